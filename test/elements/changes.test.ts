import {expect} from '@open-wc/testing';
import {tellProblems} from '../../src/core/complain.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import type {Config} from '../../src/core/config.js';
import type {NoticeChangeConfig} from '../../src/core/notice-config.js';
import {ForthrightChangesElement} from '../../src/elements/notice/changes.js';
import {renderChanges} from '../../src/elements/notice/changes-slot.js';
import {changesSince} from '../../src/elements/notice/since.js';
import {ForthrightElement} from '../../src/elements/forthright-element.js';
import changed from '../../src/locales/en-GB.changed.js';
import {loadWords} from '../../src/locales/words.js';
import {findChanges, proposeChange} from '../../src/notice-diff/propose.js';
import {atomFeed, publishChange} from '../../src/notice-diff/publish.js';
import {render} from 'lit/html.js';
import {clearCookies} from '../helpers/cookies.js';
import {buttonOf, textOf} from '../helpers/on-screen.js';
import {storeDecision} from '../helpers/store-decision.js';

const changes: NoticeChangeConfig[] = [
  {
    version: '3',
    date: '2026-11-25',
    grade: 'material',
    summary: 'Visits are kept for longer.',
    items: [
      {what: 'Kept for', was: '7 years', now: '10 years'},
      {what: 'Recipient', now: 'Example Ads'},
      {what: 'Purpose', was: 'Count visits'},
    ],
    asks: ['analytics', 'media', 'news'],
  },
  {version: '2', date: '2026-05-01', grade: 'clarification', summary: 'The part on sharing is clearer.'},
  {version: '1b', date: '2026-02-01', grade: 'editorial', summary: 'Two words are spelt better.'},
];

const base: Config = {
  cookie: {name: 'forthright-test'},
  categories: [{id: 'analytics', revision: '3'}, {id: 'media'}],
  notice: {changes},
  rights: {consents: [{id: 'news', title: 'Newsletter', kind: 'marketing'}]},
};

const begin = (config: Config = base): Consent => {
  const consent = createConsent();
  consent.start({...base, ...config});
  return consent;
};

const later = '<h1>How we use data</h1><p>We are Example Club.</p><p>We have a garden.</p><h2>How long we keep it</h2>';
const text =
  later +
  '<p>We keep invoices for 10 years. Then they are shredded.</p><h2>Who we share it with</h2>' +
  '<ul><li>Example Bank</li><li>Example Ads</li><li>This was a paragraph.</li></ul>' +
  '<h2>Your rights</h2><p><a href="/requests">Ask us</a> for a copy. It costs nothing.</p>';

/** The element as it stands on a page that has the notice too. */
async function placed(
  attributes = '',
  config: Config = base,
): Promise<{el: ForthrightChangesElement; consent: Consent}> {
  ForthrightChangesElement.define();
  const consent = begin(config);
  ForthrightElement.shared = {consent, words: await loadWords(config.language ?? 'en-GB', config.texts)};
  const holder = document.createElement('main');
  holder.lang = 'en-GB';
  holder.innerHTML = `${text}<forthright-changes ${attributes}></forthright-changes>`;
  document.body.append(holder);
  const el = holder.querySelector('forthright-changes')!;
  await drawn(el);
  return {el, consent};
}

/** Resolves once there is something to read. */
async function drawn(el: ForthrightChangesElement): Promise<void> {
  while (!textOf(el.shadowRoot!)) await new Promise((resolve) => setTimeout(resolve));
}

/** Resolves once the two texts are compared, or could not be. */
async function compared(attributes: string, config?: Config): Promise<ForthrightChangesElement> {
  const {el} = await placed(attributes, config);
  el.shadowRoot!.querySelector<HTMLButtonElement>('[part=compare-button]')!.click();
  await finished(el);
  return el;
}

async function finished(el: ForthrightChangesElement): Promise<void> {
  while (/^$|…$/.test(textOf(el.shadowRoot!.querySelector('[role=status]')!)))
    await new Promise((resolve) => setTimeout(resolve));
}

const linesOf = (el: ForthrightChangesElement, list: string): string[] =>
  [...el.shadowRoot!.querySelectorAll(`${list} > li`)].map((line) =>
    list === '.versions'
      ? [...line.querySelectorAll('[role=heading], p, li, button')].map((part) => textOf(part)).join(' ')
      : textOf(line),
  );

