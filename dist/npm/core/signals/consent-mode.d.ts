import type { Consent } from '../consent.js';
/** Keeps Google's tags told of what is allowed, by Consent Mode v2. */
export declare function tellGoogle(consent: Consent): void;
