import { type TemplateResult } from 'lit/html.js';
import type { ChangesMessages } from '../../locales/en-GB.changes.js';
import { type Entry } from '../../notice-diff/compare.js';
/** Two texts of this site compared; without a second address, the one that stands on this page. */
export declare function compareTexts(before: string, after: string | null): Promise<Entry[]>;
/** What changed, said in words as well as by elements: screen readers pass over `del` and `ins` in silence. */
export declare function renderComparison(entries: readonly Entry[], said: ChangesMessages, language: string): {
    count: string;
    list: TemplateResult;
};
