import { type Config, type ResolvedConfig } from './config.js';
import { type Surface } from './events.js';
import { type Answer, type Method } from './record.js';
export interface SetOptions {
    /** How the answer was given. @defaultValue `api` */
    method?: Method;
}
/** Holds the visitor's decision, answers what is allowed, and is the one place that changes it. */
export interface Consent {
    /** The decision in force; undefined until the visitor decided something. Frozen. */
    readonly decision: Decision | undefined;
    /** The configuration in force; undefined until `start`. */
    readonly config: ResolvedConfig | undefined;
    /** The categories that wait for an answer, in order. Empty: there is nothing to ask. */
    readonly asks: readonly string[];
    /** Whether there is a category or service of this id. */
    knows(id: string): boolean;
    /**
     * Whether a category or service may run now. Unknown: false. A category is allowed once all of its services are; as
     * `ids.every(consent.allows)`, what names one of them needs that one alone.
     */
    allows(id: string, at?: number, ids?: readonly string[]): boolean;
    /** Resolves once allowed, at once if it already is. */
    when(id: string): Promise<void>;
    /** Aborts when it stops being allowed; already aborted if it is not allowed now. */
    signal(id: string): AbortSignal;
    /** Calls `listener` now and after every change, until the returned function is called. */
    subscribe(listener: (consent: Consent) => void): () => void;
    /** The one writer: answers for the named categories and services; others keep theirs. Only `true` allows. */
    set(choices: Readonly<Record<string, boolean>>, options?: SetOptions): void;
    /** Allows every category. */
    acceptAll(options?: SetOptions): void;
    /** Refuses every category that can be refused. */
    rejectAll(options?: SetOptions): void;
    /** Takes one category or service back, or everything. */
    withdraw(id?: string, options?: SetOptions): void;
    /** Forgets the decision, as if the visitor came for the first time. */
    reset(): void;
    /** Shows the banner (if there is something to ask) or the choices; `ask`: the banner, if there still is. */
    show(what?: Surface | 'ask'): Promise<void>;
    hide(): void;
    /** Puts a configuration in force and reads the stored decision. The first one counts. */
    start(config: Config): void;
    /** Reads the cookie again: another tab, or a page that slept, may know better. */
    refresh(): void;
    /** What was shown and answered; undefined until the visitor decided something. */
    receipt(): ConsentReceipt | undefined;
    /** What was on screen on this page; undefined where nothing was. */
    shown?: Shown;
    /** Names of what is stored without permission and would not go, or cannot be reached from here. */
    remains?: readonly string[];
}
/** What the visitor decided. Frozen. */
export interface Decision {
    readonly categories: Readonly<Record<string, Answer>>;
}
/** What a visitor had before them. */
export interface Shown {
    /** The `revision` of the site. */
    readonly revision?: string;
    /** The language of the words. */
    readonly language: string;
    /** A short stand-in for the configuration as it was written. */
    readonly config: string;
    /** A short stand-in for the words. */
    readonly wording: string;
}
/**
 * Who said what, and what they had before them: no identifier, nothing about the visitor but the answers (UK GDPR art.
 * 7(1)). What was shown is known on the page where it was.
 */
export interface ConsentReceipt extends Decision, Partial<Shown> {
    /** The visitor's random identifier, if the owner switched it on (`record.identifier`). */
    readonly identifier?: string;
}
declare global {
    interface Window {
        /** There once the script tag has run; see `forthright-ready`. */
        forthright?: Consent;
    }
}
export declare function createConsent(): Consent;
