import { type TemplateResult } from 'lit/html.js';
import type { Finding } from '../guard/rules.js';
import type { Words } from '../locales/words.js';
import { ForthrightElement } from './forthright-element.js';
/**
 * Shows an owner what the page does: what the rules speak against, what waits and why, what is stored, and what
 * Forthright said. In English alone, since no visitor ever sees it: it is there with `data-debug` on the script tag, or
 * with `?forthright=debug` on a machine of one's own. It stores nothing and sends nothing.
 *
 * @tag forthright-inspector
 *
 * @csspart panel - The box, which folds to one line.
 * @csspart summary - That line, with how much was found.
 * @csspart problem - One finding.
 * @csspart accept-button - Answers yes to everything, as a visitor could.
 * @csspart reject-button - Answers no to everything.
 * @csspart forget-button - Forgets the answer.
 * @csspart copy-button - Copies the findings as JSON.
 *
 * @cssproperty [--forthright-layer=2147483000] - The z-index.
 */
export declare class ForthrightInspectorElement extends ForthrightElement {
    #private;
    static styles: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** What was found at the last look, the worst first. */
    get findings(): readonly Finding[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The panel's words are English whatever the page speaks; its corner is where lines of the page begin. */
    protected draw(words: Words): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-inspector': ForthrightInspectorElement;
    }
}
