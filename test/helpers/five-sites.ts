import type {Config} from '../../src/core/config.js';
import type {RightsConfig} from '../../src/core/rights-config.js';

/**
 * Five kinds of organisation, none of which is real, each with its own way of being reached: what people can ask for has to
 * be expressible for all of them, in the same few options.
 */
export const fiveSites: Readonly<Record<string, Config & {rights: RightsConfig}>> = {
  /** One mailbox for everything; the post room tells requests apart by their subject. A complaint has another. */
  tool: {
    site: {name: 'Progress Tool'},
    categories: [{id: 'essential'}],
    notice: {
      version: '1',
      effective: '2025-03-01',
      retention: [{id: 'account', title: 'Accounts', period: 'while you use the tool', disposal: 'deleted'}],
      purposes: [{id: 'account', title: 'Keeping your account', basis: ['consent'], retention: ['account']}],
      recipients: [{id: 'desk', title: 'Help desk supplier', country: 'IE', safeguard: 'UK adequacy regulations'}],
    },
    rights: {
      contacts: [
        {
          id: 'host',
          title: 'Progress Tool team',
          role: 'controller',
          email: 'tool@host.example',
          phone: '+44 (0)20 7946 0100',
          post: ['1 Example Walk', 'London', 'SE1 0AA'],
        },
        {id: 'desk', title: 'Help desk', role: 'helpdesk', web: 'https://help.tool.example/'},
      ],
      routes: [
        {id: 'any', to: 'host', by: ['email'], subject: 'Subject Access Request'},
        {id: 'complaint', to: 'host', by: ['email'], subject: 'Complaint'},
      ],
      rights: [
        {
          rights: ['withdraw-consent', 'erasure'],
          title: 'Leave, and have my data deleted',
          consequence: 'Your account ends.',
        },
        {rights: ['object-direct-marketing']},
        {rights: ['restriction'], stated: false},
      ],
      complaints: ['complaint'],
      consents: [{id: 'use', title: 'Use of your work details', kind: 'account', effect: 'Your account ends.'}],
    },
  },

  /** An officer of a group answers for its members, by e-mail or post. */
  group: {
    site: {name: 'Homes for All'},
    categories: [{id: 'essential'}, {id: 'analytics'}],
    rights: {
      contacts: [
        {
          id: 'officer',
          title: 'Data protection officer',
          role: 'dpo',
          partOf: 'Example Care Group',
          email: 'dpo@group.example',
          post: ['Example House', 'Exampleton', 'EX1 0AA'],
        },
      ],
      routes: [{id: 'officer', to: 'officer'}],
      consents: [{id: 'news', title: 'News by e-mail', kind: 'marketing', routes: ['officer']}],
    },
  },

  /** People speak to their worker; some would rather speak to a guardian. Forms are on paper. */
  service: {
    site: {name: 'Into Work'},
    categories: [{id: 'essential'}],
    rights: {
      contacts: [
        {
          id: 'team',
          title: 'The Into Work team',
          role: 'service',
          partOf: 'Example Recovery',
          email: 'work@charity.example',
          phone: '01632 960100',
          inPerson: 'Ask at the desk of your local office.',
        },
        {
          id: 'guardian',
          title: 'Caldicott Guardian',
          role: 'caldicott-guardian',
          email: 'guardian@charity.example',
          phone: '01632 960101',
        },
        {
          id: 'worker',
          title: 'Your support worker',
          role: 'worker',
          inPerson: 'Ask at your next meeting.',
          form: 'The contact form: your worker has it, and takes it back.',
        },
      ],
      routes: [
        {id: 'team', to: 'team', by: ['in-person', 'email', 'phone']},
        {id: 'guardian', to: 'guardian', note: 'If you would rather not speak to the team.'},
        {id: 'form', to: 'worker', by: ['form', 'in-person']},
      ],
      rights: [
        {rights: ['access'], routes: ['team', 'guardian']},
        {
          rights: ['erasure'],
          routes: ['team'],
          consequence: 'We cannot go on working with you.',
          exceptions: ['What a law makes us keep'],
        },
        {rights: ['automated-decisions'], none: 'No decision is made by a computer alone.'},
      ],
      complaints: ['team', 'guardian'],
      consents: [
        {
          id: 'contact',
          title: 'How we reach you',
          kind: 'contact',
          model: 'opt-out',
          parts: [
            {id: 'letter', title: 'Letters'},
            {id: 'text', title: 'Text messages', note: 'Not for anything urgent.'},
          ],
          routes: ['form'],
        },
        {
          id: 'research',
          title: 'Research',
          kind: 'research',
          model: 'opt-out',
          url: 'https://optout.example/',
          decidedBy: 'the health service',
        },
      ],
    },
  },

  /** The notice names no way to complain: it is there all the same. Polls run on a site of somebody else. */
  advice: {
    site: {name: 'Records Advice'},
    categories: [{id: 'essential'}],
    notice: {measurements: [{title: 'Words that were looked for', purpose: 'Better search results.'}]},
    rights: {
      contacts: [{id: 'officer', title: 'Data protection officer', role: 'dpo', email: 'records@council.example'}],
      rights: [
        {rights: ['access'], exceptions: ['What is about others', 'What would help somebody to commit a crime']},
        {rights: ['restriction'], conditions: ['It is wrong', 'It is used against the law']},
        {rights: ['complain-controller'], stated: false},
      ],
      consents: [
        {id: 'polls', title: 'Polls in our courses', url: 'https://polls.example/cookies', decidedBy: 'Example Polls'},
      ],
    },
  },

  /** Two mailboxes, proof of identity for one of them, and time that is promised. */
  youth: {
    site: {name: 'Youth Line'},
    categories: [{id: 'essential'}, {id: 'preferences'}],
    rights: {
      contacts: [
        {id: 'info', title: 'Youth Line', role: 'controller', email: 'info@youth.example'},
        {id: 'records', title: 'Records at Youth Line', email: 'records@youth-files.example'},
        {id: 'officer', title: 'Data protection officer', role: 'dpo'},
        {id: 'worker', title: 'Your caseworker', role: 'worker', inPerson: 'Ask your caseworker.'},
      ],
      routes: [
        {id: 'info', to: 'info'},
        {id: 'records', to: 'records', proof: 'Something with your name on it, before we show you the file.'},
        {
          id: 'complaint',
          to: 'info',
          include: ['the dates', 'letters and messages', 'what happened'],
          promises: [
            {event: 'acknowledge', count: 3, unit: 'working-day'},
            {event: 'answer', count: 3, unit: 'day'},
          ],
        },
        {id: 'worker', to: 'worker'},
      ],
      rights: [
        {rights: ['access'], routes: ['records']},
        {rights: ['complain-controller'], routes: ['complaint']},
      ],
      consents: [
        {id: 'referral', title: 'Being put in touch with others', kind: 'referral', routes: ['worker', 'info']},
        {id: 'story', title: 'Your story in our report', kind: 'case-study', routes: ['info']},
      ],
      nation: 'england-and-wales',
    },
  },
};
