/** A day to be reminded of. */
export interface CalendarEntry {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** What stands in the calendar, for everyone to see who sees it. */
  readonly title: string;
  readonly description: string;
  readonly reference: string;
  readonly language: string;
}

/** A value of RFC 5545. What has no place in a text is dropped. */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b-\x1f\x7f]|[\ud800-\udfff]/gu, '');

/** Lines of 75 octets at most; a character is never cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = size + 1;
    }
    folded += character;
  }
  return folded;
}

/** A calendar file (RFC 5545) with one private entry that lasts the day, and a reminder at nine that morning. */
export function calendarFile({date, title, description, reference, language}: CalendarEntry): string {
  const compact = (day: Date) => day.toISOString().replace(/[-:]|\.\d+/g, '');
  const start = new Date(date + 'T00:00Z');
  const next = new Date(+start + 864e5);
  const spoken = /^[a-z\d-]+$/i.test(language) ? `;LANGUAGE=${language}` : '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forthright//EN',
    'BEGIN:VEVENT',
    // Without what would give it away in a neutral entry.
    `UID:${escape(reference.replace('DP-', ''))}`,
    `DTSTAMP:${compact(new Date())}`,
    `DTSTART;VALUE=DATE:${compact(start).slice(0, 8)}`,
    `DTEND;VALUE=DATE:${compact(next).slice(0, 8)}`,
    `SUMMARY${spoken}:${escape(title)}`,
    `DESCRIPTION${spoken}:${escape(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION${spoken}:${escape(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + '\r\n').join('');
}
