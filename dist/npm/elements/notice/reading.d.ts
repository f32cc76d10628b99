/** How long a text takes, and for whom it is. */
export interface Reading {
    readonly minutes: number;
    /** About how old a reader has to be, 19 for any older; known for English alone. */
    readonly age?: number;
}
/** Flesch and Kincaid's grade, as an age. Facts, tables and what is shorter than a sentence say nothing of it. */
export declare function readingOf(host: HTMLElement, language: string): Reading;
