import {html, nothing, type TemplateResult} from 'lit/html.js';
import {page} from '../../core/page.js';
import english, {type NoticeMessages} from '../../locales/en-GB.notice.js';
import type {Words} from '../../locales/words.js';
import {adoptStyles} from '../../styles/css.js';
import controls from '../../styles/controls.styles.js';
import {LaterElement} from '../parts/later-element.js';
import {CurrentSection} from './current.js';
import styles from './notice.styles.js';
import {headingOf, only, open, outlineOf, partsOf, targetOf, type Entry} from './outline.js';
import textStyles from './text.styles.js';
import type {Tools, View} from './tools.js';

/**
 * Shows a privacy notice so that it can be read, searched, linked to and printed. The notice stands between its tags as
 * the page's own HTML; without script it is a whole page. The element adds to it, and never replaces it.
 *
 * In the text, `data-aliases` on a heading lists ids it had earlier; `data-layer="summary"` marks a short version;
 * `data-fact` (`who`, `why`, `long`, `with`, `rights`, `complain`) marks the section of a key fact, and `data-short` is its
 * line; `<dl data-glossary>`, `<dfn>` and `<abbr title>` explain words.
 *
 * @tag forthright-notice
 *
 * @slot - The notice: headings, paragraphs, lists, tables.
 *
 * @attr {string} src - The address of the notice as Markdown, if it does not stand between the tags.
 * @attr {string} section - The id of one section to be shown by itself, such as beside a field of a form.
 * @attr {string} version - The version, if the configuration does not say it.
 * @attr {string} effective - In force since, as YYYY-MM-DD, if the configuration does not say it.
 *
 * @csspart header - Version, dates, reading time, text size, languages.
 * @csspart summary - The short version: up to six facts.
 * @csspart fact - One of them.
 * @csspart contents - The column with the contents and the find box.
 * @csspart contents-button - On narrow screens: says where you are, and unfolds the contents.
 * @csspart find - The find box.
 * @csspart short-button - Leaves the short version alone on screen.
 * @csspart back-button - Leads from the end to the contents.
 * @csspart whole-link - Leads from a single section to the whole notice.
 * @csspart exit-button - Leaves the page at once.
 */
export class ForthrightNoticeElement extends LaterElement<NoticeMessages> {
  static override styles = [controls, styles];
  static override english = english;
  static override own = 'notice' as const;
  static observedAttributes = ['section', 'src', 'version', 'effective'];

  #entries: readonly Entry[] = [];
  #current?: Entry;
  #sections?: CurrentSection;
  #observer?: MutationObserver;
  #stop?: AbortController;
  #bare?: Element;
  #tools?: Tools;
  #isRead = false;
  #isOpen = false;
  #isShort = false;
  /** Where the address leads, until somebody does something else: its text may be on the way. */
  #wanted?: string;

