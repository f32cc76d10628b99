import type { Consent } from '../../core/consent.js';
import type { NoticeChangeConfig } from '../../core/notice-config.js';
/**
 * What changed since the visitor last decided. It is told by the decision in the cookie and nothing else: who decided
 * nothing is told nothing, and nothing is stored. Changes stand most recent first; those of the wording never count.
 *
 * An answer that still holds under the number of a version was given when that version was there: it and all before it
 * are known. An answer that has to be given again makes the version that asks for it new. Of the others the date tells,
 * held against the latest answer.
 */
export declare function changesSince({ decision, config, asks }: Pick<Consent, 'decision' | 'config' | 'asks'>, changes: readonly NoticeChangeConfig[]): {
    isNew: boolean;
}[];
