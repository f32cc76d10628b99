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
/** How long, in days; undefined where nothing measures it. */
export declare const daysOf: (text: string) => number | undefined;
