import { complain } from './complain.js';
import { resolveConfig } from './config.js';
import { emit } from './events.js';
import { bare, decodeRecord, tagOf, encodeRecord } from './record.js';
import { page } from './page.js';
import { eraseCookie, writeCookie, readCookies } from './storage.js';

function createConsent() {
    const listeners = new Set();
    let config;
    let answers = bare();
    let decision;
    let presenter;
    /** What the cookie would not keep holds for this page only. */
    let unsaved = false;
    const optional = () => (config?.categories ?? []).filter(({ control }) => control !== 'always');
    const underNow = ({ revision }) => tagOf(config.revision) + '.' + tagOf(revision);
    /** An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said yes. */
    const isAnswered = (category) => {
        const answer = answers[category.id];
        const now = underNow(category);
        return !!answer?.under.endsWith(answer.allowed ? now : now.slice(now.indexOf('.')));
    };
    /** An objection stands whatever was revised since. */
    const isAllowed = (category) => {
        const answer = answers[category.id]?.allowed;
        if (category.control === 'ask')
            return isAnswered(category) && !!answer;
        return category.control === 'always' || answer !== false;
    };
    const find = (id) => {
        const known = (id) => config?.categories.find((category) => category.id === id);
        // A service cannot take the place of a category.
        return known(id) ?? known(config?.services.find((service) => service.id === id)?.category);
    };
    /** Takes over answers, and tells everyone who has to act on them. */
    const adopt = (next, method) => {
        const isSame = (a, b) => a?.allowed === b?.allowed && a?.under === b?.under;
        const changed = Object.keys({ ...answers, ...next }).filter((id) => !isSame(answers[id], next[id]));
        const before = optional().map((category) => !!method && isAllowed(category));
        answers = Object.freeze(next);
        for (const id in next)
            Object.freeze(next[id]);
        decision = Object.keys(next)[0] ? Object.freeze({ categories: next }) : undefined;
        listeners.forEach(call);
        if (method)
            emit('forthright-change', { decision, changed, method: next[changed[0]]?.method ?? method });
        else
            emit('forthright-ready', { consent });
        optional().forEach((category, at) => {
            if (before[at] === isAllowed(category))
                return;
            const services = config.services.filter((service) => service.category === category.id).map(({ id }) => id);
            emit(before[at] ? 'forthright-withdraw' : 'forthright-grant', { id: category.id, services });
        });
        if (consent.asks.length)
            void consent.show('banner');
        else if (method)
            consent.hide();
    };
    const call = (listener) => {
        try {
            listener(consent);
        }
        catch (error) {
            // The page's listener, the page's error: shown in the console, and nothing of ours stops.
            console.error(error);
        }
    };
    const copies = () => readCookies(config.cookie.name);
    /** Nothing to keep is nothing written. */
    const write = (next) => {
        const text = encodeRecord(next);
        return text !== '1' && writeCookie(config.cookie, text, Date.now() + config.cookie.days * 864e5);
    };
    /** Leaves one copy: ours. */
    const replace = (next) => {
        eraseCookie(config.cookie);
        return write(next);
    };
    /**
     * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
     * write our own copy and count, since `document.cookie` does not say which one is ours.
     */
    const recall = () => {
        const found = copies().map((value) => decodeRecord(value, config.cookie.days));
        const only = found[0] ?? bare();
        if (!found[1] && (config.cookie.name.startsWith('__H') || !write(only) || !copies()[1]))
            return only;
        const refusals = bare();
        for (const copy of found)
            for (const id in copy)
                if (!copy[id].allowed)
                    refusals[id] = copy[id];
        replace(refusals);
        return refusals;
    };
    /** Acts once, as soon as something is allowed, or is not. */
    const until = (id, state, act) => {
        const stop = consent.subscribe(() => {
            if (consent.allows(id) !== state)
                return;
            act();
            queueMicrotask(() => stop());
        });
    };
    const all = (value) => Object.fromEntries(optional().map(({ id }) => [id, value]));
    const consent = {
        get decision() {
            return decision;
        },
        get config() {
            return config;
        },
        get asks() {
            return optional()
                .filter((category) => category.control === 'ask' && !isAnswered(category))
                .map(({ id }) => id);
        },
        knows: (id) => !!find(id),
        allows(id) {
            const category = find(id);
            return !!category && isAllowed(category);
        },
        when: (id) => new Promise((resolve) => until(id, true, resolve)),
        signal(id) {
            const controller = new AbortController();
            until(id, false, () => controller.abort());
            return controller.signal;
        },
        subscribe(listener) {
            listeners.add(listener);
            call(listener);
            return () => void listeners.delete(listener);
        },
        set(choices, { method = 'api' } = {}) {
            if (!config)
                return complain('F012');
            consent.refresh();
            const next = bare(answers);
            for (const [id, choice] of Object.entries(choices)) {
                const category = optional().find((category) => category.id === id);
                if (category)
                    next[id] = {
                        allowed: choice === true,
                        method,
                        at: Math.floor(Date.now() / 6e4) * 6e4,
                        under: underNow(category),
                    };
                else
                    complain('F013', id, consent);
            }
            unsaved = !write(next) || (!!copies()[1] && !replace(next));
            if (unsaved)
                complain('F014');
            adopt(next, method);
        },
        acceptAll: (options) => consent.set(all(true), options),
        rejectAll: (options) => consent.set(all(false), options),
        withdraw: (id, options) => consent.set(id ? { [id]: false } : all(false), options),
        reset() {
            if (!config)
                return;
            replace(bare());
            unsaved = false;
            adopt(bare(), 'api');
        },
        async show(what = consent.asks.length ? 'banner' : 'choices') {
            await presenter?.show(what);
        },
        hide: () => presenter?.hide(),
        start(written) {
            if (config)
                return complain('F015');
            // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
            if (document.prerendering)
                return page.addEventListener('prerenderingchange', () => consent.start(written), { once: true });
            config = resolveConfig(written);
            adopt(recall());
        },
        refresh() {
            if (!config || unsaved)
                return;
            const stored = recall();
            if (encodeRecord(stored) !== encodeRecord(answers))
                adopt(stored, 'api');
        },
        present(next) {
            presenter = next;
        },
    };
    return consent;
}

export { createConsent };
