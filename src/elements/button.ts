import {html, type TemplateResult} from 'lit/html.js';
import controls from '../styles/controls.styles.js';
import {ForthrightElement} from './forthright-element.js';

/**
 * The way back to the choices, for a site that has no link of its own. A plain `<button data-forthright="choices">`
 * does the same and needs no further file.
 *
 * @tag forthright-button
 *
 * @csspart button - The button.
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
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-button': ForthrightButtonElement;
  }
}
