import { type TemplateResult } from 'lit/html.js';
import type { DueDates } from './deadlines.js';
import type { Flow } from './flow.js';
import type { SentRequest } from './send-request.js';
/** What happened to one message, under one reference. */
export interface Handing {
    readonly reference: string;
    /** The words that were last tried under this reference. */
    tried?: string;
    /** The day it was made, in the UK. */
    today?: string;
    due?: DueDates;
    /** The earliest day over the three nations, by law alone. */
    soonest?: string | null;
    /** Resolves once the days are counted, or cannot be. */
    counted?: Promise<void>;
    /** The file that counts did not come. */
    hasNoDates?: boolean;
    /** What was just done, and beside what it is said. */
    note?: string | undefined;
    noteAt?: string | undefined;
    /** The ways it was told of. */
    readonly told: Set<string>;
    isSending?: boolean;
    problem?: 'contact' | Extract<SentRequest, {
        ok: false;
    }>['why'];
    asksContact?: boolean;
    /** Until when the endpoint asked to be left alone, in ms since 1970. */
    waitUntil?: number | undefined;
    answer?: Extract<SentRequest, {
        ok: true;
    }>;
    /** The message as it arrived. */
    sent?: string;
}
/** The last two steps: the message with the ways to hand it over, and what one leaves with. */
export declare function draw(flow: Flow): TemplateResult;
