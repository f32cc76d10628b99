import { type TemplateResult } from 'lit/html.js';
import { type View } from './choices-parts.js';
import { ForthrightElement } from './forthright-element.js';
/** Draws the choices as a form in the page. */
type InlineForm = (view: View) => TemplateResult;
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
export declare class ForthrightChoicesElement extends ForthrightElement {
    #private;
    static styles: string[];
    /** Makes the form of the attribute `inline`: `inlineForm` of inline.ts, which only a cookies page needs. */
    static inlineForm?: (choices: ForthrightChoicesElement) => InlineForm;
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** Stands in the page, as on a cookies page, rather than in a dialog: the attribute `inline`. */
    get inline(): boolean;
    /** Whether the dialog is open. */
    get open(): boolean;
    /** Opens the dialog; it takes the focus, and gives it back. */
    show(): Promise<void>;
    /** Closes the dialog; nothing is saved. */
    hide(): void;
    protected render(): TemplateResult | symbol;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-choices': ForthrightChoicesElement;
    }
}
export {};
