import type { Consent } from '../consent.js';
/** What an outside party calls things, and which of our well-known categories stand for each. */
export type Names = Readonly<Record<string, string>>;
/**
 * Who decides about an outside name: the services that carry it in their `signals`; if none does, the categories that do;
 * if none does, the well-known categories that bring it. A category with `signals` of its own brings nothing by itself.
 */
export declare function whoDecides({ config }: Consent, name: string, wellKnown?: string): string[];
/** Whether all who decide are allowed. If nobody decides: no, but for what the page cannot do without. */
export declare function isGranted(consent: Consent, name: string, wellKnown?: string): boolean;
