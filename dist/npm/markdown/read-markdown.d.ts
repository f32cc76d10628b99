import type { MarkdownProblem } from './problem.js';
import { type TreeNode } from './tree.js';
export interface ReadOptions {
    /** The language of the text, if it is said: it then stands on an element round it. */
    language?: string;
    /** What stands for `{{version}}`, `{{effective}}` and `{{site}}`. */
    values?: Readonly<Record<string, string | undefined>>;
    /** By id of a heading: ids that it had before, so that old links still arrive. */
    aliases?: Readonly<Record<string, readonly string[]>>;
    /** Where images may come from, beside relative addresses. */
    origin?: string;
}
export interface Reading {
    readonly tree: readonly TreeNode[];
    readonly problems: readonly MarkdownProblem[];
    /** What the definition lists under a heading with `{.glossary}` explain. */
    readonly glossary: readonly {
        term: string;
        meaning: string;
    }[];
}
/**
 * Reads Markdown into a small tree of elements and attributes that we know: whatever else stands in it is text. Front
 * matter is passed over. Throws where a text could keep a browser busy for minutes.
 */
export declare function readMarkdown(markdown: string, options?: ReadOptions): Reading;
