import {html, nothing, type TemplateResult} from 'lit/html.js';
import {wholeWords} from '../locales/whole-words.js';
import controls from '../styles/controls.styles.js';
import {ForthrightElement} from './forthright-element.js';
import {isHonoured} from './signal.js';

/**
 * The way back to the choices, for a site that has no link of its own. A plain `<button data-forthright="choices">`
 * does the same and needs no further file.
 *
 * @tag forthright-button
 *
 * @csspart button - The button.
 * @csspart status - Under `us-optout`: that an opt-out request of the browser is honoured.
 */
export class ForthrightButtonElement extends ForthrightElement {
  static override styles = [controls];

  static override define(tag = 'forthright-button', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  protected override render(): TemplateResult {
    const show = () => void this.consent?.show('choices');
    return html`<button type="button" part="button" class="forthright-action forthright-quiet" @click=${show}>
        <slot>${this.words!.settings}</slot>
      </button>
      ${isHonoured(this.consent!) ? html`<small part="status">${wholeWords(this.words!).honoured}</small>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-button': ForthrightButtonElement;
  }
}
