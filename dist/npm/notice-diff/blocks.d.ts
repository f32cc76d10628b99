/** A text as a list of its blocks: what can be compared, from the page, from HTML and from Markdown alike. */
export type Kind = 'heading' | 'text' | 'item' | 'step' | 'row' | 'term' | 'meaning';
/** One paragraph, heading, item of a list or row of a table. Where a link leads stands behind it in the text. */
export interface Block {
    readonly kind: Kind;
    /** The level of a heading; how deep in lists everything else stands. */
    readonly depth: number;
    readonly text: string;
}
/** An element or, without a name, a text. */
export interface Tree {
    /** The tag in small letters. */
    readonly name: string;
    readonly text?: string;
    readonly attribute?: (name: string) => string | null | undefined;
    readonly children?: () => Iterable<Tree>;
}
/**
 * The blocks of a text in order. `address` says how the target of a link is written; a heading's link to itself is no
 * part of the text.
 */
export declare function blocksOf(root: Tree, address?: (href: string) => string): Block[];
