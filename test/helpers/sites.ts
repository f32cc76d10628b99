import type {Config} from '../../src/core/config.js';

/** Five kinds of site, each with what only it has: one address for all, letters, workers and forms, exceptions, promises. */
export const sites = {
  /** One address; requests and complaints are told apart by their subject alone. */
  tool: {
    site: {name: 'Example Reporting Tool'},
    rights: {
      contacts: [
        {
          id: 'host',
          title: 'Tool host',
          role: 'controller',
          email: 'reportingtool@tool.example',
          phone: '+44 (0)20 7946 0100',
          post: ['1 Example Walk', 'London', 'SE1 0AA'],
        },
        {
          id: 'ico',
          title: 'The regulator',
          role: 'regulator',
          post: ['1 Example Lane', 'Exampleton'],
          phone: '0303 496 0113',
          web: 'https://regulator.example/complain',
        },
      ],
      routes: [
        {id: 'any', to: 'host', by: ['email'], subject: 'Subject Access Request'},
        {id: 'complain', to: 'host', by: ['email'], subject: 'Complaint'},
      ],
      rights: [
        {
          rights: ['withdraw-consent', 'erasure'],
          title: 'Stop using my work details',
          consequence: 'Your account ends.',
        },
        {rights: ['complain-controller'], routes: ['complain']},
      ],
      consents: [
        {id: 'use', title: 'Use of my work details in the tool', kind: 'account', effect: 'No account is kept.'},
      ],
    },
  },
  /** A data protection officer of a group, by e-mail and by letter. */
  fostering: {
    site: {name: 'Example Fostering'},
    rights: {
      contacts: [
        {
          id: 'dpo',
          title: 'Data protection officer',
          partOf: 'Example Group',
          role: 'dpo',
          email: 'dpo@group.example',
          post: ['Example House', 'Example Road', 'Exampleton', 'B60 0AA'],
        },
      ],
      routes: [
        {id: 'dpo', to: 'dpo', by: ['post', 'email']},
        {id: 'complain', to: 'dpo', note: 'Please talk to us first, if you can.'},
      ],
      complaints: ['complain'],
      consents: [{id: 'letters', title: 'Marketing e-mails', kind: 'marketing', routes: ['dpo']}],
    },
  },
  /** Workers, paper forms, a guardian, and consents in parts that nobody gave on a screen. */
  support: {
    site: {name: 'Example Employment Support'},
    rights: {
      contacts: [
        {
          id: 'service',
          title: 'The service',
          role: 'service',
          email: 'employment@charity.example',
          inPerson: 'Ask at the service.',
        },
        {
          id: 'worker',
          title: 'Your support worker',
          role: 'worker',
          inPerson: 'Ask your worker.',
          form: 'Ask your worker for the form about sharing.',
        },
        {
          id: 'guardian',
          title: 'Caldicott Guardian',
          role: 'caldicott-guardian',
          email: 'guardian@charity.example',
          phone: '01632 960 100',
          note: 'If that feels easier.',
        },
      ],
      routes: [
        {id: 'worker', to: 'worker', by: ['in-person', 'form']},
        {id: 'service', to: 'service', by: ['in-person', 'email']},
        {id: 'guardian', to: 'guardian', by: ['phone', 'email']},
      ],
      rights: [
        {rights: ['access'], routes: ['worker', 'service', 'guardian']},
        {rights: ['erasure'], routes: ['service'], consequence: 'We can no longer support you.'},
      ],
      complaints: ['service', 'guardian'],
      consents: [
        {
          id: 'sharing',
          title: 'Sharing with others',
          kind: 'sharing',
          parts: [
            {id: 'statistics', title: 'Treatment statistics'},
            {id: 'jobs', title: 'Job centre', note: 'Not for urgent matters'},
          ],
          routes: ['worker'],
        },
        {
          id: 'research',
          title: 'Research and planning',
          kind: 'research',
          model: 'opt-out',
          url: 'https://optout.example/',
          decidedBy: 'The health service',
        },
      ],
    },
  },
  /** Exceptions and conditions, a decision that nobody makes, an endpoint and a form on the web. */
  information: {
    site: {name: 'Example Information Governance'},
    notice: {
      purposes: [
        {id: 'cases', title: 'Work on cases', basis: ['contract']},
        {id: 'crime', title: 'Tell the police', basis: ['legal-obligation']},
      ],
    },
    rights: {
      endpoint: '/rights-endpoint',
      contacts: [
        {id: 'dpo', title: 'Data protection officer', email: 'ig@council.example', web: 'https://council.example/form'},
      ],
      routes: [{id: 'dpo', to: 'dpo', by: ['endpoint', 'web', 'email']}],
      rights: [
        {rights: ['access'], exceptions: ['What is confidential about others'], routes: ['dpo']},
        {rights: ['restriction'], conditions: ['The data is wrong.']},
        {rights: ['automated-decisions'], none: 'No decision is made by a computer alone.'},
      ],
    },
  },
  /** Promises that are earlier than the law, proof of identity, and nothing that leaves a trace. */
  youth: {
    site: {name: 'Example Youth Support'},
    rights: {
      contacts: [
        {id: 'charity', title: 'The charity', email: 'info@youth.example', phone: '01632 960 200'},
        {id: 'records', title: 'Records', email: 'admin@youth-records.example'},
      ],
      routes: [
        {id: 'other', to: 'charity', by: ['phone', 'email']},
        {id: 'view', to: 'records', proof: 'Before we show you anything, we ask for proof that it is you.'},
        {
          id: 'complain',
          to: 'charity',
          by: ['email'],
          include: ['the dates', 'what happened'],
          promises: [
            {event: 'acknowledge', count: 3, unit: 'working-day'},
            {event: 'answer', count: 3, unit: 'day'},
          ],
        },
      ],
      rights: [
        {rights: ['access'], routes: ['view']},
        {rights: ['complain-controller'], routes: ['complain']},
      ],
      traceless: true,
      webmail: true,
    },
  },
} satisfies Record<string, Config>;
