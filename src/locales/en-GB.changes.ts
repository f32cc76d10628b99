/** British English for `<forthright-changes>`; it comes with it. */
const words = {
  version: 'Version {version}, {date}',
  /** The names of the months, with spaces between, for a language that browsers do not know. */
  months: '',
  isNew: 'New since you last looked',
  editorial: 'Only the wording changed. What we do with your data is the same.',
  clarification: 'The text is clearer now. What we do with your data is the same.',
  material: 'What we do with your data changed.',
  none: 'Nothing has changed so far.',
  /** One fact: what it was, what it is. */
  both: '{what}: was {was}, now {now}',
  came: '{what}: new: {now}',
  went: '{what}: no longer: {was}',
  asks: 'Because of this, we ask you again about: {names}.',
  asked: 'Because of this, we asked again about: {names}. Your last answer counts.',
  willAsk: 'We will ask you again about: {names}.',
  answer: 'Answer now',

  compare: 'Show what changed in the text',
  loading: 'Comparing the two texts…',
  failed: 'The earlier text did not load.',
  earlier: 'Open the earlier text',
  noChange: 'The two texts are the same.',
  oneChange: '1 place in the text changed.',
  changes: '{count} places in the text changed.',
  oneSame: '1 paragraph is the same.',
  same: '{count} paragraphs are the same.',
  under: 'Under “{heading}”',
  added: 'Added:',
  removed: 'Removed:',
  moved: 'Moved to here:',
  changed: 'Changed:',
  was: 'was:',
  now: 'now:',
  addedWords: 'added:',
  removedWords: 'removed:',
  became: 'The same words were {was} and are now {now}:',
  atLevel: 'The same words, now at another level:',
  kinds: {
    heading: 'a heading',
    text: 'a paragraph',
    item: 'an item of a list',
    step: 'a numbered item',
    row: 'a row of a table',
    term: 'a term',
    meaning: 'an explanation',
  },
};

/** A pack for another language has the same phrases. */
export type ChangesMessages = typeof words;

export default words;
