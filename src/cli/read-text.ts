import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {parse} from 'parse5';
import {blocksOf, type Block, type Tree} from '../notice-diff/blocks.js';

/** A text and what its front matter says of it. */
export interface ReadText {
  readonly blocks: Block[];
  readonly front: Readonly<Record<string, unknown>>;
}

/** What parse5 makes of a page, as far as it is read here. */
interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly {name: string; value: string}[];
  readonly childNodes?: readonly HtmlNode[];
}

const written = /^forthright-(facts|storage)$/;

const nameOf = (nodeName: string, hasFacts: boolean): string => {
  if (nodeName === '#text') return '';
  // What is struck out is no longer said.
  if (/^(del|s|strike)$/.test(nodeName)) return 'script';
  return hasFacts && written.test(nodeName) ? 'div' : nodeName.replace('#document', 'body');
};

const treeOfHtml = ({nodeName, value, attrs = [], childNodes = []}: HtmlNode, hasFacts: boolean): Tree => ({
  // What holds everything has no tag, and is no text either.
  name: nameOf(nodeName, hasFacts),
  text: value ?? '',
  attribute: (key) => attrs.find(({name}) => name === key)?.value,
  children: () =>
    childNodes
      .filter(({nodeName}) => !/^#(comment|documentType)/.test(nodeName))
      .map((child) => treeOfHtml(child, hasFacts)),
});

/** The notice in a page, or else its main part. */
function findMain(root: Tree): Tree {
  const find = (node: Tree, name: string): Tree | undefined => {
    if (node.name === name) return node;
    for (const child of node.children?.() ?? []) {
      const found = find(child, name);
      if (found) return found;
    }
    return undefined;
  };
  return find(root, 'forthright-notice') ?? find(root, 'main') ?? root;
}

/** `hasFacts`: with the facts of the configuration that were written into the page. */
export const readHtml = (html: string, hasFacts = false): ReadText => ({
  blocks: blocksOf(findMain(treeOfHtml(parse(html), hasFacts))),
  front: {},
});

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly children?: readonly MarkdownNode[];
}

/** Markdown as the elements that it stands for. */
function treeOfMarkdown(
  node: MarkdownNode,
  targets: ReadonlyMap<string, string>,
  fill: (words: string) => string,
): Tree {
  const {type, value, depth, ordered, children = []} = node;
  const url = node.url ?? targets.get(node.identifier ?? '');
  const name =
    {
      root: 'body',
      heading: `h${depth}`,
      paragraph: 'p',
      blockquote: 'blockquote',
      list: ordered ? 'ol' : 'ul',
      listItem: 'li',
      table: 'table',
      tableRow: 'tr',
      tableCell: 'td',
      link: 'a',
      linkReference: 'a',
      image: 'img',
      imageReference: 'img',
      break: 'br',
      thematicBreak: 'hr',
      code: 'pre',
      html: 'script',
      definition: 'script',
      footnoteReference: 'sup',
      footnoteDefinition: 'div',
    }[type] ?? (type === 'text' ? '' : 'span');
  const inner = children.map((child) => treeOfMarkdown(child, targets, fill));
  const text: Tree[] = value !== undefined && type !== 'text' ? [{name: '', text: value}] : [];
  return {
    name,
    // `{#retention}` names the heading and is not read.
    text: fill(value?.replace(/\s*\{#[^}]*\}\s*$/, '') ?? ''),
    attribute: (key) => (key === 'href' ? url : key === 'alt' ? node.alt : undefined),
    children: () => [...text, ...inner],
  };
}

/** `filler` puts something in for the markers of the text; what stands in code is shown as it is. */
export function readMarkdown(
  source: string,
  filler = (_front: ReadText['front']) => (words: string) => words,
): ReadText {
  const [, yaml, body = source] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)\r?\n([\s\S]*)$/.exec(source) ?? [];
  const root = fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  }) as MarkdownNode;
  const targets = new Map<string, string>();
  const note = (node: MarkdownNode): void => {
    if (node.type === 'definition') targets.set(node.identifier!, node.url!);
    node.children?.forEach(note);
  };
  note(root);
  // Everything is text: a version of 1.10 is not 1.1.
  const front = Object(yaml === undefined ? {} : load(yaml, {schema: FAILSAFE_SCHEMA})) as Record<string, unknown>;
  return {blocks: blocksOf(treeOfMarkdown(root, targets, filler(front))), front};
}
