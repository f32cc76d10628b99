/** Makes a draft in Markdown of text that was pulled from a page or a PDF. Each guess is told; no word is lost. */
import {cleanLines, type Guess, type Line} from './clean-lines.js';
import {writeInline} from './write-markdown.js';

export type {Guess} from './clean-lines.js';

export interface ImportedText {
  /** A draft, and marked as one. */
  readonly markdown: string;
  readonly guesses: readonly Guess[];
}

interface Item {
  readonly line: number;
  readonly indent: number;
  /** Kind of mark: the same kind is the same list. */
  readonly style: 'bullet' | 'number' | 'letter';
  /** As it stood: `1.`, `(a)`. Empty for a bullet. */
  readonly mark: string;
  text: string;
  depth: number;
}

type Block =
  | {kind: 'heading'; line: number; text: string; number: string}
  | {kind: 'paragraph'; line: number; text: string}
  | {kind: 'address'; line: number; lines: string[]}
  | {kind: 'list'; line: number; items: Item[]};

/** With those that Word and PDFs take from fonts of signs. */
const bullet = /^(?:[·•●▪◦‣∙■□◆➢✓\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s*|[-–—]\s+|\*\s+)(?=\S)/u;
const numbered = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\S)/i;
/** "1.Who we are", "5a Who", "3 Who": only a heading looks like it. */
const headingNumber =
  /^(\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[a-z][.)]?|\d{1,2})\s*(?=[\p{Lu}“"‘'])/iu;
const endsSentence = /[.!?;:][)”"’'*]*$/;
const endsOpen = /(?:,|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from|your|our|that|which|is|are|we|you|as|at))$/i;
/** A heading does not end so; it may end with "with" or "are". */
const endsHalf = /(?:,|\b(?:and|or|the|a|an|of|your|our))$/i;
const startsLow = /^[“"‘'(]?\p{Ll}/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const reach = /@|\bhttps?:|\bwww\.|(?:\+44|\b0\d{2,4})[\s\d()]{6,}|\b(tel|phone|telephone|e-?mail|fax)\b\s*:/i;
/** Not "In" or "To": those end names such as LinkedIn. */
const starters = 'We|You|Your|Our|This|The|If|When|Where|There|They';
/** A heading and its text in one run: "Your rightsYou can". */
const glued = new RegExp(`^((?:\\S+ ){1,8}?\\p{L}*\\p{Ll}{3}\\??)(?=(?:${starters})\\s\\p{Ll})`, 'u');

const isBold = (text: string) => /^\*\*[^*]+\*\*:?$/.test(text);
const bare = (text: string) => (isBold(text) ? text.replace(/^\*\*|\*\*(?=:?$)/g, '') : text);
const wordsIn = (text: string) => text.split(/\s+/).length;

/** Looks like a heading by itself, whatever stands around it. */
function hasHeadingShape(text: string): boolean {
  const words = bare(text).replace(headingNumber, '').trim();
  if (!words || words.length > 80 || wordsIn(words) > 11) return false;
  if (!/^[\p{Lu}“"‘'(]/u.test(words) || /[.;,!]$/.test(words) || (/:$/.test(words) && !isBold(text))) return false;
  return (
    !reach.test(words) &&
    !postcode.test(words) &&
    !endsHalf.test(words) &&
    /\p{L}{2}/u.test(words) &&
    !/[.!?]\s/.test(words)
  );
}

const styleOf = (mark: string): Item['style'] => (/\d/.test(mark) ? 'number' : 'letter');
const ordinal = (mark: string): number => {
  const inner = mark.replace(/[().]/g, '').toLowerCase();
  return Number(inner) || (inner.length === 1 ? inner.charCodeAt(0) - 96 : 0);
};

/** `· second` and `2. second`, cut into mark and text. */
function itemOf({text, number, indent}: Line): Item | undefined {
  const dot = bullet.exec(text);
  if (dot && !isBold(text))
    return {line: number, indent, style: 'bullet', mark: '', text: text.slice(dot[0].length), depth: 0};
  const [all = '', mark = ''] = numbered.exec(text) ?? [];
  return mark ? {line: number, indent, style: styleOf(mark), mark, text: text.slice(all.length), depth: 0} : undefined;
}

export function importText(source: string): ImportedText {
  const {lines, guesses} = cleanLines(source);
  const guess = (line: number, what: Guess['what'], message: string) => void guesses.push({line, what, message});
  const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
  const blocks: Block[] = [];
  const widths = lines.map(({text}) => text.length).sort((a, b) => a - b);
  /** How long a full line is, where the text was broken into lines. */
  const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const isWrapped =
    full >= 45 &&
    full <= 130 &&
    lines.filter(({text, afterGap}) => !afterGap && startsLow.test(text)).length > lines.length / 8;
  // One line with a star after items that end with one is their note.
  const starred = lines.filter(({text}) => /^\*\s/.test(text));
  const isNote = (text: string) =>
    /^\*\s/.test(text) && starred.length === 1 && lines.some((line) => /\p{L}\*$/u.test(line.text));

  const isItem = (at: number) => {
    const line = lines[at];
    return !!line && !isNote(line.text) && itemOf(line) !== undefined;
  };
  const isBullet = (at: number) =>
    !!lines[at] && bullet.test(lines[at].text) && !isBold(lines[at].text) && !isNote(lines[at].text);

  const isShortLine = (at: number) =>
    !!lines[at] && lines[at].text.length <= 60 && !/[.!?]$/.test(lines[at].text) && !isItem(at);

  /** A mark of a list, with the next item of it, or the one before, nearby: not a number that a line happens to begin with. */
  const isInRun = (at: number): boolean => {
    const mark = numbered.exec(lines[at]!.text)?.[1];
    if (!mark) return false;
    if (/\d\.\d/.test(mark)) return true;
    const isNeighbour = (other: Line | undefined, step: number) => {
      const found = other && numbered.exec(other.text)?.[1];
      return (
        !!found &&
        found.replace(/[\da-z]+/i, '') === mark.replace(/[\da-z]+/i, '') &&
        (ordinal(found) - ordinal(mark) === step || /^\(?[ivx]{2,}/i.test(found) || /^\(?[ivx]{2,}/i.test(mark))
      );
    };
    return (
      [...lines.slice(at + 1, at + 13).map((other) => isNeighbour(other, 1))].some(Boolean) ||
      lines.slice(Math.max(0, at - 12), at).some((other) => isNeighbour(other, -1))
    );
  };
  /** The line before was broken in the middle of a sentence, and this one begins with a number or a bracket. */
  const isTorn = (at: number): boolean => {
    const [before, line] = [lines[at - 1], lines[at]!];
    return (
      !!before &&
      !line.afterGap &&
      /^[“"‘'(£€$§]*\d|^\(/.test(line.text) &&
      !endsSentence.test(before.text) &&
      (before.text.length >= Math.min(45, full * 0.8) || goesOn(at - 1)) &&
      !(hasHeadingShape(before.text) && before.afterGap) &&
      !isInRun(at)
    );
  };

  /** The line goes on with the one before, which no empty line parts from it. */
  const goesOn = (at: number): boolean => {
    const line = lines[at]!;
    const before = lines[at - 1];
    if (!before || line.afterGap || isBullet(at)) return false;
    if (before.text.endsWith('\u00AD') && startsLow.test(line.text)) return true;
    if (isTorn(at)) return true;
    if (numbered.test(line.text) && !endsOpen.test(before.text)) return false;
    // Two short lines after a lead-in are items without marks.
    if (before.text.endsWith(':') && isShortLine(at) && isShortLine(at + 1) && !lines[at + 1]!.afterGap) return false;
    if (startsLow.test(line.text)) return true;
    if (endsSentence.test(before.text) && hasHeadingShape(line.text)) return false;
    if (isWrapped && before.text.length >= full * 0.8) return true;
    return endsOpen.test(before.text) && before.text.length >= 30;
  };

  const isHeading = (at: number): boolean => {
    const line = lines[at]!;
    const next = lines[at + 1];
    const before = lines[at - 1];
    if (!hasHeadingShape(line.text) || isBullet(at) || !next || goesOn(at)) return false;
    if (startsLow.test(next.text) && !isItem(at + 1)) return false;
    const number = headingNumber.exec(line.text)?.[1];
    // "(ii) children" is an item.
    if (!number && numbered.test(line.text)) return false;
    if (before && !line.afterGap && !endsSentence.test(before.text) && before.text.length >= 45 && !isBullet(at - 1))
      return false;
    // What a lead-in announces is a list.
    if (before?.text.endsWith(':') && !number && !isBold(before.text)) return false;
    if (isBold(line.text)) return true;
    if (number) {
      const mark = number.replace(/[().\s]/g, '');
      const nextItem = numbered.exec(next.text)?.[1];
      const beforeItem = before && numbered.exec(before.text)?.[1];
      const isRun = (other: string | undefined) =>
        !!other &&
        styleOf(other) === styleOf(number) &&
        !/\d\.\d/.test(other) &&
        !/\d\.\d/.test(number) &&
        Math.abs(ordinal(other) - ordinal(mark)) === 1;
      return !isRun(nextItem) && !(isRun(beforeItem) && blocks.at(-1)?.kind === 'list');
    }
    // Several short lines one below the other are an address, or items without a mark.
    let run = 1;
    const isShort = (index: number) =>
      !!lines[index] && lines[index].text.length <= 45 && !isBullet(index) && !numbered.test(lines[index].text);
    for (let index = at; index > 0 && !lines[index]!.afterGap && isShort(index - 1); index--) run++;
    for (let index = at + 1; index < lines.length && !lines[index]!.afterGap && isShort(index); index++) run++;
    if (run >= 3) return false;
    // Two in a row: the title and the first heading, or two that are no headings.
    if (
      hasHeadingShape(next.text) &&
      !isItem(at + 1) &&
      next.text.length <= 60 &&
      !headingNumber.test(next.text) &&
      blocks.length &&
      !(lines[at + 2] && lines[at + 2]!.text.length > 60)
    )
      return false;
    return true;
  };

  /** A paragraph, cut where a list was run into it. */
  const pushParagraph = (line: number, text: string): void => {
    const parts = text.split(/(?<=[;:,.])\s+[-–•·]\s+(?=\S)/u);
    if (parts.length < 3) {
      blocks.push({kind: 'paragraph', line, text});
      return;
    }
    const [first = '', ...rest] = parts;
    guess(line, 'split', `A list that was run into its sentence was cut into ${rest.length} items.`);
    blocks.push({kind: 'paragraph', line, text: first});
    blocks.push({
      kind: 'list',
      line,
      items: rest.map((item) => ({line, indent: 0, style: 'bullet', mark: '', text: item, depth: 0})),
    });
  };

  /** Two pieces of one sentence; a word that was divided at the end of a line keeps its hyphen. */
  const join = (one: string, other: string) =>
    one.endsWith('\u00AD')
      ? one.slice(0, -1) + (startsLow.test(other) ? other : ` ${other}`)
      : /\p{L}-$/u.test(one) && startsLow.test(other)
        ? one + other
        : `${one} ${other}`;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const last = blocks.at(-1);

    if (isHeading(at)) {
      const number = headingNumber.exec(bare(line.text))?.[0] ?? '';
      blocks.push({kind: 'heading', line: line.number, text: bare(line.text), number: number.trim()});
      continue;
    }

    // A heading and its text in one run.
    const [, head] = glued.exec(line.text) ?? [];
    if (head && !goesOn(at) && !isBullet(at) && hasHeadingShape(head)) {
      guess(line.number, 'split', `A heading that ran into its text was cut off: ${quote(head)}.`);
      blocks.push({
        kind: 'heading',
        line: line.number,
        text: head,
        number: (headingNumber.exec(head)?.[0] ?? '').trim(),
      });
      pushParagraph(line.number, line.text.slice(head.length));
      continue;
    }

    // An address keeps its lines.
    let end = at + 1;
    while (
      end < lines.length &&
      !lines[end]!.afterGap &&
      lines[end]!.text.length <= 45 &&
      !isItem(end) &&
      !endsSentence.test(lines[end]!.text)
    )
      end++;
    const some = lines.slice(at, end);
    if (
      some.length >= 3 &&
      line.text.length <= 45 &&
      !isItem(at) &&
      !goesOn(at) &&
      some.some(({text}) => postcode.test(text) || reach.test(text)) &&
      !some.some(({text}) => startsLow.test(text) && !reach.test(text))
    ) {
      guess(line.number, 'address', `Kept ${some.length} lines as an address.`);
      blocks.push({kind: 'address', line: line.number, lines: some.map(({text}) => text)});
      at = end - 1;
      continue;
    }

    const item = isNote(line.text) ? undefined : itemOf(line);
    if (item && !(item.style !== 'bullet' && goesOn(at))) {
      if (last?.kind === 'list') {
        const previous = last.items.at(-1)!;
        if (line.afterGap && previous.style === item.style)
          guess(line.number, 'list', 'A list that was parted by an empty line or a page was put together.');
        item.depth = depthOf(item, last.items);
        last.items.push(item);
      } else blocks.push({kind: 'list', line: line.number, items: [item]});
      const before = lines[at - 1];
      if (item.mark && before && !line.afterGap && !endsSentence.test(before.text) && !isInRun(at))
        guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
      continue;
    }

    const isBareItem = line.text.length <= 80 && wordsIn(line.text) <= 12 && !endsSentence.test(line.text);
    if (last?.kind === 'list' && last.items[0]!.indent === -1 && isBareItem && !line.afterGap) {
      guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
      last.items.push({line: line.number, indent: -1, style: 'bullet', mark: '', text: line.text, depth: 0});
      continue;
    }
    /** What a line can go on with. */
    const open = last?.kind === 'paragraph' ? last : last?.kind === 'list' ? last.items.at(-1)! : undefined;
    const previousText = open?.text;
    const isBroken =
      line.afterGap && previousText !== undefined && !endsSentence.test(previousText) && startsLow.test(line.text);
    if (previousText !== undefined && (goesOn(at) || isBroken)) {
      if (isBroken)
        guess(
          line.number,
          'joined',
          `A sentence that was parted by an empty line or a page was put together: ${quote(line.text)}.`,
        );
      if (/\p{L}-$/u.test(previousText) && startsLow.test(line.text))
        guess(
          line.number,
          'joined',
          `The hyphen at the end of the line was kept: ${quote(/\S+$/.exec(previousText)![0] + /^\S+/.exec(line.text)![0])}.`,
        );
      if (previousText.endsWith('\u00AD'))
        guess(
          line.number,
          'joined',
          `A word that was divided at the end of a line was put together: ${quote(join(/\S+$/.exec(previousText)![0], /^\S+/.exec(line.text)![0]))}.`,
        );
      if (isTorn(at))
        guess(
          line.number,
          'joined',
          `A line that begins with a number was taken for the middle of a sentence: ${quote(line.text)}.`,
        );
      open!.text = join(previousText, line.text);
      continue;
    }

    // Short lines after a lead-in are items that lost their marks.
    if (
      last?.kind === 'paragraph' &&
      last.text.endsWith(':') &&
      isBareItem &&
      lines[at + 1] &&
      !isItem(at + 1) &&
      lines[at + 1]!.text.length <= 80 &&
      !/[.!?]$/.test(lines[at + 1]!.text)
    ) {
      guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
      blocks.push({
        kind: 'list',
        line: line.number,
        items: [{line: line.number, indent: -1, style: 'bullet', mark: '', text: line.text, depth: 0}],
      });
      continue;
    }
    if (isNote(line.text)) guess(line.number, 'note', 'Taken as the note to a star in the text.');
    blocks.push({kind: 'paragraph', line: line.number, text: line.text});
  }

  // Lists that were run into their sentences are seen once the lines are together.
  for (const block of blocks.splice(0)) {
    if (block.kind === 'paragraph') pushParagraph(block.line, block.text);
    else blocks.push(block);
  }
  return {markdown: write(blocks, guesses), guesses: guesses.sort((a, b) => a.line - b.line)};
}

/** How deep an item stands, by its indent and by the kind of its mark. */
function depthOf(item: Item, items: readonly Item[]): number {
  const last = items.at(-1)!;
  if (item.style === last.style) {
    if (item.indent >= last.indent + 2) return last.depth + 1;
    const peer = [...items].reverse().find((other) => other.style === item.style && other.indent <= item.indent + 1);
    return peer?.depth ?? 0;
  }
  const peer = [...items]
    .reverse()
    .find((other) => other.style === item.style && Math.abs(other.indent - item.indent) < 2);
  if (peer && (item.style === 'bullet' || ordinal(item.mark) > 1)) return peer.depth;
  return last.text.endsWith(':') || item.indent >= last.indent + 2 || item.style === 'letter' ? last.depth + 1 : 0;
}

function write(blocks: readonly Block[], guesses: Guess[]): string {
  const inline = (text: string, line: number): string => {
    const {markdown, linked, dead} = writeInline(text);
    for (const address of linked) guesses.push({line, what: 'link', message: `Made a link of ${address}.`});
    for (const label of dead) guesses.push({line, what: 'link', message: `The link “${label}” has lost its address.`});
    return markdown;
  };
  const headings = blocks.filter((block) => block.kind === 'heading');
  const numbers = headings.filter(({number}) => /^\d{1,2}[.)]?$/.test(number));
  const hasTitle = blocks[0]?.kind === 'heading' && !blocks[0].number;
  let isBelowNumber = false;
  const levelOf = (block: (typeof headings)[number]): number => {
    if (block === blocks[0] && hasTitle) return 1;
    const {number} = block;
    if (/^\d{1,2}[.)]?$/.test(number)) {
      isBelowNumber = true;
      return 2;
    }
    if (number) return /^\d+\.\d+\.\d+/.test(number) ? 4 : 3;
    return numbers.length >= 3 && isBelowNumber ? 3 : 2;
  };

  const parts = blocks.map((block) => {
    if (block.kind === 'heading') {
      const level = levelOf(block);
      guesses.push({
        line: block.line,
        what: 'heading',
        message: `Taken as a heading of level ${level}: “${block.text}”.`,
      });
      return `${'#'.repeat(level)} ${inline(block.text, block.line).replace(/^(\d+)\\(?=[.)])/, '$1')}`;
    }
    if (block.kind === 'paragraph') return inline(block.text, block.line);
    if (block.kind === 'address') return block.lines.map((line) => inline(line, block.line)).join('\\\n');
    return writeList(block.items, inline, guesses);
  });
  const title = blocks[0]?.kind === 'heading' && hasTitle ? blocks[0].text : '';
  const front = ['---', ...(title ? [`title: ${JSON.stringify(title)}`] : []), 'draft: true', '---'];
  return `${[front.join('\n'), ...parts].join('\n\n')}\n`;
}

function writeList(items: readonly Item[], inline: (text: string, line: number) => string, guesses: Guess[]): string {
  const rows: string[] = [];
  /** How far the text of each depth is indented. */
  const columns: number[] = [0];
  const counts: (number | undefined)[] = [];
  items.forEach((item, index) => {
    const depth = Math.min(item.depth, columns.length - 1);
    columns.length = depth + 1;
    counts.length = depth + 1;
    const isNumber = item.style === 'number' && /^\d{1,2}[.)]$/.test(item.mark);
    // Markdown counts by itself: a number out of turn stays a part of the text.
    const counted = counts[depth];
    const before = items[index - 1];
    const isInTurn =
      isNumber &&
      (counted === undefined
        ? before?.depth !== depth || before.style === 'number' || index === 0
        : ordinal(item.mark) === counted + 1);
    const mark = isInTurn ? item.mark : '-';
    counts[depth] = isInTurn ? ordinal(item.mark) : undefined;
    const text = inline(isInTurn || !item.mark ? item.text : `${item.mark} ${item.text}`, item.line);
    if (item.text.endsWith(':') && items[index + 1] && items[index + 1]!.depth <= item.depth)
      guesses.push({
        line: item.line,
        what: 'list',
        message: 'This item ends with a colon: it may lead in those after it.',
      });
    rows.push(`${' '.repeat(columns[depth]!)}${mark} ${text}`);
    columns.push(columns[depth]! + mark.length + 1);
  });
  return rows.join('\n');
}
