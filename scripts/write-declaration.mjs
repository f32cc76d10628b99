/**
 * Writes the declaration into a page, between the tags of `<forthright-storage>`, from the configuration:
 *
 *     node scripts/write-declaration.mjs <config.json> <page.html> [<page.html> …]
 *
 * Run it as often as you like: what it wrote before is replaced.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

const {declare} = await importSource('declare.ts');

/** The page with the declaration in it, in the language that the element would speak, and with headings of the level that the tag asks for. */
export function writeDeclaration(config, page) {
  const language = config.language ?? /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(page)?.[1];
  return page.replace(
    /([ \t]*)(<forthright-storage\b([^>]*)>)[^]*?(<\/forthright-storage>)/gi,
    (_, indent, start, attributes, end) => {
      const level = Number(/\blevel=["']?(\d)/i.exec(attributes)?.[1] ?? 2);
      const html = declare(config, {language, level}).replace(/^/gm, indent + '  ');
      return `${indent}${start}\n${html}\n${indent}${end}`;
    },
  );
}

if (process.argv[1] === import.meta.filename) {
  const [config, ...pages] = process.argv.slice(2);
  if (!pages[0]) {
    console.error('Usage: node scripts/write-declaration.mjs <config.json> <page.html> [<page.html> …]');
    process.exit(2);
  }
  const written = JSON.parse(readFileSync(config, 'utf8'));
  for (const path of pages) {
    const page = readFileSync(path, 'utf8');
    if (!/<forthright-storage\b/i.test(page)) {
      console.error(`There is no <forthright-storage> in ${path}. It stays as it is.`);
      process.exitCode = 1;
    } else writeFileSync(path, writeDeclaration(written, page));
  }
}
