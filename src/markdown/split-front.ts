/** A text without byte order mark, with the ends of lines that we expect, and its front matter by itself. */
export interface Split {
  /** The YAML between the two lines of `---`, if the text begins with them. */
  readonly front?: string;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly lines: number;
}

export function splitFront(text: string): Split {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([^]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(clean);
  if (!match) return {body: clean, lines: 0};
  return {front: match[1]!, body: clean.slice(match[0].length), lines: match[0].split('\n').length - 1};
}
