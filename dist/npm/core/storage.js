import Cookies from 'js-cookie';
import { page } from './page.js';

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
/** Writes, and reads back: true only if the value is there. An `expires` of 0 erases. */
function writeCookie({ name, domain, path }, value, expires) {
    try {
        // <img name="cookie"> makes js-cookie's own assignment do nothing; the same line once more changes nothing.
        // On an object without a prototype: js-cookie also writes what another script put on `Object.prototype`.
        const attributes = Object.assign(Object.create(null), {
            path,
            domain,
            expires: new Date(expires),
            sameSite: 'Lax',
            secure: location.protocol === 'https:',
        });
        page.cookie = Cookies.set(name, value, attributes);
    }
    catch {
        // Denied: the read-back says so.
    }
    return readCookies(name).includes(value);
}
/** Removes every copy of the cookie that this page can reach: each path prefix, each parent domain. */
function eraseCookie(settings) {
    for (let path = location.pathname + '/'; path; path = path.replace(/[^/]*\/$/, '')) {
        let domain = '.' + location.hostname;
        for (;;) {
            for (const end of ['', '/'])
                writeCookie({ ...settings, domain, path: path.slice(0, -1) + end }, '', 0);
            if (!domain)
                break;
            domain = domain.replace(/^\.[^.]*/, '');
        }
    }
}

export { eraseCookie, readCookies, writeCookie };
