import type { TreeElement, TreeNode } from './tree.js';
/** What stands within one of our own elements: HTML of our own making, for pages without script. */
export type Fill = (element: TreeElement) => string | undefined;
/** The tree as HTML, for the build tool. The browser never sees a string of it: there, `toNodes` does the same. */
export declare function toHtml(nodes: readonly TreeNode[], fill?: Fill): string;
