import type { Block } from './blocks.js';
import type { Entry } from './compare.js';
import { type Finding } from './finding.js';
/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at. Readers of
 * what is no material change are told that the use of their data is the same: so whatever may touch it is material, and
 * anything less needs a reason, such as a typo, other words for the same, or a place where data is not spoken of.
 */
export declare function gradeText(before: readonly Block[], entries: readonly Entry[]): Finding[];
