import type { Consent } from '../core/consent.js';
import type { Finding } from './rules.js';
/**
 * Everything on this page that the rules of docs/guard.md speak against, the worst first; for tests, and for owners on
 * the console. Call it once before anybody decides: requests are held against what was allowed from that call on.
 */
export declare function checkPage(consent: Consent): Promise<Finding[]>;
