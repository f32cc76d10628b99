/**
 * An element with an id becomes a member of `window`, and scripts would meet a heading where they look for a function.
 * Only names that nothing has yet can be taken that way; the rest of these are kept from guesswork.
 */
const reserved =
  /^(forthright.*|datalayer|gtag|ga|fbq|body|head|cookie|document|documentelement|window|self|frames|opener|trustedtypes|require|define|module|exports|jquery|process|global|globalthis)$/i;

const isReserved = (id: string) => reserved.test(id) || id in Object.prototype;

/** Letters and digits of any language, then `-`, `_`, `.` and `:` too. */
const isId = (id: string) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.:-]{0,99}$/u.test(id);

export interface Ids {
  /** Takes the id that an owner wrote; nothing if it cannot be one, or is taken. */
  take(id: string): string | undefined;
  /** Takes the id, or the next that is free: `keeping-2`. */
  takeNext(id: string): string;
  has(id: string): boolean;
}

export function createIds(): Ids {
  const taken = new Set<string>();
  // The next number to try: looking from 2 each time would take long where many headings are called the same.
  const numbers = new Map<string, number>();

  function take(id: string): string | undefined {
    if (!isId(id) || isReserved(id) || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  }

  function takeNext(id: string): string {
    const base = isReserved(id) ? `section-${id}` : id;
    let free = base;
    let number = numbers.get(base) ?? 1;
    while (taken.has(free)) free = `${base}-${++number}`;
    numbers.set(base, number);
    taken.add(free);
    return free;
  }

  return {take, takeNext, has: (id) => taken.has(id)};
}

/** The id that a heading gets by its text. Its number is left out, so that links hold when sections move. */
export function idOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(\d+(\.\d+)+\.?|(\d+|[a-z])[.)])\s+(?=\S)/, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[\p{M}-]+|-$/gu, '');
  const short =
    words.length > 60
      ? words
          .slice(0, 61)
          .replace(/-[^-]*$/, '')
          .slice(0, 60)
      : words;
  return short.replace(/[\ud800-\udbff]$/, '') || 'section';
}
