declare const units: readonly ["year", "month", "week", "day", "hour", "minute"];
type Unit = (typeof units)[number];
/** What a pack says where browsers do not know its language; single words, with spaces between. */
export interface OwnWords extends Readonly<Record<Unit, string>> {
    readonly months: string;
}
/** A language, and its own words if it brings them. */
export type Tongue = readonly [language: string, own?: OwnWords];
/** A number of units of time. A pack has five forms: for 1, 2, 3, 6, and for any other number. */
export declare const unitsIn: ([language, own]: Tongue, count: number, unit: string) => string;
export declare const listIn: ([language, own]: Tongue, items: readonly string[], type?: "conjunction" | "unit") => string;
/** `P7Y` as "7 years"; anything that is no ISO duration stays. */
export declare function durationIn(tongue: Tongue, period: string): string;
/** A calendar date, whatever the visitor's time zone. */
export declare function dateIn([language, own]: Tongue, iso: string): string;
/** The name of a country for its two letters. */
export declare const countryIn: ([language]: Tongue, country: string) => string;
export {};
