import {knownMarkers} from '../markdown/markers.js';
import type {MarkdownProblem} from '../markdown/problem.js';

const sayings: Readonly<Record<MarkdownProblem['kind'], (what: string) => string>> = {
  marker: (what) =>
    `{{${what}}} is no marker that can stand there. It is text. Known: ${knownMarkers.join(', ')}; all but version, effective and site need a paragraph of their own.`,
  value: (what) => `{{${what}}} has no value. Give it one in the front matter or the configuration. It is text.`,
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
  front: (what) => `front matter: ${what}. It is left out.`,
};

/** A problem in words, for whoever writes the notice. */
export const sayProblem = ({kind, what}: MarkdownProblem): string => sayings[kind](what.replace(/\s+/g, ' '));
