import { type CookieSettings } from './storage.js';
/**
 * Removes the copies of our cookie that stand under other paths and parent domains, left over or planted by a sibling.
 * The one at the configured place stays. What is out of reach stays too, and never counts as a yes.
 */
export declare function eraseCopies(ours: CookieSettings): void;
