import type {Definition, FootnoteDefinition, Heading, Root, Text} from 'mdast';
import {markdownWords} from '../locales/markdown.js';
import {block} from './blocks.js';
import {tooMuch} from './bounds.js';
import type {Context} from './context.js';
import {footnotes} from './footnotes.js';
import {takeMarks, type HeadingMarks} from './heading-marks.js';
import {createIds, type Ids} from './ids.js';
import {nodesOf, parse} from './parse.js';
import type {MarkdownProblem} from './problem.js';
import {splitFront} from './split-front.js';
import {linesBefore, make, onLines, type TreeNode} from './tree.js';

export interface ReadOptions {
  /** The language of the text, if it is said: it then stands on an element round it. */
  language?: string;
  /** What stands for `{{version}}`, `{{effective}}` and `{{site}}`. */
  values?: Readonly<Record<string, string | undefined>>;
  /** By id of a heading: ids that it had before, so that old links still arrive. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** Where images may come from, beside relative addresses. */
  origin?: string;
}

export interface Reading {
  readonly tree: readonly TreeNode[];
  readonly problems: readonly MarkdownProblem[];
  /** What the definition lists under a heading with `{.glossary}` explain. */
  readonly glossary: readonly {term: string; meaning: string}[];
}

type Marks = Map<Heading, HeadingMarks>;

/**
 * Reads Markdown into a small tree of elements and attributes that we know: whatever else stands in it is text. Front
 * matter is passed over. Throws where a text could keep a browser busy for minutes.
 */
export function readMarkdown(markdown: string, options: ReadOptions = {}): Reading {
  const {language, values = {}, aliases = {}, origin} = options;
  const {body, lines} = splitFront(markdown);
  const why = tooMuch(body);
  if (why) throw new Error(`the text is too much to read: ${why}`);
  const root = parse(body);

  const problems: MarkdownProblem[] = [];
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const marks: Marks = new Map();
  const marked: Text[] = [];
  // In the order of the text; the first of two definitions counts.
  for (const node of nodesOf(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    else if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    else if (node.type === 'heading') marks.set(node, takeMarks(node));
    else if (node.type === 'text') marked.push(node);
  }

  const context: Context = {
    words: markdownWords(language),
    values,
    origin,
    ids: createIds(),
    aliases,
    marks,
    definitions,
    footnotes: notes,
    notes: new Map(),
    anchors: [],
    glossary: [],
    level: 1,
    isGlossary: false,
    complainOf: (kind, what, {position}, below = 0) =>
      void problems.push({line: (position?.start.line ?? 1) + lines + below, kind, what: what.slice(0, 200)}),
  };
  takeIds(marks, context);

  const text = sections(root, marks, context);
  const last = footnotes(context);
  if (last) text.push(last);

  // Where there is no such note, its mark is text. The source is looked at: there a backslash says that it was meant so.
  for (const node of marked) {
    const source = body.slice(node.position?.start.offset, node.position?.end.offset);
    for (const {1: name, index} of source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
      context.complainOf('note', name!, node, linesBefore(source, index));
  }
  const earlier = Object.keys(aliases).filter((id) => !context.ids.has(id));
  for (const id of earlier) problems.push({line: 1, kind: 'alias', what: id});
  for (const {id, node} of context.anchors) if (!context.ids.has(decode(id))) context.complainOf('anchor', id, node);
  for (const [name, node] of notes) if (!context.notes.has(name)) context.complainOf('footnote', name, node);
  problems.sort((a, b) => a.line - b.line);

  const tree = onLines(text);
  return {
    tree: language ? [make('div', {lang: language, dir: directionOf(language)}, ['\n', ...tree, '\n'])] : tree,
    problems,
    glossary: context.glossary,
  };
}

/** Ids that the owner wrote are taken before any is made from a text. */
function takeIds(marks: Marks, context: Context): void {
  const {ids, complainOf} = context;
  for (const [heading, {ids: written, unknown}] of marks) {
    const [own] = written;
    written.splice(0, 1, ...(own === undefined ? [] : [takeOwn(own, ids, () => complainOf('id', own, heading))]));
    for (const word of unknown) complainOf('attribute', word, heading);
  }
  for (const [heading, mark] of marks) {
    const [own, ...earlier] = mark.ids;
    if (own !== undefined)
      mark.ids = [own, ...earlier.filter((id) => ids.take(id) ?? (complainOf('id', id, heading), false))];
  }
}

/** One that is taken, or kept for others, gets a neighbour; one that cannot be an id at all is made one. */
function takeOwn(id: string, ids: Ids, tell: () => void): string {
  const taken = ids.take(id);
  if (taken !== undefined) return taken;
  tell();
  return ids.takeNext(
    id
      .replace(/[^\p{L}\p{N}\p{M}_.:-]/gu, '')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .slice(0, 100) || 'section',
  );
}

/** The blocks, with what belongs to a heading marked `.summary` in a section of its own. */
function sections(root: Root, marks: Marks, context: Context): TreeNode[] {
  const text: TreeNode[] = [];
  let summary: {depth: number; content: TreeNode[]} | undefined;
  let glossaryDepth = 0;

  const endSummary = () => {
    if (summary) text.push(make('section', {'data-layer': 'summary'}, ['\n', ...onLines(summary.content), '\n']));
    summary = undefined;
  };
  for (const node of root.children) {
    if (node.type === 'heading') {
      const {isSummary, isGlossary} = marks.get(node)!;
      if (summary && node.depth <= summary.depth) endSummary();
      if (isSummary) summary ??= {depth: node.depth, content: []};
      if (node.depth <= glossaryDepth) glossaryDepth = 0;
      if (isGlossary) glossaryDepth ||= node.depth;
      context.isGlossary = glossaryDepth > 0;
    }
    (summary?.content ?? text).push(...block(node, context));
  }
  endSummary();
  context.isGlossary = false;
  return text;
}

const directionOf = (language: string) => (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : undefined);

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