describe('<forthright-changes>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    ForthrightElement.shared = {};
    for (const el of document.querySelectorAll('main')) el.remove();
  });

  it('lists the versions: when, what changed in words, and whether the use did', async () => {
    const {el} = await placed();

    expect(linesOf(el, '.versions')).to.deep.equal([
      'Version 3, 25 November 2026 Visits are kept for longer. Kept for: was 7 years, now 10 years Recipient: new: Example Ads ' +
        'Purpose: no longer: Count visits What we do with your data changed. We will ask you again about: Newsletter. ' +
        'Because of this, we ask you again about: Analytics, Videos, polls and maps. Answer now',
      'Version 2, 1 May 2026 The part on sharing is clearer. The text is clearer now. What we do with your data is the same.',
      'Version 1b, 1 February 2026 Two words are spelt better. Only the wording changed. What we do with your data is the same.',
    ]);
  });

  it('has headings of the level that it is told', async () => {
    const levels = async (attributes: string) => {
      const {el} = await placed(attributes);
      return el.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level');
    };

    expect([await levels(''), await levels('level="2"'), await levels('level="9"')]).to.deep.equal(['3', '2', '3']);
  });

  it('tells somebody who decided before what is new, and nobody else', async () => {
    const marks = ({el}: {el: ForthrightChangesElement}) => el.shadowRoot!.querySelectorAll('[part=new]').length;

    expect(marks(await placed())).to.equal(0);
    storeDecision({analytics: true, media: true}, 'forthright-test');
    const {el} = await placed();
    expect(linesOf(el, '.versions')[0]).to.include('New since you last looked');
    expect(marks({el})).to.equal(1);
  });

  it('says what is asked again, and opens the choices while it is open', async () => {
    storeDecision({analytics: true, media: true}, 'forthright-test');
    const {el, consent} = await placed();
    const shown: unknown[] = [];
    consent.show = (what) => Promise.resolve(void shown.push(what));

    expect(textOf(el.shadowRoot!)).not.to.include('Videos, polls and maps');
    expect(textOf(el.shadowRoot!)).to.include('we ask you again about: Analytics.');
    buttonOf(el.shadowRoot!, 'Answer now').click();
    expect(shown).to.deep.equal(['choices']);

    consent.acceptAll();
    el.requestUpdate();
    await el.updateComplete;
    expect(textOf(el.shadowRoot!)).to.include('we asked again about: Analytics.');

    consent.set({analytics: false});
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('[part=answer-button]')).to.equal(null);
    expect(textOf(el.shadowRoot!)).to.include('we asked again about: Analytics.');
  });

  it('tells the owner of a category whose revision was not raised', async () => {
    const told: unknown[] = [];
    tellProblems((problem) => told.push(problem));
    storeDecision({analytics: true, media: true}, 'forthright-test');

    const {el} = await placed();

    expect(textOf(el.shadowRoot!)).not.to.include('Videos, polls and maps');
    expect(told.filter((problem) => (problem as string[])[0] === 'F035')).to.deep.include(['F035', 'media', '3', '']);
    tellProblems(() => undefined);
  });

  it('says that nothing changed where there is no list', async () => {
    const {el} = await placed('', {...base, notice: {}});

    expect(textOf(el.shadowRoot!)).to.equal('Nothing has changed so far.');
  });

  it('compares with the text before when asked, and not until then', async () => {
    const {el} = await placed('before="/pages/text-before.html"');

    expect(el.shadowRoot!.querySelector('[part=comparison]')).to.equal(null);
    expect(textOf(el.shadowRoot!.querySelector('[role=status]')!)).to.equal('');
  });

  it('says in text what was removed and added, with links, lists and where it stands', async () => {
    const el = await compared('before="/pages/text-before.html"');

    expect(textOf(el.shadowRoot!.querySelector('[role=status]')!)).to.equal('4 places in the text changed.');
    expect(linesOf(el, '.comparison')).to.deep.equal([
      '4 paragraphs are the same.',
      'Under “How long we keep it”',
      'Changed: We keep invoices for [was: 7] [now: 10] years. Then they are shredded.',
      '2 paragraphs are the same.',
      'Under “Who we share it with”',
      'Changed: Example [was: Post] [now: Ads]',
      'The same words were a paragraph and are now an item of a list: This was a paragraph.',
      '1 paragraph is the same.',
      'Under “Your rights”',
      'Changed: Ask us [was: (/rights)] [now: (/requests)] for a copy. [added: It costs nothing.]',
    ]);
    const marked = (name: string) => [...el.shadowRoot!.querySelectorAll(name)].map((mark) => textOf(mark));
    expect(marked('del')).to.deep.equal(['7', 'Post', '(/rights)']);
    expect(marked('ins')).to.deep.equal(['10', 'Ads', '(/requests)', 'It costs nothing.']);
  });

  it('compares two texts by their addresses', async () => {
    const el = await compared('before="/pages/text-before.html" after="/pages/text-before.html"');

    expect(textOf(el.shadowRoot!.querySelector('[role=status]')!)).to.equal('The two texts are the same.');
    expect(linesOf(el, '.comparison')).to.deep.equal(['11 paragraphs are the same.']);
  });

  it('runs nothing of the text that it fetches', async () => {
    const el = await compared('before="/pages/text-before.html"');

    expect(linesOf(el, '.comparison').join()).to.not.include('window');
    expect((window as {ran?: boolean}).ran).to.equal(undefined);
  });

  it('takes away what was compared where the address changes', async () => {
    const el = await compared('before="/pages/text-before.html"');
    el.setAttribute('after', '/pages/blank.html');
    await el.updateComplete;

    expect(el.shadowRoot!.querySelector('[part=comparison]')).to.equal(null);
  });

  for (const [why, before] of [
    ['is not there', '/404.js'],
    ['is of another site', 'https://other.example/text'],
  ])
    it(`says that the earlier text did not load, with the way to it, where it ${why}`, async () => {
      const el = await compared(`before="${before}"`);

      expect(textOf(el.shadowRoot!.querySelector('[role=status]')!)).to.equal('The earlier text did not load.');
      expect(el.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(before);
    });

  it('leaves an address that runs code alone', async () => {
    const {el} = await placed('before="javascript:alert(1)"');

    expect(el.shadowRoot!.querySelector('[part=compare-button],a')).to.equal(null);
  });

  it('speaks Welsh, with the months that browsers do not know', async () => {
    const {el} = await placed('', {...base, language: 'cy'});

    expect(textOf(el.shadowRoot!)).to.include('Fersiwn 3, 25 Tachwedd 2026');
    expect(textOf(el.shadowRoot!)).to.include('Kept for: cynt 7 years, nawr 10 years');
  });

  it('compares in Welsh', async () => {
    const el = await compared('before="/pages/text-before.html"', {...base, language: 'cy'});

    expect(textOf(el.shadowRoot!)).to.include('Newidiwyd: We keep invoices for [cynt: 7] [nawr: 10] years.');
    expect(el.shadowRoot!.querySelector('.quote')!.getAttribute('lang')).to.equal('en-GB');
    expect(el.shadowRoot!.querySelector('.label')!.getAttribute('lang')).to.equal('cy');
  });

  it('takes an owner’s own words', async () => {
    const {el} = await placed('', {...base, texts: {'en-GB': {changes: {material: 'This matters.'}}}});

    expect(textOf(el.shadowRoot!)).to.include('This matters.');
  });

  it('is accessible', async () => {
    storeDecision({analytics: true, media: true}, 'forthright-test');
    const el = await compared('before="/pages/text-before.html"');

    await expect(el).to.be.accessible();
  });

  it('has buttons that can be seen where nobody has chosen colours', async () => {
    const {el} = await placed('before="/pages/blank.html"');
    const {backgroundColor, color} = getComputedStyle(buttonOf(el.shadowRoot!, 'Show what changed in the text'));

    expect(backgroundColor).to.match(/^rgb\(/);
    expect(color)
      .to.match(/^rgb\(/)
      .and.not.equal(backgroundColor);
  });

  it('has buttons that the keyboard reaches, and keeps the focus where it was', async () => {
    const {el} = await placed('before="/pages/text-before.html"');
    const button = el.shadowRoot!.querySelector<HTMLButtonElement>('[part=compare-button]')!;
    button.focus();
    button.click();
    await finished(el);

    expect(el.shadowRoot!.activeElement).to.equal(button);
    expect(
      [...el.shadowRoot!.querySelectorAll('button')].every(({type, tabIndex}) => type === 'button' && tabIndex === 0),
    ).to.be.true;
  });

  it('stands right to left where the words do', async () => {
    const {el} = await placed('before="/pages/text-before.html"', {...base, texts: {'en-GB': {direction: 'rtl'}}});
    const item = el.shadowRoot!.querySelector('.versions p')!;

    expect(getComputedStyle(item).direction).to.equal('rtl');
    expect(el.shadowRoot!.querySelector('[part=compare-button]')!.getBoundingClientRect().right).to.be.closeTo(
      el.getBoundingClientRect().right,
      1,
    );
  });
});

describe('the line at the head of a notice', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    for (const el of document.querySelectorAll('main')) el.remove();
  });

  const headOf = (consent: Consent, list = changes): HTMLElement => {
    const holder = document.createElement('main');
    document.body.append(holder);
    render(renderChanges({consent, facts: {notice: {changes: list}, rights: {}}, said: changed}), holder);
    return holder;
  };

  it('is not there for somebody who decided nothing', () => {
    expect(headOf(begin()).children.length).to.equal(0);
  });

  it('says how much changed since the decision, and unfolds it', () => {
    storeDecision({analytics: true, media: true}, 'forthright-test');
    const later = changes.map((change) => ({...change, date: '2999-01-01'}));
    const head = headOf(begin(), later);

    expect(textOf(head.querySelector('summary')!)).to.equal('Changed since you last looked: 2 changes');
    expect([...head.querySelectorAll('li')].map((line) => textOf(line))).to.deep.equal([
      'Visits are kept for longer.',
      'The part on sharing is clearer. What we do with your data is the same.',
    ]);
  });

  it('leads to the list, where the page has it', () => {
    storeDecision({analytics: true, media: true}, 'forthright-test');
    const place = document.createElement('main');
    place.id = 'changes';
    document.body.append(place);
    const link = headOf(begin()).querySelector('a')!;

    expect(textOf(link)).to.equal('Changed since you last looked: 1 change');
    expect(link.getAttribute('href')).to.equal('#changes');
  });
});

