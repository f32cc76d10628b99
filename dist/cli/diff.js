import { statSync, writeFileSync, accessSync, constants, readFileSync } from 'node:fs';
import { extname, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { d as distance } from './nearest.js';
import { i as isSameFile, d as dayInWords } from './same-file.js';
import { d as completeConfig, e as findPart, f as fromMarkdown, l as load, F as FAILSAFE_SCHEMA, g as gfmTableFromMarkdown, a as gfmFootnoteFromMarkdown, b as gfmTable, c as gfmFootnote } from './complete-config.js';
import { l as libExports, i as isDay } from './is-day.js';
import { r as readText } from './read-file.js';
import { r as readJson } from './read-json.js';

const grades = ['editorial', 'clarification', 'material'];
/** The gravest grade of all; undefined where nothing changed. */
const gravest = (findings) => grades.filter((grade) => findings.some((finding) => finding.grade === grade)).at(-1);

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
    fortnight: 14,
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
const numbers = [
    ...('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
        'eighteen nineteen twenty')
        .split(' ')
        .map((word, at) => [word, at]),
    ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 10 * at + 30]),
];
const numberOf = new Map([['a', 1], ['an', 1], ...numbers]);
const names$1 = numbers.map(([word]) => word).join('|');
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
const periods = new RegExp(`\\b(?:(?:${names$1}) \\()?(\\d+(?:\\.\\d+)?|an?|${names$1})\\)?[ \\u00a0\\u2010\\u2011-]` +
    `(calendar |working |business |full )?(minute|hour|day|week|fortnight|month|year)s?\\b`, 'gi');
/** Every length of time in a text. Five working days take a week. */
function periodsIn(text) {
    return [...text.matchAll(periods)].map(([text, count, kind, unit]) => {
        const number = numberOf.get(count.toLowerCase()) ?? Number(count);
        const stretch = /^(working|business)/i.test(kind ?? '') && unit.toLowerCase() === 'day' ? 7 / 5 : 1;
        return { text, days: number * days[unit.toLowerCase()] * stretch };
    });
}
/** What is said beside the lengths of time, such as what they are counted from. */
const beside = (text) => periodsIn(sayPeriod(text))
    .reduce((left, { text }) => left.replace(text, ''), sayPeriod(text))
    .toLowerCase()
    .replace(/\band\b|[\s.]+/g, ' ')
    .trim();
/** The same time in other words, such as `P1Y`, “12 months”, “1 year” and “365 days”; what it is counted from reads the same. */
function isSamePeriod(was, now) {
    const [a, b] = [daysOf(was), daysOf(now)];
    const isSame = a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 0.001 * a;
    return isSame && beside(was) === beside(now);
}
/** Surely no longer: “5 years, longer if we need it” has no end, whatever it was. */
function isShorter(was, now) {
    const [a, b] = [daysOf(was), daysOf(now)];
    const isBound = /^(at most|up to|no (more|longer) than|not (more|longer) than|within|a maximum of)?$/;
    return a !== undefined && b !== undefined && b < a && (beside(was) === beside(now) || isBound.test(beside(now)));
}
/** How long, in days; undefined where nothing measures it. */
const daysOf = (text) => {
    const found = periodsIn(sayPeriod(text));
    return found[0] && found.reduce((sum, { days }) => sum + days, 0);
};

const field = (key, what, rule, grade, asks) => ({
    key,
    what,
    rule,
    grade,
    asks,
});
const words$1 = (...given) => ({ ...field(...given), isText: true });
const promise = (...given) => ({ ...words$1(...given), isMore: true });
/** What has an id. */
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
            words$1('annex1', 'Condition of Annex 1', 'change/basis', 'material'),
            field('data', 'Data used', 'change/data', 'material', 'if-more'),
            words$1('interests', 'Interests', 'change/basis', 'material'),
            field('consent', 'Consent it rests on', 'change/basis', 'material', 'always'),
            field('retention', 'Kept for', 'change/retention', 'material', 'if-more'),
            words$1('ifNotProvided', 'If you do not give it', 'change/wording', 'clarification'),
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
            words$1('safeguard', 'Safeguard abroad', 'change/transfer', 'material'),
            words$1('purpose', 'Given for', 'change/recipient', 'material', 'always'),
            field('data', 'Data given', 'change/recipient', 'material', 'if-more'),
            field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
            field('service', 'Service', 'change/recipient', 'material', 'always'),
            words$1('when', 'When it is given', 'change/recipient', 'material'),
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
            words$1('from', 'Counted from', 'change/retention', 'material', 'if-more'),
            promise('disposal', 'What happens then', 'change/retention', 'material'),
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
            words$1('source', 'Where it comes from', 'change/data', 'material'),
            words$1('examples', 'Examples', 'change/data', 'material', 'if-more'),
        ],
    },
    {
        path: 'services',
        one: 'service',
        rule: 'change/recipient',
        added: 'material',
        removed: 'material',
        fields: [
            words$1('purpose', 'What it is for', 'change/purpose', 'material', 'always'),
            words$1('provider', 'Provider', 'change/recipient', 'material', 'always'),
            field('providerRole', 'Role of the provider', 'change/recipient', 'material', 'always'),
            field('category', 'Category', 'change/purpose', 'material', 'always'),
            field('country', 'Country', 'change/transfer', 'material', 'always'),
            field('policyUrl', 'Notice of the provider', 'change/wording', 'clarification'),
            field('signals', 'Who else is told of the answer', 'change/recipient', 'material', 'if-more'),
        ],
    },
    {
        path: 'categories',
        one: 'category',
        rule: 'change/purpose',
        added: 'material',
        removed: 'material',
        fields: [
            field('signals', 'Who else is told of the answer', 'change/recipient', 'material', 'if-more'),
            field('basis', 'Why it may be stored', 'change/basis', 'material', 'always'),
            field('facts', 'What is true of it', 'change/basis', 'material', 'always'),
            words$1('description', 'What it is for', 'change/purpose', 'material', 'always'),
        ],
    },
    {
        path: 'rights.consents',
        one: 'consent',
        rule: 'change/purpose',
        added: 'material',
        removed: 'material',
        fields: [
            words$1('description', 'What it is about', 'change/purpose', 'material', 'always'),
            field('model', 'Whether it waits for a yes', 'change/basis', 'material', 'always'),
            words$1('parts', 'What it covers', 'change/purpose', 'material', 'if-more'),
            field('routes', 'How it is ended', 'change/right', 'clarification'),
            words$1('decidedBy', 'Who decides on it', 'change/recipient', 'material'),
            field('kind', 'Kind of consent', 'change/purpose', 'material', 'always'),
            words$1('effect', 'What ending it does', 'change/wording', 'clarification'),
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
            words$1('form', 'Form', 'change/contact', 'clarification'),
            words$1('inPerson', 'In person', 'change/contact', 'clarification'),
            words$1('note', 'When to choose it', 'change/contact', 'clarification'),
            words$1('partOf', 'Part of', 'change/contact', 'material'),
            field('role', 'Role', 'change/contact', 'material'),
        ],
    },
    {
        path: 'rights.routes',
        one: 'way to ask',
        rule: 'change/right',
        added: 'clarification',
        removed: 'material',
        fields: [
            field('to', 'Whom it goes to', 'change/right', 'clarification'),
            field('by', 'Ways to send it', 'change/right', 'clarification'),
            field('subject', 'Subject', 'change/wording', 'editorial'),
            words$1('proof', 'Proof of who you are', 'change/right', 'material'),
            words$1('include', 'What helps', 'change/right', 'clarification'),
            field('promises', 'How soon', 'change/right', 'material'),
            words$1('note', 'Note', 'change/right', 'clarification'),
        ],
    },
];
/** Statements that stand alone. */
const statements = [
    words$1('site.name', 'Who we are', 'change/contact', 'material'),
    field('site.url', 'Address of the site', 'change/contact', 'clarification'),
    field('profile', 'Law that the answers follow', 'change/basis', 'material'),
    field('cookie.days', 'Days that your answer is kept', 'change/storage', 'material'),
    field('cookie.domain', 'Sites that share your answer', 'change/storage', 'material'),
    field('cookie.name', 'Name of the cookie with your answer', 'change/storage', 'clarification'),
    field('cookie.path', 'Pages that see the cookie with your answer', 'change/storage', 'clarification'),
    field('signals', 'Who else is told of your answer, or heard', 'change/recipient', 'material'),
    field('migrate', 'Answers taken over from an earlier tool', 'change/basis', 'material'),
    field('record.endpoint', 'Where your answer is sent', 'change/recipient', 'material'),
    field('record.identifier', 'A number that your device is known by', 'change/storage', 'material'),
    field('notice.url', 'Address of the notice', 'change/link', 'clarification'),
    field('notice.related', 'Other notices', 'change/link', 'clarification'),
    field('notice.exitUrl', 'Where the quick exit leads', 'change/link', 'clarification'),
    field('rights.url', 'Where you can ask', 'change/link', 'clarification'),
    field('rights.exitUrl', 'Where the quick exit of the requests leads', 'change/link', 'clarification'),
    field('rights.endpoint', 'Where requests are sent', 'change/contact', 'clarification'),
    field('rights.nation', 'Whose holidays count', 'change/right', 'clarification'),
    field('rights.webmail', 'Mail programs of others offered', 'change/recipient', 'clarification'),
    field('rights.traceless', 'Nothing of a request is left on the device', 'change/storage', 'material'),
    words$1('notice.transfers', 'Data outside the UK', 'change/transfer', 'material'),
    words$1('notice.decisions', 'Decisions by computers alone', 'change/decisions', 'material'),
    words$1('notice.measurements', 'What is measured', 'change/purpose', 'material'),
    promise('notice.security', 'How it is kept safe', 'change/wording', 'material'),
    promise('notice.children', 'Children', 'change/wording', 'material'),
    promise('notice.breach', 'After a breach', 'change/wording', 'material'),
    words$1('notice.audience', 'Who the notice is for', 'change/wording', 'clarification'),
    promise('notice.covers', 'What the notice covers', 'change/purpose', 'material'),
    promise('notice.excludes', 'What the notice does not cover', 'change/purpose', 'material'),
    words$1('notice.title', 'Title', 'change/wording', 'editorial'),
    field('notice.reviewBy', 'Next review', 'change/wording', 'editorial'),
    words$1('notice.glossary', 'Words explained', 'change/wording', 'clarification'),
    field('rights.email', 'Email for requests', 'change/contact', 'clarification'),
    field('rights.regulator', 'Regulator', 'change/contact', 'clarification'),
    field('rights.complaints', 'How to complain', 'change/right', 'clarification'),
];

