import type {Block} from './blocks.js';
import type {Entry} from './compare.js';
import {negations, sentencesOf} from './words.js';

/** One step from the old text to the new one, with the places of its blocks in both. */
export interface Step {
  readonly type: Entry['type'] | 'laid-out';
  readonly was: readonly number[];
  readonly now: readonly number[];
  readonly entry?: Entry;
}

/** Its words and signs. What a heading or a row says is said by its place as well. */
const saidIn = ({kind, text}: Block): string =>
  kind === 'heading' || kind === 'row'
    ? `\n${kind}\n${text}\n`
    : (text.match(/[\p{L}\p{M}\p{N}]+|[✓-✘+<>=£€$%]/gu) ?? []).map((word) => `${word.toLowerCase()} `).join('');

/** Nothing that was denied stands by itself now, or the other way round. */
function isLaidOut(was: readonly Block[], now: readonly Block[], isEnglish: boolean): boolean {
  if (isEnglish && ![...was, ...now].some(({text}) => negations(text).length)) return true;
  const [one, more] = was.length === 1 ? [was, now] : [now, was];
  if (one.length > 1) return false;
  const isList = more.slice(1).every(({kind}) => kind === 'item' || kind === 'step');
  return isList
    ? sentencesOf(one[0]!.text).length === 1
    : more.every(({kind, text}) => kind === 'text' && /[.!?][)”"’']*$/.test(text));
}

/** The way from one text to the other, step by step; what only stands in more paragraphs or fewer is one step. */
export function stepsOf(
  before: readonly Block[],
  after: readonly Block[],
  entries: readonly Entry[],
  isEnglish: boolean,
): Step[] {
  const steps: Step[] = [];
  let gap: Step[] = [];
  let [from, to] = [0, 0];

  /** The same words in more paragraphs or fewer, such as a sentence that became a list. */
  const layOut = (): void => {
    const olds = gap.flatMap(({was}) => was);
    const news = gap.flatMap(({now}) => now);
    const found: Step[] = [];
    const [saidWas, saidNow] = [olds.map((at) => saidIn(before[at]!)), news.map((at) => saidIn(after[at]!))];
    for (let i = 0; i < olds.length; i++)
      for (let j = 0; j < news.length; j++) {
        let [x, y, m, n] = [saidWas[i]!, saidNow[j]!, 1, 1];
        while (x !== y)
          if (x && y.startsWith(x) && i + m < olds.length) x += saidWas[i + m++]!;
          else if (y && x.startsWith(y) && j + n < news.length) y += saidNow[j + n++]!;
          else break;
        const [was, now] = [olds.slice(i, i + m), news.slice(j, j + n)];
        if (
          x !== y ||
          m + n < 3 ||
          !isLaidOut(
            was.map((at) => before[at]!),
            now.map((at) => after[at]!),
            isEnglish,
          )
        )
          continue;
        found.push({type: 'laid-out', was, now});
        i += m - 1;
        break;
      }
    const isLaid = (side: 'was' | 'now', at: number) => found.some((step) => step[side].includes(at));
    for (const step of gap) {
      const was = step.was.filter((at) => !isLaid('was', at));
      const now = step.now.filter((at) => !isLaid('now', at));
      if (was.length === step.was.length && now.length === step.now.length) steps.push(step);
      else if (was.length) steps.push({type: 'removed', was, now: []});
      else if (now.length) steps.push({type: 'added', was: [], now});
      const begins = found.find((one) => one.was[0] !== undefined && step.was.includes(one.was[0]));
      if (begins) steps.push(begins);
    }
    gap = [];
  };

  for (const entry of entries) {
    if (entry.type === 'same') {
      layOut();
      for (let at = 0; at < entry.blocks.length; at++) steps.push({type: 'same', was: [from++], now: [to++]});
    } else
      gap.push({
        type: entry.type,
        was: entry.type === 'added' ? [] : [from++],
        now: entry.type === 'removed' ? [] : [to++],
        entry,
      });
  }
  layOut();
  return steps;
}
