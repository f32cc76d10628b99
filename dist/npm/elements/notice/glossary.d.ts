/** The words to explain: the configuration's, those of a `<dl data-glossary>`, and those the text defines itself. */
export declare function termsOf(host: HTMLElement, told?: readonly {
    term: string;
    meaning: string;
}[]): Map<string, string>;
/**
 * Marks each term at its first use in each section. `quietly` makes changes that are not taken for new text. Answers what
 * puts the text back as it was.
 */
export declare function explain(host: HTMLElement, terms: ReadonlyMap<string, string>, quietly: (act: () => void) => void, signal: AbortSignal): Promise<void>;
