/** Lengths of time, as ISO 8601 says them and as people do. */

/** A year is exactly twelve months. */
const days: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
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
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

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
      `\\b(\\d+(?:\\.\\d+)?|an?|${numbers.join('|')})[ -](?:calendar |working |full )?(minute|hour|day|week|month|year)s?\\b`,
      'gi',
    ),
  );
  return [...found].map(([text, count, unit]) => {
    const word = count!.toLowerCase();
    const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) : Number(word);
    return {text, days: number * days[unit!.toLowerCase()]!};
  });
}

/** The same time in other words, such as `P1Y`, “12 months” and “1 year”; what it is counted from reads the same. */
export function isSamePeriod(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => {
    const said = sayPeriod(text);
    const times = periodsIn(said);
    const rest = times.reduce((left, {text}) => left.replace(text, ''), said).replace(/\band\b|[\s.]+/g, ' ');
    return times.length ? `${times.reduce((sum, {days}) => sum + days, 0)} ${rest.trim()}` : said.trim();
  });
  return x === y;
}

/** How long, in days; undefined where nothing measures it. */
export const daysOf = (text: string): number | undefined => {
  const periods = periodsIn(sayPeriod(text));
  return periods[0] && periods.reduce((sum, {days}) => sum + days, 0);
};
