import type { Consent } from '../core/consent.js';
import type { Requested } from './view.js';
/** What happened on this page since it was opened, as far as the browser tells. */
export interface Watch {
    readonly requests: readonly Requested[];
    readonly everAllowed: readonly string[];
    /** Looks once more for requests that have not been told yet. */
    catchUp(): void;
    /** Calls `listener` when there is something new. */
    onNews(listener: () => void): () => void;
}
/** Host and path. A query may hold what somebody typed. */
export declare function addressOf(url: string): string;
/**
 * Remembers what was allowed when, and which requests were made: from the first call on; what was fetched before counts
 * as fetched under what is allowed then. One watch for a decision, as long as the page lives.
 */
export declare function watchPage(consent: Consent): Watch;
