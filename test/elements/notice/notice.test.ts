import {expect} from '@open-wc/testing';
import {tellProblems} from '../../../src/core/complain.js';
import {createConsent} from '../../../src/core/consent.js';
import type {Config} from '../../../src/core/config.js';
import {Finder} from '../../../src/elements/notice/find.js';
import {ForthrightNoticeElement} from '../../../src/elements/notice/notice.js';
import {loadWords} from '../../../src/locales/words.js';
import {clearCookies} from '../../helpers/cookies.js';
import {until} from '../../helpers/until.js';

const long = '<p>' + 'We keep what you tell us in a safe place. '.repeat(60) + '</p>';

const text = `
  <p id="start">This notice says what we do.</p>
  <h2 data-fact="who">1. Who we are</h2><p>We are Example House. We help people.</p>
  <h3>a. By post</h3>${long}
  <h3>b. By post</h3>${long}
  <h2 id="retention" data-fact="long" data-short="Seven years.">2. How long we keep it</h2>
  <p>The DPO knows. <b>Ty</b> a d\u0175r. The DPO helps.</p>${long}
  <details><summary>More</summary><h3 id="closed">A closed part</h3><p>Cellar door.</p></details>
  <h2 data-aliases="old-rights older">3. Your rights</h2><p>The DPO answers.</p>${long}
  <section data-layer="summary"><h2 id="hawliau-t\u0177">Tŷ</h2><p>In short, all is well.</p></section>
  <h2 id="last">Last</h2><p>The end.</p>`;

const withoutSummary = text.replace(' data-layer="summary"', '');

let holder: HTMLElement;

/** Whatever is drawn because of a change is drawn. */
async function drawnAgain(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function show(config: Config = {}, html = text, attributes = ''): Promise<ForthrightNoticeElement> {
  ForthrightNoticeElement.define();
  holder = document.createElement('main');
  const consent = createConsent();
  consent.start({cookie: {name: 'forthright-test'}, categories: [{id: 'analytics'}], ...config});
  const words = await loadWords(config.language ?? 'en-GB', config.texts);
  ForthrightNoticeElement.shared = {consent, words};
  holder.innerHTML = `<h1>Privacy notice</h1><forthright-notice ${attributes}>${html}</forthright-notice>`;
  document.body.append(holder);
  const notice = holder.querySelector('forthright-notice')!;
  await until(() => rootOf(notice).querySelector('[part=find],[part=whole-link]'));
  return notice;
}

const rootOf = (notice: Element) => notice.shadowRoot!;
const contents = (notice: Element) => [...rootOf(notice).querySelectorAll<HTMLAnchorElement>('nav li a')];
const current = (notice: Element) =>
  rootOf(notice).querySelector('nav [aria-current=location]')?.textContent?.trim() ?? '';
const topOf = (id: string) => document.getElementById(id)!.getBoundingClientRect().top;
const isInView = (id: string) => topOf(id) >= -1 && topOf(id) < innerHeight;

async function type(notice: Element, query: string): Promise<string> {
  const input = rootOf(notice).querySelector<HTMLInputElement>('#find')!;
  const output = rootOf(notice).querySelector('output')!;
  input.value = query;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await until(() => output.textContent !== '');
  return output.textContent;
}

/** Resolves once this is said of what is looked for. */
async function finds(notice: Element, query: string, said: string): Promise<void> {
  await type(notice, query);
  await until(() => rootOf(notice).querySelector('output')!.textContent === said);
}

const press = (el: Element, key: string, more = {}) =>
  el.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more}));

