#!/usr/bin/env node
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
    const [nearest, steps] = Object.keys(commands)
        .map((command) => [command, distance(word.toLowerCase(), command)])
        .reduce((best, one) => (one[1] < best[1] ? one : best));
    return `forthright: "${word}" is no command.${steps <= 2 ? ` Did you mean "${nearest}"?` : ''}`;
}
/** How many signs to put in, leave out or change to make one word of the other. */
function distance(from, to) {
    let above = [...Array(to.length + 1).keys()];
    for (const [at, sign] of [...from].entries()) {
        const row = [at + 1];
        for (const [column, other] of [...to].entries())
            row.push(Math.min(above[column + 1] + 1, row[column] + 1, above[column] + (sign === other ? 0 : 1)));
        above = row;
    }
    return above.at(-1);
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