describe('a change that is published', () => {
  beforeEach(clearCookies);

  /** The whole path: two versions, what the tool makes of them, and a visitor who answered the first. */
  const visited = (period: string, title = 'Visits'): {consent: Consent; change?: NoticeChangeConfig} => {
    const version = (period: string, title: string): Config => ({
      cookie: {name: 'forthright-test'},
      categories: [{id: 'analytics'}, {id: 'media'}],
      notice: {
        version: '1',
        purposes: [{id: 'count', title: 'Count visits', consent: 'analytics', retention: ['visits']}],
        retention: [{id: 'visits', title, period}],
      },
    });
    const before = version('P7Y', 'Visits');
    createConsentOf(before).acceptAll();
    const after = version(period, title);
    const change = proposeChange(findChanges({facts: before}, {facts: after}), {version: '2', date: '2026-11-25'});
    return {consent: createConsentOf(change ? publishChange(after, change) : after), change};
  };
  const createConsentOf = (config: Config): Consent => {
    const consent = createConsent();
    consent.start(config);
    return consent;
  };

  it('asks again about the category that it names alone, and says why', () => {
    const {consent, change} = visited('P10Y');

    expect(change!.grade).to.equal('material');
    expect(consent.asks).to.deep.equal(['analytics']);
    expect([consent.allows('analytics'), consent.allows('media')]).to.deep.equal([false, true]);
    expect(consent.config!.categories.find(({id}) => id === 'analytics')!.change).to.equal(
      'Visits: Kept for: 7 years → 10 years.',
    );
    expect(changesSince(consent, consent.config!.notice!.changes!)).to.deep.equal([{isNew: true}]);

    consent.set({analytics: true});
    expect(changesSince(consent, consent.config!.notice!.changes!)).to.deep.equal([{isNew: false}]);
  });

  for (const [what, period, title, grade] of [
    ['the wording', '7 years', 'Visits', 'editorial'],
    ['a clearer text', 'P7Y', 'Your visits', 'clarification'],
  ] as const)
    it(`asks nobody about ${what}`, () => {
      const {consent, change} = visited(period, title);

      expect(change!.grade).to.equal(grade);
      expect(consent.asks).to.deep.equal([]);
      expect(consent.allows('analytics')).to.equal(true);
    });

  it('stands in a feed that every reader can read', () => {
    const nasty = [{...changes[0]!, summary: 'A <b> & "c" \u0000\u{1f600} ]]> \ud800'}, changes[1]!];
    const feed = new DOMParser().parseFromString(
      atomFeed(nasty, {url: 'https://club.example/privacy?a=1&b=2', title: 'A & B', author: '<Club>'}),
      'application/xml',
    );
    const atom = (name: string, root: Document | Element = feed) => [
      ...root.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name),
    ];

    expect(feed.querySelector('parsererror')).to.equal(null);
    expect(atom('id').map(({textContent}) => textContent)).to.deep.equal([
      'https://club.example/privacy?a=1&b=2',
      'https://club.example/privacy?a=1&b=2#version-3',
      'https://club.example/privacy?a=1&b=2#version-2',
    ]);
    expect(atom('updated').map(({textContent}) => textContent)).to.deep.equal([
      '2026-11-25T00:00:00Z',
      '2026-11-25T00:00:00Z',
      '2026-05-01T00:00:00Z',
    ]);
    expect(atom('title')[1]!.textContent).to.equal('Version 3: A <b> & "c" \u{1f600} ]]> ');
    for (const entry of atom('entry'))
      for (const name of ['id', 'title', 'updated', 'content']) expect(atom(name, entry), name).to.have.lengthOf(1);
    expect(atom('name')[0]!.textContent).to.equal('<Club>');
  });
});
