import { complain } from '../core/complain.js';
import english from './en-GB.banner.js';

/** Packs that are fetched only where a page speaks the language. */
const packs = {
    cy: () => import('./cy.js'),
};
/**
 * The words for a language: its pack, or British English, then the owner's. A language without a pack and without texts
 * is spoken of in English, and the owner is told: half a sentence in each language informs nobody.
 */
async function loadWords(language, texts = {}) {
    const base = String(language).toLowerCase().split('-')[0];
    const own = texts[language] ?? texts[base] ?? (base === 'en' ? texts['en-GB'] : undefined);
    let pack = english;
    if (Object.hasOwn(packs, base))
        pack = (await packs[base]()).default;
    else if (base !== 'en' && !own)
        complain('F021', language, [english.language, ...Object.keys(packs)].join(' '));
    return own ? lay(own, pack) : pack;
}
/** `own` laid over `pack`, as text. Whether every phrase is one we know is a matter for check-config.ts. */
function lay(own, pack) {
    const laid = { ...pack };
    for (const [key, value] of Object.entries(own)) {
        const known = laid[key];
        // An empty Reject would be none: what cannot be read is left out.
        if (typeof value === 'string' && typeof known !== 'object' && /[\p{L}\p{N}]/u.test(value))
            laid[key] = value;
        else if (typeof value === 'object' && value && typeof known !== 'string')
            laid[key] = lay(value, Object(known));
    }
    return laid;
}
/** Puts values in place of `{…}`. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (hole, key) => (Object.hasOwn(values, key) ? String(values[key]) : hole));
}
const text = (value) => (typeof value === 'string' && value ? value : undefined);
/** What to call a category: the owner's words for this language, the configuration's, the pack's, or its id. */
function wordsOf({ id, title, description }, words, texts = {}) {
    const known = Object.hasOwn(words.categories, id) ? words.categories[id] : undefined;
    const own = texts[words.language]
        ?.categories?.[id];
    return {
        title: text(own?.title) ?? text(title) ?? known?.title ?? id,
        description: text(own?.description) ?? text(description) ?? known?.description ?? '',
    };
}

export { fill, lay, loadWords, wordsOf };
