import { complain } from './complain.js';
import { emit } from './events.js';
import { needsOf, gatedSelector, isScript, isTemplate, waitingAddresses } from './markup.js';
import { page } from './page.js';

/** A dead host holds up the scripts behind it for so long, in ms. */
const timeLimit = 10_000;
/** For so long we open things before the browser may answer the visitor, in ms. */
const slice = 10;
const isLoading = () => page.readyState === 'loading';
const isAsync = (el) => el.hasAttribute('async');
const addressOf = (el) => el.src || el.getAttribute('data-src');
/** What kind of script it is once it runs. */
const kindOf = (el) => el.getAttribute('data-type') ?? el.type.replace('text/plain', '');
/** The parser lets `defer` and modules wait until the page is parsed. */
const isDeferred = (el) => isScript(el) && !isAsync(el) && (kindOf(el) === 'module' || !!(el.defer && addressOf(el)));
/**
 * While the page is being parsed, an element is whole only once something follows it. What stands behind the head or the
 * body may be ours, or an extension's.
 */
const isWhole = (el) => {
    if (!isLoading() || !el || el === page.body)
        return !isLoading();
    return el === page.head ? !!page.body : !!el.nextSibling || isWhole(el.parentNode);
};
/**
 * A fresh node for one the browser marked as started. It speaks for the old one: load and error are passed on, since the
 * page may hold listeners. Where Trusted Types forbid copying, the node itself is the best try.
 */
