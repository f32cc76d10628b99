/** How long a text takes, and for whom it is. */
export interface Reading {
  readonly minutes: number;
  /** About how old a reader has to be, 19 for any older; known for English alone. */
  readonly age?: number;
}

/** What a grown-up reads of such texts in a minute. */
const pace = 230;

/** A long text is judged by its beginning. */
const sample = 60_000;

const syllables = (word: string): number =>
  Math.max(1, (word.replace(/(?:[^laeiouy]|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length);

const countIn = (el: Element): number => el.textContent.match(/\S+/g)?.length ?? 0;

/** Flesch and Kincaid's grade, as an age. Facts, tables and what is shorter than a sentence say nothing of it. */
export function readingOf(host: HTMLElement, language: string): Reading {
  let length = countIn(host);
  for (const el of host.querySelectorAll('style,script,forthright-storage')) length -= countIn(el);
  const minutes = Math.max(1, Math.round(length / pace));
  if (!/^en\b/i.test(language)) return {minutes};
  let [text, words, sentences, sounds] = ['', 0, 0, 0];
  for (const el of host.querySelectorAll('p,li,dd')) {
    if (el.closest('table,address,forthright-facts,forthright-storage') || !/(\s\S+){5}/.test(el.textContent)) continue;
    if ((text += el.textContent + '.\n').length > sample) break;
  }
  for (const sentence of text.toLowerCase().split(/[.!?]\s/)) {
    const found = sentence.match(/[a-z]+/g) ?? [];
    if (!found.length) continue;
    sentences++;
    words += found.length;
    for (const word of found) sounds += syllables(word);
  }
  if (words < 100) return {minutes};
  const grade = 0.39 * (words / sentences) + 11.8 * (sounds / words) - 15.59;
  return {minutes, age: Math.min(19, Math.max(7, Math.round(grade) + 6))};
}
