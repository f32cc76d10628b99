/** British English for the withdraw desk of `<forthright-rights>`; it comes with it. */
declare const words: {
    intro: string;
    here: string;
    hereIntro: string;
    alwaysOn: string;
    everything: string;
    everythingDone: string;
    restBelow: string;
    elsewhere: string;
    optOut: string;
    effect: string;
    decidedBy: string;
    outside: string;
    end: string;
    some: string;
    something: string;
};
export type DeskMessages = typeof words;
export default words;
