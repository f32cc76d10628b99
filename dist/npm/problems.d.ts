/** Lazy entry: what is wrong, in words. Fetched only when there is something to say; docs/messages.md is made from it. */
import type { Problem } from './core/complain.js';
export interface Explanation {
    /** The part of Forthright it is about. */
    readonly area: 'config' | 'cookie' | 'gate' | 'signals' | 'ui' | 'record' | 'notice' | 'rights';
    /** What is said: where, what was expected, what came, what happens now. */
    readonly say: (...facts: string[]) => string;
}
/** Every message, by its stable code. */
export declare const explanations: Readonly<Record<string, Explanation>>;
/** Prints one problem as a readable line with its code, tells the page, and mends what can be mended. */
export declare function tell([code, ...facts]: Problem): void;
