/** `forthright import`: a draft of a notice from the text of a page or a PDF. */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Command} from './forthright.js';
import {readText} from './read-file.js';
import {importText, type Guess} from '../import-text/import-text.js';

const usage = `Usage: forthright import notice.txt [--out notice.md] [--json]

Makes a Markdown draft of text that was copied from a page or pulled from a PDF, with a warning for each guess and the line
that it is about. The words stay as they are and where they are; columns of running text are taken apart, and tables
are put together. The draft is marked as one: read it against its source, then take "draft: true" out of its head.

  --out    writes the draft to a file, which must not be there yet; without it the draft is printed
  --json   prints {"findings": [...], "markdown": "..."}

Ends with 0, or with 2 if it could not run: a PDF, a page of HTML and a document of a word processor are no text.
`;

const mends: Readonly<Record<Guess['what'], string>> = {
  removed: 'Put it back if it is a part of the notice.',
  heading: 'Change the number of # signs, or take them away.',
  joined: 'Part them again if they are two.',
  split: 'Put it together again if it is one.',
  list: 'Look whether the items belong together, and how deep they stand.',
  address: 'Look whether all lines belong to the address.',
  link: 'Look whether the address is right.',
  columns: 'Look whether the words stand in the order in which people read them, and in the right cells.',
  note: 'Look which words the star belongs to.',
};

/** What is no plain text, and how to make it text. */
function kindOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 20_000).toString('latin1');
  if (start.startsWith('%PDF-')) return 'a PDF. Save its text first, such as with "pdftotext -layout".';
  if (['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'].some((sign) => start.startsWith(sign)))
    return 'a document of a word processor. Open it there, and save it as plain text in UTF-8.';
  if (
    /^(\xef\xbb\xbf)?\s*(<\?xml\b[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(start) ||
    (start.match(/<\/(p|div|li|ul|h[1-6]|td|span|section)\s*>/gi) ?? []).length >= 3
  )
    return 'a page of HTML, not text. Open it in a browser, select and copy the words of the notice, and save them as a file of plain text.';
  return undefined;
}

export const run: Command = (args) => {
  const fail = (message: string) => {
    process.stderr.write(`forthright import: ${message}\n`);
    return Promise.resolve(2);
  };
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: {type: 'string'},
        json: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
  const {values, positionals} = options;
  if (values.help) {
    process.stdout.write(usage);
    return Promise.resolve(0);
  }
  const [file, ...others] = positionals;
  if (!file || others.length) return fail(`one file of text is needed.\n\n${usage}`);
  let source: string;
  try {
    const kind = kindOf(readFileSync(file));
    if (kind) return fail(`${file} is ${kind}`);
    source = readText(file);
  } catch (error) {
    return fail(
      error instanceof Error && error.message.startsWith(file) ? error.message : `${file} could not be read.`,
    );
  }

  const {markdown, guesses} = importText(source);
  if (!markdown.replace(/^---\n[^]*?\n---\n/, '').trim())
    return fail(`there is no text of a notice in ${file}. Nothing was written.`);
  if (values.out !== undefined)
    try {
      writeFileSync(values.out, markdown, {flag: 'wx'});
    } catch (error) {
      return fail(
        (error as NodeJS.ErrnoException).code === 'EEXIST'
          ? `${values.out} is there already.`
          : `${values.out} could not be written.`,
      );
    }
  if (values.json) {
    const findings = guesses.map(({line, what, message}) => ({
      rule: `import/${what}`,
      severity: 'warning',
      where: `${file}:${line}`,
      message,
      source: 'Forthright: a guess of the importer',
      mend: mends[what],
    }));
    process.stdout.write(JSON.stringify({findings, markdown}, null, 2) + '\n');
  } else {
    if (values.out === undefined) process.stdout.write(markdown);
    for (const {line, message} of guesses) process.stderr.write(`${file}:${line}: ${message}\n`);
    const read = values.out === undefined ? 'the draft' : values.out;
    process.stderr.write(
      `${guesses.length} ${guesses.length === 1 ? 'guess' : 'guesses'}. Read ${read} against ${file}.\n`,
    );
  }
  return Promise.resolve(0);
};
