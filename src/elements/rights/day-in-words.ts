import type {HandOverMessages} from '../../locales/en-GB.hand-over.js';
import type {Flow} from './flow.js';

/** A calendar day: by the names that a pack brings for a language that not every browser knows, or by those of the browser. */
export function dayInWords(
  {words: {language}}: Flow,
  words: HandOverMessages,
  iso: string,
  hasWeekday = false,
): string {
  const day = new Date(iso);
  const [month, weekday] = [words.months?.split('|')[day.getUTCMonth()], words.weekdays?.split('|')[day.getUTCDay()]];
  if (month) return `${hasWeekday ? weekday + ' ' : ''}${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
  const form = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
  return new Intl.DateTimeFormat(language, hasWeekday ? {...form, weekday: 'long'} : form)
    .format(day)
    .replace(', ', ' ');
}
