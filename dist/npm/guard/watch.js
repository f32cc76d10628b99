const watches = new WeakMap();
const momentOf = ({ config, decision, allows }) => ({
    allowed: [...(config?.categories ?? []), ...(config?.services ?? [])].map(({ id }) => id).filter((id) => allows(id)),
    answered: Object.keys(decision?.categories ?? {}),
});
/** Host and path. A query may hold what somebody typed. */
function addressOf(url) {
    try {
        const { protocol, hostname, pathname } = new URL(url, document.baseURI);
        return /^http/.test(protocol) ? hostname + pathname : '';
    }
    catch {
        return '';
    }
}
/**
 * Remembers what was allowed when, and which requests were made: from the first call on; what was fetched before counts
 * as fetched under what is allowed then. One watch for a decision, as long as the page lives.
 */
function watchPage(consent) {
    const known = watches.get(consent);
    if (known)
        return known;
    /** The newest first. */
    const history = [];
    const everAllowed = new Set();
    const requests = [];
    const seen = new Set();
    const hub = new EventTarget();
    const tell = () => hub.dispatchEvent(new Event('news'));
    const add = (entries) => {
        for (const { name, startTime } of entries) {
            const key = `${startTime} ${name}`;
            const address = addressOf(name);
            if (!address || seen.has(key))
                continue;
            seen.add(key);
            const { allowed, answered } = history.find(({ from }) => from <= startTime);
            requests.push({ address, allowed, answered });
        }
    };
    const catchUp = () => add(performance.getEntriesByType('resource'));
    consent.subscribe(() => {
        const moment = momentOf(consent);
        for (const id of moment.allowed)
            everAllowed.add(id);
        history.unshift({ ...moment, from: history[0] ? performance.now() : 0 });
        tell();
    });
    try {
        new PerformanceObserver((list) => {
            add(list.getEntries());
            tell();
        }).observe({ type: 'resource', buffered: true });
    }
    catch {
        // An older browser: what `catchUp` finds has to do.
    }
    const watch = {
        requests,
        catchUp,
        get everAllowed() {
            return [...everAllowed];
        },
        onNews(listener) {
            hub.addEventListener('news', listener);
            return () => hub.removeEventListener('news', listener);
        },
    };
    watches.set(consent, watch);
    return watch;
}

export { addressOf, watchPage };
