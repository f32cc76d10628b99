import type { Entry } from './outline.js';
/**
 * Knows which section is being read. Positions are kept until the text grows or shrinks, so that scrolling reads one
 * number a frame.
 */
export declare class CurrentSection {
    #private;
    constructor(host: HTMLElement, tell: (entry: Entry | undefined) => void);
    stop(): void;
    set entries(entries: readonly Entry[]);
    /** Something may have moved. */
    stale(): void;
    /** Scrolls to a heading, below whatever covers the top, and has it as the current one. */
    show(heading: HTMLElement): void;
    /** The box that scrolls. */
    get scroller(): Element;
}
