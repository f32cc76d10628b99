import type { Finding, Severity } from './rules.js';
/** What a severity is called, for people. */
export declare const severityName: (severity: Severity) => string;
/** How many of each: `2 errors, 1 note`. */
export declare function countOf(findings: readonly Finding[]): string;
/** One finding, one line. */
export declare const lineOf: ({ rule, severity, where, message, source, mend }: Finding) => string;
/** Puts them on the console, as one group that can be opened; again only when they differ. */
export declare function report(findings: readonly Finding[]): void;
