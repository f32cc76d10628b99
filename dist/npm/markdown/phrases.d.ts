import type { PhrasingContent } from 'mdast';
import type { Context } from './context.js';
import { type TreeNode } from './tree.js';
/** What stands within a paragraph. */
export declare const phrases: (nodes: readonly PhrasingContent[], context: Context, isInLink?: boolean) => TreeNode[];
/** Markup as text: it is shown, never obeyed. Comments are for those who write. */
export declare function withoutMarkup(html: string, tell: () => void): string;
