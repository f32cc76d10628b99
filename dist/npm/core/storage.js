import Cookies from 'js-cookie';
import { page } from './page.js';
import { bare } from './record.js';

/**
 * Every value stored under this name: a sibling subdomain or an older path can hold a copy, and `document.cookie` does
 * not tell them apart. None where cookies cannot be read at all, as in a sandboxed frame.
 */
function readCookies(name) {
    try {
        return page.cookie
            .split('; ')
            .flatMap((pair) => (pair.startsWith(name + '=') ? [pair.slice(name.length + 1)] : []));
    }
    catch {
        return [];
    }
}
/** Writes; an empty value erases. Where writing is denied nothing happens: read to see. */
function writeCookie({ name, domain, path, days }, value) {
    try {
        // On an object without a prototype: js-cookie also writes what another script put on `Object.prototype`.
        // <img name="cookie"> makes js-cookie's own assignment do nothing; the same line once more changes nothing.
        const attributes = {
            path,
            domain,
            'max-age': `${value ? days * 86_400 : 0}`,
            sameSite: 'Lax',
            secure: location.protocol === 'https:',
        };
        page.cookie = Cookies.set(name, value, bare(attributes));
    }
    catch {
        // Denied.
    }
}

export { readCookies, writeCookie };
