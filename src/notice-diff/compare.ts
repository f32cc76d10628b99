import {diffArrays} from 'diff';
import type {Block} from './blocks.js';

export interface Part {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What became of one block, or of several in a row that are the same. */
export type Entry =
  | {readonly type: 'same'; readonly blocks: readonly Block[]}
  /** `moved`: it stands elsewhere in the other text. */
  | {readonly type: 'removed' | 'added'; readonly block: Block; readonly moved: boolean}
  | {readonly type: 'changed'; readonly was: Block; readonly now: Block; readonly parts: readonly Part[]};

/** Words with the space before them; a number, an address or a word with an apostrophe is one, and so is where a link leads. */
const tokens = (text: string): string[] =>
  text.match(/\s*\([^\s()]*[/#:.][^\s()]*\)|\s*[\p{L}\p{M}\p{N}]+(?:['’.,/@:_-]+[\p{L}\p{M}\p{N}]+)*|\s*[^\s]|\s+/gu) ??
  [];

const keyOf = ({kind, depth, text}: Block): string => [kind, depth, text].join('\n');

const typeOf = ({added, removed}: {added?: boolean; removed?: boolean}) =>
  added ? 'added' : removed ? 'removed' : 'same';

/** Word by word. The parts that are not added make the old text, those that are not removed the new one. */
export function compareWords(was: string, now: string): Part[] {
  const parts: {type: Part['type']; text: string}[] = [];
  /** What was removed and added since the last words that are the same. */
  let gap = {removed: '', added: ''};
  const close = () => {
    for (const type of ['removed', 'added'] as const) if (gap[type]) parts.push({type, text: gap[type]});
    gap = {removed: '', added: ''};
  };
  const runs = diffArrays(tokens(was), tokens(now));
  runs.forEach((run, at) => {
    const type = typeOf(run);
    const text = run.value.join('');
    if (type !== 'same') gap[type] += text;
    // A space or a comma between two changes belongs to them: what is read out is whole words.
    else if (!/[\p{L}\p{N}]/u.test(text) && gap.removed + gap.added && at < runs.length - 1) {
      gap.removed += text;
      gap.added += text;
    } else {
      close();
      parts.push({type, text});
    }
  });
  close();
  return parts;
}

/** How much of the words of two texts is the same, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => tokens(text.toLowerCase()).map((token) => token.trim()));
  const rest = new Map<string, number>();
  for (const token of left!) rest.set(token, (rest.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of right!) {
    const left = rest.get(token) ?? 0;
    if (left) shared++;
    rest.set(token, left - 1);
  }
  return (2 * shared) / (left!.length + right!.length || 1);
}

/** How far on a block's new form is looked for: a text that was written anew is not compared with all of itself. */
const reach = 12;

/** Two texts, block by block and then word by word. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  const runs = diffArrays(before.map(keyOf), after.map(keyOf));
  const removed = new Set<string>();
  const added = new Set<string>();
  let [from, to] = [0, 0];
  for (const run of runs) {
    const type = typeOf(run);
    if (type !== 'added') {
      if (type === 'removed') for (const {text} of before.slice(from, from + run.value.length)) removed.add(text);
      from += run.value.length;
    }
    if (type !== 'removed') {
      if (type === 'added') for (const {text} of after.slice(to, to + run.value.length)) added.add(text);
      to += run.value.length;
    }
  }

  /** Blocks that went and blocks that came in one place: those that are alike are one that changed. */
  const pair = (went: readonly Block[], came: readonly Block[]): void => {
    let next = 0;
    const pass = (end: number) => {
      for (const block of came.slice(next, end)) entries.push({type: 'added', block, moved: removed.has(block.text)});
      next = end;
    };
    for (const was of went) {
      let best = -1;
      let most = 0.4;
      came.slice(next, next + reach).forEach((now, at) => {
        // The same words stay together, whatever they have become: a paragraph, an item of a list.
        const score = now.text === was.text ? 2 : likeness(was.text, now.text) + (now.kind === was.kind ? 0.1 : -0.1);
        if (score > most) [best, most] = [next + at, score];
      });
      const now = came[best];
      if (now) {
        pass(best);
        entries.push({type: 'changed', was, now, parts: compareWords(was.text, now.text)});
        next++;
      } else entries.push({type: 'removed', block: was, moved: added.has(was.text)});
    }
    pass(came.length);
  };

  [from, to] = [0, 0];
  let went: Block[] = [];
  let came: Block[] = [];
  for (const run of runs) {
    const type = typeOf(run);
    const count = run.value.length;
    if (type === 'removed') went.push(...before.slice(from, from + count));
    else if (type === 'added') came.push(...after.slice(to, to + count));
    else {
      pair(went, came);
      [went, came] = [[], []];
      entries.push({type: 'same', blocks: after.slice(to, to + count)});
    }
    if (type !== 'added') from += count;
    if (type !== 'removed') to += count;
  }
  pair(went, came);
  return entries;
}
