import type { RootContent } from 'mdast';
import type { Context } from './context.js';
import { type TreeNode } from './tree.js';
/** Headings, paragraphs, lists and so on, each on lines of its own. */
export declare const blocks: (nodes: readonly RootContent[], context: Context) => TreeNode[];
/** What one block becomes; definitions become nothing where they stand. */
export declare function block(node: RootContent, context: Context): TreeNode[];
/** The words of a heading or a term, without the numbers of notes. */
export declare const textOf: (nodes: readonly TreeNode[]) => string;
