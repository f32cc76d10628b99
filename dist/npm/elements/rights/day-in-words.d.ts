import type { HandOverMessages } from '../../locales/en-GB.hand-over.js';
import type { Flow } from './flow.js';
/** A calendar day: by the names that a pack brings for a language that not every browser knows, or by those of the browser. */
export declare function dayInWords({ words: { language } }: Flow, words: HandOverMessages, iso: string, hasWeekday?: boolean): string;
