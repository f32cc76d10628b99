import type {TreeElement, TreeNode} from './tree.js';

/** What stands within one of our own elements: HTML of our own making, for pages without script. */
export type Fill = (element: TreeElement) => string | undefined;

const withoutEnd = /^(br|hr|img)$/;

/** The tree as HTML, for the build tool. The browser never sees a string of it: there, `toNodes` does the same. */
export function toHtml(nodes: readonly TreeNode[], fill?: Fill): string {
  return nodes.map((node) => (typeof node === 'string' ? escape(node) : write(node, fill))).join('');
}

function write(element: TreeElement, fill: Fill | undefined): string {
  const {name, attributes, children} = element;
  const start = Object.entries(attributes).map(([key, value]) =>
    value || key === 'alt' ? ` ${key}="${escape(value)}"` : ` ${key}`,
  );
  const filling = name.includes('-') ? fill?.(element) : undefined;
  const content = filling ? `\n${filling}\n` : toHtml(children, fill);
  return `<${name}${start.join('')}>${withoutEnd.test(name) ? '' : `${content}</${name}>`}`;
}

/** A carriage return would be read as the end of a line. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escape = (text: string) => text.replace(/[&<>"\r]/g, (char) => escapes[char]!);
