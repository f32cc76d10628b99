import { placesOf } from './erase.js';
import { cookieNames, expireCookie } from './storage.js';

/** A script that still runs may write something back: we look again so long after, in ms, and when the page goes. */
const again = [1000, 5000];
const isOurs = (name) => /^(__Host-)?forthright/.test(name);
/**
 * Whether a name is meant. Without regular expressions: a pattern comes from a configuration, a name from anybody. A
 * pattern of asterisks alone would mean everything of the site's, and means nothing.
 */
function isMeant({ name, pattern }, candidate) {
    if (isOurs(candidate))
        return false;
    if (typeof name === 'string' && name)
        return name === candidate;
    if (typeof pattern !== 'string' || !/[^*]/.test(pattern))
        return false;
    const [start = '', ...rest] = pattern.split('*');
    if (!rest.length)
        return pattern === candidate;
    const end = rest.pop();
    if (!candidate.startsWith(start) || !candidate.endsWith(end))
        return false;
    let at = start.length;
    for (const part of rest) {
        const found = candidate.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= candidate.length - end.length;
}
const kindOf = ({ kind }) => kind ?? 'cookie';
/** Whether another site keeps it, whose storage no page of ours can reach. Subdomains share cookies, and nothing else. */
function isElsewhere(store) {
    const host = String(store.host ?? '')
        .replace(/^\./, '')
        .toLowerCase();
    const { hostname } = location;
    return !!host && host !== hostname && !(kindOf(store) === 'cookie' && hostname.endsWith('.' + host));
}
/** What is declared of one kind, and can be reached, by whether it may be there. */
const storesOf = ({ config, allows }, kind, isAllowed) => config.services
    .filter(({ id }) => allows(id) === isAllowed)
    .flatMap(({ stores }) => (Array.isArray(stores) ? stores : []))
    .filter((store) => store && typeof store === 'object' && kindOf(store) === kind && !isElsewhere(store));
/**
 * Whether something may not be there. What something allowed needs too stays. Asked at the moment of erasing: the answer
 * may be another by then.
 */
function isUnwanted(consent, kind, name) {
    const isDeclared = (isAllowed) => storesOf(consent, kind, isAllowed).some((store) => isMeant(store, name));
    return name !== consent.config.cookie.name && isDeclared(false) && !isDeclared(true);
}
function eraseCookies(stores, isWanted) {
    const seen = cookieNames();
    for (const store of stores) {
        // One that stands under another path is out of sight, but not out of reach if its path was declared.
        const names = new Set(store.path && store.name ? [...seen, store.name] : seen);
        for (const name of names) {
            if (!isMeant(store, name) || !isWanted(name))
                continue;
            for (const { domain, path } of placesOf(store.path))
                expireCookie(name, domain, path);
        }
    }
}
/** Not by `Object.keys`: that leaves out keys such as `length`, which a storage has itself. */
function eraseKeys(storage, isWanted) {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
    for (const key of keys)
        if (isWanted(key))
            storage.removeItem(key);
}
/** Resolves when it is gone, or when it has to wait for a page that still uses it. */
const eraseDatabase = (name) => new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
});
async function eraseDatabases(stores, isWanted) {
    // Firefox before 126 does not say what there is.
    const names = (await indexedDB.databases?.())?.map(({ name }) => name) ?? stores.map(({ name }) => name);
    await Promise.all(names.filter((name) => name !== undefined && isWanted(name)).map((name) => eraseDatabase(name)));
}
async function eraseCaches(isWanted) {
    for (const name of await caches.keys())
        if (isWanted(name))
            await caches.delete(name);
}
const erasers = {
    cookie: eraseCookies,
    localStorage: (_, isWanted) => eraseKeys(localStorage, isWanted),
    sessionStorage: (_, isWanted) => eraseKeys(sessionStorage, isWanted),
    indexedDB: eraseDatabases,
    cacheStorage: (_, isWanted) => eraseCaches(isWanted),
};
/** Erases once. What can be done at once is done before the first `await`. Never rejects. */
async function eraseRefused(consent) {
    const kinds = Object.keys(erasers);
    await Promise.all(kinds.map(async (kind) => {
        const stores = storesOf(consent, kind, false);
        try {
            if (stores[0])
                await erasers[kind](stores, (name) => isUnwanted(consent, kind, name));
        }
        catch {
            // What is denied, missing or broken cannot be reached, and holds nothing that this page could read.
        }
    }));
}
const timers = new WeakMap();
/** What a service that was refused may have left where no page of ours can reach: on another site, or in the server's hands. */
const beyondReach = ({ config, decision, allows }) => config.services
    .filter(({ id }) => decision && !allows(id))
    .flatMap(({ stores }) => (Array.isArray(stores) ? stores : []))
    .filter((store) => Object(store) === store && (store.httpOnly || isElsewhere(store)))
    .map(({ name, pattern, host }) => (name ?? pattern ?? '') + (host ? ` (${host})` : ''));
/** Erases now, and again a little later. Afterwards `consent.remains` names what would not go, or cannot be reached. */
async function sweep(consent) {
    const look = () => {
        const erased = eraseRefused(consent);
        const left = cookieNames().filter((name) => isUnwanted(consent, 'cookie', name));
        consent.remains = [...new Set([...left, ...beyondReach(consent)])];
        return erased;
    };
    const earlier = timers.get(consent);
    if (earlier)
        earlier.forEach(clearTimeout);
    else
        addEventListener('pagehide', () => void look());
    timers.set(consent, again.map((delay) => setTimeout(() => void look(), delay)));
    await look();
}

export { isElsewhere, isMeant, sweep };
