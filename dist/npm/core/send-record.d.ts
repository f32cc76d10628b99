import type { Consent, ConsentReceipt } from './consent.js';
/** What is sent, and all that is sent: docs/record.openapi.json. */
export interface SentRecord extends ConsentReceipt {
    readonly version: 1;
    /** Random, and new with every record: one that comes twice is known by it. */
    readonly id: string;
    /** The site, without the page. */
    readonly origin: string;
}
/**
 * Sends every decision that is made on this page to `record.endpoint`, and keeps it until the server has taken it; gives
 * the visitor an identifier, if `record.identifier` says so. It waits for nothing and holds up nothing. Called again, it
 * does nothing.
 */
export declare function keepRecords(consent: Consent): void;
