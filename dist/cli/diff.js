import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { d as dayInWords } from './day.js';
import { l as libExports, i as isDay } from './is-day.js';
import { r as readText } from './read-file.js';
import { r as readJson } from './read-json.js';
import { f as fromMarkdown, l as load, g as gfmTableFromMarkdown, a as gfmFootnoteFromMarkdown, b as gfmTable, c as gfmFootnote } from './syntax.js';

class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

/** Words with the space before them; a number, an address or a word with an apostrophe is one, and so is where a link leads. */
const tokens = (text) => text.match(/\s*\([^\s()]*[/#:.][^\s()]*\)|\s*[\p{L}\p{M}\p{N}]+(?:['’.,/@:_-]+[\p{L}\p{M}\p{N}]+)*|\s*[^\s]|\s+/gu) ??
    [];
const keyOf = ({ kind, depth, text }) => [kind, depth, text].join('\n');
const typeOf = ({ added, removed }) => added ? 'added' : removed ? 'removed' : 'same';
/** Word by word. The parts that are not added make the old text, those that are not removed the new one. */
function compareWords(was, now) {
    const parts = [];
    /** What was removed and added since the last words that are the same. */
    let gap = { removed: '', added: '' };
    const close = () => {
        for (const type of ['removed', 'added'])
            if (gap[type])
                parts.push({ type, text: gap[type] });
        gap = { removed: '', added: '' };
    };
    const runs = diffArrays(tokens(was), tokens(now));
    runs.forEach((run, at) => {
        const type = typeOf(run);
        const text = run.value.join('');
        if (type !== 'same')
            gap[type] += text;
        // A space or a comma between two changes belongs to them: what is read out is whole words.
        else if (!/[\p{L}\p{N}]/u.test(text) && gap.removed + gap.added && at < runs.length - 1) {
            gap.removed += text;
            gap.added += text;
        }
        else {
            close();
            parts.push({ type, text });
        }
    });
    close();
    return parts;
}
/** How much of the words of two texts is the same, 0 to 1. */
function likeness(a, b) {
    const [left, right] = [a, b].map((text) => tokens(text.toLowerCase()).map((token) => token.trim()));
    const rest = new Map();
    for (const token of left)
        rest.set(token, (rest.get(token) ?? 0) + 1);
    let shared = 0;
    for (const token of right) {
        const left = rest.get(token) ?? 0;
        if (left)
            shared++;
        rest.set(token, left - 1);
    }
    return (2 * shared) / (left.length + right.length || 1);
}
/** How far on a block's new form is looked for: a text that was written anew is not compared with all of itself. */
const reach = 12;
/** Two texts, block by block and then word by word. */
function compareBlocks(before, after) {
    const entries = [];
    const runs = diffArrays(before.map(keyOf), after.map(keyOf));
    const removed = new Set();
    const added = new Set();
    let [from, to] = [0, 0];
    for (const run of runs) {
        const type = typeOf(run);
        if (type !== 'added') {
            if (type === 'removed')
                for (const { text } of before.slice(from, from + run.value.length))
                    removed.add(text);
            from += run.value.length;
        }
        if (type !== 'removed') {
            if (type === 'added')
                for (const { text } of after.slice(to, to + run.value.length))
                    added.add(text);
            to += run.value.length;
        }
    }
    /** Blocks that went and blocks that came in one place: those that are alike are one that changed. */
    const pair = (went, came) => {
        let next = 0;
        const pass = (end) => {
            for (const block of came.slice(next, end))
                entries.push({ type: 'added', block, moved: removed.has(block.text) });
            next = end;
        };
        for (const was of went) {
            let best = -1;
            let most = 0.4;
            came.slice(next, next + reach).forEach((now, at) => {
                // The same words stay together, whatever they have become: a paragraph, an item of a list.
                const score = now.text === was.text ? 2 : likeness(was.text, now.text) + (now.kind === was.kind ? 0.1 : -0.1);
                if (score > most)
                    [best, most] = [next + at, score];
            });
            const now = came[best];
            if (now) {
                pass(best);
                entries.push({ type: 'changed', was, now, parts: compareWords(was.text, now.text) });
                next++;
            }
            else
                entries.push({ type: 'removed', block: was, moved: added.has(was.text) });
        }
        pass(came.length);
    };
    [from, to] = [0, 0];
    let went = [];
    let came = [];
    for (const run of runs) {
        const type = typeOf(run);
        const count = run.value.length;
        if (type === 'removed')
            went.push(...before.slice(from, from + count));
        else if (type === 'added')
            came.push(...after.slice(to, to + count));
        else {
            pair(went, came);
            [went, came] = [[], []];
            entries.push({ type: 'same', blocks: after.slice(to, to + count) });
        }
        if (type !== 'added')
            from += count;
        if (type !== 'removed')
            to += count;
    }
    pair(went, came);
    return entries;
}

/** Lengths of time, as ISO 8601 says them and as people do. */
/** A year is exactly twelve months. */
const days = {
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 365.25 / 12,
    year: 365.25,
};
const designators = [
    [/^P[^T]*?([\d.]+)Y/i, 'year'],
    [/^P[^T]*?([\d.]+)M/i, 'month'],
    [/^P[^T]*?([\d.]+)W/i, 'week'],
    [/^P[^T]*?([\d.]+)D/i, 'day'],
    [/T[^T]*?([\d.]+)H/i, 'hour'],
    [/T[^T]*?([\d.]+)M/i, 'minute'],
];
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const isIso = (text) => /^P(?=.)([\d.]+[YMWD])*(T([\d.]+[HMS])+)?$/i.test(text);
/** `P7Y` as `7 years`; words stay as they are. */
function sayPeriod(text) {
    if (!isIso(text))
        return text;
    const said = designators.flatMap(([pattern, unit]) => {
        const count = pattern.exec(text)?.[1];
        return count ? [`${count} ${unit}${count === '1' ? '' : 's'}`] : [];
    });
    return said.join(' and ') || text;
}
/** Every length of time in a text. */
function periodsIn(text) {
    const found = text.matchAll(new RegExp(`\\b(\\d+(?:\\.\\d+)?|an?|${numbers.join('|')})[ -](?:calendar |working |full )?(minute|hour|day|week|month|year)s?\\b`, 'gi'));
    return [...found].map(([text, count, unit]) => {
        const word = count.toLowerCase();
        const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) : Number(word);
        return { text, days: number * days[unit.toLowerCase()] };
    });
}
/** The same time in other words, such as `P1Y`, “12 months” and “1 year”; what it is counted from reads the same. */
function isSamePeriod(a, b) {
    const [x, y] = [a, b].map((text) => {
        const said = sayPeriod(text);
        const times = periodsIn(said);
        const rest = times.reduce((left, { text }) => left.replace(text, ''), said).replace(/\band\b|[\s.]+/g, ' ');
        return times.length ? `${times.reduce((sum, { days }) => sum + days, 0)} ${rest.trim()}` : said.trim();
    });
    return x === y;
}
/** How long, in days; undefined where nothing measures it. */
const daysOf = (text) => {
    const periods = periodsIn(sayPeriod(text));
    return periods[0] && periods.reduce((sum, { days }) => sum + days, 0);
};

const isItem = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value) => (Array.isArray(value) ? value : []);
const items = (value) => list(value).filter(isItem);
const at = (config, path) => path
    .split('.')
    .reduce((part, key) => (isItem(part) && Object.hasOwn(part, key) ? part[key] : undefined), config);
const text$1 = (value) => {
    if (Array.isArray(value))
        return value.map(text$1).join(', ');
    if (isItem(value))
        return Object.values(value).map(text$1).filter(Boolean).join(', ');
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const field = (key, what, rule, grade, asks) => ({
    key,
    what,
    rule,
    grade,
    asks,
});
const parts = [
    {
        path: 'notice.purposes',
        one: 'purpose',
        rule: 'change/purpose',
        added: 'material',
        removed: 'material',
        fields: [
            field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
            field('special', 'Condition for special category data', 'change/basis', 'material', 'always'),
            field('schedule1', 'Paragraphs of Schedule 1', 'change/basis', 'material'),
            field('annex1', 'Condition of Annex 1', 'change/basis', 'material'),
            field('data', 'Data used', 'change/data', 'material', 'if-more'),
            field('interests', 'Interests', 'change/basis', 'material'),
            field('consent', 'Consent it rests on', 'change/basis', 'material', 'always'),
            field('retention', 'Kept for', 'change/retention', 'material', 'if-more'),
            field('ifNotProvided', 'If you do not give it', 'change/wording', 'clarification'),
            field('policyDocument', 'Policy document', 'change/wording', 'clarification'),
        ],
    },
    {
        path: 'notice.recipients',
        one: 'recipient',
        rule: 'change/recipient',
        added: 'material',
        removed: 'material',
        fields: [
            field('country', 'Country', 'change/transfer', 'material', 'always'),
            field('safeguard', 'Safeguard abroad', 'change/transfer', 'material'),
            field('purpose', 'Given for', 'change/recipient', 'material', 'always'),
            field('data', 'Data given', 'change/recipient', 'material', 'if-more'),
            field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
            field('when', 'When it is given', 'change/recipient', 'material'),
            field('told', 'Whether you are told', 'change/recipient', 'material'),
            field('anonymous', 'Nobody can be told from it', 'change/recipient', 'material', 'always'),
        ],
    },
    {
        path: 'notice.retention',
        one: 'retention period',
        rule: 'change/retention',
        added: 'material',
        removed: 'material',
        fields: [
            field('period', 'Kept for', 'change/retention', 'material', 'if-more'),
            field('from', 'Counted from', 'change/retention', 'material', 'if-more'),
            field('disposal', 'What happens then', 'change/retention', 'clarification'),
        ],
    },
    {
        path: 'notice.data',
        one: 'kind of data',
        rule: 'change/data',
        added: 'material',
        removed: 'material',
        fields: [
            field('kind', 'Kind of data', 'change/data', 'material', 'always'),
            field('state', 'How well somebody can be told from it', 'change/data', 'material', 'always'),
            field('collected', 'Collected', 'change/data', 'material', 'always'),
            field('source', 'Where it comes from', 'change/data', 'material'),
            field('examples', 'Examples', 'change/wording', 'clarification'),
        ],
    },
    {
        path: 'services',
        one: 'service',
        rule: 'change/recipient',
        added: 'material',
        removed: 'material',
        fields: [
            field('purpose', 'What it is for', 'change/purpose', 'material', 'always'),
            field('provider', 'Provider', 'change/recipient', 'material', 'always'),
            field('providerRole', 'Role of the provider', 'change/recipient', 'material', 'always'),
            field('category', 'Category', 'change/purpose', 'material', 'always'),
            field('country', 'Country', 'change/transfer', 'material', 'always'),
            field('policyUrl', 'Notice of the provider', 'change/wording', 'clarification'),
        ],
    },
    {
        path: 'categories',
        one: 'category',
        rule: 'change/purpose',
        added: 'material',
        removed: 'material',
        fields: [
            field('basis', 'Why it may be stored', 'change/basis', 'material', 'always'),
            field('facts', 'What is true of it', 'change/basis', 'material', 'always'),
            field('description', 'What it is for', 'change/wording', 'clarification'),
        ],
    },
    {
        path: 'rights.consents',
        one: 'consent',
        rule: 'change/purpose',
        added: 'material',
        removed: 'material',
        fields: [
            field('description', 'What it is about', 'change/wording', 'clarification'),
            field('model', 'Whether it waits for a yes', 'change/basis', 'material', 'always'),
            field('parts', 'What it covers', 'change/purpose', 'material', 'if-more'),
            field('kind', 'Kind of consent', 'change/purpose', 'material', 'always'),
            field('effect', 'What ending it does', 'change/wording', 'clarification'),
            field('url', 'Where it is ended', 'change/wording', 'clarification'),
        ],
    },
    {
        path: 'rights.contacts',
        one: 'contact',
        rule: 'change/contact',
        added: 'clarification',
        removed: 'clarification',
        fields: [
            field('email', 'Email', 'change/contact', 'clarification'),
            field('phone', 'Phone', 'change/contact', 'clarification'),
            field('post', 'Post', 'change/contact', 'clarification'),
            field('web', 'Web', 'change/contact', 'clarification'),
            field('form', 'Form', 'change/contact', 'clarification'),
            field('role', 'Role', 'change/contact', 'material'),
        ],
    },
];
/** Statements that stand alone. */
const statements = [
    field('notice.transfers', 'Data outside the UK', 'change/transfer', 'material'),
    field('notice.decisions', 'Decisions by computers alone', 'change/decisions', 'material'),
    field('notice.measurements', 'What is measured', 'change/purpose', 'material'),
    field('notice.security', 'How it is kept safe', 'change/wording', 'clarification'),
    field('notice.children', 'Children', 'change/wording', 'clarification'),
    field('notice.breach', 'After a breach', 'change/wording', 'clarification'),
    field('notice.audience', 'Who the notice is for', 'change/wording', 'clarification'),
    field('notice.covers', 'What the notice covers', 'change/wording', 'clarification'),
    field('notice.excludes', 'What the notice does not cover', 'change/wording', 'clarification'),
    field('notice.title', 'Title', 'change/wording', 'editorial'),
    field('notice.reviewBy', 'Next review', 'change/wording', 'editorial'),
    field('notice.glossary', 'Words explained', 'change/wording', 'clarification'),
    field('rights.email', 'Email for requests', 'change/contact', 'clarification'),
    field('rights.regulator', 'Regulator', 'change/contact', 'clarification'),
    field('rights.routes', 'Ways to ask', 'change/right', 'clarification'),
    field('rights.complaints', 'How to complain', 'change/right', 'clarification'),
];
const titleOf = (item) => text$1(item.title) || text$1(item.id);
/** How long something stays on a device, in words. */
const sayLasts = (lasts) => lasts === 'session'
    ? 'until the browser is closed'
    : lasts === 'forever'
        ? 'until somebody erases it'
        : sayPeriod(lasts);
const daysOnDevice = (lasts) => lasts === 'session' ? 0 : lasts === 'forever' ? Infinity : (daysOf(text$1(lasts)) ?? NaN);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const source = (value) => value.replace(/[-_]/g, ' ');
/** Two configurations, fact by fact. */
function compareFacts(before, after) {
    const findings = [];
    const askable = new Set([...items(at(after, 'categories')), ...items(at(after, 'rights.consents'))].map(({ id }) => text$1(id)));
    const only = (ids) => [...new Set(ids.map(text$1))].filter((id) => askable.has(id));
    const purposes = items(at(after, 'notice.purposes'));
    const services = items(at(after, 'services'));
    /** The categories and consents that a fact has to do with. */
    const touched = (path, item) => {
        if (path === 'notice.purposes')
            return only([item.consent]);
        if (path === 'services')
            return only([item.category]);
        if (path === 'categories' || path === 'rights.consents')
            return only([item.id]);
        const of = (key) => purposes.filter((purpose) => list(purpose[key]).includes(item.id));
        if (path === 'notice.retention')
            return only(of('retention').map(({ consent }) => consent));
        if (path === 'notice.data')
            return only(of('data').map(({ consent }) => consent));
        if (path === 'notice.recipients') {
            const service = services.find(({ id }) => id === item.service);
            return only([service?.category]);
        }
        return [];
    };
    /** Ids of other facts read as their titles. */
    const said = (config, key, value) => {
        const where = { data: 'notice.data', retention: 'notice.retention', consent: 'rights.consents' }[key];
        const known = where ? items(at(config, where)) : [];
        const one = (value) => {
            const found = known.find(({ id }) => id === value);
            if (found)
                return key === 'retention' ? sayPeriod(text$1(found.period)) : titleOf(found);
            if (isItem(value))
                return titleOf(value) || text$1(value);
            return typeof value === 'boolean'
                ? text$1(value)
                : /basis|special|told|kind|state|providerRole/.test(key)
                    ? source(text$1(value))
                    : sayPeriod(text$1(value));
        };
        return Array.isArray(value) ? value.map(one).join(', ') : value === undefined ? '' : one(value);
    };
    const isMore = (key, was, now) => {
        if (key === 'period') {
            const [a, b] = [daysOf(text$1(was)), daysOf(text$1(now))];
            return a === undefined || b === undefined || b > a;
        }
        if (Array.isArray(was) || Array.isArray(now))
            return list(now).some((one) => !list(was).some((had) => same(one, had)));
        return true;
    };
    const add = (finding, why = '') => {
        const { what, was, now } = finding;
        const arrow = was && now ? `${was} → ${now}` : now ? `new: ${now}` : `no longer: ${was}`;
        findings.push({ ...finding, message: `${what}: ${arrow}${why && ` (${why})`}` });
    };
    for (const part of parts) {
        const [olds, news] = [items(at(before, part.path)), items(at(after, part.path))];
        // A part that stands in a file of its own is not here to be compared.
        const What = part.one[0].toUpperCase() + part.one.slice(1);
        for (const now of news) {
            const was = olds.find(({ id }) => id === now.id);
            const where = `${part.path}[${news.indexOf(now)}]`;
            if (!was) {
                const isUse = part.added === 'material';
                const detail = part.path === 'notice.retention' ? `${titleOf(now)}, ${sayPeriod(text$1(now.period))}` : titleOf(now);
                // A category or consent that was not there is asked about for the first time anyway.
                const asks = !isUse || /^(categories|rights\.consents)$/.test(part.path) ? [] : touched(part.path, now);
                if (part.path === 'notice.data' && now.collected === false)
                    add({ rule: 'change/wording', grade: 'clarification', where, what: 'Not collected', now: detail, asks: [] });
                else
                    add({ rule: part.rule, grade: part.added, where, what: What, now: detail, asks }, isUse ? `a new ${part.one}` : '');
                continue;
            }
            const name = titleOf(now);
            if (titleOf(was) !== name)
                add({
                    rule: 'change/wording',
                    grade: 'clarification',
                    where: `${where}.title`,
                    what: What,
                    was: titleOf(was),
                    now: name,
                    asks: [],
                }, 'another name');
            for (const { key, what, rule, grade, asks } of part.fields) {
                if (same(was[key], now[key]))
                    continue;
                const [a, b] = [said(before, key, was[key]), said(after, key, now[key])];
                const more = isMore(key, was[key], now[key]);
                const why = key === 'period'
                    ? more
                        ? 'kept longer, or for a time that cannot be compared'
                        : 'kept for a shorter time'
                    : '';
                // P1Y, P12M and "1 year" are the same.
                if (key === 'period' && isSamePeriod(a, b)) {
                    add({
                        rule: 'change/wording',
                        grade: 'editorial',
                        where: `${where}.${key}`,
                        what: `${name}: ${what}`,
                        was: text$1(was[key]),
                        now: text$1(now[key]),
                        asks: [],
                    }, 'the same time, written in another way');
                    continue;
                }
                const asked = asks === 'always' || (asks === 'if-more' && more) ? touched(part.path, now) : [];
                add({
                    rule,
                    grade,
                    where: `${where}.${key}`,
                    what: `${name}: ${what}`,
                    was: a || undefined,
                    now: b || undefined,
                    asks: asked,
                }, why);
            }
        }
        for (const was of olds)
            if (!news.some(({ id }) => id === was.id))
                add({ rule: part.rule, grade: part.removed, where: part.path, what: What, was: titleOf(was), asks: [] }, part.removed === 'material' ? `a ${part.one} less` : '');
    }
    // What a service keeps on a device has no id: its name and where it is kept are one.
    const storesOf = (service) => new Map(items(service.stores).map((store) => [
        [text$1(store.kind) || 'cookie', text$1(store.name) || text$1(store.pattern), text$1(store.host)].join(' '),
        store,
    ]));
    for (const service of services) {
        const old = items(at(before, 'services')).find(({ id }) => id === service.id);
        if (!old)
            continue;
        const [had, has] = [storesOf(old), storesOf(service)];
        const where = `services[${services.indexOf(service)}].stores`;
        const asks = touched('services', service);
        for (const [key, store] of has) {
            const was = had.get(key);
            const name = text$1(store.name) || text$1(store.pattern);
            const what = `${titleOf(service)}: ${name}`;
            const fact = { rule: 'change/storage', grade: 'material', where };
            if (!was) {
                add({ ...fact, what: `${titleOf(service)}: Stored on your device`, now: name, asks }, 'something new is stored');
                continue;
            }
            const [a, b] = [was.lasts, store.lasts].map((lasts) => sayLasts(text$1(lasts)));
            if (text$1(was.lasts) !== text$1(store.lasts)) {
                const isSame = isSamePeriod(a, b);
                const isLonger = !isSame && !(daysOnDevice(store.lasts) < daysOnDevice(was.lasts));
                add({
                    ...fact,
                    grade: isSame ? 'editorial' : 'material',
                    what: `${what}, kept for`,
                    was: a || undefined,
                    now: b || undefined,
                    asks: isLonger ? asks : [],
                }, isSame
                    ? 'the same time, written in another way'
                    : isLonger
                        ? 'kept longer, or for a time that cannot be compared'
                        : 'kept for a shorter time');
            }
            if (!same(was.purpose, store.purpose))
                add({
                    ...fact,
                    what: `${what}, what it is for`,
                    was: text$1(was.purpose) || undefined,
                    now: text$1(store.purpose) || undefined,
                    asks,
                });
        }
        for (const [key, store] of had)
            if (!has.has(key))
                add({
                    rule: 'change/storage',
                    grade: 'material',
                    where,
                    what: `${titleOf(service)}: Stored on your device`,
                    was: text$1(store.name) || text$1(store.pattern),
                    asks: [],
                }, 'no longer stored');
    }
    // Rights have no ids: each is a word in a list.
    const rightsOf = (config) => new Map(items(at(config, 'rights.rights')).flatMap((entry) => list(entry.rights).map((right) => [text$1(right), entry])));
    const [hadRights, haveRights] = [rightsOf(before), rightsOf(after)];
    for (const [right, entry] of hadRights) {
        const now = haveRights.get(right);
        const where = 'rights.rights';
        const what = `Right: ${source(right)}`;
        if (!now || (now.stated === false && entry.stated !== false))
            add({ rule: 'change/right', grade: 'material', where, what, was: text$1(entry.title) || 'told of', asks: [] }, 'a right that is no longer told of');
        else if (entry.stated === false && now.stated !== false)
            add({ rule: 'change/right', grade: 'clarification', where, what, now: text$1(now.title) || 'told of', asks: [] });
        else if (!same(entry.none, now.none) && now.none)
            add({
                rule: 'change/right',
                grade: 'material',
                where,
                what,
                was: text$1(entry.none) || 'offered',
                now: text$1(now.none),
                asks: [],
            }, 'a right that does not apply any more');
        else
            for (const key of ['conditions', 'exceptions', 'consequence', 'routes', 'description', 'title'])
                if (!same(entry[key], now[key]))
                    add({
                        rule: 'change/right',
                        grade: key === 'exceptions' && isMore(key, entry[key], now[key]) ? 'material' : 'clarification',
                        where,
                        what: `${what}, ${key}`,
                        was: text$1(entry[key]) || undefined,
                        now: text$1(now[key]) || undefined,
                        asks: [],
                    });
    }
    for (const [right, entry] of haveRights)
        if (!hadRights.has(right))
            add({
                rule: 'change/right',
                grade: 'clarification',
                where: 'rights.rights',
                what: `Right: ${source(right)}`,
                now: text$1(entry.title) || 'told of',
                asks: [],
            });
    for (const { key, what, rule, grade } of statements) {
        const [was, now] = [at(before, key), at(after, key)];
        if (!same(was, now))
            add({ rule, grade, where: key, what, was: text$1(was) || undefined, now: text$1(now) || undefined, asks: [] });
    }
    return findings.filter(({ was, now }) => was || now);
}

const grades = ['editorial', 'clarification', 'material'];
/** The gravest grade of all; undefined where nothing changed. */
const gravest = (findings) => grades.filter((grade) => findings.some((finding) => finding.grade === grade)).at(-1);

/** What the words of a text suggest to somebody who does not know what it means. */
const wordsAsWritten = (text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
const words = (text) => wordsAsWritten(text.toLowerCase());
/** Other words for the same: to swap them is no other use of data. */
const alike = [
    [/^(us(e|es|ed|ing)|utilis\w*|process(es|ed|ing)?|handl\w+)$/, 'use'],
    [/^(information|info|details?)$/, 'data'],
    [/^(keep\w*|kept|stor(e|es|ed|ing|age)|retain\w*|retention|hold|holds|held|holding)$/, 'keep'],
    [/^(delet\w+|eras\w+|destroy\w*|destruction)$/, 'delete'],
    [/^(shar(e|es|ed|ing)|disclos\w+)$/, 'share'],
    [/^(sell|sells|selling|sold|sale)$/, 'sell'],
    [/^(send\w*|sent)$/, 'send'],
    [/^(giv\w+|gave|provid\w+)$/, 'give'],
    [/^(ask\w*|request\w*)$/, 'ask'],
    [/^(get|gets|got|getting|obtain\w*|receiv\w+)$/, 'get'],
    [/^(tell\w*|told|inform|informs|informed|notif\w+)$/, 'tell'],
    [/^(help\w*|assist\w*)$/, 'help'],
    [/^(record\w*)$/, 'record'],
    [/^transfer\w*$/, 'transfer'],
    [/^analy[sz]\w*$/, 'analyse'],
    [/^track\w*$/, 'track'],
    [/^profil\w*$/, 'profile'],
];
/** A word without its ending, and the plainest of those that say the same. */
function stem(word) {
    const bare = word.replace(/['’]s?$/, '');
    const known = alike.find(([pattern]) => pattern.test(bare));
    if (known)
        return known[1];
    const cut = bare.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=.{3})(ing|ed|es|(?<!s)s)$/, '');
    return cut.replace(/(?<=.{3})e$/, '');
}
/** Words that say nothing of what is done with data; how surely it is done is looked at apart. */
const light = new Set(('a an the this that these those it its itself they them their he she his her we us our ours you your yours i me my ' +
    'who whom whose which what where when how why be is are was were been being am have has had having do does did ' +
    'doing done and or but to of in on at by for from with about into as so than then there here because will would ' +
    'shall can could may might must should also too please just simply such like example eg ie etc need needs needed ' +
    'want wants wish way ways own let lets make makes made thing things people person persons individual individuals ' +
    'somebody someone anybody anyone data ask get tell').split(' '));
const no = /^(no|not|never|none|nobody|nothing|neither|nor|without|unless|except|only)$/;
const plainNo = (word) => (/n['’]t$|^cannot$/.test(word) ? 'not' : word);
/** What is left of a text without the words that say little, and without what is looked at apart: “not”, numbers, times. */
function contentOf(text, isLight = (word) => light.has(word)) {
    const timeless = periodsIn(text).reduce((rest, { text }) => rest.replace(text, ' '), text);
    return words(timeless)
        .filter((word) => !isLight(word) && !no.test(plainNo(word)) && !/^\d+$/.test(word))
        .map(stem)
        .filter((word) => !isLight(word));
}
/** Under rights, whom people can turn to is no small word. */
const isLightInRights = (word) => word !== 'us' && light.has(word);
/** What one list has more of than another. */
function more(list, than) {
    const rest = [...than];
    return list.filter((one) => {
        const at = rest.indexOf(one);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
}
/** Each “no”, “only” and the like, with the word that it bears upon. */
function negations(text) {
    const all = words(text).map(plainNo);
    return all.flatMap((word, at) => {
        if (!no.test(word))
            return [];
        const next = all.slice(at + 1).find((other) => !light.has(other) && !no.test(other));
        return [`${word} ${next === undefined ? '' : stem(next)}`];
    });
}
/** How surely something happens. What “you may” do, you can. */
const surely = (text) => words(text.replace(/\byou may\b/gi, 'you can').replace(/\b(have|has|need|needs) to\b/gi, 'must')).flatMap((word) => /^(may|might|could)$/.test(word) ? ['may'] : /^(must|should)$/.test(word) ? ['must'] : []);
/** What is done with data: by itself, and by others who get it. */
const acts = /^(share|sell|send|give|pass|transfer|collect|gather|use|record|track|combin|profile|analyse|monitor|publish|buy|trad|rent|exchang|film|photograph|advertis|match)$/;
const graveActs = /^(share|sell|transfer|record|track|combin|profile|analyse|monitor|publish|trad|rent|exchang|film|advertis)$/;
const stems = (text) => words(text).map(stem);
const actsIn = (text) => stems(text).filter((word) => acts.test(word));
const graveActsIn = (text) => stems(text).filter((word) => graveActs.test(word));
/** One thing that is not done, and nothing beside it: “We never sell your data.” */
const isPromise = (text) => actsIn(text).length === 1 &&
    negations(text).length === 1 &&
    /^(not|never)$/.test(negations(text)[0].split(' ')[0]) &&
    acts.test(negations(text)[0].split(' ')[1]) &&
    words(text).length <= 12;
/** It speaks of data, or of who sees it. */
const isAboutData = (text) => actsIn(text).length > 0 ||
    /\b(personal|data|information|details|records?|files?|cookies?|answers you gave|sees?|reads?|looks? at|access|knows?|servers?|kept|keeps?|stored?)\b/i.test(text);
/** Lawful bases as texts name them. */
const bases = [
    ['consent', /\b(your|explicit|with|on|by) consent\b|\bconsent\b(?! (form|banner))/i],
    ['contract', /\bcontract/i],
    ['legal obligation', /legal (obligation|duty)|required by law/i],
    ['vital interests', /vital interest/i],
    ['public task', /public (task|interest)|official authority/i],
    ['recognised legitimate interests', /recognised legitimate interest/i],
    ['legitimate interests', /legitimate interest/i],
];
const basesIn = (text) => bases.filter(([, basis]) => basis.test(text)).map(([name]) => name);
/** Kinds of data that the law guards most (UK GDPR arts. 9 and 10). */
const sensitive = /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition)\b/gi;
const sensitiveIn = (text) => [...new Set(text.toLowerCase().match(sensitive) ?? [])];
/** Words with a capital: names of organisations and countries, in the middle of a sentence or as an item of a list. */
const namesIn = (text) => [...` ${text}`.matchAll(/(?<![.!?:–]\s)(?<=[\s(])\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]/gu)]
    .map(([name]) => name)
    .filter((name) => !light.has(name.toLowerCase()) && !no.test(name.toLowerCase()));
/** Numbers with their currency, but for lengths of time: 10,000 and 10000 are the same. */
function numbersIn(text) {
    const timeless = periodsIn(text).reduce((rest, { text }) => rest.replace(text, ' '), text);
    return (timeless.match(/[£€$]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?%?/g) ?? []).map((number) => number.replace(/\s/g, '').replace(/,(?=\d{3}\b)/g, ''));
}
/** What it costs; not that it costs nothing. */
const costsIn = (text) => withoutFree(text).match(/[£€$]|\b(fees?|charg(e|es|ed|ing)|costs?|pay|pays|paid|payment|pounds?)\b/gi) ?? [];
const withoutFree = (text) => text
    .replace(/\b(no|without( an?y?)?|free of) (fees?|charges?|costs?)\b|\bcosts? (you )?nothing\b/gi, ' ')
    .replace(/(\b(not|never)|n['’]t) (have to |need to )?(pay|costs?|charg\w+)\b/gi, ' ');
/** Without what makes it easier for people: that it is free, or that they do not have to do something. */
const withoutEase = (text) => withoutFree(text).replace(/(\bnot|\bnever|n['’]t) (have|need) to\b|\bneed not\b/gi, ' ');
/** It takes something away from people who use their rights: a fee, a duty, a limit. */
const isRestriction = (text) => costsIn(text).length > 0 ||
    /\b(must|proof|prove|refus\w+|reject\w*|limit\w*|only|unless|except\w*|cannot|not|never|no longer)\b|n['’]t\b/i.test(withoutEase(text));
const english = /^(the|and|of|to|we|you|your|our|for|with|are|it|this|that|from|by|be|not|will|how|long|when)$/;
/** Whether its small words are English ones. A text of a few words alone says nothing: the answer is `otherwise`. */
function isEnglish(text, otherwise) {
    const all = words(text);
    return all.length < 12 ? otherwise : all.filter((word) => english.test(word)).length / all.length >= 0.08;
}
const day = /\b\d+(st|nd|rd|th)?\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\b/gi;
/** The line that says which version this is, and nothing else that is new. */
const isNewDate = (was, now) => /^.{0,30}\b(version|updated?|reviewed?|effective|changed|in force|published|fersiwn|diweddar\w*|adolyg\w*)\b/i.test(now) &&
    periodsIn(was + now).length === 0 &&
    words(now).length <= 20 &&
    words(was.replace(day, ' ')).join() === words(now.replace(day, ' ')).join();
/** How many letters have to change. */
function distance(a, b) {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++)
            next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + +(a[i] !== b[j])));
        row = next;
    }
    return row.at(-1);
}
/** Two letters that changed places, or one that was doubled: hardly ever another word. */
function isSlip(a, b) {
    const single = (word) => word.replace(/(.)\1/gu, '$1');
    if (single(a) === single(b))
        return true;
    const at = [...a].findIndex((letter, at) => letter !== b[at]);
    return a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
/**
 * One word written in two ways, and not two words, such as “hold” and “sold” or “employer” and “employee”. `isWord` knows
 * words that are written right, and so were not mended.
 */
function isTypo(was, now, isWord) {
    if (was === now)
        return true;
    const [a, b] = [was.toLowerCase(), now.toLowerCase()];
    if (/\d/.test(a + b) || [a, b].some((word) => no.test(plainNo(word))) || Math.min(a.length, b.length) < 3)
        return false;
    if (a === b || isSlip(a, b))
        return true;
    const isName = /^\p{Lu}/u.test(was) && /^\p{Lu}/u.test(now);
    if (isName || isWord(a) || a[0] !== b[0] || a.at(-1) !== b.at(-1))
        return false;
    const shorter = Math.min(a.length, b.length);
    return distance(a, b) <= (shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0);
}

/** What a section is about, by its heading. The first that fits counts, from the nearest heading outwards. */
const topics = {
    transfer: /abroad|outside the (uk|united kingdom)|international|transfer|overseas|other countries/i,
    retention: /how long|\bkeep\b|\bkept\b|retention|retain|delet|destroy/i,
    recipient: /\bshar|recipient|disclos|third part|supplier|processors|partners|who (else )?(gets|sees|receives|has)|give .* to/i,
    right: /\brights?\b|object|complain|withdraw|your choices|change your mind/i,
    decisions: /automat|profil|decisions?\b/i,
    basis: /lawful|legal (basis|bases|reason|ground)|\bbasis\b|allowed to/i,
    data: /what (personal )?(data|information)|(data|information) (that )?we|we (collect|hold)|kinds? of (data|information)|about you/i,
    purpose: /\bwhy\b|purpose|how (do )?we use|what (do )?we use|what .* for\b|\buse of\b|cookies/i,
    contact: /contact|who we are|controller|get in touch|data protection officer/i,
};
const uses = [
    'transfer',
    'retention',
    'recipient',
    'right',
    'decisions',
    'basis',
    'data',
    'purpose',
];
/** Spelling alone: every word is the one that it replaces, written in another way. */
function isSpelling(was, now, isWord) {
    if (numbersIn(was).join() !== numbersIn(now).join())
        return false;
    const [old, fresh] = [was, now].map(wordsAsWritten);
    const joined = [old, fresh].map((all) => all.join('').toLowerCase());
    if (joined[0] === joined[1] && !/\d/.test(joined[0]))
        return true;
    return old.length === fresh.length && old.every((word, at) => isTypo(word, fresh[at], isWord));
}
const shorten = (text, most) => text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text;
const quote = (text) => `“${shorten(text, 90)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;
/** A marker of Markdown by itself: what it stands for is told by the facts. */
const marker = /^\{\{\s*([\w-]+)\s*\}\}$/;
const sentencesOf = (text) => text.split(/(?<=[.!?][)”"’']?)\s+(?=[\p{Lu}\d“"‘'(£€$])/u);
/** The sentences that the other text does not have: what visitors read is never half a sentence. */
function newSentences(text, other) {
    const known = new Set(sentencesOf(other));
    const fresh = sentencesOf(text).filter((sentence) => !known.has(sentence));
    return fresh.join(' ') || text;
}
const isFragment = ({ kind }) => kind !== 'heading' && kind !== 'text';
function placesOf(blocks) {
    const places = new Map();
    let [heading, lead] = ['', ''];
    for (const block of blocks) {
        if (block.kind === 'heading')
            [heading, lead] = [block.text, ''];
        else if (block.kind === 'text')
            lead = block.text;
        else
            places.set(block.text, [...(places.get(block.text) ?? []), { heading, lead }]);
    }
    return places;
}
const blocksNow = (entries) => entries.flatMap((entry) => entry.type === 'same'
    ? entry.blocks
    : entry.type === 'changed'
        ? [entry.now]
        : entry.type === 'added'
            ? [entry.block]
            : []);
/** The text of each section, by its heading. */
function sectionsOf(blocks) {
    const sections = new Map();
    let heading = '';
    for (const { kind, text } of blocks) {
        if (kind === 'heading')
            heading = text;
        sections.set(heading, `${sections.get(heading) ?? ''}\n${text}`);
    }
    return sections;
}
/** One thing, in plain words, that a section of this topic tells of. */
const one = {
    purpose: 'purpose',
    recipient: 'recipient',
    data: 'kind of data',
    transfer: 'transfer',
    basis: 'lawful basis',
    right: 'right',
    decisions: 'decision by computers',
    retention: 'retention period',
};
/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at. Readers of
 * what is no material change are told that the use of their data is the same: so whatever may touch it is material, and
 * anything less needs a reason, such as a typo, other words for the same, or a place where data is not spoken of.
 */
function gradeText(before, entries) {
    const findings = [];
    const after = blocksNow(entries);
    const [wholeBefore, wholeAfter] = [before, after].map((blocks) => blocks.map(({ text }) => text).join('\n'));
    const [contentBefore, contentAfter] = [new Set(contentOf(wholeBefore)), new Set(contentOf(wholeAfter))];
    const wordsAfter = new Set(words(wholeAfter));
    const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
    const isWholeEnglish = isEnglish(`${wholeBefore}\n${wholeAfter}`, true);
    const sections = sectionsOf([...before, ...after]);
    const path = [];
    const enter = (block) => {
        if (block.kind !== 'heading')
            return;
        while (path.length && path.at(-1).depth >= block.depth)
            path.pop();
        path.push(block);
    };
    const topicIn = (text) => Object.keys(topics).find((topic) => topics[topic].test(text));
    const topicOf = () => {
        for (const { text } of [...path].reverse()) {
            const topic = topicIn(text);
            if (topic)
                return topic;
        }
        return undefined;
    };
    const speaksEnglish = () => isEnglish(sections.get(path.at(-1)?.text ?? '') ?? '', isWholeEnglish);
    const tell = (grade, rule, message, fact = {}) => {
        const where = path.map(({ text }) => text).join(' › ') || 'the beginning';
        findings.push({ rule, grade, where, message, what: path.at(-1)?.text ?? 'Text', asks: [], ...fact });
    };
    const guess = (topic, message, fact) => tell('material', `change/${topic ?? 'wording'}`, message, { ...fact, isGuess: true });
    /** What new words bring in, wherever they stand. */
    const tellNew = (text) => {
        const fresh = sensitiveIn(text).filter((word) => !sensitiveIn(wholeBefore).includes(word));
        if (!fresh.length)
            return false;
        tell('material', 'change/data', `A kind of data that the law guards is named for the first time: ${fresh.join(', ')}.`, { now: fresh.join(', ') });
        return true;
    };
    /** A marker stands for what the configuration says: the facts tell what changed in it. */
    const tellMarker = ({ text }, isNew) => {
        const name = marker.exec(text)?.[1];
        if (!name)
            return false;
        guess(topicOf(), `What the configuration says (${name}) ${isNew ? 'stands here now' : 'stood here, and is gone'}.`, {});
        return true;
    };
    /** Data is given away or watched in a way that the old text says nowhere. */
    const isUnheard = (text) => graveActsIn(text).some((act) => !contentBefore.has(act));
    /** Speaks of the use of data by more than its place. */
    const saysMuch = (text) => actsIn(text).length + periodsIn(text).length + basesIn(text).length + namesIn(text).length > 0;
    const added = (block) => {
        const { text } = block;
        const topic = topicOf();
        const now = shorten(text, 200);
        if (tellMarker(block, true) || tellNew(text))
            return;
        if (block.kind === 'heading') {
            if (negations(text).length)
                return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, { now });
            if (isUnheard(text))
                return guess(topic, `A new heading for what no text has spoken of: ${quote(text)}.`, { now });
            return tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, { now });
        }
        if (!speaksEnglish())
            return guess(topic, `Something is said that was not, and it is not in English: ${quote(text)}.`, { now });
        if (topic === 'right') {
            if (isRestriction(text) || graveActsIn(text).length)
                return tell('material', 'change/right', `It reads like a condition or a limit of rights: ${quote(text)}.`, {
                    now,
                });
            return tell('clarification', 'change/right', `More is said about rights: ${quote(text)}.`, { now });
        }
        const isNew = contentOf(text).some((word) => !contentBefore.has(word));
        if (isPromise(text) && !isFragment(block))
            return tell('clarification', 'change/wording', `A promise not to do something: ${quote(text)}.`, { now });
        if (uses.includes(topic) && (isFragment(block) || isNew || saysMuch(text)))
            return tell('material', `change/${topic}`, `It reads like a new ${one[topic]}: ${quote(text)}.`, {
                now,
                isGuess: !graveActsIn(text).length,
            });
        if (graveActsIn(text).length || (actsIn(text).length && /\b(we|our)\b/i.test(text)))
            return tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
                now,
                isGuess: true,
            });
        if (costsIn(text).length)
            return guess(topic, `It reads like something to pay: ${quote(text)}.`, { now });
        if (topic !== 'contact' && isNew && isAboutData(text))
            return guess('purpose', `It reads like something new about data: ${quote(text)}.`, { now });
        tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, { now });
    };
    const removed = (block) => {
        const { text } = block;
        const topic = topicOf();
        const was = shorten(text, 200);
        if (tellMarker(block, false))
            return;
        if (block.kind === 'heading') {
            if (negations(text).length)
                return guess(topic, `A heading that says “no” or “only” went: ${quote(text)}.`, { was });
            return tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, { was });
        }
        if (topic === 'right')
            return tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, { was });
        if (uses.includes(topic) && isFragment(block))
            return guess(topic, `A ${one[topic]} is no longer named: ${quote(text)}.`, { was });
        if (negations(text).length && actsIn(text).length)
            return tell('material', `change/${topic ?? 'purpose'}`, `A promise not to do something is gone: ${quote(text)}.`, {
                was,
            });
        const isGone = contentOf(text).some((word) => !contentAfter.has(word));
        const isUse = uses.includes(topic) ? isGone || saysMuch(text) : topic !== 'contact' && isGone && isAboutData(text);
        if (isUse || !speaksEnglish())
            return guess(topic, `Something that may be about the use of data is no longer said: ${quote(text)}.`, { was });
        tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, { was });
    };
    /** An item means what the words above it say: “We never sell:” or “We sell:”. */
    const moved = (block) => {
        const [had, have] = [placesBefore.get(block.text) ?? [], placesAfter.get(block.text) ?? []];
        const isSame = (a, b) => (a.lead === b.lead || (!negations(a.lead).length && !negations(b.lead).length)) &&
            (a.heading === b.heading ||
                (topicIn(a.heading) === topicIn(b.heading) &&
                    negations(a.heading).join() === negations(b.heading).join() &&
                    isWholeEnglish));
        if (isFragment(block) && !had.some((a) => have.some((b) => isSame(a, b))))
            guess(topicOf(), `It stands under other words now, and may mean something else: ${quote(block.text)}.`, {
                now: shorten(block.text, 200),
            });
        else
            tell('editorial', 'change/format', `It stands elsewhere now: ${quote(block.text)}.`);
    };
    const changed = ({ was, now, parts }) => {
        const topic = topicOf();
        const of = (type) => parts
            .filter((part) => part.type === type)
            .map(({ text }) => text)
            .join(' ')
            .trim();
        const [out, into] = [of('removed'), of('added')];
        const fact = {
            was: shorten(newSentences(was.text, now.text), 200),
            now: shorten(newSentences(now.text, was.text), 200),
        };
        const said = `${quote(was.text)} → ${quote(now.text)}`;
        if (was.text === now.text)
            return tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(now.text)}.`);
        // Links are looked at by themselves: their words, and where they lead.
        const [links, targets] = [was.text, now.text].map((text) => [...text.matchAll(link)].map(([, target]) => target).join(' '));
        const [bareWas, bareNow] = [was.text, now.text].map((text) => text.replace(link, '').replace(/\s+/g, ' ').trim());
        const isSaidTheSame = words(bareWas).join() === words(bareNow).join() && numbersIn(bareWas).join() === numbersIn(bareNow).join();
        if (links !== targets) {
            tell(topic === 'right' || topic === 'contact' ? 'clarification' : 'editorial', 'change/link', `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`, { was: links || undefined, now: targets || undefined });
            if (isSaidTheSame)
                return;
        }
        if (isSaidTheSame)
            return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
        const isHere = speaksEnglish();
        // A word that still stands elsewhere was no typo. In another language any word may be one.
        const isWord = (word) => !isHere || wordsAfter.has(word);
        if (isSpelling(bareWas, bareNow, isWord))
            return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
        if (isNewDate(bareWas, bareNow))
            return tell('editorial', 'change/wording', `Another version or date of the notice itself: ${said}.`, fact);
        if (!isHere)
            return guess(topic, `It reads otherwise, and it is not in English: ${said}.`, fact);
        const isUse = uses.includes(topic);
        const isData = isUse || isAboutData(bareWas) || isAboutData(bareNow);
        const isNew = tellNew(into);
        const [contentWas, contentNow] = [bareWas, bareNow].map((text) => contentOf(text, topic === 'right' ? isLightInRights : undefined));
        const [went, came] = [more(contentWas, contentNow), more(contentNow, contentWas)];
        /** What is told if nothing graver is found. */
        let mild = () => {
            if (now.kind === 'heading')
                return tell(isUse ? 'clarification' : 'editorial', 'change/heading', `A heading reads otherwise: ${said}.`, fact);
            if (isUse)
                return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
            if (topic === 'contact')
                return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
            const isSmall = words(into).length + words(out).length <= Math.max(2, words(was.text + now.text).length / 3);
            tell(isSmall ? 'editorial' : 'clarification', 'change/wording', `${isSmall ? 'A few words' : 'The text'} outside what is done with data: ${said}.`, fact);
        };
        const [spans, spansNow] = [periodsIn(bareWas), periodsIn(bareNow)];
        const gone = spans.filter(({ text }) => !spansNow.some((span) => span.text.toLowerCase() === text.toLowerCase()));
        const come = spansNow.filter(({ text }) => !spans.some((span) => span.text.toLowerCase() === text.toLowerCase()));
        const isKept = topic === 'retention' || /\b(keep|kept|stor|retain|delet|destroy|hold|held)/i.test(`${bareWas} ${bareNow}`);
        if (gone.length || come.length) {
            const [a, b] = [gone, come].map((all) => all.map(({ text }) => text).join(', '));
            const longer = come.some(({ days }, at) => days > (gone[at]?.days ?? 0));
            const isSame = gone.length === come.length && gone.every(({ days }, at) => Math.abs(days - come[at].days) < 0.02 * days);
            const times = { was: a || undefined, now: b || undefined };
            if (isSame) {
                if (!went.length && !came.length)
                    mild = () => tell('editorial', 'change/retention', `The same time, written in another way: ${a} → ${b}.`, times);
            }
            else if (isKept)
                return tell('material', 'change/retention', come.length
                    ? longer
                        ? `Kept longer: ${a || 'not said'} → ${b}.`
                        : `Kept for a shorter time: ${a} → ${b}.`
                    : `It is no longer said how long: ${a}.`, { was: a || undefined, now: b || 'no time is named', what: 'Kept for' });
            else if (topic === 'right' && longer)
                return tell('material', 'change/right', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
            else
                mild = () => tell('clarification', topic === 'right' ? 'change/right' : 'change/wording', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
        }
        else if (isKept && spans.map(({ days }) => days).join() !== spansNow.map(({ days }) => days).join())
            return guess('retention', `The times stand in another order: ${said}.`, fact);
        const [basisWas, basisNow] = [basesIn(was.text), basesIn(now.text)].map((all) => all.join(', '));
        if (basisWas !== basisNow && (isUse || /\b(rely|basis|process|use)/i.test(now.text)))
            return tell('material', 'change/basis', `Another lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`, { was: basisWas || undefined, now: basisNow || undefined, what: 'Lawful basis' });
        const [bound, boundNow] = topic === 'right' ? [withoutEase(bareWas), withoutEase(bareNow)] : [bareWas, bareNow];
        if (negations(bound).sort().join() !== negations(boundNow).sort().join())
            return tell('material', `change/${topic ?? 'purpose'}`, `A “not”, “only” or “unless” came or went: ${said}.`, fact);
        const actsHere = topic === 'right' || topic === 'contact' ? graveActsIn : actsIn;
        const done = more(actsHere(bareNow), actsHere(bareWas));
        const isHeading = now.kind === 'heading';
        // A heading names what the text below says: it is weighed where it says what no text has said.
        if (isHeading ? isUnheard(bareNow) : done.length)
            return tell('material', `change/${topic ?? 'purpose'}`, `It says that something else is done: ${said}.`, fact);
        if (surely(bound).sort().join() !== surely(boundNow).sort().join() && isData)
            return guess(topic ?? 'purpose', `How surely it happens reads otherwise: ${said}.`, fact);
        if (more(costsIn(bareNow), costsIn(bareWas)).length)
            return tell('material', `change/${topic ?? 'wording'}`, `It reads like something to pay: ${said}.`, fact);
        if (topic !== 'contact' && isData && numbersIn(bareWas).join() !== numbersIn(bareNow).join())
            return guess(topic ?? 'purpose', `Another number: ${said}.`, fact);
        const lower = (text) => text.toLowerCase();
        const names = namesIn(now.text).filter((name) => !lower(was.text).includes(lower(name)));
        const lost = namesIn(was.text).filter((name) => !lower(now.text).includes(lower(name)));
        // Where people write to may change; who is responsible is another matter.
        const isReach = topic === 'contact' && !/\bwe are\b|\bcontroller\b|\bresponsible\b/i.test(was.text + now.text);
        if (names.length && !isReach && !isHeading)
            return guess(topic ?? 'wording', `A name that was not there: ${names.join(', ')}.`, { ...fact });
        if (lost.length && !isReach && !isHeading && !isUse)
            return guess(topic ?? 'wording', `A name is no longer there: ${lost.join(', ')}.`, { ...fact });
        if (isNew || isHeading)
            return isNew ? undefined : mild();
        if (topic === 'right') {
            if (went.length)
                return guess(topic, `Something about rights may no longer be said: ${said}.`, fact);
            if (came.length && isRestriction(more(words(bareNow), words(bareWas)).join(' ')))
                return tell('material', 'change/right', `It reads like a condition or a limit of rights: ${said}.`, fact);
            return mild();
        }
        if ((went.length || came.length) && topic !== 'contact' && isData)
            return guess(topic ?? 'purpose', went.length ? `Other words, which may mean another use: ${said}.` : `It reads like more than before: ${said}.`, fact);
        mild();
    };
    for (const entry of entries) {
        if (entry.type === 'same')
            entry.blocks.forEach(enter);
        else if (entry.type === 'changed') {
            enter(entry.now);
            changed(entry);
        }
        else if (entry.type === 'added') {
            enter(entry.block);
            if (entry.moved)
                moved(entry.block);
            else
                added(entry.block);
        }
        else if (!entry.moved) {
            // A heading that went takes its section with it: what stood under it is told of as such.
            enter(entry.block);
            removed(entry.block);
        }
    }
    return findings;
}

/** Where the configuration would say so, if it were more than a guess. */
const factsBy = {
    recipient: ['recipients'],
    purpose: ['purposes'],
    data: ['data'],
    retention: ['retention'],
    basis: ['purposes'],
    transfer: ['recipients'],
    right: ['rights'],
};
const allFacts = ['purposes', 'data', 'recipients', 'retention'];
/** Everything that changed between two versions, gravest first. */
function findChanges(before, after) {
    const facts = before.facts && after.facts ? compareFacts(before.facts, after.facts) : [];
    const hasUse = facts.some(({ grade }) => grade === 'material');
    const text = before.text && after.text ? gradeText(before.text, compareBlocks(before.text, after.text)) : [];
    /** Both configurations tell of what the guess is about; one that says nothing of it is no witness. */
    const isTold = ({ rule }) => [before, after].every(({ facts }) => {
        const lists = { ...facts?.notice, rights: facts?.rights?.rights };
        return (factsBy[rule.split('/')[1]] ?? allFacts).every((key) => Array.isArray(lists[key]) && lists[key].length > 0);
    });
    // Where the facts were compared and say that the use is the same, a guess from words is not held against them.
    const held = text.map((finding) => !hasUse && finding.isGuess && isTold(finding)
        ? { ...finding, grade: 'clarification', message: `${finding.message} The facts in the configuration are the same.` }
        : finding);
    const order = ['material', 'clarification', 'editorial'];
    return [...facts, ...held].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}
/** A marker that nothing was put in for is no text for readers. */
const isRaw = (text) => !!text?.includes('{{');
const withoutMarkers = (finding) => isRaw(finding.was) || isRaw(finding.now)
    ? { ...finding, was: undefined, now: undefined, message: `${finding.what}: reads otherwise.` }
    : finding;
/** One change as a visitor reads it. */
const sentence = ({ what, was, now, message }) => {
    const said = was && now
        ? `${what}: ${was} → ${now}`
        : now
            ? `${what}, new: ${now}`
            : was
                ? `${what}, no longer: ${was}`
                : message;
    // Another sign follows, or a full stop.
    return said.replace(/(?<!\.)\.$/, '');
};
/** Ends with one full stop, or with the mark that it has. */
const endWithStop = (text) => (/[.!?…][)”"’']*$/.test(text) ? text : `${text}.`);
const sentences = {
    editorial: 'Wording and layout.',
    clarification: 'Some parts are clearer.',
};
/** The entry for `notice.changes`; undefined where nothing changed. An owner will want to write the summary anew. */
function proposeChange(findings, { version, date }) {
    const grade = gravest(findings);
    if (!grade)
        return undefined;
    const told = findings.map(withoutMarkers);
    const grave = told.filter((finding) => finding.grade === grade);
    const facts = told.filter((finding) => finding.grade !== 'editorial' && (finding.was || finding.now));
    const items = facts.map(({ what, was, now }) => ({ what, ...(was && { was }), ...(now && { now }) }));
    const asks = [...new Set(findings.filter(({ grade }) => grade === 'material').flatMap((finding) => finding.asks))];
    const said = grave.map(sentence);
    const more = said.length - 3;
    const summary = grade === 'material'
        ? endWithStop(`${said.slice(0, 3).join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
        : sentences[grade];
    return { version, date, grade, summary, ...(items.length && { items }), ...(asks.length && { asks }) };
}

/**
 * The configuration with a change in it, most recent first; the entry of the same version is replaced. A material change
 * raises the revision of exactly the categories that it names: the loader asks about these again and keeps every other
 * answer. Other consents have no revision; the list of changes says that they will be asked about again.
 */
function publishChange(config, change) {
    const { notice = {} } = config;
    const others = (notice.changes ?? []).filter(({ version }) => version !== change.version);
    const raised = (category) => change.grade === 'material' && change.asks?.includes(category.id)
        ? { ...category, revision: change.version, change: change.summary }
        : category;
    return {
        ...config,
        ...(config.categories && { categories: config.categories.map(raised) }),
        notice: { ...notice, version: change.version, effective: change.date, changes: [change, ...others] },
    };
}
/** What XML has no place for, however it is written. */
const isWritable = (char) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]$|^[\u{10000}-\u{10ffff}]$/u.test(char);
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => [...text]
    .filter(isWritable)
    .join('')
    .replace(/[&<>"]/g, (mark) => marks[mark]);
const said = {
    editorial: 'Only the wording changed. What we do with your data is the same.',
    clarification: 'The text is clearer now. What we do with your data is the same.',
    material: 'What we do with your data changed.',
};
const instant = (date) => {
    const time = Date.parse(date);
    if (isNaN(time))
        throw new Error(`"${date}" is no date: write it as 2026-11-25.`);
    return new Date(time).toISOString().replace('.000', '');
};
/**
 * The changes as an Atom feed (RFC 4287). Its ids are the address of the notice and of each version in it: they stay the
 * same for as long as the notice stays where it is.
 */
function atomFeed(changes, { url, title, author, feed, }) {
    const own = new URL(url).href;
    const entries = changes.map(({ version, date, grade, summary, items = [] }) => {
        const facts = items.map(({ what, was, now }) => was && now
            ? `${what}: was ${was}, now ${now}`
            : now
                ? `${what}: new: ${now}`
                : was
                    ? `${what}: no longer: ${was}`
                    : what);
        return `  <entry>
    <id>${escape(`${own}#version-${encodeURIComponent(version)}`)}</id>
    <title>${escape(`Version ${version}: ${summary}`)}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" href="${escape(own)}"/>
    <category term="${escape(grade)}"/>
    <content type="text">${escape([summary, said[grade], ...facts].join('\n'))}</content>
  </entry>
`;
    });
    const latest = changes
        .map(({ date }) => instant(date))
        .sort()
        .at(-1);
    if (!latest)
        throw new Error('A feed needs a change to tell of.');
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escape(own)}</id>
  <title>${escape(title)}</title>
  <updated>${latest}</updated>
  <author><name>${escape(author)}</name></author>
  <link rel="alternate" href="${escape(own)}"/>
${feed ? `  <link rel="self" href="${escape(feed)}"/>\n` : ''}${entries.join('')}</feed>
`;
}

/** A text as a list of its blocks: what can be compared, from the page, from HTML and from Markdown alike. */
/** What is no part of the text. */
const skipped = /^(script|style|template|noscript|button|nav|input|select|textarea|svg|iframe|head|forthright-(?!notice$|rights$).*)$/;
const blocks = /^(address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul|br|forthright-notice)$/;
const cells = /^t[dh]$/;
const kinds = { dt: 'term', dd: 'meaning', tr: 'row' };
const tidy = (text) => text.replace(/\s+/g, ' ').trim();
/**
 * The blocks of a text in order. `address` says how the target of a link is written; a heading's link to itself is no
 * part of the text.
 */
function blocksOf(root, address = (href) => href) {
    const found = [];
    let text = '';
    let kind = 'text';
    let level = 0;
    let lists = [];
    let anchor;
    const flush = (next) => {
        if (tidy(text)) {
            found.push({ kind, depth: kind === 'heading' ? level : lists.length, text: tidy(text) });
            // What follows in the same item is a paragraph of it.
            if (kind === 'item' || kind === 'step')
                next = next === kind ? 'text' : next;
        }
        text = '';
        kind = next;
    };
    const walk = (node) => {
        const { name, attribute } = node;
        if (!name) {
            text += node.text ?? '';
            return;
        }
        if (skipped.test(name) || (attribute?.('hidden') ?? 'until-found') !== 'until-found')
            return;
        const inside = () => {
            for (const child of node.children?.() ?? [])
                walk(child);
        };
        if (name === 'img')
            text += ` ${attribute?.('alt') ?? ''} `;
        else if (name === 'a') {
            const href = attribute?.('href');
            if (href && href === `#${anchor}`)
                return;
            inside();
            if (href)
                text = `${text.trimEnd()} (${address(href)})`;
        }
        else if (cells.test(name)) {
            if (tidy(text))
                text += ' – ';
            const before = kind;
            inside();
            kind = before;
        }
        else if (name === 'br' && kind === 'row')
            text += ' ';
        else if (kind === 'row' && blocks.test(name) && name !== 'tr' && name !== 'table') {
            // A paragraph or a list in a cell stays in its row.
            text += ' ';
            inside();
            text += ' ';
        }
        else if (/^[uo]l$/.test(name)) {
            const outer = kind;
            flush('text');
            lists.push(name === 'ol' ? 'step' : 'item');
            inside();
            flush('text');
            lists.pop();
            kind = outer === 'item' || outer === 'step' ? 'text' : outer;
        }
        else if (name === 'li') {
            flush(lists.at(-1) ?? 'item');
            inside();
            flush('text');
        }
        else if (/^h[1-6]$/.test(name)) {
            flush('heading');
            level = +name[1];
            anchor = attribute?.('id');
            const outer = lists;
            lists = [];
            inside();
            flush('text');
            lists = outer;
            anchor = undefined;
        }
        else if (blocks.test(name)) {
            // The paragraph that an item begins with is the item.
            const isStart = (kind === 'item' || kind === 'step') && !tidy(text) && !kinds[name];
            if (!isStart)
                flush(kinds[name] ?? 'text');
            inside();
            if (!isStart || tidy(text))
                flush('text');
        }
        else
            inside();
    };
    walk(root);
    flush('text');
    return found;
}

const treeOfHtml = ({ nodeName, value, attrs = [], childNodes = [] }) => ({
    // What holds everything has no tag, and is no text either.
    name: nodeName === '#text' ? '' : nodeName.replace('#document', 'body'),
    text: value ?? '',
    attribute: (key) => attrs.find(({ name }) => name === key)?.value,
    children: () => childNodes.filter(({ nodeName }) => !/^#(comment|documentType)/.test(nodeName)).map(treeOfHtml),
});
/** The notice in a page, or else its main part. */
function findMain(root) {
    const find = (node, name) => {
        if (node.name === name)
            return node;
        for (const child of node.children?.() ?? []) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return undefined;
    };
    return find(root, 'forthright-notice') ?? find(root, 'main') ?? root;
}
const readHtml = (html) => ({
    blocks: blocksOf(findMain(treeOfHtml(libExports.parse(html)))),
    front: {},
});
/** Markdown as the elements that it stands for. */
function treeOfMarkdown(node, targets) {
    const { type, value, depth, ordered, children = [] } = node;
    const url = node.url ?? targets.get(node.identifier ?? '');
    const name = {
        root: 'body',
        heading: `h${depth}`,
        paragraph: 'p',
        blockquote: 'blockquote',
        list: ordered ? 'ol' : 'ul',
        listItem: 'li',
        table: 'table',
        tableRow: 'tr',
        tableCell: 'td',
        link: 'a',
        linkReference: 'a',
        image: 'img',
        imageReference: 'img',
        break: 'br',
        thematicBreak: 'hr',
        code: 'pre',
        html: 'script',
        definition: 'script',
        footnoteReference: 'sup',
        footnoteDefinition: 'div',
    }[type] ?? (type === 'text' ? '' : 'span');
    const inner = children.map((child) => treeOfMarkdown(child, targets));
    const text = value !== undefined && type !== 'text' ? [{ name: '', text: value }] : [];
    return {
        name,
        // `{#retention}` names the heading and is not read.
        text: value?.replace(/\s*\{#[^}]*\}\s*$/, '') ?? '',
        attribute: (key) => (key === 'href' ? url : key === 'alt' ? node.alt : undefined),
        children: () => [...text, ...inner],
    };
}
function readMarkdown(source) {
    const [, yaml, body = source] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)\r?\n([\s\S]*)$/.exec(source) ?? [];
    const root = fromMarkdown(body, {
        extensions: [gfmTable(), gfmFootnote()],
        mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    });
    const targets = new Map();
    const note = (node) => {
        if (node.type === 'definition')
            targets.set(node.identifier, node.url);
        node.children?.forEach(note);
    };
    note(root);
    const front = Object(yaml === undefined ? {} : load(yaml));
    return { blocks: blocksOf(treeOfMarkdown(root, targets)), front };
}

const usage = `Usage: forthright diff <old> <new> [--write [forthright.json]] [options]

Compares two versions of a notice: Markdown, HTML, or the configuration as JSON. Says what changed, proposes a grade
(editorial, clarification, material) and the entry for "notice.changes". Look at both before you publish them.

  --config <file>     the configuration that belongs to the new version
  --before <file>     the one that belonged to the old version: facts are then compared too
  --version <text>    the new version; otherwise as the new version says, or one more than the last
  --date <day>        since when it counts, as 2026-11-25; otherwise as the new version says, or today
  --grade <grade>     what you decided that it is
  --summary <text>    what changed, in your own sentence
  --asks <ids>        the categories and consents to ask again, with commas between; "none" for nobody
  --write             puts the entry into the configuration and raises the revision of the categories that it names
  --notice <file>     the file of "notice.from", if the notice has its own: the entry is put there
  --feed <file>       writes the changes as an Atom feed
  --url <address>     the address of the notice, for the feed; otherwise "site.url" and "notice.url"
  --json              prints {findings, change}

Exit code: 0 nothing changed, 1 something did, 2 it could not run.
`;
/** A configuration; the file of `notice.from` is the notice alone. */
const readConfig = (file) => {
    const value = readJson(file);
    const isNotice = !('notice' in value) && ['purposes', 'retention', 'recipients', 'changes'].some((key) => key in value);
    const config = isNotice ? { notice: value } : value;
    return config;
};
/** `config` fills the markers that the front matter says nothing of, as on the page. */
function read(file, config) {
    const kind = extname(file).toLowerCase();
    if (kind === '.json') {
        const facts = readConfig(file);
        return { facts, front: { ...facts.notice } };
    }
    const source = readText(file);
    if (/^\.x?html?$/.test(kind)) {
        const { blocks, front } = readHtml(source);
        return { text: blocks, front };
    }
    const { blocks, front } = readMarkdown(source);
    const values = {
        version: text(front.version) ?? config?.notice?.version,
        effective: dayInWords(text(front.effective) ?? config?.notice?.effective, text(front.language) ?? config?.language),
        site: config?.site?.name,
    };
    const fill = (words) => words.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker, name) => values[name] ?? marker);
    return { text: blocks.map((block) => ({ ...block, text: fill(block.text) })), front };
}
const text = (value) => value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : undefined;
/** The number of the new version. */
function versionOf(old, now, config) {
    const said = text(now.front.version);
    const last = text(old.front.version) ?? config?.notice?.changes?.[0]?.version ?? config?.notice?.version;
    if (said && said !== last)
        return said;
    const number = /^(.*?)(\d+)$/.exec(last ?? '1');
    return number ? `${number[1]}${+number[2] + 1}` : `${last}-2`;
}
/** Written as it was: the same indentation, and a line's end at the end if there was one. */
function writeJson(file, value) {
    const before = readText(file);
    const indent = /^([ \t]+)\S/m.exec(before)?.[1] ?? 2;
    writeFileSync(file, JSON.stringify(value, null, indent) + (before.endsWith('\n') ? '\n' : ''));
}
const sources = {
    retention: 'UK GDPR arts. 5(1)(e), 13(2)(a)',
    recipient: 'UK GDPR art. 13(1)(e)',
    storage: 'PECR reg. 6(2)(a)',
    transfer: 'UK GDPR art. 13(1)(f)',
    purpose: 'UK GDPR arts. 5(1)(b), 13(3)',
    basis: 'UK GDPR arts. 6, 13(1)(c)',
    data: 'UK GDPR arts. 9, 10, 13',
    right: 'UK GDPR art. 13(2)(b) to (d)',
    decisions: 'UK GDPR arts. 13(2)(f), 22A to 22D',
};
/** As every command of the tool tells it. */
const report = ({ rule, grade, where, message, was, now, asks }) => ({
    rule,
    severity: grade === 'material' ? 'warning' : 'info',
    where,
    message,
    source: sources[rule.split('/')[1]] ?? 'UK GDPR art. 12(1)',
    mend: grade === 'material'
        ? asks.length
            ? `Publish it as material, and ask again about: ${asks.join(', ')}.`
            : 'Publish it as material. See whether somebody has to be asked again.'
        : grade === 'clarification'
            ? 'Publish it as a clarification, if the use of data is the same.'
            : 'Nothing to do.',
    grade,
    was,
    now,
    asks,
});
const isGrade = (value) => /^(editorial|clarification|material)$/.test(value);
const run = (args) => {
    const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
            config: { type: 'string' },
            before: { type: 'string' },
            version: { type: 'string' },
            date: { type: 'string' },
            grade: { type: 'string' },
            summary: { type: 'string' },
            asks: { type: 'string' },
            write: { type: 'boolean' },
            notice: { type: 'string' },
            feed: { type: 'string' },
            url: { type: 'string' },
            json: { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    if (values.help) {
        process.stdout.write(usage);
        return Promise.resolve(0);
    }
    const [oldFile, newFile, third, ...rest] = positionals;
    if (!oldFile || !newFile || rest.length || (third && values.config))
        throw new Error(`two versions are compared.\n\n${usage}`);
    const isJson = (file) => extname(file).toLowerCase() === '.json';
    if (isJson(oldFile) !== isJson(newFile))
        throw new Error('a text cannot be compared with a configuration.');
    const configFile = values.config ?? third ?? (isJson(newFile) ? newFile : undefined);
    const config = configFile === undefined ? undefined : readConfig(configFile);
    const configBefore = values.before === undefined ? undefined : readConfig(values.before);
    const [old, now] = [read(oldFile, configBefore ?? config), read(newFile, config)];
    const facts = now.facts ? { before: old.facts, after: now.facts } : { before: configBefore, after: config };
    const findings = findChanges({ text: old.text, facts: facts.before }, { text: now.text, facts: facts.after });
    const since = text(now.front.effective);
    const date = values.date ?? (since === text(old.front.effective) ? undefined : since) ?? new Date().toISOString().slice(0, 10);
    if (!isDay(date))
        throw new Error(`"${date}" is no day: write it as 2026-11-25.`);
    let change = proposeChange(findings, { version: values.version ?? versionOf(old, now, config), date });
    if (change) {
        if (values.grade !== undefined && !isGrade(values.grade))
            throw new Error(`"${values.grade}" is no grade: editorial, clarification or material.`);
        const asks = values.asks === undefined
            ? change.asks
            : values.asks
                .split(',')
                .map((id) => id.trim())
                .filter((id) => id && id !== 'none');
        change = { ...change, ...(values.grade && { grade: values.grade }), ...(values.summary && { summary: values.summary }) };
        delete change.asks;
        // Only what changed the use is a reason to ask.
        if (change.grade === 'material' && asks?.length)
            change.asks = asks;
        const known = [...(config?.categories ?? []), ...(config?.rights?.consents ?? [])].map(({ id }) => id);
        const unknown = config && change.asks?.find((id) => !known.includes(id));
        if (unknown)
            throw new Error(`there is no category or consent "${unknown}" in ${configFile}.`);
    }
    let published = config;
    if (change && values.write) {
        if (!config || configFile === undefined)
            throw new Error('--write needs the configuration: --config forthright.json.');
        published = publishChange(config, change);
        if (values.notice !== undefined) {
            const apart = readConfig(values.notice).notice ?? {};
            const { notice } = publishChange({ notice: apart }, change);
            writeJson(values.notice, notice);
            // What stands in the configuration itself would hide what stands in the file.
            writeJson(configFile, { ...published, notice: config.notice });
            published = { ...published, notice: { ...config.notice, ...notice } };
        }
        else if (config.notice?.from !== undefined) {
            throw new Error(`the notice stands in ${config.notice.from}: name that file with --notice.`);
        }
        else
            writeJson(configFile, published);
    }
    if (values.feed !== undefined) {
        const { site, notice } = published ?? {};
        const apart = values.notice === undefined ? undefined : readConfig(values.notice).notice;
        const written = (apart ?? notice)?.changes ?? [];
        const changes = change && !values.write ? [change, ...written.filter(({ version }) => version !== change.version)] : written;
        const address = values.url ??
            (site?.url === undefined
                ? notice?.url
                : notice?.url === undefined
                    ? site.url
                    : new URL(notice.url, site.url).href);
        if (address === undefined || !/^https?:/.test(address))
            throw new Error('the feed needs the address of the notice: --url https://…');
        const title = notice?.title ?? apart?.title ?? 'Privacy notice: changes';
        writeFileSync(values.feed, atomFeed(changes, { url: address, title, author: site?.name ?? new URL(address).host }));
    }
    if (values.json)
        process.stdout.write(`${JSON.stringify({ findings: findings.map(report), change: change ?? null }, null, 2)}\n`);
    else
        process.stdout.write(say(findings, change, !!values.write));
    return Promise.resolve(change ? 1 : 0);
};
function say(findings, change, isWritten) {
    if (!change)
        return 'Nothing changed.\n';
    const lines = findings.map(({ grade, where, message }) => `${grade.padEnd(13)}  ${message}\n${' '.repeat(15)}in: ${where}`);
    const asks = change.asks
        ? `Asked again: ${change.asks.join(', ')}. Everybody else keeps their answers.`
        : 'Nobody is asked again; --asks names whom to ask.';
    return `${lines.join('\n')}

${isWritten ? 'Written' : 'Proposed'}: version ${change.version}, ${change.date}, ${change.grade}. ${asks}

${JSON.stringify(change, null, 2)}
`;
}

export { run };
