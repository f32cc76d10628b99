import { type CookieSettings } from './storage.js';
/**
 * Every place where a cookie of this page may stand: its own host and each parent domain, every folder of its address, and
 * one more path that somebody knows of. A browser refuses to set or erase anything for all of `.org.uk`, so trying is safe.
 */
export declare const placesOf: (path?: string) => {
    domain: string;
    path: string;
}[];
/**
 * Removes the copies of our cookie that stand under other paths and parent domains, left over or planted by a sibling.
 * The one at the configured place stays. What is out of reach stays too, and never counts as a yes.
 */
export declare function eraseCopies(ours: CookieSettings): void;
