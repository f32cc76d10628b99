/** British English whole, the source of every other pack. */
declare const _default: {
    embedNote: string;
    showOnce: string;
    alwaysShow: string;
    alwaysNote: string;
    openAt: string;
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
    stores: {
        readonly summary: string;
        readonly name: string;
        readonly who: string;
        readonly why: string;
        readonly lasts: string;
        readonly like: string;
        readonly host: string;
        readonly session: string;
        readonly forever: string;
        readonly unlisted: string;
        readonly nothing: string;
        readonly policy: string;
        readonly remembers: string;
    };
    kinds: {
        readonly cookie: string;
        readonly localStorage: string;
        readonly sessionStorage: string;
        readonly indexedDB: string;
        readonly cacheStorage: string;
    };
    roles: {
        readonly own: string;
        readonly processor: string;
        readonly controller: string;
    };
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
