import Cookies from 'js-cookie';
import {page} from './page.js';

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
export function readCookies(name: string): string[] {
  try {
    return page.cookie
      .split('; ')
      .flatMap((pair) => (pair.startsWith(name + '=') ? [pair.slice(name.length + 1)] : []));
  } catch {
    return [];
  }
}

/** Writes, and reads back: true only if the value is there. An `expires` of 0 erases. */
export function writeCookie({name, domain, path}: CookieSettings, value: string, expires: number): boolean {
  try {
    // <img name="cookie"> makes js-cookie's own assignment do nothing; the same line once more changes nothing.
    // On an object without a prototype: js-cookie also writes what another script put on `Object.prototype`.
    const attributes = Object.assign(Object.create(null), {
      path,
      domain,
      expires: new Date(expires),
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
    }) as Cookies.CookieAttributes;
    page.cookie = Cookies.set(name, value, attributes)!;
  } catch {
    // Denied: the read-back says so.
  }
  return readCookies(name).includes(value);
}

/** Removes every copy of the cookie that this page can reach: each path prefix, each parent domain. */
export function eraseCookie(settings: CookieSettings): void {
  for (let path = location.pathname + '/'; path; path = path.replace(/[^/]*\/$/, '')) {
    let domain = '.' + location.hostname;
    for (;;) {
      for (const end of ['', '/']) writeCookie({...settings, domain, path: path.slice(0, -1) + end}, '', 0);
      if (!domain) break;
      domain = domain.replace(/^\.[^.]*/, '');
    }
  }
}
