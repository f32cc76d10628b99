import { resolveConfig } from './core/config.js';
import { renderDeclaration } from './elements/declaration.js';
import { flatten } from './elements/flatten.js';
import cy from './locales/cy.js';
import enGB from './locales/en-GB.js';
import { wholeWords } from './locales/whole-words.js';
import { lay } from './locales/words.js';

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
    return layOut(write(renderDeclaration(resolved, words, heading, isLink)));
}
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
function isLink(url) {
    try {
        return /^https?:$/.test(new URL(url, 'https://site.example/').protocol);
    }
    catch {
        return false;
    }
}
const escape = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
/** A template as text. What belongs to the tree of the element, parts and classes, is left out. */
function write(value) {
    if (Array.isArray(value))
        return value.map(write).join('');
    if (isTemplate(value))
        return value.strings
            .map((markup, at) => {
            const plain = markup.replace(/ (part|class)="[\w-]*"/g, '');
            if (at === value.values.length)
                return plain;
            const text = write(value.values[at]);
            return plain.endsWith('=') ? `${plain}"${text}"` : plain + text;
        })
            .join('');
    return typeof value === 'string' || typeof value === 'number' ? escape(`${value}`) : '';
}
const isTemplate = (value) => typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
/** For people who read the page's source. Every `<` and `>` is markup: those of values are escaped. */
function layOut(html) {
    let depth = 0;
    return html
        .replace(/\s+/g, ' ')
        .replaceAll(' >', '>')
        .replace(/ ?(<\/?(?:section|h\d|p|table|thead|tbody|tr|th|td|div)\b[^>]*>) ?/g, '$1')
        .replace(/<(\/?)(section|table|thead|tbody|tr|h\d|p|th|td)\b/g, (tag, close, name) => {
        const isLine = /^(h\d|p|th|td)$/.test(name);
        if (isLine && close)
            return tag;
        if (close)
            depth--;
        const line = '\n' + '  '.repeat(depth) + tag;
        if (!isLine && !close)
            depth++;
        return line;
    })
        .trim();
}

export { declare };
