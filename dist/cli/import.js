import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { r as readText } from './read-file.js';

/** Text that stands side by side on a page, as `pdftotext -layout` prints it. */
const gap = /\S(\t+| {3,})(?=\S)/;
/** The mark of an item and the space behind it are no gap. */
const mark = /^\s*(?:[^\p{L}\p{N}\s]|\(?[\p{L}\d]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}|o)\s+/u;
/** So many lines show both columns. */
const fewest = 4;
/** Where the second piece of a line begins, if a wide gap parts it. */
const secondStart = (text) => {
    const [before = ''] = mark.exec(text) ?? [];
    const found = /\S {3,}(?=\S)/.exec(text.slice(before.length));
    return found ? before.length + found.index + found[0].length : undefined;
};
/** Running text: lines go on in the next, and sentences end. A table has neither on both sides. */
function isProse(side) {
    const goesOn = side.filter((text, at) => /^\p{Ll}/u.test(text) && side[at - 1] && !/[.!?:;]$/.test(side[at - 1])).length;
    return (goesOn >= 2 &&
        side.some((text) => /[.!?]$|[.!?] \p{Lu}/u.test(text)) &&
        !side.some((text) => gap.test(text.replace(mark, ''))));
}
function partColumns(raw) {
    const lines = [];
    const parted = [];
    for (let at = 0; at < raw.length;) {
        const region = columnsAt(raw, at);
        if (!region) {
            lines.push(raw[at]);
            at++;
            continue;
        }
        const { end, left, right } = region;
        const some = raw.slice(at, end);
        if (![left, right].every((side) => isProse(side.map((text) => text.trim())))) {
            lines.push(...some);
            at = end;
            continue;
        }
        const nothing = { number: some.at(-1).number, text: '', startsPage: false };
        lines.push(...some.map((line, index) => ({ ...line, text: left[index] })), nothing);
        lines.push(...some.map((line, index) => ({ ...line, text: right[index], startsPage: false })), nothing);
        parted.push([some[0].number, some.at(-1).number]);
        at = end;
    }
    const joined = [];
    let run = [];
    const close = () => {
        if (run.length >= 2)
            joined.push([run[0], run.at(-1)]);
        run = [];
    };
    let since = 0;
    for (const { number, text } of lines) {
        since++;
        if (!gap.test(text.trim().replace(mark, '')))
            continue;
        if (since > 2)
            close();
        run.push(number);
        since = 0;
    }
    close();
    return { lines, parted, joined };
}
const isMark = (words) => /^(?:[^\p{L}\p{N}]|\(?(?:[\p{L}\d]{1,2}|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})*|o)$/iu.test(words) ||
    words.endsWith(':');
