import { type Words } from './locales/words.js';
/**
 * Puts a button on screen that leaves for another page at once, as do three presses of Shift. The page goes blank first,
 * and gives up its place in the history, so that going back does not show it; the other page is not told where one comes
 * from. Answers what takes the button away.
 */
export declare function offerExit(root: ShadowRoot | HTMLElement, url: string, words: Words, leave?: (url: string) => void): Promise<() => void>;
