import type { ChangedMessages } from './en-GB.changed.js';
/** British English for the tools of `<forthright-notice>`; it comes with them. */
declare const words: {
    version: string;
    effective: string;
    changed: string;
    minute: string;
    minutes: string;
    level: string;
    adult: string;
    size: string;
    smaller: string;
    normal: string;
    larger: string;
    languages: string;
    find: string;
    at: string;
    none: string;
    previous: string;
    next: string;
    copyLink: string;
    copyLinkTo: string;
    copied: string;
    inBar: string;
    whole: string;
    back: string;
    short: string;
    onlyShort: string;
    more: string;
    complain: string;
    facts: {
        who: string;
        why: string;
        long: string;
        with: string;
        rights: string;
        complain: string;
    };
};
export type ToolsMessages = typeof words & {
    readonly news?: ChangedMessages;
};
export default words;
