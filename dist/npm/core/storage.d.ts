/** Where and how the cookie is kept. */
export interface CookieSettings {
    readonly name: string;
    readonly domain: string | undefined;
    readonly path: string;
    /** How long an answer is kept, yes and no alike. */
    readonly days: number;
}
/**
 * Every value stored under this name: a sibling subdomain or an older path can hold a copy, and `document.cookie` does
 * not tell them apart. None where cookies cannot be read at all, as in a sandboxed frame.
 */
export declare function readCookies(name: string): string[];
/** Writes; an empty value erases. Where writing is denied nothing happens: read to see. */
export declare function writeCookie({ name, domain, path, days }: CookieSettings, value: string): void;
