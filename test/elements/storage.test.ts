import {expect} from '@open-wc/testing';
import {createConsent, type Consent} from '../../src/core/consent.js';
import type {Config, StoreConfig} from '../../src/core/config.js';
import {ForthrightStorageElement} from '../../src/elements/storage.js';
import cy from '../../src/locales/cy.js';
import {loadWords} from '../../src/locales/words.js';
import {clearCookies} from '../helpers/cookies.js';
import {textOf} from '../helpers/on-screen.js';
import {storeDecision} from '../helpers/store-decision.js';

interface Declared {
  readonly element: ForthrightStorageElement;
  readonly consent: Consent;
}

/** The element as it stands in a page, before it knows anything. */
function place(html = ''): ForthrightStorageElement {
  ForthrightStorageElement.define();
  const holder = document.createElement('main');
  holder.innerHTML = `<forthright-storage>${html}</forthright-storage>`;
  document.body.append(holder);
  return holder.querySelector('forthright-storage')!;
}

async function start(element: ForthrightStorageElement, config: Config): Promise<Declared> {
  const consent = createConsent();
  const words = await loadWords(config.language ?? 'en-GB', config.texts);
  Object.assign(element, {consent, words});
  consent.start({cookie: {name: 'forthright-test'}, categories: [{id: 'analytics'}, {id: 'media'}], ...config});
  const parent = element.parentElement!;
  element.remove();
  parent.append(element);
  await element.updateComplete;
  return {element, consent};
}

const declared = (config: Config = {}): Promise<Declared> => start(place(), config);

const rootOf = ({element}: Declared) => element.shadowRoot!;

/** The text of each cell, line by line, without the headings of the columns. */
const linesOf = (screen: Declared): string[][] =>
  [...rootOf(screen).querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => textOf(cell)));

/** Everything a service stores, in a category of its own. */
const withStores = (...stores: StoreConfig[]): Config => ({
  services: [
    {id: 'poll', category: 'media', title: 'Polls', provider: 'Example Polls', purpose: 'Shows polls.', stores},
  ],
});

const lifetimesOf = async (lasts: string[], language = 'en-GB'): Promise<string[]> => {
  const screen = await declared({...withStores(...lasts.map((lasts) => ({name: 'a', lasts}))), language});
  return linesOf(screen)
    .slice(1)
    .map(([, , , howLong]) => howLong!);
};

