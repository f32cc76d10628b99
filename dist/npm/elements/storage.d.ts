import { type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/words.js';
import { ForthrightElement } from './forthright-element.js';
/**
 * The declaration: everything the site stores, by whom, for how long and why, our own cookie included. What stands
 * between its tags, such as the same table written at build time, is shown until the element can draw.
 *
 * @tag forthright-storage
 *
 * @slot - What is shown until then, and without JavaScript.
 *
 * @attr {number} level - The level of its headings, 1 to 6; 2 if not given.
 *
 * @csspart category - One category.
 * @csspart heading - Its title.
 * @csspart table - What is stored for it.
 * @csspart policy-link - Leads to a provider's privacy policy.
 */
export declare class ForthrightStorageElement extends ForthrightElement {
    static styles: string[];
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** The level of its headings: the attribute `level`. */
    get level(): number;
    attributeChangedCallback(): void;
    protected makeRoot(): ShadowRoot;
    protected draw(words: Words): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-storage': ForthrightStorageElement;
    }
}
