/** What stands around the text of a page or a PDF, and is not part of it. */

import {partColumns, type RawLine} from './columns.js';

/** A guess that somebody has to look at. */
export interface Guess {
  readonly line: number;
  readonly what: 'removed' | 'heading' | 'joined' | 'split' | 'list' | 'address' | 'link' | 'note' | 'columns';
  readonly message: string;
  /** The text that is not in the draft. */
  readonly removed?: string;
}

/** One line of the source that is part of the text. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  /** An empty line, the end of a page, or something that was removed stands before it. */
  readonly afterGap: boolean;
}

const pageNumber = /^(page\s+\d{1,3}(\s*(of|\/)\s*\d{1,3})?|\d{1,3}\s*(of|\/)\s*\d{1,3}|[-–—|]\s*\d{1,3}\s*[-–—|])$/i;
/** At the end of a line, or at its start with a wide gap behind it. */
const withPage =
  /\s*[-–—|·]?\s*\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s{2,}/i;
const letterBullet = /^o\s+(?=\p{L})/u;
const chrome = /^(skip to (the )?(main )?content|back to top|print this page|share this page|menu|search)$/i;
const printed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}\b/;
const aloneUrl = /^(https?:\/\/|www\.)\S+(\s+\d{1,3}\/\d{1,3})?$/i;
const dotLeader = /(\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/;
const tabLeader = /\S\t+\s*\d{1,3}$/;

export function cleanLines(source: string): {lines: Line[]; guesses: Guess[]} {
  const guesses: Guess[] = [];
  const pages: RawLine[] = [];
  let number = 0;
  for (const line of source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    number++;
    // A soft hyphen is seen at the end of a line alone.
    line
      .replace(/\u00AD(?!\s*$)/g, '')
      .split('\f')
      .forEach((text, at) => pages.push({number, text, startsPage: at > 0}));
  }
  const {lines: raw, parted, joined} = partColumns(pages);
  for (const [line, last] of parted)
    guesses.push({
      line,
      what: 'columns',
      message: `Two columns were taken apart, from line ${line} to line ${last}: the left one stands first.`,
    });
  for (const [line, last] of joined)
    guesses.push({
      line,
      what: 'columns',
      message: `A table, or columns, from line ${line} to line ${last}: what stands side by side was run together.`,
    });
  const trimmed = raw.map(({text}) => text.trim());
  const removed = new Map<number, string>();
  const isEdge = (at: number): boolean =>
    at < 0 || at >= raw.length || !trimmed[at] || removed.has(at) || !!raw[at]!.startsPage;
  const first = trimmed.findIndex(Boolean);

  // The contents of a printed page: the headings stand again in the text.
  const isContents = trimmed.map((text, at) => dotLeader.test(text) || tabLeader.test(raw[at]!.text.trimEnd()));
  isContents.forEach((is, at) => {
    if (!is) return;
    const near = [-3, -2, -1, 1, 2, 3].filter((step) => isContents[at + step]).length;
    if (near < 1) return;
    removed.set(at, 'a line of the printed contents');
    for (let above = at - 1; above >= 0 && above >= at - 3; above--)
      if (/^(table of )?contents:?$/i.test(trimmed[above]!)) removed.set(above, 'the heading of the printed contents');
  });
  trimmed.forEach((text, at) => {
    if (!text || removed.has(at)) return;
    if (chrome.test(text)) removed.set(at, 'a part of the page around the text');
    else if (pageNumber.test(text)) removed.set(at, 'a page number');
    else if (printed.test(text)) removed.set(at, 'the line a browser prints on a page');
    else if (aloneUrl.test(text) && (at <= first + 1 || /\d\/\d{1,3}$/.test(text)))
      removed.set(at, 'the address of the page');
  });
  // A header with the number of its page: the first keeps its words.
  const numberOfPage = new Map<number, string>();
  trimmed.forEach((text, at) => {
    if (removed.has(at) || text.length > 200) return;
    const found = withPage.exec(text);
    if (found && found[0] !== text) numberOfPage.set(at, found[0]);
  });
  const wordsOf = (at: number) => trimmed[at]!.replace(numberOfPage.get(at)!, '');
  const isEveryPage = (at: number) =>
    [...numberOfPage.keys()].some((other) => other !== at && wordsOf(other) === wordsOf(at));
  for (const at of [...numberOfPage.keys()].filter((at) => !isEveryPage(at))) numberOfPage.delete(at);
  const lastAt = trimmed.reduce((last, text, at) => (text ? at : last), -1);
  const isPageEnd = (at: number) =>
    removed.get(at) === 'a page number' ||
    numberOfPage.has(at) ||
    (numberOfPage.size > 0 && at === lastAt) ||
    !!raw[at]?.startsPage ||
    !!raw[at + 1]?.startsPage;
  trimmed.forEach((text, at) => {
    if (
      /^\d{1,3}$/.test(text) &&
      isEdge(at - 1) &&
      isEdge(at + 1) &&
      (isPageEnd(at) || isPageEnd(at - 1) || isPageEnd(at + 1))
    )
      removed.set(at, 'a page number');
  });
  // A heading that is printed on every page: the first is kept.
  const times = new Map<string, number[]>();
  trimmed.forEach((text, at) => {
    if (!text || removed.has(at)) return;
    const words = numberOfPage.has(at) ? wordsOf(at) : text;
    if (words.length <= 80 || numberOfPage.has(at)) times.set(words, [...(times.get(words) ?? []), at]);
  });
  const isNearPageEnd = (at: number) => [-3, -2, -1, 0, 1, 2, 3].some((step) => isPageEnd(at + step));
  for (const places of times.values()) {
    const repeated = places.filter(isNearPageEnd);
    const isNumbered = places.every((at) => numberOfPage.has(at));
    if (isNumbered || repeated.length >= 3 || (repeated.length >= 2 && repeated.length === places.length - 1))
      for (const at of places.slice(1)) if (isNearPageEnd(at)) removed.set(at, 'a line that stands on every page');
  }

  // In Welsh, "o" is a word.
  const count = (word: RegExp) => (source.match(word) ?? []).length;
  const hasLetterBullets = count(/\b(the|you|your|we)\b/gi) > count(/\b(yn|yr|ac|ein|eich|i)\b/g);
  const lines: Line[] = [];
  let afterGap = true;
  raw.forEach(({number: at, text, startsPage}, index) => {
    let words = trimmed[index]!;
    const why = removed.get(index);
    if (why)
      guesses.push({line: at, what: 'removed', message: `Removed ${why}: “${words.slice(0, 80)}”.`, removed: words});
    if (why || !words || startsPage) afterGap = true;
    if (why || !words) return;
    const page = numberOfPage.get(index);
    if (page !== undefined) {
      guesses.push({
        line: at,
        what: 'removed',
        message: `Removed a page number: “${page.trim()}”.`,
        removed: page.trim(),
      });
      words = words.replace(page, '').trim();
      afterGap = true;
    }
    // Word writes a round bullet of its second level as a letter.
    if (hasLetterBullets && letterBullet.test(words)) {
      guesses.push({line: at, what: 'removed', message: 'Removed the letter “o”, taken for a bullet.', removed: 'o'});
      words = words.replace(letterBullet, '• ');
    }
    const indent = /^[ \t]*/.exec(text)![0].replace(/\t/g, '    ').length;
    lines.push({number: at, text: words.replace(/\t/g, ' ').replace(/ {2,}/g, ' '), indent, afterGap});
    afterGap = false;
  });
  return {lines, guesses};
}
