import type { Block } from './blocks.js';
import type { Entry } from './compare.js';
import type { Finding } from './finding.js';
/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at; they lean
 * towards the graver grade where the use of data may have changed.
 */
export declare function gradeText(before: readonly Block[], entries: readonly Entry[]): Finding[];
