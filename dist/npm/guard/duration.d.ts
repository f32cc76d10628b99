/** The days in what an owner wrote as `lasts`; undefined where that is no duration. */
export declare function daysOf(lasts?: string): number | undefined;
