/** Lengths of time, as ISO 8601 says them and as people do. */

const days: Readonly<Record<string, number>> = {hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25};
const designators: readonly [RegExp, string][] = [
  [/^P[^T]*?([\d.]+)Y/i, 'year'],
  [/^P[^T]*?([\d.]+)M/i, 'month'],
  [/^P[^T]*?([\d.]+)W/i, 'week'],
  [/^P[^T]*?([\d.]+)D/i, 'day'],
  [/T[^T]*?([\d.]+)H/i, 'hour'],
];
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

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

/** Every length of time in a text. */
export function periodsIn(text: string): Period[] {
  const found = text.matchAll(
    new RegExp(
      `\\b(\\d+(?:\\.\\d+)?|an?|${numbers.join('|')})[ -](?:calendar |working |full )?(hour|day|week|month|year)s?\\b`,
      'gi',
    ),
  );
  return [...found].map(([text, count, unit]) => {
    const word = count!.toLowerCase();
    const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) : Number(word);
    return {text, days: number * days[unit!.toLowerCase()]!};
  });
}

/** How long, in days; undefined where nothing measures it. */
export const daysOf = (text: string): number | undefined => {
  const periods = periodsIn(sayPeriod(text));
  return periods[0] && periods.reduce((sum, {days}) => sum + days, 0);
};
