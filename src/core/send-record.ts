import {complain} from './complain.js';
import type {Consent, ConsentReceipt, Decision} from './consent.js';
import {page} from './page.js';
import {isSafeUrl} from './safe-url.js';

/** What is sent, and all that is sent: docs/record.openapi.json. */
export interface SentRecord extends ConsentReceipt {
  readonly version: 1;
  /** Random, and new with every record: one that comes twice is known by it. */
  readonly id: string;
  /** The site, without the page. */
  readonly origin: string;
}

interface Waiting {
  readonly record: SentRecord;
  /** How often it was sent in vain. */
  readonly tries: number;
  /** Nobody sends it before, in ms since 1970: while it is on its way, and during a pause. */
  readonly next: number;
}

interface Kept {
  /** The last decision that was recorded, so that no other page or tab records it again. */
  readonly last: string;
  readonly waiting: readonly Waiting[];
}

const unsentKey = 'forthright-unsent';
const identifierKey = 'forthright-receipt';
/** How many records wait, and in how many characters. */
const most = 20;
const room = 16_000;
const second = 1000;
/** For so long a record that is on its way is left to whoever sent it. */
const onItsWay = 30 * second;
/** An answer from another tab is that tab's to record; for so long it has the right of way. */
const rightOfWay = 2 * second;
const longestPause = 3600 * second;

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is kept now; `undefined` removes. */
function write(key: string, text?: string): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** A random id as RFC 9562 has it. `randomUUID` is not there on plain http. */
function randomId(): string {
  const id = (crypto as {randomUUID?: () => string}).randomUUID?.();
  if (id) return id;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Anything we did not write ourselves is nothing. */
function recall(): Kept {
  try {
    const {last, waiting} = JSON.parse(read(unsentKey) ?? '{}') as Partial<Kept>;
    return {
      last: typeof last === 'string' ? last : '',
      waiting: (waiting ?? []).filter(
        ({record, tries, next}) => typeof record.id === 'string' && Number.isFinite(tries) && Number.isFinite(next),
      ),
    };
  } catch {
    return {last: '', waiting: []};
  }
}

const signatureOf = ({categories}: Decision) => JSON.stringify(categories);
const isAnyAllowed = ({categories}: Decision) =>
  Object.values(categories).some(({allowed, services}) => allowed || services.includes('1'));

const begun = new WeakSet<Consent>();

/**
 * Sends every decision that is made on this page to `record.endpoint`, and keeps it until the server has taken it; gives
 * the visitor an identifier, if `record.identifier` says so. It waits for nothing and holds up nothing. Called again, it
 * does nothing.
 */
export function keepRecords(consent: Consent): void {
  const {endpoint: written, identifier: isIdentified} = consent.config?.record ?? {};
  if (begun.has(consent)) return;
  begun.add(consent);
  const endpoint = typeof written === 'string' && isSafeUrl(written) ? new URL(written, page.baseURI).href : undefined;
  if (!endpoint && !isIdentified) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Saved on this page through `consent`; otherwise it came from another tab, or past us. */
  let isOurs = false;

  // --- The identifier: there as long as something is allowed that it could prove (UK GDPR art. 7(1)) ------------------

  const identifierFor = (decision: Decision): string | undefined => {
    const found = read(identifierKey);
    if (!isIdentified || !isAnyAllowed(decision)) {
      if (found) write(identifierKey);
      return isIdentified ? found : undefined;
    }
    const made = found ?? randomId();
    return found || write(identifierKey, made) ? made : undefined;
  };

  // --- What waits ------------------------------------------------------------------------------------------------------

  /** Whether the newest is kept. */
  const keep = ({last, waiting}: Kept): boolean => {
    const text = JSON.stringify({last, waiting});
    if (waiting.length <= most && text.length <= room) return write(unsentKey, text) && !!waiting[0];
    complain('F028', endpoint);
    return !!waiting[0] && keep({last, waiting: waiting.slice(1)});
  };

  const change = (id: string, to: (entry: Waiting) => Waiting[]): void => {
    const {last, waiting} = recall();
    if (!waiting.some(({record}) => record.id === id)) return;
    keep({last, waiting: waiting.flatMap((entry) => (entry.record.id === id ? to(entry) : entry))});
  };

  // --- Sending ---------------------------------------------------------------------------------------------------------

  /** Whether there is nothing more to be done about it. */
  const post = async (record: SentRecord): Promise<boolean> => {
    try {
      const {ok, status} = await fetch(endpoint!, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(record),
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout?.(onItsWay - rightOfWay),
      });
      const isRefused = status >= 400 && status < 500 && status !== 408 && status !== 429;
      if (isRefused) complain('F029', endpoint, String(status));
      return ok || isRefused;
    } catch {
      return false;
    }
  };

  const deliver = async (record: SentRecord): Promise<void> => {
    const isDone = await post(record);
    change(record.id, ({tries}) => {
      const pause = Math.min(2 ** (tries + 1) * second, longestPause) * (1 + Math.random() / 4);
      return isDone ? [] : [{record, tries: tries + 1, next: Date.now() + pause}];
    });
    plan();
  };

  /** Looks again when the first of those that wait may be sent. */
  const plan = (): void => {
    clearTimeout(timer);
    const next = Math.min(...recall().waiting.map(({next}) => next));
    if (Number.isFinite(next)) timer = setTimeout(() => void flush(), Math.max(0, next - Date.now()));
  };

  /** Takes what is due, so that no other tab does, and sends it. */
  const flush = async (): Promise<void> => {
    // `online` calls again.
    if (!navigator.onLine) return;
    let due: readonly Waiting[] = [];
    const take = () => {
      const {last, waiting} = recall();
      const now = Date.now();
      due = waiting.filter(({next}) => next <= now);
      if (due[0])
        keep({last, waiting: waiting.map((one) => (due.includes(one) ? {...one, next: now + onItsWay} : one))});
    };
    try {
      // Not on plain http; two tabs may then send the same, which the server knows by its id.
      if (navigator.locks as LockManager | undefined) await navigator.locks.request(unsentKey, take);
      else take();
    } catch {
      // A sandboxed frame.
    }
    for (const {record} of due) await deliver(record);
    plan();
  };

  // --- Decisions -------------------------------------------------------------------------------------------------------

  /** Records the decision in force, unless that was done. Written before it is sent: the page may go at once. */
  const note = (isForeign = false): void => {
    const receipt = consent.receipt();
    if (!receipt) return;
    const last = signatureOf(receipt);
    const kept = recall();
    if (kept.last === last) return;
    const identifier = identifierFor(receipt);
    if (!endpoint) return;
    const {origin} = location;
    const record: SentRecord = {version: 1, id: randomId(), origin, ...receipt, ...(identifier && {identifier})};
    const next = navigator.onLine ? Date.now() + onItsWay : 0;
    const isKept = keep({last, waiting: [...kept.waiting, {record, tries: 0, next}]});
    // Where nothing is kept there is one try, by the tab that knows the answer for its own.
    if (isKept ? navigator.onLine : !isForeign) void deliver(record);
  };

  const {set, receipt} = consent;
  Object.assign(consent, {
    set(...choices: Parameters<Consent['set']>): void {
      isOurs = true;
      try {
        set(...choices);
      } finally {
        isOurs = false;
      }
      note();
    },
    receipt(): ConsentReceipt | undefined {
      const told = receipt();
      const identifier = isIdentified ? read(identifierKey) : undefined;
      return told && identifier ? {...told, identifier} : told;
    },
  });

  page.addEventListener('forthright-change', ({detail}) => {
    if (isOurs || detail.decision !== consent.decision) return;
    if (detail.decision) setTimeout(note, rightOfWay, true);
    else write(identifierKey);
  });
  if (endpoint) {
    addEventListener('online', () => void flush());
    page.addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
      if (effectiveDirective === 'connect-src' && endpoint.startsWith(blockedURI))
        complain('F029', endpoint, effectiveDirective);
    });
  }

  // Made on this page before this file was there. Answers are kept to the minute.
  const {decision} = consent;
  const latest = Math.max(...Object.values(decision?.categories ?? {}).map(({at}) => at));
  if (latest >= performance.timeOrigin - 60_000) note();
  if (endpoint) plan();
}
