/** How much it matters: the law speaks against it; it is doubtful; or it is good to know. */
export type Severity = 'error' | 'warning' | 'info';
/** One thing that was found: the rule, where, what is wrong, who says so, and how to mend it. */
export interface Finding {
    /** The number of the rule, as in docs/guard.md: `R17`. */
    readonly rule: string;
    readonly severity: Severity;
    /** The element, option, name or host it is about. */
    readonly where: string;
    readonly message: string;
    /** The law or authority behind the rule. */
    readonly source: string;
    readonly mend: string;
}
/** Every check by name. docs/guard.md is made from it. */
export declare const rules: {
    'not-inert': [string, "error", string, string];
    'cannot-wait': [string, "warning", string, string];
    'tracker-in-page': [string, "error", string, string];
    'tracker-running': [string, "warning", string, string];
    'request-before-answer': [string, "error", string, string];
    'request-after-refusal': [string, "error", string, string];
    'stranger-before-answer': [string, "warning", string, string];
    'unnamed-host': [string, "info", string, string];
    'fonts-from-elsewhere': [string, "info", string, string];
    'embed-on-load': [string, "warning", string, string];
    'library-from-elsewhere': [string, "info", string, string];
    'stored-before-answer': [string, "error", string, string];
    'stored-after-refusal': [string, "error", string, string];
    'tracker-undeclared': [string, "error", string, string];
    undeclared: [string, "warning", string, string];
    'lasts-longer': [string, "warning", string, string];
    'never-seen': [string, "info", string, string];
    'basis-unknown': [string, "error", string, string];
    'mixed-purposes': [string, "error", string, string];
    'tracker-necessary': [string, "error", string, string];
    'necessary-without-reason': [string, "warning", string, string];
    'facts-missing': [string, "warning", string, string];
    'statistics-doubtful': [string, "warning", string, string];
    'replay-exempt': [string, "error", string, string];
    'adverts-exempt': [string, "error", string, string];
    'exception-elsewhere': [string, "warning", string, string];
    'toggle-without-effect': [string, "warning", string, string];
    'no-notice': [string, "warning", string, string];
    'provider-missing': [string, "error", string, string];
    'provider-unclear': [string, "warning", string, string];
    bundled: [string, "error", string, string];
    'kept-too-long': [string, "warning", string, string];
    'asked-again-soon': [string, "info", string, string];
    'audience-13-months': [string, "warning", string, string];
    'implied-consent': [string, "error", string, string];
    pressure: [string, "warning", string, string];
    praise: [string, "warning", string, string];
    'vague-label': [string, "warning", string, string];
    'legitimate-interest': [string, "error", string, string];
    'no-word-of-change': [string, "warning", string, string];
    'claims-too-much': [string, "warning", string, string];
    'no-reject': [string, "error", string, string];
    'unequal-buttons': [string, "error", string, string];
    'small-target': [string, "error", string, string];
    'pale-words': [string, "error", string, string];
    'page-locked': [string, "warning", string, string];
    'not-in-flow': [string, "warning", string, string];
    'asked-on-cookies-page': [string, "info", string, string];
    'no-information': [string, "warning", string, string];
    'no-way-back': [string, "error", string, string];
    'signal-ignored': [string, "info", string, string];
    'default-late': [string, "error", string, string];
    'default-missing': [string, "error", string, string];
    'array-pushed': [string, "error", string, string];
    'advanced-mode': [string, "warning", string, string];
    'links-decorated': [string, "warning", string, string];
    'other-consent-tool': [string, "info", string, string];
};
export type RuleName = keyof typeof rules;
/** Puts what a check found together with what the rule says about it. */
export declare function find(name: RuleName, where: string, message: string): Finding;
