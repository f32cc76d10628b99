import type { Nodes, Root } from 'mdast';
/** The Markdown that a notice may have: CommonMark with tables, footnotes, definition lists and lists with letters. */
export declare const parse: (body: string) => Root;
/** Every node, in the order of the text. Not by calling itself: how deep they stand is found out here. */
export declare function nodesOf(root: Root): Nodes[];
