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
/** Writes, and reads back: true only if the value is there. An `expires` of 0 erases. */
export declare function writeCookie({ name, domain, path }: CookieSettings, value: string, expires: number): boolean;
/** Removes every copy of the cookie that this page can reach: each path prefix, each parent domain. */
export declare function eraseCookie(settings: CookieSettings): void;
