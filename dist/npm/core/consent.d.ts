import { type Config, type ResolvedConfig } from './config.js';
import { type Surface } from './events.js';
import { type Answer, type Method } from './record.js';
export interface SetOptions {
    /** How the answer was given. @defaultValue `api` */
    method?: Method;
    /** For everything at once: answers for these categories alone. @defaultValue every category that can be refused */
    only?: readonly string[] | undefined;
}
/** What puts the banner and the choices on screen. */
export interface Presenter {
    show(what: Surface): Promise<void>;
    hide(): void;
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
    /** Whether a category or service may run now. Unknown: false. */
    allows(id: string): boolean;
    /** Resolves once allowed, at once if it already is. */
    when(id: string): Promise<void>;
    /** Aborts when it stops being allowed; already aborted if it is not allowed now. */
    signal(id: string): AbortSignal;
    /** Calls `listener` now and after every change, until the returned function is called. */
    subscribe(listener: (consent: Consent) => void): () => void;
    /** The one writer: answers for the named categories; others keep theirs. Only `true` allows. */
    set(choices: Readonly<Record<string, boolean>>, options?: SetOptions): void;
    /** Allows every category. */
    acceptAll(options?: SetOptions): void;
    /** Refuses every category that can be refused. */
    rejectAll(options?: SetOptions): void;
    /** Takes one category back, or all of them. */
    withdraw(id?: string, options?: SetOptions): void;
    /** Forgets the decision, as if the visitor came for the first time. */
    reset(): void;
    /** Shows the banner (if there is something to ask) or the choices. */
    show(what?: Surface): Promise<void>;
    hide(): void;
    /** Puts a configuration in force and reads the stored decision. The first one counts. */
    start(config: Config): void;
    /** Reads the cookie again: another tab, or a page that slept, may know better. */
    refresh(): void;
    /** Chooses what shows the banner and the choices. */
    present(presenter: Presenter): void;
}
/** What the visitor decided. Frozen. */
export interface Decision {
    readonly categories: Readonly<Record<string, Answer>>;
}
export declare function createConsent(): Consent;
