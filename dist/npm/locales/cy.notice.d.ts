/** Welsh for `<forthright-notice>`; part of cy.parts.ts. */
declare const _default: {
    contents: string;
    tools: {
        version: string;
        news: {
            one: string;
            more: string;
            clarification: string;
        };
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
};
export default _default;
