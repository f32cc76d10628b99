/** Text that stands side by side on a page, as `pdftotext -layout` prints it. */

/** One line of the source, or a piece of it. */
export interface RawLine {
  readonly number: number;
  readonly text: string;
  readonly startsPage: boolean;
}

export interface Columns {
  readonly lines: RawLine[];
  /** Where two columns were taken apart: the first and the last line. */
  readonly parted: readonly (readonly [number, number])[];
  /** Where cells or columns stay side by side, and will be run together. */
  readonly joined: readonly (readonly [number, number])[];
}

const gap = /\S(\t+| {3,})(?=\S)/;
/** The mark of an item and the space behind it are no gap. */
const mark = /^\s*(?:[^\p{L}\p{N}\s]|\(?[\p{L}\d]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}|o)\s+/u;
/** So many lines show both columns. */
const fewest = 4;

/** Where the second piece of a line begins, if a wide gap parts it. */
const secondStart = (text: string): number | undefined => {
  const [before = ''] = mark.exec(text) ?? [];
  const found = /\S {3,}(?=\S)/.exec(text.slice(before.length));
  return found ? before.length + found.index + found[0].length : undefined;
};

/** Running text: lines go on in the next, and sentences end. A table has neither on both sides. */
function isProse(side: readonly string[]): boolean {
  const goesOn = side.filter(
    (text, at) => /^\p{Ll}/u.test(text) && side[at - 1] && !/[.!?:;]$/.test(side[at - 1]!),
  ).length;
  return (
    goesOn >= 2 &&
    side.some((text) => /[.!?]$|[.!?] \p{Lu}/u.test(text)) &&
    !side.some((text) => gap.test(text.replace(mark, '')))
  );
}

export function partColumns(raw: readonly RawLine[]): Columns {
  const lines: RawLine[] = [];
  const parted: [number, number][] = [];
  for (let at = 0; at < raw.length;) {
    const region = columnsAt(raw, at);
    if (!region) {
      lines.push(raw[at]!);
      at++;
      continue;
    }
    const {end, left, right} = region;
    const some = raw.slice(at, end);
    if (![left, right].every((side) => isProse(side.map((text) => text.trim())))) {
      lines.push(...some);
      at = end;
      continue;
    }
    const nothing = {number: some.at(-1)!.number, text: '', startsPage: false};
    lines.push(...some.map((line, index) => ({...line, text: left[index]!})), nothing);
    lines.push(...some.map((line, index) => ({...line, text: right[index]!, startsPage: false})), nothing);
    parted.push([some[0]!.number, some.at(-1)!.number]);
    at = end;
  }

  const joined: [number, number][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= 2) joined.push([run[0]!, run.at(-1)!]);
    run = [];
  };
  let since = 0;
  for (const {number, text} of lines) {
    since++;
    if (!gap.test(text.trim().replace(mark, ''))) continue;
    if (since > 2) close();
    run.push(number);
    since = 0;
  }
  close();
  return {lines, parted, joined};
}

/** Where the piece begins, and its words. */
type Cell = readonly [start: number, words: string];
export interface Table {
  /** How many lines it has. */
  readonly length: number;
  readonly rows: readonly (readonly string[])[];
}

const isMark = (words: string) =>
  /^(?:[^\p{L}\p{N}]|\(?(?:[\p{L}\d]{1,2}|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})*|o)$/iu.test(words) ||
  words.endsWith(':');
const isRule = (text: string) => /^[\s|+_=-]*$/.test(text) && /[_=-]{3}/.test(text);

/** A table that begins at this line: its pieces stand one below the other. What begins a row is told by its first cell. */
export function tableAt(lines: readonly string[], at: number): Table | undefined {
  const head = lines[at]!.trimEnd();
  return head.trim().includes('\t') ? tabTable(lines, at) : gapTable(lines, at);
}

function tabTable(lines: readonly string[], at: number): Table | undefined {
  const rows: string[][] = [];
  for (const line of lines.slice(at, at + 500)) {
    const cells = line
      .trimEnd()
      .split('\t')
      .map((cell) => cell.trim());
    if (cells.length < 2 || cells.length !== (rows[0] ?? cells).length || !cells[0] || isMark(cells[0])) break;
    rows.push(cells);
  }
  return rows.length < 2 ? undefined : {length: rows.length, rows};
}

function gapTable(lines: readonly string[], at: number): Table | undefined {
  const cellsOf = (text: string): Cell[] => [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => [found.index, found[0]]);
  const head = cellsOf(lines[at]!);
  if (head.length < 2 || head.length > 12 || isMark(head[0]![1])) return undefined;
  const starts = head.map(([start]) => start);
  const rows: string[][] = [];
  let length = 0;
  for (let index = at; index < lines.length && index < at + 500; index++) {
    const text = lines[index]!;
    if (isRule(text)) continue;
    const cells = cellsOf(text);
    const isApart = index > at && !lines[index - 1]!.trim();
    // One empty line may stand between two rows.
    if (!cells.length && !isApart) continue;
    const columns = cells.map(([start]) => starts.findIndex((column) => Math.abs(column - start) < 2));
    const isInPlace = cells.every(([start, words], cell) => {
      const next = starts[columns[cell]! + 1];
      return columns[cell]! >= 0 && (next === undefined || start + words.length < next);
    });
    if (!cells.length || !isInPlace) break;
    const isLow = (cell: Cell) => /^[\p{Ll}(&]/u.test(cell[1]);
    // A row of a table in small letters begins low too, as may the name of a cookie.
    const isMiddle =
      isLow(cells[0]!) && (cells.length < 2 || cells.slice(1).some(isLow)) && !/^\p{Ll}/u.test(rows[1]?.[0] ?? '');
    const goesOn = rows.length > 0 && !isApart && (columns[0]! > 0 || (isMiddle && rows.length > 1));
    if (cells.length < 2 && !goesOn) break;
    if (!goesOn) rows.push(starts.map(() => ''));
    const row = rows.at(-1)!;
    cells.forEach(([, words], cell) => {
      const column = columns[cell]!;
      row[column] = row[column] ? `${row[column]} ${words}` : words;
    });
    length = index - at + 1;
  }
  const isWhole = rows.length > 2 && rows.filter((row) => row.filter(Boolean).length > 1).length > 2;
  return isWhole ? {length, rows} : undefined;
}

/** Two columns that begin at this line. */
function columnsAt(raw: readonly RawLine[], at: number) {
  const column = secondStart(raw[at]!.text);
  if (column === undefined) return undefined;
  let end = at;
  let both = 0;
  let alone = 0;
  const [left, right]: [string[], string[]] = [[], []];
  for (; end < raw.length; end++) {
    const {text, startsPage} = raw[end]!;
    if (startsPage && end > at) break;
    // Something stands across the gap: the columns have ended.
    if (/\S/.test(text.slice(column - 2, column)) || text.includes('\t')) break;
    const [one, other] = [text.slice(0, column).trimEnd(), text.slice(column).trimEnd()];
    // The items of a list stand further in.
    if (/^\s{7}/.test(other) && /\S/.test(one)) break;
    left.push(one);
    right.push(other);
    if (one && other) both++;
    alone = other ? 0 : alone + 1;
    if (alone > 12) break;
  }
  if (both < fewest) return undefined;
  // Below an empty line, what stands on the left alone comes after both.
  const last = right.reduce((last, text, index) => (text ? index : last), 0);
  const stop = left.findIndex((text, index) => index > last && !text);
  if (stop >= 0) end = Math.min(end, at + stop);
  return {end, left: left.slice(0, end - at), right: right.slice(0, end - at)};
}
