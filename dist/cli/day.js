/** A date such as 2026-11-25 in words. */
function dayInWords(date, language = 'en-GB') {
    const day = new Date(`${date}T00:00Z`);
    if (date === undefined || Number.isNaN(day.getTime()))
        return undefined;
    try {
        return new Intl.DateTimeFormat([language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    }
    catch {
        return date;
    }
}

export { dayInWords as d };
