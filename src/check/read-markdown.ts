import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import type {Nodes} from 'mdast';
import {
  looksLikeHeading,
  newDraft,
  newHeadings,
  rowOf,
  slugsOf,
  tidy,
  type Block,
  type NoticeText,
} from './notice-text.js';

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const marker = /\{\{\s*([\w-]+)[^}]*\}\}/g;
/** `{#retention #old-name}` at the end of a heading. */
const idMark = /\s*\{([^{}]*#[^{}]*)\}\s*$/;

const textOf = (node: Nodes): string => {
  if (node.type === 'html') return ' ';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const codesIn = (node: Nodes): string[] =>
  node.type === 'inlineCode' ? [node.value] : 'children' in node ? node.children.flatMap(codesIn) : [];

/** A Markdown notice with its front matter. Raw HTML in it is no text: it never gets through to readers. */
export function readMarkdown(source: string, file: string): NoticeText {
  const [head = '', yaml = ''] = frontMatter.exec(source) ?? [];
  // Everything is text, as on the page: a version of 1.10 is not 1.1.
  const front = yaml ? load(yaml, {schema: FAILSAFE_SCHEMA}) : {};
  const facts = (front && typeof front === 'object' ? front : {}) as Record<string, unknown>;
  const before = head.split('\n').length - 1;
  const draft = newDraft();
  const tree = fromMarkdown(source.slice(head.length), {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const targets = new Map<string, string>();
  const define = (node: Nodes): void => {
    if (node.type === 'definition') targets.set(node.identifier, node.url);
    else if ('children' in node) node.children.forEach(define);
  };
  define(tree);
  const headings = newHeadings(typeof facts.title === 'string' ? facts.title : '');

  const add = (
    kind: 'heading' | 'paragraph' | 'item' | 'cell',
    node: Nodes,
    more: Pick<Block, 'level' | 'column' | 'row'> = {},
  ): void => {
    const line = (node.position?.start.line ?? 1) + before;
    let text = textOf(node);
    for (const [, name = ''] of text.matchAll(marker)) draft.shows.add(name);
    text = text.replace(marker, ' ');
    if (kind === 'heading') {
      const ids = idMark.exec(text)?.[1]?.match(/#[\w-]+/g) ?? [];
      if (ids.length) text = text.replace(idMark, '');
      for (const id of [...ids.map((id) => id.slice(1)), ...slugsOf(tidy(text))]) draft.ids.add(id);
      headings.enter(tidy(text), more.level ?? 6);
    }
    const {section, path} = headings;
    const codes = codesIn(node);
    if (tidy(text))
      draft.blocks.push({kind, text: tidy(text), line, section, path, ...more, ...(codes.length ? {codes} : {})});
    links(node, line);
  };
  const links = (node: Nodes, line: number): void => {
    const {section} = headings;
    const at = node.position ? node.position.start.line + before : line;
    if (node.type === 'link') draft.links.push({text: tidy(textOf(node)), href: node.url, line: at, section});
    if (node.type === 'linkReference')
      draft.links.push({text: tidy(textOf(node)), href: targets.get(node.identifier), line: at, section});
    if ('children' in node) for (const child of node.children) links(child, at);
  };
  const walk = (node: Nodes, inItem = false): void => {
    if (node.type === 'heading') add('heading', node, {level: node.depth});
    else if (node.type === 'paragraph') {
      // "**Can I see it?**" above its answer in one paragraph.
      const [question, ...answer] = node.children;
      if (
        !inItem &&
        question?.type === 'strong' &&
        answer.length &&
        /\?$/.test(tidy(textOf(question))) &&
        /^\s*\n/.test(answer.map(textOf).join(''))
      ) {
        add('heading', question, {level: 6});
        add('paragraph', {...node, children: answer});
        return;
      }
      const isHeading =
        !inItem && node.children.every(({type}) => type === 'strong') && looksLikeHeading(tidy(textOf(node)));
      if (isHeading) add('heading', node, {level: 6});
      else add(inItem ? 'item' : 'paragraph', node);
    } else if (node.type === 'table') {
      const [heads = [], ...rows] = node.children.map((row) => row.children.map((cell) => tidy(textOf(cell))));
      node.children.forEach((row, at) => {
        const cells = at ? rows[at - 1]! : heads;
        const whole = rowOf(at ? heads : [], cells);
        row.children.forEach((cell, index) => {
          const column = at ? heads[index] : '';
          add('cell', cell, {...(column ? {column} : {}), ...(whole ? {row: whole} : {})});
        });
      });
    } else if (node.type === 'code') add('paragraph', node);
    else if (node.type === 'html') {
      for (const [, id = ''] of node.value.matchAll(/\bid=["']?([\w-]+)/g)) draft.ids.add(id);
    } else if ('children' in node) for (const child of node.children) walk(child, inItem || node.type === 'listItem');
  };
  walk(tree);
  const language = facts.language ?? facts.lang;
  return {file, language: typeof language === 'string' ? language : undefined, facts, ...draft};
}
