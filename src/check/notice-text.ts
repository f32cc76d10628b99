/** A heading, a paragraph, an item of a list, or a cell of a table. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly text: string;
  readonly line: number;
  /** The heading that it stands under. */
  readonly section: string;
  /** 1 to 6, of a heading. */
  readonly level?: number;
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
  /** The front matter of Markdown. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a reader collects, in the order of the text. */
export interface Draft {
  blocks: Block[];
  links: Link[];
  ids: Set<string>;
  shows: Set<string>;
}

export const newDraft = (): Draft => ({blocks: [], links: [], ids: new Set(), shows: new Set()});

/** One space for every run of white space, the no-break space included. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

/** Rules about wording know English alone. */
export function isEnglish({language, blocks}: NoticeText): boolean {
  if (language) return /^en\b/i.test(language);
  const text = blocks.map((block) => block.text).join(' ');
  return (text.match(english)?.length ?? 0) >= (text.match(welsh)?.length ?? 0);
}