function copyOf(el) {
    const copy = page.createElement('script');
    try {
        for (const { name, value } of el.attributes)
            copy.setAttribute(name, value);
        copy.nonce = el.nonce;
        copy.text = el.text;
    }
    catch {
        return el;
    }
    for (const type of ['load', 'error']) {
        el.removeAttribute('on' + type);
        copy.addEventListener(type, () => el.dispatchEvent(new Event(type)));
    }
    return copy;
}
/** Opens what is allowed, keeps closed what is not, for as long as the page lives. */
function openGates(consent) {
    /** Everything met so far, and whether that was after the first look at the parsed page. */
    const met = new WeakMap();
    const isOpen = new WeakSet();
    const preloaded = new WeakSet();
    /** On their way, and what they need: scripts behind them in the same category wait. */
    const loading = new Map();
    /** Categories with an inline module, which never says when it has run: the browser keeps the order from there on. */
    const inBrowserOrder = new Set();
    /** How to close what can be closed again. */
    const closers = new Map();
    /** What ran cannot be stopped. */
    let ran = [];
    let isLate = false;
    const finish = (element, [category = ''], ok) => {
        emit('forthright-run', { element, category, service: element.getAttribute('data-service') ?? undefined, ok });
    };
    /**
     * Downloads are parallel, whatever the order they run in. But for modules: Firefox runs a preloaded one before an
     * inline one that stands in front of it.
     */
    const preload = (el) => {
        const href = addressOf(el);
        if (!href || preloaded.has(el) || kindOf(el) === 'module')
            return;
        preloaded.add(el);
        const { crossOrigin, integrity, referrerPolicy, nonce } = el;
        page.documentElement.append(Object.assign(page.createElement('link'), {
            rel: 'preload',
            as: 'script',
            crossOrigin,
            integrity,
            referrerPolicy,
            nonce,
            href,
        }));
    };
    /** Runs one script; true while those behind it have to wait. */
    const run = (el, ids) => {
        const category = ids[0];
        const kind = kindOf(el);
        // Scripts made by the page's own parser run when moved, and so keep every policy of the page. Those made by
        // innerHTML never do: they have `async` false without the attribute. Clones of those look like new nodes, so what
        // came late is copied too.
        const script = met.get(el) || (!isAsync(el) && !el.async) ? copyOf(el) : el;
        const place = page.createComment('');
        el.replaceWith(place);
        isOpen.add(script);
        script.type = kind;
        if (!kind)
            script.removeAttribute('type');
        if (!script.src && addressOf(el))
            script.src = addressOf(el);
        const isInline = !script.src;
        if (isInline && kind)
            inBrowserOrder.add(category);
        if (inBrowserOrder.has(category) && isDeferred(script))
            script.async = false;
        ran.push(...ids);
        if (isInline) {
            // On a parsed page, document.write would wipe it.
            const { write, writeln } = document;
            document.write = document.writeln = () => complain('F018', category);
            place.replaceWith(script);
            Object.assign(document, { write, writeln });
            finish(script, ids, true);
            return false;
        }
        const settle = ({ type }) => {
            if (!loading.delete(script))
                return;
            finish(script, ids, type === 'load');
            pump();
        };
        setTimeout(settle, timeLimit, '');
        script.addEventListener('load', settle);
        script.addEventListener('error', settle);
        loading.set(script, ids);
        place.replaceWith(script);
        return !isAsync(script);
    };
    /** Puts the content of a template beside it; its scripts, which are returned, wait there for their turn. */
    const unpack = (template, ids) => {
        const { content } = template;
        for (const el of content.querySelectorAll('script')) {
            if (met.has(el) || !/^$|^module$|(java|ecma)script$/i.test(el.type))
                continue;
            met.set(el, met.get(template));
            el.dataset.consent = ids.join(' ');
            el.dataset.type = el.type;
            el.type = 'text/plain';
        }
        const waiting = [...content.querySelectorAll(gatedSelector)];
        const end = page.createComment('');
        content.append(end);
        template.after(content);
        closers.set(template, () => {
            while (end.isConnected && template.nextSibling)
                content.append(template.nextSibling);
            end.remove();
        });
        finish(template, ids, true);
        return waiting;
    };
    /** Gives a frame, picture, player or link its address. */
    const load = (el, ids) => {
        const closed = el.cloneNode(true);
        const player = el.closest('video,audio');
        for (const [name, address] of waitingAddresses(el)) {
            if (name !== 'srcset' && !/^http/.test(new URL(address, page.baseURI).href))
                throw new Error(address);
            el.setAttribute(name, address);
        }
        if (el !== player)
            player?.load();
        loading.set(el, ids);
        for (const type of ['load', 'loadeddata', 'error'])
            el.addEventListener(type, () => loading.delete(el) && finish(el, ids, type !== 'error'));
        // A frame that only loses its address stays as it is; one that is taken out is gone at once, from the history too.
        closers.set(el, () => {
            el.replaceWith(closed);
            player?.load();
        });
    };
    /** Opens, in document order, all that may open now; after a slice of time the browser gets its turn. */
    const pump = () => {
        const until = Date.now() + slice;
        const held = new Set();
        const hold = (ids, el) => isScript(el) && !isAsync(el) && ids.forEach((id) => held.add(id));
        loading.forEach(hold);
        for (const isTurn of isLoading() ? [false] : [false, true]) {
            const waiting = [...page.querySelectorAll(gatedSelector)];
            for (const [at, el] of waiting.entries()) {
                const ids = isOpen.has(el) ? undefined : needsOf(el, consent);
                if (!ids)
                    continue;
                if (!met.has(el))
                    met.set(el, isLate);
                if (!ids.every(consent.allows) || isDeferred(el) !== isTurn)
                    continue;
                if ((isScript(el) || isTemplate(el)) && !isWhole(el))
                    continue;
                if (isScript(el) && !isAsync(el) && ids.some((id) => held.has(id))) {
                    hold(ids, el);
                    preload(el);
                    continue;
                }
                if (Date.now() > until)
                    return pumpSoon();
                isOpen.add(el);
                try {
                    if (isTemplate(el))
                        waiting.splice(at + 1, 0, ...unpack(el, ids));
                    else if (!isScript(el))
                        load(el, ids);
                    else if (run(el, ids))
                        hold(ids, el);
                }
                catch (error) {
                    // An address that is none of ours to open, or that Trusted Types forbid to set.
                    complain('F017', error);
                }
            }
        }
        isLate ||= !isLoading();
    };
    const channel = new MessageChannel();
    channel.port1.onmessage = pump;
    // In a task of its own: Chromium forgets the address of a frame that gets it while the parser puts it in.
    const pumpSoon = () => channel.port2.postMessage(0);
    new MutationObserver(pumpSoon).observe(document, { childList: true, subtree: true });
    page.addEventListener('readystatechange', pump);
    pump();
    consent.subscribe(() => {
        for (const [el, close] of closers) {
            if (needsOf(el, consent).every(consent.allows))
                continue;
            closers.delete(el);
            isOpen.delete(el);
            close();
        }
        if (!ran.every(consent.allows)) {
            ran = [];
            if (consent.config.reload === 'always')
                setTimeout(() => location.reload());
            else
                void consent.show('reload');
        }
        // The visitor sees the answer first. Hidden pages are not drawn, so a timer stands by.
        requestAnimationFrame(pumpSoon);
        setTimeout(pumpSoon, 250);
    });
}

export { openGates };