const isRule = (text) => /^[\s|+_=-]*$/.test(text) && /[_=-]{3}/.test(text);
/** A table that begins at this line: its pieces stand one below the other. What begins a row is told by its first cell. */
function tableAt(lines, at) {
    const head = lines[at].trimEnd();
    return head.trim().includes('\t') ? tabTable(lines, at) : gapTable(lines, at);
}
function tabTable(lines, at) {
    const rows = [];
    for (const line of lines.slice(at, at + 500)) {
        const cells = line
            .trimEnd()
            .split('\t')
            .map((cell) => cell.trim());
        if (cells.length < 2 || cells.length !== (rows[0] ?? cells).length || !cells[0] || isMark(cells[0]))
            break;
        rows.push(cells);
    }
    return rows.length < 2 ? undefined : { length: rows.length, rows };
}
function gapTable(lines, at) {
    const cellsOf = (text) => [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => [found.index, found[0]]);
    const head = cellsOf(lines[at]);
    if (head.length < 2 || head.length > 12 || isMark(head[0][1]))
        return undefined;
    const starts = head.map(([start]) => start);
    const rows = [];
    let length = 0;
    for (let index = at; index < lines.length && index < at + 500; index++) {
        const text = lines[index];
        if (isRule(text))
            continue;
        const cells = cellsOf(text);
        const isApart = index > at && !lines[index - 1].trim();
        // One empty line may stand between two rows.
        if (!cells.length && !isApart)
            continue;
        const columns = cells.map(([start]) => starts.findIndex((column) => Math.abs(column - start) < 2));
        const isInPlace = cells.every(([start, words], cell) => {
            const next = starts[columns[cell] + 1];
            return columns[cell] >= 0 && (next === undefined || start + words.length < next);
        });
        if (!cells.length || !isInPlace)
            break;
        const isLow = (cell) => /^[\p{Ll}(&]/u.test(cell[1]);
        // A row of a table in small letters begins low too, as may the name of a cookie.
        const isMiddle = isLow(cells[0]) && (cells.length < 2 || cells.slice(1).some(isLow)) && !/^\p{Ll}/u.test(rows[1]?.[0] ?? '');
        const goesOn = rows.length > 0 && !isApart && (columns[0] > 0 || (isMiddle && rows.length > 1));
        if (cells.length < 2 && !goesOn)
            break;
        if (!goesOn)
            rows.push(starts.map(() => ''));
        const row = rows.at(-1);
        cells.forEach(([, words], cell) => {
            const column = columns[cell];
            row[column] = row[column] ? `${row[column]} ${words}` : words;
        });
        length = index - at + 1;
    }
    const isWhole = rows.length > 2 && rows.filter((row) => row.filter(Boolean).length > 1).length > 2;
    return isWhole ? { length, rows } : undefined;
}
/** Two columns that begin at this line. */
function columnsAt(raw, at) {
    const column = secondStart(raw[at].text);
    if (column === undefined)
        return undefined;
    let end = at;
    let both = 0;
    let alone = 0;
    const [left, right] = [[], []];
    for (; end < raw.length; end++) {
        const { text, startsPage } = raw[end];
        if (startsPage && end > at)
            break;
        // Something stands across the gap: the columns have ended.
        if (/\S/.test(text.slice(column - 2, column)) || text.includes('\t'))
            break;
        const [one, other] = [text.slice(0, column).trimEnd(), text.slice(column).trimEnd()];
        // The items of a list stand further in.
        if (/^\s{7}/.test(other) && /\S/.test(one))
            break;
        left.push(one);
        right.push(other);
        if (one && other)
            both++;
        alone = other ? 0 : alone + 1;
        if (alone > 12)
            break;
    }
    if (both < fewest)
        return undefined;
    // Below an empty line, what stands on the left alone comes after both.
    const last = right.reduce((last, text, index) => (text ? index : last), 0);
    const stop = left.findIndex((text, index) => index > last && !text);
    if (stop >= 0)
        end = Math.min(end, at + stop);
    return { end, left: left.slice(0, end - at), right: right.slice(0, end - at) };
}

/** What stands around the text of a page or a PDF, and is not part of it. */
const pageNumber = /^((page|tudalen)\s*[|:]?\s*\d{1,3}(\s*(of|\/|o)\s*\d{1,3})?|\d{1,3}\s*(of|\/)\s*\d{1,3}|[-–—|]\s*\d{1,3}\s*[-–—|])$/i;
/** At the end of a line, or at its start with a wide gap behind it. */
const withPage = /\s*[-–—|·]?\s*\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s{2,}/i;
/** The same without the word, as in "Privacy notice | 3": only the numbers of several pages tell. */
const withNumber = /^(\d{1,3})(?:\s*[|·•–—]\s*|\s{3,})(?=\p{L})|(?<=\S)(?:\s*[|·•–—]\s*|\s{3,})(\d{1,3})$/u;
const aloneMark = /^(?:[·•●▪◦‣∙■□◆➢❖➤►▶▸○✓✔\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/u;
const letterBullet = /^o\s+(?=\p{L})/u;
const chrome = /^(skip to (the )?(main )?content|[↑^⬆]?\s*(back|return) to (the )?top( of (the )?page)?\s*[↑^⬆]?|print( this page)?|share( this page)?|menu|search|sign in|log in|tweet|follow us( on .{1,30})?|share on .{1,30}|(is|was) this page (useful|helpful)\?( yes no)?|report a problem with this page|(home|hafan)(\s*[>›»]|\s*\/[^/]+\/).*|(cookie settings|manage cookies)|(©|copyright ©|\(c\) (copyright|\d{4})).{0,120}|neidio i'r (prif )?gynnwys|(yn )?ôl i'r brig)$/i;
const crumbs = /^(home|hafan)(\s*[>›»]|\s*\/[^/]+\/)/i;
const opensContents = /^((table of )?contents|on this page|in this (notice|policy|section)|jump to|cynnwys|ar y dudalen hon):?$/i;
const linkRow = /^[^|]{2,40}(\s*[|·•]\s*[^|·•]{2,40}){2,}$/;
const printed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}\b/;
const aloneUrl = /^(https?:\/\/|www\.)\S+(\s+\d{1,3}\/\d{1,3})?$/i;
const dotLeader = /(\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/;
const tabLeader = /\S\t+\s*\d{1,3}$/;
/** A heading as the contents have it, without its number and its page. */
const asInContents = (text) => text
    .replace(/(\s*\.){4,}\s*\d{1,3}$|…+\s*\d{1,3}$|\t+\s*\d{1,3}$/, '')
    .replace(/^(\d{1,2}(\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
function cleanLines(source) {
    const contents = new Set();
    const guesses = [];
    const pages = [];
    let number = 0;
    for (const line of source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
        number++;
        // A soft hyphen is seen at the end of a line alone.
        line
            .replace(/[^\S\f]{200,}/g, (space) => space.slice(0, 200))
            .replace(/\u00AD(?!\s*$)/g, '')
            .split('\f')
            .forEach((text, at) => pages.push({ number, text, startsPage: at > 0 }));
    }
    const { lines: raw, parted, joined } = partColumns(pages);
    for (const [line, last] of parted)
        guesses.push({
            line,
            what: 'columns',
            message: `Two columns were taken apart, from line ${line} to line ${last}: the left one stands first.`,
        });
    const trimmed = raw.map(({ text }) => text.trim());
    const removed = new Map();
    const isEdge = (at) => at < 0 || at >= raw.length || !trimmed[at] || removed.has(at) || !!raw[at].startsPage;
    const first = trimmed.findIndex(Boolean);
    // The contents of a printed page: the headings stand again in the text.
    const isContents = trimmed.map((text, at) => text.length <= 300 && (dotLeader.test(text) || tabLeader.test(raw[at].text.trimEnd())));
    isContents.forEach((is, at) => {
        const text = trimmed[at];
        if (!is)
            return;
        const near = [-3, -2, -1, 1, 2, 3].filter((step) => isContents[at + step]).length;
        if (near < 1)
            return;
        removed.set(at, 'a line of the printed contents');
        contents.add(asInContents(text));
        for (let above = at - 1; above >= 0 && above >= at - 3; above--)
            if (/^(table of )?contents:?$/i.test(trimmed[above]))
                removed.set(above, 'the heading of the printed contents');
    });
    trimmed.forEach((text, at) => {
        if (!text || removed.has(at))
            return;
        if (chrome.test(text))
            removed.set(at, 'a part of the page around the text');
        else if (pageNumber.test(text))
            removed.set(at, 'a page number');
        else if (printed.test(text))
            removed.set(at, 'the line a browser prints on a page');
        else if (aloneUrl.test(text) && (at <= first + 1 || /\d\/\d{1,3}$/.test(text)))
            removed.set(at, 'the address of the page');
    });
    // The contents of a page on the web: each of its lines is a heading further down.
    const lastOf = new Map(trimmed.map((text, at) => [text, at]));
    trimmed.forEach((text, at) => {
        if (!opensContents.test(text))
            return;
        let end = at + 1;
        while (end < trimmed.length && (!trimmed[end] || lastOf.get(trimmed[end]) > end))
            end++;
        const inner = trimmed.slice(at + 1, end).filter(Boolean);
        // What stands twice in it is the first heading already.
        const again = inner.findIndex((one, index) => inner.indexOf(one) < index);
        const count = again < 0 ? inner.length : again;
        if (count < 2)
            return;
        removed.set(at, 'the heading of the contents');
        let left = count;
        for (let below = at + 1; left; below++)
            if (trimmed[below]) {
                removed.set(below, 'a line of the contents, which is a heading further down');
                contents.add(asInContents(trimmed[below]));
                left--;
            }
    });
    // What a page on the web has above its text and below it.
    const crumb = trimmed.findIndex((text, at) => at < 40 && crumbs.test(text));
    for (let at = 0; at < crumb; at++)
        if (trimmed[at] && trimmed[at].length <= 40 && !/[.:]$/.test(trimmed[at]) && !removed.has(at))
            removed.set(at, 'a part of the page around the text');
    // Two rows of as many cells are a table, and so is one with numbers.
    const cellsOf = (text = '') => (linkRow.test(text) ? text.split(/[|·•]/).length : 0);
    const isLinkRow = (at) => {
        const around = [trimmed.slice(0, at).filter(Boolean).at(-1), trimmed.slice(at + 1).find(Boolean)];
        const cells = cellsOf(trimmed[at]);
        return cells > 0 && !/[\d:]/.test(trimmed[at]) && !around.some((text) => cellsOf(text) === cells);
    };
    const ends = trimmed.findIndex((text, at) => at > trimmed.length / 2 && /^((is|was) this page (useful|helpful)\?|follow us|share( this page)?$)/i.test(text));
    trimmed.forEach((text, at) => {
        if (!text || removed.has(at))
            return;
        if (ends >= 0 && at > ends && text.length <= 30 && !/[.:]$|\d|@/.test(text) && text.split(/\s+/).length <= 3)
            removed.set(at, 'a part of the page around the text');
        else if (at >= trimmed.length - 6 && isLinkRow(at))
            removed.set(at, 'a row of links');
    });
    // A title that the printed page says above its text too.
    const start = trimmed.findIndex((text, at) => text && !removed.has(at));
    const second = trimmed.findIndex((text, at) => at > start && text && !removed.has(at));
    if (second > 0 && trimmed[start] === trimmed[second] && trimmed[start].length <= 100)
        removed.set(second, 'a title that stands there twice');
    // A header with the number of its page: the first keeps its words.
    const numberOfPage = new Map();
    trimmed.forEach((text, at) => {
        if (removed.has(at) || text.length > 200)
            return;
        const found = withPage.exec(text);
        if (found && found[0] !== text)
            numberOfPage.set(at, found[0]);
    });
    const counted = new Map();
    trimmed.forEach((text, at) => {
        if (removed.has(at) || numberOfPage.has(at) || text.length > 200)
            return;
        const [found, front, back] = withNumber.exec(text) ?? [];
        if (found === undefined)
            return;
        const words = text.replace(found, '');
        counted.set(words, [...(counted.get(words)?.slice(-999) ?? []), { at, found, page: Number(front ?? back) }]);
    });
    for (const places of counted.values())
        if (places.length > 1 &&
            places.every(({ at, page }, index) => !index || (page > places[index - 1].page && at > places[index - 1].at + 9)))
            for (const { at, found } of places)
                numberOfPage.set(at, found);
    const wordsOf = (at) => trimmed[at].replace(numberOfPage.get(at), '');
    const onPages = new Map();
    for (const at of numberOfPage.keys())
        onPages.set(wordsOf(at), (onPages.get(wordsOf(at)) ?? 0) + 1);
    const isEveryPage = (at) => onPages.get(wordsOf(at)) > 1;
    for (const at of [...numberOfPage.keys()].filter((at) => !isEveryPage(at)))
        numberOfPage.delete(at);
    const lastAt = trimmed.reduce((last, text, at) => (text ? at : last), -1);
    const isPageEnd = (at) => removed.get(at) === 'a page number' ||
        numberOfPage.has(at) ||
        (numberOfPage.size > 0 && at === lastAt) ||
        !!raw[at]?.startsPage ||
        !!raw[at + 1]?.startsPage;
    trimmed.forEach((text, at) => {
        if (/^\d{1,3}$/.test(text) &&
            isEdge(at - 1) &&
            isEdge(at + 1) &&
            (isPageEnd(at) || isPageEnd(at - 1) || isPageEnd(at + 1)))
            removed.set(at, 'a page number');
    });
    // Numbers in the middle of an empty foot.
    const feet = trimmed.flatMap((text, at) => /^\d{1,3}$/.test(text) && !removed.has(at) && (isEdge(at - 1) || isEdge(at + 1)) && /^\s{15}/.test(raw[at].text)
        ? [at]
        : []);
    const isFoot = feet.length > 1 || (feet.length > 0 && /^\s{30}/.test(raw[feet[0]].text));
    if (isFoot && feet.every((at, index) => !index || Number(trimmed[at]) > Number(trimmed[feet[index - 1]])))
        for (const at of feet)
            removed.set(at, 'a page number');
    // A heading that is printed on every page: the first is kept.
    const times = new Map();
    trimmed.forEach((text, at) => {
        if (!text || removed.has(at))
            return;
        const words = (numberOfPage.has(at) ? wordsOf(at) : text).replace(/\s+/g, ' ');
        if (words.length <= 80 || numberOfPage.has(at)) {
            const places = times.get(words);
            if (places)
                places.push(at);
            else
                times.set(words, [at]);
        }
    });
    const isNearPageEnd = (at) => [-3, -2, -1, 0, 1, 2, 3].some((step) => isPageEnd(at + step));
    for (const places of times.values()) {
        const repeated = places.filter(isNearPageEnd);
        const isNumbered = places.every((at) => numberOfPage.has(at));
        const isHeader = places.length > 1 && repeated.length === places.length - 1 && places[0] <= first + 2;
        if (isNumbered ||
            isHeader ||
            repeated.length >= 3 ||
            (repeated.length >= 2 && repeated.length === places.length - 1))
            for (const at of places.slice(1))
                if (isNearPageEnd(at))
                    removed.set(at, 'a line that stands on every page');
    }
    // Without numbers of pages, it stands as far from itself each time, or within a sentence.
    const textAbove = (at) => {
        for (let above = at - 1; above >= 0 && above > at - 6; above--)
            if (trimmed[above] && !removed.has(above))
                return above;
        return -1;
    };
    const textBelow = (at) => {
        for (let below = at + 1; below < raw.length && below < at + 6; below++)
            if (trimmed[below] && !removed.has(below))
                return below;
        return -1;
    };
    for (const [words, all] of times) {
        const places = all.filter((at) => !removed.has(at));
        if (places.length < 3 || words.length < 8 || !words.includes(' ') || /[:;,]$/.test(words))
            continue;
        const steps = places.slice(1).map((at, index) => at - places[index]);
        const [least, greatest] = [Math.min(...steps), Math.max(...steps)];
        if (least < 20)
            continue;
        const cuts = places.filter((at) => {
            const [above, below] = [textAbove(at), textBelow(at)];
            return above >= 0 && below >= 0 && /[\p{Ll},]$/u.test(trimmed[above]) && /^\p{Ll}/u.test(trimmed[below]);
        }).length;
        if (cuts || greatest - least <= least / 10)
            for (const at of places.slice(1))
                removed.set(at, 'a line that stands on every page');
    }
    // Tables, in what is left.
    const texts = raw.map(({ text }, at) => (removed.has(at) || numberOfPage.has(at) ? '\u0001' : text));
    const tables = new Map();
    const inTable = new Set();
    for (let at = 0; at < texts.length; at++) {
        const table = trimmed[at] && / {2}\S|\t/.test(texts[at].trim()) ? tableAt(texts, at) : undefined;
        if (!table)
            continue;
        tables.set(at, table);
        const last = at + table.length - 1;
        guesses.push({
            line: raw[at].number,
            what: 'columns',
            message: `A table from line ${raw[at].number} to line ${raw[last].number}, with ${table.rows[0].length} columns: its first row was taken for the heads of its columns.`,
        });
        for (; at <= last; at++)
            inTable.add(at);
        at = last;
    }
    const kept = new Set(raw.filter((_, at) => !removed.has(at) && !inTable.has(at)).map(({ number }) => number));
    for (const [line, last] of joined)
        if (Array.from({ length: last - line + 1 }, (_, at) => line + at).some((at) => kept.has(at)))
            guesses.push({
                line,
                what: 'columns',
                message: `A table, or columns, from line ${line} to line ${last}: what stands side by side was run together.`,
            });
    // In Welsh, "o" is a word; a notice may have both languages.
    const hasLetterBullets = (at) => {
        const near = trimmed.slice(Math.max(0, at - 10), at + 11).join('\n');
        const count = (word) => (near.match(word) ?? []).length;
        return (/^\s*o(\t| {3})/.test(raw[at].text) ||
            [at - 1, at + 1].some((beside) => letterBullet.test(trimmed[beside] ?? '')) ||
            count(/\b(the|you|your|we|of|to|and)\b/gi) >= count(/\b(yn|yr|y|ac|ein|eich|i|a)\b/g));
    };
    const lines = [];
    let afterGap = true;
    /** A mark that stands in a line of its own: its item comes in the next. */
    let mark;
    raw.forEach(({ number: at, text, startsPage }, index) => {
        let words = trimmed[index];
        const why = removed.get(index);
        const table = tables.get(index);
        if (table)
            lines.push({ number: at, text: '|', indent: 0, afterGap: true, table: table.rows });
        if (inTable.has(index)) {
            afterGap = true;
            return;
        }
        if (why)
            guesses.push({ line: at, what: 'removed', message: `Removed ${why}: “${words.slice(0, 80)}”.`, removed: words });
        if (why || !words || startsPage)
            afterGap ||= !mark || !!why;
        if (why || !words)
            return;
        const page = numberOfPage.get(index);
        if (page !== undefined) {
            guesses.push({
                line: at,
                what: 'removed',
                message: `Removed a page number: “${page.trim()}”.`,
                removed: page.trim(),
            });
            words = words.replace(page, '').trim();
            afterGap = true;
        }
        // Word writes a round bullet of its second level as a letter.
        if (letterBullet.test(words) && hasLetterBullets(index)) {
            guesses.push({ line: at, what: 'removed', message: 'Removed the letter “o”, taken for a bullet.', removed: 'o' });
            words = words.replace(letterBullet, '◦ ');
        }
        const indent = /^[ \t]*/.exec(text)[0].replace(/\t/g, '    ').length;
        const line = { number: at, text: words.replace(/\t/g, ' ').replace(/ {2,}/g, ' '), indent, afterGap };
        afterGap = false;
        if (mark)
            lines.push({ ...line, ...mark, text: `${mark.text} ${line.text}` });
        else if (!aloneMark.test(line.text))
            lines.push(line);
        mark = !mark && aloneMark.test(line.text) ? line : undefined;
    });
    if (mark)
        lines.push(mark);
    return { lines, guesses, contents };
}

/** What lines look like by themselves. */
/** With those that Word and PDFs take from fonts of signs. */
const bullet = /^(?:[·•●▪◦‣∙■□◆➢❖➤►▶▸○→✓✔☑\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s*|[-–—]\s+|\*\s+)(?=\S)/u;
/** The mark of an item: `1.`, `(a)`, `iv)`, `2.1`. */
const numbered = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\(?(?:ch|dd|ff|ng|ll|ph|rh|th)\)|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\S)/i;
/** "1.Who we are", "5a Who", "3 Who": only a heading looks like it. */
const headingNumber = /^(\(?(?:\d{1,2}|[a-zA-Z])[.)]|[IVX]{2,5}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[a-zA-Z][.)]?|\d{1,2})\s*(?=[\p{L}“"‘'])/u;
/** The number of a heading in capitals: `IV.` */
const roman = /^[IVX]{1,5}[.)]$/;
/** "Last updated 3 March 2026", "Version: 2": what stands below a title. */
const particulars = /^(effective|last (updated|reviewed|changed)|updated|version|date|approved|reviewed|next review|diweddarwyd|fersiwn|dyddiad)\b.*(\d|:)/i;
/** Nothing goes on behind it. */
const endsSentence = /[.!?;:][)”"’'*]*$/;
/** A sentence goes on behind it. */
const endsOpen = /(?:,|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from|your|our|that|which|is|are|we|you|as|at))$/i;
/** A heading does not end so; it may end with "with" or "are". */
const endsHalf = /(?:,|\b(?:and|or|the|a|an|of|your|our|their|its|these|those|such|under|over|than|least|between|because|but|if))$/i;
const part = '(?:section|article|schedule|paragraph|part|regulation|clause|annex|chapter|point)s?';
/** A number belongs to it, and a sentence does not end with it. */
const reference = new RegExp(`\\b${part}$`, 'i');
const endsReferring = new RegExp(`\\b(?:in|under|of|and|or|see|to|by|with|the) ${part}$`, 'i');
/** "section 4." and then "2 below": the number was cut at its point. */
const cutNumber = new RegExp(`\\b${part} \\d{1,3}\\.$`, 'i');
const restOfNumber = /^\d{1,2}(?:\.\d{1,2})*(?:\s+\p{Ll}|[),;])/u;
/** A point that ends no sentence. */
const abbreviated = /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Messrs|St|Nos?|[Aa]rts?|[Pp]aras?|[Rr]egs?|[Ss]ch|ss?|pp?|cf|vs?|approx|incl|e\.g|i\.e|viz|[Tt]el|[Ee]xt|(?:\p{Lu}\.)+\p{Lu})\.$/u;
/** It is not the start of a sentence. */
const startsLow = /^[“"‘'(]?\p{Ll}/u;
/** A line of an address. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
/** How somebody is reached: no words of a heading. */
const reach = /@|\bhttps?:|\bwww\.|(?:\+44|\b0\d{2,4})[\s\d()]{6,}|\b(tel|phone|telephone|e-?mail|fax)\b\s*:/i;
/** Not "In" or "To": those end names such as LinkedIn. */
const starters = 'We|You|Your|Our|This|The|If|When|Where|There|They';
/** A heading and its text in one run: "Your rightsYou can". */
const glued = new RegExp(`^((?:\\S+ ){1,8}?\\p{L}*\\p{Ll}{3}\\??)(?=(?:${starters})\\s\\p{Ll})`, 'u');
/** In bold from end to end, as some tools write a heading. */
const isBold = (text) => /^\*\*[^*]+\*\*:?$/.test(text);
/** The words without that. */
const bare = (text) => (isBold(text) ? text.replace(/^\*\*|\*\*(?=:?$)/g, '') : text);
/** In capitals throughout. */
const isLoud = (text) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
/** How many words there are. */
const wordsIn = (text) => text.split(/\s+/).length;
/** Looks like a heading by itself, whatever stands around it. */
function hasHeadingShape(text) {
    const words = bare(text).replace(headingNumber, '').trim();
    if (!words || words.length > 80 || wordsIn(words) > 11)
        return false;
    if (!/^[\p{Lu}“"‘'(]/u.test(words) ||
        /[.;,!][”"’')]*$/.test(words) ||
        particulars.test(words) ||
        (/:$/.test(words) && !isBold(text)))
        return false;
    return (!reach.test(words) &&
        !postcode.test(words) &&
        !endsHalf.test(words) &&
        !endsReferring.test(words) &&
        /\p{L}{2}/u.test(words) &&
        !/[.!?]\s/.test(words));
}
/** "_ga - counts visits": a line of its own, where lines are not broken. */
const term = /^[^\s–—-]+(?: [^\s–—-]+)? [-–—] \S/u;
/** What leads to an address. */
const leadsToAddress = /\b(contact|write to|post to|e-?mail|call|reach|reached at|cysylltwch)\b[^.]{0,40}:$/i;

const styleOf = (mark) => (/\d/.test(mark) ? 'number' : 'letter');
/** `II.` and `III.`, not `II.` and `(a)`. */
const isOfOneKind = (one, other) => {
    const shape = (mark) => mark
        .replace(/\d+/, '1')
        .replace(/[A-Z]+/, 'A')
        .replace(/[a-z]+/, 'a')
        .replace(/\s/g, '');
    return shape(one) === shape(other) || (/^\d+$/.test(one) && /^\d+[.)]$/.test(other));
};
/** The place of a mark in its order: 2 for `2.`, `(b)` and `ii)`. */
const ordinal = (mark) => {
    const inner = mark.replace(/[().]/g, '').toLowerCase();
    const value = /^[ivx]{2,}$/.test(inner) ? ['ii', 'iii', 'iv', '', 'vi', 'vii', 'viii', 'ix'].indexOf(inner) + 2 : 0;
    if (value > 1)
        return value;
    return Number(inner) || (inner.length === 1 ? inner.charCodeAt(0) - 96 : 0);
};
/** `· second` and `2. second`, cut into mark and text. */
function itemOf({ text, number, indent }) {
    const dot = bullet.exec(text);
    if (dot && !isBold(text))
        return { line: number, indent, style: 'bullet', mark: '', sign: text[0], text: text.slice(dot[0].length), depth: 0 };
    const [all = '', mark = ''] = numbered.exec(text) ?? [];
    return mark ? { line: number, indent, style: styleOf(mark), mark, text: text.slice(all.length), depth: 0 } : undefined;
}
/** What Word and browsers have for lists within lists. The rest is for show. */
const innerSign = /[◦○▪■–—*\uF0A7-]/u;
/** The last that fits. */
function lastOf(items, fits) {
    for (let at = items.length - 1; at >= 0; at--)
        if (fits(items[at]))
            return items[at];
    return undefined;
}
/** How deep an item stands, by its indent and by the kind of its mark. */
function depthOf(item, items) {
    const last = items.at(-1);
    if (item.sign &&
        last.sign &&
        item.sign !== last.sign &&
        innerSign.test(item.sign + last.sign) &&
        Math.abs(item.indent - last.indent) < 2) {
        const alike = lastOf(items, ({ sign }) => sign === item.sign);
        return alike ? alike.depth : last.depth + 1;
    }
    if (item.style === last.style) {
        if (item.indent >= last.indent + 2)
            return last.depth + 1;
        const peer = lastOf(items, (other) => other.style === item.style && other.indent <= item.indent + 1);
        return peer?.depth ?? 0;
    }
    const peer = lastOf(items, (other) => other.style === item.style && Math.abs(other.indent - item.indent) < 2);
    if (peer && (item.style === 'bullet' || ordinal(item.mark) > 1))
        return peer.depth;
    return last.text.endsWith(':') || item.indent >= last.indent + 2 || item.style === 'letter' ? last.depth + 1 : 0;
}

/** Words as Markdown: whatever has a meaning there is escaped, so that it reads as it was. */
const special = /[\\`*_[\]<>|~#]|&(?=#?\w+;)/g;
/** What is already Markdown, and addresses. */
const kept = /(\*\*(?=\S)(?:(?!\*\*).)+?\S\*\*|\*\*\S\*\*)|(\[[^[\]]+\]\([^()\s]*\))|(https?:\/\/[^\s<>"“”]+)|(?<![\w@/.-])(www\.[\w-]+(?:\.[\w-]+)+[^\s<>"“”]*)|((?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
const trailing = /(?<![.,;:!?)\]’'”*_])[.,;:!?)\]’'”*_]+$/;
const escape = (text) => text.replace(special, '\\$&');
/** An address without the marks of the sentence around it; a bracket that it opened itself is its own. */
function addressIn(text) {
    let address = text.replace(trailing, '');
    while (text[address.length] === ')' && address.split('(').length > address.split(')').length) {
        const rest = text.slice(address.length + 1);
        address = text.slice(0, text.length - rest.length);
        address += rest.slice(0, rest.length - (trailing.exec(rest)?.[0].length ?? 0));
    }
    return address;
}
function writeInline(text) {
    const linked = [];
    const dead = [];
    let markdown = '';
    let at = 0;
    for (const match of text.matchAll(kept)) {
        const [all, bold, link, url, www, email] = match;
        markdown += escape(text.slice(at, match.index));
        at = match.index + all.length;
        if (bold)
            markdown += `**${escape(bold.slice(2, -2))}**`;
        else if (link) {
            const [, label = '', target = ''] = /^\[(.+)\]\((.*)\)$/.exec(link) ?? [];
            // An image would be fetched: its words and its address are what is kept.
            if (markdown.endsWith('!'))
                markdown = `${markdown.slice(0, -1)}\\!`;
            markdown += `[${escape(label)}](${target})`;
            if (!target || target === '#')
                dead.push(label);
        }
        else {
            const address = addressIn(url ?? www ?? email ?? '');
            const rest = all.slice(address.length);
            // An underscore or a star at the edge would end what Markdown reads as a link.
            if (!address || /[\\`<>]/.test(address))
                markdown += escape(all);
            else {
                markdown +=
                    (www ? `[${escape(address)}](https://${address.replace(/[()]/g, encodeURIComponent)})` : `<${address}>`) +
                        escape(rest);
                linked.push(address);
            }
        }
    }
    markdown += escape(text.slice(at));
    // What would begin a list, a heading, a quotation, a rule or a definition.
    markdown = markdown.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^([-+=:])/, '\\$1');
    return { markdown, linked, dead };
}

