/** Lower case, without accents, straight quotes. */
export declare const fold: (text: string) => string;
/** What the viewer does for it. */
export interface Reader {
    /** Where the text scrolls. */
    readonly scroller: Element;
    /** Opens what a node stands in. */
    open(node: Node): void;
}
/** Finds words, marks every match, and walks from one to the next. */
export declare class Finder {
    #private;
    constructor(host: HTMLElement);
    /** The text has changed. */
    forget(): void;
    /** Which match is on screen, of how many; nothing where nothing is looked for, or not yet to the end. */
    get at(): {
        at: number;
        count: number;
    } | undefined;
    /** Marks every match, and goes to the first at or below what is on screen. Two letters are the least. */
    search(query: string, reader: Reader): Promise<void>;
    /** Goes to the next match, or the one before. */
    step(by: 1 | -1, reader: Reader): Promise<void>;
    /** Takes the marks away; what is still looked for is no longer. */
    clear(): void;
}
