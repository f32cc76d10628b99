import { html } from 'lit/html.js';
import controls from '../styles/controls.styles.js';
import { ForthrightElement } from './forthright-element.js';

/**
 * The way back to the choices, for a site that has no link of its own. A plain `<button data-forthright="choices">`
 * does the same and needs no further file.
 *
 * @tag forthright-button
 *
 * @csspart button - The button.
 */
class ForthrightButtonElement extends ForthrightElement {
    static { this.styles = [controls]; }
    static define(tag = 'forthright-button', registry) {
        super.define(tag, registry);
    }
    render() {
        const show = () => void this.consent?.show('choices');
        return html `<button type="button" part="button" class="forthright-action forthright-quiet" @click=${show}>
      <slot>${this.words.settings}</slot>
    </button>`;
    }
}

export { ForthrightButtonElement };
