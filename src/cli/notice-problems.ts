import {knownFields} from '../markdown/front-matter.js';
import {knownMarkers} from '../markdown/markers.js';
import type {MarkdownProblem} from '../markdown/problem.js';
import {nearest} from '../nearest.js';

const orList = (name: string, known: readonly string[], show: (word: string) => string) => {
  const meant = nearest(name, known);
  return meant === undefined ? `Known: ${known.map(show).join(', ')}.` : `Did you mean ${show(meant)}?`;
};

/** Where each value comes from. */
const sources: Readonly<Record<string, string>> = {
  version: 'Write "version: 1.0" in the front matter, or "version" in the "notice" of the configuration',
  effective: 'Write "effective: 2026-11-25" in the front matter, or "effective" in the "notice" of the configuration',
  site: 'Write "site": {"name": "…"} in the configuration, and name it with --config',
};

const sayings: Readonly<Record<MarkdownProblem['kind'], (what: string) => string>> = {
  marker: (what) =>
    knownMarkers.includes(what)
      ? `{{${what}}} stands within a text, and is shown as it is. Give it a paragraph of its own: an empty line above it, one below it, and nothing else in its line.`
      : `{{${what}}} is no marker, and is shown as it is. ${orList(what, knownMarkers, (name) => `{{${name}}}`)}`,
  value: (what) => `{{${what}}} has no value, and is shown as it is. ${sources[what]}.`,
  html: (what) => `HTML is shown as text: ${what}`,
  link: (what) => `"${what}" is not an address that we link to (http, https, mailto, tel or relative). Its words stay.`,
  image: (what) => `"${what}" is not an image of this site. Its words are shown in its place.`,
  anchor: (what) => `a link leads to #${what}, and nothing here has that id.`,
  id: (what) =>
    `"${what}" cannot be the id here: it is taken, kept for others, or not letters, digits, "-", "_", "." or ":".`,
  alias: (what) => `the front matter has aliases for "${what}", and no heading has that id.`,
  attribute: (what) =>
    `"${what}" is not known behind a heading: #id, .summary, .glossary, fact=who|why|long|with|rights|complain.`,
  note: (what) => `there is no footnote "${what}" (a line that begins with [^${what}]:). The mark is text.`,
  cell: (what) => `"${what}" stands in a cell more than the table has columns. It is left out.`,
  footnote: (what) => `nothing refers to the footnote "${what}". It is left out.`,
  front: (what) =>
    what.startsWith('it is not valid YAML')
      ? `front matter: ${what}. All of it is left out. Put "quotes" round what has a colon or a # in it.`
      : `front matter: ${what}. It is left out.`,
  field: (what) =>
    what === 'draft'
      ? 'front matter: this is a draft. Read it against its source; then take the line "draft" out.'
      : `front matter: "${what}" is not known here. It is left out. ${orList(what, knownFields(), (name) => `"${name}"`)}`,
  open: (what) =>
    `front matter begins here, and never ends: "${what}" and all below is text. Write a line of --- behind its last line.`,
  late: (what) =>
    `what looks like front matter ("${what}") is text: it counts in the first line of the file alone. Take out what stands above it.`,
  fence: (what) =>
    `${what} begins a block of code, and nothing ends it: all below is shown as code. Write ${what} in a line of its own where it ends, or take it out.`,
  indent: (what) =>
    `four spaces or more at the start of a line make code of it: "${what}". Take them out, or put \`\`\` above and below if it is code.`,
  comment: () =>
    'a comment begins here with <!--, and nothing ends it: all below is left out. Write --> where it ends, or take it out.',
  again: (what) => {
    const [name, first] = what.split(/ (?=\d+$)/);
    return `${name} has been explained in line ${first}. This one is left out. Give it a name of its own.`;
  },
  braces: (what) =>
    `${what} is shown as text. Marks such as {#keep} count at the very end of a heading alone, with both braces.`,
  hash: (what) => `this is no heading: it needs a space behind #. Write "${what}", or \\# if the sign is meant.`,
  table: (what) => {
    const [has, needs] = what.split(' ').map(Number);
    const row = `|${'---|'.repeat(Math.min(needs!, 20))}`;
    return has
      ? `this is no table: its line of --- has ${has} of ${needs} columns. Write ${row}`
      : `this is no table: a line of --- is missing below its first. Put ${row} above this line.`;
  },
  reference: (what) =>
    `nothing says where [${what}] leads, and it is shown as text. Write a line such as "[${what}]: https://…", or put the address in ( ) in its place.`,
};

/** A problem in words, for whoever writes the notice. */
export const sayProblem = ({kind, what}: MarkdownProblem): string => sayings[kind](what.replace(/\s+/g, ' '));
