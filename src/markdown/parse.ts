import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import type {Nodes, Root} from 'mdast';
import {defList} from 'micromark-extension-definition-list';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import {deepest} from './bounds.js';
import {definitionListsFromMarkdown} from './definition-lists.js';
import {letterLists, letterListsFromMarkdown} from './letter-lists.js';

/** The Markdown that a notice may have: CommonMark with tables, footnotes, definition lists and lists with letters. */
export const parse = (body: string): Root =>
  fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote(), defList, letterLists],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      definitionListsFromMarkdown,
      letterListsFromMarkdown,
    ],
  });

/** Every node, in the order of the text. Not by calling itself: how deep they stand is found out here. */
export function nodesOf(root: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: [Nodes, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > deepest) throw new Error(`the text is too much to read: parts stand more than ${deepest} deep`);
    nodes.push(node);
    if ('children' in node) for (const child of [...node.children].reverse()) waiting.push([child, depth + 1]);
  }
  return nodes;
}
