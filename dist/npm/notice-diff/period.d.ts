/** Lengths of time, as ISO 8601 says them and as people do. */
/** `P7Y` as `7 years`; words stay as they are. */
export declare function sayPeriod(text: string): string;
/** A length of time that a text names, as it stands there and in days. */
export interface Period {
    readonly text: string;
    readonly days: number;
}
/** Every length of time in a text. Five working days take a week. */
export declare function periodsIn(text: string): Period[];
/** The same time in other words, such as `P1Y`, “12 months”, “1 year” and “365 days”; what it is counted from reads the same. */
export declare function isSamePeriod(was: string, now: string): boolean;
/** Surely no longer: “5 years, longer if we need it” has no end, whatever it was. */
export declare function isShorter(was: string, now: string): boolean;
/** How long, in days; undefined where nothing measures it. */
export declare const daysOf: (text: string) => number | undefined;
