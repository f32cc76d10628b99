import { type TemplateResult } from 'lit/html.js';
import { ForthrightElement } from './forthright-element.js';
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
export declare class ForthrightChoicesElement extends ForthrightElement {
    #private;
    static styles: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** Stands in the page, as on a cookies page, rather than in a dialog: the attribute `inline`. */
    get inline(): boolean;
    /** Whether the dialog is open. */
    get open(): boolean;
    /** Opens the dialog; it takes the focus, and gives it back. */
    show(): Promise<void>;
    /** Closes the dialog; nothing is saved. */
    hide(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-choices': ForthrightChoicesElement;
    }
}
