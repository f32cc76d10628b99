import { type TemplateResult } from 'lit/html.js';
import { type NoticeMessages } from '../../locales/en-GB.notice.js';
import type { Words } from '../../locales/words.js';
import { LaterElement } from '../parts/later-element.js';
/**
 * Shows a privacy notice so that it can be read, searched, linked to and printed. The notice stands between its tags as
 * the page's own HTML; without script it is a whole page. The element adds to it, and never replaces it.
 *
 * In the text, `data-aliases` on a heading lists ids it had earlier; `data-layer="summary"` marks a short version;
 * `data-fact` (`who`, `why`, `long`, `with`, `rights`, `complain`) marks the section of a key fact, and `data-short` is its
 * line; `<dl data-glossary>`, `<dfn>` and `<abbr title>` explain words.
 *
 * @tag forthright-notice
 *
 * @slot - The notice: headings, paragraphs, lists, tables.
 *
 * @attr {string} src - The address of the notice as Markdown, if it does not stand between the tags.
 * @attr {string} section - The id of one section to be shown by itself, such as beside a field of a form.
 * @attr {string} version - The version, if the configuration does not say it.
 * @attr {string} effective - In force since, as YYYY-MM-DD, if the configuration does not say it.
 *
 * @csspart header - Version, dates, reading time, text size, languages.
 * @csspart summary - The short version: up to six facts.
 * @csspart fact - One of them.
 * @csspart contents - The column with the contents and the find box.
 * @csspart contents-button - On narrow screens: says where you are, and unfolds the contents.
 * @csspart find - The find box.
 * @csspart short-button - Leaves the short version alone on screen.
 * @csspart back-button - Leads from the end to the contents.
 * @csspart whole-link - Leads from a single section to the whole notice.
 * @csspart exit-button - Leaves the page at once.
 */
export declare class ForthrightNoticeElement extends LaterElement<NoticeMessages> {
    #private;
    static styles: string[];
    static english: {
        contents: string;
    };
    static own: "notice";
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
    protected makeRoot(): ShadowRoot;
    protected draw(words: Words): void;
    /** The id of a section to be shown by itself: the attribute `section`. */
    get section(): string;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-notice': ForthrightNoticeElement;
    }
}
