import type {Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast';
import {fill} from '../locales/words.js';
import {imageAddress, linkAddress} from './addresses.js';
import type {Context} from './context.js';
import {fillMarkers} from './markers.js';
import {make, type TreeNode} from './tree.js';

/** What stands within a paragraph. */
export const phrases = (nodes: readonly PhrasingContent[], context: Context, isInLink = false): TreeNode[] =>
  nodes.flatMap((node) => phrase(node, context, isInLink));

function phrase(node: PhrasingContent, context: Context, isInLink: boolean): TreeNode | TreeNode[] {
  switch (node.type) {
    case 'text':
      return fillMarkers(node.value, node, context);
    case 'emphasis':
      return make('em', {}, phrases(node.children, context, isInLink));
    case 'strong':
      return make('strong', {}, phrases(node.children, context, isInLink));
    case 'inlineCode':
      return make('code', {}, [node.value]);
    case 'break':
      return [make('br'), '\n'];
    case 'link':
      return link(node, node.children, context, isInLink);
    case 'linkReference':
      return link(node, node.children, context, isInLink);
    case 'image':
    case 'imageReference':
      return image(node, context);
    case 'footnoteReference':
      return noteMark(node.identifier, context, isInLink);
    case 'html':
      // In a table there is no other way to end a line.
      if (/^<br\s*\/?>$/i.test(node.value)) return make('br');
      return withoutMarkup(node.value, () => context.complainOf('html', node.value, node));
    default:
      return [];
  }
}

/** Markup as text: it is shown, never obeyed. Comments are for those who write. */
export function withoutMarkup(html: string, tell: () => void): string {
  const shown = html.replace(/<!--[^]*?(-->|$)/g, '');
  if (!shown.trim()) return '';
  tell();
  return shown;
}

/** Where a link or an image leads, and its title. */
function targetOf(node: Link | LinkReference | Image | ImageReference, {definitions}: Context) {
  return 'url' in node ? node : definitions.get(node.identifier);
}

function link(
  node: Link | LinkReference,
  children: readonly PhrasingContent[],
  context: Context,
  isInLink: boolean,
): TreeNode | TreeNode[] {
  const target = targetOf(node, context);
  const href = target && linkAddress(target.url);
  // A link within a link would end it.
  if (href === undefined || isInLink) {
    if (target && href === undefined) context.complainOf('link', target.url, node);
    return phrases(children, context, isInLink);
  }
  if (href.startsWith('#') && href.length > 1) context.anchors.push({id: href.slice(1), node});
  return make('a', {href, title: target?.title ?? undefined}, phrases(children, context, true));
}

function image(node: Image | ImageReference, context: Context): TreeNode {
  const target = targetOf(node, context);
  const src = target && imageAddress(target.url, context.origin);
  const alt = node.alt ?? '';
  if (src !== undefined) return make('img', {src, alt, title: target?.title ?? undefined});
  if (target) context.complainOf('image', target.url, node);
  return alt;
}

/** The number that stands for a footnote. */
function noteMark(identifier: string, context: Context, isInLink: boolean): TreeNode | TreeNode[] {
  const {footnotes, ids, notes, words} = context;
  const definition = footnotes.get(identifier);
  if (!definition) return [];
  let note = notes.get(identifier);
  if (!note) {
    const number = notes.size + 1;
    note = {definition, number, id: ids.takeNext(`note-${number}`), from: []};
    notes.set(identifier, note);
  }
  const {number} = note;
  if (isInLink) return make('sup', {}, [`${number}`]);
  const again = note.from.length + 1;
  const id = ids.takeNext(`note-${number}-from${again > 1 ? `-${again}` : ''}`);
  note.from.push(id);
  return make('sup', {}, [
    make('a', {href: `#${note.id}`, id, 'aria-label': fill(words.note, {number})}, [`${number}`]),
  ]);
}
