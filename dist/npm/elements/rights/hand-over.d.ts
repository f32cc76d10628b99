import { type TemplateResult } from 'lit/html.js';
import type { DueDates } from './deadlines.js';
import type { Flow } from './flow.js';
import type { SentRequest } from './send-request.js';
/** What happened to one message; another message begins anew. */
export interface Handing {
    reference: string;
    /** The words that were last tried under this reference. */
    tried?: string;
    /** The day it was made, in the UK. */
    today?: string;
    due?: DueDates;
    isLoading?: boolean;
    /** What was just done. */
    note?: string;
    /** The ways it was told of. */
    readonly told: Set<string>;
    isSending?: boolean;
    problem?: 'contact' | Extract<SentRequest, {
        ok: false;
    }>['why'];
    asksContact?: boolean;
    answer?: Extract<SentRequest, {
        ok: true;
    }>;
}
/** The last two steps: the message with the ways to hand it over, and what one leaves with. */
export declare function draw(flow: Flow): TemplateResult;
