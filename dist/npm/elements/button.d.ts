import { type TemplateResult } from 'lit/html.js';
import { ForthrightElement } from './forthright-element.js';
/**
 * The way back to the choices, for a site that has no link of its own. A plain `<button data-forthright="choices">`
 * does the same and needs no further file.
 *
 * @tag forthright-button
 *
 * @csspart button - The button.
 * @csspart status - Under `us-optout`: that an opt-out request of the browser is honoured.
 */
export declare class ForthrightButtonElement extends ForthrightElement {
    static styles: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-button': ForthrightButtonElement;
    }
}
