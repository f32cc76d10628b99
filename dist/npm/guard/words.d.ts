/** What the owner wrote for visitors to read, held against the ways in which regulators have seen people pushed. */
import type { Declared } from './declaration.js';
import { type Finding } from './rules.js';
/** Texts of the configuration alone: ours are read by people before they are published. */
export declare function checkWords(view: Declared): Finding[];
