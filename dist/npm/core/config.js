import { complain } from './complain.js';

const profiles = 'uk uk-gov uk-children wales-public eu fr it nl de es us-optout'.split(' ');
const always = ['strictly-necessary', 'communication', 'emergency'];
const facts = ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only'];
/** The facts an exception needs; undefined for every other basis. */
const factsFor = (basis) => basis === 'statistics' ? facts : basis === 'appearance' ? facts.slice(0, 2) : undefined;
const isId = (id) => typeof id === 'string' && /^[\w-]{1,32}$/.test(id);
const lists = /^(categories|services|facts)$/;
const holders = /^(|\d+|site|cookie|notice)$/;
/**
 * A copy of plain data without prototypes: nothing another script put on `Object.prototype` is read as the owner's word.
 * Where a single value belongs, only a single value stays.
 */
function plain(written, isText = false) {
    const keep = (key, part) => {
        if (typeof part !== 'object' || !part)
            return part;
        if (Array.isArray(part))
            return lists.test(key) ? part : '';
        return isText || holders.test(key) ? Object.assign(Object.create(null), part) : '';
    };
    try {
        return JSON.parse(JSON.stringify(written), keep);
    }
    catch {
        return Object.create(null);
    }
}
/**
 * What the owner wrote, made complete. Whatever is wrong is left out and never widens what is allowed; problems.ts says
 * what and where.
 */
function resolveConfig(written) {
    const { texts, ...others } = Object(written);
    const config = plain(others);
    const list = (value) => (Array.isArray(value) ? value : []).filter((item) => item && typeof item === 'object');
    const categories = [];
    const isKnown = (id) => categories.some((category) => category.id === id);
    let isOdd = false;
    for (const category of list(config.categories)) {
        const { id } = category;
        const basis = category.basis ?? (id === 'essential' ? always[0] : factsFor(id) ? id : 'consent');
        const needed = /^(uk|us-optout)$/.test(config.profile ?? 'uk') ? factsFor(basis) : undefined;
        const isException = needed?.every((fact) => [category.facts].flat().includes(fact));
        const control = always.includes(basis) ? 'always' : isException ? 'object' : 'ask';
        if (isException === false || isKnown(id) || !isId(id))
            isOdd = true;
        if (!isKnown(id) && isId(id))
            categories.push({ ...category, basis: basis, control });
    }
    if (!categories[0])
        isOdd = true;
    if (!isKnown('essential') && !categories.some(({ control }) => control === 'always'))
        categories.unshift({ id: 'essential', basis: 'strictly-necessary', control: 'always' });
    const services = list(config.services);
    if (isOdd || !services.every(({ category }) => isKnown(category)))
        complain('config', written);
    const { name, domain, path, days = 0 } = config.cookie || Object.create(null);
    // A host cookie cannot be planted by a sibling subdomain.
    const prefix = location.protocol === 'https:' && !domain && (path || '/') === '/' ? '__Host-' : '';
    return Object.assign(Object.create(null), config, {
        written,
        texts: plain(texts ?? {}, true),
        revision: `${config.revision ?? ''}`,
        // Browsers keep no cookie longer than 400 days.
        cookie: {
            name: prefix + (name || 'forthright'),
            domain,
            path: path || '/',
            days: days > 0 ? Math.min(days, 400) : 182,
        },
        categories,
        services,
    });
}

export { facts, factsFor, isId, profiles, resolveConfig };
