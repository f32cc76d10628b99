import type {Block} from './blocks.js';

/** What a block stands under, and so what it means: “your name” below “We never collect:” or below “We collect:”. */
export interface Place {
  /** From the title of the text to the nearest. */
  readonly headings: readonly Block[];
  /** The words that lead in, the items that it is a part of, the heads of its columns. */
  readonly leads: readonly string[];
}

const opens = (text: string): boolean => /:[)”"’'*]*$/.test(text);

/** Of each block, in order. */
export function placesOf(blocks: readonly Block[]): Place[] {
  const headings: Block[] = [];
  let lead = '';
  /** Something stands below the lead already: the next text leads in anew. */
  let isUsed = true;
  let parents: Block[] = [];
  let columns = '';
  let term = '';
  let last: Block | undefined;
  return blocks.map((block) => {
    const {kind, depth, text} = block;
    let leads: string[] = [];
    if (kind === 'heading') {
      while (headings.length && headings.at(-1)!.depth >= depth) headings.pop();
      [lead, isUsed, parents, columns, term] = ['', true, [], '', ''];
    } else if (kind === 'text' && !depth) {
      if (last?.kind === 'text' && opens(last.text)) leads = [last.text];
      if (isUsed || !opens(lead) || opens(text)) [lead, isUsed] = [text, false];
      parents = [];
    } else {
      if (kind !== 'row') columns = '';
      else if (last?.kind !== 'row') columns = text;
      if (kind === 'term') term = text;
      parents = parents.filter((parent) => parent.depth < depth || (kind === 'text' && parent.depth === depth));
      leads = [
        lead,
        ...parents.map(({text}) => text),
        ...(kind === 'row' && last?.kind === 'row' ? [columns] : []),
        ...(kind === 'meaning' ? [term] : []),
      ].filter(Boolean);
      if (kind === 'item' || kind === 'step') parents.push(block);
      isUsed = true;
    }
    const place = {headings: [...headings], leads};
    if (kind === 'heading') headings.push(block);
    last = block;
    return place;
  });
}
