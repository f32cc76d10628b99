/** At most so many days, as calendars go. */
const days: Readonly<Record<string, number>> = {Y: 366, M: 31, W: 7, D: 1};
const partsOfDay: Readonly<Record<string, number>> = {H: 1 / 24, M: 1 / 1440, S: 1 / 86_400};

/** The days in what an owner wrote as `lasts`; undefined where that is no duration. */
export function daysOf(lasts = ''): number | undefined {
  if (lasts === 'session') return 0;
  if (lasts === 'forever') return Infinity;
  const [, date, time = ''] = /^P(?=.)([\dYMWD]*)(?:T([\dHMS]+))?$/.exec(lasts) ?? [];
  if (date === undefined) return undefined;
  const sum = (text: string, units: Readonly<Record<string, number>>) =>
    [...text.matchAll(/(\d+)(\D)/g)].reduce((total, [, count, unit]) => total + Number(count) * (units[unit!] ?? 0), 0);
  return sum(date, days) + sum(time, partsOfDay);
}