const opens = (text) => /:[)”"’'*]*$/.test(text);
/** Of each block, in order. */
function placesOf(blocks) {
    const headings = [];
    let lead = '';
    /** Something stands below the lead already: the next text leads in anew. */
    let isUsed = true;
    let parents = [];
    let columns = '';
    let term = '';
    let last;
    return blocks.map((block) => {
        const { kind, depth, text } = block;
        let leads = [];
        if (kind === 'heading') {
            while (headings.length && headings.at(-1).depth >= depth)
                headings.pop();
            [lead, isUsed, parents, columns, term] = ['', true, [], '', ''];
        }
        else if (kind === 'text' && !depth) {
            if (last?.kind === 'text' && opens(last.text))
                leads = [last.text];
            if (isUsed || !opens(lead) || opens(text))
                [lead, isUsed] = [text, false];
            parents = [];
        }
        else {
            if (kind !== 'row')
                columns = '';
            else if (last?.kind !== 'row')
                columns = text;
            if (kind === 'term')
                term = text;
            parents = parents.filter((parent) => parent.depth < depth || (kind === 'text' && parent.depth === depth));
            leads = [
                lead,
                ...parents.map(({ text }) => text),
                ...(kind === 'row' && last?.kind === 'row' ? [columns] : []),
                ...(kind === 'meaning' ? [term] : []),
            ].filter(Boolean);
            if (kind === 'item' || kind === 'step')
                parents.push(block);
            isUsed = true;
        }
        const place = { headings: [...headings], leads };
        if (kind === 'heading')
            headings.push(block);
        last = block;
        return place;
    });
}

