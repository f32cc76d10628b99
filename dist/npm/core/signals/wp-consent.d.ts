import type { Consent } from '../consent.js';
/**
 * Keeps the WP Consent API of WordPress in step, both ways. It stores what it is told: so it is told of a decision only,
 * and before that of a no in place of a yes that it still holds.
 */
export declare function joinWordPress(consent: Consent): void;
