import {html, nothing, type TemplateResult} from 'lit/html.js';
import {complain} from '../../core/complain.js';
import {page} from '../../core/page.js';
import {isSafeUrl} from '../../core/safe-url.js';
import type {FactsMessages} from '../../locales/en-GB.facts.js';
import type {Words} from '../../locales/words.js';
import {LaterElement} from '../parts/later-element.js';
import styles from './facts.styles.js';
import {factsIn} from './same-facts.js';
import type {Draw} from './view.js';

/** What draws them, and its words: fetched once, for every element of the page. Some kinds have a file of their own. */
let main: typeof import('./main-facts.js') | undefined;
let more: typeof import('./more-facts.js') | undefined;
const ofMain = /^(contacts|rights|complaints|retention|version|glossary|key)$/;

/**
 * The facts of the configuration, in the page's own text: contacts, retention, rights and the like as tables and cards, so
 * that banner, notice and rights launcher say the same. They stand in the page's own tree, where its styles, its find and
 * its print reach them. What was written between the tags at build time stays as long as it says the same.
 *
 * @tag forthright-facts
 *
 * @attr {string} of - Which facts, one or several: `contacts`, `rights`, `complaints`, `retention`, `version`, `glossary`,
 * `key`, `purposes`, `data`, `recipients`, `consents`, `changes`, `transfers`, `security`, `decisions`, `children`,
 * `breach`, `measurements`, `related`.
 * @attr {string} only - The ids of those that are shown; all if not given.
 * @attr {number} level - The level of its headings, 1 to 6; 3 if not given.
 */
export class ForthrightFactsElement extends LaterElement<FactsMessages> {
  static override styles = [styles];
  static override own = 'facts' as const;
  static observedAttributes = ['of', 'only', 'level'];

  static override define(tag = 'forthright-facts', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** Lit draws in here; what it drew is moved into the page where that says something else, and is kept up to date there. */
  #desk = page.createElement('div');
  #isDrawing = false;
  #isMoved = false;
  #copied = '';

  /** Which facts: the words of the attribute `of`. */
  get of(): readonly string[] {
    return this.#wordsOf('of');
  }

  /** The level of its headings: the attribute `level`. */
  get level(): number {
    const level = Number(this.getAttribute('level'));
    return level >= 1 && level <= 6 ? Math.floor(level) : 3;
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  #wordsOf(attribute: string): string[] {
    return this.getAttribute(attribute)?.match(/\S+/g) ?? [];
  }

  protected override makeRoot(): HTMLElement {
    return this.#isDrawing ? this.#desk : this;
  }

  protected override draw(words: Words): void {
    if (!main || (!more && !this.of.every((kind) => ofMain.test(kind)))) return void this.#fetch();
    this.#isDrawing = true;
    try {
      super.draw(words);
      this.#show();
    } catch (error) {
      complain('F034', this.of.join(' '), '', error);
    }
    this.#isDrawing = false;
  }

  async #fetch(): Promise<void> {
    try {
      const needsMore = !this.of.every((kind) => ofMain.test(kind));
      [main, more] = await Promise.all([import('./main-facts.js'), needsMore ? import('./more-facts.js') : more]);
      this.requestUpdate();
    } catch (error) {
      complain('F020', error);
    }
  }

  /** Takes the place of what stands there, unless that says the same: then only what people can press is added. */
  #show(): void {
    if (this.#isMoved || !this.#desk.textContent?.trim()) return;
    if (factsIn(this) !== factsIn(this.#desk)) {
      this.replaceChildren(...this.#desk.childNodes);
      this.#isMoved = true;
      return;
    }
    const places = this.querySelectorAll('.forthright-facts-card');
    this.#desk.querySelectorAll('.forthright-facts-card').forEach((card, at) => {
      const live = card.querySelector('.forthright-facts-live');
      if (live) places[at]?.append(live);
    });
  }

  readonly #copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(
      () => {
        this.#copied = text;
        this.requestUpdate();
      },
      () => {},
    );
  };

  protected override render(): TemplateResult {
    const only = this.#wordsOf('only');
    const consent = this.consent!;
    const view = main!.viewOf({
      config: consent.config!,
      ...this.facts,
      words: this.words!,
      said: this.said,
      asks: this.asks,
      level: this.level,
      only,
      isSafe: (url) => isSafeUrl(url, true),
      live: {
        consent,
        has: (selector) => !!page.querySelector(selector),
        copy: 'clipboard' in navigator ? this.#copy : undefined,
        copied: this.#copied,
      },
    });
    const all: Readonly<Record<string, Draw>> = {...main!.mainFacts, ...more?.moreFacts};
    return html`${this.of.map((kind) => {
      const drawn = Object.hasOwn(all, kind) ? all[kind]!(view) : nothing;
      if (drawn === nothing) complain('F034', kind, Object.keys(all).join(' '));
      return drawn === nothing
        ? nothing
        : html`<div class="forthright-facts" id=${only[0] ? nothing : `forthright-facts-${kind}`}>${drawn}</div>`;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-facts': ForthrightFactsElement;
  }
}
