import type { Block } from './blocks.js';
/** What a block stands under, and so what it means: “your name” below “We never collect:” or below “We collect:”. */
export interface Place {
    /** From the title of the text to the nearest. */
    readonly headings: readonly Block[];
    /** The words that lead in, the items that it is a part of, the heads of its columns. */
    readonly leads: readonly string[];
}
/** Of each block, in order. */
export declare function placesOf(blocks: readonly Block[]): Place[];
