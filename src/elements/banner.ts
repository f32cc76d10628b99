import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Category} from '../core/config.js';
import type {Consent} from '../core/consent.js';
import {page} from '../core/page.js';
import {isSafeUrl} from '../core/safe-url.js';
import {fill, wordsOf, type Words} from '../locales/words.js';
import controls from '../styles/controls.styles.js';
import styles from './banner.styles.js';
import {ForthrightElement} from './forthright-element.js';

/**
 * Asks the visitor which optional cookies may be set. Its words and buttons stand in the page's own tree, and the
 * element itself is the positioned box: find-in-page, translation and consent-automation clients see them.
 *
 * @tag forthright-banner
 *
 * @event {CustomEvent<ShowDetail>} forthright-show - About to appear. Cancel to keep it hidden.
 * @event {CustomEvent<ShowDetail>} forthright-hide - Went.
 *
 * @csspart heading - Who asks.
 * @csspart text - All that is said.
 * @csspart note - How to change one's mind, and the notice.
 * @csspart actions - Holds the buttons.
 * @csspart accept-button - Allows what is asked for.
 * @csspart reject-button - Refuses it, and objects to what is on by exception.
 * @csspart choose-button - Opens the choices.
 * @csspart notice-link - Leads to the privacy notice.
 * @csspart close-button - Closes a confirmation or the offer to reload.
 * @csspart reload-button - Loads the page again after a withdrawal.
 * @csspart object-button - Turns something that is on by exception off, and on again.
 *
 * @cssproperty [--forthright-color-surface=Canvas] - The background.
 * @cssproperty [--forthright-color-ink=CanvasText] - The text.
 * @cssproperty [--forthright-color-quiet] - Secondary text.
 * @cssproperty [--forthright-color-line] - Hairlines.
 * @cssproperty [--forthright-color-accent=CanvasText] - Accept and Reject, both.
 * @cssproperty [--forthright-color-on-accent=Canvas] - Text on the accent.
 * @cssproperty [--forthright-color-focus] - The focus ring.
 * @cssproperty [--forthright-font] - The typeface; otherwise that of the page's body.
 * @cssproperty [--forthright-radius=10px] - Corners of boxes.
 * @cssproperty [--forthright-control-radius=6px] - Corners of buttons.
 * @cssproperty [--forthright-shadow] - The shadow of boxes.
 * @cssproperty [--forthright-content-width=72em] - How wide the bar's content may become.
 * @cssproperty [--forthright-layer=2147483000] - The z-index.
 */
export class ForthrightBannerElement extends ForthrightElement {
  static override styles = [controls, styles];

  #content?: () => TemplateResult;
  #isDrawn = false;

  static override define(tag = 'forthright-banner', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** Shows the question, or something else in its place. */
  show(content?: () => TemplateResult): void {
    this.#content = content;
    this.hidden = false;
    this.requestUpdate();
  }

  protected override makeRoot(): this {
    return this;
  }

  protected override draw(words: Words): void {
    if (this.hidden) return;
    const {layout} = this.consent!.config!;
    this.setAttribute('layout', layout ?? (followsGov(this.consent!) ? 'top' : 'bar'));
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', this.#fill(words.heading));
    this.setAttribute('data-nosnippet', '');
    // The same banner may stand here as HTML: we take its place, and the focus stays where it was.
    const focused = !this.#isDrawn && this.contains(page.activeElement) && page.activeElement?.getAttribute('part');
    if (!this.#isDrawn) this.replaceChildren();
    this.#isDrawn = true;
    super.draw(words);
    if (focused) this.querySelector<HTMLElement>(`[part="${focused}"]`)?.focus({preventScroll: true});
    this.querySelector<HTMLElement>('[role=alert]')?.focus({preventScroll: true});
  }

  #fill(text: string): string {
    const {consent, words} = this;
    return fill(text, {site: consent!.config!.site?.name ?? words!.thisSite, kind: kindOf(consent!, words!)});
  }

  #renderPurpose(category: Category): TemplateResult {
    const {consent, words} = this;
    const {id, control, change} = category;
    const {title, description} = wordsOf(category, words!, consent!.config!.texts);
    const on = consent!.allows(id);
    const object = () => consent!.set({[id]: !on}, {method: 'chosen'});
    return html`<li>
      <strong>${title}</strong> – ${description} ${change && consent!.decision ? html`<em>${change}</em>` : nothing}
      ${
        control === 'object'
          ? html`${on ? words!.onUnlessOff : words!.off}
              <button type="button" part="object-button" class="forthright-focusable" @click=${object}>
                ${fill(on ? words!.turnOff : words!.turnOn, {title})}
              </button>`
          : nothing
      }
    </li>`;
  }

