/** A short stand-in for a text. Not for secrets. */
export function tagOf(text: string): string {
  let hash = 5381;
  for (const char of text) hash = (hash * 33 + char.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}
