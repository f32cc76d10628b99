import type { Nation, PromiseConfig, Right } from '../../core/rights-config.js';
/** What is known of a request or complaint. Every day is a calendar day in the UK, as `YYYY-MM-DD`: see `londonToday`. */
export interface DueRequest {
    kind: 'request' | 'complaint';
    /** A clarification stops the clock for `access` alone. */
    right?: Right;
    received: string;
    /** When proof of identity came, if it was asked for. */
    identityReceived?: string;
    /** When the fee was paid, if one was asked for. */
    feePaid?: string;
    /** When the organisation asked what is meant, and when it was told. Without `answered` the clock stands still. */
    clarification?: readonly {
        asked: string;
        answered?: string;
    }[];
    /** Whether the person was told, in time and with reasons, that it takes two months more. */
    extended?: boolean;
    /** The controller's nation. @defaultValue `england-and-wales` */
    nation?: Nation;
    /** What the owner promises beside the law. One that cannot be counted is left out. */
    promises?: readonly PromiseConfig[];
}
/** When something is due, and why then. */
export interface DueDates {
    /** The last day that the law gives, in the request's nation; for a complaint, to say that it came. `null`: it stands still. */
    legal: string | null;
    /** The same before weekends and bank holidays. While it stands still: as far as it is known. */
    raw: string;
    /** What to tell people: the earliest of `legal` over the three nations and the owner's promises. `null`: it stands still. */
    promise: string | null;
    /** When a complaint has to be acknowledged (DPA 2018 s. 164A(3)), or anything that the owner promised to, if that is earlier. */
    acknowledge?: string;
    /** What the owner's promises alone come to: the earliest of each kind. */
    promised?: {
        acknowledge?: string;
        answer?: string;
    };
    /** For systems that allow 28 days for every month: the last working day within them. Not for complaints. */
    target28?: string;
    /** Reaches beyond the official list of bank holidays: weekends are counted, holidays may be missing. */
    provisional: boolean;
    /** The organisation waits for an answer to its question, and the clock stands still. */
    paused: boolean;
    /**
     * Why, in words that do not change, in this order:
     *
     * - `old-rule`: a request before 5 February 2026, or a complaint before 19 June 2026 (no law gave it a day: it is counted
     *   as the law does now).
     * - `identity`, `fee`: the time began with that.
     * - `extended`: three months instead of one.
     * - `no-such-day`: the month is shorter, so its last day counts.
     * - `clarification`: moved by the days between a question and its answer. `clarification-open`: there is no answer yet.
     *   `clarification-late`: asked after the time was over. `clarification-ignored`: not about access, or under the old rule.
     * - `weekend`, `bank-holiday:2026-12-25`: the day in `raw`, or one after it, is no working day.
     * - `promise:scotland` (or another nation): what people are told is earlier, since the holidays are others there.
     * - `promise:answer`, `promise:acknowledge`: what people are told is earlier, since the owner promised it.
     * - `provisional`
     */
    because: string[];
}
/** Today in the UK, whatever the clock and the time zone of this machine say. */
export declare function londonToday(now?: Date): string;
/**
 * When a request or complaint is due, as UK law counts it: UK GDPR arts. 4A, 12 and 12A, Regulation 1182/71 art. 3, DPA 2018
 * s. 164A. A month ends with the same date of the next, a period that ends with no working day with the next that is one.
 *
 * A request that came before 5 February 2026 is counted by the old art. 12(3) (saving: SI 2026/82 reg. 4): from receipt, or
 * from the proof of identity (art. 12(6)). Neither a fee nor a question moves it: the ICO let a question stop that clock,
 * the law did not say so, and the earlier day is the safe one.
 *
 * A question stops the clock only for days that count: from the day the time began, and if it was asked by the day it
 * ends. Days with two questions count once.
 *
 * @throws {TypeError} A day is none, an answer came before its question, or there is no such kind or nation.
 */
export declare function dueDates(request: DueRequest): DueDates;
