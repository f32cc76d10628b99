/** Where and how the cookie is kept. */
export interface CookieSettings {
    readonly name: string;
    readonly domain: string | undefined;
    readonly path: string;
    /** How long an answer is kept, yes and no alike. */
    readonly days: number;
}
/** All cookies that can be read; none in a sandboxed frame. */
export declare const readJar: () => string;
/**
 * Every value stored under this name: a sibling subdomain or an older path can hold a copy, and `document.cookie` does
 * not tell them apart.
 */
export declare const readCookies: (name: string) => string[];
/** Writes; an empty value erases. Where writing is denied nothing happens: read to see. */
export declare function writeCookie({ name, domain, path, days }: CookieSettings, value: string): void;
/** The names of all cookies that can be seen from here. */
export declare const cookieNames: () => string[];
/**
 * Erases one cookie of any name: not by js-cookie, which escapes names and so would miss some. Partitioned cookies are kept
 * apart from the others of the same name.
 */
export declare function expireCookie(name: string, domain: string, path: string): void;