/** What the words of a text suggest to somebody who does not know what it means. */
/** One name for what has several. */
const names = [
    [/\bUnited Kingdom\b|\bU\.K\./gi, 'UK'],
    [/\bUnited States( of America)?\b/gi, 'USA'],
    [/\bU\.S\.(A\.)?|\bUS\b/g, 'USA'],
    [/\bEuropean Union\b/gi, 'EU'],
    [/\bEuropean Economic Area\b/gi, 'EEA'],
];
const withPlainNames = (text) => names.reduce((text, [name, plain]) => text.replace(name, plain), text);
const sentencesOf = (text) => text.split(/(?<=[.!?][)”"’']?)\s+(?=[\p{Lu}\d“"‘'(£€$])/u);
/** Signs that say as much as a word: the ticks and crosses of a table, more and less. */
const signsIn = (text) => text.match(/[✓✔☑✅✗✘☒❌✖×☐●○◯⬤◉👍👎🟢🔴+−±<>≤≥=≠~%£€$]/gu) ?? [];
const wordsAsWritten = (text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
const words = (text) => wordsAsWritten(text.toLowerCase());
/** Other words for the same: to swap them is no other use of data. */
const alike = [
    [/^(us(e|es|ed|ing)|utilis\w*|process(es|ed|ing)?|handl\w+)$/, 'use'],
    [/^(information|info|details?)$/, 'data'],
    [/^(keep\w*|kept|stor(e|es|ed|ing|age)|retain\w*|retention|hold|holds|held|holding|sav(e|es|ed|ing))$/, 'keep'],
    [/^(delet\w+|eras\w+|destroy\w*|destruction|shred\w*)$/, 'delete'],
    [/^(shar(e|es|ed|ing)|disclos\w+)$/, 'share'],
    [/^(sell|sells|selling|sold|sale)$/, 'sell'],
    [/^(send\w*|sent)$/, 'send'],
    [/^(giv(e|es|en|ing)|gave|provid(e|es|ed|ing))$/, 'give'],
    [/^(ask\w*|request\w*)$/, 'ask'],
    [/^(get|gets|got|getting|obtain\w*|receiv\w+)$/, 'get'],
    [/^(tell\w*|told|inform|informs|informed|notif\w+)$/, 'tell'],
    [/^(help\w*|assist\w*)$/, 'help'],
    [/^(answer\w*|repl(y|ies|ied|ying)|respon(d|ds|ded|ding|se|ses))$/, 'answer'],
    [/^(correct(s|ed|ing|ion|ions)?|rectif\w+)$/, 'correct'],
    [/^(collect(s|ed|ing|ion)?|gather\w*)$/, 'collect'],
    [/^(phon\w+|telephon\w+)$/, 'phone'],
    [/^(buy|buys|buying|bought|purchas\w+)$/, 'buy'],
    [/^(start\w*|begin\w*|began|begun|commenc\w+)$/, 'start'],
    [/^(end|ends|ended|ending|terminat\w+|ceas\w+)$/, 'end'],
    [/^(record\w*)$/, 'record'],
    [/^transfer\w*$/, 'transfer'],
    [/^analy[sz]\w*$/, 'analyse'],
    [/^track\w*$/, 'track'],
    [/^profil\w*$/, 'profile'],
];
/** And several words for one. */
const phrases = [
    [/\bin order to\b/gi, 'to'],
    [/['’](ll|re|ve|m)\b/gi, ' '],
    [/\bfor a period of\b/gi, 'for'],
    [/\b(with (regard|respect) to|in (relation|regard) to|relating to|regarding|concerning)\b/gi, 'about'],
    [/\bfor the purposes? of\b/gi, 'for'],
    [/\bprior to\b/gi, 'before'],
    [/\bin the event (that|of)\b|\bif so\b|\bin (that|this|such a) case\b/gi, 'if'],
    [/\bas well as\b/gi, 'and'],
    [/\b(get|gets|getting|got) in touch( with)?\b/gi, 'contact'],
    [/\be-mail/gi, 'email'],
    [/\bweb ?sites?\b/gi, 'site'],
];
/** A word without its ending, and the plainest of those that say the same. */
function stem(word) {
    const bare = word.replace(/['’]s?$/, '');
    const known = alike.find(([pattern]) => pattern.test(bare));
    if (known)
        return known[1];
    const cut = bare.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=.{3})(ing|ed|es|(?<!s)s)$/, '');
    return cut.replace(/(?<=.{3})e$/, '').replace(/([^aeiousfl])\1$/, '$1');
}
/** Words that say nothing of what is done with data; how surely it is done is looked at apart. */
const light = new Set(('a an the this that these those it its itself they them their he she his her we us our ours you your yours i me my ' +
    'who whom whose which what where when whenever how why be is are was were been being am have has had having do does did ' +
    'doing done and or but to of in on at by for from with about into as so than then there here because will would ' +
    'shall can could may might must should also too please just simply such like example eg ie etc need needs needed ' +
    'want wants wish way ways own let lets make makes made thing things people person persons individual individuals ' +
    'somebody someone anybody anyone data ask get tell').split(' '));
const no = /^(no|not|never|none|nobody|nothing|neither|nor|without|unless|except|only)$/;
const plainNo = (word) => (/n['’]t$|^cannot$/.test(word) ? 'not' : word);
/** What is left of a text without the words that say little, and without what is looked at apart: “not”, numbers, times. */
function contentOf(text, isLight = (word) => light.has(word)) {
    const timeless = periodsIn(text).reduce((rest, { text }) => rest.replace(text, ' '), text);
    const plain = phrases.reduce((text, [phrase, word]) => text.replace(phrase, word), timeless);
    return words(plain)
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
    return sentencesOf(text).flatMap((sentence) => {
        const all = words(sentence).map(plainNo);
        return all.flatMap((word, at) => {
            if (!no.test(word))
                return [];
            const next = all.slice(at + 1).find((other) => !light.has(other) && !no.test(other));
            // “We never sell it” promises what “We do not sell it” does.
            return [`${word === 'never' ? 'not' : word} ${next === undefined ? '' : stem(next)}`];
        });
    });
}
/** How surely something happens. What “you may” do, you can. */
const surely = (text) => words(text.replace(/\byou may\b/gi, 'you can').replace(/\b(have|has|need|needs) to\b/gi, 'must')).flatMap((word) => /^(may|might|could|try|tries|aims?|hopes?|endeavour|usually|normally|generally|possible|practicable)$/.test(word)
    ? ['may']
    : /^(must|should)$/.test(word)
        ? ['must']
        : []);
/** What is done with data: by itself, and by others who get it. */
const acts = /^(share|sell|send|give|pass|transfer|collect|gather|use|record|track|combin|profile|analyse|monitor|publish|buy|trad|rent|exchang|film|photograph|advertis|match)$/;
const graveActs = /^(share|sell|transfer|record|track|combin|profile|analyse|monitor|publish|trad|rent|exchang|film|advertis)$/;
const stems = (text) => words(text).map(stem);
const actsIn = (text) => stems(text).filter((word) => acts.test(word));
const graveActsIn = (text) => stems(text).filter((word) => graveActs.test(word));
/** One thing that is not done, and nothing beside it: “We never sell your data.” */
const isPromise = (text) => sentencesOf(text).length === 1 &&
    actsIn(text).length === 1 &&
    negations(text).length === 1 &&
    /^not /.test(negations(text)[0]) &&
    acts.test(negations(text)[0].split(' ')[1]) &&
    words(text).length <= 12;
const ofData = new RegExp('\\b(personal|data(?! protection)|information(?! commission)|details|records?|files?|photos?|pictures?|recordings?|cookies?|' +
    'answers you gave|your (full )?(name|age|date of birth|health|religion|faith)|sees?|seen|shown?|reads?|looks? at|access|' +
    'knows?|servers?|kept|keeps?|stored?|delet\\w+|eras\\w+|logs?|logged|location|ip address\\w*|cameras?|cctv|watch\\w*|' +
    'listen\\w*|learns? from|machines?|computers?|ai|chatbots?|automat\\w+|agree\\w*|consent\\w*|permission|told|police|' +
    'advert\\w*|partners?)\\b', 'i');
/** It speaks of data, or of who sees it. */
const isAboutData = (text) => actsIn(text).length > 0 || ofData.test(text);
const isSubject = /^(we|they|it|he|she|who|which|that|is|are|be|been|was|were|gets?)$/;
const isAskedOf = /^(write|call|phone|telephone|ring|e|email|send|ask|contact|use|give|go|visit|tell|post|fill|talk|speak|see|reach|get|come|please|or|to|for|if)$/;
/** What is done by others than the reader: not “you can send” or “Give us a call”. */
const actsOfOthers = (text) => sentencesOf(text).flatMap((sentence) => {
    const all = words(sentence);
    return all.flatMap((word, at) => {
        if (!acts.test(stem(word)))
            return [];
        const subject = all
            .slice(0, at)
            .filter((other) => other === 'you' || isSubject.test(other))
            .at(-1);
        return subject === 'you' || (subject === undefined && isAskedOf.test(all[0])) ? [] : [stem(word)];
    });
});
/** What is done with data somewhere in a text; a sentence with a “not” in it says nothing of the kind. */
const actsSaid = (text) => sentencesOf(text)
    .filter((sentence) => !negations(sentence).length)
    .flatMap(actsIn);
const handovers = /^(share|sell|send|give|pass|transfer|collect|get|tell|buy|trad|rent|exchang)$/;
/** Who hands over, and the others that it is about. */
function partsIn(text) {
    const found = { by: new Set(), others: new Set() };
    const isParty = (word) => /^(us|you)$/.test(word) || (!light.has(word) && !no.test(word));
    for (const sentence of sentencesOf(text)) {
        const all = words(sentence).map((word) => (word === 'we' ? 'us' : word));
        const act = all.findIndex((word) => handovers.test(stem(word)));
        if (act < 0)
            continue;
        const isPassive = /^(is|are|was|were|be|been|being|get|gets)$/.test(all[act - 1] ?? '');
        const after = all.slice(act + 1);
        const isEnd = (word) => /^(by|to|with|from)$/.test(word);
        const at = after.indexOf('by');
        const end = after.findIndex((word, other) => other > at && isEnd(word));
        const doer = isPassive && at >= 0 ? after.splice(at, (end < 0 ? after.length : end) - at) : [];
        const by = isPassive ? doer : all.slice(0, act);
        const start = isPassive ? after.findIndex(isEnd) : 0;
        const others = start < 0 ? [] : after.slice(start);
        for (const word of by.filter(isParty))
            found.by.add(stem(word));
        for (const word of others.filter(isParty))
            found.others.add(stem(word));
    }
    return found;
}
/** Who agrees, wants, asks or decides, by what they do. */
function willsIn(text) {
    const wills = new Map();
    const note = (what, who) => wills.set(what, new Set([...(wills.get(what) ?? []), who.toLowerCase()]));
    for (const [, who, what] of text.matchAll(/\b(you|we|they|he|she|I|nobody|anybody|somebody) (?:(?:have|has|had|can|could|may|must|will|did|do|does|ever|first) )*(agree|allow|want|ask|say|said|decide|permit|consent|choose|chose)/gi))
        note(what.toLowerCase().slice(0, 2), who);
    for (const [, whose, what] of text.matchAll(/\b(your|our|their) (yes|consent|permission|agreement|choice)\b/gi))
        note(what.toLowerCase(), whose);
    return wills;
}
/** “A shares it with B” has become “B shares it with A”, or “if you agree” “if we agree”. */
function isTurned(was, now) {
    const wills = willsIn(now);
    for (const [what, who] of willsIn(was)) {
        const others = [...(wills.get(what) ?? [])];
        if (others.some((one) => !who.has(one)) && [...who].some((one) => !others.includes(one)))
            return true;
    }
    const [a, b] = [partsIn(was), partsIn(now)];
    const hasCrossed = (from, to, left, had) => [...from].some((word) => to.has(word) && !left.has(word) && !had.has(word));
    return hasCrossed(a.by, b.others, b.by, a.others) || hasCrossed(a.others, b.by, b.others, a.by);
}
/** How to reach somebody, and nothing of what is done with data. */
const isReachOnly = (text) => !actsOfOthers(text).length && !ofData.test(withoutReach(text));
/** Without addresses and telephone numbers. */
const withoutAddresses = (text) => text.replace(/\S+@\S+\p{L}|https?:\S+|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\+?\d[\d ()-]{6,}\d/gu, ' ');
const withoutReach = (text) => withoutAddresses(text).replace(/\bdata protection\b|\bcontact (details|information)\b|\binformation commission\w*/gi, ' ');
/** A heading that says something by itself, such as “We send your data to China”, and does not only name what follows. */
const isStatement = (text) => !/^\W*(what|who|whom|whose|why|how|when|where|which|if|your? rights?)\b/i.test(text) &&
    (/^\W*(we|they|nobody|everybody|nothing|everything|it)\b/i.test(text) ||
        /(?<!\b(?:that|which|who|we|you|they|it|to|and|or|may|will|can|must|do|does|not)) (is|are|was|were|will|may|can|cannot|must|do|does|has|have|goes|gets?|shares?|sells?|sends?|gives?|passes|collects?|publish(es)?|buys?|sees?)\b/i.test(text));
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
const sensitive = /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition|dna|illness\w*|diseases?|diagnos\w+|disabled|pregnan\w+)\b/gi;
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
const english = /^(the|and|of|to|we|you|your|our|for|with|are|it|this|that|from|by|be|not|will|how|long|when|or|us|have)$/;
/** Whether its small words are English ones. A text of a few words alone says nothing: the answer is `otherwise`. */
function isEnglish(text, otherwise) {
    const all = words(text).filter((word) => !/\d/.test(word));
    return all.length < 12 ? otherwise : all.filter((word) => english.test(word)).length / all.length >= 0.08;
}
const day = /\b\d+(st|nd|rd|th)?\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\b/gi;
/** The line that says which version this is, and nothing else that is new. */
const isNewDate = (was, now) => /^.{0,30}\b(version|updated?|reviewed?|effective|changed|in force|published|fersiwn|diweddar\w*|adolyg\w*)\b/i.test(now) &&
    periodsIn(was + now).length === 0 &&
    words(now).length <= 20 &&
    words(was.replace(day, ' ')).join() === words(now.replace(day, ' ')).join();
/** Nothing but when the notice was made or looked at, and which one it is. */
const isDateLine = (text) => /\d/.test(text) &&
    /\b(version|updated?|reviewed?|effective|changed|in force|published|fersiwn|diweddar\w*|adolyg\w*)\b/i.test(text) &&
    words(text.replace(day, ' ')).every((word) => /^(version|last|next|updated?|reviewed?|review|effective|changed|in|into|force|published|from|since|on|by|of|and|the|this|it|was|is|will|be|came|date|notice|policy|statement|page|privacy|fersiwn|diweddar\w*|adolyg\w*)$/.test(word));
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
    if (isWord(a) || a[0] !== b[0] || a.at(-1) !== b.at(-1))
        return false;
    const shorter = Math.min(a.length, b.length);
    // Names of nine letters that differ in one are hardly ever two.
    if (isName)
        return shorter >= 9 && distance(a, b) <= 1;
    return distance(a, b) <= (shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0);
}
/** Spelling alone: every word is the one that it replaces, written in another way. */
function isSpelling(was, now, isWord) {
    if (numbersIn(was).join() !== numbersIn(now).join())
        return false;
    const [old, fresh] = [was, now].map(wordsAsWritten);
    const joined = [old, fresh].map((all) => all.join('').toLowerCase());
    if (joined[0] === joined[1] && !/\d/.test(joined[0]) && negations(was).join() === negations(now).join())
        return true;
    return old.length === fresh.length && old.every((word, at) => isTypo(word, fresh[at], isWord));
}

/** Its words and signs. What a heading or a row says is said by its place as well. */
const saidIn = ({ kind, text }) => kind === 'heading' || kind === 'row'
    ? `\n${kind}\n${text}\n`
    : (text.match(/[\p{L}\p{M}\p{N}]+|[✓-✘+<>=£€$%]/gu) ?? []).map((word) => `${word.toLowerCase()} `).join('');
/** Nothing that was denied stands by itself now, or the other way round. */
function isLaidOut(was, now, isEnglish) {
    if (isEnglish && ![...was, ...now].some(({ text }) => negations(text).length))
        return true;
    const [one, more] = was.length === 1 ? [was, now] : [now, was];
    if (one.length > 1)
        return false;
    const isList = more.slice(1).every(({ kind }) => kind === 'item' || kind === 'step');
    return isList
        ? sentencesOf(one[0].text).length === 1
        : more.every(({ kind, text }) => kind === 'text' && /[.!?][)”"’']*$/.test(text));
}
/** The way from one text to the other, step by step; what only stands in more paragraphs or fewer is one step. */
function stepsOf(before, after, entries, isEnglish) {
    const steps = [];
    let gap = [];
    let [from, to] = [0, 0];
    /** The same words in more paragraphs or fewer, such as a sentence that became a list. */
    const layOut = () => {
        const olds = gap.flatMap(({ was }) => was);
        const news = gap.flatMap(({ now }) => now);
        const found = [];
        const [saidWas, saidNow] = [olds.map((at) => saidIn(before[at])), news.map((at) => saidIn(after[at]))];
        for (let i = 0; i < olds.length; i++)
            for (let j = 0; j < news.length; j++) {
                let [x, y, m, n] = [saidWas[i], saidNow[j], 1, 1];
                while (x !== y)
                    if (x && y.startsWith(x) && i + m < olds.length)
                        x += saidWas[i + m++];
                    else if (y && x.startsWith(y) && j + n < news.length)
                        y += saidNow[j + n++];
                    else
                        break;
                const [was, now] = [olds.slice(i, i + m), news.slice(j, j + n)];
                if (x !== y ||
                    m + n < 3 ||
                    !isLaidOut(was.map((at) => before[at]), now.map((at) => after[at]), isEnglish))
                    continue;
                found.push({ type: 'laid-out', was, now });
                i += m - 1;
                break;
            }
        const isLaid = (side, at) => found.some((step) => step[side].includes(at));
        for (const step of gap) {
            const was = step.was.filter((at) => !isLaid('was', at));
            const now = step.now.filter((at) => !isLaid('now', at));
            if (was.length === step.was.length && now.length === step.now.length)
                steps.push(step);
            else if (was.length)
                steps.push({ type: 'removed', was, now: [] });
            else if (now.length)
                steps.push({ type: 'added', was: [], now });
            const begins = found.find((one) => one.was[0] !== undefined && step.was.includes(one.was[0]));
            if (begins)
                steps.push(begins);
        }
        gap = [];
    };
    for (const entry of entries) {
        if (entry.type === 'same') {
            layOut();
            for (let at = 0; at < entry.blocks.length; at++)
                steps.push({ type: 'same', was: [from++], now: [to++] });
        }
        else
            gap.push({
                type: entry.type,
                was: entry.type === 'added' ? [] : [from++],
                now: entry.type === 'removed' ? [] : [to++],
                entry,
            });
    }
    layOut();
    return steps;
}

/** What a section is about, by its heading. The first that fits counts, from the nearest heading outwards. */
const topics = {
    transfer: /abroad|outside the (uk|united kingdom)|international|transfer|overseas|other countries/i,
    retention: /how long|\bkeep\b|\bkept\b|retention|retain|delet|destroy/i,
    recipient: /\bshar|recipient|disclos|third part|supplier|processors|partners|who (else )?(gets|sees|receives|has)|who (else )?(may|can) (see|get|be told)|\bbe told\b|\btell (somebody|someone|others|anybody|anyone)\b|give .* to/i,
    right: /\brights\b|\bright (to|of)\b|object|complain|(not|un) ?happy|withdraw|your choices|chang(e|ing) your mind|tak(e|ing) back|what you can ask|how to ask/i,
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
const shorten = (text, most) => text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text;
const quote = (text) => `“${shorten(text, 90)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;
/** A marker of Markdown by itself: what it stands for is told by the facts. */
const marker = /^\{\{\s*([\w-]+)\s*\}\}$/;
/** The sentences that the other text does not have: what visitors read is never half a sentence. */
function newSentences(text, other) {
    const known = new Set(sentencesOf(other));
    const fresh = sentencesOf(text).filter((sentence) => !known.has(sentence));
    return fresh.join(' ') || text;
}
/** An item, a row, or a text that ends like one: it means little without the words above it. */
const isFragment = ({ kind, text }) => kind !== 'heading' && (kind !== 'text' || (!/[.!?…:][)”"’']*$/.test(text) && !/\)$/.test(text)));
/** It speaks of what stands above it. */
const leansOn = ({ text }) => /\b(it|its|this|these|that|those|they|them|their|such)\b/i.test(text) && isAboutData(text);
/** The cells of a row, without their punctuation. */
const cellsOf = (text) => text.split(/\s–(?=\s|$)/).map((cell) => [...words(cell), ...signsIn(cell)].join(' '));
/** What a row or an item is about, by its first cell or the words before a colon. */
const nameOf$1 = ({ kind, text }) => (kind === 'row' ? /^(.{2,80}?)\s–\s/ : kind === 'item' || kind === 'step' ? /^([^.:]{2,80}):\s/ : /^(?!)/).exec(text)?.[1];
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
    const actsBefore = new Set(before.flatMap(({ text }) => actsSaid(text)));
    const wordsAfter = new Set(words(wholeAfter));
    const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
    const isWholeEnglish = isEnglish(`${wholeBefore}\n${wholeAfter}`, true);
    const sections = sectionsOf([...before, ...after]);
    const steps = stepsOf(before, after, entries, isWholeEnglish);
    /** What a text leads in. */
    const governed = new Map();
    const leading = new Map(after.map((block) => [block.text, block]));
    after.forEach(({ text }, at) => {
        for (const lead of placesAfter[at].leads) {
            const block = leading.get(lead);
            if (block)
                governed.set(block, [...(governed.get(block) ?? []), text]);
        }
    });
    /** Where the block stands that is looked at. */
    let path = [];
    let leads = [];
    const enter = (block, place) => {
        path = block.kind === 'heading' ? [...place.headings, block] : place.headings;
        ({ leads } = place);
    };
    const topicIn = (text) => Object.keys(topics).find((topic) => topics[topic].test(text));
    const topicOf = (headings = path) => {
        for (const { text } of [...headings].reverse()) {
            const topic = topicIn(text);
            if (topic)
                return topic;
        }
        return undefined;
    };
    const english = new Map([...sections].map(([heading, text]) => [heading, isEnglish(text, isWholeEnglish)]));
    const speaksEnglish = () => english.get(path.at(-1)?.text ?? '') ?? isWholeEnglish;
    /** A summary tells of all that is done; and of some matters no word is beside the point. */
    const isCareful = () => path.some(({ text }) => /\b(in (short|brief)|summary|at a glance|(main|key) points|nutshell|child(ren)?|young people|parents?|saf(e|ely|ety)|secur\w*|protect\w*|breach\w*|goes? wrong|where)\b/i.test(text));
    /** With the words that lead in, without which a fragment says little. */
    const inFull = (block) => (isFragment(block) ? [...leads, block.text].join(' ') : block.text);
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
    const isUnheard = (text) => graveActsIn(text).some((act) => !actsBefore.has(act));
    /** Speaks of the use of data by more than its place. */
    const saysMuch = (text) => actsIn(text).length + periodsIn(text).length + basesIn(text).length + namesIn(text).length > 0;
    const added = (block) => {
        const { text } = block;
        const topic = topicOf();
        const now = shorten(text, 200);
        const full = inFull(block);
        if (tellMarker(block, true) || tellNew(text))
            return;
        if (isDateLine(text))
            return tell('editorial', 'change/wording', `The version or date of the notice itself: ${quote(text)}.`, { now });
        if (block.kind === 'heading' && !isStatement(text)) {
            if (negations(text).length)
                return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, { now });
            if (isUnheard(text))
                return guess(topic, `A new heading for what no text has spoken of: ${quote(text)}.`, { now });
            return tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, { now });
        }
        if (block.kind === 'heading' && negations(text).length)
            return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, { now });
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
        const isReach = topic === 'contact' && isReachOnly(full);
        const isDone = topic === 'contact' ? actsOfOthers(full).length : /\b(we|our)\b/i.test(full) && actsIn(full).length;
        if (graveActsIn(full).length || isDone)
            return tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
                now,
                isGuess: true,
            });
        if (costsIn(text).length)
            return guess(topic, `It reads like something to pay: ${quote(text)}.`, { now });
        if (!isReach && isNew && isAboutData(full))
            return guess('purpose', `It reads like something new about data: ${quote(text)}.`, { now });
        tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, { now });
    };
    const removed = (block) => {
        const { text } = block;
        const topic = topicOf();
        const was = shorten(text, 200);
        const full = inFull(block);
        if (tellMarker(block, false))
            return;
        if (isDateLine(text))
            return tell('editorial', 'change/wording', `The version or date of the notice itself: ${quote(text)}.`, { was });
        if (block.kind === 'heading' && !isStatement(text)) {
            if (negations(text).length)
                return guess(topic, `A heading that says “no” or “only” went: ${quote(text)}.`, { was });
            return tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, { was });
        }
        if (topic === 'right')
            return tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, { was });
        if (uses.includes(topic) && isFragment(block))
            return guess(topic, `A ${one[topic]} is no longer named: ${quote(text)}.`, { was });
        if (negations(full).length && actsIn(full).length)
            return tell('material', `change/${topic ?? 'purpose'}`, `A promise not to do something is gone: ${quote(text)}.`, {
                was,
            });
        const isGone = contentOf(text).some((word) => !contentAfter.has(word));
        const isReach = topic === 'contact' && isReachOnly(full);
        const isUse = uses.includes(topic)
            ? isGone || saysMuch(text)
            : !isReach && isGone && (isCareful() || isAboutData(full));
        if (isUse || !speaksEnglish())
            return guess(topic, `Something that may be about the use of data is no longer said: ${quote(text)}.`, { was });
        tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, { was });
    };
    const content = (texts) => contentOf(texts.join(' ')).sort().join(' ');
    const nots = ({ headings, leads }) => [...headings.map(({ text }) => text), ...leads].flatMap(negations).sort().join();
    const headingsBefore = new Set(before.filter(({ kind }) => kind === 'heading').map(({ text }) => text));
    /** Headings and lead-ins that were only reworded, with their new words; and those whose change was found grave. */
    const reworded = new Map();
    const graver = new Set();
    for (const { was, now, type } of steps)
        if (type === 'changed')
            reworded.set(before[was[0]].text, after[now[0]].text);
    const near = ['purpose', 'basis', 'data', 'decisions'];
    const isSameTopic = (a, b) => a === b || (near.includes(a) && near.includes(b));
    /**
     * A block means what the words above it say: “We never sell:” or “We sell:”. Its own words are the same here; true where
     * it may mean something else all the same.
     */
    const isTurnedBy = (block, was, now, isMoved) => {
        if (nots(was) !== nots(now))
            return true;
        const texts = ({ headings }) => headings.filter(({ depth }) => depth > 1).map(({ text }) => text);
        const renew = (all) => all.map((text) => reworded.get(text) ?? text);
        const [old, fresh] = [texts(was), texts(now)];
        const isOtherSection = renew(old).join('\n') !== fresh.join('\n') && content(old) !== content(fresh);
        // Below a heading that is new, a text still stands where it stood; below one that was there before, it does not.
        const isElsewhere = isOtherSection && (isMoved || headingsBefore.has(fresh.at(-1) ?? ''));
        const isOtherLead = isMoved && content(renew(was.leads)) !== content(now.leads);
        const [topic, topicNow] = [topicOf(was.headings), topicOf(now.headings)];
        if (isFragment(block) || leansOn(block))
            return (isElsewhere ||
                (isFragment(block) && isOtherLead) ||
                (isFragment(block) && !!topic && !!topicNow && !isSameTopic(topic, topicNow)));
        return isElsewhere && !!topic && !!topicNow && !isSameTopic(topic, topicNow);
    };
    const told = new Set();
    /** Tells of it once for all that stand below the same words. */
    const tellTurned = (block, was, now) => {
        const above = ({ headings, leads }) => leads.at(-1) ?? headings.at(-1)?.text ?? '';
        const key = `${above(was)}\n${above(now)}`;
        if (told.has(key) || graver.has(key))
            return;
        told.add(key);
        const [a, b] = [was, now].map((place) => shorten([above(place), block.text].filter(Boolean).join(' – '), 200));
        tell('material', `change/${topicOf() ?? 'wording'}`, `It stands under other words now, and may mean something else: ${quote(block.text)}.`, {
            was: a,
            now: b,
            isGuess: nots(was) === nots(now) && !more(graveActsIn(b), graveActsIn(a)).length,
        });
    };
    const moved = (block, place) => {
        const had = steps
            .filter(({ type, was }) => type === 'removed' && before[was[0]].text === block.text)
            .map(({ was }) => placesBefore[was[0]]);
        if (!isWholeEnglish && isFragment(block)) {
            const isSame = had.some(({ headings, leads }) => headings.at(-1)?.text === place.headings.at(-1)?.text && leads.join() === place.leads.join());
            if (!isSame && had[0])
                return tellTurned(block, had[0], place);
        }
        if (block.kind !== 'heading' && had[0] && had.every((was) => isTurnedBy(block, was, place, true)))
            return tellTurned(block, had[0], place);
        const isNear = had.some(({ headings }) => headings.at(-1)?.text === place.headings.at(-1)?.text);
        // Which step comes first may matter.
        if ((isNear && block.kind !== 'step') || block.kind === 'heading')
            return tell('editorial', 'change/format', `It stands elsewhere now: ${quote(block.text)}.`);
        tell('clarification', 'change/format', `It stands in another place now: ${quote(block.text)}.`);
    };
    const changed = ({ was, now, parts }) => {
        const topic = topicOf();
        const of = (type) => parts
            .filter((part) => part.type === type)
            .map(({ text }) => text)
            .join(' ')
            .trim();
        const into = of('added');
        const fact = {
            was: shorten(newSentences(was.text, now.text), 200),
            now: shorten(newSentences(now.text, was.text), 200),
        };
        const said = `${quote(was.text)} → ${quote(now.text)}`;
        if (was.text === now.text)
            return tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(now.text)}.`);
        // Links are looked at by themselves: their words, and where they lead.
        const [links, targets] = [was.text, now.text].map((text) => [...text.matchAll(link)].map(([, target]) => target).join(' '));
        const [bareWas, bareNow] = [was.text, now.text].map((text) => withPlainNames(text.replace(link, '').replace(/\s+/g, ' ').trim()));
        const isSaidTheSame = [words, numbersIn, signsIn].every((read) => read(bareWas).join() === read(bareNow).join());
        const isRow = was.kind === 'row' && now.kind === 'row';
        const [cells, cellsNow] = [cellsOf(bareWas), cellsOf(bareNow)];
        if (links !== targets) {
            tell(topic ? 'clarification' : 'editorial', 'change/link', `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`, { was: links || undefined, now: targets || undefined });
            if (isSaidTheSame)
                return;
        }
        // Which column a tick stands in is what it says.
        if (isRow && cells.join('\n') !== cellsNow.join('\n') && [...cells].sort().join() === [...cellsNow].sort().join())
            return tell('material', `change/${topic ?? 'wording'}`, `The cells of a row stand in another order: ${said}.`, fact);
        if (isSaidTheSame && words(was.text.replace(link, '')).join() === words(now.text.replace(link, '')).join())
            return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
        if (isSaidTheSame)
            return tell('clarification', 'change/wording', `Another name for the same: ${said}.`, fact);
        if (signsIn(bareWas).join() !== signsIn(bareNow).join() && words(bareWas).join() === words(bareNow).join())
            return tell('material', `change/${topic ?? 'wording'}`, `Another sign, such as a tick or a cross: ${said}.`, fact);
        const isHere = speaksEnglish();
        // A word that still stands elsewhere was no typo. In another language any word may be one.
        const isWord = (word) => !isHere || wordsAfter.has(word);
        if (isSpelling(bareWas, bareNow, isWord))
            return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
        if (isNewDate(bareWas, bareNow))
            return tell('editorial', 'change/wording', `Another version or date of the notice itself: ${said}.`, fact);
        const [unaddressed, unaddressedNow] = [bareWas, bareNow].map(withoutAddresses);
        if (words(unaddressed).join() === words(unaddressedNow).join())
            return tell('clarification', 'change/contact', `Another address or number to reach somebody: ${said}.`, fact);
        if (!isHere)
            return guess(topic, `It reads otherwise, and it is not in English: ${said}.`, fact);
        const isUse = uses.includes(topic);
        const [fresh, stale] = [newSentences(bareNow, bareWas), newSentences(bareWas, bareNow)];
        // Where people write to may change; who is responsible, and what is done, is another matter.
        const isReach = topic === 'contact' &&
            !/\bwe are\b|\bcontrollers?\b|\bresponsible\b/i.test(stale + fresh) &&
            [stale, fresh].every(isReachOnly);
        // What leads in is about what it leads to.
        const about = [...leads, bareWas, bareNow, ...(governed.get(now) ?? [])];
        const isData = isUse || isCareful() || (topic === 'contact' ? !isReach : about.some(isAboutData));
        const isNew = tellNew(into);
        const [contentWas, contentNow] = [bareWas, bareNow].map((text) => contentOf(text, topic === 'right' ? isLightInRights : undefined));
        const [went, came] = [more(contentWas, contentNow), more(contentNow, contentWas)];
        const isHeading = now.kind === 'heading' && !isStatement(bareNow);
        // Other words in a sentence about the reader: whatever they say, it is done to somebody.
        const isToReader = topic !== 'contact' && [stale, fresh].some((text) => /\byou(rs?|rself)?\b/i.test(text));
        /** What is told if nothing graver is found. */
        let mild = () => {
            if (isHeading)
                return tell(isUse || went.length + came.length ? 'clarification' : 'editorial', 'change/heading', `A heading reads otherwise: ${said}.`, fact);
            if (isUse)
                return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
            if (topic === 'contact')
                return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
            const isSmall = !went.length && !came.length;
            tell(isSmall ? 'editorial' : 'clarification', 'change/wording', `${isSmall ? 'Small words' : 'The text'} outside what is done with data: ${said}.`, fact);
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
            else if (isKept) {
                // A row or an item names what it is that is kept.
                const [name, nameNow] = [nameOf$1(was), nameOf$1(now)];
                const isNamed = !!name && name === nameNow;
                const whose = (words) => (isNamed ? `${name}, ${words}` : words[0].toUpperCase() + words.slice(1));
                // More than the time reads otherwise: half of it would mislead.
                if ((went.length || came.length) && come.length && gone.length)
                    return tell('material', 'change/retention', `Another time, in other words: ${said}.`, fact);
                return tell('material', 'change/retention', come.length
                    ? longer
                        ? `${whose('kept longer')}: ${a || 'not said'} → ${b}.`
                        : `${whose('kept for a shorter time')}: ${a} → ${b}.`
                    : `${whose('it is no longer said how long')}: ${a}.`, { was: a || undefined, now: b || 'no time is named', what: whose('kept for') });
            }
            if (!isSame && topic === 'right' && longer)
                return tell('material', 'change/right', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
            if (!isSame)
                mild = () => tell('clarification', topic === 'right' ? 'change/right' : 'change/wording', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
        }
        else if (isKept && spans.map(({ days }) => days).join() !== spansNow.map(({ days }) => days).join())
            return guess('retention', `The times stand in another order: ${said}.`, fact);
        const [basisWas, basisNow] = [basesIn(was.text), basesIn(now.text)].map((all) => all.join(', '));
        if (basisWas !== basisNow && (isUse || /\b(rely|basis|process|use)/i.test(now.text)))
            return tell('material', 'change/basis', `${nameOf$1(now) ? `${nameOf$1(now)}: another` : 'Another'} lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`, {
                was: basisWas || undefined,
                now: basisNow || undefined,
                what: nameOf$1(now) ? `${nameOf$1(now)}, lawful basis` : 'Lawful basis',
            });
        const [bound, boundNow] = topic === 'right' ? [withoutEase(bareWas), withoutEase(bareNow)] : [bareWas, bareNow];
        if (negations(bound).sort().join() !== negations(boundNow).sort().join())
            return tell('material', `change/${topic ?? 'purpose'}`, `A “not”, “only” or “unless” came or went: ${said}.`, fact);
        const actsHere = topic === 'right'
            ? graveActsIn
            : topic === 'contact'
                ? (text) => [...graveActsIn(text), ...actsOfOthers(text)]
                : actsIn;
        const done = more(actsHere(bareNow), actsHere(bareWas));
        // A heading names what the text below says: it is weighed where it says what no text has said.
        if (isHeading ? isUnheard(bareNow) : done.length)
            return tell('material', `change/${topic ?? 'purpose'}`, `It says that something else is done: ${said}.`, fact);
        if (surely(bound).sort().join() !== surely(boundNow).sort().join() && isData)
            return guess(topic ?? 'purpose', `How surely it happens reads otherwise: ${said}.`, fact);
        if (more(costsIn(bareNow), costsIn(bareWas)).length)
            return tell('material', `change/${topic ?? 'wording'}`, `It reads like something to pay: ${said}.`, fact);
        if (isData && numbersIn(bareWas).join() !== numbersIn(bareNow).join())
            return guess(topic ?? 'purpose', `Another number: ${said}.`, fact);
        const lower = (text) => text.toLowerCase();
        const names = [...new Set(namesIn(bareNow))].filter((name) => !lower(bareWas).includes(lower(name)));
        const lost = [...new Set(namesIn(bareWas))].filter((name) => !lower(bareNow).includes(lower(name)));
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
            if (isTurned(bareWas, bareNow))
                return tell('material', `change/${topic ?? 'purpose'}`, `Who does it to whom reads otherwise: ${said}.`, fact);
            return mild();
        }
        if (isTurned(bareWas, bareNow))
            return tell('material', `change/${topic ?? 'purpose'}`, `Who does it to whom reads otherwise: ${said}.`, fact);
        if ((went.length || came.length) && (isData || isToReader))
            return guess(topic ?? 'purpose', went.length ? `Other words, which may mean another use: ${said}.` : `It reads like more than before: ${said}.`, fact);
        mild();
    };
    /** More or fewer than what moved: one of two that were the same went. */
    const balance = new Map();
    for (const { type, was, now } of steps) {
        const [old, fresh] = [before[was[0]], after[now[0]]];
        if (type === 'removed')
            balance.set(old.text, (balance.get(old.text) ?? 0) - 1);
        if (type === 'added')
            balance.set(fresh.text, (balance.get(fresh.text) ?? 0) + 1);
    }
    const isSurplus = (text, side) => {
        const left = (balance.get(text) ?? 0) * side;
        if (left > 0)
            balance.set(text, (left - 1) * side);
        return left > 0;
    };
    const textsOf = (kind, blocks, side) => new Set(steps.filter(({ type }) => type === kind).map((step) => blocks[step[side][0]].text));
    const gone = textsOf('removed', before, 'was');
    const movedTexts = new Set([...textsOf('added', after, 'now')].filter((text) => gone.has(text)));
    for (const { type, was, now, entry } of steps) {
        const [old, fresh] = [before[was[0]], after[now[0]]];
        const [place, placeNow] = [placesBefore[was[0]], placesAfter[now[0]]];
        const count = findings.length;
        if (fresh)
            enter(fresh, placeNow);
        else
            enter(old, place);
        if (entry?.type === 'changed') {
            changed(entry);
            if (gravest(findings.slice(count)) === 'material') {
                graver.add(`${old.text}\n${fresh.text}`);
                continue;
            }
        }
        else if (type === 'laid-out')
            tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(fresh.text)}.`);
        else if (type === 'added') {
            if (isSurplus(fresh.text, 1) || !movedTexts.has(fresh.text))
                added(fresh);
            else
                moved(fresh, placeNow);
        }
        else if (type === 'removed' && (isSurplus(old.text, -1) || !movedTexts.has(old.text)))
            removed(old);
        if (old && fresh && fresh.kind !== 'heading' && isTurnedBy(fresh, place, placeNow, false))
            tellTurned(fresh, place, placeNow);
    }
    return findings;
}

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
/** A heading under which the words of a field are looked at as a text would be. */
const headings = {
    purpose: 'Why we use it',
    recipient: 'Who we share it with',
    retention: 'How long we keep it',
    data: 'What data we collect',
    transfer: 'Data outside the UK',
    basis: 'Our lawful basis',
    right: 'Your rights',
    // Any other word may be somebody else.
    contact: 'Who we share it with',
    decisions: 'Automated decisions',
};
/** Its texts, one by one; a code such as `legal-obligation` reads as words. */
const textsIn = (value) => Array.isArray(value)
    ? value.flatMap(textsIn)
    : isItem(value)
        ? Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : textsIn(one)))
        : [text$1(value)].filter(Boolean);
/** What other words make of a fact, by the same rules as in a text. */
function gradeWords(topic, was, now) {
    const heading = { kind: 'heading', depth: 2, text: headings[topic ?? ''] ?? 'Text' };
    const blocksOf = (value) => textsIn(value).map((text) => typeof value === 'string' ? { kind: 'text', depth: 0, text } : { kind: 'item', depth: 1, text });
    const [olds, news] = [blocksOf(was), blocksOf(now)];
    const [old, fresh] = [olds[0], news[0]];
    const isOne = olds.length === 1 && news.length === 1;
    const entries = isOne && old && fresh
        ? [{ type: 'changed', was: old, now: fresh, parts: compareWords(old.text, fresh.text) }]
        : compareBlocks(olds, news);
    const found = gradeText([heading, ...olds], [{ type: 'same', blocks: [heading] }, ...entries]);
    const grade = gravest(found) ?? 'editorial';
    // Other words are no typo, however few they are.
    const isOther = isOne && old && fresh && contentOf(old.text).sort().join() !== contentOf(fresh.text).sort().join();
    return grade === 'editorial' && isOther && !isSpelling(old.text, fresh.text, () => false) ? 'clarification' : grade;
}
const topicOf = (rule) => rule.split('/')[1];
const sayPromise = ({ event, count, unit }) => {
    const time = `${text$1(count)} ${source(text$1(unit))}${count === 1 ? '' : 's'}`;
    return `${event === 'acknowledge' ? 'we say that it is here' : 'we answer'} within ${time}`;
};
/** Whoever was promised something is promised as much. */
const isKept = (was, now) => items(was).every((old) => items(now).some((fresh) => fresh.event === old.event && !((daysOf(sayPromise(fresh)) ?? Infinity) > (daysOf(sayPromise(old)) ?? 0))));
const titleOf = (item) => text$1(item.title) || text$1(item.id);
/** How long something stays on a device, in words. */
const sayLasts = (lasts) => lasts === 'session'
    ? 'until the browser is closed'
    : lasts === 'forever'
        ? 'until somebody erases it'
        : sayPeriod(lasts);
const daysOnDevice = (lasts) => lasts === 'session' ? 0 : lasts === 'forever' ? Infinity : (daysOf(text$1(lasts)) ?? NaN);
/** As text whose parts stand in one order, whichever it was written in. */
const plain = (value, isSorted) => Array.isArray(value)
    ? `[${(isSorted ? value.map((one) => plain(one, true)).sort() : value.map((one) => plain(one, false))).join()}]`
    : isItem(value)
        ? `{${Object.entries(value)
            .map(([key, one]) => `${JSON.stringify(key)}:${plain(one, isSorted)}`)
            .sort()
            .join()}}`
        : (JSON.stringify(value) ?? '');
const same$1 = (a, b) => plain(a, false) === plain(b, false);
const isReordered = (a, b) => plain(a, true) === plain(b, true);
const source = (value) => value.replace(/[-_]/g, ' ');
/** The paths of all that stands in an object. */
const leavesOf = (value, path) => isItem(value)
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`))
    : value === undefined
        ? []
        : [path];
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
            if (isItem(value) && 'count' in value)
                return sayPromise(value);
            if (isItem(value) && 'count' in value)
                return sayPromise(value);
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
        if (key === 'period')
            return !isShorter(text$1(was), text$1(now));
        if (Array.isArray(was) || Array.isArray(now))
            return list(now).some((one) => !list(was).some((had) => same$1(one, had)));
        return true;
    };
    /** What is said for the first time, or no more, is what its field makes of it; other words are judged as in a text. */
    const gradeField = ({ grade, rule, isMore }, was, now) => {
        if (now === undefined)
            return grade;
        if (was === undefined)
            return gradeWords(undefined, was, now) === 'material' ? 'material' : isMore ? 'clarification' : grade;
        // What is left out of a list is no longer promised.
        if (isMore && list(now).length < list(was).length)
            return grade;
        return gradeWords(grade === 'material' ? topicOf(rule) : undefined, was, now);
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
        /** Nobody reads an id. What people were asked about by its id is another matter. */
        const renamed = (now) => /^(categories|services|rights\.consents)$/.test(part.path) || olds.some(({ id }) => id === now.id)
            ? undefined
            : olds.find((old) => text$1(old.title) && old.title === now.title && !news.some(({ id }) => id === old.id));
        for (const now of news) {
            const was = olds.find(({ id }) => id === now.id) ?? renamed(now);
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
            if (titleOf(was) !== name) {
                const grade = gradeWords(part.added === 'material' ? topicOf(part.rule) : undefined, [titleOf(was)], [name]);
                add({
                    rule: grade === 'material' ? part.rule : 'change/wording',
                    grade,
                    where: `${where}.title`,
                    what: What,
                    was: titleOf(was),
                    now: name,
                    asks: grade === 'material' && part.added === 'material' ? touched(part.path, now) : [],
                }, grade === 'material'
                    ? 'other words, which may mean something else'
                    : grade === 'editorial'
                        ? 'spelling or signs alone'
                        : 'other words for the same');
            }
            for (const one of part.fields) {
                const { key, what, rule, grade: most, asks, isText } = one;
                const [old, fresh] = [was[key], now[key]];
                if (same$1(old, fresh))
                    continue;
                let [a, b] = [said(before, key, old), said(after, key, fresh)];
                if (a === b) {
                    // What it names has another id now, and is the same.
                    if (a && !isText && key !== 'period' && list(old).length === list(fresh).length)
                        continue;
                    [a, b] = [text$1(old), text$1(fresh)];
                }
                const fact = { where: `${where}.${key}`, what: `${name}: ${what}`, was: a || undefined, now: b || undefined };
                if (isReordered(old, fresh)) {
                    add({ ...fact, rule: 'change/format', grade: 'editorial', asks: [] }, 'in another order');
                    continue;
                }
                // P1Y, P12M and "1 year" are the same.
                if (key === 'period' && isSamePeriod(text$1(old), text$1(fresh))) {
                    add({ ...fact, rule: 'change/wording', grade: 'editorial', asks: [] }, 'the same time, written in another way');
                    continue;
                }
                const more = isMore(key, old, fresh);
                const grade = isText
                    ? gradeField(one, old, fresh)
                    : key === 'promises' && isKept(old, fresh)
                        ? 'clarification'
                        : most;
                const why = key === 'period'
                    ? more
                        ? 'kept longer, or for a time that cannot be compared'
                        : 'kept for a shorter time'
                    : !isText || grade === 'material' || !a || !b
                        ? ''
                        : grade === 'editorial'
                            ? 'spelling or signs alone'
                            : 'other words for the same';
                const asked = grade === 'material' && (asks === 'always' || (asks === 'if-more' && more)) ? touched(part.path, now) : [];
                add({ ...fact, rule, grade, asks: asked }, why);
            }
        }
        for (const was of olds)
            if (!news.some((now) => now.id === was.id || renamed(now) === was))
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
            if (!same$1(was.purpose, store.purpose)) {
                const grade = gradeField({ rule: 'change/purpose', grade: 'material' }, was.purpose, store.purpose);
                add({
                    ...fact,
                    grade,
                    what: `${what}, what it is for`,
                    was: text$1(was.purpose) || undefined,
                    now: text$1(store.purpose) || undefined,
                    asks: grade === 'material' ? asks : [],
                });
            }
            for (const [key, what] of [
                ['path', 'pages that see it'],
                ['httpOnly', 'out of reach of the page'],
            ])
                if (!same$1(was[key], store[key]))
                    add({
                        ...fact,
                        grade: 'clarification',
                        what: `${titleOf(service)}: ${name}, ${what}`,
                        was: text$1(was[key]) || undefined,
                        now: text$1(store[key]) || undefined,
                        asks: [],
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
        else if (!same$1(entry.none, now.none) && now.none)
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
                if (!same$1(entry[key], now[key]))
                    add({
                        rule: isReordered(entry[key], now[key]) ? 'change/format' : 'change/right',
                        grade: isReordered(entry[key], now[key])
                            ? 'editorial'
                            : key === 'routes' || now[key] === undefined
                                ? 'clarification'
                                : key === 'exceptions' && list(now[key]).length > list(entry[key]).length
                                    ? 'material'
                                    : gradeWords('right', entry[key], now[key]),
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
    const textKeys = new Set([before, after].flatMap((config) => leavesOf(at(config, 'texts'), 'texts')));
    const ownWords = [...textKeys].map((key) => words$1(key, 'Words of the banner', 'change/wording', 'clarification'));
    for (const one of [...statements, ...ownWords]) {
        const { key, what, rule, grade: most, isText } = one;
        const [was, now] = [at(before, key), at(after, key)];
        if (same$1(was, now))
            continue;
        const grade = isReordered(was, now) ? 'editorial' : isText ? gradeField(one, was, now) : most;
        add({ rule, grade, where: key, what, was: text$1(was) || undefined, now: text$1(now) || undefined, asks: [] });
    }
    return findings.filter(({ was, now }) => was || now);
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

/** What tells each kind; a test holds them against the schema. */
const knownKeys = {
    config: 'profile site language cookie categories services texts layout notice signals migrate record reload rights revision',
    rights: 'email contacts routes rights consents complaints regulator nation endpoint webmail traceless',
    notice: 'title version effective reviewBy audience covers excludes changes related purposes data recipients retention transfers ' +
        'security decisions children breach measurements glossary dialog',
};
function kindOf(value, file) {
    // In a configuration "rights" is a part, and in that part a list.
    const isPart = 'rights' in value && Array.isArray(value.rights);
    for (const kind of ['config', 'rights', 'notice']) {
        const keys = knownKeys[kind].split(' ').filter((key) => !(isPart && kind === 'config' && key === 'rights'));
        if (keys.some((key) => key in value))
            return kind;
    }
    throw new Error(`${file} has nothing that a configuration, its notice or its rights would have.`);
}
function readFacts(file) {
    const value = readJson(file);
    const kind = kindOf(value, file);
    const whole = kind === 'config' ? value : { [kind]: value };
    const raw = whole;
    const config = completeConfig(raw, file, (part, from) => {
        throw new Error(`"${from}", which ${part}.from names, was not found beside ${file}.`);
    });
    const named = [raw.notice?.from, raw.rights?.from].filter((from) => typeof from === 'string');
    return { kind, raw, config, files: named.flatMap((from) => findPart(from, file) ?? []) };
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

const written = /^forthright-(facts|storage)$/;
const nameOf = (nodeName, hasFacts) => {
    if (nodeName === '#text')
        return '';
    // What is struck out is no longer said.
    if (/^(del|s|strike)$/.test(nodeName))
        return 'script';
    return hasFacts && written.test(nodeName) ? 'div' : nodeName.replace('#document', 'body');
};
const treeOfHtml = ({ nodeName, value, attrs = [], childNodes = [] }, hasFacts) => ({
    // What holds everything has no tag, and is no text either.
    name: nameOf(nodeName, hasFacts),
    text: value ?? '',
    attribute: (key) => attrs.find(({ name }) => name === key)?.value,
    children: () => childNodes
        .filter(({ nodeName }) => !/^#(comment|documentType)/.test(nodeName))
        .map((child) => treeOfHtml(child, hasFacts)),
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
/** `hasFacts`: with the facts of the configuration that were written into the page. */
const readHtml = (html, hasFacts = false) => ({
    blocks: blocksOf(findMain(treeOfHtml(libExports.parse(html), hasFacts))),
    front: {},
});
/** Markdown as the elements that it stands for. */
function treeOfMarkdown(node, targets, fill) {
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
    const inner = children.map((child) => treeOfMarkdown(child, targets, fill));
    const text = value !== undefined && type !== 'text' ? [{ name: '', text: value }] : [];
    return {
        name,
        // `{#retention}` names the heading and is not read.
        text: fill(value?.replace(/\s*\{#[^}]*\}\s*$/, '') ?? ''),
        attribute: (key) => (key === 'href' ? url : key === 'alt' ? node.alt : undefined),
        children: () => [...text, ...inner],
    };
}
/** `filler` puts something in for the markers of the text; what stands in code is shown as it is. */
function readMarkdown(source, filler = (_front) => (words) => words) {
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
    // Everything is text: a version of 1.10 is not 1.1.
    const front = Object(yaml === undefined ? {} : load(yaml, { schema: FAILSAFE_SCHEMA }));
    return { blocks: blocksOf(treeOfMarkdown(root, targets, filler(front))), front };
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || false) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

new Array(20).fill(0).map((_, index) => {
    return ' '.repeat(index);
});
const maxCachedValues = 200;
({
    ' ': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + ' '.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + ' '.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + ' '.repeat(index);
        }),
    },
    '\t': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + '\t'.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + '\t'.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + '\t'.repeat(index);
        }),
    }
});

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var ParseOptions;
(function (ParseOptions) {
    ParseOptions.DEFAULT = {
        allowTrailingComma: false
    };
})(ParseOptions || (ParseOptions = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
    function ensurePropertyComplete(endOffset) {
        if (currentParent.type === 'property') {
            currentParent.length = endOffset - currentParent.offset;
            currentParent = currentParent.parent;
        }
    }
    function onValue(valueNode) {
        currentParent.children.push(valueNode);
        return valueNode;
    }
    const visitor = {
        onObjectBegin: (offset) => {
            currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
        },
        onObjectProperty: (name, offset, length) => {
            currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
            currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
        },
        onObjectEnd: (offset, length) => {
            ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onArrayBegin: (offset, length) => {
            currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
        },
        onArrayEnd: (offset, length) => {
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
            ensurePropertyComplete(offset + length);
        },
        onSeparator: (sep, offset, length) => {
            if (currentParent.type === 'property') {
                if (sep === ':') {
                    currentParent.colonOffset = offset;
                }
                else if (sep === ',') {
                    ensurePropertyComplete(offset);
                }
            }
        },
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit(text, visitor, options);
    const result = currentParent.children[0];
    if (result) {
        delete result.parent;
    }
    return result;
}
/**
 * Parses the given text and invokes the visitor functions for each object, array and literal reached.
 */
function visit(text, visitor, options = ParseOptions.DEFAULT) {
    const _scanner = createScanner(text, false);
    // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
    // to not affect visitor functions which stored a reference to a previous JSONPath
    const _jsonPath = [];
    // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
    // Callbacks are only called when this value is 0.
    let suppressedCallbacks = 0;
    function toNoArgVisit(visitFunction) {
        return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisit(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisitWithPath(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
    }
    function toBeginVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks++;
                }
                else {
                    let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                    if (cbReturn === false) {
                        suppressedCallbacks = 1;
                    }
                }
            }
            : () => true;
    }
    function toEndVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks--;
                }
                if (suppressedCallbacks === 0) {
                    visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                }
            }
            : () => true;
    }
    const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
    const disallowComments = options && options.disallowComments;
    const allowTrailingComma = options && options.allowTrailingComma;
    function scanNext() {
        while (true) {
            const token = _scanner.scan();
            switch (_scanner.getTokenError()) {
                case 4 /* ScanError.InvalidUnicode */:
                    handleError(14 /* ParseErrorCode.InvalidUnicode */);
                    break;
                case 5 /* ScanError.InvalidEscapeCharacter */:
                    handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                    break;
                case 3 /* ScanError.UnexpectedEndOfNumber */:
                    handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                    break;
                case 1 /* ScanError.UnexpectedEndOfComment */:
                    if (!disallowComments) {
                        handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                    }
                    break;
                case 2 /* ScanError.UnexpectedEndOfString */:
                    handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                    break;
                case 6 /* ScanError.InvalidCharacter */:
                    handleError(16 /* ParseErrorCode.InvalidCharacter */);
                    break;
            }
            switch (token) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                    if (disallowComments) {
                        handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                    }
                    else {
                        onComment();
                    }
                    break;
                case 16 /* SyntaxKind.Unknown */:
                    handleError(1 /* ParseErrorCode.InvalidSymbol */);
                    break;
                case 15 /* SyntaxKind.Trivia */:
                case 14 /* SyntaxKind.LineBreakTrivia */:
                    break;
                default:
                    return token;
            }
        }
    }
    function handleError(error, skipUntilAfter = [], skipUntil = []) {
        onError(error);
        if (skipUntilAfter.length + skipUntil.length > 0) {
            let token = _scanner.getToken();
            while (token !== 17 /* SyntaxKind.EOF */) {
                if (skipUntilAfter.indexOf(token) !== -1) {
                    scanNext();
                    break;
                }
                else if (skipUntil.indexOf(token) !== -1) {
                    break;
                }
                token = scanNext();
            }
        }
    }
    function parseString(isValue) {
        const value = _scanner.getTokenValue();
        if (isValue) {
            onLiteralValue(value);
        }
        else {
            onObjectProperty(value);
            // add property name afterwards
            _jsonPath.push(value);
        }
        scanNext();
        return true;
    }
    function parseLiteral() {
        switch (_scanner.getToken()) {
            case 11 /* SyntaxKind.NumericLiteral */:
                const tokenValue = _scanner.getTokenValue();
                let value = Number(tokenValue);
                if (isNaN(value)) {
                    handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                    value = 0;
                }
                onLiteralValue(value);
                break;
            case 7 /* SyntaxKind.NullKeyword */:
                onLiteralValue(null);
                break;
            case 8 /* SyntaxKind.TrueKeyword */:
                onLiteralValue(true);
                break;
            case 9 /* SyntaxKind.FalseKeyword */:
                onLiteralValue(false);
                break;
            default:
                return false;
        }
        scanNext();
        return true;
    }
    function parseProperty() {
        if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
            handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            return false;
        }
        parseString(false);
        if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
            onSeparator(':');
            scanNext(); // consume colon
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
        }
        else {
            handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
        }
        _jsonPath.pop(); // remove processed property name
        return true;
    }
    function parseObject() {
        onObjectBegin();
        scanNext(); // consume open brace
        let needsComma = false;
        while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (!parseProperty()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onObjectEnd();
        if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
            handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
        }
        else {
            scanNext(); // consume close brace
        }
        return true;
    }
    function parseArray() {
        onArrayBegin();
        scanNext(); // consume open bracket
        let isFirstElement = true;
        let needsComma = false;
        while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (isFirstElement) {
                _jsonPath.push(0);
                isFirstElement = false;
            }
            else {
                _jsonPath[_jsonPath.length - 1]++;
            }
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onArrayEnd();
        if (!isFirstElement) {
            _jsonPath.pop(); // remove array index
        }
        if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
            handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
        }
        else {
            scanNext(); // consume close bracket
        }
        return true;
    }
    function parseValue() {
        switch (_scanner.getToken()) {
            case 3 /* SyntaxKind.OpenBracketToken */:
                return parseArray();
            case 1 /* SyntaxKind.OpenBraceToken */:
                return parseObject();
            case 10 /* SyntaxKind.StringLiteral */:
                return parseString(true);
            default:
                return parseLiteral();
        }
    }
    scanNext();
    if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
        if (options.allowEmptyContent) {
            return true;
        }
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (!parseValue()) {
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
        handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
    }
    return true;
}
function getNodeType(value) {
    switch (typeof value) {
        case 'boolean': return 'boolean';
        case 'number': return 'number';
        case 'string': return 'string';
        case 'object': {
            if (!value) {
                return 'null';
            }
            else if (Array.isArray(value)) {
                return 'array';
            }
            return 'object';
        }
        default: return 'null';
    }
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var ScanError;
(function (ScanError) {
    ScanError[ScanError["None"] = 0] = "None";
    ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
    ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
    ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
    ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
    ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
    ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function (SyntaxKind) {
    SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
    SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
    SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
    SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
    SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
    SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
    SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
    SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
    SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
    SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
    SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
    SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
    SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
    SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
    SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
    SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
    SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
const parseTree = parseTree$1;
var ParseErrorCode;
(function (ParseErrorCode) {
    ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
    ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
    ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
    ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
    ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
    ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
    ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
    ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
    ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
    ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
    ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
    ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
    ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

/** Changes a JSON file where it has to be changed, and leaves the rest as its owner wrote it. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const endOf = ({ offset, length }) => offset + length;
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/**
 * The source, so that it reads as `value`: with its indentation, line ends and the mark at its start, and what is the same
 * as it was written.
 */
function rewriteJson(source, value) {
    const [, mark = '', text = ''] = /^(\ufeff?)([^]*)$/.exec(source) ?? [];
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const isOneLine = !text.trim().includes('\n');
    const unit = isOneLine ? undefined : (/\n([ \t]+)\S/.exec(text)?.[1] ?? 2);
    const isTight = isOneLine && !/[:,] /.test(text);
    const root = parseTree(text);
    const edits = [];
    /** The spaces that a line begins with. */
    const indentAt = (at) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))[0];
    const write = (value, indent) => JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
    /** Between two parts: as between the opening and the first of them. */
    const gapIn = (start, first) => text.slice(start + 1, first).includes('\n') ? eol + indentAt(first) : isTight ? '' : ' ';
    const edit = (node, was, now) => {
        if (same(was, now))
            return;
        const { type, offset: start, children: [first, ...more] = [] } = node;
        const end = endOf(node);
        if (type === 'object' &&
            first &&
            isObject(was) &&
            isObject(now) &&
            Object.keys(was).every((key) => now[key] !== undefined)) {
            const members = [first, ...more];
            const gap = gapIn(start, first.offset);
            const last = endOf(members.at(-1));
            let added = '';
            for (const [key, value] of Object.entries(now)) {
                if (value === undefined)
                    continue;
                // Of two with one name the last counts.
                const known = members.filter(({ children }) => children[0].value === key).at(-1);
                if (known)
                    edit(known.children[1], was[key], value);
                else {
                    const colon = isTight ? ':' : ': ';
                    const indent = gap.includes('\n') ? indentAt(first.offset) : indentAt(start);
                    added += `,${gap}${JSON.stringify(key)}${colon}${write(value, indent)}`;
                }
            }
            edits.push({ start: last, end: last, text: added });
            return;
        }
        if (type === 'array' && first && Array.isArray(was) && Array.isArray(now)) {
            const { offset } = first;
            const count = now.length - was.length;
            if (count > 0 && same(was, now.slice(count))) {
                const gap = gapIn(start, offset);
                const added = now.slice(0, count).map((one) => `${write(one, indentAt(offset))},${gap}`);
                edits.push({ start: offset, end: offset, text: added.join('') });
                return;
            }
            if (!count)
                return [first, ...more].forEach((item, at) => edit(item, was[at], now[at]));
        }
        edits.push({ start, end, text: write(now, indentAt(start)) });
    };
    edit(root, JSON.parse(text), value);
    const changed = edits
        .sort((a, b) => b.start - a.start || b.end - a.end)
        .reduce((text, { start, end, text: fresh }) => text.slice(0, start) + fresh + text.slice(end), text);
    return mark + changed;
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
  --notice <file>     the file of the notice, if it has its own that "notice.from" does not name: the entry is put there
  --feed <file>       writes the changes as an Atom feed
  --url <address>     the address of the notice, for the feed; otherwise "site.url" and "notice.url"
  --json              prints {findings, change}

Exit code: 0 nothing changed, or the change has its entry; 1 something changed that has none; 2 it could not run.
`;
const isHtml = (file) => /^\.x?html?$/i.test(extname(file));
/** `config` fills the markers that the front matter says nothing of, as on the page. */
function read(file, config, hasFacts) {
    const kind = extname(file).toLowerCase();
    if (kind === '.json') {
        const { config: facts, kind, files } = readFacts(file);
        return { facts, front: { ...facts.notice }, isPart: kind !== 'config', files };
    }
    const source = readText(file);
    if (isHtml(file)) {
        const { blocks, front } = readHtml(source, hasFacts);
        return { text: blocks, front };
    }
    const { blocks, front } = readMarkdown(source, (front) => {
        const values = {
            version: text(front.version) ?? config?.notice?.version,
            effective: dayInWords(text(front.effective) ?? config?.notice?.effective, text(front.language) ?? config?.language),
            site: config?.site?.name,
        };
        return (words) => words.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker, name) => values[name] ?? marker);
    });
    return { text: blocks, front };
}
const text = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
const entriesIn = (front, config) => [front.changes, config?.notice?.changes].flatMap((changes) => Array.isArray(changes) ? changes : []);
/** The number of the new version: as it says, or the next that has no entry yet. */
function versionOf(old, now, config) {
    const said = text(now.front.version);
    const last = text(old.front.version) ?? config?.notice?.changes?.[0]?.version ?? config?.notice?.version;
    if (said && said !== last)
        return said;
    const taken = new Set(entriesIn(now.front, config).map(({ version }) => version));
    const next = (version) => {
        const [, start, number] = /^(.*?)(\d+)$/.exec(version) ?? [];
        const more = number === undefined ? `${version}-2` : `${start}${+number + 1}`;
        return taken.has(more) ? next(more) : more;
    };
    return next(last ?? '1');
}
/** Whether it can be written is found out before anything is. */
function checkTarget(file) {
    const folder = dirname(resolve(file));
    try {
        if (!statSync(folder).isDirectory())
            throw new Error();
        accessSync(folder, constants.W_OK);
    }
    catch (cause) {
        throw new Error(`${file} cannot be written: there is no folder ${folder} that can be written to.`, { cause });
    }
    const known = statSync(file, { throwIfNoEntry: false });
    if (known && !known.isFile())
        throw new Error(`${file} cannot be written: it is no file.`);
    if (known)
        accessSync(file, constants.W_OK);
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
    const facts = configFile === undefined ? undefined : readFacts(configFile);
    // A file of the notice that the configuration does not name is a part of it all the same.
    const apart = values.notice === undefined ? undefined : readFacts(values.notice).config.notice;
    const config = facts && apart ? { ...facts.config, notice: { ...apart, ...facts.config.notice } } : facts?.config;
    const before = values.before === undefined ? undefined : readFacts(values.before);
    // Markdown has markers where a page has facts: pages alone can be compared with them.
    const hasFacts = isHtml(oldFile) && isHtml(newFile);
    const [old, now] = [read(oldFile, before?.config ?? config, hasFacts), read(newFile, config, hasFacts)];
    for (const [was, is] of [
        [old.files, now.files],
        [before?.files, facts?.files],
    ]) {
        const shared = was?.find((file) => is?.some((other) => isSameFile(file, other)));
        if (shared && !isSameFile(oldFile, newFile))
            throw new Error(`both versions take a part from ${shared}: keep a copy of what it was, and name that in the old one.`);
    }
    // The part of a configuration is compared within the rest of it.
    const within = (facts, rest, isPart = false) => isPart && configFile !== newFile ? { ...rest, ...facts } : facts;
    const compared = now.facts
        ? { before: within(old.facts, before?.config ?? config, old.isPart), after: within(now.facts, config, now.isPart) }
        : { before: before?.config, after: config };
    const findings = findChanges({ text: old.text, facts: compared.before }, { text: now.text, facts: compared.after });
    const since = text(now.front.effective);
    const date = values.date ?? (since === text(old.front.effective) ? undefined : since) ?? new Date().toISOString().slice(0, 10);
    if (!isDay(date))
        throw new Error(`"${date}" is no day: write it as 2026-11-25.`);
    if (values.grade !== undefined && !isGrade(values.grade))
        throw new Error(`"${values.grade}" is no grade: editorial, clarification or material.`);
    const entries = entriesIn(now.front, config);
    const isTaken = (version) => entries.some((entry) => entry.version === version);
    if (values.version !== undefined && !values.version.trim())
        throw new Error('--version needs a version, such as 2.1.');
    if (values.version !== undefined && isTaken(values.version))
        throw new Error(`version ${values.version} has its entry already. Name another with --version, or take that entry out.`);
    let change = proposeChange(findings, { version: values.version ?? versionOf(old, now, config), date });
    if (change) {
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
    // The new version has a number of its own, and an entry for it: somebody decided on this change already.
    const isOwn = ['version', 'grade', 'summary', 'asks', 'date'].some((key) => key in values);
    const [was, is] = [
        text(old.front.version) ?? before?.config.notice?.version,
        text(now.front.version) ?? config?.notice?.version,
    ];
    const hadEntry = entriesIn(old.front, old.facts ?? before?.config).some(({ version }) => version === is);
    const isKnown = was !== undefined || !!old.facts || !!before;
    const told = change && !isOwn && isKnown && was !== is && !hadEntry ? entries.find(({ version }) => version === is) : undefined;
    if (change && values.write && isTaken(change.version) && !told)
        throw new Error(`version ${change.version} has its entry already. Name another with --version, or take that entry out.`);
    const outputs = new Map();
    let published = config;
    if (change && values.write && !told) {
        if (!facts || !config || configFile === undefined)
            throw new Error('--write needs the configuration: --config forthright.json.');
        published = publishChange(config, change);
        for (const [file, text] of write(facts, configFile, values.notice, change))
            outputs.set(file, text);
        for (const file of outputs.keys())
            if ([oldFile, values.before].some((input) => input !== undefined && isSameFile(input, file)))
                throw new Error(`${file} is the old version: the entry belongs into the configuration of the new one.`);
    }
    if (values.feed !== undefined) {
        const { feed } = values;
        const inputs = [oldFile, newFile, configFile, values.before, values.notice, ...(facts?.files ?? [])];
        const input = inputs.find((file) => file !== undefined && isSameFile(file, feed));
        if (input !== undefined)
            throw new Error(`the feed would be written over ${input}.`);
        // An earlier feed may go; a page or a notice may not.
        if (statSync(feed, { throwIfNoEntry: false })?.isFile() &&
            /\S/.test(readText(feed)) &&
            !readText(feed).includes('<feed'))
            throw new Error(`the feed would be written over ${feed}, which is no feed.`);
        const { site, notice } = published ?? {};
        const written = notice?.changes ?? [];
        const changes = change && !told && published === config
            ? [change, ...written.filter(({ version }) => version !== change.version)]
            : written;
        const address = values.url ??
            (site?.url === undefined
                ? notice?.url
                : notice?.url === undefined
                    ? site.url
                    : new URL(notice.url, site.url).href);
        if (address === undefined || !/^https?:/.test(address))
            throw new Error('the feed needs the address of the notice: --url https://…');
        const title = notice?.title ?? 'Privacy notice: changes';
        outputs.set(feed, atomFeed(changes, { url: address, title, author: site?.name ?? new URL(address).host }));
    }
    for (const file of outputs.keys())
        checkTarget(file);
    for (const [file, content] of outputs)
        writeFileSync(file, content);
    const found = gravest(findings);
    const isGraver = told && found && grades.indexOf(found) > grades.indexOf(told.grade);
    const state = told ? 'Told of already' : values.write ? 'Written' : 'Proposed';
    if (values.json)
        process.stdout.write(`${JSON.stringify({ findings: findings.map(report), change: told ?? change ?? null }, null, 2)}\n`);
    else
        process.stdout.write(say(findings, told ?? change, state, isGraver ? `What was found would be ${found}: see whether the entry says enough.` : ''));
    return Promise.resolve(change && state === 'Proposed' ? 1 : 0);
};
/** The files that get the entry, with what will stand in them. */
function write({ kind, raw }, configFile, noticeFile, change) {
    if (kind === 'rights')
        throw new Error(`${configFile} has the rights alone: name the whole configuration with --config.`);
    const rewrite = (file, value) => [
        file,
        rewriteJson(readFileSync(file, 'utf8'), value),
    ];
    const published = publishChange(raw, change);
    if (kind === 'notice')
        return [rewrite(configFile, published.notice)];
    const { from } = raw.notice ?? {};
    const named = from === undefined ? undefined : findPart(from, configFile);
    if (named !== undefined && noticeFile !== undefined && !isSameFile(named, noticeFile))
        throw new Error(`notice.from of ${configFile} names ${from}, not ${noticeFile}.`);
    const file = noticeFile ?? named;
    if (file === undefined)
        return [rewrite(configFile, published)];
    const { kind: other, raw: apart } = readFacts(file);
    if (other !== 'notice')
        throw new Error(`${file} is not the file of a notice.`);
    const { notice } = publishChange(apart, change);
    // What stands in the configuration itself would hide what stands in the file.
    const hiding = ['version', 'effective', 'changes'].filter((key) => key in (raw.notice ?? {}));
    const own = Object.fromEntries(Object.entries(published.notice).filter(([key]) => hiding.includes(key)));
    const rest = { ...published, notice: { ...raw.notice, ...own } };
    if (!raw.notice)
        delete rest.notice;
    return [rewrite(file, notice), rewrite(configFile, rest)];
}
function say(findings, change, state, remark = '') {
    if (!change)
        return 'Nothing changed.\n';
    const lines = findings.map(({ grade, where, message }) => `${grade.padEnd(13)}  ${message}\n${' '.repeat(15)}in: ${where}`);
    const asks = change.asks
        ? `Asked again: ${change.asks.join(', ')}. Everybody else keeps their answers.`
        : 'Nobody is asked again; --asks names whom to ask.';
    return `${lines.join('\n')}

${state}: version ${change.version}, ${change.date}, ${change.grade}. ${asks}${remark && `\n${remark}`}

${JSON.stringify(change, null, 2)}
`;
}

export { run };
