import type {Heading} from 'mdast';

/** What stands in braces behind a heading: `{#retention #keeping .summary fact=long}`. */
export interface HeadingMarks {
  /** The id; then those that it had before. */
  ids: string[];
  isSummary: boolean;
  isGlossary: boolean;
  fact?: string;
  unknown: string[];
}

const facts = ['who', 'why', 'long', 'with', 'rights', 'complain'];

/** Takes the marks from the end of a heading. Braces with nothing we know in them are text. */
export function takeMarks(heading: Heading): HeadingMarks {
  const marks: HeadingMarks = {ids: [], isSummary: false, isGlossary: false, unknown: []};
  const last = heading.children.at(-1);
  const start = last?.type === 'text' && last.value.trimEnd().endsWith('}') ? last.value.lastIndexOf('{') : -1;
  if (last?.type !== 'text' || start < 0) return marks;

  const inside = last.value
    .slice(start + 1)
    .trimEnd()
    .slice(0, -1);
  let isOurs = false;
  for (const word of inside.split(/\s+/).filter(Boolean)) {
    const [, fact] = /^fact=["']?(\w+)["']?$/.exec(word) ?? [];
    if (word === '.summary') marks.isSummary = true;
    else if (word === '.glossary') marks.isGlossary = true;
    else if (fact && facts.includes(fact)) marks.fact = fact;
    else if (/^#./.test(word)) marks.ids.push(word.slice(1));
    else {
      marks.unknown.push(word);
      continue;
    }
    isOurs = true;
  }
  if (isOurs || marks.unknown.some((word) => /^[.#]|=/.test(word))) last.value = last.value.slice(0, start).trimEnd();
  else marks.unknown = [];
  return marks;
}
