import type { Consent } from './consent.js';
/**
 * Finds what the owner wrote: the attributes of the tag itself, the address in `data-config`, or the JSON in the page,
 * which may stand after the loader. Says so if there is nothing.
 */
export declare function findConfig(tag: HTMLElement | null, consent: Consent): void;
