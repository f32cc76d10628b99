/** npm entry, for build tools and servers: the declaration as HTML. Needs no DOM; in no file that a page loads. */
import type {TemplateResult} from 'lit/html.js';
import {resolveConfig, type Config, type ResolvedConfig} from './core/config.js';
import {renderDeclaration} from './elements/declaration.js';
import {flatten} from './elements/flatten.js';
import cy from './locales/cy.js';
import enGB from './locales/en-GB.js';
import type {Messages, Pack} from './locales/messages.js';
import {wholeWords} from './locales/whole-words.js';
import {lay} from './locales/words.js';

export interface DeclareOptions {
  /** @defaultValue that of the configuration, or `en-GB` */
  language?: string;
  /** Words of your own by language, in place of those of the configuration. */
  texts?: Config['texts'];
  /** The level of the headings, 1 to 6. @defaultValue `2` */
  level?: number;
}

const packs: Readonly<Record<string, Pack>> = {cy};

/**
 * What `<forthright-storage>` shows, as plain HTML to stand between its tags: there without JavaScript and on paper.
 * Every value is text; only http, https and relative addresses become links.
 */
export function declare(config: Config, {language, texts, level = 2}: DeclareOptions = {}): string {
  const resolved = resolve({...config, texts: texts ?? config?.texts});
  flatten(resolved);
  const words = wordsFor(language ?? resolved.language ?? 'en-GB', resolved.texts ?? {});
  const rank = level >= 1 && level <= 6 ? Math.floor(level) : 2;
  const heading = (title: string, id: string) =>
    ({strings: [`<h${rank} id=`, '>', `</h${rank}>`], values: [id, title]}) as unknown as TemplateResult;
  return layOut(write(renderDeclaration(resolved, words, heading, isLink)));
}

/** The configuration as a page would read it. On a server there is no page: the site is taken to be on https. */
function resolve(config: Config): ResolvedConfig {
  const isServer = !('location' in globalThis);
  const protocol = /^http:/.test(String(config.site?.url)) ? 'http:' : 'https:';
  if (isServer) Object.defineProperty(globalThis, 'location', {configurable: true, value: {protocol}});
  try {
    return resolveConfig(config);
  } catch {
    return resolveConfig({});
  } finally {
    if (isServer) Reflect.deleteProperty(globalThis, 'location');
  }
}

/** The same choice of words as in a page. */
function wordsFor(language: string, texts: NonNullable<Config['texts']>): Messages {
  const base = String(language).toLowerCase().split('-')[0]!;
  const own = texts[language] ?? texts[base] ?? (base === 'en' ? texts['en-GB'] : undefined);
  const pack = Object.hasOwn(packs, base) ? packs[base]! : enGB;
  return wholeWords(own ? lay(own, pack) : pack);
}

function isLink(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url, 'https://site.example/').protocol);
  } catch {
    return false;
  }
}

const escape = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

/** A template as text. What belongs to the tree of the element, parts and classes, is left out. */
function write(value: unknown): string {
  if (Array.isArray(value)) return value.map(write).join('');
  if (isTemplate(value))
    return value.strings
      .map((markup, at) => {
        const plain = markup.replace(/ (part|class)="[\w-]*"/g, '');
        if (at === value.values.length) return plain;
        const text = write(value.values[at]);
        return plain.endsWith('=') ? `${plain}"${text}"` : plain + text;
      })
      .join('');
  return typeof value === 'string' || typeof value === 'number' ? escape(`${value}`) : '';
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** For people who read the page's source. Every `<` and `>` is markup: those of values are escaped. */
function layOut(html: string): string {
  let depth = 0;
  return html
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .replace(/ ?(<\/?(?:section|h\d|p|table|thead|tbody|tr|th|td|div)\b[^>]*>) ?/g, '$1')
    .replace(/<(\/?)(section|table|thead|tbody|tr|h\d|p|th|td)\b/g, (tag, close: string, name: string) => {
      const isLine = /^(h\d|p|th|td)$/.test(name);
      if (isLine && close) return tag;
      if (close) depth--;
      const line = '\n' + '  '.repeat(depth) + tag;
      if (!isLine && !close) depth++;
      return line;
    })
    .trim();
}
