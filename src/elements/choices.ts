import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Category} from '../core/config.js';
import {emit} from '../core/events.js';
import type {Messages} from '../locales/messages.js';
import {wholeWords} from '../locales/whole-words.js';
import {fill, wordsOf} from '../locales/words.js';
import controls from '../styles/controls.styles.js';
import styles from './choices.styles.js';
import {ForthrightElement} from './forthright-element.js';
import {nameOf, renderStores, servicesOf} from './stores.js';
import storesStyles from './stores.styles.js';

/**
 * Shows every category and lets the visitor change each, now or at any later time.
 *
 * @tag forthright-choices
 *
 * @event {CustomEvent<ShowDetail>} forthright-show - About to appear. Cancel to keep it hidden.
 * @event {CustomEvent<ShowDetail>} forthright-hide - Went.
 *
 * @attr {boolean} inline - Stands in the page, as on a cookies page, rather than in a dialog.
 *
 * @csspart dialog - The box.
 * @csspart heading - The title.
 * @csspart category - One category.
 * @csspart switch - Its switch.
 * @csspart stores - What it stores, folded away.
 * @csspart table - The same as a table.
 * @csspart policy-link - Leads to a provider's privacy policy.
 * @csspart save-button - Keeps what the switches say.
 * @csspart accept-button - Allows everything.
 * @csspart reject-button - Refuses everything.
 * @csspart close-button - Closes and changes nothing.
 * @csspart withdraw-button - Takes everything back.
 */
export class ForthrightChoicesElement extends ForthrightElement {
  static override styles = [controls, storesStyles, styles];

  /** What the switches say, until it is saved. */
  #draft: Readonly<Record<string, boolean>> = {};

  static override define(tag = 'forthright-choices', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** Stands in the page, as on a cookies page, rather than in a dialog: the attribute `inline`. */
  get inline(): boolean {
    return this.hasAttribute('inline');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot!.querySelector('dialog');
  }

  /** Whether the dialog is open. */
  get open(): boolean {
    return !!this.#dialog?.open;
  }

  /** Opens the dialog; it takes the focus, and gives it back. */
  async show(): Promise<void> {
    this.#draft = {};
    this.requestUpdate();
    await this.updateComplete;
    if (this.isConnected && !this.open) this.#dialog?.showModal();
  }

  /** Closes the dialog; nothing is saved. */
  hide(): void {
    this.#dialog?.close();
  }

  /** A press on the backdrop closes, and like Escape decides nothing. */
  #closeOutside = (event: MouseEvent): void => {
    const {target, clientX: x, clientY: y} = event;
    const {left, right, top, bottom} = this.#dialog!.getBoundingClientRect();
    if (target === this.#dialog && (x < left || x > right || y < top || y > bottom)) this.hide();
  };

  #save = (): void => {
    const {consent} = this;
    const choices: Record<string, boolean> = {};
    for (const {id, control} of consent!.config!.categories)
      if (control !== 'always') choices[id] = this.#draft[id] ?? consent!.allows(id);
    consent!.set(choices, {method: 'chosen'});
    this.#settle();
  };

  #acceptAll = (): void => {
    this.consent!.acceptAll({method: 'accept'});
    this.#settle();
  };

  #rejectAll = (): void => {
    this.consent!.rejectAll({method: 'reject'});
    this.#settle();
  };

  #settle(): void {
    this.#draft = {};
    this.hide();
  }

  get #words(): Messages {
    return wholeWords(this.words!);
  }

  #closed = (): void => {
    emit('hide', {what: 'choices'});
  };

  #renderCategory(category: Category): TemplateResult {
    const {consent} = this;
    const words = this.#words;
    const {config} = consent!;
    const {id, control, basis} = category;
    const {title, description} = wordsOf(category, words, config!.texts);
    const services = servicesOf(category, config!, words);
    const names = config!.services.filter((service) => service.category === id).map(nameOf);
    const on = this.#draft[id] ?? consent!.allows(id);
    const flip = (event: Event) => {
      this.#draft = {...this.#draft, [id]: (event.target as HTMLInputElement).checked};
      this.requestUpdate();
    };
    return html`<li part="category">
      <div>
        <h3 id="title-${id}">${title}</h3>
        <p>${description}</p>
        ${names.length ? html`<p class="note">${fill(words.usedBy, {names: names.join(', ')})}</p>` : nothing}
        ${control === 'always' ? html`<p class="note">${words.why[basis as keyof Messages['why']]}</p>` : nothing}
        ${control === 'object' ? html`<p class="note">${words.onUnlessOff}</p>` : nothing}
      </div>
      ${
        control === 'always'
          ? html`<span class="state">${words.alwaysOn}</span>`
          : html`<label>
              <input
                type="checkbox"
                role="switch"
                part="switch"
                class="forthright-focusable"
                aria-labelledby="title-${id}"
                .checked=${on}
                @change=${flip}
              />
            </label>`
      }
      ${
        services[0]
          ? html`<details part="stores" class="stores">
              <summary class="forthright-focusable">${words.stores.summary}</summary>
              ${renderStores(services, words, 'title-' + id)}
            </details>`
          : nothing
      }
    </li>`;
  }

  #renderButton(part: string, label: string, act: () => void, quiet = false): TemplateResult {
    return html`<button
      type="button"
      part="${part}-button"
      class="forthright-action ${quiet ? 'forthright-quiet' : ''}"
      @click=${act}
    >
      ${label}
    </button>`;
  }

  #renderState(): TemplateResult {
    const {consent} = this;
    const words = this.#words;
    const dates = Object.values(consent!.decision?.categories ?? {}).map(({at}) => at);
    if (!dates.length) return html`<p class="note">${words.undecided}</p>`;
    const date = new Intl.DateTimeFormat(words.language, {dateStyle: 'long', timeStyle: 'short'}).format(
      Math.max(...dates),
    );
    return html`<p class="note">${fill(words.decidedOn, {date})}</p>
      ${this.#renderButton('withdraw', words.withdrawAll, this.#rejectAll, true)}`;
  }

  protected override render(): TemplateResult {
    const {consent} = this;
    const words = this.#words;
    const title = html`<h2 id="heading" part="heading">${words.settings}</h2>`;
    const body = html`<div class="body" tabindex="-1">
        <p>${words.choicesIntro}</p>
        <ul>
          ${consent!.config!.categories.map((category) => this.#renderCategory(category))}
        </ul>
        <div class="end">${this.#renderState()}</div>
      </div>
      <footer>
        ${this.#renderButton('save', words.save, this.#save)}
        ${this.#renderButton('accept', words.accept, this.#acceptAll)}
        ${this.#renderButton('reject', words.reject, this.#rejectAll)}
      </footer>`;
    if (this.inline) return html`<section class="inline" aria-labelledby="heading">${title}${body}</section>`;
    // Escape closes a dialog, and its button does: the press outside is one way more.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.#closed} @click=${this.#closeOutside}>
      <header>${title}${this.#renderButton('close', words.close, () => this.hide(), true)}</header>
      ${body}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-choices': ForthrightChoicesElement;
  }
}
