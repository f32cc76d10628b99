import type { Right } from '../../core/rights-config.js';
/** What is sent, and all that is sent: docs/rights.openapi.json. */
export interface RequestMessage {
    version: 1;
    /** Crypto-random. The same reference is the same request, however often it comes. */
    reference: string;
    /** One, or several that are asked for together. */
    rights: Right[];
    /** The whole message, as the person read it before it went. */
    text: string;
    for: 'self' | 'other';
    name?: string;
    /** How to reach the person. */
    contact?: string;
    scope?: {
        period?: string;
        service?: string;
        topic?: string;
    };
    correction?: {
        was: string;
        now: string;
    };
    /** The ids of the consents that end. */
    consents?: string[];
    language: string;
    noticeVersion?: string;
    due: {
        legal: string | null;
        promise: string | null;
    };
    /** Left empty by people: they never see it. */
    website: '';
    /** For how long the form was open. */
    seconds: number;
}
/** Where a request stands, in the words of the Data Rights Protocol. */
export type RequestStatus = 'open' | 'in_progress' | 'fulfilled' | 'revoked' | 'denied' | 'expired';
export type SentRequest = {
    ok: true;
    status: RequestStatus;
    expectedBy?: string;
    receivedAt?: string;
    reference: string;
} | {
    ok: false;
    /** `busy`: it may be sent again, after `retryAfter`. `refused`: it would be refused again. After the others: at any time. */
    why: 'offline' | 'timeout' | 'refused' | 'busy' | 'failed';
    /** In seconds. */
    retryAfter?: number;
};
/**
 * Sends a request to the owner's endpoint: once, and never by itself again. Never throws. After anything but `ok` nothing is
 * certain: it may have arrived, and sending it again under the same reference does no harm.
 */
export declare function sendRequest(endpoint: string, request: RequestMessage, options?: {
    signal?: AbortSignal;
    timeout?: number;
}): Promise<SentRequest>;
