/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */
/** How an answer was given; the place in this list stands in the cookie. */
declare const methods: readonly ["accept", "reject", "chosen", "api", "signal", "import"];
export type Method = (typeof methods)[number];
/** One category's answer. */
export interface Answer {
    readonly allowed: boolean;
    readonly method: Method;
    /** When, in ms since 1970; kept to the minute, which is as fine as anybody needs. */
    readonly at: number;
    /** Stands for the revisions the visitor answered under: the site's and the category's own, with a dot between. */
    readonly under: string;
}
/** Every answer, by category id. */
export type Answers = Readonly<Record<string, Answer>>;
/** Answers on an object without a prototype: an id such as `constructor` finds nothing. */
export declare const bare: (answers?: Answers) => Record<string, Answer>;
/** A short stand-in for a revision: four characters, empty for none. Not for secrets. */
export declare function tagOf(revision?: string): string;
/** The answers as the cookie keeps them, with check characters at the end; none at all is just `1`, and never kept. */
export declare function encodeRecord(answers: Answers): string;
/**
 * Anything we did not write ourselves, letter by letter, or that claims to come from the future, decodes to nothing: we
 * ask again rather than guess. Answers older than `days` are left out.
 */
export declare function decodeRecord(text?: string, days?: number): Answers;
export {};
