import english from './en-GB.choices.js';
import type {Messages} from './messages.js';
import type {Words} from './words.js';

/**
 * The words in force, none missing: English comes in two parts, and an owner may have replaced one phrase of several.
 * What is not of the type it should be is left out.
 */
export const wholeWords = (words: Words): Messages => ({...words, ...lay(words, english)}) as Messages;

function lay<T>(own: unknown, base: T): T {
  if (typeof own !== typeof base) return base;
  if (typeof base !== 'object') return own as T;
  return Object.fromEntries(
    Object.entries(base as object).map(([key, part]) => [key, lay((own as Record<string, unknown>)[key], part)]),
  ) as T;
}