describe('<forthright-storage>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    for (const element of document.querySelectorAll('main')) element.remove();
  });

  describe('lists', () => {
    it('every category under a heading of its own, with what it is for', async () => {
      const screen = await declared();

      const headings = [...rootOf(screen).querySelectorAll('[role=heading]')];
      expect(headings.map(textOf)).to.deep.equal(['Essential', 'Analytics', 'Videos, polls and maps']);
      expect(headings.map((el) => el.getAttribute('aria-level'))).to.deep.equal(['2', '2', '2']);
      expect(textOf(rootOf(screen))).to.include('Helps us see how people use the site.');
    });

    it('our own cookie: its name, who, what for, and for how long', async () => {
      const screen = await declared({site: {name: 'Example Site'}});

      expect(linesOf(screen)).to.deep.equal([
        [
          'forthright-test Cookie',
          'Example Site This site itself',
          'Remembers your answer, so that we need not ask again.',
          '182 days',
        ],
      ]);
    });

    it('our own cookie for as long as the owner keeps an answer', async () => {
      const screen = await declared({cookie: {name: 'forthright-test', days: 90}});

      expect(linesOf(screen)[0]![3]).to.equal('90 days');
    });

    it('what keeps records, and the visitor’s number, where the owner has them', async () => {
      const screen = await declared({record: {endpoint: '/records', identifier: true}});

      expect(linesOf(screen).slice(1, 3)).to.deep.equal([
        [
          'forthright-unsent Browser storage',
          'This site itself',
          'Keeps your answer for our notes.',
          'Until somebody deletes it',
        ],
        [
          'forthright-receipt Browser storage',
          'This site itself',
          'A random number, so that we find the note of your answer.',
          'Until somebody deletes it',
        ],
      ]);
    });

    it('our own cookie once, even where nothing is called essential', async () => {
      const screen = await declared({
        categories: [{id: 'phone', basis: 'communication'}, {id: 'safety', basis: 'emergency'}, {id: 'media'}],
      });

      expect(linesOf(screen)).to.have.lengthOf(1);
      expect(textOf(rootOf(screen).querySelector('section')!)).to.include('forthright-test');
    });

    it('everything a service stores, a line each, and says who it is once', async () => {
      const screen = await declared({
        services: [
          {
            id: 'poll',
            category: 'media',
            title: 'Polls',
            provider: 'Example Polls',
            providerRole: 'processor',
            purpose: 'Shows polls.',
            country: 'FR',
            policyUrl: 'https://polls.example/privacy',
            stores: [
              {name: 'poll_id', lasts: 'P2Y', purpose: 'Knows your vote again.'},
              {pattern: '_poll_*', kind: 'localStorage', host: 'polls.example', lasts: 'forever'},
            ],
          },
        ],
      });

      expect(linesOf(screen).slice(1)).to.deep.equal([
        [
          'poll_id Cookie',
          'Polls Example Polls Works for us, and does as we say France Privacy policy of Example Polls',
          'Shows polls. Knows your vote again.',
          '2 years',
        ],
        [
          'Names like _poll_* Browser storage Belongs to polls.example',
          'Polls',
          'Shows polls.',
          'Until somebody deletes it',
        ],
      ]);
    });

    it('a service that does not say what it stores, and one that stores nothing', async () => {
      const screen = await declared({
        services: [
          {id: 'poll', category: 'media', title: 'Polls'},
          {id: 'map', category: 'media', title: 'Map', stores: []},
        ],
      });

      expect(
        linesOf(screen)
          .slice(1)
          .map(([name, who]) => [name, who]),
      ).to.deep.equal([
        ['Not listed', 'Polls'],
        ['Nothing', 'Map'],
      ]);
    });

    it('a category without services as not listed, rather than leaving it out', async () => {
      const screen = await declared();

      expect(textOf(rootOf(screen).querySelectorAll('section')[1]!)).to.include('Not listed');
    });

    it('every kind of storage in words', async () => {
      const kinds = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const;

      const screen = await declared(withStores(...kinds.map((kind) => ({name: 'a', kind}))));

      expect(
        linesOf(screen)
          .slice(1)
          .map(([name]) => name),
      ).to.deep.equal([
        'a Cookie',
        'a Browser storage',
        'a Browser storage of one tab',
        'a Browser database',
        'a Saved files',
      ]);
    });
  });

  describe('says how long', () => {
    it('in units of time', async () => {
      expect(await lifetimesOf(['P1Y', 'P2Y', 'P6M', 'P2W', 'P30D', 'PT30M', 'PT24H', 'PT10S'])).to.deep.equal([
        '1 year',
        '2 years',
        '6 months',
        '2 weeks',
        '30 days',
        '30 minutes',
        '24 hours',
        '10 seconds',
      ]);
    });

    it('in several units where it takes several', async () => {
      expect(await lifetimesOf(['P1Y1M', 'P1DT12H'])).to.deep.equal(['1 year, 1 month', '1 day, 12 hours']);
    });

    it('for what goes with the browser, and for what stays', async () => {
      expect(await lifetimesOf(['session', 'forever'])).to.deep.equal([
        'Until you close your browser',
        'Until somebody deletes it',
      ]);
    });

    it('as the owner wrote it, where that is none of these', async () => {
      const written = ['until you sign out', 'P', 'P0D', 'P1.5Y', '2 years', '<b>long</b>'];

      expect(await lifetimesOf(written)).to.deep.equal(written);
    });

    it('in the language of the page', async () => {
      const [years, session] = await lifetimesOf(['P2Y', 'session'], 'cy');

      const unit = {style: 'unit', unit: 'year', unitDisplay: 'long'} as const;
      expect(years).to.equal(new Intl.NumberFormat('cy', unit).format(2));
      expect(session).to.equal(cy.stores.session);
    });
  });

  describe('takes the configuration as text', () => {
    it('shows markup as it is written', async () => {
      const markup = '<img src="x" onerror="alert(1)"><b>bold</b>';

      const screen = await declared({
        site: {name: markup},
        categories: [{id: 'media', title: markup, description: markup}],
        services: [
          {
            id: 'poll',
            category: 'media',
            title: markup,
            provider: markup,
            purpose: markup,
            country: markup,
            stores: [{name: markup, host: markup, lasts: markup, purpose: markup}, {pattern: markup}],
          },
        ],
      });

      expect(rootOf(screen).querySelector('img, b')).to.equal(null);
      for (const cell of linesOf(screen)[1]!) expect(cell).to.include(markup);
    });

    it('links to a policy, and to nothing that is not a page', async () => {
      const policies = ['https://polls.example/privacy', '/privacy', 'javascript:alert(1)', 'data:text/html,x', 'x:y'];

      const screen = await declared({
        services: policies.map((policyUrl, at) => ({id: `service-${at}`, category: 'media', policyUrl})),
      });

      const links = [...rootOf(screen).querySelectorAll('a')].map((el) => el.getAttribute('href'));
      expect(links).to.deep.equal(policies.slice(0, 2));
      expect(linesOf(screen)).to.have.lengthOf(6);
    });

    it('leaves out what is of the wrong type, and shows the rest', async () => {
      const wrong = [
        {id: 'one', category: 'media', title: 'One', stores: 'cookies'},
        {
          id: 'two',
          category: 'media',
          title: 'Two',
          stores: [null, 'a', {name: {a: 1}, lasts: ['P1Y'], purpose: 'Yes.'}],
        },
        {
          id: 'three',
          category: 'media',
          title: 'Three',
          providerRole: 'constructor',
          stores: [{name: 'a', kind: 'odd'}],
        },
      ];

      const screen = await declared({services: wrong} as unknown as Config);

      expect(linesOf(screen).slice(1)).to.deep.equal([
        ['Nothing', 'One', '', ''],
        ['Not listed Cookie', 'Two', 'Yes.', 'Not listed'],
        ['a odd', 'Three', '', 'Not listed'],
      ]);
    });
  });

  describe('stands in the page', () => {
    it('with what was written between its tags, until it can draw', async () => {
      const element = place('<table><caption>Written at build time</caption></table>');
      const table = element.querySelector('table')!;
      const before = table.getBoundingClientRect().height;

      await start(element, {});

      expect(before).to.be.greaterThan(0);
      expect(table.getBoundingClientRect().height).to.equal(0);
      expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
      expect(element.shadowRoot!.querySelector('table')).not.to.equal(null);
    });

    it('with headings of the level it is told, now and later', async () => {
      const screen = await declared();
      const levels = () => rootOf(screen).querySelector('[role=heading]')!.getAttribute('aria-level');

      screen.element.setAttribute('level', '3');
      await screen.element.updateComplete;
      const three = levels();
      screen.element.setAttribute('level', 'x');
      await screen.element.updateComplete;

      expect(three).to.equal('3');
      expect(levels()).to.equal('2');
    });

    it('the same, whatever was decided', async () => {
      const before = textOf(rootOf(await declared(withStores({name: 'a'}))));
      storeDecision({analytics: true, media: true}, 'forthright-test');

      const after = textOf(rootOf(await declared(withStores({name: 'a'}))));

      expect(after).to.equal(before);
    });

    it('as a table with headings where there is room', async () => {
      const screen = await declared(withStores({name: 'a'}));
      screen.element.parentElement!.style.width = '60em';

      const headings = [...rootOf(screen).querySelector('thead tr')!.children];

      expect(headings.map(textOf)).to.deep.equal(['Name', 'Who', 'What for', 'How long']);
      const [first, last] = [headings[0]!, headings[3]!].map((el) => el.getBoundingClientRect());
      expect(first!.top).to.equal(last!.top);
      expect(first!.height).to.be.greaterThan(10);
    });

    it('as labelled blocks in 320 px, and runs out at no side', async () => {
      const long = 'a_name_without_any_space_in_it_'.repeat(4);
      const screen = await declared(withStores({name: long, lasts: 'P2Y', purpose: long, host: long}));
      const main = screen.element.parentElement!;
      main.style.width = '320px';

      const cells = [...rootOf(screen).querySelectorAll('section:last-of-type tbody tr > *')];

      expect(main.scrollWidth).to.be.at.most(320);
      const tops = cells.map((el) => el.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
      expect(cells.map((el) => el.getAttribute('data-label'))).to.deep.equal(['Name', 'Who', 'What for', 'How long']);
      for (const el of cells) expect(getComputedStyle(el, '::before').display).to.equal('block');
    });

    it('in a way that assistive technology understands, wide and narrow', async () => {
      const screen = await declared(withStores({name: 'a', lasts: 'P2Y'}, {pattern: 'b*'}));

      for (const width of ['60em', '320px']) {
        screen.element.parentElement!.style.width = width;
        await expect(screen.element).to.be.accessible();
      }
    });

    it('in the colours and letters of the page', async () => {
      const element = place();
      element.parentElement!.style.cssText = 'color: rgb(1, 2, 3); font-family: serif';

      const screen = await start(element, {});

      const {color, fontFamily} = getComputedStyle(rootOf(screen).querySelector('th')!);
      expect([color, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'serif']);
    });

    it('in the colours of the owner', async () => {
      const element = place();
      element.parentElement!.style.cssText =
        '--forthright-color-ink: rgb(250, 250, 250); --forthright-color-surface: rgb(1, 2, 3)';

      const screen = await start(element, {});

      expect(getComputedStyle(rootOf(screen).querySelector('th')!).color).to.equal('rgb(250, 250, 250)');
      expect(getComputedStyle(element).backgroundColor).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('speaks', () => {
    it('Welsh', async () => {
      const screen = await declared({language: 'cy', ...withStores({name: 'a', lasts: 'session'})});

      const {name, who, why, lasts, session} = cy.stores;
      expect([...rootOf(screen).querySelector('thead tr')!.children].map(textOf)).to.deep.equal([
        name,
        who,
        why,
        lasts,
      ]);
      expect(linesOf(screen)[1]![3]).to.equal(session);
      expect(linesOf(screen)[0]![2]).to.equal(cy.stores.remembers);
      expect(screen.element.lang).to.equal('cy');
    });

    it('the words of the owner, and ours where there are none', async () => {
      const screen = await declared({
        texts: {'en-GB': {stores: {who: 'Which company'}, kinds: {cookie: 'Biscuit'}, roles: 'wrong'}},
      });

      expect([...rootOf(screen).querySelector('thead tr')!.children].map(textOf)).to.deep.equal([
        'Name',
        'Which company',
        'What for',
        'How long',
      ]);
      expect(linesOf(screen)[0]![0]).to.equal('forthright-test Biscuit');
      expect(linesOf(screen)[0]![1]).to.equal('This site itself');
    });
  });
});
