import type { Messages } from './messages.js';
import type { Words } from './words.js';
/**
 * The words in force, none missing: English comes in two parts, and an owner may have replaced one phrase of several.
 * What is not of the type it should be is left out.
 */
export declare const wholeWords: (words: Words) => Messages;
