import type { Context } from './context.js';
import { type TreeElement } from './tree.js';
/** The footnotes as the last section, each with a way back. */
export declare function footnotes(context: Context): TreeElement | undefined;
