import type { Category, ResolvedConfig } from '../core/config.js';
import type { BannerMessages, CategoryMessages, Messages } from './messages.js';
/** The words in force: a pack, with the owner's own laid over it. */
export type Words = BannerMessages & Partial<Messages>;
/**
 * The words for a language: its pack, or British English, then the owner's. A language without a pack and without texts
 * is spoken of in English, and the owner is told: half a sentence in each language informs nobody.
 */
export declare function loadWords(language: string, texts?: ResolvedConfig['texts']): Promise<Words>;
/** `own` laid over `pack`, as text. Whether every phrase is one we know is a matter for check-config.ts. */
export declare function lay<T extends object>(own: object, pack: T): T;
/** Puts values in place of `{…}`. */
export declare function fill(text: string, values: Readonly<Record<string, string | number>>): string;
/** What to call a category: the owner's words for this language, the configuration's, the pack's, or its id. */
export declare function wordsOf({ id, title, description }: Category, words: Words, texts?: ResolvedConfig['texts']): CategoryMessages;
