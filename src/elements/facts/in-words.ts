const isoDuration = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
type Unit = (typeof units)[number];

/** What a pack says where browsers do not know its language; single words, with spaces between. */
export interface OwnWords extends Readonly<Record<Unit, string>> {
  readonly months: string;
}

/** A language, and its own words if it brings them. */
export type Tongue = readonly [language: string, own?: OwnWords];

/** What `Intl` makes of something; as it stands where the browser does not know the language or the owner wrote words. */
function attempt(say: () => string | undefined, otherwise: string): string {
  try {
    return say() || otherwise;
  } catch {
    return otherwise;
  }
}

/** A number of units of time. A pack has five forms: for 1, 2, 3, 6, and for any other number. */
export const unitsIn = ([language, own]: Tongue, count: number, unit: string): string =>
  attempt(
    () =>
      own
        ? `${count} ${own[unit as Unit].split(' ').at([1, 2, 3, 6].indexOf(count))!}`
        : new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
    `${count} ${unit}`,
  );

export const listIn = (
  [language, own]: Tongue,
  items: readonly string[],
  type: 'conjunction' | 'unit' = 'conjunction',
) => attempt(() => (own ? '' : new Intl.ListFormat(language, {type}).format(items)), items.join(', '));

/** `P7Y` as "7 years"; anything that is no ISO duration stays. */
export function durationIn(tongue: Tongue, period: string): string {
  const parts = (isoDuration.exec(period) ?? [])
    .slice(1)
    .map((count, at) => ({count: Number(count), unit: units[at]!}))
    .filter(({count}) => count > 0)
    .map(({count, unit}) => unitsIn(tongue, count, unit));
  return parts[0] ? listIn(tongue, parts, 'unit') : period;
}

/** A calendar date, whatever the visitor's time zone. */
export function dateIn([language, own]: Tongue, iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (!year) return iso;
  const named = own?.months.split(' ')[Number(month) - 1];
  return named
    ? `${Number(day)} ${named} ${year}`
    : attempt(() => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(iso)), iso);
}

/** The name of a country for its two letters. */
export const countryIn = ([language]: Tongue, country: string): string =>
  attempt(() => new Intl.DisplayNames(language, {type: 'region'}).of(country), country);
