import {html, type TemplateResult} from 'lit/html.js';
import {page} from '../core/page.js';
import {wholeWords} from '../locales/whole-words.js';
import type {Words} from '../locales/words.js';
import controls from '../styles/controls.styles.js';
import {renderDeclaration} from './declaration.js';
import {ForthrightElement} from './forthright-element.js';
import storesStyles from './stores.styles.js';
import styles from './storage.styles.js';

/**
 * The declaration: everything the site stores, by whom, for how long and why, our own cookie included. What stands
 * between its tags, such as the same table written at build time, is shown until the element can draw.
 *
 * @tag forthright-storage
 *
 * @slot - What is shown until then, and without JavaScript.
 *
 * @attr {number} level - The level of its headings, 1 to 6; 2 if not given.
 *
 * @csspart category - One category.
 * @csspart heading - Its title.
 * @csspart table - What is stored for it.
 * @csspart policy-link - Leads to a provider's privacy policy.
 */
export class ForthrightStorageElement extends ForthrightElement {
  static override styles = [controls, storesStyles, styles];
  static observedAttributes = ['level'];

  static override define(tag = 'forthright-storage', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** The level of its headings: the attribute `level`. */
  get level(): number {
    const level = Number(this.getAttribute('level'));
    return level >= 1 && level <= 6 ? Math.floor(level) : 2;
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  protected override makeRoot(): ShadowRoot {
    if (!this.shadowRoot) this.attachShadow({mode: 'open'}).append(page.createElement('slot'));
    return this.shadowRoot!;
  }

  protected override draw(words: Words): void {
    super.draw(words);
    this.shadowRoot!.querySelector('slot')?.remove();
  }

  protected override render(): TemplateResult {
    return html`<div class="stores">
      ${renderDeclaration(
        this.consent!.config!,
        wholeWords(this.words!),
        (title, id) => html`<div role="heading" aria-level=${this.level} part="heading" id=${id}>${title}</div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-storage': ForthrightStorageElement;
  }
}
