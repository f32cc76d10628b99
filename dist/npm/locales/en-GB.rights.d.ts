/** British English for `<forthright-rights>`; it comes with it. */
declare const words: {
    heading: string;
    intro: string;
    notSure: string;
    asked: string;
    easyOn: string;
    easyOff: string;
    back: string;
    next: string;
    again: string;
    cost: string;
    when: string;
    leftOut: string;
    none: string;
    applies: string;
    appliesNot: string;
    anyway: string;
    sayHeading: string;
    sayIntro: string;
    forWhom: string;
    self: string;
    other: string;
    otherName: string;
    otherHint: string;
    name: string;
    contact: string;
    contactHint: string;
    topic: string;
    topicHint: string;
    include: string;
    period: string;
    wrong: string;
    correct: string;
    proof: string;
    unable: string;
};
/** A pack for another language has the same phrases, and those of the files that come later. */
export type RightsMessages = typeof words & {
    /** See en-GB.not-sure.ts. */
    readonly unsure?: object;
    /** See en-GB.hand-over.ts. */
    readonly handOver?: object;
    /** See en-GB.desk.ts. */
    readonly desk?: object;
    /** See en-GB.follow-up.ts. */
    readonly followUp?: object;
};
export default words;
