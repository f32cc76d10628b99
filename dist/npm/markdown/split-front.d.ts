/** A text without byte order mark, with the ends of lines that we expect, and its front matter by itself. */
export interface Split {
    /** The YAML between the two lines of `---`, if the text begins with them. */
    readonly front?: string;
    readonly body: string;
    /** How many lines stand before the body. */
    readonly lines: number;
}
export declare function splitFront(text: string): Split;
