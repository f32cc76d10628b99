import {expect} from '@open-wc/testing';
import {tellProblems, type Problem} from '../../../src/core/complain.js';
import type {Config} from '../../../src/core/config.js';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import {writeFacts} from '../../../src/declare.js';
import {ForthrightFactsElement} from '../../../src/elements/facts/facts.js';
import {loadWords} from '../../../src/locales/words.js';
import {clearCookies} from '../../helpers/cookies.js';
import {fiveSites} from '../../helpers/five-sites.js';
import {buttonOf, buttonsOf} from '../../helpers/on-screen.js';

interface Placed {
  readonly element: ForthrightFactsElement;
  readonly consent: Consent;
}

/** Something of everything. */
const config: Config = {
  cookie: {name: 'forthright-test'},
  site: {name: 'Example Library'},
  categories: [{id: 'essential'}, {id: 'analytics'}, {id: 'media'}],
  services: [
    {
      id: 'counter',
      category: 'analytics',
      title: 'Counter',
      provider: 'Example Counting',
      country: 'FR',
      policyUrl: 'https://counter.example/privacy',
    },
    {id: 'films', category: 'media', title: 'Films', providerRole: 'controller'},
    {id: 'maps', category: 'media', title: 'Maps', providerRole: 'controller'},
  ],
  notice: {
    version: '4',
    effective: '2026-03-01',
    reviewBy: '2027-03-01',
    changes: [
      {
        version: '4',
        date: '2026-03-01',
        grade: 'material',
        summary: 'We keep loans longer.',
        items: [{what: 'Loans are kept for', was: '2 years', now: '7 years'}],
      },
    ],
    related: [{title: 'How we use cameras', url: '/cameras'}],
    purposes: [
      {
        id: 'lend',
        title: 'Lending',
        data: ['names', 'health'],
        basis: ['contract', 'legitimate-interests', 'recognised-legitimate-interest'],
        interests: ['getting books back'],
        annex1: 'keeping somebody safe',
        special: ['health-or-social-care'],
        schedule1: [2, 18],
        policyDocument: '/health-data',
        retention: ['loans'],
        ifNotProvided: 'we cannot lend to you',
      },
      {id: 'count', title: 'Counting', basis: ['consent']},
    ],
    data: [
      {id: 'names', title: 'Names', examples: ['your name', 'your address']},
      {id: 'health', title: 'Health', kind: 'special', state: 'pseudonymous', source: 'your doctor'},
      {id: 'offences', title: 'Offences', kind: 'criminal', collected: false},
    ],
    recipients: [
      {
        id: 'police',
        title: 'The police',
        purpose: 'Safety',
        basis: ['legal-obligation'],
        when: 'If somebody is in danger',
        told: 'may-not',
        data: ['names'],
      },
      {id: 'cloud', title: 'Cloud host', country: 'US', safeguard: 'UK-US data bridge', service: 'counter'},
    ],
    retention: [
      {id: 'loans', title: 'Loans', period: 'P7Y', from: 'the day you bring it back', disposal: 'deleted'},
      {id: 'account', title: 'Your account', period: 'while you are a member'},
    ],
    transfers: 'One supplier is in the United States.',
    security: ['Locked doors', 'Training'],
    decisions: 'No decision is made by a computer alone.',
    children: 'Children can join with a parent.',
    breach: 'We tell you if it could harm you.',
    measurements: [{title: 'Visitors at the door', purpose: 'To open when people come.'}],
    glossary: [{term: 'ICO', meaning: 'The regulator for data in the UK.'}],
  },
  rights: {...fiveSites.service!.rights, url: '/rights'},
};

const every =
  'contacts rights complaints retention version glossary key purposes data recipients consents changes transfers security decisions children breach measurements related'.split(
    ' ',
  );

const problems: Problem[] = [];

/** Resolves once the element has drawn for the first time: it says its language then. */
const drawn = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!element.hasAttribute('lang')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, {attributes: true});
    look();
  });

async function placed(attributes: string, own: Config = config, {html = '', around = ''} = {}): Promise<Placed> {
  ForthrightFactsElement.define();
  const main = document.createElement('main');
  main.innerHTML = `${around}<forthright-facts ${attributes}>${html}</forthright-facts>`;
  const element = main.lastElementChild as ForthrightFactsElement;
  const consent = createConsent();
  consent.start(own);
  Object.assign(element, {consent, words: await loadWords(own.language ?? 'en-GB', own.texts)});
  document.body.append(main);
  await drawn(element);
  return {element, consent};
}

