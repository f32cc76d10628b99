/** British English whole, the source of every other pack. */
declare const _default: {
    govAnswer: {
        readonly accepted: string;
        readonly rejected: string;
        readonly hide: string;
    };
    reloadNote: string;
    reload: string;
    notNow: string;
    choicesIntro: string;
    alwaysOn: string;
    why: {
        readonly "strictly-necessary": string;
        readonly communication: string;
        readonly emergency: string;
    };
    usedBy: string;
    save: string;
    close: string;
    decidedOn: string;
    undecided: string;
    withdrawAll: string;
    language: string;
    direction: "ltr" | "rtl";
    thisSite: string;
    heading: string;
    intro: string;
    accept: string;
    reject: string;
    choose: string;
    introAgain: string;
    onUnlessOff: string;
    off: string;
    turnOff: string;
    turnOn: string;
    oneOther: string;
    others: string;
    changeLater: string;
    readNotice: string;
    settings: string;
    gov: {
        readonly heading: string;
        readonly essential: string;
        readonly analytics: string;
        readonly additional: string;
        readonly kindAnalytics: string;
        readonly kindAdditional: string;
        readonly accept: string;
        readonly reject: string;
        readonly choose: string;
    };
    categories: Readonly<Record<string, import("./messages.js").CategoryMessages>> & { readonly [Id in import("./messages.js").WellKnown]: import("./messages.js").CategoryMessages; };
};
export default _default;
