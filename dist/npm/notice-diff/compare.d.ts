import type { Block } from './blocks.js';
export interface Part {
    readonly type: 'same' | 'removed' | 'added';
    readonly text: string;
}
/** What became of one block, or of several in a row that are the same. */
export type Entry = {
    readonly type: 'same';
    readonly blocks: readonly Block[];
}
/** `moved`: it stands elsewhere in the other text. */
 | {
    readonly type: 'removed' | 'added';
    readonly block: Block;
    readonly moved: boolean;
} | {
    readonly type: 'changed';
    readonly was: Block;
    readonly now: Block;
    readonly parts: readonly Part[];
};
/** Word by word. The parts that are not added make the old text, those that are not removed the new one. */
export declare function compareWords(was: string, now: string): Part[];
/** Two texts, block by block and then word by word. */
export declare function compareBlocks(before: readonly Block[], after: readonly Block[]): Entry[];
