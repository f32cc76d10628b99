/** Lengths of time, as ISO 8601 says them and as people do. */
/** `P7Y` as `7 years`; words stay as they are. */
export declare function sayPeriod(text: string): string;
/** A length of time that a text names, as it stands there and in days. */
export interface Period {
    readonly text: string;
    readonly days: number;
}
/** Every length of time in a text. */
export declare function periodsIn(text: string): Period[];
/** The same time in other words, such as `P1Y`, “12 months” and “1 year”; what it is counted from reads the same. */
export declare function isSamePeriod(a: string, b: string): boolean;
/** How long, in days; undefined where nothing measures it. */
export declare const daysOf: (text: string) => number | undefined;
