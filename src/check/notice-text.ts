/** A heading, a paragraph, an item of a list, or a cell of a table. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly text: string;
  readonly line: number;
  /** The heading that it stands under. */
  readonly section: string;
  /** All headings below the title that it stands under, the nearest last. */
  readonly path: string;
  /** 1 to 6, of a heading. */
  readonly level?: number;
  /** Of a cell: the head of its column. Of the answer in a list of pairs: what it answers. */
  readonly column?: string;
  /** Its whole row as one sentence, each cell after the head of its column. */
  readonly row?: string;
  /** What is written as code in it. */
  readonly codes?: readonly string[];
}

export interface Link {
  readonly text: string;
  readonly href: string | undefined;
  readonly line: number;
  readonly section: string;
}

/** A notice as its readers have it, and where in the file each part stands. */
export interface NoticeText {
  readonly file: string;
  readonly language: string | undefined;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Every place that a link can lead to. */
  readonly ids: ReadonlySet<string>;
  /** The facts that are put in from the configuration: `rights`, `storage`, and `choices` where people can choose. */
  readonly shows: ReadonlySet<string>;
  /** Initials that the page explains where they stand. */
  readonly explained: ReadonlySet<string>;
  /** Where the page fetches its notice from. */
  readonly src?: string;
  /** The front matter of Markdown. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a reader collects, in the order of the text. */
export interface Draft {
  blocks: Block[];
  links: Link[];
  ids: Set<string>;
  shows: Set<string>;
  explained: Set<string>;
}

export const newDraft = (): Draft => ({
  blocks: [],
  links: [],
  ids: new Set(),
  shows: new Set(),
  explained: new Set(),
});

/**
 * One space for every run of white space, the no-break space included; no soft hyphens, which readers do not see. No word
 * is longer than 1000 signs: the patterns would take minutes with one that is.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\S{1000})\S+/g, '$1')
    .trim();

/** A row as one sentence: "Record: Files; Kept for: 7 years". Without heads, its first cell is the head of the others. */
export function rowOf(heads: readonly string[], cells: readonly string[]): string {
  if (heads.some(Boolean))
    return cells.flatMap((cell, at) => (cell ? (heads[at] ? `${heads[at]}: ${cell}` : cell) : [])).join('; ');
  const [first, ...others] = cells.filter(Boolean);
  return others.length ? `${first}: ${others.join('; ')}` : '';
}

/** The headings that a text stands under, as it is read. */
export interface Headings {
  /** The nearest. */
  readonly section: string;
  readonly path: string;
  enter: (text: string, level: number) => void;
}

export function newHeadings(title = ''): Headings {
  let open = [{text: title, level: 1}];
  return {
    get section() {
      return open.at(-1)?.text ?? '';
    },
    get path() {
      return open
        .filter(({level}) => level > 1)
        .map(({text}) => text)
        .join(' › ');
    },
    enter(text, level) {
      open = [...open.filter((one) => one.level < level), {text, level}];
    },
  };
}

/** A line of its own in bold is meant as a heading, unless it is a sentence. */
export const looksLikeHeading = (text: string): boolean => text.length <= 80 && !/[.!,;]$/.test(text);

/** Nothing of the notice can be read here: the page fetches it from elsewhere, or the file has no words. */
export const isUnread = ({blocks, shows, src}: NoticeText): boolean =>
  src !== undefined ? !blocks.some(({kind}) => kind === 'heading') : !blocks.length && !shows.size;

/** The id that a heading is given by itself, with its number and without. */
export const slugsOf = (heading: string): string[] =>
  [heading, heading.replace(/^[\d.]+\s*/, '')].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  );

const english = /\b(the|and|of|to|your|we|you|for|is|are)\b/gi;
const welsh = /(?<![\p{L}'’])(yn|yr|ac|eich|rydym|chi|ar|wrth|gan|mae|sydd)(?![\p{L}])/giu;

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** Without what is Welsh in it, where it has both languages. */
export function inEnglish(notice: NoticeText): NoticeText {
  const isWelsh = ({text}: Block) => count(text, welsh) >= 2 && count(text, welsh) > count(text, english);
  return notice.blocks.some(isWelsh) ? {...notice, blocks: notice.blocks.filter((block) => !isWelsh(block))} : notice;
}

/** Rules about wording know English alone. */
export function isEnglish({language, blocks}: NoticeText): boolean {
  if (language) return /^en\b/i.test(language);
  const text = blocks.map((block) => block.text).join(' ');
  return count(text, english) >= count(text, welsh);
}
