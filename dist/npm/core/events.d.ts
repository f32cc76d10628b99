import type { Consent, Decision } from './consent.js';
import type { Method } from './record.js';
import type { Channel, Right } from './rights-config.js';
/** What can be on screen: the question, all choices, or the offer to reload after a withdrawal. */
export type Surface = 'banner' | 'choices' | 'reload';
export interface ReadyDetail {
    readonly consent: Consent;
}
export interface ShowDetail {
    readonly what: Surface;
}
export interface ChangeDetail {
    readonly decision: Decision | undefined;
    /** The categories whose recorded answer is new or different. */
    readonly changed: readonly string[];
    readonly method: Method;
}
export interface AllowanceDetail {
    /** The category that became allowed, or stopped being allowed. */
    readonly id: string;
    /** The services of that category. */
    readonly services: readonly string[];
}
export interface RunDetail {
    readonly element: Element;
    readonly category: string;
    readonly service: string | undefined;
    /** False where it failed to load, or took longer than the time limit. */
    readonly ok: boolean;
}
/** Never what the person typed. */
export interface RequestDetail {
    /** What was asked for. */
    readonly right: Right;
    /** The kind of way it was handed over by. */
    readonly route: Channel | 'copy' | 'save' | 'print';
    readonly reference: string;
    /** When the answer is due, as `YYYY-MM-DD`: by law, and by what the owner promised. */
    readonly dates: {
        readonly legal: string | null;
        readonly promise: string | null;
    };
}
export interface ErrorDetail {
    /** The part of Forthright that failed: `config`, `cookie`, `gate`, `signals`, `ui`, `record`, `notice`, `rights`. */
    readonly area: string;
    readonly message: string;
}
/** Every event on `document`, by name. */
export interface ForthrightEvents {
    /** The stored decision, or its absence, is known. Fired once. */
    'forthright-ready': CustomEvent<ReadyDetail>;
    /** The banner or the choices are about to appear. Cancel to keep them hidden. */
    'forthright-show': CustomEvent<ShowDetail>;
    'forthright-hide': CustomEvent<ShowDetail>;
    /** A decision was saved, here or in another tab. */
    'forthright-change': CustomEvent<ChangeDetail>;
    /** An optional category is allowed: at the start of the page, or from now on. */
    'forthright-grant': CustomEvent<AllowanceDetail>;
    /** A category stopped being allowed. */
    'forthright-withdraw': CustomEvent<AllowanceDetail>;
    /** A gated script, frame or element was opened and has finished loading, or failed. */
    'forthright-run': CustomEvent<RunDetail>;
    /** A rights request or complaint was handed over by its route. */
    'forthright-request': CustomEvent<RequestDetail>;
    /** Something of ours failed; the page goes on. */
    'forthright-error': CustomEvent<ErrorDetail>;
}
declare global {
    interface DocumentEventMap extends ForthrightEvents {
    }
}
type Name = keyof ForthrightEvents extends `forthright-${infer Name}` ? Name : never;
/** Tells the page; answers false if a listener cancelled. A listener that throws stops nothing of ours. */
export declare function emit<N extends Name>(name: N, detail: ForthrightEvents[`forthright-${N}`]['detail']): boolean;
export {};
