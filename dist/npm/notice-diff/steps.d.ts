import type { Block } from './blocks.js';
import type { Entry } from './compare.js';
/** One step from the old text to the new one, with the places of its blocks in both. */
export interface Step {
    readonly type: Entry['type'] | 'laid-out';
    readonly was: readonly number[];
    readonly now: readonly number[];
    readonly entry?: Entry;
}
/** The way from one text to the other, step by step; what only stands in more paragraphs or fewer is one step. */
export declare function stepsOf(before: readonly Block[], after: readonly Block[], entries: readonly Entry[], isEnglish: boolean): Step[];
