import { html, nothing } from 'lit/html.js';
import { emit } from '../core/events.js';
import { wholeWords } from '../locales/whole-words.js';
import controls from '../styles/controls.styles.js';
import { renderLine, renderServices, renderSwitch, titleOf, renderAbout, partlyOf, renderButton, renderSignal, renderDecided } from './choices-parts.js';
import styles from './choices.styles.js';
import { idsOf, save } from './draft.js';
import { ForthrightElement } from './forthright-element.js';
import storesStyles from './stores.styles.js';

/**
 * Shows every category and lets the visitor change each, and each of its services, now or at any later time.
 *
 * @tag forthright-choices
 *
 * @event {CustomEvent<ShowDetail>} forthright-show - About to appear. Cancel to keep it hidden.
 * @event {CustomEvent<ShowDetail>} forthright-hide - Went.
 *
 * @attr {boolean} inline - Stands in the page, as on a cookies page, rather than in a dialog: a question with Yes and No for each category.
 *
 * @csspart dialog - The box.
 * @csspart heading - The title.
 * @csspart category - One category.
 * @csspart switch - The switch of a category or service.
 * @csspart question - Inline: the question about a category, with Yes and No.
 * @csspart services - The services of a category where it has several, folded away.
 * @csspart service - One of them.
 * @csspart stores - What is stored, folded away.
 * @csspart table - The same as a table.
 * @csspart policy-link - Leads to a provider's privacy policy.
 * @csspart save-button - Keeps what the switches say.
 * @csspart accept-button - Allows everything.
 * @csspart reject-button - Refuses everything.
 * @csspart close-button - Closes and changes nothing.
 * @csspart withdraw-button - Takes everything back.
 * @csspart receipt-button - Saves a copy of the answers.
 * @csspart saved - Inline: says that the settings were saved.
 * @csspart back-link - Inline: leads to the page before this one.
 */
class ForthrightChoicesElement extends ForthrightElement {
    static { this.styles = [controls, storesStyles, styles]; }
    /** What the controls say, until it is saved. */
    #flipped = new Map();
    #form;
    static define(tag = 'forthright-choices', registry) {
        super.define(tag, registry);
    }
    /** Stands in the page, as on a cookies page, rather than in a dialog: the attribute `inline`. */
    get inline() {
        return this.hasAttribute('inline');
    }
    get #dialog() {
        return this.shadowRoot.querySelector('dialog');
    }
    /** Whether the dialog is open. */
    get open() {
        return !!this.#dialog?.open;
    }
    /** Opens the dialog; it takes the focus, and gives it back. */
    async show() {
        this.#flipped.clear();
        this.requestUpdate();
        await this.updateComplete;
        if (this.isConnected && !this.open)
            this.#dialog?.showModal();
    }
    /** Closes the dialog; nothing is saved. */
    hide() {
        this.#dialog?.close();
    }
    /** A press on the backdrop closes, and like Escape decides nothing. */
    #closeOutside = (event) => {
        const { target, clientX, clientY } = event;
        // Where a pointer was pressed on one part and let go on another, the dialog is the target too.
        const isOutside = this.shadowRoot.elementFromPoint(clientX, clientY) === target;
        if (target === this.#dialog && isOutside)
            this.hide();
    };
    #acceptAll = () => {
        this.consent.acceptAll({ method: 'accept' });
        this.hide();
    };
    #rejectAll = () => {
        this.consent.rejectAll({ method: 'reject' });
        this.hide();
    };
    #closed = () => {
        emit('hide', { what: 'choices' });
    };
    #renderCategory(category, view) {
        const { id, control } = category;
        const isLocked = control === 'always';
        const ids = idsOf(category, view);
        return renderLine('category', html `<h3 id="title-${id}">${titleOf(category, view)}</h3>
        ${renderAbout(category, view)} <strong>${partlyOf(ids, view)}</strong>`, isLocked ? html `<strong>${view.words.alwaysOn}</strong>` : renderSwitch(id, ids, view), renderServices(category, view));
    }
    render() {
        const words = wholeWords(this.words);
        const view = {
            consent: this.consent,
            words,
            flipped: this.#flipped,
            redraw: () => this.requestUpdate(),
        };
        const keep = () => {
            save(view);
            this.hide();
        };
        if (this.inline)
            return (this.#form ??= ForthrightChoicesElement.inlineForm?.(this))?.(view) ?? nothing;
        // Escape closes a dialog, and its button does: the press outside is one way more.
        // eslint-disable-next-line lit-a11y/click-events-have-key-events
        return html `<dialog part="dialog" aria-labelledby="heading" @close=${this.#closed} @click=${this.#closeOutside}>
      <header>
        <h2 id="heading" part="heading">${words.settings}</h2>
        ${renderButton('close', words.close, () => this.hide(), true)}
      </header>
      <div class="body" tabindex="-1">
        <p>${words.choicesIntro}</p>
        ${renderSignal(view)}
        <ul>
          ${view.consent.config.categories.map((category) => this.#renderCategory(category, view))}
        </ul>
        <div class="end">${renderDecided(view, this.#rejectAll)}</div>
      </div>
      <footer>
        ${renderButton('save', words.save, keep)} ${renderButton('accept', words.accept, this.#acceptAll)}
        ${renderButton('reject', words.reject, this.#rejectAll)}
      </footer>
    </dialog>`;
    }
}

export { ForthrightChoicesElement };
