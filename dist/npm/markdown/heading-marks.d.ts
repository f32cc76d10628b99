import type { Heading } from 'mdast';
/** What stands in braces behind a heading: `{#retention #keeping .summary fact=long}`. */
export interface HeadingMarks {
    /** The id; then those that it had before. */
    ids: string[];
    isSummary: boolean;
    isGlossary: boolean;
    fact?: string;
    unknown: string[];
}
/** Takes the marks from the end of a heading. Braces with nothing we know in them are text. */
export declare function takeMarks(heading: Heading): HeadingMarks;
