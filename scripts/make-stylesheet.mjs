/** Makes dist/forthright.css: how a banner and a declaration look that stand in the page as HTML, before the elements are defined. */
import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

const sheets = await Promise.all(
  ['styles/controls.styles.ts', 'elements/banner.styles.ts', 'elements/declaration.styles.ts', 'elements/facts/facts.styles.ts'].map(importSource),
);
const css = sheets.map((sheet) => String(sheet.default)).join('');

writeFileSync(
  'dist/forthright.css',
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim() + '\n',
);
