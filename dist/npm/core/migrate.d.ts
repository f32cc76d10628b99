import type { Consent } from './consent.js';
/**
 * Writes the answers of earlier tools as ours, once, if the visitor has not decided here. A no counts if we know what it
 * corresponds to; a yes only where the owner's `map` says that it was for the same purpose (UK GDPR art. 4(11)). Where
 * several of theirs stand for one of ours, or copies differ, a no wins. Nothing of the other tool is changed.
 */
export declare function migrate(consent: Consent): void;
