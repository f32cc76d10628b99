import { gatedSelector, waitingAddresses, isScript, isTemplate } from '../core/markup.js';
import { page } from '../core/page.js';
import { textContrast, fillContrast } from './contrast.js';
import { addressOf } from './watch.js';

const all = (selector) => [...page.querySelectorAll(selector)];
const isSeen = (el) => !!el?.getClientRects().length;
/** A promise that some browsers do not make, or break. */
const attempt = async (ask, otherwise) => {
    try {
        return (await ask()) ?? otherwise;
    }
    catch {
        return otherwise;
    }
};
const ownAddresses = (el) => ['src', 'srcset', 'href', 'poster', 'data'].flatMap((name) => el.getAttribute(name) || []);
/** Short enough for one line, and enough to find it. */
function nameElement(el) {
    const [address] = ownAddresses(el);
    const text = !address && el.localName === 'script' ? ` ${el.textContent?.trim().slice(0, 40)}…` : '';
    return `<${el.localName}${el.id && ` id="${el.id}"`}${address ? ` src="${address.split('?')[0]}"` : ''}>${text}`;
}
/** Opened by us, a script has the kind it was given in `data-type`, and always says so. */
const stateOfScript = (el) => {
    const type = el.getAttribute('type');
    if (type === 'text/plain')
        return 'waits';
    if (type !== null && type === (el.getAttribute('data-type') ?? ''))
        return 'opened';
    return !type || /script|module/.test(type) ? 'bare' : undefined;
};
function readGated(el, consent) {
    const isOurs = el.hasAttribute('data-consent');
    const marker = ['data-consent', 'data-category', 'data-cookieconsent', 'data-purpose', 'data-name'].find((name) => el.hasAttribute(name));
    const needs = `${el.getAttribute(marker)} ${el.getAttribute('data-service') ?? ''}`.trim().split(/[\s,]+/);
    const isAllowed = needs.every((id) => consent.allows(id));
    const waiting = waitingAddresses(el).map(([, address]) => address);
    const own = ownAddresses(el);
    // The attributes of other tools have other uses too.
    if (!isOurs && !((isScript(el) || isTemplate(el) || waiting[0]) && needs.every(consent.knows)))
        return [];
    const state = isScript(el)
        ? stateOfScript(el)
        : isTemplate(el)
            ? isAllowed
                ? 'opened'
                : 'waits'
            : waiting[0]
                ? own[0]
                    ? isAllowed
                        ? 'opened'
                        : 'bare'
                    : 'waits'
                : own[0]
                    ? 'bare'
                    : 'unfit';
    const addresses = [...own, ...waiting].map(addressOf).filter(Boolean);
    return state ? [{ where: nameElement(el), needs, state, addresses }] : [];
}
function readEmbed(el, consent) {
    const id = el.getAttribute('service') ?? '';
    const isOpen = !!el.shadowRoot?.querySelector('iframe');
    return { where: nameElement(el), needs: [id], state: isOpen || consent.allows(id) ? 'opened' : 'waits', addresses: [] };
}
function readOutsiders() {
    return all('script[src],iframe[src],img[src],embed[src],object[data],link[rel=stylesheet][href]')
        .filter((el) => !el.matches(gatedSelector))
        .map((el) => ({ where: nameElement(el), address: addressOf(ownAddresses(el)[0]) }))
        .filter(({ address }) => address);
}
async function readStored() {
    const { cookieStore } = globalThis;
    const listed = await attempt(() => cookieStore?.getAll() ?? [], []);
    const daysOf = (name) => {
        const expires = listed.find((cookie) => cookie.name === name)?.expires;
        return typeof expires === 'number' ? (expires - Date.now()) / 86_400_000 : undefined;
    };
    const jar = await attempt(() => page.cookie, '');
    const names = new Set(jar.split('; ').flatMap((pair) => pair.split('=')[0] || []));
    const found = [...names].map((name) => ({ kind: 'cookie', name, days: daysOf(name) }));
    const put = (kind, names) => found.push(...names.map((name) => ({ kind, name })));
    put('localStorage', await attempt(() => Object.keys(localStorage), []));
    put('sessionStorage', await attempt(() => Object.keys(sessionStorage), []));
    put('indexedDB', await attempt(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), []));
    put('cacheStorage', await attempt(() => caches.keys(), []));
    return found;
}
function readButton(el) {
    const { left, top, width, height } = el.getBoundingClientRect();
    const style = getComputedStyle(el);
    return {
        tag: el.localName,
        left,
        top,
        width,
        height,
        font: [style.fontSize, style.fontWeight, style.fontStyle, style.fontFamily].join(),
        decoration: style.textDecorationLine,
        opacity: style.opacity,
        border: [style.borderTopWidth, style.borderTopStyle, style.borderRadius].join(),
        textContrast: textContrast(el),
        fillContrast: fillContrast(el),
    };
}
function readSurface(where, root) {
    if (!root)
        return [];
    const [accept, reject] = ['accept', 'reject'].map((answer) => [...root.querySelectorAll(`[part=${answer}-button],[data-forthright=${answer}]`)].find(isSeen));
    const pale = [...root.querySelectorAll('h2,h3,p,li,a,button')].filter(isSeen).flatMap((el) => {
        const contrast = textContrast(el);
        const { fontSize, fontWeight } = getComputedStyle(el);
        const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
        const text = el.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40) ?? '';
        return text && contrast !== undefined && contrast < (isLarge ? 3 : 4.5) ? [{ text, contrast }] : [];
    });
    if (!accept && !reject && !pale[0])
        return [];
    return [{ where, accept: accept && readButton(accept), reject: reject && readButton(reject), pale }];
}
/** A call of `gtag` is an arguments object; a list in its place is a mistake. */
function readLayer() {
    const layer = window.dataLayer;
    return (Array.isArray(layer) ? layer : []).map((entry) => {
        const kind = Array.isArray(entry)
            ? 'array'
            : /Arguments/.test(Object.prototype.toString.call(entry))
                ? 'arguments'
                : 'object';
        const call = kind === 'object' ? [entry?.event] : Array.from(entry);
        return { kind, call: call.map((part) => (typeof part === 'object' ? '{}' : part)) };
    });
}
function readPage(consent) {
    const banner = page.querySelector('forthright-banner');
    const url = consent.config?.notice?.url;
    const notice = url ? addressOf(url) : '';
    return {
        isAsking: isSeen(banner) && !!consent.asks.length,
        hasWayBack: !!page.querySelector('[data-forthright=choices]:not(forthright-banner *),forthright-button,forthright-choices[inline]'),
        hasNoticeLink: !!notice && all('a[href]').some((el) => addressOf(el.getAttribute('href')) === notice),
        isCookiesPage: !!page.querySelector('forthright-choices[inline],forthright-storage'),
        isLocked: [page.documentElement, page.body].some((el) => el && (el.hasAttribute('inert') || getComputedStyle(el).overflowY === 'hidden')),
    };
}
/** All there is to see now; `globals` are the names to look for. */
async function look(consent, watch, globals) {
    watch.catchUp();
    const config = consent.config;
    return {
        config,
        host: location.hostname,
        allowed: [...config.categories, ...config.services].map(({ id }) => id).filter((id) => consent.allows(id)),
        answered: Object.keys(consent.decision?.categories ?? {}),
        everAllowed: watch.everAllowed,
        isLoaded: page.readyState === 'complete',
        stored: await readStored(),
        requests: [...watch.requests],
        gated: [
            ...all(gatedSelector).flatMap((el) => readGated(el, consent)),
            ...all('forthright-embed').map((el) => readEmbed(el, consent)),
        ],
        outsiders: readOutsiders(),
        globals: globals.filter((name) => name in window),
        dataLayer: readLayer(),
        surfaces: [
            ...readSurface('banner', page.querySelector('forthright-banner')),
            ...readSurface('choices', page.querySelector('forthright-choices')?.shadowRoot),
        ],
        ...readPage(consent),
        hasSignal: navigator.globalPrivacyControl === true,
        loader: addressOf(page.querySelector('script[src*="forthright.js"]')?.src ?? ''),
    };
}

export { look };
