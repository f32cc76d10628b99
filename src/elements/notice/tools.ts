/** Lazy: what makes a notice easier to read, once it can be read. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {FrontMatter} from '../../markdown/front-matter.js';
import type {Consent} from '../../core/consent.js';
import {complain} from '../../core/complain.js';
import {page} from '../../core/page.js';
import {isSafeUrl} from '../../core/safe-url.js';
import type {AsksMessages} from '../../locales/en-GB.asks.js';
import type {NoticeMessages} from '../../locales/en-GB.notice.js';
import english, {type ToolsMessages} from '../../locales/en-GB.tools.js';
import {fill, lay, type Words} from '../../locales/words.js';
import {adoptStyles} from '../../styles/css.js';
import type {Facts} from '../parts/later-element.js';
import type {renderChanges} from './changes-slot.js';
import type {Finder} from './find.js';
import {renderKeyFacts} from './key-facts.js';
import {addLinks, removeLinks} from './links.js';
import type {renderLanguages} from './languages.js';
import type {Entry} from './outline.js';
import {preparePrint, printFoot} from './print.js';
import {watchSource} from './source.js';
import {readingOf, type Reading} from './reading.js';
import textStyles from './text-tools.styles.js';
import styles from './tools.styles.js';

/** What the viewer lets its tools know and do. */
export interface View {
  readonly host: HTMLElement;
  readonly said: NoticeMessages;
  readonly words: Words;
  readonly asks: AsksMessages;
  readonly facts: Facts;
  readonly consent: Consent;
  readonly site: string | undefined;
  readonly entries: readonly Entry[];
  /** The id of a section that is shown by itself. */
  readonly section: string;
  /** Where the text scrolls. */
  readonly scroller: Element;
  /** Until it leaves the page. */
  readonly signal: AbortSignal;
  /** Opens what a node stands in. */
  open(this: void, node: Node): void;
  /** Makes changes to the text that are not taken for new text. */
  quietly(this: void, act: () => void): void;
  redraw(this: void): void;
  /** The short version alone is on screen. */
  readonly isShort: boolean;
  turnShort(this: void): void;
  toContents(this: void): void;
}

const sizes = [0.875, 1, 1.25, 1.5, 2];

/** Reading time and level, text size, other languages, links to copy, the short version, finding, glossary, quick exit. */
export class Tools {
  #view!: View;
  /** What a notice in Markdown says above its text. */
  #front: FrontMatter = {};
  #reading?: Reading;
  #size = 1;
  #finder?: Finder;
  #status = '';
  #explained?: AbortController;
  #renderNews?: typeof renderChanges;
  #renderLanguages?: typeof renderLanguages;

  constructor(view: View) {
    this.view = view;
    const {host, signal} = view;
    adoptStyles(host.shadowRoot!, [styles]);
    adoptStyles(host.getRootNode() as Document | ShadowRoot, [textStyles]);
    preparePrint(host, signal);
    signal.addEventListener('abort', () => {
      this.#explained?.abort();
      this.#finder?.clear();
      removeLinks(host);
    });
    this.#offerExit();
  }

