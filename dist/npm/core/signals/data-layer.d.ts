import type { Consent } from '../consent.js';
/**
 * Tells a tag manager what is allowed, for triggers of its own: `forthright-ready` once, at the start of the page and
 * whether or not somebody decided; then `forthright-change` after each change. Makes no `dataLayer` where there is none.
 */
export declare function feedDataLayer(consent: Consent): void;
