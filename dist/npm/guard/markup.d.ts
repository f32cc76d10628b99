/** What stands in the page: what waits, what only seems to, and what people need to find. */
import { type Finding } from './rules.js';
import type { View } from './view.js';
export declare const checkMarkup: (view: View) => Finding[];
