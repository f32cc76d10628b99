/**
 * Writes the declaration into a page, between the tags of `<forthright-storage>`, from the configuration:
 *
 *     node scripts/write-declaration.mjs <config.json> <page.html> [<page.html> …]
 *
 * It is `npx forthright declare`, from the source.
 */
import {importSource} from './import-source.mjs';

const {run, writeDeclaration: write} = await importSource('cli/declare.ts');

/** The page with the declaration in it; as it is, if there is no place for one. */
export const writeDeclaration = (config, page) => write(config, page) ?? page;

if (process.argv[1] === import.meta.filename) process.exitCode = await run(process.argv.slice(2));
