/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */
/** How an answer was given; the place in this list stands in the cookie. */
export type Method = 'accept' | 'reject' | 'chosen' | 'api' | 'signal' | 'import';
/** One category's answer. */
export interface Answer {
    readonly allowed: boolean;
    readonly method: Method;
    /** When, in ms since 1970; kept to the minute, which is as fine as anybody needs. */
    readonly at: number;
    /** Stands for the revisions that the answer holds under. */
    readonly under: string;
    /**
     * `0` or `1` for each service of the category, in the order of the configuration, where they differ; otherwise empty,
     * and every service is answered as its category.
     */
    readonly services: string;
}
/** Every answer by category id, as the cookie keeps it: `12.htfmc.7xk0a.analytics`, with services `12010.htfmc.…`. */
export type Answers = Readonly<Record<string, string>>;
/** Plain data on an object without a prototype: an id such as `constructor` finds nothing. */
export declare const bare: <T extends object>(data?: T) => T;
export declare const writeAnswer: (id: string, allowed: boolean, method: Method, under: string, services?: string) => string;
export declare function readAnswer(text: string): Answer;
/** The answers as one text, with check characters at the end; none at all is nothing. */
export declare function encodeRecord(answers: Answers): string;
/**
 * A value without our version and check characters decodes to nothing: we ask again rather than guess. Answers that are
 * older than `days`, or claim to come from the future, are left out.
 */
export declare function decodeRecord(text: string, days: number): Answers;
