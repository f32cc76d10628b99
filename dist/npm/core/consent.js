import { complain } from './complain.js';
import { resolveConfig } from './config.js';
import { emit } from './events.js';
import { bare, writeAnswer, readAnswer, decodeRecord, encodeRecord } from './record.js';
import { page } from './page.js';
import { tagOf } from './tag.js';
import { writeCookie, readCookies } from './storage.js';

function createConsent() {
    const hub = new EventTarget();
    /** The optional categories and services that were last said to be allowed. */
    const granted = bare();
    let config;
    let answers = bare();
    let decision;
    /** What the cookie held when we last looked. What it would not keep holds for this page only. */
    let seen = '';
    const optional = () => (config?.categories ?? []).filter(({ control }) => control !== 'always');
    /** Global Privacy Control: an objection that stands until an explicit answer, and is never stored as one. */
    const hasSignal = () => (config.signals?.globalPrivacyControl ?? navigator.globalPrivacyControl) ===
        true;
    const servicesOf = ({ id }) => config.services.filter(({ category }) => category === id).map(({ id }) => id);
    /**
     * An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said
     * yes. Single services were answered as they were listed: another list asks again.
     */
    const underNow = (category, allowed, services) => tagOf([
        (allowed || /1/.test(services)) && config.revision,
        category.revision,
        ...(services && servicesOf(category)),
    ].join());
    /** Whether it is allowed; undefined while that has to be asked. An objection stands whatever was revised since. */
    const answerOf = (category, service) => {
        const { id, control } = category;
        const { allowed, under, services } = readAnswer(answers[id] ?? '');
        if (control === 'always')
            return true;
        if (under === underNow(category, allowed, services))
            return +(services[servicesOf(category).indexOf(service)] ?? allowed) > 0;
        if (control === 'object')
            return answers[id] ? allowed && !services : !hasSignal();
        return undefined;
    };
    /** A category and its services. */
    const idsOf = (category) => [category.id, ...servicesOf(category)];
    const find = (id) => config?.categories.find((category) => idsOf(category).includes(id));
    /** Takes over answers, and tells everyone who has to act on them. */
    const adopt = (next, method) => {
        const changed = Object.keys({ ...answers, ...next }).filter((id) => answers[id] !== next[id]);
        const categories = bare();
        for (const id in next)
            categories[id] = readAnswer(next[id]);
        answers = next;
        decision = Object.keys(next)[0] ? Object.freeze({ categories: Object.freeze(categories) }) : undefined;
        hub.dispatchEvent(new Event('change'));
        if (method)
            emit('change', { decision, changed, method: categories[changed[0]]?.method ?? method });
        else
            emit('ready', { consent });
        for (const category of optional())
            for (const id of idsOf(category)) {
                if (!granted[id] === !consent.allows(id))
                    continue;
                granted[id] = !granted[id];
                const services = id === category.id ? servicesOf(category) : [id];
                emit(granted[id] ? 'grant' : 'withdraw', { id, services });
            }
        if (consent.asks[0])
            void consent.show('ask');
        else if (method)
            consent.hide();
    };
    const copies = () => readCookies(config.cookie.name);
    /** True only if the cookie keeps it, and no other copy says something else. */
    const write = (next) => {
        const text = encodeRecord(next);
        writeCookie(config.cookie, text);
        seen = copies().join();
        return seen === text || complain('F014', consent);
    };
    /**
     * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
     * write our own copy and count, since `document.cookie` does not say which one is ours.
     */
    const recall = () => {
        seen = copies().join();
        const found = copies().map((value) => decodeRecord(value, config.cookie.days));
        const only = found[0] ?? bare();
        if (!found[1] && (!found[0] || write(only)))
            return only;
        const refusals = bare();
        for (const copy of found)
            for (const id in copy)
                if (copy[id][0] === '0')
                    refusals[id] = copy[id];
        write(refusals);
        return refusals;
    };
    const answerAll = (value, options) => consent.set(Object.fromEntries(optional().map(({ id }) => [id, value])), options);
    const consent = {
        get decision() {
            return decision;
        },
        get config() {
            return config;
        },
        get asks() {
            return optional()
                .filter((category) => answerOf(category) === undefined)
                .map(({ id }) => id);
        },
        knows: (id) => !!find(id),
        allows(id, _, ids = [id]) {
            const category = find(id);
            return !!(category &&
                answerOf(category, servicesOf(category).find((service) => ids.includes(service))));
        },
        when: (id) => new Promise((resolve) => consent.subscribe(() => consent.allows(id) && resolve())),
        signal(id) {
            const controller = new AbortController();
            consent.subscribe(() => consent.allows(id) || controller.abort());
            return controller.signal;
        },
        subscribe(listener) {
            const call = () => listener(consent);
            hub.addEventListener('change', call);
            call();
            return () => hub.removeEventListener('change', call);
        },
        set(choices, { method = 'api' } = {}) {
            if (!config)
                return complain('F012');
            consent.refresh();
            const next = bare(answers);
            const chosen = bare(choices);
            const pick = (id, otherwise) => (id in chosen ? chosen[id] === true : otherwise);
            for (const category of optional()) {
                const { id } = category;
                const each = servicesOf(category)
                    .map((service) => +pick(service, pick(id, consent.allows(service))))
                    .join('');
                const isYes = pick(id, !/0/.test(each));
                const services = each.includes(`${+!isYes}`) ? each : '';
                if (idsOf(category).some((id) => id in chosen))
                    next[id] = writeAnswer(id, isYes, method, underNow(category, isYes, services), services);
            }
            write(next);
            adopt(next, method);
        },
        acceptAll: (options) => answerAll(true, options),
        rejectAll: (options) => answerAll(false, options),
        withdraw: (id, options) => (id ? consent.set({ [id]: false }, options) : answerAll(false, options)),
        reset() {
            if (!config)
                return;
            write(bare());
            adopt(bare(), 'api');
        },
        // Whoever draws puts its own in their place.
        show: async () => { },
        hide: () => { },
        receipt: () => decision && {
            ...decision,
            ...consent.shown,
        },
        start(written) {
            if (config)
                return;
            // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
            if (document.prerendering)
                return page.addEventListener('prerenderingchange', () => consent.start(written));
            config = resolveConfig(written);
            adopt(recall());
        },
        refresh() {
            if (config && copies().join() !== seen)
                adopt(recall(), 'api');
        },
    };
    return consent;
}

export { createConsent };
