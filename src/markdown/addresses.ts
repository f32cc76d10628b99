/** Anything below is invisible, and browsers leave some of it out before they read a scheme. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** The address as it may stand in a link, or nothing: http, https, mailto, tel and relative ones pass. */
export function linkAddress(written: string): string | undefined {
  const address = written.trim().replaceAll(' ', '%20');
  if (invisible.test(address)) return undefined;
  const scheme = /^[^/?#]*?:/.exec(address)?.[0];
  if (scheme !== undefined && !/^(https?|mailto|tel):$/i.test(scheme)) return undefined;
  try {
    return /^(https?|mailto|tel):$/.test(new URL(address, 'https://site.example/').protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The address of an image, or nothing: another site would learn of the visit. */
export function imageAddress(written: string, origin?: string): string | undefined {
  const address = linkAddress(written);
  if (address === undefined) return undefined;
  const here = 'https://site.example';
  const url = new URL(address, here);
  const isHere = url.origin === (/^https?:/i.test(address) ? origin : here);
  return isHere && /^https?:$/.test(url.protocol) ? address : undefined;
}
