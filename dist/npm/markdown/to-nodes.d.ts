import type { TreeNode } from './tree.js';
/** The tree as nodes, one by one: no string is ever parsed as HTML, so that it works under Trusted Types. */
export declare function toNodes(nodes: readonly TreeNode[]): DocumentFragment;
