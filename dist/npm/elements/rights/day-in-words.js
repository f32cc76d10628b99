/** A calendar day: by the names that a pack brings for a language that not every browser knows, or by those of the browser. */
function dayInWords({ words: { language } }, words, iso, hasWeekday = false) {
    const day = new Date(iso);
    const [month, weekday] = [words.months?.split('|')[day.getUTCMonth()], words.weekdays?.split('|')[day.getUTCDay()]];
    if (month)
        return `${hasWeekday ? weekday + ' ' : ''}${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
    const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(language, hasWeekday ? { ...form, weekday: 'long' } : form)
        .format(day)
        .replace(', ', ' ');
}

export { dayInWords };
