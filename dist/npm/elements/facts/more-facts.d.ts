import type { Draw } from './view.js';
/** By the word in `of`. */
export declare const moreFacts: Readonly<Record<string, Draw>>;
