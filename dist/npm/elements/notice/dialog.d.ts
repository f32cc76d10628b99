import type { Consent } from '../../core/consent.js';
/** From now on, the link to the notice in the banner and in the choices opens it over the page. */
export declare function listen(consent: Consent): void;
