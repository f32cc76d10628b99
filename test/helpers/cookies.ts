/** Removes every cookie, also those that other pages of this origin left under a path of their own. */
export function clearCookies(): void {
  for (const pair of document.cookie.split('; ')) expire(pair.split('=')[0]!);
  for (const name of ['forthright', 'forthright-test']) expire(name);
}

function expire(name: string): void {
  for (const path of ['/', '/pages', '/pages/']) document.cookie = `${name}=; path=${path}; max-age=0`;
}