/** Writes the blocks, with what they make guesses of. */
function writeDraft(blocks, guesses) {
    const inline = (text, line) => {
        const { markdown, linked, dead } = writeInline(text);
        for (const address of linked)
            guesses.push({ line, what: 'link', message: `Made a link of ${address}.` });
        for (const label of dead)
            guesses.push({ line, what: 'link', message: `The link “${label}” has lost its address.` });
        return markdown;
    };
    const headings = blocks.filter((block) => block.kind === 'heading');
    const hasRoman = headings.some(({ number }) => roman.test(number) && number.length > 2);
    const isMain = (number) => /^\d{1,2}[.)]?$/.test(number) || (hasRoman && roman.test(number));
    const numbers = headings.filter(({ number }) => isMain(number));
    const hasTitle = blocks[0]?.kind === 'heading' && !blocks[0].number;
    let isBelowNumber = false;
    const levelOf = (block) => {
        if (block === blocks[0] && hasTitle)
            return 1;
        const { number } = block;
        if (isMain(number)) {
            isBelowNumber = true;
            return 2;
        }
        if (number)
            return /^\d+\.\d+\.\d+/.test(number) ? 4 : 3;
        return numbers.length >= 3 && isBelowNumber ? 3 : 2;
    };
    const parts = blocks.map((block) => {
        if (block.kind === 'heading') {
            const level = levelOf(block);
            guesses.push({
                line: block.line,
                what: 'heading',
                message: `Taken as a heading of level ${level}: “${block.text}”.`,
            });
            return `${'#'.repeat(level)} ${inline(block.text, block.line).replace(/^(\d+)\\(?=[.)])/, '$1')}`;
        }
        if (block.kind === 'paragraph')
            return inline(block.text, block.line);
        if (block.kind === 'table')
            return writeTable(block.rows, (text) => inline(text, block.line));
        if (block.kind === 'address')
            return block.lines.map((line) => inline(line, block.line)).join('\\\n');
        return writeList(block.items, inline, guesses);
    });
    const title = blocks[0]?.kind === 'heading' && hasTitle ? blocks[0].text : '';
    const front = ['---', ...(title ? [`title: ${JSON.stringify(title)}`] : []), 'draft: true', '---'];
    return `${[front.join('\n'), ...parts].join('\n\n')}\n`;
}
function writeTable(rows, inline) {
    const [head = [], ...body] = rows.map((row) => `| ${row.map(inline).join(' | ')} |`);
    return [head, `|${' --- |'.repeat(rows[0].length)}`, ...body].join('\n');
}
function writeList(items, inline, guesses) {
    const rows = [];
    /** How far the text of each depth is indented. */
    const columns = [0];
    const counts = [];
    items.forEach((item, index) => {
        const depth = Math.min(item.depth, columns.length - 1);
        columns.length = depth + 1;
        counts.length = depth + 1;
        const isNumber = item.style === 'number' && /^\d{1,2}[.)]$/.test(item.mark);
        // Markdown counts by itself: a number out of turn stays a part of the text.
        const counted = counts[depth];
        const before = items[index - 1];
        const isInTurn = isNumber &&
            (counted === undefined
                ? before?.depth !== depth || before.style === 'number' || index === 0
                : ordinal(item.mark) === counted + 1);
        const mark = isInTurn ? item.mark : '-';
        counts[depth] = isInTurn ? ordinal(item.mark) : undefined;
        const text = inline(isInTurn || !item.mark ? item.text : `${item.mark} ${item.text}`, item.line);
        if (item.text.endsWith(':') && items[index + 1] && items[index + 1].depth <= item.depth)
            guesses.push({
                line: item.line,
                what: 'list',
                message: 'This item ends with a colon: it may lead in those after it.',
            });
        rows.push(`${' '.repeat(columns[depth])}${mark} ${text}`);
        columns.push(columns[depth] + mark.length + 1);
    });
    return rows.join('\n');
}

