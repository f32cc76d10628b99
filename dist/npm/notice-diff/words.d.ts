export declare const withPlainNames: (text: string) => string;
export declare const sentencesOf: (text: string) => string[];
/** Signs that say as much as a word: the ticks and crosses of a table, more and less. */
export declare const signsIn: (text: string) => string[];
export declare const words: (text: string) => string[];
/** What is left of a text without the words that say little, and without what is looked at apart: “not”, numbers, times. */
export declare function contentOf(text: string, isLight?: (word: string) => boolean): string[];
/** Under rights, whom people can turn to is no small word. */
export declare const isLightInRights: (word: string) => boolean;
/** What one list has more of than another. */
export declare function more(list: readonly string[], than: readonly string[]): string[];
/** Each “no”, “only” and the like, with the word that it bears upon. */
export declare function negations(text: string): string[];
/** How surely something happens. What “you may” do, you can. */
export declare const surely: (text: string) => string[];
export declare const actsIn: (text: string) => string[];
export declare const graveActsIn: (text: string) => string[];
/** One thing that is not done, and nothing beside it: “We never sell your data.” */
export declare const isPromise: (text: string) => boolean;
/** It speaks of data, or of who sees it. */
export declare const isAboutData: (text: string) => boolean;
/** What is done by others than the reader: not “you can send” or “Give us a call”. */
export declare const actsOfOthers: (text: string) => string[];
/** What is done with data somewhere in a text; a sentence with a “not” in it says nothing of the kind. */
export declare const actsSaid: (text: string) => string[];
/** “A shares it with B” has become “B shares it with A”, or “if you agree” “if we agree”. */
export declare function isTurned(was: string, now: string): boolean;
/** How to reach somebody, and nothing of what is done with data. */
export declare const isReachOnly: (text: string) => boolean;
/** Without addresses and telephone numbers. */
export declare const withoutAddresses: (text: string) => string;
/** A heading that says something by itself, such as “We send your data to China”, and does not only name what follows. */
export declare const isStatement: (text: string) => boolean;
export declare const basesIn: (text: string) => string[];
export declare const sensitiveIn: (text: string) => string[];
/** Words with a capital: names of organisations and countries, in the middle of a sentence or as an item of a list. */
export declare const namesIn: (text: string) => string[];
/** Numbers with their currency, but for lengths of time: 10,000 and 10000 are the same. */
export declare function numbersIn(text: string): string[];
/** What it costs; not that it costs nothing. */
export declare const costsIn: (text: string) => string[];
/** Without what makes it easier for people: that it is free, or that they do not have to do something. */
export declare const withoutEase: (text: string) => string;
/** It takes something away from people who use their rights: a fee, a duty, a limit. */
export declare const isRestriction: (text: string) => boolean;
/** Whether its small words are English ones. A text of a few words alone says nothing: the answer is `otherwise`. */
export declare function isEnglish(text: string, otherwise: boolean): boolean;
/** The line that says which version this is, and nothing else that is new. */
export declare const isNewDate: (was: string, now: string) => boolean;
/** Nothing but when the notice was made or looked at, and which one it is. */
export declare const isDateLine: (text: string) => boolean;
/** Spelling alone: every word is the one that it replaces, written in another way. */
export declare function isSpelling(was: string, now: string, isWord: (word: string) => boolean): boolean;
