/** For those who write: what reads as text because a sign of Markdown is missing or stands where it means nothing. */
import type {Nodes} from 'mdast';
import {takeMarks} from './heading-marks.js';
import {nodesOf, parse} from './parse.js';
import type {MarkdownProblem} from './problem.js';
import {splitFront} from './split-front.js';
import {linesBefore} from './tree.js';

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
/** `|---|:--:|`, the second line of a table. */
const isDelimiter = (line: string) => line.includes('|') && /^[\s|:-]+$/.test(line) && line.includes('-');
const isRow = (line: string) => /^\s*\|.*\|\s*$/.test(line);

export function findSlips(markdown: string): MarkdownProblem[] {
  const {front, body, lines} = splitFront(markdown);
  const problems: MarkdownProblem[] = [];
  const tell = (kind: MarkdownProblem['kind'], line: number, what: string) =>
    void problems.push({line: line + lines, kind, what: what.slice(0, 200)});
  if (front === undefined) {
    const [, before, , field] = /^(\s*)(---[ \t]*\n)\s*([\w-]+[ \t]*:)/.exec(body) ?? [];
    if (field) tell(before ? 'late' : 'open', before!.split('\n').length, field);
  }

  const known = new Map<string, number>();
  for (const node of nodesOf(parse(body))) {
    const {start, end} = node.position!;
    const source = () => body.slice(start.offset, end.offset).split('\n');
    if (node.type === 'code') {
      const all = source();
      const [, fence] = /^(`{3,}|~{3,})/.exec(all[0]!) ?? [];
      // In a list or a quote, its own signs stand before it.
      const closes = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(all.length > 1 ? all.at(-1)! : '')?.[1];
      if (!fence) tell('indent', start.line, node.value.split('\n')[0]!);
      else if (!closes?.startsWith(fence)) tell('fence', start.line, fence);
    }
    if (node.type === 'html' && /<!--(?![^]*-->)/.test(node.value)) tell('comment', start.line, node.value);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const name = node.type === 'definition' ? `[${node.identifier}]` : `[^${node.identifier}]`;
      const first = known.get(name);
      if (first === undefined) known.set(name, start.line + lines);
      else tell('again', start.line, `${name} ${first}`);
    }
    if (node.type === 'heading') {
      takeMarks(node);
      const [mark] = /\{(?:[.#]\S|fact=).*/.exec(textOf(node)) ?? [];
      if (mark) tell('braces', start.line, mark);
    }
    if (node.type === 'paragraph') {
      const all = source();
      all.forEach((line, at) => {
        const [, marks, words] = /^\s{0,3}(#{1,6})(\p{L}.*|(?<=##)\S.*)$/u.exec(line) ?? [];
        if (marks) tell('hash', start.line + at, `${marks} ${words}`);
        const before = all[at - 1];
        if (at === 0 || !before!.includes('|')) return;
        if (isDelimiter(line)) tell('table', start.line + at, `${cellsOf(line)} ${cellsOf(before!)}`);
        else if (at === 1 && isRow(before!) && isRow(line) && !all.some(isDelimiter))
          tell('table', start.line + at, `0 ${cellsOf(before!)}`);
      });
      const [mark] = /\{#[\w-]+\}\s*$/.exec(textOf(node)) ?? [];
      if (mark) tell('braces', start.line, mark);
    }
    if (node.type === 'text')
      for (const match of source()
        .join('\n')
        .matchAll(/(?<!\\)\]\[([^[\]^\n]+)(?<!\\)\]/g))
        tell('reference', start.line + linesBefore(body.slice(start.offset), match.index), match[1]!);
  }
  return problems;
}
