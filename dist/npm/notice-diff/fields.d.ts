/** What of a configuration is compared, and what a change of it is. */
import type { Grade } from './finding.js';
/** What a field is called in plain words, and what a change of it is. */
export interface Field {
    readonly key: string;
    readonly what: string;
    readonly rule: string;
    readonly grade: Grade;
    /** Whether people have to be asked again about what it touches: always, or only if something was added. */
    readonly asks?: 'always' | 'if-more';
    /** It is a text: a typo in it is no other fact, and other words may be one. */
    readonly isText?: boolean;
    /** To say it for the first time is no other use; to leave it out may be. */
    readonly isMore?: boolean;
}
declare const field: (key: string, what: string, rule: string, grade: Grade, asks?: Field["asks"]) => Field;
export declare const words: (...given: Parameters<typeof field>) => Field;
export interface Part {
    readonly path: string;
    /** One of them, in plain words. */
    readonly one: string;
    readonly rule: string;
    /** Of one more, of one less. */
    readonly added: Grade;
    readonly removed: Grade;
    readonly fields: readonly Field[];
}
/** What has an id. */
export declare const parts: readonly Part[];
/** Statements that stand alone. */
export declare const statements: readonly Field[];
/**
 * What may change without being told of: it is told of by itself, says only how the page looks, or is read by nobody but
 * the owner. A test holds that every other key is compared.
 */
export declare const untold: readonly string[];
export {};
