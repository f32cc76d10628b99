/** A category in a visitor's words. */
export interface CategoryMessages {
  readonly title: string;
  /** One plain sentence: what it is for. */
  readonly description: string;
}

/** The words of the banner, and of what may stand in its place. `{…}` stands for a value. */
export interface BannerMessages {
  /** The pack's own language, and the way it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  /** Stands in for `{site}` where the owner gave no name. */
  readonly thisSite: string;
  readonly heading: string;
  /** Must say "cookies" and "use" in one line: consent-automation clients look for it. */
  readonly intro: string;
  readonly accept: string;
  readonly reject: string;
  readonly choose: string;
  /** Asked again, because something changed. */
  readonly introAgain: string;
  readonly onUnlessOff: string;
  readonly off: string;
  /** `{title}` is the category. */
  readonly turnOff: string;
  readonly turnOn: string;
  /** How many other organisations are involved. */
  readonly oneOther: string;
  readonly others: string;
  readonly changeLater: string;
  readonly readNotice: string;
  readonly settings: string;

  /** What `uk-gov` and `wales-public` say: the GOV.UK pattern. `{kind}` is `analytics` or `additional`. */
  readonly gov: {
    readonly heading: string;
    readonly essential: string;
    readonly analytics: string;
    /** The purposes follow, in a line each. */
    readonly additional: string;
    readonly kindAnalytics: string;
    readonly kindAdditional: string;
    readonly accept: string;
    readonly reject: string;
    readonly choose: string;
  };

  readonly categories: Readonly<Record<string, CategoryMessages>> & {
    readonly [Id in WellKnown]: CategoryMessages;
  };
}

/** The words of the choices, and of what may stand in the banner's place after an answer. */
export interface ChoicesMessages {
  readonly govAnswer: {readonly accepted: string; readonly rejected: string; readonly hide: string};
  readonly reloadNote: string;
  readonly reload: string;
  readonly notNow: string;

  readonly choicesIntro: string;
  readonly alwaysOn: string;
  readonly why: {readonly 'strictly-necessary': string; readonly communication: string; readonly emergency: string};
  readonly usedBy: string;
  /** `{count}`, two or more, can each be switched. */
  readonly services: string;
  /** Beside a category's switch: `{count}` of `{all}` its services are on. */
  readonly partlyOn: string;
  /** Global Privacy Control is on. */
  readonly signal: string;
  /** The same under `us-optout`, as California wants it said. */
  readonly honoured: string;
  readonly save: string;
  readonly close: string;
  readonly decidedOn: string;
  readonly undecided: string;
  readonly withdrawAll: string;
  /** `{names}` cannot be erased by a page of the site. */
  readonly remains: string;
  readonly saveCopy: string;

  /** What is stored: under each category of the choices, and in the declaration. */
  readonly stores: {
    readonly summary: string;
    readonly name: string;
    readonly who: string;
    readonly why: string;
    readonly lasts: string;
    /** `{pattern}` stands for several names, such as `_ga_*`. */
    readonly like: string;
    /** `{host}` is another site, which keeps it. */
    readonly host: string;
    readonly session: string;
    readonly forever: string;
    /** The owner did not say. */
    readonly unlisted: string;
    readonly nothing: string;
    readonly policy: string;
    /** What our own cookie is for. */
    readonly remembers: string;
    /** What waits in the browser until the site's server has it. */
    readonly proves: string;
    /** The visitor's random identifier. */
    readonly identifies: string;
  };
  readonly kinds: {
    readonly cookie: string;
    readonly localStorage: string;
    readonly sessionStorage: string;
    readonly indexedDB: string;
    readonly cacheStorage: string;
  };
  readonly roles: {readonly own: string; readonly processor: string; readonly controller: string};
}

/** The words of what stands in for an embed. */
export interface EmbedMessages {
  /** `{name}` is who would receive it. */
  readonly embedNote: string;
  readonly showOnce: string;
  readonly alwaysShow: string;
  /** `{button}` is `alwaysShow`, `{title}` the service, or the category. */
  readonly alwaysNote: string;
  readonly openAt: string;
}

/** The words of the copy of their answers that visitors can save. */
export interface ReceiptMessages {
  readonly receipt: {
    readonly title: string;
    readonly intro: string;
    readonly saved: string;
    readonly what: string;
    readonly answer: string;
    readonly when: string;
    readonly how: string;
    readonly yes: string;
    readonly no: string;
    readonly unanswered: string;
    readonly alwaysOn: string;
    /** How it was answered. */
    readonly accept: string;
    readonly reject: string;
    readonly chosen: string;
    readonly api: string;
    readonly signal: string;
    readonly import: string;
    /** What the site needs to find out what was shown. */
    readonly details: string;
    readonly address: string;
    readonly language: string;
    readonly revision: string;
    readonly config: string;
    readonly wording: string;
    readonly identifier: string;
    /** `{button}` leads to the choices. */
    readonly change: string;
  };
}

/** The words of the choices that stand in a page. */
export interface InlineMessages {
  /** Above Yes and No; `{title}` is the category. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly saveSettings: string;
  readonly saved: string;
  /** Leads to the page before this one. */
  readonly goBack: string;
}

/** Every word a visitor reads. A language pack is one object of this type, so a missing phrase fails the build. */
export interface Messages extends BannerMessages, ChoicesMessages, EmbedMessages, InlineMessages, ReceiptMessages {}

/** A pack that is fetched for the banner. What is rarely read comes with what shows it. */
export type Pack = Omit<Messages, keyof ReceiptMessages>;

export type WellKnown = 'essential' | 'statistics' | 'appearance' | 'preferences' | 'analytics' | 'media' | 'marketing';
