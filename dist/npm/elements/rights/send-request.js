const statuses = ['open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired'];
/** What is on its way, by reference: pressed twice, it is sent once. */
const onItsWay = new Map();
/** Until when an endpoint asked to be left alone, in ms since 1970. */
const pauses = new Map();
/** `Retry-After`, in seconds or as a date: seconds, a day at most. */
function pauseOf(header) {
    if (!header)
        return undefined;
    const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
    return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), 86_400);
}
/** The day of what an endpoint answers, if it is one. */
function dayOf(answer) {
    const day = typeof answer === 'string' ? answer.slice(0, 10) : '';
    const date = new Date(day);
    return Number.isNaN(+date) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}
/** Servers, which may send requests too, have no `navigator`. */
const isOffline = () => globalThis.navigator?.onLine === false;
async function post(endpoint, message, ended) {
    const { reference } = message;
    const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': reference },
        body: JSON.stringify(message),
        credentials: 'same-origin',
        cache: 'no-store',
        // A detour would hand it to somebody else, or lose it.
        redirect: 'error',
        referrerPolicy: 'strict-origin',
        signal: ended,
    });
    const { ok, status, headers } = response;
    if (!ok) {
        const retryAfter = pauseOf(headers.get('retry-after'));
        if (retryAfter)
            pauses.set(endpoint, Date.now() + retryAfter * 1000);
        const isBusy = [408, 425, 429, 503].includes(status);
        const why = isBusy ? 'busy' : status < 500 ? 'refused' : 'failed';
        return { ok: false, why, ...(retryAfter !== undefined && { retryAfter }) };
    }
    const answer = (await response.json());
    // A page that says "sign in to this network" is no acknowledgement.
    if (answer?.request_id !== reference || !statuses.includes(answer.status))
        return { ok: false, why: 'failed' };
    const expectedBy = dayOf(answer.expected_by);
    const { received_at: receivedAt } = answer;
    return {
        ok: true,
        status: answer.status,
        ...(expectedBy && { expectedBy }),
        ...(typeof receivedAt === 'string' && { receivedAt }),
        reference,
    };
}
async function send(endpoint, message, { signal, timeout = 15_000 }) {
    const left = Math.ceil(((pauses.get(endpoint) ?? 0) - Date.now()) / 1000);
    if (left > 0)
        return { ok: false, why: 'busy', retryAfter: left };
    const end = new AbortController();
    const stop = () => end.abort();
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        stop();
    }, timeout);
    if (signal?.aborted)
        stop();
    signal?.addEventListener('abort', stop);
    try {
        return await post(endpoint, message, end.signal);
    }
    catch {
        return { ok: false, why: isLate ? 'timeout' : isOffline() ? 'offline' : 'failed' };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
    }
}
/**
 * Sends a request to the owner's endpoint: once, and never by itself again. Never throws. After anything but `ok` nothing is
 * certain: it may have arrived, and sending it again under the same reference does no harm.
 */
function sendRequest(endpoint, request, options = {}) {
    const { reference } = request;
    const known = onItsWay.get(reference);
    if (known)
        return known;
    const sent = send(endpoint, request, options).finally(() => onItsWay.delete(reference));
    onItsWay.set(reference, sent);
    return sent;
}

export { sendRequest };
