/** What stands around the text of a page or a PDF, and is not part of it. */

import {partColumns, tableAt, type RawLine, type Table} from './columns.js';

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
  /** The rows of a table that stands here in place of words. */
  readonly table?: Table['rows'];
}

const pageNumber =
  /^((page|tudalen)\s*[|:]?\s*\d{1,3}(\s*(of|\/|o)\s*\d{1,3})?|\d{1,3}\s*(of|\/)\s*\d{1,3}|[-–—|]\s*\d{1,3}\s*[-–—|])$/i;
/** At the end of a line, or at its start with a wide gap behind it. */
const withPage =
  /\s*[-–—|·]?\s*\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s{2,}/i;
/** The same without the word, as in "Privacy notice | 3": only the numbers of several pages tell. */
const withNumber = /^(\d{1,3})(?:\s*[|·•–—]\s*|\s{3,})(?=\p{L})|(?<=\S)(?:\s*[|·•–—]\s*|\s{3,})(\d{1,3})$/u;
const aloneMark =
  /^(?:[·•●▪◦‣∙■□◆➢❖➤►▶▸○✓✔\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/u;
const letterBullet = /^o\s+(?=\p{L})/u;
const chrome =
  /^(skip to (the )?(main )?content|[↑^⬆]?\s*(back|return) to (the )?top( of (the )?page)?\s*[↑^⬆]?|print( this page)?|share( this page)?|menu|search|sign in|log in|tweet|follow us( on .{1,30})?|share on .{1,30}|(is|was) this page (useful|helpful)\?( yes no)?|report a problem with this page|(home|hafan)(\s*[>›»]|\s*\/[^/]+\/).*|(cookie settings|manage cookies)|(©|copyright ©|\(c\) (copyright|\d{4})).{0,120}|neidio i'r (prif )?gynnwys|(yn )?ôl i'r brig)$/i;
const crumbs = /^(home|hafan)(\s*[>›»]|\s*\/[^/]+\/)/i;
const opensContents =
  /^((table of )?contents|on this page|in this (notice|policy|section)|jump to|cynnwys|ar y dudalen hon):?$/i;
const linkRow = /^[^|]{2,40}(\s*[|·•]\s*[^|·•]{2,40}){2,}$/;
const printed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}\b/;
const aloneUrl = /^(https?:\/\/|www\.)\S+(\s+\d{1,3}\/\d{1,3})?$/i;
const dotLeader = /(\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/;
const tabLeader = /\S\t+\s*\d{1,3}$/;

/** A heading as the contents have it, without its number and its page. */
export const asInContents = (text: string): string =>
  text
    .replace(/(\s*\.){4,}\s*\d{1,3}$|…+\s*\d{1,3}$|\t+\s*\d{1,3}$/, '')
    .replace(/^(\d{1,2}(\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export function cleanLines(source: string): {lines: Line[]; guesses: Guess[]; contents: ReadonlySet<string>} {
  const contents = new Set<string>();
  const guesses: Guess[] = [];
  const pages: RawLine[] = [];
  let number = 0;
  for (const line of source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    number++;
    // A soft hyphen is seen at the end of a line alone.
    line
      .replace(/[^\S\f]{200,}/g, (space) => space.slice(0, 200))
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
  const trimmed = raw.map(({text}) => text.trim());
  const removed = new Map<number, string>();
  const isEdge = (at: number): boolean =>
    at < 0 || at >= raw.length || !trimmed[at] || removed.has(at) || !!raw[at]!.startsPage;
  const first = trimmed.findIndex(Boolean);

  // The contents of a printed page: the headings stand again in the text.
  const isContents = trimmed.map(
    (text, at) => text.length <= 300 && (dotLeader.test(text) || tabLeader.test(raw[at]!.text.trimEnd())),
  );
  isContents.forEach((is, at) => {
    const text = trimmed[at]!;
    if (!is) return;
    const near = [-3, -2, -1, 1, 2, 3].filter((step) => isContents[at + step]).length;
    if (near < 1) return;
    removed.set(at, 'a line of the printed contents');
    contents.add(asInContents(text));
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
  // The contents of a page on the web: each of its lines is a heading further down.
  const lastOf = new Map(trimmed.map((text, at) => [text, at]));
  trimmed.forEach((text, at) => {
    if (!opensContents.test(text)) return;
    let end = at + 1;
    while (end < trimmed.length && (!trimmed[end] || lastOf.get(trimmed[end]!)! > end)) end++;
    const inner = trimmed.slice(at + 1, end).filter(Boolean);
    // What stands twice in it is the first heading already.
    const again = inner.findIndex((one, index) => inner.indexOf(one) < index);
    const count = again < 0 ? inner.length : again;
    if (count < 2) return;
    removed.set(at, 'the heading of the contents');
    let left = count;
    for (let below = at + 1; left; below++)
      if (trimmed[below]) {
        removed.set(below, 'a line of the contents, which is a heading further down');
        contents.add(asInContents(trimmed[below]!));
        left--;
      }
  });
  // What a page on the web has above its text and below it.
  const crumb = trimmed.findIndex((text, at) => at < 40 && crumbs.test(text));
  for (let at = 0; at < crumb; at++)
    if (trimmed[at] && trimmed[at]!.length <= 40 && !/[.:]$/.test(trimmed[at]!) && !removed.has(at))
      removed.set(at, 'a part of the page around the text');
  // Two rows of as many cells are a table, and so is one with numbers.
  const cellsOf = (text = '') => (linkRow.test(text) ? text.split(/[|·•]/).length : 0);
  const isLinkRow = (at: number) => {
    const around = [trimmed.slice(0, at).filter(Boolean).at(-1), trimmed.slice(at + 1).find(Boolean)];
    const cells = cellsOf(trimmed[at]);
    return cells > 0 && !/[\d:]/.test(trimmed[at]!) && !around.some((text) => cellsOf(text) === cells);
  };
  const ends = trimmed.findIndex(
    (text, at) =>
      at > trimmed.length / 2 && /^((is|was) this page (useful|helpful)\?|follow us|share( this page)?$)/i.test(text),
  );
  trimmed.forEach((text, at) => {
    if (!text || removed.has(at)) return;
    if (ends >= 0 && at > ends && text.length <= 30 && !/[.:]$|\d|@/.test(text) && text.split(/\s+/).length <= 3)
      removed.set(at, 'a part of the page around the text');
    else if (at >= trimmed.length - 6 && isLinkRow(at)) removed.set(at, 'a row of links');
  });
  // A title that the printed page says above its text too.
  const start = trimmed.findIndex((text, at) => text && !removed.has(at));
  const second = trimmed.findIndex((text, at) => at > start && text && !removed.has(at));
  if (second > 0 && trimmed[start] === trimmed[second] && trimmed[start]!.length <= 100)
    removed.set(second, 'a title that stands there twice');
  // A header with the number of its page: the first keeps its words.
  const numberOfPage = new Map<number, string>();
  trimmed.forEach((text, at) => {
    if (removed.has(at) || text.length > 200) return;
    const found = withPage.exec(text);
    if (found && found[0] !== text) numberOfPage.set(at, found[0]);
  });
  const counted = new Map<string, {at: number; found: string; page: number}[]>();
  trimmed.forEach((text, at) => {
    if (removed.has(at) || numberOfPage.has(at) || text.length > 200) return;
    const [found, front, back] = withNumber.exec(text) ?? [];
    if (found === undefined) return;
    const words = text.replace(found, '');
    counted.set(words, [...(counted.get(words)?.slice(-999) ?? []), {at, found, page: Number(front ?? back)}]);
  });
  for (const places of counted.values())
    if (
      places.length > 1 &&
      places.every(({at, page}, index) => !index || (page > places[index - 1]!.page && at > places[index - 1]!.at + 9))
    )
      for (const {at, found} of places) numberOfPage.set(at, found);
  const wordsOf = (at: number) => trimmed[at]!.replace(numberOfPage.get(at)!, '');
  const onPages = new Map<string, number>();
  for (const at of numberOfPage.keys()) onPages.set(wordsOf(at), (onPages.get(wordsOf(at)) ?? 0) + 1);
  const isEveryPage = (at: number) => onPages.get(wordsOf(at))! > 1;
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
  // Numbers in the middle of an empty foot.
  const feet = trimmed.flatMap((text, at) =>
    /^\d{1,3}$/.test(text) && !removed.has(at) && (isEdge(at - 1) || isEdge(at + 1)) && /^\s{15}/.test(raw[at]!.text)
      ? [at]
      : [],
  );
  const isFoot = feet.length > 1 || (feet.length > 0 && /^\s{30}/.test(raw[feet[0]!]!.text));
  if (isFoot && feet.every((at, index) => !index || Number(trimmed[at]) > Number(trimmed[feet[index - 1]!])))
    for (const at of feet) removed.set(at, 'a page number');
  // A heading that is printed on every page: the first is kept.
  const times = new Map<string, number[]>();
  trimmed.forEach((text, at) => {
    if (!text || removed.has(at)) return;
    const words = (numberOfPage.has(at) ? wordsOf(at) : text).replace(/\s+/g, ' ');
    if (words.length <= 80 || numberOfPage.has(at)) {
      const places = times.get(words);
      if (places) places.push(at);
      else times.set(words, [at]);
    }
  });
  const isNearPageEnd = (at: number) => [-3, -2, -1, 0, 1, 2, 3].some((step) => isPageEnd(at + step));
  for (const places of times.values()) {
    const repeated = places.filter(isNearPageEnd);
    const isNumbered = places.every((at) => numberOfPage.has(at));
    const isHeader = places.length > 1 && repeated.length === places.length - 1 && places[0]! <= first + 2;
    if (
      isNumbered ||
      isHeader ||
      repeated.length >= 3 ||
      (repeated.length >= 2 && repeated.length === places.length - 1)
    )
      for (const at of places.slice(1)) if (isNearPageEnd(at)) removed.set(at, 'a line that stands on every page');
  }

  // Without numbers of pages, it stands as far from itself each time, or within a sentence.
  const textAbove = (at: number) => {
    for (let above = at - 1; above >= 0 && above > at - 6; above--)
      if (trimmed[above] && !removed.has(above)) return above;
    return -1;
  };
  const textBelow = (at: number) => {
    for (let below = at + 1; below < raw.length && below < at + 6; below++)
      if (trimmed[below] && !removed.has(below)) return below;
    return -1;
  };
  for (const [words, all] of times) {
    const places = all.filter((at) => !removed.has(at));
    if (places.length < 3 || words.length < 8 || !words.includes(' ') || /[:;,]$/.test(words)) continue;
    const steps = places.slice(1).map((at, index) => at - places[index]!);
    const [least, greatest] = [Math.min(...steps), Math.max(...steps)];
    if (least < 20) continue;
    const cuts = places.filter((at) => {
      const [above, below] = [textAbove(at), textBelow(at)];
      return above >= 0 && below >= 0 && /[\p{Ll},]$/u.test(trimmed[above]!) && /^\p{Ll}/u.test(trimmed[below]!);
    }).length;
    if (cuts || greatest - least <= least / 10)
      for (const at of places.slice(1)) removed.set(at, 'a line that stands on every page');
  }

  // Tables, in what is left.
  const texts = raw.map(({text}, at) => (removed.has(at) || numberOfPage.has(at) ? '\u0001' : text));
  const tables = new Map<number, Table>();
  const inTable = new Set<number>();
  for (let at = 0; at < texts.length; at++) {
    const table = trimmed[at] && / {2}\S|\t/.test(texts[at]!.trim()) ? tableAt(texts, at) : undefined;
    if (!table) continue;
    tables.set(at, table);
    const last = at + table.length - 1;
    guesses.push({
      line: raw[at]!.number,
      what: 'columns',
      message: `A table from line ${raw[at]!.number} to line ${raw[last]!.number}, with ${table.rows[0]!.length} columns: its first row was taken for the heads of its columns.`,
    });
    for (; at <= last; at++) inTable.add(at);
    at = last;
  }
  const kept = new Set(raw.filter((_, at) => !removed.has(at) && !inTable.has(at)).map(({number}) => number));
  for (const [line, last] of joined)
    if (Array.from({length: last - line + 1}, (_, at) => line + at).some((at) => kept.has(at)))
      guesses.push({
        line,
        what: 'columns',
        message: `A table, or columns, from line ${line} to line ${last}: what stands side by side was run together.`,
      });

  // In Welsh, "o" is a word; a notice may have both languages.
  const hasLetterBullets = (at: number): boolean => {
    const near = trimmed.slice(Math.max(0, at - 10), at + 11).join('\n');
    const count = (word: RegExp) => (near.match(word) ?? []).length;
    return (
      /^\s*o(\t| {3})/.test(raw[at]!.text) ||
      [at - 1, at + 1].some((beside) => letterBullet.test(trimmed[beside] ?? '')) ||
      count(/\b(the|you|your|we|of|to|and)\b/gi) >= count(/\b(yn|yr|y|ac|ein|eich|i|a)\b/g)
    );
  };
  const lines: Line[] = [];
  let afterGap = true;
  /** A mark that stands in a line of its own: its item comes in the next. */
  let mark: Line | undefined;
  raw.forEach(({number: at, text, startsPage}, index) => {
    let words = trimmed[index]!;
    const why = removed.get(index);
    const table = tables.get(index);
    if (table) lines.push({number: at, text: '|', indent: 0, afterGap: true, table: table.rows});
    if (inTable.has(index)) {
      afterGap = true;
      return;
    }
    if (why)
      guesses.push({line: at, what: 'removed', message: `Removed ${why}: “${words.slice(0, 80)}”.`, removed: words});
    if (why || !words || startsPage) afterGap ||= !mark || !!why;
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
    if (letterBullet.test(words) && hasLetterBullets(index)) {
      guesses.push({line: at, what: 'removed', message: 'Removed the letter “o”, taken for a bullet.', removed: 'o'});
      words = words.replace(letterBullet, '◦ ');
    }
    const indent = /^[ \t]*/.exec(text)![0].replace(/\t/g, '    ').length;
    const line = {number: at, text: words.replace(/\t/g, ' ').replace(/ {2,}/g, ' '), indent, afterGap};
    afterGap = false;
    if (mark) lines.push({...line, ...mark, text: `${mark.text} ${line.text}`});
    else if (!aloneMark.test(line.text)) lines.push(line);
    mark = !mark && aloneMark.test(line.text) ? line : undefined;
  });
  if (mark) lines.push(mark);
  return {lines, guesses, contents};
}
