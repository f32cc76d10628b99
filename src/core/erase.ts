import {expireCookie, type CookieSettings} from './storage.js';

/** The host's own cookies ('') and those of its parent domains. A single name or an address has no parents. */
function domainsOf(host: string): string[] {
  const labels = /^[\d.]+$|:/.test(host) ? [] : host.split('.');
  return ['', ...labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))];
}

/** Anybody can link to an address of a thousand folders, and each costs time. No site is so deep. */
const deepest = 30;

/** Every folder a page stands in, with and without the slash at its end. */
function pathsOf(pathname: string): string[] {
  const folders = pathname
    .split('/', deepest)
    .map((_, at, names) => names.slice(0, at + 1).join('/'))
    .slice(1);
  return ['/', ...folders.flatMap((folder) => [folder, folder + '/'])];
}

/**
 * Every place where a cookie of this page may stand: its own host and each parent domain, every folder of its address, and
 * one more path that somebody knows of. A browser refuses to set or erase anything for all of `.org.uk`, so trying is safe.
 */
export const placesOf = (path?: string): {domain: string; path: string}[] =>
  domainsOf(location.hostname).flatMap((domain) =>
    [...new Set([...pathsOf(location.pathname), path ?? '/'])].map((path) => ({domain, path})),
  );

/**
 * Removes the copies of our cookie that stand under other paths and parent domains, left over or planted by a sibling.
 * The one at the configured place stays. What is out of reach stays too, and never counts as a yes.
 */
export function eraseCopies(ours: CookieSettings): void {
  for (const {domain, path} of placesOf())
    if (path !== ours.path || domain !== (ours.domain ?? '').replace(/^\./, '')) expireCookie(ours.name, domain, path);
}
