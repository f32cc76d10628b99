import type { Consent } from './consent.js';
export declare const gatedSelector: string;
export declare const isScript: (el: Element) => el is HTMLScriptElement;
export declare const isTemplate: (el: Element) => el is HTMLTemplateElement;
/** The addresses that wait on an element: where each goes, and what it is. */
export declare const waitingAddresses: (el: HTMLElement) => [attribute: string, address: string][];
/** The categories and services this element waits for; undefined if it is not one of ours. */
export declare function needsOf(el: HTMLElement, consent: Consent): string[] | undefined;