/** What a person reads, block by block. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const lines = (element: Element, row = 'tbody tr') =>
  [...element.querySelectorAll(row)].map((line) => [...line.children].map((cell) => textOf(cell)));
const links = (element: Element) => [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('<forthright-facts>', () => {
  before(() => tellProblems((problem) => void problems.push(problem)));
  beforeEach(() => {
    clearCookies();
    problems.length = 0;
  });
  afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

  describe('says', () => {
    it('whom to reach, the regulator among them', async () => {
      const {element} = await placed('of="contacts"');

      const cards = [...element.querySelectorAll('.forthright-facts-card')];
      expect(cards.map((card) => textOf(card.querySelector('h3')!))).to.deep.equal([
        'The Into Work team',
        'Caldicott Guardian',
        'Your support worker',
        'Information Commission (known as the ICO)',
      ]);
      expect(textOf(cards[0]!.querySelector('address')!)).to.equal(
        'Email work@charity.example Phone 01632 960100 In person Ask at the desk of your local office.',
      );
      expect(links(cards[0]!)).to.deep.equal(['mailto:work@charity.example', 'tel:01632960100']);
    });

    it('each right, what it means here, how to ask, and where asking begins', async () => {
      const {element} = await placed('of="rights"');

      const erasure = element.querySelector('#forthright-right-erasure')!;
      expect(textOf(erasure)).to.include('Delete my data');
      expect(textOf(erasure)).to.include('What it means for you We cannot go on working with you.');
      expect(textOf(erasure)).to.include('What may be left out What a law makes us keep');
      expect(links(erasure)).to.include('/rights#ask-erasure');
      const none = element.querySelector('#forthright-right-automated-decisions')!;
      expect(textOf(none)).to.include('No decision is made by a computer alone.');
      expect(links(none)).to.deep.equal([]);
      expect(element.querySelectorAll('.forthright-facts-item')).to.have.lengthOf(14);
    });

    it('where asking begins on this page, where the launcher stands on it', async () => {
      const here = {...config, rights: {email: 'a@site.example'}};

      const without = await placed('of="rights" only="access"', here);
      const within = await placed('of="rights" only="access"', here, {
        around: '<forthright-rights></forthright-rights>',
      });

      expect(links(without.element)).to.deep.equal(['mailto:a@site.example']);
      expect(links(within.element)).to.include('#ask-access');
    });

    it('two steps of a complaint, the first ones side by side', async () => {
      const {element} = await placed('of="complaints"');

      const [first, second] = [...element.querySelectorAll('.forthright-facts-item')];
      expect([...first!.querySelectorAll('.forthright-facts-name')].map(textOf)).to.deep.equal([
        'The Into Work team',
        'Caldicott Guardian',
      ]);
      expect(textOf(first!)).to.include('Within 30 days').and.to.include('If you would rather not speak to the team.');
      expect(textOf(second!)).to.include('You do not have to come to us first.');
      expect(links(second!)).to.deep.equal([
        'https://ico.org.uk/make-a-complaint/',
        'tel:03031231113',
        '/rights#ask-complain-regulator',
      ]);
    });

    it('what is promised for a complaint', async () => {
      const {element} = await placed('of="complaints"', fiveSites.youth);

      expect(textOf(element)).to.include('We promise to tell you within 3 working days that it arrived.');
      expect(textOf(element)).to.include('We promise an answer within 3 days.');
      expect(textOf(element)).to.include('It helps to tell us the dates');
    });

    it('how long what is kept', async () => {
      const {element} = await placed('of="retention"');

      expect(lines(element)).to.deep.equal([
        ['Loans', '7 years, counted from: the day you bring it back', 'deleted'],
        ['Your account', 'while you are a member', ''],
      ]);
    });

    it('why what is used, and what allows it', async () => {
      const {element} = await placed('of="purposes"');

      const [[what, data, why, kept], [, , second]] = lines(element) as [string[], string[]];
      expect(what).to.equal('Lending If you do not give it: we cannot lend to you');
      expect(data).to.equal('Names and Health');
      for (const part of [
        'article 6(1)(b)',
        'article 6(1)(f)',
        'article 6(1)(ea)',
        'article 9(2)(h)',
        'paragraph 2 and 18',
        'getting books back',
        'keeping somebody safe',
      ])
        expect(why).to.include(part);
      expect(kept).to.equal('Loans: 7 years');
      expect(second).to.equal('You said yes (UK GDPR article 6(1)(a))');
      expect(links(element)).to.deep.equal(['/health-data']);
    });

    it('which data, and what protects it', async () => {
      const {element} = await placed('of="data"');

      expect(lines(element)).to.deep.equal([
        ['Names your name and your address', 'From you', ''],
        [
          'Health',
          'your doctor',
          'The law protects this more than other data. Kept without your name; it could be put back.',
        ],
        ['Offences', '', 'We do not collect this. About offences: the law protects this more than other data.'],
      ]);
    });

    it('who is given what, the services of this site among them', async () => {
      const {element} = await placed('of="recipients"');

      const [police, cloud, ...services] = lines(element);
      expect(police).to.deep.equal([
        'The police',
        'Safety A law says that we must (UK GDPR article 6(1)(c))',
        'Names',
        'If somebody is in danger We do not always tell you: the law may not let us.',
        '',
      ]);
      expect(cloud![0]).to.include('You decide about it in the cookie settings.');
      expect(cloud![4]).to.equal('United States UK-US data bridge');
      expect(services.map(([who]) => who!.split(' ')[0])).to.deep.equal(['Films', 'Maps']);
      expect(links(element)).to.deep.equal(['https://counter.example/privacy']);
    });

    it('what changed, in words', async () => {
      const {element} = await placed('of="changes"');

      expect(textOf(element)).to.equal(
        'Version 4. 1 March 2026 We keep loans longer. What we do has changed. Loans are kept for – before: 2 years; now: 7 years',
      );
    });

    it('which version it is', async () => {
      const {element} = await placed('of="version"');

      expect(textOf(element)).to.equal('Version 4. In force since 1 March 2026. We look at it again by 1 March 2027.');
    });

    it('six things to know first, and where to read on', async () => {
      const around = '<forthright-facts of="retention"></forthright-facts>';

      const {element} = await placed('of="key"', config, {around});

      expect(lines(element, 'dl > div')).to.deep.equal([
        ['Who we are', 'Example Library'],
        ['Why we use your data', 'Lending and Counting'],
        ['How long', 'Loans: 7 years; Your account: while you are a member'],
        ['Who sees it', 'The police and Cloud host'],
        ['Your rights', 'You can see your data, have it put right or deleted, and more.'],
        ['How to complain', 'To us, or to the regulator at any time.'],
      ]);
      expect(links(element)).to.deep.equal(['#forthright-facts-retention']);
    });

    it('the first of many, and how many more there are', async () => {
      const purposes = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ({id: title, title}));

      const {element} = await placed('of="key"', {...config, notice: {purposes}});

      expect(lines(element, 'dl > div')[1]![1]).to.equal('A, B, C, D and 2 more');
    });

    it('single sentences and lists as the owner wrote them', async () => {
      const {element} = await placed('of="transfers security decisions children breach measurements related glossary"');

      expect([...element.children].map(textOf)).to.deep.equal([
        'One supplier is in the United States.',
        'Locked doors Training',
        'No decision is made by a computer alone.',
        'Children can join with a parent.',
        'We tell you if it could harm you.',
        'We count these. Nothing is stored on your device for it. Visitors at the door To open when people come.',
        'How we use cameras',
        'ICO The regulator for data in the UK.',
      ]);
      expect(element.querySelector('dl dfn')).not.to.equal(null);
    });

    it('only what is asked for', async () => {
      const {element} = await placed('of="contacts retention" only="guardian account"');

      expect(element.querySelectorAll('.forthright-facts-card')).to.have.lengthOf(1);
      expect(lines(element)).to.deep.equal([['Your account', 'while you are a member']]);
    });
  });

  describe('lets people change their mind', () => {
    it('about each category and service, and says how it stands', async () => {
      const {element, consent} = await placed('of="consents"');
      const before = buttonsOf(element);

      buttonOf(element, 'Turn on Films').focus();
      buttonOf(element, 'Turn on Films').click();
      await element.updateComplete;

      expect(before).to.deep.equal([
        'Turn on Analytics',
        'Turn on Videos, polls and maps',
        'Turn on Films',
        'Turn on Maps',
      ]);
      expect(['films', 'maps', 'media', 'analytics'].map((id) => consent.allows(id))).to.deep.equal([
        true,
        false,
        false,
        false,
      ]);
      expect(document.activeElement).to.equal(buttonOf(element, 'Turn off Films'));
      expect(textOf(element)).to.include('Films On.');
      expect(consent.decision!.categories.media!.method).to.equal('chosen');
    });

    it('and follows what is decided elsewhere', async () => {
      const {element, consent} = await placed('of="consents"');

      consent.acceptAll();
      await element.updateComplete;

      expect(buttonsOf(element).every((name) => name.startsWith('Turn off'))).to.equal(true);
    });

    it('about what is not on this device', async () => {
      const {element} = await placed('of="consents" only="contact research"');

      const items = [...element.querySelectorAll('.forthright-facts-item')].map(textOf);
      expect(items).to.have.lengthOf(2);
      expect(items[0]).to.include('Text messages Not for anything urgent.').and.to.include('your worker has it');
      expect(items[1]).to.include('Stop it at the health service');
      expect(links(element)).to.deep.equal(['/rights#ask-withdraw-consent', 'https://optout.example/']);
    });
  });

  describe('copies', () => {
    it('a contact, and says so', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: (text: string) => Promise.resolve(void copied.push(text)),
      });
      const {element} = await placed('of="contacts" only="guardian"');
      const status = element.querySelector('[role=status]')!;
      const said = new Promise((resolve) =>
        new MutationObserver(resolve).observe(status, {childList: true, subtree: true, characterData: true}),
      );

      buttonOf(element, 'Copy').click();
      await said;

      expect(copied).to.deep.equal(['Caldicott Guardian\nguardian@charity.example\n01632 960101']);
      expect(textOf(status)).to.equal('Copied.');
    });
  });

  describe('stands in the page’s own tree', () => {
    it('without a shadow, under ids that a link can name', async () => {
      const {element} = await placed('of="retention contacts"');

      expect(element.shadowRoot).to.equal(null);
      for (const id of ['forthright-facts-retention', 'forthright-retention-loans', 'forthright-contact-guardian'])
        expect(document.getElementById(id), id).not.to.equal(null);
    });

    it('where the page’s own rules win', async () => {
      const style = document.createElement('style');
      style.textContent = 'table { border-collapse: separate } td { padding: 7px }';
      document.head.append(style);
      const {element} = await placed('of="retention"');

      const table = getComputedStyle(element.querySelector('table')!).borderCollapse;
      const cell = getComputedStyle(element.querySelector('td')!).paddingTop;
      style.remove();

      expect([table, cell]).to.deep.equal(['separate', '7px']);
    });

    it('with headings of the level it is told, now and later', async () => {
      const {element} = await placed('of="contacts"');
      const three = element.querySelectorAll('h3').length;

      element.setAttribute('level', '5');
      await element.updateComplete;

      expect(three).to.equal(4);
      expect(element.querySelectorAll('h5')).to.have.lengthOf(4);
      expect(element.querySelector('h3')).to.equal(null);
    });

    it('from right to left, in 320 px, running out at no side', async () => {
      const {element} = await placed(`of="${every.join(' ')}"`);
      const main = element.parentElement!;
      main.style.width = '320px';
      main.dir = 'rtl';
      element.dir = 'rtl';

      expect(main.scrollWidth).to.be.at.most(320);
    });

    it('in a way that assistive technology understands', async () => {
      const {element} = await placed(`of="${every.join(' ')}" level="2"`);

      await expect(element).to.be.accessible();
    });
  });

  describe('leaves what stands there', () => {
    // State and what the page has are known in a page alone.
    for (const kind of every.filter((kind) => kind !== 'consents'))
      it(`as long as it says the same: ${kind}`, async () => {
        const html = writeFacts(kind, config);

        const {element} = await placed(`of="${kind}"`, config, {html});

        const kept = document.createElement('div');
        kept.innerHTML = html;
        element.querySelectorAll('.forthright-facts-live').forEach((el) => el.remove());
        expect(html).not.to.equal('');
        expect(element.innerHTML).to.equal(kept.innerHTML);
      });

    it('and adds what people can press', async () => {
      const {element} = await placed('of="contacts"', config, {html: writeFacts('contacts', config)});

      expect(buttonsOf(element)).to.deep.equal(['Copy', 'Copy', 'Copy', 'Copy']);
    });

    it('where the configuration says nothing, or there are no such facts', async () => {
      const {element} = await placed('of="retention contact"', {}, {html: '<p>As long as we need it.</p>'});

      expect(element.innerHTML).to.equal('<p>As long as we need it.</p>');
      expect(problems.map(([code, kind]) => [code, kind])).to.deep.include.members([
        ['F034', 'retention'],
        ['F034', 'contact'],
      ]);
    });

    it('unless the configuration says otherwise', async () => {
      const html = writeFacts('retention', {
        ...config,
        notice: {retention: [{id: 'loans', title: 'Loans', period: 'P2Y'}]},
      });

      const {element} = await placed('of="retention"', config, {html});

      expect(lines(element)[0]![1]).to.include('7 years');
      expect(element.querySelectorAll('table')).to.have.lengthOf(1);
    });

    it('unless a link leads elsewhere now', async () => {
      const html = writeFacts('rights', {...config, rights: {...config.rights, url: '/old'}});

      const {element} = await placed('of="rights"', config, {html});

      expect(links(element)).to.include('/rights#ask-access').and.not.to.include('/old#ask-access');
    });
  });

  describe('speaks', () => {
    it('Welsh', async () => {
      const {element} = await placed('of="retention rights purposes"', {...config, language: 'cy'});

      expect(textOf(element))
        .to.include('Am ba hyd')
        .and.to.include('Dileu fy nata')
        .and.to.include('Fe ddywedoch chi ie');
      expect(element.lang).to.equal('cy');
      // Whether or not the browser knows Welsh.
      expect(textOf(element)).to.include('7 mlynedd');
    });

    it('another language once it is given its words', async () => {
      const {element} = await placed('of="version"');
      const inWelsh = new Promise((resolve) =>
        new MutationObserver(resolve).observe(element, {attributeFilter: ['lang']}),
      );

      element.words = await loadWords('cy');
      element.requestUpdate();
      await inWelsh;

      expect(textOf(element)).to.include('Fersiwn 4. Mewn grym ers 1 Mawrth 2026.');
    });

    it('the words of the owner', async () => {
      const texts = {'en-GB': {facts: {howLong: 'Kept for'}, asks: {access: {title: 'Show me my file'}}}};

      const {element} = await placed('of="retention rights"', {...config, texts});

      expect(textOf(element)).to.include('Kept for').and.to.include('Show me my file');
    });
  });

  describe('takes the configuration as text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const hostile = JSON.parse(
      JSON.stringify(config, (key, value: unknown) =>
        typeof value === 'string' &&
        /^(title|purpose|note|from|meaning|term|summary|was|email|phone|safeguard|inPerson|transfers)$/.test(key)
          ? value + markup
          : /^(url|web|policyUrl|policyDocument)$/.test(key)
            ? 'javascript:alert(1)'
            : value,
      ),
    ) as Config;

    it('shows markup as it is written, and opens nothing that is no page, mail or call', async () => {
      const {element} = await placed(`of="${every.join(' ')}"`, hostile);

      expect(element.querySelector('img')).to.equal(null);
      expect(textOf(element)).to.include(`Loans${markup}`);
      for (const link of links(element)) expect(link).to.match(/^(https:|mailto:|tel:|#)/);
    });

    it('breaks on nothing that is of the wrong type', async () => {
      const odd = [null, 5, {a: 1}, ['x'], {id: {}, title: ['a'], rights: 5, basis: 'x', post: 5}];
      const wrong = {
        ...config,
        notice: Object.fromEntries(Object.keys(config.notice!).map((key) => [key, odd])),
        rights: {contacts: odd, rights: odd, routes: odd, consents: odd, complaints: odd},
      } as unknown as Config;

      const {element} = await placed(`of="complaints ${every.join(' ')}"`, wrong);

      expect(textOf(element)).to.include('Complain to the regulator');
      expect(problems.filter(([, , , error]) => error)).to.deep.equal([]);
    });
  });
});
