import type {Node, Paragraph} from 'mdast';
import type {Context} from './context.js';
import {linesBefore, make, type TreeElement} from './tree.js';

/** Facts of the configuration that stand where a marker does. */
const facts = 'rights contacts retention complaints purposes recipients data consents glossary'.split(' ');

/** Single words in a text. */
const inline = ['version', 'effective', 'site'];

const elements: Readonly<Record<string, (context: Context) => TreeElement>> = {
  ...Object.fromEntries(facts.map((of) => [of, () => make('forthright-facts', {of})])),
  storage: ({level}) => make('forthright-storage', {level: String(Math.min(level + 1, 6))}),
  choices: () => make('forthright-choices', {inline: ''}),
  'rights-launcher': () => make('forthright-rights'),
  changes: () => make('forthright-changes'),
};

/** Every marker, for "did you mean". */
export const knownMarkers: readonly string[] = [...inline, ...Object.keys(elements)];

/** The element that a paragraph stands for, if there is nothing but a marker in it. */
export function elementOf({children}: Paragraph, context: Context): TreeElement | undefined {
  const [only, more] = children;
  if (only?.type !== 'text' || more) return undefined;
  const [, name = ''] = /^\s*\{\{\s*([\w-]+)\s*\}\}\s*$/.exec(only.value) ?? [];
  return Object.hasOwn(elements, name) ? elements[name]!(context) : undefined;
}

/** Puts values in place of markers within a text. One that is not known stays, and is told. */
export function fillMarkers(text: string, node: Node, context: Context): string {
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker, name: string, index: number) => {
    const tell = (kind: 'marker' | 'value') => context.complainOf(kind, name, node, linesBefore(text, index));
    if (!inline.includes(name)) tell('marker');
    else if (!context.values[name]) tell('value');
    else return context.values[name];
    return marker;
  });
}
