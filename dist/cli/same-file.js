import { statSync, realpathSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';

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

/** Whether two paths are one file, whatever leads to it: a link, `./`, or another case where the disk has none. */
function isSameFile(one, other) {
    const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
    if (first && second)
        return first.dev === second.dev && first.ino === second.ino;
    return !first && !second && placeOf(one) === placeOf(other);
}
/** Where a file will stand that is not there yet. */
function placeOf(path) {
    try {
        return join(realpathSync(dirname(path)), basename(path));
    }
    catch {
        return path;
    }
}

export { dayInWords as d, isSameFile as i };