describe('<forthright-notice>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    holder?.remove();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
    ForthrightNoticeElement.shared = {};
  });

  describe('the text', () => {
    it('stays the page’s own, and is as it was when the element goes', async () => {
      const glossary = [{term: 'DPO', meaning: 'Looks after data.'}];
      const notice = await show({notice: {glossary}});
      const before = notice.textContent;
      await until(() => notice.querySelector('[data-forthright-term]'));
      expect(notice.textContent).to.equal(before);

      notice.remove();

      expect(notice.querySelector('[data-forthright-added],[data-forthright-term],[data-forthright-out]')).to.equal(
        null,
      );
      expect(notice.querySelector('#retention + p')!.childNodes).to.have.length(3);
      expect(notice.textContent).to.equal(before);
    });

    it('keeps the earlier names of a heading whose id stands there twice', async () => {
      const notice = await show(
        {},
        '<h2 id="keep">First</h2><p>One.</p><h2 id="keep" data-aliases="old older">Second</h2><h2 id="keep">Third</h2>',
      );
      const links = () => contents(notice).map((link) => link.getAttribute('href'));
      expect(links()).to.deep.equal(['#keep', '#old', '#third']);

      notice.append(document.createElement('p'));
      await drawnAgain();

      expect(links()).to.deep.equal(['#keep', '#old', '#third']);
      expect(notice.querySelector('[data-aliases]')!.getAttribute('data-aliases')).to.equal('old older');
    });

    it('is on screen before there are any words', () => {
      ForthrightNoticeElement.define();
      holder = document.createElement('main');
      holder.innerHTML = `<forthright-notice>${text}</forthright-notice>`;

      document.body.append(holder);

      expect(document.getElementById('last')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('keeps its own language', async () => {
      const notice = await show({language: 'cy'}, '<h2>Bonjour</h2><p>Texte.</p>', 'lang="fr"');

      expect(notice.lang).to.equal('fr');
      expect(rootOf(notice).querySelector('[part=contents]')!.getAttribute('lang')).to.equal('cy');
      expect(rootOf(notice).querySelector('[part=contents-button]')!.textContent).to.include('Cynnwys');
    });
  });

  describe('the contents', () => {
    it('list the headings as they are written, by level', async () => {
      const notice = await show();

      expect(contents(notice).map((link) => link.textContent)).to.deep.equal([
        '1. Who we are',
        'a. By post',
        'b. By post',
        '2. How long we keep it',
        'A closed part',
        '3. Your rights',
        'Tŷ',
        'Last',
      ]);
      expect(contents(notice).map((link) => link.closest('ul')!.parentElement!.localName)).to.deep.equal([
        'nav',
        'li',
        'li',
        'nav',
        'li',
        'nav',
        'nav',
        'nav',
      ]);
    });

    it('give headings ids from their words, each once, and leave ids alone', async () => {
      const notice = await show();

      expect([...notice.querySelectorAll('h2,h3')].map(({id}) => id)).to.deep.equal([
        'who-we-are',
        'by-post',
        'by-post-2',
        'retention',
        'closed',
        'your-rights',
        'hawliau-t\u0177',
        'last',
      ]);
    });

    it('leave no heading out, however uneven the levels are', async () => {
      const notice = await show({}, '<h3>A</h3><p>x</p><h3>B</h3><h2>C</h2><h4>D</h4><h4>E</h4><h3>F</h3><h2>G</h2>');

      const tree = (list: Element): string =>
        [...list.children]
          .map((item) => {
            const within = item.querySelector('ul');
            return item.querySelector('a')!.textContent.trim() + (within ? `(${tree(within)})` : '');
          })
          .join(' ');
      expect(tree(rootOf(notice).querySelector('nav ul')!)).to.equal('A B C(D E F) G');
    });

    it('take sections that are each an h1, and one alone for the title', async () => {
      const many = await show({}, '<h1>One</h1><p>x</p><h1>Two</h1><h2>Three</h2>');
      expect(contents(many).map(({textContent}) => textContent.trim())).to.deep.equal(['One', 'Two', 'Three']);
      holder.remove();

      const one = await show({}, '<h1>Title</h1><h2>Three</h2>');
      expect(contents(one).map(({textContent}) => textContent.trim())).to.deep.equal(['Three']);
    });

    it('lead to each of two headings with one id, and read a broken line as a space', async () => {
      const notice = await show({}, `<h2 id="a">One</h2>${long}<h2 id="a">Who<br>we are</h2>${long}`);
      const [, second] = contents(notice);
      expect(second!.textContent.trim()).to.equal('Who we are');

      second!.click();

      await until(() => document.activeElement?.textContent?.startsWith('Who'));
    });

    it('leave out what is drawn anew in its place', async () => {
      const notice = await show({}, '<h2>Cookies</h2><forthright-storage><h3>Essential</h3></forthright-storage>');

      expect(contents(notice).map(({textContent}) => textContent.trim())).to.deep.equal(['Cookies']);
    });

    it('grow with text that comes late', async () => {
      const notice = await show({}, '<h2>First</h2>');

      notice.insertAdjacentHTML('beforeend', '<h2>Second</h2>');

      await until(() => contents(notice).length === 2);
    });

    it('fold into one line on a narrow screen, which says where one is', async () => {
      const notice = await show();
      holder.style.inlineSize = '20rem';
      const button = rootOf(notice).querySelector<HTMLElement>('[part=contents-button]')!;
      const list = rootOf(notice).querySelector<HTMLElement>('#contents')!;
      await until(() => button.getClientRects().length && !list.getClientRects().length);

      button.click();
      await until(() => list.getClientRects().length);
      contents(notice)[3]!.click();

      await until(() => button.textContent.trim() === 'Contents: 2. How long we keep it');
      expect(list.getClientRects()).to.have.length(0);
    });
  });

  describe('a deep link lands', () => {
    it('when the page opens with it', async () => {
      history.replaceState(null, '', '#retention');
      await show();

      await until(() => document.activeElement?.id === 'retention' && isInView('retention'));
    });

    it('from the contents', async () => {
      const notice = await show();

      contents(notice)[3]!.click();

      await until(() => document.activeElement?.id === 'retention' && current(notice) === '2. How long we keep it');
      expect(location.hash).to.equal('#retention');
    });

    it('when the fragment changes', async () => {
      await show();

      location.hash = 'your-rights';

      await until(() => document.activeElement?.id === 'your-rights' && isInView('your-rights'));
    });

    it('when its text comes late', async () => {
      history.replaceState(null, '', '#later');
      const notice = await show();

      notice.insertAdjacentHTML('beforeend', `${long}<h2 id="later">Later</h2>${long}`);

      await until(() => document.activeElement?.id === 'later' && isInView('later'));
    });

    it('in a closed part, which it opens', async () => {
      const notice = await show();

      location.hash = 'closed';

      await until(() => document.activeElement?.id === 'closed');
      expect(notice.querySelector('details')!.open).to.equal(true);
    });

    it('by an id the heading had earlier', async () => {
      await show();

      location.hash = 'older';

      await until(() => document.activeElement?.id === 'your-rights' && isInView('your-rights'));
    });

    it('by an id that is written in percent signs', async () => {
      await show();

      location.hash = encodeURIComponent('hawliau-t\u0177');

      await until(() => document.activeElement?.id === 'hawliau-t\u0177');
    });

    it('in a section that is shown by itself, and outside it', async () => {
      const notice = await show({}, text, 'section="retention"');
      expect(document.getElementById('last')!.getClientRects()).to.have.length(0);

      location.hash = 'closed';
      await until(() => document.activeElement?.id === 'closed');
      expect(notice.section).to.equal('retention');
      location.hash = 'last';

      await until(() => document.activeElement?.id === 'last');
      expect(notice.section).to.equal('');
    });

    it('nowhere in a dialog: the address is that of the page behind it', async () => {
      history.replaceState(null, '', '#last');
      const dialog = document.createElement('dialog');
      const notice = await show();
      holder.append(dialog);
      dialog.showModal();

      dialog.append(notice);
      await until(() => rootOf(notice).querySelector('[part=find]'));
      await drawnAgain();
      dispatchEvent(new Event('hashchange'));

      expect(document.activeElement!.id).not.to.equal('last');
    });

    it('without a place in the history, where one can leave at once', async () => {
      const notice = await show({notice: {exitUrl: 'https://weather.example/'}});
      await until(() => rootOf(notice).querySelector('[part=exit-button]'));
      const {length} = history;

      contents(notice).at(-1)!.click();

      await until(() => isInView('last'));
      expect(location.hash).to.equal('#last');
      expect(document.activeElement!.id).to.equal('last');
      expect(history.length).to.equal(length);
    });

    it('on the way back and forward', async () => {
      await show();
      location.hash = 'retention';
      await until(() => document.activeElement?.id === 'retention');
      location.hash = 'last';
      await until(() => document.activeElement?.id === 'last');

      history.back();

      await until(() => document.activeElement?.id === 'retention');
    });
  });

  describe('the current section', () => {
    it('follows the page', async () => {
      const notice = await show();

      document.getElementById('your-rights')!.scrollIntoView();

      await until(() => current(notice) === '3. Your rights');
    });

    it('is the last, short one at the end of the page', async () => {
      const notice = await show();

      scrollTo(0, document.documentElement.scrollHeight);

      await until(() => current(notice) === 'Last');
    });

    it('is the one pressed, even where it cannot reach the top', async () => {
      const notice = await show();

      contents(notice)[6]!.click();

      await until(() => current(notice) === 'Tŷ');
    });

    it('minds a header that stays on top', async () => {
      const notice = await show();
      const header = document.createElement('header');
      header.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 90px; background: gray';
      holder.prepend(header);

      contents(notice)[3]!.click();

      await until(() => current(notice) === '2. How long we keep it' && topOf('retention') >= 90);
    });
  });

  describe('find', () => {
    for (const [what, query, said] of [
      ['folds case', 'EXAMPLE house', '1 of 1'],
      ['folds accents, across elements', 'ty a dwr', '1 of 1'],
      ['counts every match', 'dpo', '1 of 3'],
      ['says that there is nothing', 'zebra', 'Nothing found'],
      ['does not run from one paragraph into the next', 'we do. 1. Who', 'Nothing found'],
    ] as const)
      it(what, async () => {
        const notice = await show();

        expect(await type(notice, query)).to.equal(said);
      });

    it('goes on with Enter, back with Shift and Enter, and round', async () => {
      const notice = await show();
      await type(notice, 'dpo');
      const input = rootOf(notice).querySelector('#find')!;
      const output = rootOf(notice).querySelector('output')!;

      press(input, 'Enter');
      await until(() => output.textContent === '2 of 3');
      press(input, 'Enter', {shiftKey: true});
      await until(() => output.textContent === '1 of 3');
      press(input, 'Enter', {shiftKey: true});

      await until(() => output.textContent === '3 of 3');
    });

    it('counts what can be seen or opened, and nothing else', async () => {
      const html = `<h2>Zoo</h2><p>A zebra.</p><p style="display: none">A zebra.</p><div hidden>A zebra.</div>
        <details><summary>More</summary><p>A zebra.</p></details><p>Street<br>Testville</p>`;
      const notice = await show({}, html);

      await finds(notice, 'zebra', '1 of 2');
      await finds(notice, 'street testville', '1 of 1');
    });

    it('says nothing of a search that is not over', async () => {
      await show();
      const finder = new Finder(holder.querySelector('forthright-notice')!);
      const search = finder.search('dpo', {scroller: document.scrollingElement!, open: () => undefined});

      expect(finder.at).to.equal(undefined);
      await search;

      expect(finder.at).to.deep.equal({at: 1, count: 3});
      finder.clear();
    });

    it('reads what one of our elements drew in place of what was written', async () => {
      const notice = await show({}, '<h2>Cookies</h2><div id="drawn"><p>An old zebra.</p></div>');
      notice.querySelector('#drawn')!.attachShadow({mode: 'open'}).innerHTML = '<p>A new zebra, and a zebra.</p>';

      await finds(notice, 'zebra', '1 of 2');
      await finds(notice, 'old zebra', 'Nothing found');
    });

    it('looks again where the text has changed', async () => {
      const notice = await show({}, '<h2>Zoo</h2><p>A zebra.</p><p>A zebra.</p>');
      await type(notice, 'zebra');
      const output = rootOf(notice).querySelector('output')!;

      notice.insertAdjacentHTML('beforeend', '<p>A zebra.</p>');
      await new Promise((resolve) => setTimeout(resolve));
      press(rootOf(notice).querySelector('#find')!, 'Enter');

      await until(() => output.textContent === '2 of 3');
    });

    it('marks the very letters, whatever stands before them', async function () {
      const {highlights} = CSS as unknown as {highlights?: Map<string, Set<StaticRange>>};
      if (!highlights) this.skip();
      const html = '<h2>Zoo</h2><p>😀 zebra</p><p>Straße, ﬁle; “quoted” don’t 1&nbsp;000 co&shy;operate</p>';
      const notice = await show({}, html);
      const marked = () =>
        [...highlights.get('forthright-find')!].map(({startContainer, startOffset, endOffset}) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        );

      for (const [query, found] of [
        ['zebra', 'zebra'],
        ["don't", 'don’t'],
        ['1 000', '1\u00a0000'],
        ['cooperate', 'co\u00adoperate'],
        ['file', 'ﬁle'],
      ] as const) {
        await type(notice, query);
        await until(() => marked()[0] === found);
      }
    });

    it('opens the part that the match is in', async () => {
      const notice = await show();

      await type(notice, 'cellar door');

      expect(notice.querySelector('details')!.open).to.equal(true);
    });

    it('marks every match, where the browser can', async function () {
      const {highlights} = CSS as unknown as {highlights?: Map<string, Set<unknown>>};
      if (!highlights) this.skip();
      const notice = await show();

      await type(notice, 'dpo');

      expect(highlights.get('forthright-find')!.size).to.equal(3);

      // Another notice of the page has matches of its own.
      const other = notice.cloneNode(true) as Element;
      notice.after(other);
      await until(() => rootOf(other).querySelector('[part=find]'));
      await type(other, 'cellar');
      await until(() => highlights.get('forthright-find')!.size === 4);
      other.remove();
      expect(highlights.get('forthright-find')!.size).to.equal(3);

      notice.remove();
      expect(highlights.has('forthright-find')).to.equal(false);
    });
  });

  describe('layers', () => {
    it('show a fact for each section that is marked, with the way to it', async () => {
      const notice = await show({}, withoutSummary);

      const facts = [...rootOf(notice).querySelectorAll('[part=fact]')];
      expect(facts.map((fact) => fact.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Who we are We are Example House.',
        'How long we keep it Seven years.',
      ]);
      expect(facts.map((fact) => fact.querySelector('a')!.getAttribute('href'))).to.deep.equal([
        '#who-we-are',
        '#retention',
      ]);
    });

    it('take the facts from the configuration', async () => {
      const notice = await show(
        {
          notice: {
            retention: [{id: 'a', title: 'Letters', period: 'P7Y'}],
            recipients: [{id: 'b', title: 'The council'}],
          },
          rights: {email: 'privacy@house.example'},
        },
        withoutSummary,
      );

      const card = rootOf(notice).querySelector('[part=summary]')!.textContent.replace(/\s+/g, ' ');
      expect(card).to.include('The council');
      expect(card).to.include('Tell us, or go to the');
      expect(card).to.include('Seven years.');
    });

    it('show no second short version where the text has one', async () => {
      const notice = await show();

      expect(rootOf(notice).querySelector('[part=summary]')).to.equal(null);
      expect(rootOf(notice).querySelector('[part=short-button]')).not.to.equal(null);
    });

    it('leave the short version alone when asked, one press from the whole', async () => {
      const notice = await show();
      const button = rootOf(notice).querySelector<HTMLElement>('[part=short-button]')!;
      const isShown = (id: string) => !!document.getElementById(id)!.getClientRects().length;
      expect(isShown('retention')).to.equal(true);

      button.click();
      expect([isShown('retention'), isShown('hawliau-t\u0177')]).to.deep.equal([false, true]);
      button.click();

      expect(isShown('retention')).to.equal(true);
    });

    for (const [where, html] of [
      [
        'in a box of its own',
        '<div><h2 id="keep">Keep</h2></div><p class="in">Seven years.</p><div><h2>Next</h2></div><p>No.</p>',
      ],
      [
        'in a box with a part of it',
        '<div><h2 id="keep">Keep</h2><p class="in">a</p></div><p class="in">b</p><h2>Next</h2><p>No.</p>',
      ],
      [
        'at the start of an article with everything',
        '<article><h2 id="keep">Keep</h2><p class="in">a</p><h2>Next</h2><p>No.</p></article>',
      ],
      ['in a section', '<section><h2 id="keep">Keep</h2><p class="in">a</p></section><p>No.</p><h2>Next</h2>'],
      [
        'at the end',
        '<p>No.</p><h2>Before</h2><p>No.</p><h2 id="keep">Keep</h2><p class="in">a</p><h3 class="in">b</h3>',
      ],
    ] as const)
      it(`show one section whole whose heading stands ${where}`, async () => {
        const notice = await show({}, html, 'section="keep"');

        for (const el of notice.querySelectorAll('p, h2, h3'))
          expect(el.getClientRects().length > 0, el.outerHTML).to.equal(el.matches('.in, #keep'));
      });

    it('show all of it where there is no such section, and tell the owner', async () => {
      const told: unknown[] = [];
      tellProblems((problem) => told.push(problem));

      for (const section of ['retention', 'older']) {
        await show({}, text, `section="${section}"`);
        holder.remove();
      }
      const notice = await show({}, text, 'section="retension"');

      expect(notice.querySelector('[data-forthright-out]')).to.equal(null);
      expect(told.map(String)).to.deep.equal(['F038,retension']);
      tellProblems(() => undefined);
    });

    it('show one section by itself, with the way to the whole', async () => {
      const notice = await show({notice: {url: '/privacy'}}, text, 'section="retention"');

      const link = rootOf(notice).querySelector<HTMLAnchorElement>('[part=whole-link]')!;
      expect(link.getAttribute('href')).to.equal('/privacy');
      expect(document.getElementById('retention')!.getClientRects()).not.to.have.length(0);
      expect(document.getElementById('start')!.getClientRects()).to.have.length(0);
      expect(contents(notice)).to.have.length(0);
    });
  });

  describe('the glossary', () => {
    const glossary = [{term: 'DPO', meaning: 'Looks after data.'}];

    it('explains a term at its first use in each section, by keyboard too', async () => {
      const notice = await show({notice: {glossary}});
      await until(() => notice.querySelectorAll('[data-forthright-term]').length === 2);
      const term = notice.querySelector<HTMLElement>('[data-forthright-term]')!;

      term.focus();
      press(term, 'Enter');
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(term.isConnected).to.equal(true);
      expect(term.nextElementSibling!.textContent).to.equal('Looks after data.');
      expect(term.getAttribute('aria-expanded')).to.equal('true');
      press(term, 'Escape');

      expect(notice.querySelector('.forthright-meaning')).to.equal(null);
      expect(term.getAttribute('aria-expanded')).to.equal('false');
    });

    it('takes what the text itself explains', async () => {
      const html =
        '<h2>One</h2><p>An <abbr title="Long form">LF</abbr> and a Thing.</p><dl data-glossary><dt>Thing</dt><dd>Something.</dd></dl>';
      const notice = await show({}, html);
      await until(() => notice.querySelectorAll('[data-forthright-term]').length === 2);

      const said = [...notice.querySelectorAll<HTMLElement>('[data-forthright-term]')].map((term) => {
        term.click();
        return term.nextElementSibling!.textContent;
      });

      expect(said).to.deep.equal(['Long form', 'Something.']);
    });
  });

  describe('the header', () => {
    it('says version and dates, from the configuration or the element', async () => {
      const changes = [{version: '3', date: '2026-06-03', grade: 'editorial', summary: 'A word.'} as const];
      const notice = await show({notice: {version: '3', changes}}, text, 'effective="2026-05-01"');

      const lines = [...rootOf(notice).querySelectorAll('[part=header] li')].map(({textContent}) => textContent);
      expect(lines.slice(0, 3)).to.deep.equal([
        'Version 3',
        'In force since 1 May 2026',
        'Last changed on 3 June 2026',
      ]);
      expect(lines[4]).to.match(/^Reads like a text for ages \d+ to \d+$/);
    });

    it('makes the text larger, and stores nothing', async () => {
      const notice = await show();
      const before = notice.getBoundingClientRect().height;
      const [, normal, larger] = rootOf(notice).querySelectorAll<HTMLElement>('[role=group] button');

      larger!.click();
      larger!.click();
      larger!.click();
      expect(notice.getBoundingClientRect().height).to.be.greaterThan(before);
      document.getElementById('your-rights')!.scrollIntoView();
      await until(() => current(notice) === '3. Your rights');
      normal!.click();

      expect(notice.getBoundingClientRect().height).to.be.closeTo(before, 0.1);
      expect(document.cookie).not.to.include('size');
    });

    it('offers the page in its other languages, and neither itself nor what is no page', async () => {
      const language = document.documentElement.lang;
      document.documentElement.lang = 'en-GB';
      const links = [
        {hreflang: 'en-gb', href: '/privacy'},
        {hreflang: 'en', href: location.pathname},
        {hreflang: 'en-IE', href: location.href + '#top'},
        {hreflang: 'x-default', href: '/'},
        {hreflang: 'cy', href: '/cy/preifatrwydd', type: 'text/html'},
        {hreflang: 'en-US', href: '/us/privacy'},
        {hreflang: 'pt-BR', href: '/br/privacidade'},
        {hreflang: 'fr', href: '/fr/feed', type: 'application/atom+xml'},
      ].map((given) => Object.assign(document.createElement('link'), {rel: 'alternate'}, given));
      document.head.append(...links);
      const notice = await show();

      await until(() => rootOf(notice).querySelector('a[hreflang=cy]'));
      for (const link of links) link.remove();
      document.documentElement.lang = language;

      const offered = [...rootOf(notice).querySelectorAll('a[hreflang]')];
      expect(offered.map((link) => link.textContent.toLowerCase())).to.deep.equal([
        'cymraeg',
        'american english',
        'português',
      ]);
    });
  });

  it('has a way to copy the link of each heading, which keeps its own name', async () => {
    const notice = await show();
    const heading = document.getElementById('retention')!;
    const button = heading.querySelector('button')!;
    const status = rootOf(notice).querySelector('[role=status]')!;

    button.click();
    await until(() => status.textContent !== '');

    expect(button.getAttribute('aria-label')).to.equal('Copy link to “2. How long we keep it”');
    expect(heading.getAttribute('aria-label')).to.equal('2. How long we keep it');
    expect(heading.textContent).to.equal('2. How long we keep it');
  });

  it('leads from the end back to the contents', async () => {
    const notice = await show();

    rootOf(notice).querySelector<HTMLElement>('[part=back-button]')!.click();

    await until(() => rootOf(notice).activeElement?.id === 'contents');
  });

  it('can be used by everybody', async () => {
    const notice = await show({notice: {glossary: [{term: 'DPO', meaning: 'Looks after data.'}], url: '/privacy'}});
    await type(notice, 'dpo');

    await expect(notice).to.be.accessible();
  });
});
