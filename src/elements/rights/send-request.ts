import type {Right} from '../../core/rights-config.js';

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
  scope?: {period?: string; service?: string; topic?: string};
  correction?: {was: string; now: string};
  /** The ids of the consents that end. */
  consents?: string[];
  language: string;
  noticeVersion?: string;
  due: {legal: string | null; promise: string | null};
  /** Left empty by people: they never see it. */
  website: '';
  /** For how long the form was open. */
  seconds: number;
}

/** Where a request stands, in the words of the Data Rights Protocol. */
export type RequestStatus = 'open' | 'in_progress' | 'fulfilled' | 'revoked' | 'denied' | 'expired';

export type SentRequest =
  | {ok: true; status: RequestStatus; expectedBy?: string; receivedAt?: string; reference: string}
  | {
      ok: false;
      /** `busy`: it may be sent again, after `retryAfter`. `refused`: it would be refused again. After the others: at any time. */
      why: 'offline' | 'timeout' | 'refused' | 'busy' | 'failed';
      /** In seconds. */
      retryAfter?: number;
    };

const statuses: readonly unknown[] = ['open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired'];

/** What is on its way, by reference: pressed twice, it is sent once. */
const onItsWay = new Map<string, Promise<SentRequest>>();
/** Until when an endpoint asked to be left alone, in ms since 1970. */
const pauses = new Map<string, number>();

/** `Retry-After`, in seconds or as a date: seconds, a day at most. */
function pauseOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), 86_400);
}

/** The day of what an endpoint answers, if it is one. */
function dayOf(answer: unknown): string | undefined {
  const day = typeof answer === 'string' ? answer.slice(0, 10) : '';
  const date = new Date(day);
  return Number.isNaN(+date) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}

/** Servers, which may send requests too, have no `navigator`. */
const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;

async function post(endpoint: string, message: RequestMessage, ended: AbortSignal): Promise<SentRequest> {
  const {reference} = message;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json', 'idempotency-key': reference},
    body: JSON.stringify(message),
    credentials: 'same-origin',
    cache: 'no-store',
    // A detour would hand it to somebody else, or lose it.
    redirect: 'error',
    referrerPolicy: 'strict-origin',
    signal: ended,
  });
  const {ok, status, headers} = response;
  if (!ok) {
    const retryAfter = pauseOf(headers.get('retry-after'));
    if (retryAfter) pauses.set(endpoint, Date.now() + retryAfter * 1000);
    const isBusy = [408, 425, 429, 503].includes(status);
    const why = isBusy ? 'busy' : status < 500 ? 'refused' : 'failed';
    return {ok: false, why, ...(retryAfter !== undefined && {retryAfter})};
  }
  const answer = (await response.json()) as Partial<Record<string, unknown>> | null;
  // A page that says "sign in to this network" is no acknowledgement.
  if (answer?.request_id !== reference || !statuses.includes(answer.status)) return {ok: false, why: 'failed'};
  const expectedBy = dayOf(answer.expected_by);
  const {received_at: receivedAt} = answer;
  return {
    ok: true,
    status: answer.status as RequestStatus,
    ...(expectedBy && {expectedBy}),
    ...(typeof receivedAt === 'string' && {receivedAt}),
    reference,
  };
}

async function send(
  endpoint: string,
  message: RequestMessage,
  {signal, timeout = 15_000}: {signal?: AbortSignal; timeout?: number},
): Promise<SentRequest> {
  const left = Math.ceil(((pauses.get(endpoint) ?? 0) - Date.now()) / 1000);
  if (left > 0) return {ok: false, why: 'busy', retryAfter: left};
  const end = new AbortController();
  const stop = () => end.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeout);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await post(endpoint, message, end.signal);
  } catch {
    return {ok: false, why: isLate ? 'timeout' : isOffline() ? 'offline' : 'failed'};
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Sends a request to the owner's endpoint: once, and never by itself again. Never throws. After anything but `ok` nothing is
 * certain: it may have arrived, and sending it again under the same reference does no harm.
 */
export function sendRequest(
  endpoint: string,
  request: RequestMessage,
  options: {signal?: AbortSignal; timeout?: number} = {},
): Promise<SentRequest> {
  const {reference} = request;
  const known = onItsWay.get(reference);
  if (known) return known;
  const sent = send(endpoint, request, options).finally(() => onItsWay.delete(reference));
  onItsWay.set(reference, sent);
  return sent;
}
