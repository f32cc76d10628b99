import {writeCookie, type CookieSettings} from './storage.js';

/** The host's own cookies ('') and those of its parent domains. A single name or an address has no parents. */
function domainsOf(host: string): string[] {
  const labels = /^[\d.]+$|:/.test(host) ? [] : host.split('.');
  return ['', ...labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))];
}

/** Every folder a page stands in, with and without the slash at its end. */
function pathsOf(pathname: string): string[] {
  const folders = pathname.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'));
  return ['/', ...folders.slice(1).flatMap((folder) => [folder, folder + '/'])];
}

/**
 * Removes the copies of our cookie that stand under other paths and parent domains, left over or planted by a sibling.
 * The one at the configured place stays. What is out of reach stays too, and never counts as a yes.
 */
export function eraseCopies(ours: CookieSettings): void {
  for (const domain of domainsOf(location.hostname))
    for (const path of pathsOf(location.pathname))
      if (path !== ours.path || domain !== (ours.domain ?? '').replace(/^\./, ''))
        writeCookie({...ours, domain, path}, '');
}
