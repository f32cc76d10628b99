/** npm entry, for build tools and servers: the declaration and the facts as HTML. Needs no DOM; in no file that a page loads. */
import type {TemplateResult} from 'lit/html.js';
import {resolveConfig, type Config, type ResolvedConfig} from './core/config.js';
import {renderDeclaration} from './elements/declaration.js';
import {drawFacts} from './elements/facts/write-facts.js';
import {flatten} from './elements/flatten.js';
import cyParts from './locales/cy.parts.js';
import cy from './locales/cy.js';
import enAsks from './locales/en-GB.asks.js';
import enGB from './locales/en-GB.js';
import type {Messages, Pack} from './locales/messages.js';
import {wholeWords} from './locales/whole-words.js';
import {lay} from './locales/words.js';
import {layOut, writeTemplate} from './write-template.js';

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
  // What belongs to the tree of the element, parts and classes, is left out.
  return layOut(writeTemplate(renderDeclaration(resolved, words, heading, isLink), / (part|class)="[\w-]*"/g));
}

export interface FactsOptions extends DeclareOptions {
  /** The ids of those that are written; all if not given. */
  only?: string;
}

/**
 * What `<forthright-facts of="…">` shows, as plain HTML to stand between its tags. Empty where the configuration says
 * nothing of it, or there are no such facts. What `notice.from` and `rights.from` name has to be in the configuration
 * itself. The level of its headings is 3 if not given.
 */
export function writeFacts(of: string, config: Config, {language, texts, only, level}: FactsOptions = {}): string {
  const resolved = resolve({...config, texts: texts ?? config?.texts});
  const speaks = language ?? resolved.language ?? 'en-GB';
  flatten(resolved);
  const words = wordsFor(speaks, resolved.texts ?? {});
  const own = words as unknown as Record<string, object | undefined>;
  const pack = Object.hasOwn(parts, words.language) ? parts[words.language]! : {facts: {}, asks: enAsks};
  const said = lay(own.facts ?? {}, pack.facts);
  const asks = lay(own.asks ?? {}, pack.asks);
  const facts = drawFacts(String(of), resolved, {words, said, asks}, {only, level}, isOpened);
  return layOut(writeTemplate(facts, / part="[\w-]*"/g));
}

const parts: Readonly<Record<string, Pick<typeof cyParts, 'facts' | 'asks'>>> = {cy: cyParts};

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

function opens(url: string, schemes: RegExp): boolean {
  try {
    return schemes.test(new URL(url, 'https://site.example/').protocol);
  } catch {
    return false;
  }
}
const isLink = (url: string) => opens(url, /^https?:$/);
const isOpened = (url: string) => opens(url, /^(https?|mailto|tel):$/);
