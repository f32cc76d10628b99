import {complain} from '../core/complain.js';
import type {Category, ResolvedConfig} from '../core/config.js';
import enGB from './en-GB.banner.js';
import type {BannerMessages, CategoryMessages, Messages, Pack} from './messages.js';

/** Packs that are fetched only where a page speaks the language. */
const packs: Readonly<Record<string, () => Promise<{default: Pack}>>> = {
  cy: () => import('./cy.js'),
};

/** The words in force: a pack, with the owner's own laid over it. */
export type Words = BannerMessages & Partial<Messages>;

/**
 * The words for a language: its pack, or British English, then the owner's. A language without a pack and without texts
 * is spoken of in English, and the owner is told: half a sentence in each language informs nobody.
 */
export async function loadWords(language: string, texts: ResolvedConfig['texts'] = {}): Promise<Words> {
  const base = String(language).toLowerCase().split('-')[0]!;
  const own = texts[language] ?? texts[base] ?? (base === 'en' ? texts['en-GB'] : undefined);
  let pack: Words = enGB;
  if (Object.hasOwn(packs, base)) pack = (await packs[base]!()).default;
  else if (base !== 'en' && !own) complain('F021', language, [enGB.language, ...Object.keys(packs)].join(' '));
  return own ? lay(own, pack) : pack;
}

/** `own` laid over `pack`, as text. Whether every phrase is one we know is a matter for check-config.ts. */
export function lay<T extends object>(own: object, pack: T): T {
  const laid = {...pack} as Record<string, unknown>;
  for (const [key, value] of Object.entries(own) as [string, unknown][]) {
    const known = laid[key];
    // An empty Reject would be none: what cannot be read is left out.
    if (typeof value === 'string' && typeof known !== 'object' && /[\p{L}\p{N}]/u.test(value)) laid[key] = value;
    else if (typeof value === 'object' && value && typeof known !== 'string')
      laid[key] = lay(value, Object(known) as object);
  }
  return laid as T;
}

/** Puts values in place of `{…}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : hole));
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What to call a category: the owner's words for this language, the configuration's, the pack's, or its id. */
export function wordsOf(
  {id, title, description}: Category,
  words: Words,
  texts: ResolvedConfig['texts'] = {},
): CategoryMessages {
  const known = Object.hasOwn(words.categories, id) ? words.categories[id] : undefined;
  const own = (texts[words.language] as {categories?: Record<string, Partial<CategoryMessages>>} | undefined)
    ?.categories?.[id];
  return {
    title: text(own?.title) ?? text(title) ?? known?.title ?? id,
    description: text(own?.description) ?? text(description) ?? known?.description ?? '',
  };
}
