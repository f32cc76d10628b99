import {render, type TemplateResult} from 'lit/html.js';
import type {Consent} from '../core/consent.js';
import {page} from '../core/page.js';
import type {Words} from '../locales/words.js';
import {adoptStyles} from '../styles/css.js';
import {flatten} from './flatten.js';

/** Importing works where there is no DOM. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all elements share: the decision they show, the page's language, and drawing anew when either changes. Lit's
 * templates without its reactive class: our elements have one source of change, and the banner is 2.5 kB sooner on screen.
 */
export abstract class ForthrightElement extends Base {
  /** Sheets for the tree the element draws in. */
  static styles: readonly string[] = [];

  /** Given to every element that was not given its own: set once, by `mount`. */
  static shared: {consent?: Consent; words?: Words; saveCopy?: () => void; meetElements?: () => Promise<void>} = {};

  /** The decision this element shows and changes. */
  consent?: Consent = undefined;

  /** The words it speaks. */
  words?: Words = undefined;

  #stop?: () => void;
  #drawing?: Promise<void>;

  /** Makes the element known to the browser; quiet if the tag is taken. */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  /** Resolves when what is on screen is up to date. */
  get updateComplete(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  connectedCallback(): void {
    const {shared, styles} = this.constructor as typeof ForthrightElement;
    this.consent ??= shared.consent;
    this.words ??= shared.words;
    const root = this.makeRoot();
    adoptStyles((root === this ? this.getRootNode() : root) as Document | ShadowRoot, styles);
    this.#stop = this.consent?.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Draws anew, once, before the next frame. */
  requestUpdate(): void {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      const config = this.consent?.config;
      if (!this.words || !config || !this.isConnected) return;
      flatten(config);
      this.draw(this.words);
    });
  }

  /** Where the element draws: its shadow root, unless it says otherwise. */
  protected makeRoot(): HTMLElement | ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({mode: 'open'});
  }

  protected draw({language, direction}: Words): void {
    this.lang = language;
    this.dir = direction;
    // We stand outside the body, where the site's own typeface does not reach.
    this.style.setProperty('--forthright-page-font', getComputedStyle(page.body ?? page.documentElement).fontFamily);
    render(this.render(), this.makeRoot());
  }

  protected abstract render(): TemplateResult | symbol;
}
