import type { Consent } from './consent.js';
/** Opens what is allowed, keeps closed what is not, for as long as the page lives. */
export declare function openGates(consent: Consent): void;
