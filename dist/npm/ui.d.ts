/** Lazy entry: defines the elements and gives them the Consent they show. */
import { type Problem } from './core/complain.js';
import type { Consent } from './core/consent.js';
import { type Surface } from './core/events.js';
/** Puts a problem into words for the owner. */
export declare const tell: (problem: Problem) => Promise<void>;
/** Takes one decision, in the page's language, and defines the banner. The first call counts. */
export declare function mount(shown: Consent): Promise<void>;
/** Puts a surface on screen, or none, and meets the page's own elements; a listener of `forthright-show` may cancel. */
export declare function show(what?: Surface): Promise<void>;
/** Takes the banner and the choices off the screen; nothing is decided by it. */
export declare function hide(): void;
