import type { Node, Paragraph } from 'mdast';
import type { Context } from './context.js';
import { type TreeElement } from './tree.js';
/** Every marker, for "did you mean". */
export declare const knownMarkers: readonly string[];
/** The element that a paragraph stands for, if there is nothing but a marker in it. */
export declare function elementOf({ children }: Paragraph, context: Context): TreeElement | undefined;
/** Puts values in place of markers within a text. One that is not known stays, and is told. */
export declare function fillMarkers(text: string, node: Node, context: Context): string;
