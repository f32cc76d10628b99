/** The few words that Markdown itself needs, by language: they stand in the text, which may be in another than the page. */
export interface MarkdownWords {
  readonly notes: string;
  readonly note: string;
  readonly back: string;
  readonly backAgain: string;
}

const english: MarkdownWords = {
  notes: 'Notes',
  note: 'Note {number}',
  back: 'Back to note {number} in the text',
  backAgain: 'Back to note {number} in the text ({again})',
};

const welsh: MarkdownWords = {
  notes: 'Nodiadau',
  note: 'Nodyn {number}',
  back: 'Yn ôl at nodyn {number} yn y testun',
  backAgain: 'Yn ôl at nodyn {number} yn y testun ({again})',
};

export const markdownWords = (language = 'en'): MarkdownWords => (/^cy\b/i.test(language) ? welsh : english);
