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
/** So many lines show both columns. */
const fewest = 4;

/** Where the second piece of a line begins, if a wide gap parts it. */
const secondStart = (text: string): number | undefined => {
  const found = /\S {3,}(?=\S)/.exec(text);
  return found ? found.index + found[0].length : undefined;
};

/** Running text: lines go on in the next, and sentences end. A table has neither on both sides. */
function isProse(side: readonly string[]): boolean {
  const goesOn = side.filter(
    (text, at) => /^\p{Ll}/u.test(text) && side[at - 1] && !/[.!?:;]$/.test(side[at - 1]!),
  ).length;
  return goesOn >= 2 && side.some((text) => /[.!?]$|[.!?] \p{Lu}/u.test(text)) && !side.some((text) => gap.test(text));
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
    if (!gap.test(text.trim())) continue;
    if (since > 2) close();
    run.push(number);
    since = 0;
  }
  close();
  return {lines, parted, joined};
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
    if (/^\s/.test(other) && /\S/.test(other) && /\S/.test(one)) break;
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
