/** The draft, written from its blocks. */
import type {Guess} from './clean-lines.js';
import {type Item, ordinal} from './items.js';
import {roman} from './shapes.js';
import {writeInline} from './write-markdown.js';

/** A part of the draft. */
export type Block =
  | {kind: 'heading'; line: number; text: string; number: string}
  | {kind: 'paragraph'; line: number; text: string}
  | {kind: 'address'; line: number; lines: string[]}
  | {kind: 'table'; line: number; rows: readonly (readonly string[])[]}
  | {kind: 'list'; line: number; items: Item[]};

/** Writes the blocks, with what they make guesses of. */
export function writeDraft(blocks: readonly Block[], guesses: Guess[]): string {
  const inline = (text: string, line: number): string => {
    const {markdown, linked, dead} = writeInline(text);
    for (const address of linked) guesses.push({line, what: 'link', message: `Made a link of ${address}.`});
    for (const label of dead) guesses.push({line, what: 'link', message: `The link “${label}” has lost its address.`});
    return markdown;
  };
  const headings = blocks.filter((block) => block.kind === 'heading');
  const hasRoman = headings.some(({number}) => roman.test(number) && number.length > 2);
  const isMain = (number: string) => /^\d{1,2}[.)]?$/.test(number) || (hasRoman && roman.test(number));
  const numbers = headings.filter(({number}) => isMain(number));
  const hasTitle = blocks[0]?.kind === 'heading' && !blocks[0].number;
  let isBelowNumber = false;
  const levelOf = (block: (typeof headings)[number]): number => {
    if (block === blocks[0] && hasTitle) return 1;
    const {number} = block;
    if (isMain(number)) {
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
    if (block.kind === 'table') return writeTable(block.rows, (text) => inline(text, block.line));
    if (block.kind === 'address') return block.lines.map((line) => inline(line, block.line)).join('\\\n');
    return writeList(block.items, inline, guesses);
  });
  const title = blocks[0]?.kind === 'heading' && hasTitle ? blocks[0].text : '';
  const front = ['---', ...(title ? [`title: ${JSON.stringify(title)}`] : []), 'draft: true', '---'];
  return `${[front.join('\n'), ...parts].join('\n\n')}\n`;
}

function writeTable(rows: readonly (readonly string[])[], inline: (text: string) => string): string {
  const [head = [], ...body] = rows.map((row) => `| ${row.map(inline).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]!.length)}`, ...body].join('\n');
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
