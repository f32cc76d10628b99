import {page} from '../core/page.js';

/** A style sheet as text; the build makes it small. */
export const css = ({raw}: TemplateStringsArray): string => raw[0]!;

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a tree our sheets, each once. Constructed sheets pass `style-src 'self'`; older browsers get an element. */
export function adoptStyles(root: Document | ShadowRoot, styles: readonly string[]): void {
  const tree = root === document ? page : root;
  for (const text of styles)
    if (tree.adoptedStyleSheets) {
      const sheet = sheets.get(text) ?? new CSSStyleSheet();
      if (!sheets.has(text)) sheet.replaceSync(text);
      sheets.set(text, sheet);
      const adopted = [...new Set([...tree.adoptedStyleSheets, sheet])];
      Reflect.set(root === document ? Document.prototype : root, 'adoptedStyleSheets', adopted, root);
    } else {
      const style = page.createElement('style');
      style.textContent = text;
      (root === document ? page.head : root).append(style);
    }
}
