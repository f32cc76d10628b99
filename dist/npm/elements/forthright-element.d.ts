import { type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import type { Words } from '../locales/words.js';
/** Importing works where there is no DOM. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * What all elements share: the decision they show, the page's language, and drawing anew when either changes. Lit's
 * templates without its reactive class: our elements have one source of change, and the banner is 2.5 kB sooner on screen.
 */
export declare abstract class ForthrightElement extends Base {
    #private;
    /** Sheets for the tree the element draws in. */
    static styles: readonly string[];
    /** Given to every element that was not given its own: set once, by `mount`. */
    static shared: {
        consent?: Consent;
        words?: Words;
        saveCopy?: () => void;
        meetElements?: () => Promise<void>;
    };
    /** The decision this element shows and changes. */
    consent?: Consent;
    /** The words it speaks. */
    words?: Words;
    /** Makes the element known to the browser; quiet if the tag is taken. */
    static define(tag: string, registry?: CustomElementRegistry): void;
    /** Resolves when what is on screen is up to date. */
    get updateComplete(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Draws anew, once, before the next frame. */
    requestUpdate(): void;
    /** Where the element draws: its shadow root, unless it says otherwise. */
    protected makeRoot(): HTMLElement | ShadowRoot;
    protected draw({ language, direction }: Words): void;
    protected abstract render(): TemplateResult | symbol;
}
export {};
