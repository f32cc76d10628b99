import Cookies from 'js-cookie';
import { page } from './page.js';
import { bare } from './record.js';

/** All cookies that can be read; none in a sandboxed frame. */
const readJar = () => {
    try {
        return page.cookie;
    }
    catch {
        return '';
    }
};
/**
 * Every value stored under this name: a sibling subdomain or an older path can hold a copy, and `document.cookie` does
 * not tell them apart.
 */
const readCookies = (name) => readJar()
    .split('; ')
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => pair.slice(name.length + 1));
/** Writes; an empty value erases. Where writing is denied nothing happens: read to see. */
function writeCookie({ name, domain, path, days }, value) {
    try {
        // On an object without a prototype: js-cookie also writes what another script put on `Object.prototype`.
        // <img name="cookie"> makes js-cookie's own assignment do nothing; the same line once more changes nothing.
        const attributes = {
            path,
            domain,
            'max-age': value ? `${days * 86_400}` : '0',
            sameSite: 'Lax',
            secure: location.protocol === 'https:',
        };
        Reflect.set(Document.prototype, 'cookie', Cookies.set(name, value, bare(attributes)), document);
    }
    catch {
        // Denied.
    }
}
/** The names of all cookies that can be seen from here. */
const cookieNames = () => readJar()
    .split('; ')
    .map((pair) => pair.split('=')[0]);
/**
 * Erases one cookie of any name: not by js-cookie, which escapes names and so would miss some. Partitioned cookies are kept
 * apart from the others of the same name.
 */
function expireCookie(name, domain, path) {
    const place = `; path=${path}` + (domain && `; domain=${domain}`);
    for (const more of ['', '; secure', '; secure; samesite=none; partitioned'])
        try {
            Reflect.set(Document.prototype, 'cookie', `${name}=; max-age=0${place}${more}`, document);
        }
        catch {
            // Denied.
        }
}

export { cookieNames, expireCookie, readCookies, readJar, writeCookie };
