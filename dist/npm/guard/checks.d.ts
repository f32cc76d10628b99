import type { Finding } from './rules.js';
import type { View } from './view.js';
export { whoseIs } from './stored.js';
export { globalsOfTrackers } from './trackers.js';
/** What the rules speak against, the worst first. */
export declare const checkView: (view: View) => Finding[];
