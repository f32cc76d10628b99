import { type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import { type Words } from '../locales/words.js';
import { ForthrightElement } from './forthright-element.js';
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
export declare class ForthrightBannerElement extends ForthrightElement {
    #private;
    static styles: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** Shows the question, or something else in its place. */
    show(content?: () => TemplateResult): void;
    protected makeRoot(): this;
    protected draw(words: Words): void;
    protected render(): TemplateResult | symbol;
}
/** The GOV.UK pattern: in the page, in its words, and an answer is confirmed. */
export declare const followsGov: ({ config }: Consent) => boolean;
/** What that pattern calls the cookies it asks for. */
export declare const kindOf: (consent: Consent, { gov }: Words) => string;
declare global {
    interface HTMLElementTagNameMap {
        'forthright-banner': ForthrightBannerElement;
    }
}
