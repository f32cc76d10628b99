import { complain } from './complain.js';
import { tools } from './earlier-tools.js';
import { page } from './page.js';

/** Lazy entry: takes over what visitors answered an earlier tool, so that nobody is asked twice. */
/** Longer than any tool writes. */
const longest = 50_000;
/** Our categories, and what other tools call the same. Good for a no; a yes needs the owner's word (`map`). */
const correspondents = [
    [
        'analytics statistics',
        'analytics analytic analytical statistics statistic statistical performance usage measurement c0002',
    ],
    ['marketing', 'marketing advertising advertisement advertisements ads targeting campaigns c0004'],
    ['preferences appearance', 'preferences functional functionality personalization personalisation settings c0003'],
    ['media', 'media video videos embeds'],
];
const migrated = new WeakSet();
/**
 * Writes the answers of earlier tools as ours, once, if the visitor has not decided here. A no counts if we know what it
 * corresponds to; a yes only where the owner's `map` says that it was for the same purpose (UK GDPR art. 4(11)). Where
 * several of theirs stand for one of ours, or copies differ, a no wins. Nothing of the other tool is changed.
 */
function migrate(consent) {
    const { config, decision } = consent;
    if (!config?.migrate || decision || migrated.has(consent))
        return;
    migrated.add(consent);
    const { from, map } = Object(config.migrate);
    const known = new Map(Object.entries(Object(map)));
    const isOptional = (id) => {
        const home = config.services.find((service) => service.id === id)?.category ?? id;
        return config.categories.some((category) => category.id === home && category.control !== 'always');
    };
    const answers = new Map();
    const take = (id, allowed) => answers.set(id, allowed && answers.get(id) !== false);
    for (const [theirs, allowed] of toolsIn(from).flatMap((tool) => heardBy(tool, known))) {
        const ours = known.get(theirs);
        if (typeof ours === 'string') {
            if (isOptional(ours))
                take(ours, allowed);
            else
                complain('F013', ours, consent);
        }
        else if (!allowed && theirs !== '*') {
            const word = theirs.toLowerCase();
            const same = correspondents.filter(([, names]) => names.split(' ').includes(word));
            for (const id of [theirs, ...same.flatMap(([ids]) => ids.split(' '))])
                if (isOptional(id))
                    take(id, false);
        }
        if (!allowed && theirs === '*')
            for (const { id } of config.categories)
                if (isOptional(id))
                    take(id, false);
    }
    if (answers.size)
        consent.set(Object.fromEntries(answers), { method: 'import' });
}
function toolsIn(from) {
    const names = Array.isArray(from) ? from.map(String) : Object.keys(tools);
    return names.flatMap((name) => {
        if (Object.hasOwn(tools, name))
            return tools[name];
        complain('F027', name, Object.keys(tools).join(' '));
        return [];
    });
}
/** Everything that this tool was told, in every copy that can be read. */
function heardBy({ cookies, isInStorage, listsYesAlone, parse }, map) {
    const jar = readJar();
    const isName = (name) => cookies.some((wanted) => (wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted));
    const kept = jar.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]);
    const stored = isInStorage ? cookies.map((name) => [name, readStored(name)]) : [];
    return [...kept.filter(([name]) => isName(name)), ...stored].flatMap(([name, value]) => {
        const said = value.length > longest ? [] : parse(value, name, jar);
        const isRefused = (name) => !said.some(([theirs]) => theirs === name);
        return listsYesAlone && said[0]
            ? [...said, ...[...map.keys()].filter(isRefused).map((name) => [name, false])]
            : said;
    });
}
/** Every cookie as `name=value`; none where reading is denied. */
function readJar() {
    try {
        return page.cookie.split('; ');
    }
    catch {
        return [];
    }
}
function readStored(name) {
    try {
        return localStorage.getItem(name) ?? '';
    }
    catch {
        return '';
    }
}

export { migrate };
