import { nothing, html } from 'lit/html.js';
import { wholeWords } from '../locales/whole-words.js';
import controls from '../styles/controls.styles.js';
import { ForthrightElement } from './forthright-element.js';
import { isHonoured } from './signal.js';

/**
 * The way back to the choices, for a site that has no link of its own. A plain `<button data-forthright="choices">`
 * does the same and needs no further file.
 *
 * @tag forthright-button
 *
 * @csspart button - The button.
 * @csspart status - Under `us-optout`: that an opt-out request of the browser is honoured.
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
      </button>
      ${isHonoured(this.consent) ? html `<small part="status">${wholeWords(this.words).honoured}</small>` : nothing}`;
    }
}

export { ForthrightButtonElement };
