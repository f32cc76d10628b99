/** Lengths of time, as ISO 8601 says them and as people do. */

/** A year is exactly twelve months. */
const days: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 365.25 / 12,
  year: 365.25,
};
const designators: readonly [RegExp, string][] = [
  [/^P[^T]*?([\d.]+)Y/i, 'year'],
  [/^P[^T]*?([\d.]+)M/i, 'month'],
  [/^P[^T]*?([\d.]+)W/i, 'week'],
  [/^P[^T]*?([\d.]+)D/i, 'day'],
  [/T[^T]*?([\d.]+)H/i, 'hour'],
  [/T[^T]*?([\d.]+)M/i, 'minute'],
];
const numbers = [
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, at) => [word, at] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 10 * at + 30] as const),
];
const numberOf = new Map<string, number>([['a', 1], ['an', 1], ...numbers]);
const names = numbers.map(([word]) => word).join('|');

const isIso = (text: string): boolean => /^P(?=.)([\d.]+[YMWD])*(T([\d.]+[HMS])+)?$/i.test(text);

/** `P7Y` as `7 years`; words stay as they are. */
export function sayPeriod(text: string): string {
  if (!isIso(text)) return text;
  const said = designators.flatMap(([pattern, unit]) => {
    const count = pattern.exec(text)?.[1];
    return count ? [`${count} ${unit}${count === '1' ? '' : 's'}`] : [];
  });
  return said.join(' and ') || text;
}

/** A length of time that a text names, as it stands there and in days. */
export interface Period {
  readonly text: string;
  readonly days: number;
}

const periods = new RegExp(
  `\\b(?:(?:${names}) \\()?(\\d+(?:\\.\\d+)?|an?|${names})\\)?[ \\u00a0\\u2010\\u2011-]` +
    `(calendar |working |business |full )?(minute|hour|day|week|fortnight|month|year)s?\\b`,
  'gi',
);

/** Every length of time in a text. Five working days take a week. */
export function periodsIn(text: string): Period[] {
  return [...text.matchAll(periods)].map(([text, count, kind, unit]) => {
    const number = numberOf.get(count!.toLowerCase()) ?? Number(count);
    const stretch = /^(working|business)/i.test(kind ?? '') && unit!.toLowerCase() === 'day' ? 7 / 5 : 1;
    return {text, days: number * days[unit!.toLowerCase()]! * stretch};
  });
}

/** What is said beside the lengths of time, such as what they are counted from. */
const beside = (text: string): string =>
  periodsIn(sayPeriod(text))
    .reduce((left, {text}) => left.replace(text, ''), sayPeriod(text))
    .toLowerCase()
    .replace(/\band\b|[\s.]+/g, ' ')
    .trim();

/** The same time in other words, such as `P1Y`, “12 months”, “1 year” and “365 days”; what it is counted from reads the same. */
export function isSamePeriod(was: string, now: string): boolean {
  const [a, b] = [daysOf(was), daysOf(now)];
  const isSame = a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 0.001 * a;
  return isSame && beside(was) === beside(now);
}

/** Surely no longer: “5 years, longer if we need it” has no end, whatever it was. */
export function isShorter(was: string, now: string): boolean {
  const [a, b] = [daysOf(was), daysOf(now)];
  const isBound = /^(at most|up to|no (more|longer) than|not (more|longer) than|within|a maximum of)?$/;
  return a !== undefined && b !== undefined && b < a && (beside(was) === beside(now) || isBound.test(beside(now)));
}

/** How long, in days; undefined where nothing measures it. */
export const daysOf = (text: string): number | undefined => {
  const found = periodsIn(sayPeriod(text));
  return found[0] && found.reduce((sum, {days}) => sum + days, 0);
};
