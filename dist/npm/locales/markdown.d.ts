/** The few words that Markdown itself needs, by language: they stand in the text, which may be in another than the page. */
export interface MarkdownWords {
    readonly notes: string;
    readonly note: string;
    readonly back: string;
    readonly backAgain: string;
}
export declare const markdownWords: (language?: string) => MarkdownWords;
