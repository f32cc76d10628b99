/** A number for one request, such as `DP-7K3M-9QXZ`: random, so that it says nothing and nobody guesses it. */
export declare function makeReference(): string;
/** The same for a voice, letter by letter: `D P, 7 K 3 M, 9 Q X Z`. */
export declare function spell(reference: string): string;