  #renderThirdParties(asked: readonly Category[]): TemplateResult | typeof nothing {
    const {services, site} = this.consent!.config!;
    const others = new Set(
      services
        .filter(({category, providerRole}) => providerRole !== 'own' && asked.some(({id}) => id === category))
        .map(({provider, title, id}) => provider ?? title ?? id),
    );
    others.delete(site?.name ?? '');
    const {size: count} = others;
    const {oneOther, others: more} = this.words!;
    return count ? html`<p>${fill(count > 1 ? more : oneOther, {count})}</p>` : nothing;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const url = this.consent!.config!.notice?.url;
    return url && isSafeUrl(url, true)
      ? html`<a part="notice-link" class="forthright-focusable" href=${url}>${this.words!.readNotice}</a>`
      : nothing;
  }

  #renderButton(name: string, label: string, quiet = false): TemplateResult {
    return html`<button
      type="button"
      part="${name}-button"
      class="forthright-action ${quiet ? 'forthright-quiet' : ''}"
      data-forthright=${name === 'choose' ? 'choices' : name}
    >
      ${label}
    </button>`;
  }

  #renderQuestion(): TemplateResult {
    const {consent, words} = this;
    const isGov = followsGov(consent!);
    const {heading, accept, reject, choose} = isGov ? words!.gov : words!;
    const asked = askedIn(consent!);
    // One sentence says it all. An owner who uses analytics for something else describes it.
    const isPlain = isGov && isAnalytics(asked) && !asked[0]!.description;
    const again = isAgain(consent!);
    const purposes = [...asked, ...toldIn(consent!)].map((category) => this.#renderPurpose(category));
    return html`<div part="text">
        <h2 part="heading">${this.#fill(heading)}</h2>
        ${
          isGov
            ? html`<p>${words!.gov.essential}</p>
                <p>${this.#fill(isPlain ? words!.gov.analytics : words!.gov.additional)}</p>`
            : html`<p>${again ? words!.introAgain : words!.intro}</p>`
        }
        ${
          isPlain && !again
            ? nothing
            : html`<ul>
                ${purposes}
              </ul>`
        }
        ${this.#renderThirdParties(asked)}
        <p part="note">${isGov ? nothing : words!.changeLater} ${this.#renderNotice()}</p>
      </div>
      <div part="actions">
        ${this.#renderButton('accept', this.#fill(accept))} ${this.#renderButton('reject', this.#fill(reject))}
        ${this.#renderButton('choose', choose, true)}
      </div>`;
  }

  protected override render(): TemplateResult | symbol {
    return this.#content?.() ?? this.#renderQuestion();
  }
}

/** The GOV.UK pattern: in the page, in its words, and an answer is confirmed. */
export const followsGov = ({config}: Consent): boolean => /gov|wales/.test(config!.profile ?? '');

/** What that pattern calls the cookies it asks for. */
export const kindOf = (consent: Consent, {gov}: Words): string =>
  isAnalytics(askedIn(consent)) ? gov.kindAnalytics : gov.kindAdditional;

const isAnalytics = ([first, second]: readonly Category[]) => first?.id === 'analytics' && !second;

/** What waits for an answer, or, shown again later, everything that can be allowed. */
const askedIn = ({asks, config}: Consent): readonly Category[] =>
  config!.categories.filter(({id, control}) => (asks.length ? asks.includes(id) : control === 'ask'));

/** Told beside the first question: on by exception, and can be objected to right there. */
const toldIn = (consent: Consent): readonly Category[] =>
  isAgain(consent) ? [] : consent.config!.categories.filter(({control}) => control === 'object');

/** Asked before, and something changed since. */
const isAgain = ({asks, config, decision}: Consent): boolean =>
  !!asks.length && config!.categories.some(({id, control}) => control === 'ask' && decision?.categories[id]);

declare global {
  interface HTMLElementTagNameMap {
    'forthright-banner': ForthrightBannerElement;
  }
}
