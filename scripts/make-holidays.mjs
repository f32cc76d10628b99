/**
 * Makes src/elements/rights/holidays.ts, the bank holidays of the UK, from scripts/data/uk-bank-holidays.json.
 *
 *     node scripts/make-holidays.mjs            from that file
 *     node scripts/make-holidays.mjs --fetch    from GOV.UK, which replaces the file first; years that are gone there stay
 *     node scripts/make-holidays.mjs --check    changes nothing; exit code 1 if GOV.UK has other days
 *
 * Both forms are read: the one GOV.UK serves (`events`, `2026-12-25`) and the one in its repository (a list for each year,
 * `25/12/2026`).
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const source = 'https://www.gov.uk/bank-holidays.json';
const data = fileURLToPath(new URL('data/uk-bank-holidays.json', import.meta.url));
const made = fileURLToPath(new URL('../src/elements/rights/holidays.ts', import.meta.url));

/** Their order gives the bits: 1, 2, 4. */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'];

const toDay = (date) => Date.parse(`${date}T00:00Z`) / 86_400_000;

/** The days of each nation as `YYYY-MM-DD`, in order, whichever form they come in. */
export function readHolidays(json) {
  return Object.fromEntries(
    nations.map((nation) => {
      const division = json[nation] ?? json.divisions?.[`common.nations.${nation}_slug`];
      if (!division) throw new Error(`There are no days for ${nation}.`);
      const events = division.events ?? Object.values(division).filter(Array.isArray).flat();
      const days = events.map(({date}) => date.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')).sort();
      const odd = days.find((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(toDay(day)));
      if (odd || !days.length) throw new Error(`${nation} has ${odd ?? 'no days'}, which is no list of days.`);
      return [nation, [...new Set(days)]];
    }),
  );
}

/** What is known of whole years: of those that every nation has. GOV.UK publishes a year as a whole. */
function yearsOf(days) {
  const years = nations.map((nation) => days[nation].map((day) => day.slice(0, 4)));
  return {
    dataFrom: `${years
      .map((list) => list[0])
      .sort()
      .at(-1)}-01-01`,
    dataTo: `${years.map((list) => list.at(-1)).sort()[0]}-12-31`,
  };
}

/** The module. Two characters in base 36 for a day: the days since the one before, times eight, and whose it is. */
export function makeHolidays(json) {
  const days = readHolidays(json);
  const {dataFrom, dataTo} = yearsOf(days);
  const all = [...new Set(nations.flatMap((nation) => days[nation]))]
    .filter((day) => day >= dataFrom && day <= dataTo)
    .sort();
  let last = toDay(dataFrom);
  const code = all.map((day) => {
    const whose = nations.reduce((bits, nation, index) => bits + (days[nation].includes(day) ? 1 << index : 0), 0);
    const gap = toDay(day) - last;
    last += gap;
    const text = (gap * 8 + whose).toString(36).padStart(2, '0');
    if (text.length > 2) throw new Error(`There is no holiday in the ${gap} days before ${day}.`);
    return text;
  });
  return `/**
 * The bank holidays of the UK, as GOV.UK publishes them (Open Government Licence v3.0), substitute days included.
 * Made by scripts/make-holidays.mjs. Do not edit.
 *
 * ${all.length} days. Two characters of \`days\`, in base 36, are a day: the days since the one before (the first counts from
 * \`dataFrom\`) times eight, plus 1 for England and Wales, 2 for Scotland, 4 for Northern Ireland.
 */
export const source = '${json.source ?? source}';
export const fetched = '${json.fetched}';
/** The first and the last day that the list speaks of. Nothing is known of what lies beyond. */
export const dataFrom = '${dataFrom}';
export const dataTo = '${dataTo}';
export const days =
  '${code.join('')}';
`;
}

/** What is new, in the form that GOV.UK serves, with the years that are no longer in it. */
export function mergeHolidays(before, now) {
  const [old, fresh] = [readHolidays(before), readHolidays(now)];
  const lists = nations.map((nation) => {
    const first = fresh[nation][0].slice(0, 4);
    const kept = old[nation].filter((day) => day < first).map((date) => ({date}));
    return [nation, {division: nation, events: [...kept, ...now[nation].events]}];
  });
  return Object.fromEntries(lists);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let json = JSON.parse(readFileSync(data, 'utf8'));
  if (process.argv.includes('--fetch') || process.argv.includes('--check')) {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${source} answers ${response.status}.`);
    const merged = {
      source,
      fetched: new Date().toISOString().slice(0, 10),
      ...mergeHolidays(json, await response.json()),
    };
    if (process.argv.includes('--check')) {
      const isSame = JSON.stringify(readHolidays(merged)) === JSON.stringify(readHolidays(json));
      console.log(isSame ? 'The days are those of GOV.UK.' : 'GOV.UK has other days. Run it with --fetch.');
      process.exit(isSame ? 0 : 1);
    }
    json = merged;
    writeFileSync(data, `${JSON.stringify(json, null, 2)}\n`);
  }
  writeFileSync(made, makeHolidays(json));
}
