import { complain } from './complain.js';
import { bare } from './record.js';

const profiles = 'uk uk-gov uk-children wales-public eu fr it nl de es us-optout'.split(' ');
const always = 'strictly-necessary communication emergency'.split(' ');
const facts = 'sole-purpose no-following own-or-processor totals-only'.split(' ');
/** The facts an exception needs; undefined for every other basis. */
const factsFor = (basis) => basis === 'statistics' ? facts : basis === 'appearance' ? facts.slice(0, 2) : undefined;
const isId = (id) => typeof id === 'string' && /^[\w-]{1,32}$/.test(id);
/**
 * What the owner wrote, made complete. Whatever is wrong is left out and never widens what is allowed; problems.ts says
 * what and where.
 */
function resolveConfig(written) {
    // Objects without a prototype: nothing another script put on `Object.prototype` is read as the owner's word.
    const config = bare(written);
    const list = (value) => (Array.isArray(value) ? value.map(bare) : []);
    const categories = [];
    const known = new Set();
    const isNew = ({ id }) => isId(id) && !known.has(id) && known.add(id);
    const hasExceptions = /^(uk|us-optout)$/.test(config.profile ?? 'uk');
    for (const category of list(config.categories)) {
        const { id } = category;
        const basis = category.basis ?? (id === 'essential' ? always[0] : factsFor(id) ? id : 'consent');
        const needed = hasExceptions ? factsFor(basis) : undefined;
        const isException = needed?.every((fact) => [category.facts].flat().includes(fact));
        const control = always.includes(basis) ? 'always' : isException ? 'object' : 'ask';
        if (isNew(category))
            categories.push({ ...category, basis: basis, control });
    }
    if (!categories[0])
        complain('config', written);
    if (!categories.some(({ control }) => control === 'always') && isNew({ id: 'essential' }))
        categories.unshift({ id: 'essential', basis: always[0], control: 'always' });
    const { name = 'forthright', domain, path = '/', days } = bare(config.cookie);
    // A host cookie cannot be planted by a sibling subdomain.
    const prefix = location.protocol === 'https:' && !domain && path === '/' ? '__Host-' : '';
    return bare({
        ...config,
        written,
        // Browsers keep no cookie longer than 400 days.
        cookie: { name: prefix + name, domain, path, days: Math.min(days, 400) || 182 },
        categories,
        services: list(config.services)
            .filter(({ category }) => known.has(category))
            .filter(isNew),
    });
}

export { facts, factsFor, isId, profiles, resolveConfig };
