import { page } from '../core/page.js';

/** A style sheet as text; the build makes it small. */
const css = ({ raw }) => raw[0];
const sheets = new Map();
const adopted = new WeakMap();
/** Gives a tree our sheets, each once. Constructed sheets pass `style-src 'self'`; older browsers get an element. */
function adoptStyles(root, styles) {
    const known = adopted.get(root) ?? new Set();
    adopted.set(root, known);
    for (const text of styles) {
        if (known.has(text))
            continue;
        known.add(text);
        const tree = root === document ? page : root;
        if (tree.adoptedStyleSheets) {
            const sheet = sheets.get(text) ?? new CSSStyleSheet();
            if (!sheets.has(text))
                sheet.replaceSync(text);
            sheets.set(text, sheet);
            tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
        }
        else {
            const style = page.createElement('style');
            style.textContent = text;
            (root === document ? page.head : root).append(style);
        }
    }
}

export { adoptStyles, css };