  /** As it was when the viewer was last drawn. */
  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    // The configuration counts, where both say something.
    const {notice, rights} = view.facts;
    this.#view = {...view, facts: {notice: {...this.#front, ...notice}, rights}};
  }

  get #said(): ToolsMessages {
    return lay(this.view.said.tools ?? {}, english);
  }

  /** The text is there, or is another. */
  read(view: View): void {
    this.view = view;
    const {host, entries, section, words, quietly} = this.#view;
    void watchSource(host, (front) => {
      this.#front = front;
      view.redraw();
    });
    quietly(() => {
      if (section) removeLinks(host);
      else addLinks(entries, this.#said, (what) => this.#say(what));
    });
    const id = CSS.escape(section);
    if (
      section &&
      entries[0] &&
      !host.hasAttribute('src') &&
      !host.querySelector(`[id="${id}"],[data-aliases~="${id}"]`)
    )
      complain('F038', section);
    this.#finder?.forget();
    this.#reading = readingOf(host, host.closest('[lang]')?.getAttribute('lang') || words.language);
    if (!section && host.getRootNode() === document) printFoot(this.#foot());
    this.#explain();
    this.#tellNews();
    if (!this.#renderLanguages && !host.dataset.address && page.querySelector('link[rel~=alternate][hreflang]'))
      this.#later(async () => (this.#renderLanguages = (await import('./languages.js')).renderLanguages));
  }

  #say(what: string): void {
    this.#status = what;
    this.view.redraw();
  }

  /** What is fetched for it may not come: the text, the browser's own search and its ways out are there all the same. */
  #later(act: () => Promise<unknown>): void {
    act().then(
      () => this.view.redraw(),
      () => undefined,
    );
  }

  #explain(): void {
    const {host, facts, quietly, signal: end} = this.view;
    const {glossary} = facts.notice;
    this.#explained?.abort();
    if (!glossary?.length && !host.querySelector('dl[data-glossary],dfn,abbr[title]')) return;
    const {signal} = (this.#explained = new AbortController());
    this.#later(async () => {
      const {explain, termsOf} = await import('./glossary.js');
      if (!end.aborted && !signal.aborted) await explain(host, termsOf(host, glossary), quietly, signal);
    });
  }

  /** What changed is news for those who decided something. */
  #tellNews(): void {
    const {consent, facts} = this.view;
    if (!this.#renderNews && consent.decision && facts.notice.changes?.length)
      this.#later(async () => (this.#renderNews = (await import('../../changes.js')).renderChanges));
  }

  #offerExit(): void {
    const {host, facts, words, signal} = this.view;
    const url = facts.notice.exitUrl ?? facts.rights.exitUrl;
    if (typeof url !== 'string') return;
    this.#later(async () => {
      const {offerExit} = await import('../../exit.js');
      const end = await offerExit(host.shadowRoot!, url, words);
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    });
  }

  #resize(by: number): void {
    const {host, redraw} = this.view;
    this.#size = by ? Math.min(sizes.length - 1, Math.max(0, this.#size + by)) : 1;
    // Older browsers measure what is zoomed in another way: there, letters alone grow.
    const property = 'currentCSSZoom' in HTMLElement.prototype ? '--_zoom' : '--_size';
    host.style.setProperty(property, String(sizes[this.#size]));
    redraw();
  }

  #date(day: unknown): string {
    const date = new Date(String(day));
    return isNaN(+date)
      ? String(day)
      : new Intl.DateTimeFormat([this.view.words.language, 'en-GB'], {dateStyle: 'long', timeZone: 'UTC'}).format(date);
  }

  /** Version and dates, as far as they are known. */
  #edition(): string[] {
    const said = this.#said;
    const {host, facts} = this.view;
    const {version = host.getAttribute('version'), effective = host.getAttribute('effective'), changes} = facts.notice;
    const last = changes?.[0]?.date;
    return [
      version ? fill(said.version, {version}) : '',
      effective ? fill(said.effective, {date: this.#date(effective)}) : '',
      last ? fill(said.changed, {date: this.#date(last)}) : '',
    ].filter(Boolean);
  }

  /** How long it takes, and for whom it is. */
  #effort(): readonly string[] {
    const {minutes, age} = this.#reading ?? {};
    if (!minutes) return [];
    const said = this.#said;
    const time = minutes > 1 ? fill(said.minutes, {count: minutes}) : said.minute;
    return age ? [time, age > 18 ? said.adult : fill(said.level, {from: age - 1, to: age})] : [time];
  }

  /** Version, dates, reading time, text size, and the notice in other languages. */
  renderHeader(): TemplateResult {
    const said = this.#said;
    const lines = [...this.#edition(), ...this.#effort()];
    const size = (by: number, sign: string, name: string) =>
      html`<button type="button" aria-label="${sign} ${name}" title=${name} @click=${() => this.#resize(by)}>
        ${sign}
      </button>`;
    return html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${this.#renderNews?.({consent: this.view.consent, facts: this.view.facts, said: said.news})}
      <div class="row" role="group" aria-label=${said.size}>
        ${size(-1, 'A−', said.smaller)} ${size(0, 'A', said.normal)} ${size(1, 'A+', said.larger)}
      </div>
      ${this.#renderLanguages?.(said.languages)}
      <span class="said" role="status">${this.#status}</span>`;
  }

  /** The six facts; and where the text has a short version of its own, a switch to it. */
  renderShort(): TemplateResult | typeof nothing {
    const {host, asks, facts, words, site, entries, isShort, turnShort} = this.view;
    const said = this.#said;
    const idOf = (marked: HTMLElement) =>
      entries.find(({heading}) => heading === marked || marked.contains(heading))?.id ?? marked.id;
    // One short version is enough: the text's own, if it has one.
    return host.querySelector('[data-layer=summary]')
      ? html`<p class="only">
          <button type="button" part="short-button" aria-pressed=${isShort} @click=${turnShort}>
            ${said.onlyShort}
          </button>
        </p>`
      : renderKeyFacts(host, {said, asks, facts, language: words.language, site}, idOf);
  }

  /** The way back up. */
  renderEnd(): TemplateResult {
    return html`<button type="button" part="back-button" @click=${this.view.toContents}>${this.#said.back}</button>
      <p class="paper">${this.#foot()}</p>`;
  }

  /** What a printed page ends with. */
  #foot(): string {
    return [...this.#edition(), (this.view.host.dataset.address ?? page.URL).split('#')[0]].join(' · ');
  }

  /** From a section by itself to all of them. */
  renderPart(): TemplateResult {
    const {host, facts, words} = this.view;
    const {url} = facts.notice;
    const href = url && isSafeUrl(url) ? url : '#';
    const show = (event: Event) => {
      if (href !== '#') return;
      event.preventDefault();
      host.removeAttribute('section');
    };
    return html`<p class="end" lang=${words.language} dir=${words.direction}>
      <a part="whole-link" href=${href} @click=${show}>${this.#said.whole}</a>
    </p>`;
  }

  #finding(act: (finder: Finder) => Promise<void>): void {
    this.#later(async () => act((this.#finder ??= new (await import('./find.js')).Finder(this.view.host))));
  }

  #search = ({target}: Event): void => {
    const {value} = target as HTMLInputElement;
    this.#finding((finder) => finder.search(value, this.view));
  };

  #step = (by: 1 | -1) => this.#finding((finder) => finder.step(by, this.view));

  #stepByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#step(event.shiftKey ? -1 : 1);
  };

  /** The find box. */
  renderFind(): TemplateResult {
    const said = this.#said;
    const at = this.#finder?.at;
    const step = (by: 1 | -1, name: string) =>
      html`<button type="button" @click=${() => this.#step(by)}>${name}</button>`;
    return html`<form part="find" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label for="find">${said.find}</label>
      <input type="search" id="find" autocomplete="off" @input=${this.#search} @keydown=${this.#stepByKey} />
      <div class="row">
        <output>${at ? (at.count ? fill(said.at, at) : said.none) : ''}</output>
        ${at?.count ? [step(-1, said.previous), step(1, said.next)] : nothing}
      </div>
    </form>`;
  }
}
