import { type Finding } from './rules.js';
import type { Stored, View } from './view.js';
/** Who keeps it, in a few words. */
export declare function whoseIs(view: View, stored: Stored): string;
/** What is stored without permission, without being declared, or longer than declared. */
export declare const checkStored: (view: View) => Finding[];
