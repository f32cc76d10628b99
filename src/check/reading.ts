import type {NoticeText} from './notice-text.js';

/** The sounds of a word, counted by its groups of vowels: rough, and the same for every text. */
function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}

/** How hard a text is: Flesch reading ease, words a sentence, and how many words there are. Paragraphs alone count: items are no sentences. */
export function reading({blocks}: NoticeText): {ease: number; perSentence: number; words: number} {
  const text = blocks
    .filter(({kind}) => kind === 'paragraph')
    .map((block) => block.text.replace(/\S+@\S+|https?:\S+|www\.\S+/g, ''))
    .filter((paragraph) => /[.!?:]$/.test(paragraph));
  const sentences = text.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/)).filter(Boolean);
  const words = text.flatMap((paragraph) => paragraph.match(/[A-Za-z'’-]+/g) ?? []);
  if (!words.length) return {ease: 100, perSentence: 0, words: 0};
  const perSentence = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return {ease: 206.835 - 1.015 * perSentence - 84.6 * perWord, perSentence, words: words.length};
}
