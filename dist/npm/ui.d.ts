/** Lazy entry: defines the elements and gives them the Consent they show. */
import { type Problem } from './core/complain.js';
import type { Consent } from './core/consent.js';
import { type Surface } from './core/events.js';
/** Puts a problem into words for the owner. */
export declare const tell: (problem: Problem) => Promise<void>;
/** Puts a surface on screen, or none, and sees to the rest; a listener of `forthright-show` may cancel. */
export declare function show(what: Surface | 'ask' | '', shown: Consent): Promise<void>;
/** Takes the banner and the choices off the screen; nothing is decided by it. */
export declare function hide(): void;
