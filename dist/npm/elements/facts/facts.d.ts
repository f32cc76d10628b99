import { type TemplateResult } from 'lit/html.js';
import type { FactsMessages } from '../../locales/en-GB.facts.js';
import type { Words } from '../../locales/words.js';
import { LaterElement } from '../parts/later-element.js';
/**
 * The facts of the configuration, in the page's own text: contacts, retention, rights and the like as tables and cards, so
 * that banner, notice and rights launcher say the same. They stand in the page's own tree, where its styles, its find and
 * its print reach them. What was written between the tags at build time stays as long as it says the same.
 *
 * @tag forthright-facts
 *
 * @attr {string} of - Which facts, one or several: `contacts`, `rights`, `complaints`, `retention`, `version`, `glossary`,
 * `key`, `purposes`, `data`, `recipients`, `consents`, `changes`, `transfers`, `security`, `decisions`, `children`,
 * `breach`, `measurements`, `related`.
 * @attr {string} only - The ids of those that are shown; all if not given.
 * @attr {number} level - The level of its headings, 1 to 6; 3 if not given.
 */
export declare class ForthrightFactsElement extends LaterElement<FactsMessages> {
    #private;
    static styles: string[];
    static own: "facts";
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    /** Which facts: the words of the attribute `of`. */
    get of(): readonly string[];
    /** The level of its headings: the attribute `level`. */
    get level(): number;
    attributeChangedCallback(): void;
    protected makeRoot(): HTMLElement;
    protected draw(words: Words): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-facts': ForthrightFactsElement;
    }
}
