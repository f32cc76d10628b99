/**
 * Removes every cookie, also those that other pages of this origin left under a path of their own. For `beforeEach`.
 *
 * Firefox keeps the cookies of a page in two places. One that was just removed comes back with an answer of the server
 * that was on its way: so we wait for an answer that was asked for later, and look again.
 */
export async function clearCookies(): Promise<void> {
  do {
    expireCookies();
    await fetch('/count?of=cookies');
  } while (document.cookie);
}

/** The same at once, for the middle of a test that opens no page. */
export function expireCookies(): void {
  for (const pair of document.cookie.split('; ')) expire(pair.split('=')[0]!);
  for (const name of ['forthright', 'forthright-test']) expire(name);
}

function expire(name: string): void {
  for (const path of ['/', '/pages', '/pages/']) document.cookie = `${name}=; path=${path}; max-age=0`;
}
