import { type TemplateResult } from 'lit/html.js';
import { type ChangesMessages } from '../../locales/en-GB.changes.js';
import { LaterElement } from '../parts/later-element.js';
/**
 * What changed in the notice: the versions first, in words, then on request every change of the text, word by word.
 *
 * @tag forthright-changes
 *
 * @attr {string} before - The address of the earlier text, on this site. Without it nothing is compared.
 * @attr {string} after - The address of the later one; the notice on this page if not given.
 * @attr {number} level - The level of its headings, 1 to 6; 3 if not given.
 *
 * @csspart version - One version.
 * @csspart heading - Its number and date.
 * @csspart new - Says that it came since the visitor last decided.
 * @csspart answer-button - Opens the choices, where something is asked again.
 * @csspart compare-button - Compares the two texts.
 * @csspart comparison - The list of what changed in the text.
 */
export declare class ForthrightChangesElement extends LaterElement<ChangesMessages> {
    #private;
    static styles: string[];
    static english: {
        version: string;
        months: string;
        isNew: string;
        editorial: string;
        clarification: string;
        material: string;
        none: string;
        both: string;
        came: string;
        went: string;
        asks: string;
        asked: string;
        willAsk: string;
        answer: string;
        compare: string;
        loading: string;
        failed: string;
        earlier: string;
        noChange: string;
        oneChange: string;
        changes: string;
        oneSame: string;
        same: string;
        under: string;
        added: string;
        removed: string;
        moved: string;
        changed: string;
        was: string;
        now: string;
        addedWords: string;
        removedWords: string;
        became: string;
        atLevel: string;
        kinds: {
            heading: string;
            text: string;
            item: string;
            step: string;
            row: string;
            term: string;
            meaning: string;
        };
    };
    static own: "changes";
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    connectedCallback(): void;
    attributeChangedCallback(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-changes': ForthrightChangesElement;
    }
}
