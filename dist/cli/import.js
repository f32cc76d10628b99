import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Text that stands side by side on a page, as `pdftotext -layout` prints it. */
const gap = /\S(\t+| {3,})(?=\S)/;
/** So many lines show both columns. */
const fewest = 4;
/** Where the second piece of a line begins, if a wide gap parts it. */
const secondStart = (text) => {
    const found = /\S {3,}(?=\S)/.exec(text);
    return found ? found.index + found[0].length : undefined;
};
/** Running text: lines go on in the next, and sentences end. A table has neither on both sides. */
function isProse(side) {
    const goesOn = side.filter((text, at) => /^\p{Ll}/u.test(text) && side[at - 1] && !/[.!?:;]$/.test(side[at - 1])).length;
    return goesOn >= 2 && side.some((text) => /[.!?]$|[.!?] \p{Lu}/u.test(text)) && !side.some((text) => gap.test(text));
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
        if (!gap.test(text.trim()))
            continue;
        if (since > 2)
            close();
        run.push(number);
        since = 0;
    }
    close();
    return { lines, parted, joined };
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
        if (/^\s/.test(other) && /\S/.test(other) && /\S/.test(one))
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
const pageNumber = /^(page\s+\d{1,3}(\s*(of|\/)\s*\d{1,3})?|\d{1,3}\s*(of|\/)\s*\d{1,3}|[-–—|]\s*\d{1,3}\s*[-–—|])$/i;
/** At the end of a line, or at its start with a wide gap behind it. */
const withPage = /\s*[-–—|·]?\s*\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s{2,}/i;
const letterBullet = /^o\s+(?=\p{L})/u;
const chrome = /^(skip to (the )?(main )?content|back to top|print this page|share this page|menu|search)$/i;
const printed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}\b/;
const aloneUrl = /^(https?:\/\/|www\.)\S+(\s+\d{1,3}\/\d{1,3})?$/i;
const dotLeader = /(\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/;
const tabLeader = /\S\t+\s*\d{1,3}$/;
function cleanLines(source) {
    const guesses = [];
    const pages = [];
    let number = 0;
    for (const line of source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
        number++;
        // A soft hyphen is seen at the end of a line alone.
        line
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
    for (const [line, last] of joined)
        guesses.push({
            line,
            what: 'columns',
            message: `A table, or columns, from line ${line} to line ${last}: what stands side by side was run together.`,
        });
    const trimmed = raw.map(({ text }) => text.trim());
    const removed = new Map();
    const isEdge = (at) => at < 0 || at >= raw.length || !trimmed[at] || removed.has(at) || !!raw[at].startsPage;
    const first = trimmed.findIndex(Boolean);
    // The contents of a printed page: the headings stand again in the text.
    const isContents = trimmed.map((text, at) => dotLeader.test(text) || tabLeader.test(raw[at].text.trimEnd()));
    isContents.forEach((is, at) => {
        if (!is)
            return;
        const near = [-3, -2, -1, 1, 2, 3].filter((step) => isContents[at + step]).length;
        if (near < 1)
            return;
        removed.set(at, 'a line of the printed contents');
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
    // A header with the number of its page: the first keeps its words.
    const numberOfPage = new Map();
    trimmed.forEach((text, at) => {
        if (removed.has(at) || text.length > 200)
            return;
        const found = withPage.exec(text);
        if (found && found[0] !== text)
            numberOfPage.set(at, found[0]);
    });
    const wordsOf = (at) => trimmed[at].replace(numberOfPage.get(at), '');
    const isEveryPage = (at) => [...numberOfPage.keys()].some((other) => other !== at && wordsOf(other) === wordsOf(at));
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
    // A heading that is printed on every page: the first is kept.
    const times = new Map();
    trimmed.forEach((text, at) => {
        if (!text || removed.has(at))
            return;
        const words = numberOfPage.has(at) ? wordsOf(at) : text;
        if (words.length <= 80 || numberOfPage.has(at))
            times.set(words, [...(times.get(words) ?? []), at]);
    });
    const isNearPageEnd = (at) => [-3, -2, -1, 0, 1, 2, 3].some((step) => isPageEnd(at + step));
    for (const places of times.values()) {
        const repeated = places.filter(isNearPageEnd);
        const isNumbered = places.every((at) => numberOfPage.has(at));
        if (isNumbered || repeated.length >= 3 || (repeated.length >= 2 && repeated.length === places.length - 1))
            for (const at of places.slice(1))
                if (isNearPageEnd(at))
                    removed.set(at, 'a line that stands on every page');
    }
    // In Welsh, "o" is a word.
    const count = (word) => (source.match(word) ?? []).length;
    const hasLetterBullets = count(/\b(the|you|your|we)\b/gi) > count(/\b(yn|yr|ac|ein|eich|i)\b/g);
    const lines = [];
    let afterGap = true;
    raw.forEach(({ number: at, text, startsPage }, index) => {
        let words = trimmed[index];
        const why = removed.get(index);
        if (why)
            guesses.push({ line: at, what: 'removed', message: `Removed ${why}: “${words.slice(0, 80)}”.`, removed: words });
        if (why || !words || startsPage)
            afterGap = true;
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
        if (hasLetterBullets && letterBullet.test(words)) {
            guesses.push({ line: at, what: 'removed', message: 'Removed the letter “o”, taken for a bullet.', removed: 'o' });
            words = words.replace(letterBullet, '• ');
        }
        const indent = /^[ \t]*/.exec(text)[0].replace(/\t/g, '    ').length;
        lines.push({ number: at, text: words.replace(/\t/g, ' ').replace(/ {2,}/g, ' '), indent, afterGap });
        afterGap = false;
    });
    return { lines, guesses };
}

/** Words as Markdown: whatever has a meaning there is escaped, so that it reads as it was. */
const special = /[\\`*_[\]<>|~#]|&(?=#?\w+;)/g;
/** What is already Markdown, and addresses. */
const kept = /(\*\*(?=\S)(?:(?!\*\*).)+?\S\*\*|\*\*\S\*\*)|(\[[^[\]]+\]\([^()\s]*\))|(https?:\/\/[^\s<>"“”]+)|(?<![\w@/.-])(www\.[\w-]+(?:\.[\w-]+)+[^\s<>"“”]*)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
const trailing = /[.,;:!?)\]’'”*_]+$/;
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

/** Makes a draft in Markdown of text that was pulled from a page or a PDF. Each guess is told; no word is lost. */
/** With those that Word and PDFs take from fonts of signs. */
const bullet = /^(?:[·•●▪◦‣∙■□◆➢✓\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s*|[-–—]\s+|\*\s+)(?=\S)/u;
const numbered = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\S)/i;
/** "1.Who we are", "5a Who", "3 Who": only a heading looks like it. */
const headingNumber = /^(\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[a-z][.)]?|\d{1,2})\s*(?=[\p{Lu}“"‘'])/iu;
const endsSentence = /[.!?;:][)”"’'*]*$/;
const endsOpen = /(?:,|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from|your|our|that|which|is|are|we|you|as|at))$/i;
/** A heading does not end so; it may end with "with" or "are". */
const endsHalf = /(?:,|\b(?:and|or|the|a|an|of|your|our))$/i;
const startsLow = /^[“"‘'(]?\p{Ll}/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const reach = /@|\bhttps?:|\bwww\.|(?:\+44|\b0\d{2,4})[\s\d()]{6,}|\b(tel|phone|telephone|e-?mail|fax)\b\s*:/i;
/** Not "In" or "To": those end names such as LinkedIn. */
const starters = 'We|You|Your|Our|This|The|If|When|Where|There|They';
/** A heading and its text in one run: "Your rightsYou can". */
const glued = new RegExp(`^((?:\\S+ ){1,8}?\\p{L}*\\p{Ll}{3}\\??)(?=(?:${starters})\\s\\p{Ll})`, 'u');
const isBold = (text) => /^\*\*[^*]+\*\*:?$/.test(text);
const bare = (text) => (isBold(text) ? text.replace(/^\*\*|\*\*(?=:?$)/g, '') : text);
const wordsIn = (text) => text.split(/\s+/).length;
/** Looks like a heading by itself, whatever stands around it. */
function hasHeadingShape(text) {
    const words = bare(text).replace(headingNumber, '').trim();
    if (!words || words.length > 80 || wordsIn(words) > 11)
        return false;
    if (!/^[\p{Lu}“"‘'(]/u.test(words) || /[.;,!]$/.test(words) || (/:$/.test(words) && !isBold(text)))
        return false;
    return (!reach.test(words) &&
        !postcode.test(words) &&
        !endsHalf.test(words) &&
        /\p{L}{2}/u.test(words) &&
        !/[.!?]\s/.test(words));
}
const styleOf = (mark) => (/\d/.test(mark) ? 'number' : 'letter');
const ordinal = (mark) => {
    const inner = mark.replace(/[().]/g, '').toLowerCase();
    return Number(inner) || (inner.length === 1 ? inner.charCodeAt(0) - 96 : 0);
};
/** `· second` and `2. second`, cut into mark and text. */
function itemOf({ text, number, indent }) {
    const dot = bullet.exec(text);
    if (dot && !isBold(text))
        return { line: number, indent, style: 'bullet', mark: '', text: text.slice(dot[0].length), depth: 0 };
    const [all = '', mark = ''] = numbered.exec(text) ?? [];
    return mark ? { line: number, indent, style: styleOf(mark), mark, text: text.slice(all.length), depth: 0 } : undefined;
}
function importText(source) {
    const { lines, guesses } = cleanLines(source);
    const guess = (line, what, message) => void guesses.push({ line, what, message });
    const quote = (text) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
    const blocks = [];
    const widths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
    /** How long a full line is, where the text was broken into lines. */
    const full = widths[Math.floor(widths.length * 0.8)] ?? 0;
    const isWrapped = full >= 45 &&
        full <= 130 &&
        lines.filter(({ text, afterGap }) => !afterGap && startsLow.test(text)).length > lines.length / 8;
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
        if (/\d\.\d/.test(mark))
            return true;
        const isNeighbour = (other, step) => {
            const found = other && numbered.exec(other.text)?.[1];
            return (!!found &&
                found.replace(/[\da-z]+/i, '') === mark.replace(/[\da-z]+/i, '') &&
                (ordinal(found) - ordinal(mark) === step || /^\(?[ivx]{2,}/i.test(found) || /^\(?[ivx]{2,}/i.test(mark)));
        };
        return ([...lines.slice(at + 1, at + 13).map((other) => isNeighbour(other, 1))].some(Boolean) ||
            lines.slice(Math.max(0, at - 12), at).some((other) => isNeighbour(other, -1)));
    };
    /** The line before was broken in the middle of a sentence, and this one begins with a number or a bracket. */
    const isTorn = (at) => {
        const [before, line] = [lines[at - 1], lines[at]];
        return (!!before &&
            !line.afterGap &&
            /^[“"‘'(£€$§]*\d|^\(/.test(line.text) &&
            !endsSentence.test(before.text) &&
            (before.text.length >= Math.min(45, full * 0.8) || goesOn(at - 1)) &&
            !(hasHeadingShape(before.text) && before.afterGap) &&
            !isInRun(at));
    };
    /** The line goes on with the one before, which no empty line parts from it. */
    const goesOn = (at) => {
        const line = lines[at];
        const before = lines[at - 1];
        if (!before || line.afterGap || isBullet(at))
            return false;
        if (before.text.endsWith('\u00AD') && startsLow.test(line.text))
            return true;
        if (isTorn(at))
            return true;
        if (numbered.test(line.text) && !endsOpen.test(before.text))
            return false;
        // Two short lines after a lead-in are items without marks.
        if (before.text.endsWith(':') && isShortLine(at) && isShortLine(at + 1) && !lines[at + 1].afterGap)
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
        if (startsLow.test(next.text) && !isItem(at + 1))
            return false;
        const number = headingNumber.exec(line.text)?.[1];
        // "(ii) children" is an item.
        if (!number && numbered.test(line.text))
            return false;
        if (before && !line.afterGap && !endsSentence.test(before.text) && before.text.length >= 45 && !isBullet(at - 1))
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
                styleOf(other) === styleOf(number) &&
                !/\d\.\d/.test(other) &&
                !/\d\.\d/.test(number) &&
                Math.abs(ordinal(other) - ordinal(mark)) === 1;
            return !isRun(nextItem) && !(isRun(beforeItem) && blocks.at(-1)?.kind === 'list');
        }
        // Several short lines one below the other are an address, or items without a mark.
        let run = 1;
        const isShort = (index) => !!lines[index] && lines[index].text.length <= 45 && !isBullet(index) && !numbered.test(lines[index].text);
        for (let index = at; index > 0 && !lines[index].afterGap && isShort(index - 1); index--)
            run++;
        for (let index = at + 1; index < lines.length && !lines[index].afterGap && isShort(index); index++)
            run++;
        if (run >= 3)
            return false;
        // Two in a row: the title and the first heading, or two that are no headings.
        if (hasHeadingShape(next.text) &&
            !isItem(at + 1) &&
            next.text.length <= 60 &&
            !headingNumber.test(next.text) &&
            blocks.length &&
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
    /** Two pieces of one sentence; a word that was divided at the end of a line keeps its hyphen. */
    const join = (one, other) => one.endsWith('\u00AD')
        ? one.slice(0, -1) + (startsLow.test(other) ? other : ` ${other}`)
        : /\p{L}-$/u.test(one) && startsLow.test(other)
            ? one + other
            : `${one} ${other}`;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const last = blocks.at(-1);
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
            some.some(({ text }) => postcode.test(text) || reach.test(text)) &&
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
        const isBroken = line.afterGap && previousText !== undefined && !endsSentence.test(previousText) && startsLow.test(line.text);
        if (previousText !== undefined && (goesOn(at) || isBroken)) {
            if (isBroken)
                guess(line.number, 'joined', `A sentence that was parted by an empty line or a page was put together: ${quote(line.text)}.`);
            if (/\p{L}-$/u.test(previousText) && startsLow.test(line.text))
                guess(line.number, 'joined', `The hyphen at the end of the line was kept: ${quote(/\S+$/.exec(previousText)[0] + /^\S+/.exec(line.text)[0])}.`);
            if (previousText.endsWith('\u00AD'))
                guess(line.number, 'joined', `A word that was divided at the end of a line was put together: ${quote(join(/\S+$/.exec(previousText)[0], /^\S+/.exec(line.text)[0]))}.`);
            if (isTorn(at))
                guess(line.number, 'joined', `A line that begins with a number was taken for the middle of a sentence: ${quote(line.text)}.`);
            open.text = join(previousText, line.text);
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
    return { markdown: write(blocks, guesses), guesses: guesses.sort((a, b) => a.line - b.line) };
}
/** How deep an item stands, by its indent and by the kind of its mark. */
function depthOf(item, items) {
    const last = items.at(-1);
    if (item.style === last.style) {
        if (item.indent >= last.indent + 2)
            return last.depth + 1;
        const peer = [...items].reverse().find((other) => other.style === item.style && other.indent <= item.indent + 1);
        return peer?.depth ?? 0;
    }
    const peer = [...items]
        .reverse()
        .find((other) => other.style === item.style && Math.abs(other.indent - item.indent) < 2);
    if (peer && (item.style === 'bullet' || ordinal(item.mark) > 1))
        return peer.depth;
    return last.text.endsWith(':') || item.indent >= last.indent + 2 || item.style === 'letter' ? last.depth + 1 : 0;
}
function write(blocks, guesses) {
    const inline = (text, line) => {
        const { markdown, linked, dead } = writeInline(text);
        for (const address of linked)
            guesses.push({ line, what: 'link', message: `Made a link of ${address}.` });
        for (const label of dead)
            guesses.push({ line, what: 'link', message: `The link “${label}” has lost its address.` });
        return markdown;
    };
    const headings = blocks.filter((block) => block.kind === 'heading');
    const numbers = headings.filter(({ number }) => /^\d{1,2}[.)]?$/.test(number));
    const hasTitle = blocks[0]?.kind === 'heading' && !blocks[0].number;
    let isBelowNumber = false;
    const levelOf = (block) => {
        if (block === blocks[0] && hasTitle)
            return 1;
        const { number } = block;
        if (/^\d{1,2}[.)]?$/.test(number)) {
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
        if (block.kind === 'address')
            return block.lines.map((line) => inline(line, block.line)).join('\\\n');
        return writeList(block.items, inline, guesses);
    });
    const title = blocks[0]?.kind === 'heading' && hasTitle ? blocks[0].text : '';
    const front = ['---', ...(title ? [`title: ${JSON.stringify(title)}`] : []), 'draft: true', '---'];
    return `${[front.join('\n'), ...parts].join('\n\n')}\n`;
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

/** `forthright import`: a draft of a notice from the text of a page or a PDF. */
const usage = `Usage: forthright import notice.txt [--out notice.md] [--json]

Makes a Markdown draft of text that was copied from a page or pulled from a PDF, with a warning for each guess and the line
that it is about. The words stay as they are and where they are; columns of running text are taken apart. The draft is
marked as one: read it against its source, then take "draft: true" out of its head.

  --out    writes the draft to a file, which must not be there yet; without it the draft is printed
  --json   prints {"findings": [...], "markdown": "..."}

Ends with 0, or with 2 if it could not run.
`;
const mends = {
    removed: 'Put it back if it is a part of the notice.',
    heading: 'Change the number of # signs, or take them away.',
    joined: 'Part them again if they are two.',
    split: 'Put it together again if it is one.',
    list: 'Look whether the items belong together, and how deep they stand.',
    address: 'Look whether all lines belong to the address.',
    link: 'Look whether the address is right.',
    columns: 'Look whether the words stand in the order in which people read them. Write a table as one.',
    note: 'Look which words the star belongs to.',
};
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
    let bytes;
    try {
        bytes = readFileSync(file);
    }
    catch {
        return fail(`${file} could not be read.`);
    }
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
        return fail(`${file} is a PDF. Save its text first, such as with "pdftotext -layout".`);
    let source;
    try {
        source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return fail(`${file} is not text in UTF-8.`);
    }
    const { markdown, guesses } = importText(source);
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
