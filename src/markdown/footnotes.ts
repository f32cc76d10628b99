import {fill} from '../locales/words.js';
import {blocks} from './blocks.js';
import type {Context, Note} from './context.js';
import {make, onLines, type TreeElement, type TreeNode} from './tree.js';

/** The footnotes as the last section, each with a way back. */
export function footnotes(context: Context): TreeElement | undefined {
  const {ids, notes, words} = context;
  if (!notes.size) return undefined;
  const items: TreeElement[] = [];
  // A note may refer to further ones.
  for (const note of notes.values()) items.push(item(note, context));
  const heading = make('h2', {id: ids.takeNext('notes')}, [words.notes]);
  const list = make('ol', {}, ['\n', ...onLines(items), '\n']);
  return make('section', {'data-footnotes': ''}, ['\n', heading, '\n', list, '\n']);
}

function item(note: Note, context: Context): TreeElement {
  const {definition, number, id, from} = note;
  const {back, backAgain} = context.words;
  const content = blocks(definition.children, context);
  // By now the note may have referred to itself.
  const ways = from.flatMap((href, at): TreeNode[] => [
    ' ',
    make('a', {href: `#${href}`}, [fill(at ? backAgain : back, {number, again: at + 1})]),
  ]);
  const last = content.at(-1);
  if (typeof last === 'object' && last.name === 'p')
    content[content.length - 1] = make('p', {}, [...last.children, ...ways]);
  else if (ways.length) content.push(make('p', {}, ways.slice(1)));
  return make('li', {id}, ['\n', ...onLines(content), '\n']);
}
