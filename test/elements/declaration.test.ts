import {expect} from '@open-wc/testing';
import type {Config} from '../../src/core/config.js';
import {createConsent} from '../../src/core/consent.js';
import {declare} from '../../src/declare.js';
import {ForthrightStorageElement} from '../../src/elements/storage.js';
import {loadWords} from '../../src/locales/words.js';
import {clearCookies} from '../helpers/cookies.js';
import {textOf} from '../helpers/on-screen.js';

const markup = '<img src="x" onerror="alert(1)"><b title=\'a\'>bold</b> & more';

/** Everything that can be said, and some that is wrong. */
const everything: Config = {
  site: {name: 'Example Library'},
  categories: [
    {id: 'essential'},
    {id: 'statistics', title: 'Totals', description: 'Counts.'},
    {id: 'media'},
    {id: 'polls', title: markup, description: markup},
  ],
  services: [
    {id: 'count', category: 'statistics', stores: []},
    {
      id: 'film',
      category: 'media',
      title: 'Films',
      provider: 'Example Films',
      providerRole: 'controller',
      purpose: 'Shows films.',
      country: 'FR',
      policyUrl: 'https://films.example/privacy',
      stores: [
        {name: 'seen', lasts: 'P1Y2M', host: 'films.example', purpose: 'Knows what you saw.'},
        {pattern: '_f_*', kind: 'indexedDB', lasts: 'session'},
        {name: 'old', kind: 'cacheStorage', lasts: 'until it is full'},
      ],
    },
    {id: 'map', category: 'media', provider: 'Example Maps', providerRole: 'processor', policyUrl: '/maps/privacy'},
    {id: 'bad', category: 'media', title: 'Bad', policyUrl: 'javascript:alert(1)'},
    {
      id: 'poll',
      category: 'polls',
      title: markup,
      provider: markup,
      purpose: markup,
      policyUrl: `https://x/?${markup}`,
    },
    {id: 'lost', category: 'nowhere'},
  ],
  texts: {'en-GB': {stores: {who: 'Which company'}}, cy: {categories: {media: {title: 'Ffilmiau'}}}},
};

/** What a person reads: headings, sentences, cells, and where links lead. */
const linesOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[role=heading], h2, h3, section > p, th, td')].map((el) =>
    [textOf(el).replace(/\s/g, ''), ...[...el.querySelectorAll('a')].map((link) => link.href)].join(' '),
  );

async function drawn(config: Config, language: string): Promise<ShadowRoot> {
  ForthrightStorageElement.define();
  const consent = createConsent();
  const words = await loadWords(language, config.texts);
  const element = Object.assign(document.createElement('forthright-storage'), {consent, words});
  consent.start(config);
  document.body.append(element);
  await element.updateComplete;
  element.remove();
  return element.shadowRoot!;
}

function written(...args: Parameters<typeof declare>): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = declare(...args);
  return holder;
}

/** The configurations of the demo pages, as they stand there. */
async function demoConfigs(): Promise<Record<string, Config>> {
  const configs: Record<string, Config> = {
    'information-governance': (await (await fetch('/demo/information-governance/forthright.json')).json()) as Config,
  };
  for (const name of ['exceptions', 'gov', 'html-first', 'rtl', 'embed']) {
    const page = new DOMParser().parseFromString(await (await fetch(`/demo/${name}.html`)).text(), 'text/html');
    configs[name] = JSON.parse(page.querySelector('[data-forthright-config]')!.textContent) as Config;
  }
  return configs;
}

describe('declare', () => {
  beforeEach(clearCookies);

  for (const language of ['en-GB', 'cy']) {
    it(`says the same as <forthright-storage>, line by line: ${language}`, async () => {
      const lines = linesOf(written(everything, {language}));

      expect(lines).to.have.lengthOf.above(40);
      expect(lines).to.deep.equal(linesOf(await drawn(everything, language)));
    });

    it(`says the same as <forthright-storage> for every demo: ${language}`, async () => {
      for (const [name, config] of Object.entries(await demoConfigs()))
        expect(linesOf(written(config, {language})), name).to.deep.equal(linesOf(await drawn(config, language)));
    });
  }

  it('says the same in a language that only the configuration knows', async () => {
    const rtl = (await demoConfigs())['rtl']!;

    const lines = linesOf(written(rtl, {language: 'ar'}));

    expect(lines).to.include('ضرورية');
    expect(lines).to.deep.equal(linesOf(await drawn(rtl, 'ar')));
  });

  it('takes words of its own in place of those of the configuration', () => {
    const texts = {'en-GB': {stores: {name: 'What'}}};

    expect(linesOf(written(everything, {texts})))
      .to.include('What')
      .and.to.include('Who');
  });

  it('writes headings of the level it is told', () => {
    const levels = [3, 1, 0, 7, NaN].map(
      (level) => written(everything, {level}).querySelector('section')!.firstElementChild!.localName,
    );

    expect(levels).to.deep.equal(['h3', 'h1', 'h2', 'h2', 'h2']);
  });

  it('takes every value as text', () => {
    const root = written(everything);

    expect(root.querySelector('img, b')).to.equal(null);
    expect(root.textContent).to.include(markup);
  });

  it('links to pages alone', () => {
    const links = [...written(everything).querySelectorAll('a')].map((link) => link.getAttribute('href'));

    expect(links).to.deep.equal(['https://films.example/privacy', '/maps/privacy', `https://x/?${markup}`]);
  });

  it('brings no part or class of the element into the page', () => {
    expect(declare(everything)).not.to.match(/ (part|class)=/);
  });

  it('is replaced in place once the element draws', async () => {
    const holder = document.createElement('main');
    holder.innerHTML = `<forthright-storage>${declare(everything)}</forthright-storage>`;
    document.body.append(holder);
    const element = holder.querySelector('forthright-storage')!;
    const table = element.querySelector('table')!;
    const before = table.getClientRects().length;
    const consent = createConsent();
    consent.start(everything);

    Object.assign(element, {consent, words: await loadWords('en-GB', everything.texts)});
    holder.append(element);
    await element.updateComplete;
    const after = table.getClientRects().length;
    holder.remove();

    expect([before, after]).to.deep.equal([1, 0]);
  });
});
