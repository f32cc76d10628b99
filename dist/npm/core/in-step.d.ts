import type { Consent } from './consent.js';
/**
 * Keeps this page in step with the cookie: other tabs, the back/forward cache and sleeping pages may have missed a
 * decision. A message only says "look again"; what counts is read from the cookie.
 */
export declare function keepInStep({ refresh }: Consent): void;
