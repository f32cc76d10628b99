import { writeFileSync } from 'node:fs';
import { l as languageOf, p as putBetween, d as declare } from './between-tags.js';
import { r as readText, m as markOf } from './read-file.js';
import { r as readJson } from './read-json.js';
import './ways.js';

const usage = `Usage: forthright declare <config.json> <page.html> [<page.html> …]

Writes what is stored into each page, between the tags of <forthright-storage>, from the configuration: there without
JavaScript, and on paper. Run it as often as you like: what it wrote before is replaced.
`;
/** The page with the declaration in it, in the language that the element would speak, and with headings of the level that the tag asks for. */
function writeDeclaration(config, page) {
    const language = config.language ?? languageOf(page);
    return putBetween(page, 'forthright-storage', (start, indent) => {
        const level = Number(/\blevel=["']?(\d)/i.exec(start)?.[1] ?? 2);
        return declare(config, { language, level }).replace(/^/gm, indent + '  ');
    });
}
const run = (args) => {
    const isHelp = args.some((arg) => arg === '--help' || arg === '-h');
    const [path, ...pages] = args;
    if (isHelp || path === undefined || !pages.length) {
        (isHelp ? process.stdout : process.stderr).write(usage);
        return Promise.resolve(isHelp ? 0 : 2);
    }
    const config = readJson(path);
    let code = 0;
    for (const name of pages) {
        const page = readText(name);
        const written = writeDeclaration(config, page);
        if (written === undefined) {
            process.stderr.write(`There is no <forthright-storage> in ${name}. It stays as it is.\n`);
            code = 1;
        }
        else if (written !== page)
            writeFileSync(name, markOf(name) + written);
    }
    return Promise.resolve(code);
};

export { run, writeDeclaration };