/** Makes a draft in Markdown of text that was pulled from a page or a PDF. Each guess is told; no word is lost. */
function importText(source) {
    const { lines, guesses, contents } = cleanLines(source);
    const guess = (line, what, message) => void guesses.push({ line, what, message });
    const quote = (text) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
    const blocks = [];
    const widths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
    /** How long a full line is, where the text was broken into lines. */
    const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
    const lower = lines.filter(({ text, afterGap }) => !afterGap && startsLow.test(text)).length;
    /** In a narrow column, lines must go on in the next: items without marks are as short. */
    const goingOn = lines.filter(({ text, afterGap }, at) => !afterGap &&
        startsLow.test(text) &&
        lines[at - 1].text.length >= full * 0.7 &&
        !endsSentence.test(lines[at - 1].text)).length;
    const isWrapped = full <= 130 && ((full >= 45 && lower > lines.length / 8) || (full >= 24 && goingOn > lines.length / 4));
    // One line with a star after items that end with one is their note.
    const starred = lines.filter(({ text }) => /^\*\s/.test(text));
    const isNote = (text) => /^\*\s/.test(text) && starred.length === 1 && lines.some((line) => /\p{L}\*$/u.test(line.text));
    const isItem = (at) => {
        const line = lines[at];
        return !!line && !isNote(line.text) && itemOf(line) !== undefined;
    };
    const isBullet = (at) => !!lines[at] && bullet.test(lines[at].text) && !isBold(lines[at].text) && !isNote(lines[at].text);
    const isShortLine = (at) => !!lines[at] && lines[at].text.length <= 60 && !/[.!?]$/.test(lines[at].text) && !isItem(at);
    /** A mark of a list, with the next item of it, or the one before, nearby: not a number that a line happens to begin with. */
    const isInRun = (at) => {
        const mark = numbered.exec(lines[at].text)?.[1];
        if (!mark)
            return false;
        if (/\d\.\d|[a-z]{2}\)$/.test(mark) && !/^\(?[ivx]+\)$/.test(mark))
            return true;
        const isNeighbour = (other, step) => {
            const found = other && numbered.exec(other.text)?.[1];
            return (!!found &&
                found.replace(/[\da-z]+/i, '') === mark.replace(/[\da-z]+/i, '') &&
                (ordinal(found) - ordinal(mark) === step || /^\(?[ivx]{2,}/i.test(found) || /^\(?[ivx]{2,}/i.test(mark)));
        };
        return ([...lines.slice(at + 1, at + 25).map((other) => isNeighbour(other, 1))].some(Boolean) ||
            lines.slice(Math.max(0, at - 24), at).some((other) => isNeighbour(other, -1)));
    };
    /** The next item stands right below. */
    const isListBelow = (at) => isItem(at) && isInRun(at) && [1, 2].some((step) => isItem(at + step) && !lines[at + step].afterGap);
    /** The line before was broken in the middle of a sentence, and this one begins with a number or a bracket. */
    const isTorn = (at) => {
        const [before, line] = [lines[at - 1], lines[at]];
        if (!before || line.afterGap || !/^[“"‘'(£€$§]*\d|^\(/.test(line.text))
            return false;
        if (endsSentence.test(before.text))
            return cutNumber.test(before.text) && restOfNumber.test(line.text);
        if (hasHeadingShape(before.text) && before.afterGap)
            return false;
        if (reference.test(before.text))
            return !isListBelow(at);
        return ((before.text.length >= Math.min(45, full * 0.8) || goesOn(at - 1) || endsHalf.test(before.text)) && !isInRun(at));
    };
    /** The point at the end of the line before is that of "Mr." or "U.K.", and no sentence ends with it. */
    const isAbbreviated = (at) => {
        const [before, line] = [lines[at - 1], lines[at]];
        if (!before || line.afterGap || !abbreviated.test(before.text) || isItem(at))
            return false;
        if (/\b[Nn]os?\.$/.test(before.text))
            return /^\d/.test(line.text);
        // A heading may follow "in the U.K.".
        return !/\p{Lu}\.\p{Lu}\.$/u.test(before.text) || !hasHeadingShape(line.text);
    };
    /** There was no room for the next word: the line was broken there, and did not end. */
    const isFull = (at) => {
        const [line, next] = [lines[at], lines[at + 1]];
        return isWrapped && !!next && !next.afterGap && line.text.length + next.text.split(' ')[0].length >= full;
    };
    /** The line goes on with the one before, which no empty line parts from it. */
    const goesOn = (at) => {
        const line = lines[at];
        const before = lines[at - 1];
        if (!before || line.afterGap || isBullet(at))
            return false;
        if (before.text.endsWith('\u00AD') && startsLow.test(line.text))
            return true;
        if (isTorn(at) || isAbbreviated(at))
            return true;
        // The mark of a list wins over an "and" that leads to it.
        if (numbered.test(line.text) && (isInRun(at) || !endsOpen.test(before.text)))
            return false;
        // Two short lines after a lead-in are items without marks.
        if (before.text.endsWith(':') && isShortLine(at) && isShortLine(at + 1) && !lines[at + 1].afterGap)
            return false;
        if (!isWrapped && term.test(line.text))
            return false;
        if (startsLow.test(line.text))
            return true;
        if (endsSentence.test(before.text) && hasHeadingShape(line.text))
            return false;
        if (isWrapped && before.text.length >= full * 0.8)
            return true;
        return endsOpen.test(before.text) && before.text.length >= 30;
    };
    const isHeading = (at) => {
        const line = lines[at];
        const next = lines[at + 1];
        const before = lines[at - 1];
        if (!hasHeadingShape(line.text) || isBullet(at) || !next || goesOn(at))
            return false;
        if (contents.has(asInContents(line.text)))
            return true;
        if (startsLow.test(next.text) && !isItem(at + 1) && (isWrapped || !term.test(next.text)))
            return false;
        const number = headingNumber.exec(line.text)?.[1];
        // "(ii) children" is an item.
        if (!number && numbered.test(line.text))
            return false;
        if (before && !line.afterGap && !endsSentence.test(before.text) && before.text.length >= 45 && !isBullet(at - 1))
            return false;
        if (blocks.length && !number && !isBold(line.text) && !isLoud(line.text) && !isItem(at + 1) && isFull(at))
            return false;
        // What a lead-in announces is a list.
        if (before?.text.endsWith(':') && !number && !isBold(before.text))
            return false;
        if (isBold(line.text))
            return true;
        if (number) {
            const mark = number.replace(/[().\s]/g, '');
            const nextItem = numbered.exec(next.text)?.[1];
            const beforeItem = before && numbered.exec(before.text)?.[1];
            const isRun = (other) => !!other &&
                isOfOneKind(other, number) &&
                !/\d\.\d/.test(other) &&
                !/\d\.\d/.test(number) &&
                Math.abs(ordinal(other) - ordinal(mark)) === 1;
            return !isRun(nextItem) && !(isRun(beforeItem) && blocks.at(-1)?.kind === 'list');
        }
        if (isLoud(line.text) && !isLoud(next.text) && wordsIn(line.text) > 1)
            return true;
        // Several short lines one below the other are an address, or items without a mark.
        let run = 1;
        const isShort = (index) => !!lines[index] &&
            lines[index].text.length <= 45 &&
            !/[.!?:]$/.test(lines[index].text) &&
            !isBullet(index) &&
            !numbered.test(lines[index].text);
        for (let index = at; run < 3 && index > 0 && !lines[index].afterGap && isShort(index - 1); index--)
            run++;
        for (let index = at + 1; run < 3 && index < lines.length && !lines[index].afterGap && isShort(index); index++)
            run++;
        const isTitle = !blocks.length && (isLoud(line.text) || /privacy|preifatrwydd|data protection|notice|hysbysiad/i.test(line.text));
        if (isTitle)
            return true;
        if (run >= 3)
            return false;
        // Two in a row: the title and the first heading, or two that are no headings.
        if (hasHeadingShape(next.text) &&
            !isItem(at + 1) &&
            next.text.length <= 60 &&
            !headingNumber.test(next.text) &&
            blocks.length &&
            !(lines[at + 2] && goesOn(at + 2)) &&
            !(lines[at + 2] && lines[at + 2].text.length > 60))
            return false;
        return true;
    };
    /** A paragraph, cut where a list was run into it. */
    const pushParagraph = (line, text) => {
        const parts = text.split(/(?<=[;:,.])\s+[-–•·]\s+(?=\S)/u);
        if (parts.length < 3) {
            blocks.push({ kind: 'paragraph', line, text });
            return;
        }
        const [first = '', ...rest] = parts;
        guess(line, 'split', `A list that was run into its sentence was cut into ${rest.length} items.`);
        blocks.push({ kind: 'paragraph', line, text: first });
        blocks.push({
            kind: 'list',
            line,
            items: rest.map((item) => ({ line, indent: 0, style: 'bullet', mark: '', text: item, depth: 0 })),
        });
    };
    const whole = new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    /** The word that a hyphen divides at the end of a line, if the text has it elsewhere in one piece. */
    const undivided = (one, other) => {
        const start = /(\p{L}+)-$/u.exec(one.slice(-60))?.[1];
        const end = /^\p{Ll}+/u.exec(other)?.[0];
        if (start === undefined || end === undefined)
            return undefined;
        const word = (start + end).toLowerCase();
        return whole.has(word) && !whole.has(`${start}-${end}`.toLowerCase()) ? start + other : undefined;
    };
    /** Two pieces of one sentence; a word that was divided at the end of a line keeps its hyphen if nothing tells that it has none. */
    const join = (one, other) => one.endsWith('\u00AD')
        ? one.slice(0, -1) + (startsLow.test(other) ? other : ` ${other}`)
        : cutNumber.test(one.slice(-40)) && restOfNumber.test(other)
            ? one + other
            : undivided(one, other) !== undefined
                ? one.slice(0, -1) + other
                : /\p{L}-$/u.test(one.slice(-3)) && startsLow.test(other)
                    ? one + other
                    : `${one} ${other}`;
    /** Its number follows that of the heading before. */
    const isNextHeading = (text) => {
        const number = headingNumber.exec(text)?.[1];
        return (number !== undefined &&
            blocks.some((block) => block.kind === 'heading' && block.number && ordinal(block.number) === ordinal(number) - 1));
    };
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const last = blocks.at(-1);
        if (line.table) {
            blocks.push({ kind: 'table', line: line.number, rows: line.table });
            continue;
        }
        if (isHeading(at)) {
            const number = headingNumber.exec(bare(line.text))?.[0] ?? '';
            blocks.push({ kind: 'heading', line: line.number, text: bare(line.text), number: number.trim() });
            continue;
        }
        // A heading and its text in one run.
        const [, head] = glued.exec(line.text) ?? [];
        if (head && !goesOn(at) && !isBullet(at) && hasHeadingShape(head)) {
            guess(line.number, 'split', `A heading that ran into its text was cut off: ${quote(head)}.`);
            blocks.push({
                kind: 'heading',
                line: line.number,
                text: head,
                number: (headingNumber.exec(head)?.[0] ?? '').trim(),
            });
            pushParagraph(line.number, line.text.slice(head.length));
            continue;
        }
        // An address keeps its lines.
        let end = at + 1;
        while (end < lines.length &&
            end < at + 30 &&
            !lines[end].afterGap &&
            lines[end].text.length <= 45 &&
            !isItem(end) &&
            !endsSentence.test(lines[end].text))
            end++;
        const some = lines.slice(at, end);
        if (some.length >= 3 &&
            line.text.length <= 45 &&
            !isItem(at) &&
            !goesOn(at) &&
            (some.some(({ text }) => postcode.test(text) || reach.test(text)) ||
                leadsToAddress.test(lines[at - 1]?.text ?? '')) &&
            !some.some(({ text }) => startsLow.test(text) && !reach.test(text))) {
            guess(line.number, 'address', `Kept ${some.length} lines as an address.`);
            blocks.push({ kind: 'address', line: line.number, lines: some.map(({ text }) => text) });
            at = end - 1;
            continue;
        }
        const item = isNote(line.text) ? undefined : itemOf(line);
        if (item && !(item.style !== 'bullet' && goesOn(at))) {
            if (last?.kind === 'list') {
                const previous = last.items.at(-1);
                if (line.afterGap && previous.style === item.style)
                    guess(line.number, 'list', 'A list that was parted by an empty line or a page was put together.');
                item.depth = depthOf(item, last.items);
                if (item.sign && previous.sign && item.sign !== previous.sign && item.depth > previous.depth)
                    guess(line.number, 'list', `Another bullet, taken for a list within the item above: ${quote(line.text)}.`);
                last.items.push(item);
            }
            else
                blocks.push({ kind: 'list', line: line.number, items: [item] });
            const before = lines[at - 1];
            if (item.mark && before && !line.afterGap && !endsSentence.test(before.text) && !isInRun(at))
                guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
            continue;
        }
        const isBareItem = line.text.length <= 80 && wordsIn(line.text) <= 12 && !endsSentence.test(line.text);
        if (last?.kind === 'list' && last.items[0].indent === -1 && isBareItem && !line.afterGap) {
            guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
            last.items.push({ line: line.number, indent: -1, style: 'bullet', mark: '', text: line.text, depth: 0 });
            continue;
        }
        /** What a line can go on with. */
        const open = last?.kind === 'paragraph' ? last : last?.kind === 'list' ? last.items.at(-1) : undefined;
        const previousText = open?.text;
        /** All that is looked at: a paragraph may have many lines. */
        const tail = previousText?.slice(-200) ?? '';
        const isBroken = line.afterGap && previousText !== undefined && !endsSentence.test(tail) && startsLow.test(line.text);
        if (previousText !== undefined && (goesOn(at) || isBroken)) {
            if (isBroken)
                guess(line.number, 'joined', `A sentence that was parted by an empty line or a page was put together: ${quote(line.text)}.`);
            if (/\p{L}-$/u.test(tail) && startsLow.test(line.text))
                guess(line.number, 'joined', `${undivided(tail, line.text) === undefined ? 'The hyphen at the end of the line was kept' : 'The hyphen at the end of the line was left out'}: ${quote(join(/\S+$/.exec(tail)[0], /^\S+/.exec(line.text)[0]))}.`);
            if (tail.endsWith('\u00AD'))
                guess(line.number, 'joined', `A word that was divided at the end of a line was put together: ${quote(join(/\S+$/.exec(tail)[0], /^\S+/.exec(line.text)[0]))}.`);
            if (isAbbreviated(at))
                guess(line.number, 'joined', `A line was taken to go on after “${/\S+$/.exec(tail)[0]}”: ${quote(line.text)}.`);
            else if (isTorn(at) || numbered.test(line.text))
                guess(line.number, 'joined', `A line that begins with a number was taken for the middle of a sentence: ${quote(line.text)}.`);
            open.text = join(previousText, line.text);
            const mark = last?.kind === 'list' && last.items.length === 1 ? last.items[0].mark : '';
            const whole = last?.kind === 'paragraph' ? last.text : mark && `${mark} ${open.text}`;
            if (last &&
                whole &&
                isNextHeading(whole) &&
                hasHeadingShape(lines[at - 1].text) &&
                whole === join(lines[at - 1].text, line.text) &&
                hasHeadingShape(whole) &&
                !(lines[at + 1] && goesOn(at + 1))) {
                guess(line.number, 'joined', `A heading of two lines was put together: ${quote(whole)}.`);
                blocks.splice(-1, 1, {
                    kind: 'heading',
                    line: last.line,
                    text: whole,
                    number: headingNumber.exec(whole)[0].trim(),
                });
            }
            continue;
        }
        // Short lines after a lead-in are items that lost their marks.
        if (last?.kind === 'paragraph' &&
            last.text.endsWith(':') &&
            isBareItem &&
            lines[at + 1] &&
            !isItem(at + 1) &&
            lines[at + 1].text.length <= 80 &&
            !/[.!?]$/.test(lines[at + 1].text)) {
            guess(line.number, 'list', `Taken as an item of a list: ${quote(line.text)}.`);
            blocks.push({
                kind: 'list',
                line: line.number,
                items: [{ line: line.number, indent: -1, style: 'bullet', mark: '', text: line.text, depth: 0 }],
            });
            continue;
        }
        if (isNote(line.text))
            guess(line.number, 'note', 'Taken as the note to a star in the text.');
        blocks.push({ kind: 'paragraph', line: line.number, text: line.text });
    }
    // Lists that were run into their sentences are seen once the lines are together.
    for (const block of blocks.splice(0)) {
        if (block.kind === 'paragraph')
            pushParagraph(block.line, block.text);
        else
            blocks.push(block);
    }
    return { markdown: writeDraft(blocks, guesses), guesses: guesses.sort((a, b) => a.line - b.line) };
}

/** `forthright import`: a draft of a notice from the text of a page or a PDF. */
const usage = `Usage: forthright import notice.txt [--out notice.md] [--json]

Makes a Markdown draft of text that was copied from a page or pulled from a PDF, with a warning for each guess and the line
that it is about. The words stay as they are and where they are; columns of running text are taken apart, and tables
are put together. The draft is marked as one: read it against its source, then take "draft: true" out of its head.

  --out    writes the draft to a file, which must not be there yet; without it the draft is printed
  --json   prints {"findings": [...], "markdown": "..."}

Ends with 0, or with 2 if it could not run: a PDF, a page of HTML and a document of a word processor are no text.
`;
const mends = {
    removed: 'Put it back if it is a part of the notice.',
    heading: 'Change the number of # signs, or take them away.',
    joined: 'Part them again if they are two.',
    split: 'Put it together again if it is one.',
    list: 'Look whether the items belong together, and how deep they stand.',
    address: 'Look whether all lines belong to the address.',
    link: 'Look whether the address is right.',
    columns: 'Look whether the words stand in the order in which people read them, and in the right cells.',
    note: 'Look which words the star belongs to.',
};
/** What is no plain text, and how to make it text. */
function kindOf(bytes) {
    const start = bytes.subarray(0, 20_000).toString('latin1');
    if (start.startsWith('%PDF-'))
        return 'a PDF. Save its text first, such as with "pdftotext -layout".';
    if (['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf'].some((sign) => start.startsWith(sign)))
        return 'a document of a word processor. Open it there, and save it as plain text in UTF-8.';
    if (/^(\xef\xbb\xbf)?\s*(<\?xml\b[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(start) ||
        (start.match(/<\/(p|div|li|ul|h[1-6]|td|span|section)\s*>/gi) ?? []).length >= 3)
        return 'a page of HTML, not text. Open it in a browser, select and copy the words of the notice, and save them as a file of plain text.';
    return undefined;
}
const run = (args) => {
    const fail = (message) => {
        process.stderr.write(`forthright import: ${message}\n`);
        return Promise.resolve(2);
    };
    let options;
    try {
        options = parseArgs({
            args,
            allowPositionals: true,
            options: {
                out: { type: 'string' },
                json: { type: 'boolean', default: false },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
    }
    catch (error) {
        return fail(`${error.message}\n\n${usage}`);
    }
    const { values, positionals } = options;
    if (values.help) {
        process.stdout.write(usage);
        return Promise.resolve(0);
    }
    const [file, ...others] = positionals;
    if (!file || others.length)
        return fail(`one file of text is needed.\n\n${usage}`);
    let source;
    try {
        const kind = kindOf(readFileSync(file));
        if (kind)
            return fail(`${file} is ${kind}`);
        source = readText(file);
    }
    catch (error) {
        return fail(error instanceof Error && error.message.startsWith(file) ? error.message : `${file} could not be read.`);
    }
    const { markdown, guesses } = importText(source);
    if (!markdown.replace(/^---\n[^]*?\n---\n/, '').trim())
        return fail(`there is no text of a notice in ${file}. Nothing was written.`);
    if (values.out !== undefined)
        try {
            writeFileSync(values.out, markdown, { flag: 'wx' });
        }
        catch (error) {
            return fail(error.code === 'EEXIST'
                ? `${values.out} is there already.`
                : `${values.out} could not be written.`);
        }
    if (values.json) {
        const findings = guesses.map(({ line, what, message }) => ({
            rule: `import/${what}`,
            severity: 'warning',
            where: `${file}:${line}`,
            message,
            source: 'Forthright: a guess of the importer',
            mend: mends[what],
        }));
        process.stdout.write(JSON.stringify({ findings, markdown }, null, 2) + '\n');
    }
    else {
        if (values.out === undefined)
            process.stdout.write(markdown);
        for (const { line, message } of guesses)
            process.stderr.write(`${file}:${line}: ${message}\n`);
        const read = values.out === undefined ? 'the draft' : values.out;
        process.stderr.write(`${guesses.length} ${guesses.length === 1 ? 'guess' : 'guesses'}. Read ${read} against ${file}.\n`);
    }
    return Promise.resolve(0);
};

export { run };
