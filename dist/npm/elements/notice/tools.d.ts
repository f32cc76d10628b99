/** Lazy: what makes a notice easier to read, once it can be read. */
import { nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import type { AsksMessages } from '../../locales/en-GB.asks.js';
import type { NoticeMessages } from '../../locales/en-GB.notice.js';
import { type Words } from '../../locales/words.js';
import type { Facts } from '../parts/later-element.js';
import type { Entry } from './outline.js';
/** What the viewer lets its tools know and do. */
export interface View {
    readonly host: HTMLElement;
    readonly said: NoticeMessages;
    readonly words: Words;
    readonly asks: AsksMessages;
    readonly facts: Facts;
    readonly consent: Consent;
    readonly site: string | undefined;
    readonly entries: readonly Entry[];
    /** The id of a section that is shown by itself. */
    readonly section: string;
    /** Where the text scrolls. */
    readonly scroller: Element;
    /** Until it leaves the page. */
    readonly signal: AbortSignal;
    /** Opens what a node stands in. */
    open(this: void, node: Node): void;
    /** Makes changes to the text that are not taken for new text. */
    quietly(this: void, act: () => void): void;
    redraw(this: void): void;
    /** The short version alone is on screen. */
    readonly isShort: boolean;
    turnShort(this: void): void;
    toContents(this: void): void;
}
/** Reading time and level, text size, other languages, links to copy, the short version, finding, glossary, quick exit. */
export declare class Tools {
    #private;
    constructor(view: View);
    /** As it was when the viewer was last drawn. */
    get view(): View;
    set view(view: View);
    /** The text is there, or is another. */
    read(view: View): void;
    /** Version, dates, reading time, text size, and the notice in other languages. */
    renderHeader(): TemplateResult;
    /** The six facts; and where the text has a short version of its own, a switch to it. */
    renderShort(): TemplateResult | typeof nothing;
    /** The way back up. */
    renderEnd(): TemplateResult;
    /** From a section by itself to all of them. */
    renderPart(): TemplateResult;
    /** The find box. */
    renderFind(): TemplateResult;
}
