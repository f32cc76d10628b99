import Cookies from 'js-cookie';
import {page} from './page.js';
import {bare} from './record.js';

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

/** Writes; an empty value erases. Where writing is denied nothing happens: read to see. */
export function writeCookie({name, domain, path, days}: CookieSettings, value: string): void {
  try {
    // On an object without a prototype: js-cookie also writes what another script put on `Object.prototype`.
    // <img name="cookie"> makes js-cookie's own assignment do nothing; the same line once more changes nothing.
    const attributes: Cookies.CookieAttributes = {
      path,
      domain,
      'max-age': `${value ? days * 86_400 : 0}`,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
    };
    page.cookie = Cookies.set(name, value, bare(attributes))!;
  } catch {
    // Denied.
  }
}
