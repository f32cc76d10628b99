import type { Consent } from '../consent.js';
/**
 * Tells the owner, once, if Google was asked for something before anybody said yes: a tag that only waits inside sends
 * what it can without cookies, the address of the visitor included.
 */
export declare function watchForGoogle(consent: Consent): void;
