/** Makes a draft in Markdown of text that was pulled from a page or a PDF. Each guess is told; no word is lost. */
import {asInContents, cleanLines, type Guess, type Line} from './clean-lines.js';
import {depthOf, isOfOneKind, itemOf, ordinal} from './items.js';
import {
  abbreviated,
  bare,
  bullet,
  cutNumber,
  endsHalf,
  endsOpen,
  endsSentence,
  glued,
  hasHeadingShape,
  headingNumber,
  isBold,
  isLoud,
  leadsToAddress,
  numbered,
  postcode,
  reach,
  reference,
  restOfNumber,
  startsLow,
  term,
  wordsIn,
} from './shapes.js';
import {writeDraft, type Block} from './write-draft.js';

export type {Guess} from './clean-lines.js';

export interface ImportedText {
  /** A draft, and marked as one. */
  readonly markdown: string;
  readonly guesses: readonly Guess[];
}

export function importText(source: string): ImportedText {
  const {lines, guesses, contents} = cleanLines(source);
  const guess = (line: number, what: Guess['what'], message: string) => void guesses.push({line, what, message});
  const quote = (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
  const blocks: Block[] = [];
  const widths = lines.map(({text}) => text.length).sort((a, b) => a - b);
  /** How long a full line is, where the text was broken into lines. */
  const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const lower = lines.filter(({text, afterGap}) => !afterGap && startsLow.test(text)).length;
  /** In a narrow column, lines must go on in the next: items without marks are as short. */
  const goingOn = lines.filter(
    ({text, afterGap}, at) =>
      !afterGap &&
      startsLow.test(text) &&
      lines[at - 1]!.text.length >= full * 0.7 &&
      !endsSentence.test(lines[at - 1]!.text),
  ).length;
  const isWrapped =
    full <= 130 && ((full >= 45 && lower > lines.length / 8) || (full >= 24 && goingOn > lines.length / 4));
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
    if (/\d\.\d|[a-z]{2}\)$/.test(mark) && !/^\(?[ivx]+\)$/.test(mark)) return true;
    const isNeighbour = (other: Line | undefined, step: number) => {
      const found = other && numbered.exec(other.text)?.[1];
      return (
        !!found &&
        found.replace(/[\da-z]+/i, '') === mark.replace(/[\da-z]+/i, '') &&
        (ordinal(found) - ordinal(mark) === step || /^\(?[ivx]{2,}/i.test(found) || /^\(?[ivx]{2,}/i.test(mark))
      );
    };
    return (
      [...lines.slice(at + 1, at + 25).map((other) => isNeighbour(other, 1))].some(Boolean) ||
      lines.slice(Math.max(0, at - 24), at).some((other) => isNeighbour(other, -1))
    );
  };
  /** The next item stands right below. */
  const isListBelow = (at: number): boolean =>
    isItem(at) && isInRun(at) && [1, 2].some((step) => isItem(at + step) && !lines[at + step]!.afterGap);
  /** The line before was broken in the middle of a sentence, and this one begins with a number or a bracket. */
  const isTorn = (at: number): boolean => {
    const [before, line] = [lines[at - 1], lines[at]!];
    if (!before || line.afterGap || !/^[“"‘'(£€$§]*\d|^\(/.test(line.text)) return false;
    if (endsSentence.test(before.text)) return cutNumber.test(before.text) && restOfNumber.test(line.text);
    if (hasHeadingShape(before.text) && before.afterGap) return false;
    if (reference.test(before.text)) return !isListBelow(at);
    return (
      (before.text.length >= Math.min(45, full * 0.8) || goesOn(at - 1) || endsHalf.test(before.text)) && !isInRun(at)
    );
  };
  /** The point at the end of the line before is that of "Mr." or "U.K.", and no sentence ends with it. */
  const isAbbreviated = (at: number): boolean => {
    const [before, line] = [lines[at - 1], lines[at]!];
    if (!before || line.afterGap || !abbreviated.test(before.text) || isItem(at)) return false;
    if (/\b[Nn]os?\.$/.test(before.text)) return /^\d/.test(line.text);
    // A heading may follow "in the U.K.".
    return !/\p{Lu}\.\p{Lu}\.$/u.test(before.text) || !hasHeadingShape(line.text);
  };
  /** There was no room for the next word: the line was broken there, and did not end. */
  const isFull = (at: number): boolean => {
    const [line, next] = [lines[at]!, lines[at + 1]];
    return isWrapped && !!next && !next.afterGap && line.text.length + next.text.split(' ')[0]!.length >= full;
  };

  /** The line goes on with the one before, which no empty line parts from it. */
  const goesOn = (at: number): boolean => {
    const line = lines[at]!;
    const before = lines[at - 1];
    if (!before || line.afterGap || isBullet(at)) return false;
    if (before.text.endsWith('\u00AD') && startsLow.test(line.text)) return true;
    if (isTorn(at) || isAbbreviated(at)) return true;
    // The mark of a list wins over an "and" that leads to it.
    if (numbered.test(line.text) && (isInRun(at) || !endsOpen.test(before.text))) return false;
    // Two short lines after a lead-in are items without marks.
    if (before.text.endsWith(':') && isShortLine(at) && isShortLine(at + 1) && !lines[at + 1]!.afterGap) return false;
    if (!isWrapped && term.test(line.text)) return false;
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
    if (contents.has(asInContents(line.text))) return true;
    if (startsLow.test(next.text) && !isItem(at + 1) && (isWrapped || !term.test(next.text))) return false;
    const number = headingNumber.exec(line.text)?.[1];
    // "(ii) children" is an item.
    if (!number && numbered.test(line.text)) return false;
    if (before && !line.afterGap && !endsSentence.test(before.text) && before.text.length >= 45 && !isBullet(at - 1))
      return false;
    if (blocks.length && !number && !isBold(line.text) && !isLoud(line.text) && !isItem(at + 1) && isFull(at))
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
        isOfOneKind(other, number) &&
        !/\d\.\d/.test(other) &&
        !/\d\.\d/.test(number) &&
        Math.abs(ordinal(other) - ordinal(mark)) === 1;
      return !isRun(nextItem) && !(isRun(beforeItem) && blocks.at(-1)?.kind === 'list');
    }
    if (isLoud(line.text) && !isLoud(next.text) && wordsIn(line.text) > 1) return true;
    // Several short lines one below the other are an address, or items without a mark.
    let run = 1;
    const isShort = (index: number) =>
      !!lines[index] &&
      lines[index].text.length <= 45 &&
      !/[.!?:]$/.test(lines[index].text) &&
      !isBullet(index) &&
      !numbered.test(lines[index].text);
    for (let index = at; run < 3 && index > 0 && !lines[index]!.afterGap && isShort(index - 1); index--) run++;
    for (let index = at + 1; run < 3 && index < lines.length && !lines[index]!.afterGap && isShort(index); index++)
      run++;
    const isTitle =
      !blocks.length && (isLoud(line.text) || /privacy|preifatrwydd|data protection|notice|hysbysiad/i.test(line.text));
    if (isTitle) return true;
    if (run >= 3) return false;
    // Two in a row: the title and the first heading, or two that are no headings.
    if (
      hasHeadingShape(next.text) &&
      !isItem(at + 1) &&
      next.text.length <= 60 &&
      !headingNumber.test(next.text) &&
      blocks.length &&
      !(lines[at + 2] && goesOn(at + 2)) &&
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

  const whole = new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  /** The word that a hyphen divides at the end of a line, if the text has it elsewhere in one piece. */
  const undivided = (one: string, other: string): string | undefined => {
    const start = /(\p{L}+)-$/u.exec(one.slice(-60))?.[1];
    const end = /^\p{Ll}+/u.exec(other)?.[0];
    if (start === undefined || end === undefined) return undefined;
    const word = (start + end).toLowerCase();
    return whole.has(word) && !whole.has(`${start}-${end}`.toLowerCase()) ? start + other : undefined;
  };
  /** Two pieces of one sentence; a word that was divided at the end of a line keeps its hyphen if nothing tells that it has none. */
  const join = (one: string, other: string) =>
    one.endsWith('\u00AD')
      ? one.slice(0, -1) + (startsLow.test(other) ? other : ` ${other}`)
      : cutNumber.test(one.slice(-40)) && restOfNumber.test(other)
        ? one + other
        : undivided(one, other) !== undefined
          ? one.slice(0, -1) + other
          : /\p{L}-$/u.test(one.slice(-3)) && startsLow.test(other)
            ? one + other
            : `${one} ${other}`;

  /** Its number follows that of the heading before. */
  const isNextHeading = (text: string): boolean => {
    const number = headingNumber.exec(text)?.[1];
    return (
      number !== undefined &&
      blocks.some((block) => block.kind === 'heading' && block.number && ordinal(block.number) === ordinal(number) - 1)
    );
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const last = blocks.at(-1);

    if (line.table) {
      blocks.push({kind: 'table', line: line.number, rows: line.table});
      continue;
    }
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
      end < at + 30 &&
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
      (some.some(({text}) => postcode.test(text) || reach.test(text)) ||
        leadsToAddress.test(lines[at - 1]?.text ?? '')) &&
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
        if (item.sign && previous.sign && item.sign !== previous.sign && item.depth > previous.depth)
          guess(line.number, 'list', `Another bullet, taken for a list within the item above: ${quote(line.text)}.`);
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
    /** All that is looked at: a paragraph may have many lines. */
    const tail = previousText?.slice(-200) ?? '';
    const isBroken =
      line.afterGap && previousText !== undefined && !endsSentence.test(tail) && startsLow.test(line.text);
    if (previousText !== undefined && (goesOn(at) || isBroken)) {
      if (isBroken)
        guess(
          line.number,
          'joined',
          `A sentence that was parted by an empty line or a page was put together: ${quote(line.text)}.`,
        );
      if (/\p{L}-$/u.test(tail) && startsLow.test(line.text))
        guess(
          line.number,
          'joined',
          `${undivided(tail, line.text) === undefined ? 'The hyphen at the end of the line was kept' : 'The hyphen at the end of the line was left out'}: ${quote(join(/\S+$/.exec(tail)![0], /^\S+/.exec(line.text)![0]))}.`,
        );
      if (tail.endsWith('\u00AD'))
        guess(
          line.number,
          'joined',
          `A word that was divided at the end of a line was put together: ${quote(join(/\S+$/.exec(tail)![0], /^\S+/.exec(line.text)![0]))}.`,
        );
      if (isAbbreviated(at))
        guess(
          line.number,
          'joined',
          `A line was taken to go on after “${/\S+$/.exec(tail)![0]}”: ${quote(line.text)}.`,
        );
      else if (isTorn(at) || numbered.test(line.text))
        guess(
          line.number,
          'joined',
          `A line that begins with a number was taken for the middle of a sentence: ${quote(line.text)}.`,
        );
      open!.text = join(previousText, line.text);
      const mark = last?.kind === 'list' && last.items.length === 1 ? last.items[0]!.mark : '';
      const whole = last?.kind === 'paragraph' ? last.text : mark && `${mark} ${open!.text}`;
      if (
        last &&
        whole &&
        isNextHeading(whole) &&
        hasHeadingShape(lines[at - 1]!.text) &&
        whole === join(lines[at - 1]!.text, line.text) &&
        hasHeadingShape(whole) &&
        !(lines[at + 1] && goesOn(at + 1))
      ) {
        guess(line.number, 'joined', `A heading of two lines was put together: ${quote(whole)}.`);
        blocks.splice(-1, 1, {
          kind: 'heading',
          line: last.line,
          text: whole,
          number: headingNumber.exec(whole)![0].trim(),
        });
      }
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
  return {markdown: writeDraft(blocks, guesses), guesses: guesses.sort((a, b) => a.line - b.line)};
}
