import { complain } from './complain.js';
import { resolveConfig } from './config.js';
import { emit } from './events.js';
import { bare, writeAnswer, readAnswer, decodeRecord, encodeRecord, tagOf } from './record.js';
import { page } from './page.js';
import { writeCookie, readCookies } from './storage.js';

function createConsent() {
    const hub = new EventTarget();
    /** The optional categories that were last said to be allowed. */
    const granted = new Set();
    let config;
    let answers = bare();
    let decision;
    let presenter;
    /** What the cookie held when we last looked. What it would not keep holds for this page only. */
    let seen = '';
    const optional = () => (config?.categories ?? []).filter(({ control }) => control !== 'always');
    /** An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said yes. */
    const underNow = ({ revision }, allowed) => tagOf([allowed && config.revision, revision].join());
    const isAnswered = (category) => {
        const { allowed, under } = readAnswer(answers[category.id] ?? '');
        return under === underNow(category, allowed);
    };
    /** An objection stands whatever was revised since. */
    const isAllowed = (category) => {
        const answer = answers[category.id]?.[0];
        if (category.control === 'ask')
            return isAnswered(category) && answer === '1';
        return category.control === 'always' || answer !== '0';
    };
    const find = (id) => {
        const known = (id) => config?.categories.find((category) => category.id === id);
        // A service cannot take the place of a category.
        return known(id) ?? known(config?.services.find((service) => service.id === id)?.category);
    };
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
        for (const { id } of optional()) {
            if (granted.has(id) === consent.allows(id))
                continue;
            const services = config.services.filter(({ category }) => category === id).map(({ id }) => id);
            if (!granted.delete(id))
                granted.add(id);
            emit(granted.has(id) ? 'grant' : 'withdraw', { id, services });
        }
        if (consent.asks.length)
            void consent.show('banner');
        else if (method)
            consent.hide();
    };
    const copies = () => readCookies(config.cookie.name);
    /** True only if the cookie keeps it, and no other copy says something else. */
    const write = (next) => {
        const text = encodeRecord(next);
        writeCookie(config.cookie, text);
        seen = copies().join();
        if (seen !== text)
            complain('F014', consent);
        return seen === text;
    };
    /**
     * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
     * write our own copy and count, since `document.cookie` does not say which one is ours.
     */
    const recall = () => {
        seen = copies().join();
        const found = copies().map((value) => decodeRecord(value, config.cookie.days));
        const only = found[0] ?? bare();
        if (!found[1] && (!found[0] || /^__H/.test(config.cookie.name) || write(only)))
            return only;
        const refusals = bare();
        for (const copy of found)
            for (const id in copy)
                if (copy[id][0] === '0')
                    refusals[id] = copy[id];
        write(refusals);
        return refusals;
    };
    const answerAll = (value, options = {}) => {
        const ids = options.only ?? optional().map(({ id }) => id);
        consent.set(Object.fromEntries(ids.map((id) => [id, value])), options);
    };
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
            for (const [id, choice] of Object.entries(choices)) {
                const category = optional().find((category) => category.id === id);
                const isYes = choice === true;
                if (category)
                    next[id] = writeAnswer(id, isYes, method, underNow(category, isYes));
                else
                    complain('F013', id, consent);
            }
            write(next);
            adopt(next, method);
        },
        acceptAll: (options) => answerAll(true, options),
        rejectAll: (options) => answerAll(false, options),
        withdraw: (id, options) => answerAll(false, { only: id ? [id] : undefined, ...options }),
        reset() {
            if (!config)
                return;
            write(bare());
            adopt(bare(), 'api');
        },
        show: async (what = consent.asks.length ? 'banner' : 'choices') => presenter?.show(what),
        hide: () => presenter?.hide(),
        start(written) {
            if (config)
                return complain('F015');
            // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
            if (document.prerendering)
                return page.addEventListener('prerenderingchange', () => consent.start(written));
            try {
                config = resolveConfig(written);
            }
            catch {
                config = resolveConfig({}, written);
            }
            adopt(recall());
        },
        refresh() {
            if (!config || copies().join() === seen)
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
