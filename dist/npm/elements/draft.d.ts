import type { Category } from '../core/config.js';
import type { Consent } from '../core/consent.js';
/** What the controls of the choices say, by id, until it is saved. */
export interface Draft {
    readonly consent: Consent;
    readonly flipped: Map<string, boolean>;
    /** Draws what changed. */
    redraw(): void;
}
/** What is answered for a category: each of its services where it has several, otherwise the category alone. */
export declare function idsOf({ id }: Category, { consent }: Draft): readonly string[];
/** Which of these are on. */
export declare const onOf: (ids: readonly string[], { consent, flipped }: Draft) => readonly string[];
export declare function flip(ids: readonly string[], on: boolean, { flipped, redraw }: Draft): void;
/** Saves each answer in full: nothing is left to follow from something else. */
export declare function save(draft: Draft): void;
