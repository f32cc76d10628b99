import { isId, facts, factsFor, profiles } from './core/config.js';
import enGB from './locales/en-GB.js';

const string = 'string';
/** Which types an owner may write where; a test holds it against the JSON Schema made from the type `Config`. */
const shape = {
    $schema: string,
    profile: profiles,
    site: { name: string, url: string },
    language: string,
    revision: string,
    cookie: { name: string, domain: string, path: string, days: 'number' },
    categories: [
        {
            id: string,
            title: string,
            description: string,
            basis: 'strictly-necessary communication emergency statistics appearance consent'.split(' '),
            facts: 'list',
            revision: string,
            change: string,
            signals: 'list',
        },
    ],
    services: [
        {
            id: string,
            category: string,
            title: string,
            provider: string,
            providerRole: ['own', 'processor', 'controller'],
            purpose: string,
            policyUrl: string,
            country: string,
            signals: 'list',
            signal: 'function',
            source: { url: string, checked: string, note: string },
            stores: [
                {
                    name: string,
                    pattern: string,
                    kind: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'],
                    host: string,
                    path: string,
                    httpOnly: 'boolean',
                    lasts: string,
                    purpose: string,
                },
            ],
        },
    ],
    texts: 'object',
    layout: ['bar', 'card', 'top'],
    notice: { url: string },
    signals: {
        googleConsentMode: 'boolean',
        dataLayer: 'boolean',
        wpConsentApi: 'boolean',
        globalPrivacyControl: 'boolean',
    },
    migrate: [true, { from: 'list', map: 'object' }],
    record: { endpoint: string, identifier: 'boolean' },
    reload: ['offer', 'always'],
};
const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
/** Everything that is wrong with what an owner wrote: where, what was expected, what came. */
function checkConfig(written) {
    const problems = [];
    const check = (value, shape, where) => {
        if (Array.isArray(shape) && shape[0] === true) {
            if (value !== true)
                check(value, shape[1], where);
            return;
        }
        const words = Array.isArray(shape) && typeof shape[0] === string ? shape : undefined;
        const expected = typeof shape === string ? shape : words ? string : Array.isArray(shape) ? 'list' : 'object';
        const got = typeOf(value);
        if (got !== expected)
            problems.push(['F004', where, expected, got]);
        else if (words) {
            if (!words.includes(value))
                problems.push(['F006', where, words.join(' '), value]);
        }
        else if (Array.isArray(value) && Array.isArray(shape))
            value.forEach((item, at) => check(item, shape[0], `${where}[${at}]`));
        else if (typeof shape === 'object') {
            for (const [key, part] of Object.entries(value)) {
                const path = where ? `${where}.${key}` : key;
                // The one option that is code.
                if (key === 'signal' && typeof part === 'function')
                    continue;
                if (!Object.hasOwn(shape, key))
                    problems.push(['F005', path, Object.keys(shape).join(' ')]);
                else if (part !== undefined)
                    check(part, shape[key], path);
            }
        }
    };
    check(written, shape, '');
    /** Phrases that are none of ours: nobody would ever read them. */
    const checkTexts = (own, known, where) => {
        for (const [key, value] of Object.entries(Object(own))) {
            const ours = known[key] ??
                (where.endsWith('.categories') ? { title: '', description: '' } : undefined);
            if (ours === undefined)
                problems.push(['F005', `${where}.${key}`, Object.keys(known).join(' ')]);
            else if (typeof value !== typeof ours)
                problems.push(['F004', `${where}.${key}`, typeof ours, typeof value]);
            else if (typeof ours === 'object')
                checkTexts(value, ours, `${where}.${key}`);
        }
    };
    const { texts } = Object(written);
    for (const [language, own] of Object.entries(Object(texts)))
        checkTexts(own, enGB, `texts.${language}`);
    const { categories, services, profile = 'uk' } = Object(written);
    const list = (value) => (Array.isArray(value) ? value.filter((item) => typeOf(item) === 'object') : []);
    const known = new Set();
    for (const { id, basis = id, facts: said } of list(categories)) {
        if (!isId(id) || known.has(id))
            problems.push(['F007', id]);
        known.add(id);
        for (const fact of Array.isArray(said) ? said : [])
            if (!facts.includes(String(fact)))
                problems.push(['F006', `categories.${String(id)}.facts`, facts.join(' '), fact]);
        const missing = (factsFor(basis) ?? []).filter((fact) => !Array.isArray(said) || !said.includes(fact));
        if (missing.length && /^(uk|us-optout)$/.test(String(profile)))
            problems.push(['F008', id, basis, missing.join(' ')]);
    }
    for (const { id, category } of list(services))
        if (!isId(id) || known.has(id) || !known.has(category))
            problems.push(['F010', id, category]);
    // Nothing to ask is no news where something else is wrong.
    if (!problems.length && [...known].every((id) => id === 'essential'))
        problems.push(['F009']);
    return problems;
}

export { checkConfig, shape };
