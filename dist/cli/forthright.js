#!/usr/bin/env node
import { n as nearest } from './nearest.js';

/** The command-line tool: `npx forthright <command>`. Each command is a file of its own. */
const commands = {
    check: () => import('./check.js'),
    declare: () => import('./declare.js'),
    diff: () => import('./diff.js'),
    import: () => import('./import.js'),
    notice: () => import('./notice.js'),
};
const usage = `Usage: forthright <command>

  check     looks through a configuration and its notice, and reports what it does not find
  declare   writes what is stored into the pages that have a <forthright-storage>
  diff      compares two versions of a notice
  import    makes a draft of a notice from the text of a page or a PDF
  notice    writes a notice from Markdown into a page

"forthright <command> --help" says more.
`;
/** Names the word that no command has, and the command that was likely meant. */
function unknown(word) {
    const meant = nearest(word, Object.keys(commands));
    return `forthright: "${word}" is no command.${meant ? ` Did you mean "${meant}"?` : ''}`;
}
const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(commands, name)) {
    try {
        process.exitCode = await (await commands[name]()).run(args);
    }
    catch (error) {
        process.stderr.write(`forthright ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 2;
    }
}
else {
    const isHelp = /^(-h|--help|help|)$/.test(name);
    (isHelp ? process.stdout : process.stderr).write(isHelp ? usage : `${unknown(name)}\n\n${usage}`);
    process.exitCode = isHelp ? 0 : 2;
}
