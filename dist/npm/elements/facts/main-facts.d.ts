import type { Draw } from './view.js';
export { viewOf } from './view.js';
/** The kinds of facts that most notices have, by the word in `of`. */
export declare const mainFacts: Readonly<Record<string, Draw>>;
