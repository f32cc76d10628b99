/** For those who write: the known word that a wrong one may have been meant to be. */
/** How many letters have to be put in, taken out or changed to make one word of the other. */
export declare function distance(one: string, other: string): number;
/** A letter or two are wrong, or one begins with the other. Nothing where no known word is that near. */
export declare function nearest(word: string, known: readonly string[]): string | undefined;
