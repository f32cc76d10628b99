import { resolveConfig } from './core/config.js';
import { renderDeclaration } from './elements/declaration.js';
import { drawFacts } from './elements/facts/write-facts.js';
import { flatten } from './elements/flatten.js';
import cyParts from './locales/cy.parts.js';
import cy from './locales/cy.js';
import words from './locales/en-GB.asks.js';
import enGB from './locales/en-GB.js';
import { wholeWords } from './locales/whole-words.js';
import { lay } from './locales/words.js';
import { layOut, writeTemplate } from './write-template.js';

const packs = { cy };
/**
 * What `<forthright-storage>` shows, as plain HTML to stand between its tags: there without JavaScript and on paper.
 * Every value is text; only http, https and relative addresses become links.
 */
function declare(config, { language, texts, level = 2 } = {}) {
    const resolved = resolve({ ...config, texts: texts ?? config?.texts });
    flatten(resolved);
    const words = wordsFor(language ?? resolved.language ?? 'en-GB', resolved.texts ?? {});
    const rank = level >= 1 && level <= 6 ? Math.floor(level) : 2;
    const heading = (title, id) => ({ strings: [`<h${rank} id=`, '>', `</h${rank}>`], values: [id, title] });
    // What belongs to the tree of the element, parts and classes, is left out.
    return layOut(writeTemplate(renderDeclaration(resolved, words, heading, isLink), / (part|class)="[\w-]*"/g));
}
/**
 * What `<forthright-facts of="…">` shows, as plain HTML to stand between its tags. Empty where the configuration says
 * nothing of it, or there are no such facts. What `notice.from` and `rights.from` name has to be in the configuration
 * itself. The level of its headings is 3 if not given.
 */
function writeFacts(of, config, { language, texts, only, level } = {}) {
    const resolved = resolve({ ...config, texts: texts ?? config?.texts });
    const speaks = language ?? resolved.language ?? 'en-GB';
    flatten(resolved);
    const words$1 = wordsFor(speaks, resolved.texts ?? {});
    const own = words$1;
    const pack = Object.hasOwn(parts, words$1.language) ? parts[words$1.language] : { facts: {}, asks: words };
    const said = lay(own.facts ?? {}, pack.facts);
    const asks = lay(own.asks ?? {}, pack.asks);
    const facts = drawFacts(String(of), resolved, { words: words$1, said, asks }, { only, level }, isOpened);
    return layOut(writeTemplate(facts, / part="[\w-]*"/g));
}
const parts = { cy: cyParts };
/** The configuration as a page would read it. On a server there is no page: the site is taken to be on https. */
function resolve(config) {
    const isServer = !('location' in globalThis);
    const protocol = /^http:/.test(String(config.site?.url)) ? 'http:' : 'https:';
    if (isServer)
        Object.defineProperty(globalThis, 'location', { configurable: true, value: { protocol } });
    try {
        return resolveConfig(config);
    }
    catch {
        return resolveConfig({});
    }
    finally {
        if (isServer)
            Reflect.deleteProperty(globalThis, 'location');
    }
}
/** The same choice of words as in a page. */
function wordsFor(language, texts) {
    const base = String(language).toLowerCase().split('-')[0];
    const own = texts[language] ?? texts[base] ?? (base === 'en' ? texts['en-GB'] : undefined);
    const pack = Object.hasOwn(packs, base) ? packs[base] : enGB;
    return wholeWords(own ? lay(own, pack) : pack);
}
function opens(url, schemes) {
    try {
        return schemes.test(new URL(url, 'https://site.example/').protocol);
    }
    catch {
        return false;
    }
}
const isLink = (url) => opens(url, /^https?:$/);
const isOpened = (url) => opens(url, /^(https?|mailto|tel):$/);

export { declare, writeFacts };