  static override define(tag = 'forthright-notice', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  override connectedCallback(): void {
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    this.#wanted = this.#hash();
    this.#observer = new MutationObserver(this.#reread);
    this.#observer.observe(this, {childList: true, subtree: true, characterData: true});
    this.#sections = new CurrentSection(this, (entry) => {
      this.#current = entry;
      this.requestUpdate();
    });
    addEventListener('hashchange', () => this.#reach((this.#wanted = this.#hash())), {signal});
    this.addEventListener('click', this.#follow, {signal});
    for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(act, () => (this.#wanted = undefined), {passive: true, capture: true, signal});
    super.connectedCallback();
    adoptStyles(this.getRootNode() as Document | ShadowRoot, [textStyles]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop!.abort();
    this.#sections!.stop();
    this.#observer!.disconnect();
    this.#tools = undefined;
    this.#isRead = false;
  }

  attributeChangedCallback(): void {
    this.#reread();
  }

  protected override makeRoot(): ShadowRoot {
    // The text stays on screen until there is more.
    if (!this.shadowRoot) this.attachShadow({mode: 'open'}).append((this.#bare = page.createElement('slot')));
    return this.shadowRoot!;
  }

  protected override draw(words: Words): void {
    // The language of the text is the page's business; ours is said on what we add.
    const {lang, dir} = this;
    super.draw(words);
    Object.assign(this, {lang, dir});
    if (!lang) this.removeAttribute('lang');
    if (!dir) this.removeAttribute('dir');
    if (!this.said) return;
    this.#bare?.remove();
    if (!this.#isRead) this.#read();
  }

  /** Changes to the text that are our own. */
  #quietly = (act: () => void): void => {
    const isLate = this.#observer!.takeRecords().length;
    act();
    this.#observer!.takeRecords();
    if (isLate) this.#reread();
  };

  #reread = (): void => {
    this.#isRead = false;
    this.requestUpdate();
  };

  /** Looks the text through: at the start, and whenever there is more of it. */
  #read(): void {
    this.#isRead = true;
    const {signal} = this.#stop!;
    if (!this.#tools)
      import('./tools.js').then(
        ({Tools}) => {
          if (signal.aborted || this.#tools) return;
          this.#tools = new Tools(this.#view());
          this.#reread();
        },
        // The notice can be read without them.
        () => undefined,
      );
    this.#quietly(() => {
      this.#entries = outlineOf(this);
      this.#limit();
    });
    this.#sections!.entries = this.#entries;
    this.#tools?.read(this.#view());
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#wanted) this.#reach(this.#wanted);
    });
  }

  /** What the tools see of us, as it is now. */
  #view(): View {
    const {said, words, asks, facts} = this;
    return {
      host: this,
      said,
      words: words!,
      asks,
      facts,
      consent: this.consent!,
      site: this.consent!.config!.site?.name,
      entries: this.#entries,
      section: this.section,
      isShort: this.#isShort,
      scroller: this.#sections!.scroller,
      signal: this.#stop!.signal,
      open: this.#reveal,
      quietly: this.#quietly,
      redraw: this.#redraw(),
      turnShort: this.#redraw(() => {
        this.#isShort = !this.#isShort;
        this.#limit();
      }),
      toContents: this.#toContents,
    };
  }

  /** The id of a section to be shown by itself: the attribute `section`. */
  get section(): string {
    return this.getAttribute('section') ?? '';
  }

  #limit(): void {
    const target = this.section && targetOf(this, this.section);
    const summaries = this.#isShort ? this.querySelectorAll<HTMLElement>('[data-layer=summary]') : [];
    only(
      this,
      [...(target ? [target] : summaries)].flatMap((el) => partsOf(this, el)),
    );
    this.#sections!.stale();
  }

  /** In a dialog the address is that of the page behind it. */
  #hash(): string {
    return this.closest('dialog') ? '' : location.hash.slice(1);
  }

  /** A link within the text, or in what we add to it. */
  #follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((el) => el instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href');
    if (href?.[0] !== '#' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = href.slice(1);
    if (!targetOf(this, id)) return;
    // In a dialog the address is that of the page behind it; and with a base it would be another page's.
    event.preventDefault();
    if (!this.closest('dialog')) location.hash = id;
    this.#isOpen = false;
    this.requestUpdate();
    this.#reach(id);
  };

  /** Opens what it stands in, scrolls to it, and gives it the focus. */
  #reach(fragment: string): void {
    const target = targetOf(this, fragment);
    if (!target) return;
    this.#reveal(target);
    const heading = headingOf(target);
    if (heading.tabIndex < 0) heading.tabIndex = -1;
    heading.focus({preventScroll: true});
    this.#sections!.show(heading);
  }

  #reveal = (node: Node): void => {
    if (!open(this, node)) return;
    this.#isShort = false;
    this.removeAttribute('section');
    this.#limit();
    this.requestUpdate();
  };

  #redraw = (change?: () => void) => (): void => {
    change?.();
    this.requestUpdate();
  };

  #renderList(entries: readonly Entry[]): TemplateResult {
    const items: TemplateResult[] = [];
    for (let at = 0; at < entries.length;) {
      const entry = entries[at++]!;
      // What lies deeper belongs to it; a level may be left out.
      const within: Entry[] = [];
      while (entries[at] && entries[at]!.depth > entry.depth) within.push(entries[at++]!);
      items.push(
        html`<li>
          <a href="#${encodeURIComponent(entry.id)}" aria-current=${entry === this.#current ? 'location' : nothing}
            >${entry.text}</a
          >
          ${within[0] && this.#renderList(within)}
        </li>`,
      );
    }
    return html`<ul>
      ${items}
    </ul>`;
  }

  #foldByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    // A dialog around it stays.
    event.preventDefault();
    this.#isOpen = false;
    this.requestUpdate();
    this.#find('.fold').focus();
  };

  #find(what: string): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>(what)!;
  }

  /** Unfolds the contents, and gives them the focus. */
  #toContents = (): void => {
    this.#isOpen = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#find('.frame').scrollIntoView({behavior: 'instant'});
      this.#find('#contents').focus();
    });
  };

  protected override render(): TemplateResult {
    const {said, words} = this;
    const {language, direction} = words!;
    const toggle = this.#redraw(() => (this.#isOpen = !this.#isOpen));
    if (this.#tools) this.#tools.view = this.#view();
    if (this.section) return html`<slot></slot>${this.#tools?.renderPart()}`;
    return html`<div class="frame">
      <div class="head" part="header" lang=${language} dir=${direction}>${this.#tools?.renderHeader()}</div>
      <div class="columns">
        <div
          class="side ${this.#isOpen ? 'open' : ''}"
          part="contents"
          lang=${language}
          dir=${direction}
          @keydown=${this.#foldByKey}
        >
          <button type="button" class="fold" part="contents-button" aria-expanded=${this.#isOpen} @click=${toggle}>
            ${said.contents}${this.#current ? `: ${this.#current.text}` : ''}
          </button>
          <div class="folded">
            ${this.#tools?.renderFind()}
            <nav id="contents" tabindex="-1" aria-label=${said.contents}>${this.#renderList(this.#entries)}</nav>
          </div>
        </div>
        <div class="text">
          <div lang=${language} dir=${direction}>${this.#tools?.renderShort()}</div>
          <slot></slot>
          <div class="end" lang=${language} dir=${direction}>${this.#tools?.renderEnd()}</div>
        </div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-notice': ForthrightNoticeElement;
  }
}
