import {page} from '../core/page.js';

/** A style sheet as text; the build makes it small. */
export const css = ({raw}: TemplateStringsArray): string => raw[0]!;

const sheets = new Map<string, CSSStyleSheet>();
const adopted = new WeakMap<Node, Set<string>>();

/** Gives a tree our sheets, each once. Constructed sheets pass `style-src 'self'`; older browsers get an element. */
export function adoptStyles(root: Document | ShadowRoot, styles: readonly string[]): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  for (const text of styles) {
    if (known.has(text)) continue;
    known.add(text);
    const tree = root === document ? page : root;
    if (tree.adoptedStyleSheets) {
      const sheet = sheets.get(text) ?? new CSSStyleSheet();
      if (!sheets.has(text)) sheet.replaceSync(text);
      sheets.set(text, sheet);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    } else {
      const style = page.createElement('style');
      style.textContent = text;
      (root === document ? page.head : root).append(style);
    }
  }
}
