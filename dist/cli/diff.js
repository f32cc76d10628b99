import { writeFileSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { f as fromMarkdown, g as gfmTableFromMarkdown, a as gfmFootnoteFromMarkdown, b as gfmTable, c as gfmFootnote, l as load } from './syntax.js';

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
const days = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };
const designators = [
    [/^P[^T]*?([\d.]+)Y/i, 'year'],
    [/^P[^T]*?([\d.]+)M/i, 'month'],
    [/^P[^T]*?([\d.]+)W/i, 'week'],
    [/^P[^T]*?([\d.]+)D/i, 'day'],
    [/T[^T]*?([\d.]+)H/i, 'hour'],
];
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
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
    const found = text.matchAll(new RegExp(`\\b(\\d+(?:\\.\\d+)?|an?|${numbers.join('|')})[ -](?:calendar |working |full )?(hour|day|week|month|year)s?\\b`, 'gi'));
    return [...found].map(([text, count, unit]) => {
        const word = count.toLowerCase();
        const number = /^an?$/.test(word) ? 1 : numbers.includes(word) ? numbers.indexOf(word) : Number(word);
        return { text, days: number * days[unit.toLowerCase()] };
    });
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
    field('rights.complaints', 'How to complain', 'change/right', 'clarification'),
];
const titleOf = (item) => text$1(item.title) || text$1(item.id);
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
                // P7Y and "7 years" are the same.
                if (a === b && key === 'period') {
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
    // Rights have no ids: each is a word in a list.
    const rightsOf = (config) => new Map(items(at(config, 'rights.rights')).flatMap((entry) => list(entry.rights).map((right) => [text$1(right), entry])));
    const [hadRights, haveRights] = [rightsOf(before), rightsOf(after)];
    for (const [right, entry] of hadRights) {
        const now = haveRights.get(right);
        const where = 'rights.rights';
        const what = `Right: ${source(right)}`;
        if (!now)
            add({ rule: 'change/right', grade: 'material', where, what, was: text$1(entry.title) || 'offered', asks: [] }, 'a right that is no longer told of');
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
const words = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
const no = /^(no|not|never|none|nobody|nothing|neither|nor|without|cannot|unless|except|only)$|n['’]t$/;
const negations = (text) => words(text)
    .filter((word) => no.test(word))
    .sort()
    .join();
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
const basesIn = (text) => bases.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
/** Kinds of data that the law guards most (UK GDPR arts. 9 and 10). */
const sensitive = /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition)\b/gi;
const sensitiveIn = (text) => [...new Set(text.toLowerCase().match(sensitive) ?? [])];
const acts = /\b(shar|sell|sold|send|sent|giv|gave|disclos|collect|us(e|es|ed|ing)\b|pass|transfer|record|track|combin|profil|analys)/i;
/** Words with a capital that do not begin a sentence: names of organisations and countries. */
const namesIn = (text) => [...text.matchAll(/(?<![.!?:–]\s)(?<=[\s(])\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]/gu)].map(([name]) => name);
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
/** Spelling: every word is nearly the one that it replaces, and none is a number or says no. */
function isSpelling(parts) {
    const changed = (type) => parts.filter((part) => part.type === type).flatMap(({ text }) => words(text));
    const [was, now] = [changed('removed'), changed('added')];
    const [joined, spread] = [was.join(''), now.join('')];
    if (joined === spread)
        return true;
    return (was.length === now.length &&
        was.every((word, at) => {
            const other = now[at];
            return (word === other ||
                (!/\d/.test(word + other) &&
                    !no.test(word) &&
                    !no.test(other) &&
                    Math.min(word.length, other.length) >= 4 &&
                    distance(word, other) <= 2));
        }));
}
const short = (text) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
const quote = (text) => `“${short(text)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;
/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at; they lean
 * towards the graver grade where the use of data may have changed.
 */
function gradeText(before, entries) {
    const findings = [];
    const wholeBefore = before.map(({ text }) => text).join('\n');
    const path = [];
    const enter = (block) => {
        if (block.kind !== 'heading')
            return;
        while (path.length && path.at(-1).depth >= block.depth)
            path.pop();
        path.push(block);
    };
    const topicOf = () => {
        for (const { text } of [...path].reverse())
            for (const topic of Object.keys(topics))
                if (topics[topic].test(text))
                    return topic;
        return undefined;
    };
    const tell = (grade, rule, message, fact = {}) => {
        const where = path.map(({ text }) => text).join(' › ') || 'the beginning';
        findings.push({ rule, grade, where, message, what: path.at(-1)?.text ?? 'Text', asks: [], ...fact });
    };
    /** What new words bring in, wherever they stand. */
    const tellNew = (text) => {
        const fresh = sensitiveIn(text).filter((word) => !sensitiveIn(wholeBefore).includes(word));
        if (!fresh.length)
            return false;
        tell('material', 'change/data', `A kind of data that the law guards is named for the first time: ${fresh.join(', ')}.`, { now: fresh.join(', ') });
        return true;
    };
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
    const added = (block) => {
        const { text } = block;
        const topic = topicOf();
        if (tellNew(text))
            return;
        const isListed = /item|step|row|term/.test(block.kind);
        if (block.kind === 'heading')
            tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, { now: text });
        else if (topic === 'right')
            tell('clarification', 'change/right', `More is said about rights: ${quote(text)}.`, { now: text });
        else if (uses.includes(topic) && (isListed || acts.test(text) || periodsIn(text).length || basesIn(text).length))
            tell('material', `change/${topic}`, `It reads like a new ${one[topic]}: ${quote(text)}.`, {
                now: text,
                isGuess: true,
            });
        else if (acts.test(text) && /\b(we|our)\b/i.test(text) && !no.test(words(text)[1] ?? ''))
            tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
                now: text,
                isGuess: true,
            });
        else
            tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, { now: text });
    };
    const removed = (block) => {
        const { text } = block;
        const topic = topicOf();
        const isListed = /item|step|row|term/.test(block.kind);
        if (block.kind === 'heading')
            tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, { was: text });
        else if (topic === 'right')
            tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, { was: text });
        else if (uses.includes(topic) && isListed)
            tell('material', `change/${topic}`, `A ${one[topic]} is no longer named: ${quote(text)}.`, {
                was: text,
                isGuess: true,
            });
        else if (negations(text) && acts.test(text))
            tell('material', `change/${topic ?? 'purpose'}`, `A promise not to do something is gone: ${quote(text)}.`, {
                was: text,
            });
        else
            tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, { was: text });
    };
    const changed = ({ was, now, parts }) => {
        const topic = topicOf();
        const of = (type) => parts
            .filter((part) => part.type === type)
            .map(({ text }) => text)
            .join(' ')
            .trim();
        const [out, into] = [of('removed'), of('added')];
        const fact = { was: short(out) || undefined, now: short(into) || undefined };
        const said = `${quote(was.text)} → ${quote(now.text)}`;
        if (was.text === now.text)
            return tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(now.text)}.`);
        // Links are looked at by themselves: their words, and where they lead.
        const [links, targets] = [was.text, now.text].map((text) => [...text.matchAll(link)].map(([, target]) => target).join(' '));
        const [bareWas, bareNow] = [was.text, now.text].map((text) => text.replace(link, '').replace(/\s+/g, ' ').trim());
        if (links !== targets) {
            tell(topic === 'right' || topic === 'contact' ? 'clarification' : 'editorial', 'change/link', `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`, { was: links || undefined, now: targets || undefined });
            if (words(bareWas).join() === words(bareNow).join())
                return;
        }
        if (words(bareWas).join() === words(bareNow).join())
            return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
        if (isSpelling(parts))
            return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
        if (now.kind === 'heading')
            return tell(uses.includes(topic) ? 'clarification' : 'editorial', 'change/heading', `A heading reads otherwise: ${said}.`, fact);
        const isNew = tellNew(into);
        const [spans, spansNow] = [periodsIn(was.text), periodsIn(now.text)];
        const gone = spans.filter(({ text }) => !spansNow.some((span) => span.text.toLowerCase() === text.toLowerCase()));
        const come = spansNow.filter(({ text }) => !spans.some((span) => span.text.toLowerCase() === text.toLowerCase()));
        const isKept = topic === 'retention' || /\b(keep|kept|stor|retain|delet|destroy|hold|held)/i.test(now.text);
        if (gone.length || come.length) {
            const [a, b] = [gone, come].map((all) => all.map(({ text }) => text).join(', '));
            const longer = come.some(({ days }, at) => days > (gone[at]?.days ?? 0));
            const isSame = gone.length === come.length && gone.every(({ days }, at) => Math.abs(days - come[at].days) < 0.02 * days);
            const times = { was: a || undefined, now: b || undefined };
            if (isSame)
                return tell('editorial', 'change/retention', `The same time, written in another way: ${a} → ${b}.`, times);
            if (isKept)
                return tell('material', 'change/retention', come.length
                    ? longer
                        ? `Kept longer: ${a || 'not said'} → ${b}.`
                        : `Kept for a shorter time: ${a} → ${b}.`
                    : `It is no longer said how long: ${a}.`, { ...times, what: 'Kept for' });
            return tell(topic === 'right' && longer ? 'material' : 'clarification', topic === 'right' ? 'change/right' : 'change/wording', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
        }
        const [basisWas, basisNow] = [basesIn(was.text), basesIn(now.text)].map((all) => all.join(', '));
        if (basisWas !== basisNow && (uses.includes(topic) || /\b(rely|basis|process|use)/i.test(now.text)))
            return tell('material', 'change/basis', `Another lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`, { was: basisWas || undefined, now: basisNow || undefined, what: 'Lawful basis' });
        if (negations(was.text) !== negations(now.text) && (uses.includes(topic) || acts.test(now.text)))
            return tell('material', `change/${topic ?? 'purpose'}`, `A “not”, “only” or “unless” came or went: ${said}.`, fact);
        if (/^(may|might|can|could|will|must|shall|should|always|sometimes|often)$/i.test(out) && uses.includes(topic))
            return tell('material', `change/${topic}`, `How surely it happens reads otherwise: ${said}.`, {
                ...fact,
                isGuess: true,
            });
        const names = namesIn(` ${now.text}`).filter((name) => !was.text.includes(name));
        if (names.length && (topic === 'recipient' || topic === 'transfer'))
            return tell('material', `change/${topic}`, `A name that was not there: ${names.join(', ')}.`, {
                ...fact,
                now: names.join(', '),
                isGuess: true,
            });
        if (isNew)
            return;
        if (uses.includes(topic)) {
            const more = words(into).length - words(out).length;
            if (more >= 3 && /^(data|purpose|recipient|transfer)$/.test(topic) && /,|\band\b|\bor\b/.test(into))
                return tell('material', `change/${topic}`, `It reads like more than before: ${said}.`, {
                    ...fact,
                    isGuess: true,
                });
            return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
        }
        if (topic === 'contact')
            return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
        const isSmall = words(into).length + words(out).length <= Math.max(2, words(was.text + now.text).length / 3);
        return tell(isSmall ? 'editorial' : 'clarification', 'change/wording', `${isSmall ? 'A few words' : 'The text'} outside what is done with data: ${said}.`, fact);
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
                tell('editorial', 'change/format', `It stands elsewhere now: ${quote(entry.block.text)}.`);
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

/** Everything that changed between two versions, gravest first. */
function findChanges(before, after) {
    const hasFacts = !!before.facts && !!after.facts;
    const facts = hasFacts ? compareFacts(before.facts, after.facts) : [];
    const hasUse = facts.some(({ grade }) => grade === 'material');
    const text = before.text && after.text ? gradeText(before.text, compareBlocks(before.text, after.text)) : [];
    // Where the facts were compared and say that the use is the same, a guess from words is not held against them.
    const held = text.map((finding) => hasFacts && !hasUse && finding.isGuess
        ? { ...finding, grade: 'clarification', message: `${finding.message} The facts in the configuration are the same.` }
        : finding);
    const order = ['material', 'clarification', 'editorial'];
    return [...facts, ...held].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}
/** One change as a visitor reads it. */
const sentence = ({ what, was, now, message }) => {
    if (was && now)
        return `${what}: ${was} → ${now}`;
    if (now)
        return `${what}, new: ${now}`;
    return was ? `${what}, no longer: ${was}` : message.replace(/\.$/, '');
};
const sentences = {
    editorial: 'Wording and layout.',
    clarification: 'Some parts are clearer.',
};
/** The entry for `notice.changes`; undefined where nothing changed. An owner will want to write the summary anew. */
function proposeChange(findings, { version, date }) {
    const grade = gravest(findings);
    if (!grade)
        return undefined;
    const grave = findings.filter((finding) => finding.grade === grade);
    const facts = findings.filter((finding) => finding.grade !== 'editorial' && (finding.was || finding.now));
    const items = facts.map(({ what, was, now }) => ({ what, ...(was && { was }), ...(now && { now }) }));
    const asks = [...new Set(findings.filter(({ grade }) => grade === 'material').flatMap((finding) => finding.asks))];
    const said = grave.map(sentence);
    const more = said.length - 3;
    const summary = grade === 'material' ? `${said.slice(0, 3).join('; ')}${more > 0 ? `; and ${more} more` : ''}.` : sentences[grade];
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

var lib = {};

var unicode = {};

var hasRequiredUnicode;

function requireUnicode () {
	if (hasRequiredUnicode) return unicode;
	hasRequiredUnicode = 1;

	const UNDEFINED_CODE_POINTS = [
	    0xfffe,
	    0xffff,
	    0x1fffe,
	    0x1ffff,
	    0x2fffe,
	    0x2ffff,
	    0x3fffe,
	    0x3ffff,
	    0x4fffe,
	    0x4ffff,
	    0x5fffe,
	    0x5ffff,
	    0x6fffe,
	    0x6ffff,
	    0x7fffe,
	    0x7ffff,
	    0x8fffe,
	    0x8ffff,
	    0x9fffe,
	    0x9ffff,
	    0xafffe,
	    0xaffff,
	    0xbfffe,
	    0xbffff,
	    0xcfffe,
	    0xcffff,
	    0xdfffe,
	    0xdffff,
	    0xefffe,
	    0xeffff,
	    0xffffe,
	    0xfffff,
	    0x10fffe,
	    0x10ffff
	];

	unicode.REPLACEMENT_CHARACTER = '\uFFFD';

	unicode.CODE_POINTS = {
	    EOF: -1,
	    NULL: 0x00,
	    TABULATION: 0x09,
	    CARRIAGE_RETURN: 0x0d,
	    LINE_FEED: 0x0a,
	    FORM_FEED: 0x0c,
	    SPACE: 0x20,
	    EXCLAMATION_MARK: 0x21,
	    QUOTATION_MARK: 0x22,
	    NUMBER_SIGN: 0x23,
	    AMPERSAND: 0x26,
	    APOSTROPHE: 0x27,
	    HYPHEN_MINUS: 0x2d,
	    SOLIDUS: 0x2f,
	    DIGIT_0: 0x30,
	    DIGIT_9: 0x39,
	    SEMICOLON: 0x3b,
	    LESS_THAN_SIGN: 0x3c,
	    EQUALS_SIGN: 0x3d,
	    GREATER_THAN_SIGN: 0x3e,
	    QUESTION_MARK: 0x3f,
	    LATIN_CAPITAL_A: 0x41,
	    LATIN_CAPITAL_F: 0x46,
	    LATIN_CAPITAL_X: 0x58,
	    LATIN_CAPITAL_Z: 0x5a,
	    RIGHT_SQUARE_BRACKET: 0x5d,
	    GRAVE_ACCENT: 0x60,
	    LATIN_SMALL_A: 0x61,
	    LATIN_SMALL_F: 0x66,
	    LATIN_SMALL_X: 0x78,
	    LATIN_SMALL_Z: 0x7a,
	    REPLACEMENT_CHARACTER: 0xfffd
	};

	unicode.CODE_POINT_SEQUENCES = {
	    DASH_DASH_STRING: [0x2d, 0x2d], //--
	    DOCTYPE_STRING: [0x44, 0x4f, 0x43, 0x54, 0x59, 0x50, 0x45], //DOCTYPE
	    CDATA_START_STRING: [0x5b, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5b], //[CDATA[
	    SCRIPT_STRING: [0x73, 0x63, 0x72, 0x69, 0x70, 0x74], //script
	    PUBLIC_STRING: [0x50, 0x55, 0x42, 0x4c, 0x49, 0x43], //PUBLIC
	    SYSTEM_STRING: [0x53, 0x59, 0x53, 0x54, 0x45, 0x4d] //SYSTEM
	};

	//Surrogates
	unicode.isSurrogate = function(cp) {
	    return cp >= 0xd800 && cp <= 0xdfff;
	};

	unicode.isSurrogatePair = function(cp) {
	    return cp >= 0xdc00 && cp <= 0xdfff;
	};

	unicode.getSurrogatePairCodePoint = function(cp1, cp2) {
	    return (cp1 - 0xd800) * 0x400 + 0x2400 + cp2;
	};

	//NOTE: excluding NULL and ASCII whitespace
	unicode.isControlCodePoint = function(cp) {
	    return (
	        (cp !== 0x20 && cp !== 0x0a && cp !== 0x0d && cp !== 0x09 && cp !== 0x0c && cp >= 0x01 && cp <= 0x1f) ||
	        (cp >= 0x7f && cp <= 0x9f)
	    );
	};

	unicode.isUndefinedCodePoint = function(cp) {
	    return (cp >= 0xfdd0 && cp <= 0xfdef) || UNDEFINED_CODE_POINTS.indexOf(cp) > -1;
	};
	return unicode;
}

var errorCodes;
var hasRequiredErrorCodes;

function requireErrorCodes () {
	if (hasRequiredErrorCodes) return errorCodes;
	hasRequiredErrorCodes = 1;

	errorCodes = {
	    controlCharacterInInputStream: 'control-character-in-input-stream',
	    noncharacterInInputStream: 'noncharacter-in-input-stream',
	    surrogateInInputStream: 'surrogate-in-input-stream',
	    nonVoidHtmlElementStartTagWithTrailingSolidus: 'non-void-html-element-start-tag-with-trailing-solidus',
	    endTagWithAttributes: 'end-tag-with-attributes',
	    endTagWithTrailingSolidus: 'end-tag-with-trailing-solidus',
	    unexpectedSolidusInTag: 'unexpected-solidus-in-tag',
	    unexpectedNullCharacter: 'unexpected-null-character',
	    unexpectedQuestionMarkInsteadOfTagName: 'unexpected-question-mark-instead-of-tag-name',
	    invalidFirstCharacterOfTagName: 'invalid-first-character-of-tag-name',
	    unexpectedEqualsSignBeforeAttributeName: 'unexpected-equals-sign-before-attribute-name',
	    missingEndTagName: 'missing-end-tag-name',
	    unexpectedCharacterInAttributeName: 'unexpected-character-in-attribute-name',
	    unknownNamedCharacterReference: 'unknown-named-character-reference',
	    missingSemicolonAfterCharacterReference: 'missing-semicolon-after-character-reference',
	    unexpectedCharacterAfterDoctypeSystemIdentifier: 'unexpected-character-after-doctype-system-identifier',
	    unexpectedCharacterInUnquotedAttributeValue: 'unexpected-character-in-unquoted-attribute-value',
	    eofBeforeTagName: 'eof-before-tag-name',
	    eofInTag: 'eof-in-tag',
	    missingAttributeValue: 'missing-attribute-value',
	    missingWhitespaceBetweenAttributes: 'missing-whitespace-between-attributes',
	    missingWhitespaceAfterDoctypePublicKeyword: 'missing-whitespace-after-doctype-public-keyword',
	    missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers:
	        'missing-whitespace-between-doctype-public-and-system-identifiers',
	    missingWhitespaceAfterDoctypeSystemKeyword: 'missing-whitespace-after-doctype-system-keyword',
	    missingQuoteBeforeDoctypePublicIdentifier: 'missing-quote-before-doctype-public-identifier',
	    missingQuoteBeforeDoctypeSystemIdentifier: 'missing-quote-before-doctype-system-identifier',
	    missingDoctypePublicIdentifier: 'missing-doctype-public-identifier',
	    missingDoctypeSystemIdentifier: 'missing-doctype-system-identifier',
	    abruptDoctypePublicIdentifier: 'abrupt-doctype-public-identifier',
	    abruptDoctypeSystemIdentifier: 'abrupt-doctype-system-identifier',
	    cdataInHtmlContent: 'cdata-in-html-content',
	    incorrectlyOpenedComment: 'incorrectly-opened-comment',
	    eofInScriptHtmlCommentLikeText: 'eof-in-script-html-comment-like-text',
	    eofInDoctype: 'eof-in-doctype',
	    nestedComment: 'nested-comment',
	    abruptClosingOfEmptyComment: 'abrupt-closing-of-empty-comment',
	    eofInComment: 'eof-in-comment',
	    incorrectlyClosedComment: 'incorrectly-closed-comment',
	    eofInCdata: 'eof-in-cdata',
	    absenceOfDigitsInNumericCharacterReference: 'absence-of-digits-in-numeric-character-reference',
	    nullCharacterReference: 'null-character-reference',
	    surrogateCharacterReference: 'surrogate-character-reference',
	    characterReferenceOutsideUnicodeRange: 'character-reference-outside-unicode-range',
	    controlCharacterReference: 'control-character-reference',
	    noncharacterCharacterReference: 'noncharacter-character-reference',
	    missingWhitespaceBeforeDoctypeName: 'missing-whitespace-before-doctype-name',
	    missingDoctypeName: 'missing-doctype-name',
	    invalidCharacterSequenceAfterDoctypeName: 'invalid-character-sequence-after-doctype-name',
	    duplicateAttribute: 'duplicate-attribute',
	    nonConformingDoctype: 'non-conforming-doctype',
	    missingDoctype: 'missing-doctype',
	    misplacedDoctype: 'misplaced-doctype',
	    endTagWithoutMatchingOpenElement: 'end-tag-without-matching-open-element',
	    closingOfElementWithOpenChildElements: 'closing-of-element-with-open-child-elements',
	    disallowedContentInNoscriptInHead: 'disallowed-content-in-noscript-in-head',
	    openElementsLeftAfterEof: 'open-elements-left-after-eof',
	    abandonedHeadElementChild: 'abandoned-head-element-child',
	    misplacedStartTagForHeadElement: 'misplaced-start-tag-for-head-element',
	    nestedNoscriptInHead: 'nested-noscript-in-head',
	    eofInElementThatCanContainOnlyText: 'eof-in-element-that-can-contain-only-text'
	};
	return errorCodes;
}

var preprocessor;
var hasRequiredPreprocessor;

function requirePreprocessor () {
	if (hasRequiredPreprocessor) return preprocessor;
	hasRequiredPreprocessor = 1;

	const unicode = requireUnicode();
	const ERR = requireErrorCodes();

	//Aliases
	const $ = unicode.CODE_POINTS;

	//Const
	const DEFAULT_BUFFER_WATERLINE = 1 << 16;

	//Preprocessor
	//NOTE: HTML input preprocessing
	//(see: http://www.whatwg.org/specs/web-apps/current-work/multipage/parsing.html#preprocessing-the-input-stream)
	class Preprocessor {
	    constructor() {
	        this.html = null;

	        this.pos = -1;
	        this.lastGapPos = -1;
	        this.lastCharPos = -1;

	        this.gapStack = [];

	        this.skipNextNewLine = false;

	        this.lastChunkWritten = false;
	        this.endOfChunkHit = false;
	        this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
	    }

	    _err() {
	        // NOTE: err reporting is noop by default. Enabled by mixin.
	    }

	    _addGap() {
	        this.gapStack.push(this.lastGapPos);
	        this.lastGapPos = this.pos;
	    }

	    _processSurrogate(cp) {
	        //NOTE: try to peek a surrogate pair
	        if (this.pos !== this.lastCharPos) {
	            const nextCp = this.html.charCodeAt(this.pos + 1);

	            if (unicode.isSurrogatePair(nextCp)) {
	                //NOTE: we have a surrogate pair. Peek pair character and recalculate code point.
	                this.pos++;

	                //NOTE: add gap that should be avoided during retreat
	                this._addGap();

	                return unicode.getSurrogatePairCodePoint(cp, nextCp);
	            }
	        }

	        //NOTE: we are at the end of a chunk, therefore we can't infer surrogate pair yet.
	        else if (!this.lastChunkWritten) {
	            this.endOfChunkHit = true;
	            return $.EOF;
	        }

	        //NOTE: isolated surrogate
	        this._err(ERR.surrogateInInputStream);

	        return cp;
	    }

	    dropParsedChunk() {
	        if (this.pos > this.bufferWaterline) {
	            this.lastCharPos -= this.pos;
	            this.html = this.html.substring(this.pos);
	            this.pos = 0;
	            this.lastGapPos = -1;
	            this.gapStack = [];
	        }
	    }

	    write(chunk, isLastChunk) {
	        if (this.html) {
	            this.html += chunk;
	        } else {
	            this.html = chunk;
	        }

	        this.lastCharPos = this.html.length - 1;
	        this.endOfChunkHit = false;
	        this.lastChunkWritten = isLastChunk;
	    }

	    insertHtmlAtCurrentPos(chunk) {
	        this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1, this.html.length);

	        this.lastCharPos = this.html.length - 1;
	        this.endOfChunkHit = false;
	    }

	    advance() {
	        this.pos++;

	        if (this.pos > this.lastCharPos) {
	            this.endOfChunkHit = !this.lastChunkWritten;
	            return $.EOF;
	        }

	        let cp = this.html.charCodeAt(this.pos);

	        //NOTE: any U+000A LINE FEED (LF) characters that immediately follow a U+000D CARRIAGE RETURN (CR) character
	        //must be ignored.
	        if (this.skipNextNewLine && cp === $.LINE_FEED) {
	            this.skipNextNewLine = false;
	            this._addGap();
	            return this.advance();
	        }

	        //NOTE: all U+000D CARRIAGE RETURN (CR) characters must be converted to U+000A LINE FEED (LF) characters
	        if (cp === $.CARRIAGE_RETURN) {
	            this.skipNextNewLine = true;
	            return $.LINE_FEED;
	        }

	        this.skipNextNewLine = false;

	        if (unicode.isSurrogate(cp)) {
	            cp = this._processSurrogate(cp);
	        }

	        //OPTIMIZATION: first check if code point is in the common allowed
	        //range (ASCII alphanumeric, whitespaces, big chunk of BMP)
	        //before going into detailed performance cost validation.
	        const isCommonValidRange =
	            (cp > 0x1f && cp < 0x7f) || cp === $.LINE_FEED || cp === $.CARRIAGE_RETURN || (cp > 0x9f && cp < 0xfdd0);

	        if (!isCommonValidRange) {
	            this._checkForProblematicCharacters(cp);
	        }

	        return cp;
	    }

	    _checkForProblematicCharacters(cp) {
	        if (unicode.isControlCodePoint(cp)) {
	            this._err(ERR.controlCharacterInInputStream);
	        } else if (unicode.isUndefinedCodePoint(cp)) {
	            this._err(ERR.noncharacterInInputStream);
	        }
	    }

	    retreat() {
	        if (this.pos === this.lastGapPos) {
	            this.lastGapPos = this.gapStack.pop();
	            this.pos--;
	        }

	        this.pos--;
	    }
	}

	preprocessor = Preprocessor;
	return preprocessor;
}

var namedEntityData;
var hasRequiredNamedEntityData;

function requireNamedEntityData () {
	if (hasRequiredNamedEntityData) return namedEntityData;
	hasRequiredNamedEntityData = 1;

	//NOTE: this file contains auto-generated array mapped radix tree that is used for the named entity references consumption
	//(details: https://github.com/inikulin/parse5/tree/master/scripts/generate-named-entity-data/README.md)
	namedEntityData = new Uint16Array([4,52,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,106,303,412,810,1432,1701,1796,1987,2114,2360,2420,2484,3170,3251,4140,4393,4575,4610,5106,5512,5728,6117,6274,6315,6345,6427,6516,7002,7910,8733,9323,9870,10170,10631,10893,11318,11386,11467,12773,13092,14474,14922,15448,15542,16419,17666,18166,18611,19004,19095,19298,19397,4,16,69,77,97,98,99,102,103,108,109,110,111,112,114,115,116,117,140,150,158,169,176,194,199,210,216,222,226,242,256,266,283,294,108,105,103,5,198,1,59,148,1,198,80,5,38,1,59,156,1,38,99,117,116,101,5,193,1,59,167,1,193,114,101,118,101,59,1,258,4,2,105,121,182,191,114,99,5,194,1,59,189,1,194,59,1,1040,114,59,3,55349,56580,114,97,118,101,5,192,1,59,208,1,192,112,104,97,59,1,913,97,99,114,59,1,256,100,59,1,10835,4,2,103,112,232,237,111,110,59,1,260,102,59,3,55349,56632,112,108,121,70,117,110,99,116,105,111,110,59,1,8289,105,110,103,5,197,1,59,264,1,197,4,2,99,115,272,277,114,59,3,55349,56476,105,103,110,59,1,8788,105,108,100,101,5,195,1,59,292,1,195,109,108,5,196,1,59,301,1,196,4,8,97,99,101,102,111,114,115,117,321,350,354,383,388,394,400,405,4,2,99,114,327,336,107,115,108,97,115,104,59,1,8726,4,2,118,119,342,345,59,1,10983,101,100,59,1,8966,121,59,1,1041,4,3,99,114,116,362,369,379,97,117,115,101,59,1,8757,110,111,117,108,108,105,115,59,1,8492,97,59,1,914,114,59,3,55349,56581,112,102,59,3,55349,56633,101,118,101,59,1,728,99,114,59,1,8492,109,112,101,113,59,1,8782,4,14,72,79,97,99,100,101,102,104,105,108,111,114,115,117,442,447,456,504,542,547,569,573,577,616,678,784,790,796,99,121,59,1,1063,80,89,5,169,1,59,454,1,169,4,3,99,112,121,464,470,497,117,116,101,59,1,262,4,2,59,105,476,478,1,8914,116,97,108,68,105,102,102,101,114,101,110,116,105,97,108,68,59,1,8517,108,101,121,115,59,1,8493,4,4,97,101,105,111,514,520,530,535,114,111,110,59,1,268,100,105,108,5,199,1,59,528,1,199,114,99,59,1,264,110,105,110,116,59,1,8752,111,116,59,1,266,4,2,100,110,553,560,105,108,108,97,59,1,184,116,101,114,68,111,116,59,1,183,114,59,1,8493,105,59,1,935,114,99,108,101,4,4,68,77,80,84,591,596,603,609,111,116,59,1,8857,105,110,117,115,59,1,8854,108,117,115,59,1,8853,105,109,101,115,59,1,8855,111,4,2,99,115,623,646,107,119,105,115,101,67,111,110,116,111,117,114,73,110,116,101,103,114,97,108,59,1,8754,101,67,117,114,108,121,4,2,68,81,658,671,111,117,98,108,101,81,117,111,116,101,59,1,8221,117,111,116,101,59,1,8217,4,4,108,110,112,117,688,701,736,753,111,110,4,2,59,101,696,698,1,8759,59,1,10868,4,3,103,105,116,709,717,722,114,117,101,110,116,59,1,8801,110,116,59,1,8751,111,117,114,73,110,116,101,103,114,97,108,59,1,8750,4,2,102,114,742,745,59,1,8450,111,100,117,99,116,59,1,8720,110,116,101,114,67,108,111,99,107,119,105,115,101,67,111,110,116,111,117,114,73,110,116,101,103,114,97,108,59,1,8755,111,115,115,59,1,10799,99,114,59,3,55349,56478,112,4,2,59,67,803,805,1,8915,97,112,59,1,8781,4,11,68,74,83,90,97,99,101,102,105,111,115,834,850,855,860,865,888,903,916,921,1011,1415,4,2,59,111,840,842,1,8517,116,114,97,104,100,59,1,10513,99,121,59,1,1026,99,121,59,1,1029,99,121,59,1,1039,4,3,103,114,115,873,879,883,103,101,114,59,1,8225,114,59,1,8609,104,118,59,1,10980,4,2,97,121,894,900,114,111,110,59,1,270,59,1,1044,108,4,2,59,116,910,912,1,8711,97,59,1,916,114,59,3,55349,56583,4,2,97,102,927,998,4,2,99,109,933,992,114,105,116,105,99,97,108,4,4,65,68,71,84,950,957,978,985,99,117,116,101,59,1,180,111,4,2,116,117,964,967,59,1,729,98,108,101,65,99,117,116,101,59,1,733,114,97,118,101,59,1,96,105,108,100,101,59,1,732,111,110,100,59,1,8900,102,101,114,101,110,116,105,97,108,68,59,1,8518,4,4,112,116,117,119,1021,1026,1048,1249,102,59,3,55349,56635,4,3,59,68,69,1034,1036,1041,1,168,111,116,59,1,8412,113,117,97,108,59,1,8784,98,108,101,4,6,67,68,76,82,85,86,1065,1082,1101,1189,1211,1236,111,110,116,111,117,114,73,110,116,101,103,114,97,108,59,1,8751,111,4,2,116,119,1089,1092,59,1,168,110,65,114,114,111,119,59,1,8659,4,2,101,111,1107,1141,102,116,4,3,65,82,84,1117,1124,1136,114,114,111,119,59,1,8656,105,103,104,116,65,114,114,111,119,59,1,8660,101,101,59,1,10980,110,103,4,2,76,82,1149,1177,101,102,116,4,2,65,82,1158,1165,114,114,111,119,59,1,10232,105,103,104,116,65,114,114,111,119,59,1,10234,105,103,104,116,65,114,114,111,119,59,1,10233,105,103,104,116,4,2,65,84,1199,1206,114,114,111,119,59,1,8658,101,101,59,1,8872,112,4,2,65,68,1218,1225,114,114,111,119,59,1,8657,111,119,110,65,114,114,111,119,59,1,8661,101,114,116,105,99,97,108,66,97,114,59,1,8741,110,4,6,65,66,76,82,84,97,1264,1292,1299,1352,1391,1408,114,114,111,119,4,3,59,66,85,1276,1278,1283,1,8595,97,114,59,1,10515,112,65,114,114,111,119,59,1,8693,114,101,118,101,59,1,785,101,102,116,4,3,82,84,86,1310,1323,1334,105,103,104,116,86,101,99,116,111,114,59,1,10576,101,101,86,101,99,116,111,114,59,1,10590,101,99,116,111,114,4,2,59,66,1345,1347,1,8637,97,114,59,1,10582,105,103,104,116,4,2,84,86,1362,1373,101,101,86,101,99,116,111,114,59,1,10591,101,99,116,111,114,4,2,59,66,1384,1386,1,8641,97,114,59,1,10583,101,101,4,2,59,65,1399,1401,1,8868,114,114,111,119,59,1,8615,114,114,111,119,59,1,8659,4,2,99,116,1421,1426,114,59,3,55349,56479,114,111,107,59,1,272,4,16,78,84,97,99,100,102,103,108,109,111,112,113,115,116,117,120,1466,1470,1478,1489,1515,1520,1525,1536,1544,1593,1609,1617,1650,1664,1668,1677,71,59,1,330,72,5,208,1,59,1476,1,208,99,117,116,101,5,201,1,59,1487,1,201,4,3,97,105,121,1497,1503,1512,114,111,110,59,1,282,114,99,5,202,1,59,1510,1,202,59,1,1069,111,116,59,1,278,114,59,3,55349,56584,114,97,118,101,5,200,1,59,1534,1,200,101,109,101,110,116,59,1,8712,4,2,97,112,1550,1555,99,114,59,1,274,116,121,4,2,83,86,1563,1576,109,97,108,108,83,113,117,97,114,101,59,1,9723,101,114,121,83,109,97,108,108,83,113,117,97,114,101,59,1,9643,4,2,103,112,1599,1604,111,110,59,1,280,102,59,3,55349,56636,115,105,108,111,110,59,1,917,117,4,2,97,105,1624,1640,108,4,2,59,84,1631,1633,1,10869,105,108,100,101,59,1,8770,108,105,98,114,105,117,109,59,1,8652,4,2,99,105,1656,1660,114,59,1,8496,109,59,1,10867,97,59,1,919,109,108,5,203,1,59,1675,1,203,4,2,105,112,1683,1689,115,116,115,59,1,8707,111,110,101,110,116,105,97,108,69,59,1,8519,4,5,99,102,105,111,115,1713,1717,1722,1762,1791,121,59,1,1060,114,59,3,55349,56585,108,108,101,100,4,2,83,86,1732,1745,109,97,108,108,83,113,117,97,114,101,59,1,9724,101,114,121,83,109,97,108,108,83,113,117,97,114,101,59,1,9642,4,3,112,114,117,1770,1775,1781,102,59,3,55349,56637,65,108,108,59,1,8704,114,105,101,114,116,114,102,59,1,8497,99,114,59,1,8497,4,12,74,84,97,98,99,100,102,103,111,114,115,116,1822,1827,1834,1848,1855,1877,1882,1887,1890,1896,1978,1984,99,121,59,1,1027,5,62,1,59,1832,1,62,109,109,97,4,2,59,100,1843,1845,1,915,59,1,988,114,101,118,101,59,1,286,4,3,101,105,121,1863,1869,1874,100,105,108,59,1,290,114,99,59,1,284,59,1,1043,111,116,59,1,288,114,59,3,55349,56586,59,1,8921,112,102,59,3,55349,56638,101,97,116,101,114,4,6,69,70,71,76,83,84,1915,1933,1944,1953,1959,1971,113,117,97,108,4,2,59,76,1925,1927,1,8805,101,115,115,59,1,8923,117,108,108,69,113,117,97,108,59,1,8807,114,101,97,116,101,114,59,1,10914,101,115,115,59,1,8823,108,97,110,116,69,113,117,97,108,59,1,10878,105,108,100,101,59,1,8819,99,114,59,3,55349,56482,59,1,8811,4,8,65,97,99,102,105,111,115,117,2005,2012,2026,2032,2036,2049,2073,2089,82,68,99,121,59,1,1066,4,2,99,116,2018,2023,101,107,59,1,711,59,1,94,105,114,99,59,1,292,114,59,1,8460,108,98,101,114,116,83,112,97,99,101,59,1,8459,4,2,112,114,2055,2059,102,59,1,8461,105,122,111,110,116,97,108,76,105,110,101,59,1,9472,4,2,99,116,2079,2083,114,59,1,8459,114,111,107,59,1,294,109,112,4,2,68,69,2097,2107,111,119,110,72,117,109,112,59,1,8782,113,117,97,108,59,1,8783,4,14,69,74,79,97,99,100,102,103,109,110,111,115,116,117,2144,2149,2155,2160,2171,2189,2194,2198,2209,2245,2307,2329,2334,2341,99,121,59,1,1045,108,105,103,59,1,306,99,121,59,1,1025,99,117,116,101,5,205,1,59,2169,1,205,4,2,105,121,2177,2186,114,99,5,206,1,59,2184,1,206,59,1,1048,111,116,59,1,304,114,59,1,8465,114,97,118,101,5,204,1,59,2207,1,204,4,3,59,97,112,2217,2219,2238,1,8465,4,2,99,103,2225,2229,114,59,1,298,105,110,97,114,121,73,59,1,8520,108,105,101,115,59,1,8658,4,2,116,118,2251,2281,4,2,59,101,2257,2259,1,8748,4,2,103,114,2265,2271,114,97,108,59,1,8747,115,101,99,116,105,111,110,59,1,8898,105,115,105,98,108,101,4,2,67,84,2293,2300,111,109,109,97,59,1,8291,105,109,101,115,59,1,8290,4,3,103,112,116,2315,2320,2325,111,110,59,1,302,102,59,3,55349,56640,97,59,1,921,99,114,59,1,8464,105,108,100,101,59,1,296,4,2,107,109,2347,2352,99,121,59,1,1030,108,5,207,1,59,2358,1,207,4,5,99,102,111,115,117,2372,2386,2391,2397,2414,4,2,105,121,2378,2383,114,99,59,1,308,59,1,1049,114,59,3,55349,56589,112,102,59,3,55349,56641,4,2,99,101,2403,2408,114,59,3,55349,56485,114,99,121,59,1,1032,107,99,121,59,1,1028,4,7,72,74,97,99,102,111,115,2436,2441,2446,2452,2467,2472,2478,99,121,59,1,1061,99,121,59,1,1036,112,112,97,59,1,922,4,2,101,121,2458,2464,100,105,108,59,1,310,59,1,1050,114,59,3,55349,56590,112,102,59,3,55349,56642,99,114,59,3,55349,56486,4,11,74,84,97,99,101,102,108,109,111,115,116,2508,2513,2520,2562,2585,2981,2986,3004,3011,3146,3167,99,121,59,1,1033,5,60,1,59,2518,1,60,4,5,99,109,110,112,114,2532,2538,2544,2548,2558,117,116,101,59,1,313,98,100,97,59,1,923,103,59,1,10218,108,97,99,101,116,114,102,59,1,8466,114,59,1,8606,4,3,97,101,121,2570,2576,2582,114,111,110,59,1,317,100,105,108,59,1,315,59,1,1051,4,2,102,115,2591,2907,116,4,10,65,67,68,70,82,84,85,86,97,114,2614,2663,2672,2728,2735,2760,2820,2870,2888,2895,4,2,110,114,2620,2633,103,108,101,66,114,97,99,107,101,116,59,1,10216,114,111,119,4,3,59,66,82,2644,2646,2651,1,8592,97,114,59,1,8676,105,103,104,116,65,114,114,111,119,59,1,8646,101,105,108,105,110,103,59,1,8968,111,4,2,117,119,2679,2692,98,108,101,66,114,97,99,107,101,116,59,1,10214,110,4,2,84,86,2699,2710,101,101,86,101,99,116,111,114,59,1,10593,101,99,116,111,114,4,2,59,66,2721,2723,1,8643,97,114,59,1,10585,108,111,111,114,59,1,8970,105,103,104,116,4,2,65,86,2745,2752,114,114,111,119,59,1,8596,101,99,116,111,114,59,1,10574,4,2,101,114,2766,2792,101,4,3,59,65,86,2775,2777,2784,1,8867,114,114,111,119,59,1,8612,101,99,116,111,114,59,1,10586,105,97,110,103,108,101,4,3,59,66,69,2806,2808,2813,1,8882,97,114,59,1,10703,113,117,97,108,59,1,8884,112,4,3,68,84,86,2829,2841,2852,111,119,110,86,101,99,116,111,114,59,1,10577,101,101,86,101,99,116,111,114,59,1,10592,101,99,116,111,114,4,2,59,66,2863,2865,1,8639,97,114,59,1,10584,101,99,116,111,114,4,2,59,66,2881,2883,1,8636,97,114,59,1,10578,114,114,111,119,59,1,8656,105,103,104,116,97,114,114,111,119,59,1,8660,115,4,6,69,70,71,76,83,84,2922,2936,2947,2956,2962,2974,113,117,97,108,71,114,101,97,116,101,114,59,1,8922,117,108,108,69,113,117,97,108,59,1,8806,114,101,97,116,101,114,59,1,8822,101,115,115,59,1,10913,108,97,110,116,69,113,117,97,108,59,1,10877,105,108,100,101,59,1,8818,114,59,3,55349,56591,4,2,59,101,2992,2994,1,8920,102,116,97,114,114,111,119,59,1,8666,105,100,111,116,59,1,319,4,3,110,112,119,3019,3110,3115,103,4,4,76,82,108,114,3030,3058,3070,3098,101,102,116,4,2,65,82,3039,3046,114,114,111,119,59,1,10229,105,103,104,116,65,114,114,111,119,59,1,10231,105,103,104,116,65,114,114,111,119,59,1,10230,101,102,116,4,2,97,114,3079,3086,114,114,111,119,59,1,10232,105,103,104,116,97,114,114,111,119,59,1,10234,105,103,104,116,97,114,114,111,119,59,1,10233,102,59,3,55349,56643,101,114,4,2,76,82,3123,3134,101,102,116,65,114,114,111,119,59,1,8601,105,103,104,116,65,114,114,111,119,59,1,8600,4,3,99,104,116,3154,3158,3161,114,59,1,8466,59,1,8624,114,111,107,59,1,321,59,1,8810,4,8,97,99,101,102,105,111,115,117,3188,3192,3196,3222,3227,3237,3243,3248,112,59,1,10501,121,59,1,1052,4,2,100,108,3202,3213,105,117,109,83,112,97,99,101,59,1,8287,108,105,110,116,114,102,59,1,8499,114,59,3,55349,56592,110,117,115,80,108,117,115,59,1,8723,112,102,59,3,55349,56644,99,114,59,1,8499,59,1,924,4,9,74,97,99,101,102,111,115,116,117,3271,3276,3283,3306,3422,3427,4120,4126,4137,99,121,59,1,1034,99,117,116,101,59,1,323,4,3,97,101,121,3291,3297,3303,114,111,110,59,1,327,100,105,108,59,1,325,59,1,1053,4,3,103,115,119,3314,3380,3415,97,116,105,118,101,4,3,77,84,86,3327,3340,3365,101,100,105,117,109,83,112,97,99,101,59,1,8203,104,105,4,2,99,110,3348,3357,107,83,112,97,99,101,59,1,8203,83,112,97,99,101,59,1,8203,101,114,121,84,104,105,110,83,112,97,99,101,59,1,8203,116,101,100,4,2,71,76,3389,3405,114,101,97,116,101,114,71,114,101,97,116,101,114,59,1,8811,101,115,115,76,101,115,115,59,1,8810,76,105,110,101,59,1,10,114,59,3,55349,56593,4,4,66,110,112,116,3437,3444,3460,3464,114,101,97,107,59,1,8288,66,114,101,97,107,105,110,103,83,112,97,99,101,59,1,160,102,59,1,8469,4,13,59,67,68,69,71,72,76,78,80,82,83,84,86,3492,3494,3517,3536,3578,3657,3685,3784,3823,3860,3915,4066,4107,1,10988,4,2,111,117,3500,3510,110,103,114,117,101,110,116,59,1,8802,112,67,97,112,59,1,8813,111,117,98,108,101,86,101,114,116,105,99,97,108,66,97,114,59,1,8742,4,3,108,113,120,3544,3552,3571,101,109,101,110,116,59,1,8713,117,97,108,4,2,59,84,3561,3563,1,8800,105,108,100,101,59,3,8770,824,105,115,116,115,59,1,8708,114,101,97,116,101,114,4,7,59,69,70,71,76,83,84,3600,3602,3609,3621,3631,3637,3650,1,8815,113,117,97,108,59,1,8817,117,108,108,69,113,117,97,108,59,3,8807,824,114,101,97,116,101,114,59,3,8811,824,101,115,115,59,1,8825,108,97,110,116,69,113,117,97,108,59,3,10878,824,105,108,100,101,59,1,8821,117,109,112,4,2,68,69,3666,3677,111,119,110,72,117,109,112,59,3,8782,824,113,117,97,108,59,3,8783,824,101,4,2,102,115,3692,3724,116,84,114,105,97,110,103,108,101,4,3,59,66,69,3709,3711,3717,1,8938,97,114,59,3,10703,824,113,117,97,108,59,1,8940,115,4,6,59,69,71,76,83,84,3739,3741,3748,3757,3764,3777,1,8814,113,117,97,108,59,1,8816,114,101,97,116,101,114,59,1,8824,101,115,115,59,3,8810,824,108,97,110,116,69,113,117,97,108,59,3,10877,824,105,108,100,101,59,1,8820,101,115,116,101,100,4,2,71,76,3795,3812,114,101,97,116,101,114,71,114,101,97,116,101,114,59,3,10914,824,101,115,115,76,101,115,115,59,3,10913,824,114,101,99,101,100,101,115,4,3,59,69,83,3838,3840,3848,1,8832,113,117,97,108,59,3,10927,824,108,97,110,116,69,113,117,97,108,59,1,8928,4,2,101,105,3866,3881,118,101,114,115,101,69,108,101,109,101,110,116,59,1,8716,103,104,116,84,114,105,97,110,103,108,101,4,3,59,66,69,3900,3902,3908,1,8939,97,114,59,3,10704,824,113,117,97,108,59,1,8941,4,2,113,117,3921,3973,117,97,114,101,83,117,4,2,98,112,3933,3952,115,101,116,4,2,59,69,3942,3945,3,8847,824,113,117,97,108,59,1,8930,101,114,115,101,116,4,2,59,69,3963,3966,3,8848,824,113,117,97,108,59,1,8931,4,3,98,99,112,3981,4000,4045,115,101,116,4,2,59,69,3990,3993,3,8834,8402,113,117,97,108,59,1,8840,99,101,101,100,115,4,4,59,69,83,84,4015,4017,4025,4037,1,8833,113,117,97,108,59,3,10928,824,108,97,110,116,69,113,117,97,108,59,1,8929,105,108,100,101,59,3,8831,824,101,114,115,101,116,4,2,59,69,4056,4059,3,8835,8402,113,117,97,108,59,1,8841,105,108,100,101,4,4,59,69,70,84,4080,4082,4089,4100,1,8769,113,117,97,108,59,1,8772,117,108,108,69,113,117,97,108,59,1,8775,105,108,100,101,59,1,8777,101,114,116,105,99,97,108,66,97,114,59,1,8740,99,114,59,3,55349,56489,105,108,100,101,5,209,1,59,4135,1,209,59,1,925,4,14,69,97,99,100,102,103,109,111,112,114,115,116,117,118,4170,4176,4187,4205,4212,4217,4228,4253,4259,4292,4295,4316,4337,4346,108,105,103,59,1,338,99,117,116,101,5,211,1,59,4185,1,211,4,2,105,121,4193,4202,114,99,5,212,1,59,4200,1,212,59,1,1054,98,108,97,99,59,1,336,114,59,3,55349,56594,114,97,118,101,5,210,1,59,4226,1,210,4,3,97,101,105,4236,4241,4246,99,114,59,1,332,103,97,59,1,937,99,114,111,110,59,1,927,112,102,59,3,55349,56646,101,110,67,117,114,108,121,4,2,68,81,4272,4285,111,117,98,108,101,81,117,111,116,101,59,1,8220,117,111,116,101,59,1,8216,59,1,10836,4,2,99,108,4301,4306,114,59,3,55349,56490,97,115,104,5,216,1,59,4314,1,216,105,4,2,108,109,4323,4332,100,101,5,213,1,59,4330,1,213,101,115,59,1,10807,109,108,5,214,1,59,4344,1,214,101,114,4,2,66,80,4354,4380,4,2,97,114,4360,4364,114,59,1,8254,97,99,4,2,101,107,4372,4375,59,1,9182,101,116,59,1,9140,97,114,101,110,116,104,101,115,105,115,59,1,9180,4,9,97,99,102,104,105,108,111,114,115,4413,4422,4426,4431,4435,4438,4448,4471,4561,114,116,105,97,108,68,59,1,8706,121,59,1,1055,114,59,3,55349,56595,105,59,1,934,59,1,928,117,115,77,105,110,117,115,59,1,177,4,2,105,112,4454,4467,110,99,97,114,101,112,108,97,110,101,59,1,8460,102,59,1,8473,4,4,59,101,105,111,4481,4483,4526,4531,1,10939,99,101,100,101,115,4,4,59,69,83,84,4498,4500,4507,4519,1,8826,113,117,97,108,59,1,10927,108,97,110,116,69,113,117,97,108,59,1,8828,105,108,100,101,59,1,8830,109,101,59,1,8243,4,2,100,112,4537,4543,117,99,116,59,1,8719,111,114,116,105,111,110,4,2,59,97,4555,4557,1,8759,108,59,1,8733,4,2,99,105,4567,4572,114,59,3,55349,56491,59,1,936,4,4,85,102,111,115,4585,4594,4599,4604,79,84,5,34,1,59,4592,1,34,114,59,3,55349,56596,112,102,59,1,8474,99,114,59,3,55349,56492,4,12,66,69,97,99,101,102,104,105,111,114,115,117,4636,4642,4650,4681,4704,4763,4767,4771,5047,5069,5081,5094,97,114,114,59,1,10512,71,5,174,1,59,4648,1,174,4,3,99,110,114,4658,4664,4668,117,116,101,59,1,340,103,59,1,10219,114,4,2,59,116,4675,4677,1,8608,108,59,1,10518,4,3,97,101,121,4689,4695,4701,114,111,110,59,1,344,100,105,108,59,1,342,59,1,1056,4,2,59,118,4710,4712,1,8476,101,114,115,101,4,2,69,85,4722,4748,4,2,108,113,4728,4736,101,109,101,110,116,59,1,8715,117,105,108,105,98,114,105,117,109,59,1,8651,112,69,113,117,105,108,105,98,114,105,117,109,59,1,10607,114,59,1,8476,111,59,1,929,103,104,116,4,8,65,67,68,70,84,85,86,97,4792,4840,4849,4905,4912,4972,5022,5040,4,2,110,114,4798,4811,103,108,101,66,114,97,99,107,101,116,59,1,10217,114,111,119,4,3,59,66,76,4822,4824,4829,1,8594,97,114,59,1,8677,101,102,116,65,114,114,111,119,59,1,8644,101,105,108,105,110,103,59,1,8969,111,4,2,117,119,4856,4869,98,108,101,66,114,97,99,107,101,116,59,1,10215,110,4,2,84,86,4876,4887,101,101,86,101,99,116,111,114,59,1,10589,101,99,116,111,114,4,2,59,66,4898,4900,1,8642,97,114,59,1,10581,108,111,111,114,59,1,8971,4,2,101,114,4918,4944,101,4,3,59,65,86,4927,4929,4936,1,8866,114,114,111,119,59,1,8614,101,99,116,111,114,59,1,10587,105,97,110,103,108,101,4,3,59,66,69,4958,4960,4965,1,8883,97,114,59,1,10704,113,117,97,108,59,1,8885,112,4,3,68,84,86,4981,4993,5004,111,119,110,86,101,99,116,111,114,59,1,10575,101,101,86,101,99,116,111,114,59,1,10588,101,99,116,111,114,4,2,59,66,5015,5017,1,8638,97,114,59,1,10580,101,99,116,111,114,4,2,59,66,5033,5035,1,8640,97,114,59,1,10579,114,114,111,119,59,1,8658,4,2,112,117,5053,5057,102,59,1,8477,110,100,73,109,112,108,105,101,115,59,1,10608,105,103,104,116,97,114,114,111,119,59,1,8667,4,2,99,104,5087,5091,114,59,1,8475,59,1,8625,108,101,68,101,108,97,121,101,100,59,1,10740,4,13,72,79,97,99,102,104,105,109,111,113,115,116,117,5134,5150,5157,5164,5198,5203,5259,5265,5277,5283,5374,5380,5385,4,2,67,99,5140,5146,72,99,121,59,1,1065,121,59,1,1064,70,84,99,121,59,1,1068,99,117,116,101,59,1,346,4,5,59,97,101,105,121,5176,5178,5184,5190,5195,1,10940,114,111,110,59,1,352,100,105,108,59,1,350,114,99,59,1,348,59,1,1057,114,59,3,55349,56598,111,114,116,4,4,68,76,82,85,5216,5227,5238,5250,111,119,110,65,114,114,111,119,59,1,8595,101,102,116,65,114,114,111,119,59,1,8592,105,103,104,116,65,114,114,111,119,59,1,8594,112,65,114,114,111,119,59,1,8593,103,109,97,59,1,931,97,108,108,67,105,114,99,108,101,59,1,8728,112,102,59,3,55349,56650,4,2,114,117,5289,5293,116,59,1,8730,97,114,101,4,4,59,73,83,85,5306,5308,5322,5367,1,9633,110,116,101,114,115,101,99,116,105,111,110,59,1,8851,117,4,2,98,112,5329,5347,115,101,116,4,2,59,69,5338,5340,1,8847,113,117,97,108,59,1,8849,101,114,115,101,116,4,2,59,69,5358,5360,1,8848,113,117,97,108,59,1,8850,110,105,111,110,59,1,8852,99,114,59,3,55349,56494,97,114,59,1,8902,4,4,98,99,109,112,5395,5420,5475,5478,4,2,59,115,5401,5403,1,8912,101,116,4,2,59,69,5411,5413,1,8912,113,117,97,108,59,1,8838,4,2,99,104,5426,5468,101,101,100,115,4,4,59,69,83,84,5440,5442,5449,5461,1,8827,113,117,97,108,59,1,10928,108,97,110,116,69,113,117,97,108,59,1,8829,105,108,100,101,59,1,8831,84,104,97,116,59,1,8715,59,1,8721,4,3,59,101,115,5486,5488,5507,1,8913,114,115,101,116,4,2,59,69,5498,5500,1,8835,113,117,97,108,59,1,8839,101,116,59,1,8913,4,11,72,82,83,97,99,102,104,105,111,114,115,5536,5546,5552,5567,5579,5602,5607,5655,5695,5701,5711,79,82,78,5,222,1,59,5544,1,222,65,68,69,59,1,8482,4,2,72,99,5558,5563,99,121,59,1,1035,121,59,1,1062,4,2,98,117,5573,5576,59,1,9,59,1,932,4,3,97,101,121,5587,5593,5599,114,111,110,59,1,356,100,105,108,59,1,354,59,1,1058,114,59,3,55349,56599,4,2,101,105,5613,5631,4,2,114,116,5619,5627,101,102,111,114,101,59,1,8756,97,59,1,920,4,2,99,110,5637,5647,107,83,112,97,99,101,59,3,8287,8202,83,112,97,99,101,59,1,8201,108,100,101,4,4,59,69,70,84,5668,5670,5677,5688,1,8764,113,117,97,108,59,1,8771,117,108,108,69,113,117,97,108,59,1,8773,105,108,100,101,59,1,8776,112,102,59,3,55349,56651,105,112,108,101,68,111,116,59,1,8411,4,2,99,116,5717,5722,114,59,3,55349,56495,114,111,107,59,1,358,4,14,97,98,99,100,102,103,109,110,111,112,114,115,116,117,5758,5789,5805,5823,5830,5835,5846,5852,5921,5937,6089,6095,6101,6108,4,2,99,114,5764,5774,117,116,101,5,218,1,59,5772,1,218,114,4,2,59,111,5781,5783,1,8607,99,105,114,59,1,10569,114,4,2,99,101,5796,5800,121,59,1,1038,118,101,59,1,364,4,2,105,121,5811,5820,114,99,5,219,1,59,5818,1,219,59,1,1059,98,108,97,99,59,1,368,114,59,3,55349,56600,114,97,118,101,5,217,1,59,5844,1,217,97,99,114,59,1,362,4,2,100,105,5858,5905,101,114,4,2,66,80,5866,5892,4,2,97,114,5872,5876,114,59,1,95,97,99,4,2,101,107,5884,5887,59,1,9183,101,116,59,1,9141,97,114,101,110,116,104,101,115,105,115,59,1,9181,111,110,4,2,59,80,5913,5915,1,8899,108,117,115,59,1,8846,4,2,103,112,5927,5932,111,110,59,1,370,102,59,3,55349,56652,4,8,65,68,69,84,97,100,112,115,5955,5985,5996,6009,6026,6033,6044,6075,114,114,111,119,4,3,59,66,68,5967,5969,5974,1,8593,97,114,59,1,10514,111,119,110,65,114,114,111,119,59,1,8645,111,119,110,65,114,114,111,119,59,1,8597,113,117,105,108,105,98,114,105,117,109,59,1,10606,101,101,4,2,59,65,6017,6019,1,8869,114,114,111,119,59,1,8613,114,114,111,119,59,1,8657,111,119,110,97,114,114,111,119,59,1,8661,101,114,4,2,76,82,6052,6063,101,102,116,65,114,114,111,119,59,1,8598,105,103,104,116,65,114,114,111,119,59,1,8599,105,4,2,59,108,6082,6084,1,978,111,110,59,1,933,105,110,103,59,1,366,99,114,59,3,55349,56496,105,108,100,101,59,1,360,109,108,5,220,1,59,6115,1,220,4,9,68,98,99,100,101,102,111,115,118,6137,6143,6148,6152,6166,6250,6255,6261,6267,97,115,104,59,1,8875,97,114,59,1,10987,121,59,1,1042,97,115,104,4,2,59,108,6161,6163,1,8873,59,1,10982,4,2,101,114,6172,6175,59,1,8897,4,3,98,116,121,6183,6188,6238,97,114,59,1,8214,4,2,59,105,6194,6196,1,8214,99,97,108,4,4,66,76,83,84,6209,6214,6220,6231,97,114,59,1,8739,105,110,101,59,1,124,101,112,97,114,97,116,111,114,59,1,10072,105,108,100,101,59,1,8768,84,104,105,110,83,112,97,99,101,59,1,8202,114,59,3,55349,56601,112,102,59,3,55349,56653,99,114,59,3,55349,56497,100,97,115,104,59,1,8874,4,5,99,101,102,111,115,6286,6292,6298,6303,6309,105,114,99,59,1,372,100,103,101,59,1,8896,114,59,3,55349,56602,112,102,59,3,55349,56654,99,114,59,3,55349,56498,4,4,102,105,111,115,6325,6330,6333,6339,114,59,3,55349,56603,59,1,926,112,102,59,3,55349,56655,99,114,59,3,55349,56499,4,9,65,73,85,97,99,102,111,115,117,6365,6370,6375,6380,6391,6405,6410,6416,6422,99,121,59,1,1071,99,121,59,1,1031,99,121,59,1,1070,99,117,116,101,5,221,1,59,6389,1,221,4,2,105,121,6397,6402,114,99,59,1,374,59,1,1067,114,59,3,55349,56604,112,102,59,3,55349,56656,99,114,59,3,55349,56500,109,108,59,1,376,4,8,72,97,99,100,101,102,111,115,6445,6450,6457,6472,6477,6501,6505,6510,99,121,59,1,1046,99,117,116,101,59,1,377,4,2,97,121,6463,6469,114,111,110,59,1,381,59,1,1047,111,116,59,1,379,4,2,114,116,6483,6497,111,87,105,100,116,104,83,112,97,99,101,59,1,8203,97,59,1,918,114,59,1,8488,112,102,59,1,8484,99,114,59,3,55349,56501,4,16,97,98,99,101,102,103,108,109,110,111,112,114,115,116,117,119,6550,6561,6568,6612,6622,6634,6645,6672,6699,6854,6870,6923,6933,6963,6974,6983,99,117,116,101,5,225,1,59,6559,1,225,114,101,118,101,59,1,259,4,6,59,69,100,105,117,121,6582,6584,6588,6591,6600,6609,1,8766,59,3,8766,819,59,1,8767,114,99,5,226,1,59,6598,1,226,116,101,5,180,1,59,6607,1,180,59,1,1072,108,105,103,5,230,1,59,6620,1,230,4,2,59,114,6628,6630,1,8289,59,3,55349,56606,114,97,118,101,5,224,1,59,6643,1,224,4,2,101,112,6651,6667,4,2,102,112,6657,6663,115,121,109,59,1,8501,104,59,1,8501,104,97,59,1,945,4,2,97,112,6678,6692,4,2,99,108,6684,6688,114,59,1,257,103,59,1,10815,5,38,1,59,6697,1,38,4,2,100,103,6705,6737,4,5,59,97,100,115,118,6717,6719,6724,6727,6734,1,8743,110,100,59,1,10837,59,1,10844,108,111,112,101,59,1,10840,59,1,10842,4,7,59,101,108,109,114,115,122,6753,6755,6758,6762,6814,6835,6848,1,8736,59,1,10660,101,59,1,8736,115,100,4,2,59,97,6770,6772,1,8737,4,8,97,98,99,100,101,102,103,104,6790,6793,6796,6799,6802,6805,6808,6811,59,1,10664,59,1,10665,59,1,10666,59,1,10667,59,1,10668,59,1,10669,59,1,10670,59,1,10671,116,4,2,59,118,6821,6823,1,8735,98,4,2,59,100,6830,6832,1,8894,59,1,10653,4,2,112,116,6841,6845,104,59,1,8738,59,1,197,97,114,114,59,1,9084,4,2,103,112,6860,6865,111,110,59,1,261,102,59,3,55349,56658,4,7,59,69,97,101,105,111,112,6886,6888,6891,6897,6900,6904,6908,1,8776,59,1,10864,99,105,114,59,1,10863,59,1,8778,100,59,1,8779,115,59,1,39,114,111,120,4,2,59,101,6917,6919,1,8776,113,59,1,8778,105,110,103,5,229,1,59,6931,1,229,4,3,99,116,121,6941,6946,6949,114,59,3,55349,56502,59,1,42,109,112,4,2,59,101,6957,6959,1,8776,113,59,1,8781,105,108,100,101,5,227,1,59,6972,1,227,109,108,5,228,1,59,6981,1,228,4,2,99,105,6989,6997,111,110,105,110,116,59,1,8755,110,116,59,1,10769,4,16,78,97,98,99,100,101,102,105,107,108,110,111,112,114,115,117,7036,7041,7119,7135,7149,7155,7219,7224,7347,7354,7463,7489,7786,7793,7814,7866,111,116,59,1,10989,4,2,99,114,7047,7094,107,4,4,99,101,112,115,7058,7064,7073,7080,111,110,103,59,1,8780,112,115,105,108,111,110,59,1,1014,114,105,109,101,59,1,8245,105,109,4,2,59,101,7088,7090,1,8765,113,59,1,8909,4,2,118,119,7100,7105,101,101,59,1,8893,101,100,4,2,59,103,7113,7115,1,8965,101,59,1,8965,114,107,4,2,59,116,7127,7129,1,9141,98,114,107,59,1,9142,4,2,111,121,7141,7146,110,103,59,1,8780,59,1,1073,113,117,111,59,1,8222,4,5,99,109,112,114,116,7167,7181,7188,7193,7199,97,117,115,4,2,59,101,7176,7178,1,8757,59,1,8757,112,116,121,118,59,1,10672,115,105,59,1,1014,110,111,117,59,1,8492,4,3,97,104,119,7207,7210,7213,59,1,946,59,1,8502,101,101,110,59,1,8812,114,59,3,55349,56607,103,4,7,99,111,115,116,117,118,119,7241,7262,7288,7305,7328,7335,7340,4,3,97,105,117,7249,7253,7258,112,59,1,8898,114,99,59,1,9711,112,59,1,8899,4,3,100,112,116,7270,7275,7281,111,116,59,1,10752,108,117,115,59,1,10753,105,109,101,115,59,1,10754,4,2,113,116,7294,7300,99,117,112,59,1,10758,97,114,59,1,9733,114,105,97,110,103,108,101,4,2,100,117,7318,7324,111,119,110,59,1,9661,112,59,1,9651,112,108,117,115,59,1,10756,101,101,59,1,8897,101,100,103,101,59,1,8896,97,114,111,119,59,1,10509,4,3,97,107,111,7362,7436,7458,4,2,99,110,7368,7432,107,4,3,108,115,116,7377,7386,7394,111,122,101,110,103,101,59,1,10731,113,117,97,114,101,59,1,9642,114,105,97,110,103,108,101,4,4,59,100,108,114,7411,7413,7419,7425,1,9652,111,119,110,59,1,9662,101,102,116,59,1,9666,105,103,104,116,59,1,9656,107,59,1,9251,4,2,49,51,7442,7454,4,2,50,52,7448,7451,59,1,9618,59,1,9617,52,59,1,9619,99,107,59,1,9608,4,2,101,111,7469,7485,4,2,59,113,7475,7478,3,61,8421,117,105,118,59,3,8801,8421,116,59,1,8976,4,4,112,116,119,120,7499,7504,7517,7523,102,59,3,55349,56659,4,2,59,116,7510,7512,1,8869,111,109,59,1,8869,116,105,101,59,1,8904,4,12,68,72,85,86,98,100,104,109,112,116,117,118,7549,7571,7597,7619,7655,7660,7682,7708,7715,7721,7728,7750,4,4,76,82,108,114,7559,7562,7565,7568,59,1,9559,59,1,9556,59,1,9558,59,1,9555,4,5,59,68,85,100,117,7583,7585,7588,7591,7594,1,9552,59,1,9574,59,1,9577,59,1,9572,59,1,9575,4,4,76,82,108,114,7607,7610,7613,7616,59,1,9565,59,1,9562,59,1,9564,59,1,9561,4,7,59,72,76,82,104,108,114,7635,7637,7640,7643,7646,7649,7652,1,9553,59,1,9580,59,1,9571,59,1,9568,59,1,9579,59,1,9570,59,1,9567,111,120,59,1,10697,4,4,76,82,108,114,7670,7673,7676,7679,59,1,9557,59,1,9554,59,1,9488,59,1,9484,4,5,59,68,85,100,117,7694,7696,7699,7702,7705,1,9472,59,1,9573,59,1,9576,59,1,9516,59,1,9524,105,110,117,115,59,1,8863,108,117,115,59,1,8862,105,109,101,115,59,1,8864,4,4,76,82,108,114,7738,7741,7744,7747,59,1,9563,59,1,9560,59,1,9496,59,1,9492,4,7,59,72,76,82,104,108,114,7766,7768,7771,7774,7777,7780,7783,1,9474,59,1,9578,59,1,9569,59,1,9566,59,1,9532,59,1,9508,59,1,9500,114,105,109,101,59,1,8245,4,2,101,118,7799,7804,118,101,59,1,728,98,97,114,5,166,1,59,7812,1,166,4,4,99,101,105,111,7824,7829,7834,7846,114,59,3,55349,56503,109,105,59,1,8271,109,4,2,59,101,7841,7843,1,8765,59,1,8909,108,4,3,59,98,104,7855,7857,7860,1,92,59,1,10693,115,117,98,59,1,10184,4,2,108,109,7872,7885,108,4,2,59,101,7879,7881,1,8226,116,59,1,8226,112,4,3,59,69,101,7894,7896,7899,1,8782,59,1,10926,4,2,59,113,7905,7907,1,8783,59,1,8783,4,15,97,99,100,101,102,104,105,108,111,114,115,116,117,119,121,7942,8021,8075,8080,8121,8126,8157,8279,8295,8430,8446,8485,8491,8707,8726,4,3,99,112,114,7950,7956,8007,117,116,101,59,1,263,4,6,59,97,98,99,100,115,7970,7972,7977,7984,7998,8003,1,8745,110,100,59,1,10820,114,99,117,112,59,1,10825,4,2,97,117,7990,7994,112,59,1,10827,112,59,1,10823,111,116,59,1,10816,59,3,8745,65024,4,2,101,111,8013,8017,116,59,1,8257,110,59,1,711,4,4,97,101,105,117,8031,8046,8056,8061,4,2,112,114,8037,8041,115,59,1,10829,111,110,59,1,269,100,105,108,5,231,1,59,8054,1,231,114,99,59,1,265,112,115,4,2,59,115,8069,8071,1,10828,109,59,1,10832,111,116,59,1,267,4,3,100,109,110,8088,8097,8104,105,108,5,184,1,59,8095,1,184,112,116,121,118,59,1,10674,116,5,162,2,59,101,8112,8114,1,162,114,100,111,116,59,1,183,114,59,3,55349,56608,4,3,99,101,105,8134,8138,8154,121,59,1,1095,99,107,4,2,59,109,8146,8148,1,10003,97,114,107,59,1,10003,59,1,967,114,4,7,59,69,99,101,102,109,115,8174,8176,8179,8258,8261,8268,8273,1,9675,59,1,10691,4,3,59,101,108,8187,8189,8193,1,710,113,59,1,8791,101,4,2,97,100,8200,8223,114,114,111,119,4,2,108,114,8210,8216,101,102,116,59,1,8634,105,103,104,116,59,1,8635,4,5,82,83,97,99,100,8235,8238,8241,8246,8252,59,1,174,59,1,9416,115,116,59,1,8859,105,114,99,59,1,8858,97,115,104,59,1,8861,59,1,8791,110,105,110,116,59,1,10768,105,100,59,1,10991,99,105,114,59,1,10690,117,98,115,4,2,59,117,8288,8290,1,9827,105,116,59,1,9827,4,4,108,109,110,112,8305,8326,8376,8400,111,110,4,2,59,101,8313,8315,1,58,4,2,59,113,8321,8323,1,8788,59,1,8788,4,2,109,112,8332,8344,97,4,2,59,116,8339,8341,1,44,59,1,64,4,3,59,102,108,8352,8354,8358,1,8705,110,59,1,8728,101,4,2,109,120,8365,8371,101,110,116,59,1,8705,101,115,59,1,8450,4,2,103,105,8382,8395,4,2,59,100,8388,8390,1,8773,111,116,59,1,10861,110,116,59,1,8750,4,3,102,114,121,8408,8412,8417,59,3,55349,56660,111,100,59,1,8720,5,169,2,59,115,8424,8426,1,169,114,59,1,8471,4,2,97,111,8436,8441,114,114,59,1,8629,115,115,59,1,10007,4,2,99,117,8452,8457,114,59,3,55349,56504,4,2,98,112,8463,8474,4,2,59,101,8469,8471,1,10959,59,1,10961,4,2,59,101,8480,8482,1,10960,59,1,10962,100,111,116,59,1,8943,4,7,100,101,108,112,114,118,119,8507,8522,8536,8550,8600,8697,8702,97,114,114,4,2,108,114,8516,8519,59,1,10552,59,1,10549,4,2,112,115,8528,8532,114,59,1,8926,99,59,1,8927,97,114,114,4,2,59,112,8545,8547,1,8630,59,1,10557,4,6,59,98,99,100,111,115,8564,8566,8573,8587,8592,8596,1,8746,114,99,97,112,59,1,10824,4,2,97,117,8579,8583,112,59,1,10822,112,59,1,10826,111,116,59,1,8845,114,59,1,10821,59,3,8746,65024,4,4,97,108,114,118,8610,8623,8663,8672,114,114,4,2,59,109,8618,8620,1,8631,59,1,10556,121,4,3,101,118,119,8632,8651,8656,113,4,2,112,115,8639,8645,114,101,99,59,1,8926,117,99,99,59,1,8927,101,101,59,1,8910,101,100,103,101,59,1,8911,101,110,5,164,1,59,8670,1,164,101,97,114,114,111,119,4,2,108,114,8684,8690,101,102,116,59,1,8630,105,103,104,116,59,1,8631,101,101,59,1,8910,101,100,59,1,8911,4,2,99,105,8713,8721,111,110,105,110,116,59,1,8754,110,116,59,1,8753,108,99,116,121,59,1,9005,4,19,65,72,97,98,99,100,101,102,104,105,106,108,111,114,115,116,117,119,122,8773,8778,8783,8821,8839,8854,8887,8914,8930,8944,9036,9041,9058,9197,9227,9258,9281,9297,9305,114,114,59,1,8659,97,114,59,1,10597,4,4,103,108,114,115,8793,8799,8805,8809,103,101,114,59,1,8224,101,116,104,59,1,8504,114,59,1,8595,104,4,2,59,118,8816,8818,1,8208,59,1,8867,4,2,107,108,8827,8834,97,114,111,119,59,1,10511,97,99,59,1,733,4,2,97,121,8845,8851,114,111,110,59,1,271,59,1,1076,4,3,59,97,111,8862,8864,8880,1,8518,4,2,103,114,8870,8876,103,101,114,59,1,8225,114,59,1,8650,116,115,101,113,59,1,10871,4,3,103,108,109,8895,8902,8907,5,176,1,59,8900,1,176,116,97,59,1,948,112,116,121,118,59,1,10673,4,2,105,114,8920,8926,115,104,116,59,1,10623,59,3,55349,56609,97,114,4,2,108,114,8938,8941,59,1,8643,59,1,8642,4,5,97,101,103,115,118,8956,8986,8989,8996,9001,109,4,3,59,111,115,8965,8967,8983,1,8900,110,100,4,2,59,115,8975,8977,1,8900,117,105,116,59,1,9830,59,1,9830,59,1,168,97,109,109,97,59,1,989,105,110,59,1,8946,4,3,59,105,111,9009,9011,9031,1,247,100,101,5,247,2,59,111,9020,9022,1,247,110,116,105,109,101,115,59,1,8903,110,120,59,1,8903,99,121,59,1,1106,99,4,2,111,114,9048,9053,114,110,59,1,8990,111,112,59,1,8973,4,5,108,112,116,117,119,9070,9076,9081,9130,9144,108,97,114,59,1,36,102,59,3,55349,56661,4,5,59,101,109,112,115,9093,9095,9109,9116,9122,1,729,113,4,2,59,100,9102,9104,1,8784,111,116,59,1,8785,105,110,117,115,59,1,8760,108,117,115,59,1,8724,113,117,97,114,101,59,1,8865,98,108,101,98,97,114,119,101,100,103,101,59,1,8966,110,4,3,97,100,104,9153,9160,9172,114,114,111,119,59,1,8595,111,119,110,97,114,114,111,119,115,59,1,8650,97,114,112,111,111,110,4,2,108,114,9184,9190,101,102,116,59,1,8643,105,103,104,116,59,1,8642,4,2,98,99,9203,9211,107,97,114,111,119,59,1,10512,4,2,111,114,9217,9222,114,110,59,1,8991,111,112,59,1,8972,4,3,99,111,116,9235,9248,9252,4,2,114,121,9241,9245,59,3,55349,56505,59,1,1109,108,59,1,10742,114,111,107,59,1,273,4,2,100,114,9264,9269,111,116,59,1,8945,105,4,2,59,102,9276,9278,1,9663,59,1,9662,4,2,97,104,9287,9292,114,114,59,1,8693,97,114,59,1,10607,97,110,103,108,101,59,1,10662,4,2,99,105,9311,9315,121,59,1,1119,103,114,97,114,114,59,1,10239,4,18,68,97,99,100,101,102,103,108,109,110,111,112,113,114,115,116,117,120,9361,9376,9398,9439,9444,9447,9462,9495,9531,9585,9598,9614,9659,9755,9771,9792,9808,9826,4,2,68,111,9367,9372,111,116,59,1,10871,116,59,1,8785,4,2,99,115,9382,9392,117,116,101,5,233,1,59,9390,1,233,116,101,114,59,1,10862,4,4,97,105,111,121,9408,9414,9430,9436,114,111,110,59,1,283,114,4,2,59,99,9421,9423,1,8790,5,234,1,59,9428,1,234,108,111,110,59,1,8789,59,1,1101,111,116,59,1,279,59,1,8519,4,2,68,114,9453,9458,111,116,59,1,8786,59,3,55349,56610,4,3,59,114,115,9470,9472,9482,1,10906,97,118,101,5,232,1,59,9480,1,232,4,2,59,100,9488,9490,1,10902,111,116,59,1,10904,4,4,59,105,108,115,9505,9507,9515,9518,1,10905,110,116,101,114,115,59,1,9191,59,1,8467,4,2,59,100,9524,9526,1,10901,111,116,59,1,10903,4,3,97,112,115,9539,9544,9564,99,114,59,1,275,116,121,4,3,59,115,118,9554,9556,9561,1,8709,101,116,59,1,8709,59,1,8709,112,4,2,49,59,9571,9583,4,2,51,52,9577,9580,59,1,8196,59,1,8197,1,8195,4,2,103,115,9591,9594,59,1,331,112,59,1,8194,4,2,103,112,9604,9609,111,110,59,1,281,102,59,3,55349,56662,4,3,97,108,115,9622,9635,9640,114,4,2,59,115,9629,9631,1,8917,108,59,1,10723,117,115,59,1,10865,105,4,3,59,108,118,9649,9651,9656,1,949,111,110,59,1,949,59,1,1013,4,4,99,115,117,118,9669,9686,9716,9747,4,2,105,111,9675,9680,114,99,59,1,8790,108,111,110,59,1,8789,4,2,105,108,9692,9696,109,59,1,8770,97,110,116,4,2,103,108,9705,9710,116,114,59,1,10902,101,115,115,59,1,10901,4,3,97,101,105,9724,9729,9734,108,115,59,1,61,115,116,59,1,8799,118,4,2,59,68,9741,9743,1,8801,68,59,1,10872,112,97,114,115,108,59,1,10725,4,2,68,97,9761,9766,111,116,59,1,8787,114,114,59,1,10609,4,3,99,100,105,9779,9783,9788,114,59,1,8495,111,116,59,1,8784,109,59,1,8770,4,2,97,104,9798,9801,59,1,951,5,240,1,59,9806,1,240,4,2,109,114,9814,9822,108,5,235,1,59,9820,1,235,111,59,1,8364,4,3,99,105,112,9834,9838,9843,108,59,1,33,115,116,59,1,8707,4,2,101,111,9849,9859,99,116,97,116,105,111,110,59,1,8496,110,101,110,116,105,97,108,101,59,1,8519,4,12,97,99,101,102,105,106,108,110,111,112,114,115,9896,9910,9914,9921,9954,9960,9967,9989,9994,10027,10036,10164,108,108,105,110,103,100,111,116,115,101,113,59,1,8786,121,59,1,1092,109,97,108,101,59,1,9792,4,3,105,108,114,9929,9935,9950,108,105,103,59,1,64259,4,2,105,108,9941,9945,103,59,1,64256,105,103,59,1,64260,59,3,55349,56611,108,105,103,59,1,64257,108,105,103,59,3,102,106,4,3,97,108,116,9975,9979,9984,116,59,1,9837,105,103,59,1,64258,110,115,59,1,9649,111,102,59,1,402,4,2,112,114,10000,10005,102,59,3,55349,56663,4,2,97,107,10011,10016,108,108,59,1,8704,4,2,59,118,10022,10024,1,8916,59,1,10969,97,114,116,105,110,116,59,1,10765,4,2,97,111,10042,10159,4,2,99,115,10048,10155,4,6,49,50,51,52,53,55,10062,10102,10114,10135,10139,10151,4,6,50,51,52,53,54,56,10076,10083,10086,10093,10096,10099,5,189,1,59,10081,1,189,59,1,8531,5,188,1,59,10091,1,188,59,1,8533,59,1,8537,59,1,8539,4,2,51,53,10108,10111,59,1,8532,59,1,8534,4,3,52,53,56,10122,10129,10132,5,190,1,59,10127,1,190,59,1,8535,59,1,8540,53,59,1,8536,4,2,54,56,10145,10148,59,1,8538,59,1,8541,56,59,1,8542,108,59,1,8260,119,110,59,1,8994,99,114,59,3,55349,56507,4,17,69,97,98,99,100,101,102,103,105,106,108,110,111,114,115,116,118,10206,10217,10247,10254,10268,10273,10358,10363,10374,10380,10385,10406,10458,10464,10470,10497,10610,4,2,59,108,10212,10214,1,8807,59,1,10892,4,3,99,109,112,10225,10231,10244,117,116,101,59,1,501,109,97,4,2,59,100,10239,10241,1,947,59,1,989,59,1,10886,114,101,118,101,59,1,287,4,2,105,121,10260,10265,114,99,59,1,285,59,1,1075,111,116,59,1,289,4,4,59,108,113,115,10283,10285,10288,10308,1,8805,59,1,8923,4,3,59,113,115,10296,10298,10301,1,8805,59,1,8807,108,97,110,116,59,1,10878,4,4,59,99,100,108,10318,10320,10324,10345,1,10878,99,59,1,10921,111,116,4,2,59,111,10332,10334,1,10880,4,2,59,108,10340,10342,1,10882,59,1,10884,4,2,59,101,10351,10354,3,8923,65024,115,59,1,10900,114,59,3,55349,56612,4,2,59,103,10369,10371,1,8811,59,1,8921,109,101,108,59,1,8503,99,121,59,1,1107,4,4,59,69,97,106,10395,10397,10400,10403,1,8823,59,1,10898,59,1,10917,59,1,10916,4,4,69,97,101,115,10416,10419,10434,10453,59,1,8809,112,4,2,59,112,10426,10428,1,10890,114,111,120,59,1,10890,4,2,59,113,10440,10442,1,10888,4,2,59,113,10448,10450,1,10888,59,1,8809,105,109,59,1,8935,112,102,59,3,55349,56664,97,118,101,59,1,96,4,2,99,105,10476,10480,114,59,1,8458,109,4,3,59,101,108,10489,10491,10494,1,8819,59,1,10894,59,1,10896,5,62,6,59,99,100,108,113,114,10512,10514,10527,10532,10538,10545,1,62,4,2,99,105,10520,10523,59,1,10919,114,59,1,10874,111,116,59,1,8919,80,97,114,59,1,10645,117,101,115,116,59,1,10876,4,5,97,100,101,108,115,10557,10574,10579,10599,10605,4,2,112,114,10563,10570,112,114,111,120,59,1,10886,114,59,1,10616,111,116,59,1,8919,113,4,2,108,113,10586,10592,101,115,115,59,1,8923,108,101,115,115,59,1,10892,101,115,115,59,1,8823,105,109,59,1,8819,4,2,101,110,10616,10626,114,116,110,101,113,113,59,3,8809,65024,69,59,3,8809,65024,4,10,65,97,98,99,101,102,107,111,115,121,10653,10658,10713,10718,10724,10760,10765,10786,10850,10875,114,114,59,1,8660,4,4,105,108,109,114,10668,10674,10678,10684,114,115,112,59,1,8202,102,59,1,189,105,108,116,59,1,8459,4,2,100,114,10690,10695,99,121,59,1,1098,4,3,59,99,119,10703,10705,10710,1,8596,105,114,59,1,10568,59,1,8621,97,114,59,1,8463,105,114,99,59,1,293,4,3,97,108,114,10732,10748,10754,114,116,115,4,2,59,117,10741,10743,1,9829,105,116,59,1,9829,108,105,112,59,1,8230,99,111,110,59,1,8889,114,59,3,55349,56613,115,4,2,101,119,10772,10779,97,114,111,119,59,1,10533,97,114,111,119,59,1,10534,4,5,97,109,111,112,114,10798,10803,10809,10839,10844,114,114,59,1,8703,116,104,116,59,1,8763,107,4,2,108,114,10816,10827,101,102,116,97,114,114,111,119,59,1,8617,105,103,104,116,97,114,114,111,119,59,1,8618,102,59,3,55349,56665,98,97,114,59,1,8213,4,3,99,108,116,10858,10863,10869,114,59,3,55349,56509,97,115,104,59,1,8463,114,111,107,59,1,295,4,2,98,112,10881,10887,117,108,108,59,1,8259,104,101,110,59,1,8208,4,15,97,99,101,102,103,105,106,109,110,111,112,113,115,116,117,10925,10936,10958,10977,10990,11001,11039,11045,11101,11192,11220,11226,11237,11285,11299,99,117,116,101,5,237,1,59,10934,1,237,4,3,59,105,121,10944,10946,10955,1,8291,114,99,5,238,1,59,10953,1,238,59,1,1080,4,2,99,120,10964,10968,121,59,1,1077,99,108,5,161,1,59,10975,1,161,4,2,102,114,10983,10986,59,1,8660,59,3,55349,56614,114,97,118,101,5,236,1,59,10999,1,236,4,4,59,105,110,111,11011,11013,11028,11034,1,8520,4,2,105,110,11019,11024,110,116,59,1,10764,116,59,1,8749,102,105,110,59,1,10716,116,97,59,1,8489,108,105,103,59,1,307,4,3,97,111,112,11053,11092,11096,4,3,99,103,116,11061,11065,11088,114,59,1,299,4,3,101,108,112,11073,11076,11082,59,1,8465,105,110,101,59,1,8464,97,114,116,59,1,8465,104,59,1,305,102,59,1,8887,101,100,59,1,437,4,5,59,99,102,111,116,11113,11115,11121,11136,11142,1,8712,97,114,101,59,1,8453,105,110,4,2,59,116,11129,11131,1,8734,105,101,59,1,10717,100,111,116,59,1,305,4,5,59,99,101,108,112,11154,11156,11161,11179,11186,1,8747,97,108,59,1,8890,4,2,103,114,11167,11173,101,114,115,59,1,8484,99,97,108,59,1,8890,97,114,104,107,59,1,10775,114,111,100,59,1,10812,4,4,99,103,112,116,11202,11206,11211,11216,121,59,1,1105,111,110,59,1,303,102,59,3,55349,56666,97,59,1,953,114,111,100,59,1,10812,117,101,115,116,5,191,1,59,11235,1,191,4,2,99,105,11243,11248,114,59,3,55349,56510,110,4,5,59,69,100,115,118,11261,11263,11266,11271,11282,1,8712,59,1,8953,111,116,59,1,8949,4,2,59,118,11277,11279,1,8948,59,1,8947,59,1,8712,4,2,59,105,11291,11293,1,8290,108,100,101,59,1,297,4,2,107,109,11305,11310,99,121,59,1,1110,108,5,239,1,59,11316,1,239,4,6,99,102,109,111,115,117,11332,11346,11351,11357,11363,11380,4,2,105,121,11338,11343,114,99,59,1,309,59,1,1081,114,59,3,55349,56615,97,116,104,59,1,567,112,102,59,3,55349,56667,4,2,99,101,11369,11374,114,59,3,55349,56511,114,99,121,59,1,1112,107,99,121,59,1,1108,4,8,97,99,102,103,104,106,111,115,11404,11418,11433,11438,11445,11450,11455,11461,112,112,97,4,2,59,118,11413,11415,1,954,59,1,1008,4,2,101,121,11424,11430,100,105,108,59,1,311,59,1,1082,114,59,3,55349,56616,114,101,101,110,59,1,312,99,121,59,1,1093,99,121,59,1,1116,112,102,59,3,55349,56668,99,114,59,3,55349,56512,4,23,65,66,69,72,97,98,99,100,101,102,103,104,106,108,109,110,111,112,114,115,116,117,118,11515,11538,11544,11555,11560,11721,11780,11818,11868,12136,12160,12171,12203,12208,12246,12275,12327,12509,12523,12569,12641,12732,12752,4,3,97,114,116,11523,11528,11532,114,114,59,1,8666,114,59,1,8656,97,105,108,59,1,10523,97,114,114,59,1,10510,4,2,59,103,11550,11552,1,8806,59,1,10891,97,114,59,1,10594,4,9,99,101,103,109,110,112,113,114,116,11580,11586,11594,11600,11606,11624,11627,11636,11694,117,116,101,59,1,314,109,112,116,121,118,59,1,10676,114,97,110,59,1,8466,98,100,97,59,1,955,103,4,3,59,100,108,11615,11617,11620,1,10216,59,1,10641,101,59,1,10216,59,1,10885,117,111,5,171,1,59,11634,1,171,114,4,8,59,98,102,104,108,112,115,116,11655,11657,11669,11673,11677,11681,11685,11690,1,8592,4,2,59,102,11663,11665,1,8676,115,59,1,10527,115,59,1,10525,107,59,1,8617,112,59,1,8619,108,59,1,10553,105,109,59,1,10611,108,59,1,8610,4,3,59,97,101,11702,11704,11709,1,10923,105,108,59,1,10521,4,2,59,115,11715,11717,1,10925,59,3,10925,65024,4,3,97,98,114,11729,11734,11739,114,114,59,1,10508,114,107,59,1,10098,4,2,97,107,11745,11758,99,4,2,101,107,11752,11755,59,1,123,59,1,91,4,2,101,115,11764,11767,59,1,10635,108,4,2,100,117,11774,11777,59,1,10639,59,1,10637,4,4,97,101,117,121,11790,11796,11811,11815,114,111,110,59,1,318,4,2,100,105,11802,11807,105,108,59,1,316,108,59,1,8968,98,59,1,123,59,1,1083,4,4,99,113,114,115,11828,11832,11845,11864,97,59,1,10550,117,111,4,2,59,114,11840,11842,1,8220,59,1,8222,4,2,100,117,11851,11857,104,97,114,59,1,10599,115,104,97,114,59,1,10571,104,59,1,8626,4,5,59,102,103,113,115,11880,11882,12008,12011,12031,1,8804,116,4,5,97,104,108,114,116,11895,11913,11935,11947,11996,114,114,111,119,4,2,59,116,11905,11907,1,8592,97,105,108,59,1,8610,97,114,112,111,111,110,4,2,100,117,11925,11931,111,119,110,59,1,8637,112,59,1,8636,101,102,116,97,114,114,111,119,115,59,1,8647,105,103,104,116,4,3,97,104,115,11959,11974,11984,114,114,111,119,4,2,59,115,11969,11971,1,8596,59,1,8646,97,114,112,111,111,110,115,59,1,8651,113,117,105,103,97,114,114,111,119,59,1,8621,104,114,101,101,116,105,109,101,115,59,1,8907,59,1,8922,4,3,59,113,115,12019,12021,12024,1,8804,59,1,8806,108,97,110,116,59,1,10877,4,5,59,99,100,103,115,12043,12045,12049,12070,12083,1,10877,99,59,1,10920,111,116,4,2,59,111,12057,12059,1,10879,4,2,59,114,12065,12067,1,10881,59,1,10883,4,2,59,101,12076,12079,3,8922,65024,115,59,1,10899,4,5,97,100,101,103,115,12095,12103,12108,12126,12131,112,112,114,111,120,59,1,10885,111,116,59,1,8918,113,4,2,103,113,12115,12120,116,114,59,1,8922,103,116,114,59,1,10891,116,114,59,1,8822,105,109,59,1,8818,4,3,105,108,114,12144,12150,12156,115,104,116,59,1,10620,111,111,114,59,1,8970,59,3,55349,56617,4,2,59,69,12166,12168,1,8822,59,1,10897,4,2,97,98,12177,12198,114,4,2,100,117,12184,12187,59,1,8637,4,2,59,108,12193,12195,1,8636,59,1,10602,108,107,59,1,9604,99,121,59,1,1113,4,5,59,97,99,104,116,12220,12222,12227,12235,12241,1,8810,114,114,59,1,8647,111,114,110,101,114,59,1,8990,97,114,100,59,1,10603,114,105,59,1,9722,4,2,105,111,12252,12258,100,111,116,59,1,320,117,115,116,4,2,59,97,12267,12269,1,9136,99,104,101,59,1,9136,4,4,69,97,101,115,12285,12288,12303,12322,59,1,8808,112,4,2,59,112,12295,12297,1,10889,114,111,120,59,1,10889,4,2,59,113,12309,12311,1,10887,4,2,59,113,12317,12319,1,10887,59,1,8808,105,109,59,1,8934,4,8,97,98,110,111,112,116,119,122,12345,12359,12364,12421,12446,12467,12474,12490,4,2,110,114,12351,12355,103,59,1,10220,114,59,1,8701,114,107,59,1,10214,103,4,3,108,109,114,12373,12401,12409,101,102,116,4,2,97,114,12382,12389,114,114,111,119,59,1,10229,105,103,104,116,97,114,114,111,119,59,1,10231,97,112,115,116,111,59,1,10236,105,103,104,116,97,114,114,111,119,59,1,10230,112,97,114,114,111,119,4,2,108,114,12433,12439,101,102,116,59,1,8619,105,103,104,116,59,1,8620,4,3,97,102,108,12454,12458,12462,114,59,1,10629,59,3,55349,56669,117,115,59,1,10797,105,109,101,115,59,1,10804,4,2,97,98,12480,12485,115,116,59,1,8727,97,114,59,1,95,4,3,59,101,102,12498,12500,12506,1,9674,110,103,101,59,1,9674,59,1,10731,97,114,4,2,59,108,12517,12519,1,40,116,59,1,10643,4,5,97,99,104,109,116,12535,12540,12548,12561,12564,114,114,59,1,8646,111,114,110,101,114,59,1,8991,97,114,4,2,59,100,12556,12558,1,8651,59,1,10605,59,1,8206,114,105,59,1,8895,4,6,97,99,104,105,113,116,12583,12589,12594,12597,12614,12635,113,117,111,59,1,8249,114,59,3,55349,56513,59,1,8624,109,4,3,59,101,103,12606,12608,12611,1,8818,59,1,10893,59,1,10895,4,2,98,117,12620,12623,59,1,91,111,4,2,59,114,12630,12632,1,8216,59,1,8218,114,111,107,59,1,322,5,60,8,59,99,100,104,105,108,113,114,12660,12662,12675,12680,12686,12692,12698,12705,1,60,4,2,99,105,12668,12671,59,1,10918,114,59,1,10873,111,116,59,1,8918,114,101,101,59,1,8907,109,101,115,59,1,8905,97,114,114,59,1,10614,117,101,115,116,59,1,10875,4,2,80,105,12711,12716,97,114,59,1,10646,4,3,59,101,102,12724,12726,12729,1,9667,59,1,8884,59,1,9666,114,4,2,100,117,12739,12746,115,104,97,114,59,1,10570,104,97,114,59,1,10598,4,2,101,110,12758,12768,114,116,110,101,113,113,59,3,8808,65024,69,59,3,8808,65024,4,14,68,97,99,100,101,102,104,105,108,110,111,112,115,117,12803,12809,12893,12908,12914,12928,12933,12937,13011,13025,13032,13049,13052,13069,68,111,116,59,1,8762,4,4,99,108,112,114,12819,12827,12849,12887,114,5,175,1,59,12825,1,175,4,2,101,116,12833,12836,59,1,9794,4,2,59,101,12842,12844,1,10016,115,101,59,1,10016,4,2,59,115,12855,12857,1,8614,116,111,4,4,59,100,108,117,12869,12871,12877,12883,1,8614,111,119,110,59,1,8615,101,102,116,59,1,8612,112,59,1,8613,107,101,114,59,1,9646,4,2,111,121,12899,12905,109,109,97,59,1,10793,59,1,1084,97,115,104,59,1,8212,97,115,117,114,101,100,97,110,103,108,101,59,1,8737,114,59,3,55349,56618,111,59,1,8487,4,3,99,100,110,12945,12954,12985,114,111,5,181,1,59,12952,1,181,4,4,59,97,99,100,12964,12966,12971,12976,1,8739,115,116,59,1,42,105,114,59,1,10992,111,116,5,183,1,59,12983,1,183,117,115,4,3,59,98,100,12995,12997,13000,1,8722,59,1,8863,4,2,59,117,13006,13008,1,8760,59,1,10794,4,2,99,100,13017,13021,112,59,1,10971,114,59,1,8230,112,108,117,115,59,1,8723,4,2,100,112,13038,13044,101,108,115,59,1,8871,102,59,3,55349,56670,59,1,8723,4,2,99,116,13058,13063,114,59,3,55349,56514,112,111,115,59,1,8766,4,3,59,108,109,13077,13079,13087,1,956,116,105,109,97,112,59,1,8888,97,112,59,1,8888,4,24,71,76,82,86,97,98,99,100,101,102,103,104,105,106,108,109,111,112,114,115,116,117,118,119,13142,13165,13217,13229,13247,13330,13359,13414,13420,13508,13513,13579,13602,13626,13631,13762,13767,13855,13936,13995,14214,14285,14312,14432,4,2,103,116,13148,13152,59,3,8921,824,4,2,59,118,13158,13161,3,8811,8402,59,3,8811,824,4,3,101,108,116,13173,13200,13204,102,116,4,2,97,114,13181,13188,114,114,111,119,59,1,8653,105,103,104,116,97,114,114,111,119,59,1,8654,59,3,8920,824,4,2,59,118,13210,13213,3,8810,8402,59,3,8810,824,105,103,104,116,97,114,114,111,119,59,1,8655,4,2,68,100,13235,13241,97,115,104,59,1,8879,97,115,104,59,1,8878,4,5,98,99,110,112,116,13259,13264,13270,13275,13308,108,97,59,1,8711,117,116,101,59,1,324,103,59,3,8736,8402,4,5,59,69,105,111,112,13287,13289,13293,13298,13302,1,8777,59,3,10864,824,100,59,3,8779,824,115,59,1,329,114,111,120,59,1,8777,117,114,4,2,59,97,13316,13318,1,9838,108,4,2,59,115,13325,13327,1,9838,59,1,8469,4,2,115,117,13336,13344,112,5,160,1,59,13342,1,160,109,112,4,2,59,101,13352,13355,3,8782,824,59,3,8783,824,4,5,97,101,111,117,121,13371,13385,13391,13407,13411,4,2,112,114,13377,13380,59,1,10819,111,110,59,1,328,100,105,108,59,1,326,110,103,4,2,59,100,13399,13401,1,8775,111,116,59,3,10861,824,112,59,1,10818,59,1,1085,97,115,104,59,1,8211,4,7,59,65,97,100,113,115,120,13436,13438,13443,13466,13472,13478,13494,1,8800,114,114,59,1,8663,114,4,2,104,114,13450,13454,107,59,1,10532,4,2,59,111,13460,13462,1,8599,119,59,1,8599,111,116,59,3,8784,824,117,105,118,59,1,8802,4,2,101,105,13484,13489,97,114,59,1,10536,109,59,3,8770,824,105,115,116,4,2,59,115,13503,13505,1,8708,59,1,8708,114,59,3,55349,56619,4,4,69,101,115,116,13523,13527,13563,13568,59,3,8807,824,4,3,59,113,115,13535,13537,13559,1,8817,4,3,59,113,115,13545,13547,13551,1,8817,59,3,8807,824,108,97,110,116,59,3,10878,824,59,3,10878,824,105,109,59,1,8821,4,2,59,114,13574,13576,1,8815,59,1,8815,4,3,65,97,112,13587,13592,13597,114,114,59,1,8654,114,114,59,1,8622,97,114,59,1,10994,4,3,59,115,118,13610,13612,13623,1,8715,4,2,59,100,13618,13620,1,8956,59,1,8954,59,1,8715,99,121,59,1,1114,4,7,65,69,97,100,101,115,116,13647,13652,13656,13661,13665,13737,13742,114,114,59,1,8653,59,3,8806,824,114,114,59,1,8602,114,59,1,8229,4,4,59,102,113,115,13675,13677,13703,13725,1,8816,116,4,2,97,114,13684,13691,114,114,111,119,59,1,8602,105,103,104,116,97,114,114,111,119,59,1,8622,4,3,59,113,115,13711,13713,13717,1,8816,59,3,8806,824,108,97,110,116,59,3,10877,824,4,2,59,115,13731,13734,3,10877,824,59,1,8814,105,109,59,1,8820,4,2,59,114,13748,13750,1,8814,105,4,2,59,101,13757,13759,1,8938,59,1,8940,105,100,59,1,8740,4,2,112,116,13773,13778,102,59,3,55349,56671,5,172,3,59,105,110,13787,13789,13829,1,172,110,4,4,59,69,100,118,13800,13802,13806,13812,1,8713,59,3,8953,824,111,116,59,3,8949,824,4,3,97,98,99,13820,13823,13826,59,1,8713,59,1,8951,59,1,8950,105,4,2,59,118,13836,13838,1,8716,4,3,97,98,99,13846,13849,13852,59,1,8716,59,1,8958,59,1,8957,4,3,97,111,114,13863,13892,13899,114,4,4,59,97,115,116,13874,13876,13883,13888,1,8742,108,108,101,108,59,1,8742,108,59,3,11005,8421,59,3,8706,824,108,105,110,116,59,1,10772,4,3,59,99,101,13907,13909,13914,1,8832,117,101,59,1,8928,4,2,59,99,13920,13923,3,10927,824,4,2,59,101,13929,13931,1,8832,113,59,3,10927,824,4,4,65,97,105,116,13946,13951,13971,13982,114,114,59,1,8655,114,114,4,3,59,99,119,13961,13963,13967,1,8603,59,3,10547,824,59,3,8605,824,103,104,116,97,114,114,111,119,59,1,8603,114,105,4,2,59,101,13990,13992,1,8939,59,1,8941,4,7,99,104,105,109,112,113,117,14011,14036,14060,14080,14085,14090,14106,4,4,59,99,101,114,14021,14023,14028,14032,1,8833,117,101,59,1,8929,59,3,10928,824,59,3,55349,56515,111,114,116,4,2,109,112,14045,14050,105,100,59,1,8740,97,114,97,108,108,101,108,59,1,8742,109,4,2,59,101,14067,14069,1,8769,4,2,59,113,14075,14077,1,8772,59,1,8772,105,100,59,1,8740,97,114,59,1,8742,115,117,4,2,98,112,14098,14102,101,59,1,8930,101,59,1,8931,4,3,98,99,112,14114,14157,14171,4,4,59,69,101,115,14124,14126,14130,14133,1,8836,59,3,10949,824,59,1,8840,101,116,4,2,59,101,14141,14144,3,8834,8402,113,4,2,59,113,14151,14153,1,8840,59,3,10949,824,99,4,2,59,101,14164,14166,1,8833,113,59,3,10928,824,4,4,59,69,101,115,14181,14183,14187,14190,1,8837,59,3,10950,824,59,1,8841,101,116,4,2,59,101,14198,14201,3,8835,8402,113,4,2,59,113,14208,14210,1,8841,59,3,10950,824,4,4,103,105,108,114,14224,14228,14238,14242,108,59,1,8825,108,100,101,5,241,1,59,14236,1,241,103,59,1,8824,105,97,110,103,108,101,4,2,108,114,14254,14269,101,102,116,4,2,59,101,14263,14265,1,8938,113,59,1,8940,105,103,104,116,4,2,59,101,14279,14281,1,8939,113,59,1,8941,4,2,59,109,14291,14293,1,957,4,3,59,101,115,14301,14303,14308,1,35,114,111,59,1,8470,112,59,1,8199,4,9,68,72,97,100,103,105,108,114,115,14332,14338,14344,14349,14355,14369,14376,14408,14426,97,115,104,59,1,8877,97,114,114,59,1,10500,112,59,3,8781,8402,97,115,104,59,1,8876,4,2,101,116,14361,14365,59,3,8805,8402,59,3,62,8402,110,102,105,110,59,1,10718,4,3,65,101,116,14384,14389,14393,114,114,59,1,10498,59,3,8804,8402,4,2,59,114,14399,14402,3,60,8402,105,101,59,3,8884,8402,4,2,65,116,14414,14419,114,114,59,1,10499,114,105,101,59,3,8885,8402,105,109,59,3,8764,8402,4,3,65,97,110,14440,14445,14468,114,114,59,1,8662,114,4,2,104,114,14452,14456,107,59,1,10531,4,2,59,111,14462,14464,1,8598,119,59,1,8598,101,97,114,59,1,10535,4,18,83,97,99,100,101,102,103,104,105,108,109,111,112,114,115,116,117,118,14512,14515,14535,14560,14597,14603,14618,14643,14657,14662,14701,14741,14747,14769,14851,14877,14907,14916,59,1,9416,4,2,99,115,14521,14531,117,116,101,5,243,1,59,14529,1,243,116,59,1,8859,4,2,105,121,14541,14557,114,4,2,59,99,14548,14550,1,8858,5,244,1,59,14555,1,244,59,1,1086,4,5,97,98,105,111,115,14572,14577,14583,14587,14591,115,104,59,1,8861,108,97,99,59,1,337,118,59,1,10808,116,59,1,8857,111,108,100,59,1,10684,108,105,103,59,1,339,4,2,99,114,14609,14614,105,114,59,1,10687,59,3,55349,56620,4,3,111,114,116,14626,14630,14640,110,59,1,731,97,118,101,5,242,1,59,14638,1,242,59,1,10689,4,2,98,109,14649,14654,97,114,59,1,10677,59,1,937,110,116,59,1,8750,4,4,97,99,105,116,14672,14677,14693,14698,114,114,59,1,8634,4,2,105,114,14683,14687,114,59,1,10686,111,115,115,59,1,10683,110,101,59,1,8254,59,1,10688,4,3,97,101,105,14709,14714,14719,99,114,59,1,333,103,97,59,1,969,4,3,99,100,110,14727,14733,14736,114,111,110,59,1,959,59,1,10678,117,115,59,1,8854,112,102,59,3,55349,56672,4,3,97,101,108,14755,14759,14764,114,59,1,10679,114,112,59,1,10681,117,115,59,1,8853,4,7,59,97,100,105,111,115,118,14785,14787,14792,14831,14837,14841,14848,1,8744,114,114,59,1,8635,4,4,59,101,102,109,14802,14804,14817,14824,1,10845,114,4,2,59,111,14811,14813,1,8500,102,59,1,8500,5,170,1,59,14822,1,170,5,186,1,59,14829,1,186,103,111,102,59,1,8886,114,59,1,10838,108,111,112,101,59,1,10839,59,1,10843,4,3,99,108,111,14859,14863,14873,114,59,1,8500,97,115,104,5,248,1,59,14871,1,248,108,59,1,8856,105,4,2,108,109,14884,14893,100,101,5,245,1,59,14891,1,245,101,115,4,2,59,97,14901,14903,1,8855,115,59,1,10806,109,108,5,246,1,59,14914,1,246,98,97,114,59,1,9021,4,12,97,99,101,102,104,105,108,109,111,114,115,117,14948,14992,14996,15033,15038,15068,15090,15189,15192,15222,15427,15441,114,4,4,59,97,115,116,14959,14961,14976,14989,1,8741,5,182,2,59,108,14968,14970,1,182,108,101,108,59,1,8741,4,2,105,108,14982,14986,109,59,1,10995,59,1,11005,59,1,8706,121,59,1,1087,114,4,5,99,105,109,112,116,15009,15014,15019,15024,15027,110,116,59,1,37,111,100,59,1,46,105,108,59,1,8240,59,1,8869,101,110,107,59,1,8241,114,59,3,55349,56621,4,3,105,109,111,15046,15057,15063,4,2,59,118,15052,15054,1,966,59,1,981,109,97,116,59,1,8499,110,101,59,1,9742,4,3,59,116,118,15076,15078,15087,1,960,99,104,102,111,114,107,59,1,8916,59,1,982,4,2,97,117,15096,15119,110,4,2,99,107,15103,15115,107,4,2,59,104,15110,15112,1,8463,59,1,8462,118,59,1,8463,115,4,9,59,97,98,99,100,101,109,115,116,15140,15142,15148,15151,15156,15168,15171,15179,15184,1,43,99,105,114,59,1,10787,59,1,8862,105,114,59,1,10786,4,2,111,117,15162,15165,59,1,8724,59,1,10789,59,1,10866,110,5,177,1,59,15177,1,177,105,109,59,1,10790,119,111,59,1,10791,59,1,177,4,3,105,112,117,15200,15208,15213,110,116,105,110,116,59,1,10773,102,59,3,55349,56673,110,100,5,163,1,59,15220,1,163,4,10,59,69,97,99,101,105,110,111,115,117,15244,15246,15249,15253,15258,15334,15347,15367,15416,15421,1,8826,59,1,10931,112,59,1,10935,117,101,59,1,8828,4,2,59,99,15264,15266,1,10927,4,6,59,97,99,101,110,115,15280,15282,15290,15299,15303,15329,1,8826,112,112,114,111,120,59,1,10935,117,114,108,121,101,113,59,1,8828,113,59,1,10927,4,3,97,101,115,15311,15319,15324,112,112,114,111,120,59,1,10937,113,113,59,1,10933,105,109,59,1,8936,105,109,59,1,8830,109,101,4,2,59,115,15342,15344,1,8242,59,1,8473,4,3,69,97,115,15355,15358,15362,59,1,10933,112,59,1,10937,105,109,59,1,8936,4,3,100,102,112,15375,15378,15404,59,1,8719,4,3,97,108,115,15386,15392,15398,108,97,114,59,1,9006,105,110,101,59,1,8978,117,114,102,59,1,8979,4,2,59,116,15410,15412,1,8733,111,59,1,8733,105,109,59,1,8830,114,101,108,59,1,8880,4,2,99,105,15433,15438,114,59,3,55349,56517,59,1,968,110,99,115,112,59,1,8200,4,6,102,105,111,112,115,117,15462,15467,15472,15478,15485,15491,114,59,3,55349,56622,110,116,59,1,10764,112,102,59,3,55349,56674,114,105,109,101,59,1,8279,99,114,59,3,55349,56518,4,3,97,101,111,15499,15520,15534,116,4,2,101,105,15506,15515,114,110,105,111,110,115,59,1,8461,110,116,59,1,10774,115,116,4,2,59,101,15528,15530,1,63,113,59,1,8799,116,5,34,1,59,15540,1,34,4,21,65,66,72,97,98,99,100,101,102,104,105,108,109,110,111,112,114,115,116,117,120,15586,15609,15615,15620,15796,15855,15893,15931,15977,16001,16039,16183,16204,16222,16228,16285,16312,16318,16363,16408,16416,4,3,97,114,116,15594,15599,15603,114,114,59,1,8667,114,59,1,8658,97,105,108,59,1,10524,97,114,114,59,1,10511,97,114,59,1,10596,4,7,99,100,101,110,113,114,116,15636,15651,15656,15664,15687,15696,15770,4,2,101,117,15642,15646,59,3,8765,817,116,101,59,1,341,105,99,59,1,8730,109,112,116,121,118,59,1,10675,103,4,4,59,100,101,108,15675,15677,15680,15683,1,10217,59,1,10642,59,1,10661,101,59,1,10217,117,111,5,187,1,59,15694,1,187,114,4,11,59,97,98,99,102,104,108,112,115,116,119,15721,15723,15727,15739,15742,15746,15750,15754,15758,15763,15767,1,8594,112,59,1,10613,4,2,59,102,15733,15735,1,8677,115,59,1,10528,59,1,10547,115,59,1,10526,107,59,1,8618,112,59,1,8620,108,59,1,10565,105,109,59,1,10612,108,59,1,8611,59,1,8605,4,2,97,105,15776,15781,105,108,59,1,10522,111,4,2,59,110,15788,15790,1,8758,97,108,115,59,1,8474,4,3,97,98,114,15804,15809,15814,114,114,59,1,10509,114,107,59,1,10099,4,2,97,107,15820,15833,99,4,2,101,107,15827,15830,59,1,125,59,1,93,4,2,101,115,15839,15842,59,1,10636,108,4,2,100,117,15849,15852,59,1,10638,59,1,10640,4,4,97,101,117,121,15865,15871,15886,15890,114,111,110,59,1,345,4,2,100,105,15877,15882,105,108,59,1,343,108,59,1,8969,98,59,1,125,59,1,1088,4,4,99,108,113,115,15903,15907,15914,15927,97,59,1,10551,100,104,97,114,59,1,10601,117,111,4,2,59,114,15922,15924,1,8221,59,1,8221,104,59,1,8627,4,3,97,99,103,15939,15966,15970,108,4,4,59,105,112,115,15950,15952,15957,15963,1,8476,110,101,59,1,8475,97,114,116,59,1,8476,59,1,8477,116,59,1,9645,5,174,1,59,15975,1,174,4,3,105,108,114,15985,15991,15997,115,104,116,59,1,10621,111,111,114,59,1,8971,59,3,55349,56623,4,2,97,111,16007,16028,114,4,2,100,117,16014,16017,59,1,8641,4,2,59,108,16023,16025,1,8640,59,1,10604,4,2,59,118,16034,16036,1,961,59,1,1009,4,3,103,110,115,16047,16167,16171,104,116,4,6,97,104,108,114,115,116,16063,16081,16103,16130,16143,16155,114,114,111,119,4,2,59,116,16073,16075,1,8594,97,105,108,59,1,8611,97,114,112,111,111,110,4,2,100,117,16093,16099,111,119,110,59,1,8641,112,59,1,8640,101,102,116,4,2,97,104,16112,16120,114,114,111,119,115,59,1,8644,97,114,112,111,111,110,115,59,1,8652,105,103,104,116,97,114,114,111,119,115,59,1,8649,113,117,105,103,97,114,114,111,119,59,1,8605,104,114,101,101,116,105,109,101,115,59,1,8908,103,59,1,730,105,110,103,100,111,116,115,101,113,59,1,8787,4,3,97,104,109,16191,16196,16201,114,114,59,1,8644,97,114,59,1,8652,59,1,8207,111,117,115,116,4,2,59,97,16214,16216,1,9137,99,104,101,59,1,9137,109,105,100,59,1,10990,4,4,97,98,112,116,16238,16252,16257,16278,4,2,110,114,16244,16248,103,59,1,10221,114,59,1,8702,114,107,59,1,10215,4,3,97,102,108,16265,16269,16273,114,59,1,10630,59,3,55349,56675,117,115,59,1,10798,105,109,101,115,59,1,10805,4,2,97,112,16291,16304,114,4,2,59,103,16298,16300,1,41,116,59,1,10644,111,108,105,110,116,59,1,10770,97,114,114,59,1,8649,4,4,97,99,104,113,16328,16334,16339,16342,113,117,111,59,1,8250,114,59,3,55349,56519,59,1,8625,4,2,98,117,16348,16351,59,1,93,111,4,2,59,114,16358,16360,1,8217,59,1,8217,4,3,104,105,114,16371,16377,16383,114,101,101,59,1,8908,109,101,115,59,1,8906,105,4,4,59,101,102,108,16394,16396,16399,16402,1,9657,59,1,8885,59,1,9656,116,114,105,59,1,10702,108,117,104,97,114,59,1,10600,59,1,8478,4,19,97,98,99,100,101,102,104,105,108,109,111,112,113,114,115,116,117,119,122,16459,16466,16472,16572,16590,16672,16687,16746,16844,16850,16924,16963,16988,17115,17121,17154,17206,17614,17656,99,117,116,101,59,1,347,113,117,111,59,1,8218,4,10,59,69,97,99,101,105,110,112,115,121,16494,16496,16499,16513,16518,16531,16536,16556,16564,16569,1,8827,59,1,10932,4,2,112,114,16505,16508,59,1,10936,111,110,59,1,353,117,101,59,1,8829,4,2,59,100,16524,16526,1,10928,105,108,59,1,351,114,99,59,1,349,4,3,69,97,115,16544,16547,16551,59,1,10934,112,59,1,10938,105,109,59,1,8937,111,108,105,110,116,59,1,10771,105,109,59,1,8831,59,1,1089,111,116,4,3,59,98,101,16582,16584,16587,1,8901,59,1,8865,59,1,10854,4,7,65,97,99,109,115,116,120,16606,16611,16634,16642,16646,16652,16668,114,114,59,1,8664,114,4,2,104,114,16618,16622,107,59,1,10533,4,2,59,111,16628,16630,1,8600,119,59,1,8600,116,5,167,1,59,16640,1,167,105,59,1,59,119,97,114,59,1,10537,109,4,2,105,110,16659,16665,110,117,115,59,1,8726,59,1,8726,116,59,1,10038,114,4,2,59,111,16679,16682,3,55349,56624,119,110,59,1,8994,4,4,97,99,111,121,16697,16702,16716,16739,114,112,59,1,9839,4,2,104,121,16708,16713,99,121,59,1,1097,59,1,1096,114,116,4,2,109,112,16724,16729,105,100,59,1,8739,97,114,97,108,108,101,108,59,1,8741,5,173,1,59,16744,1,173,4,2,103,109,16752,16770,109,97,4,3,59,102,118,16762,16764,16767,1,963,59,1,962,59,1,962,4,8,59,100,101,103,108,110,112,114,16788,16790,16795,16806,16817,16828,16832,16838,1,8764,111,116,59,1,10858,4,2,59,113,16801,16803,1,8771,59,1,8771,4,2,59,69,16812,16814,1,10910,59,1,10912,4,2,59,69,16823,16825,1,10909,59,1,10911,101,59,1,8774,108,117,115,59,1,10788,97,114,114,59,1,10610,97,114,114,59,1,8592,4,4,97,101,105,116,16860,16883,16891,16904,4,2,108,115,16866,16878,108,115,101,116,109,105,110,117,115,59,1,8726,104,112,59,1,10803,112,97,114,115,108,59,1,10724,4,2,100,108,16897,16900,59,1,8739,101,59,1,8995,4,2,59,101,16910,16912,1,10922,4,2,59,115,16918,16920,1,10924,59,3,10924,65024,4,3,102,108,112,16932,16938,16958,116,99,121,59,1,1100,4,2,59,98,16944,16946,1,47,4,2,59,97,16952,16954,1,10692,114,59,1,9023,102,59,3,55349,56676,97,4,2,100,114,16970,16985,101,115,4,2,59,117,16978,16980,1,9824,105,116,59,1,9824,59,1,8741,4,3,99,115,117,16996,17028,17089,4,2,97,117,17002,17015,112,4,2,59,115,17009,17011,1,8851,59,3,8851,65024,112,4,2,59,115,17022,17024,1,8852,59,3,8852,65024,117,4,2,98,112,17035,17062,4,3,59,101,115,17043,17045,17048,1,8847,59,1,8849,101,116,4,2,59,101,17056,17058,1,8847,113,59,1,8849,4,3,59,101,115,17070,17072,17075,1,8848,59,1,8850,101,116,4,2,59,101,17083,17085,1,8848,113,59,1,8850,4,3,59,97,102,17097,17099,17112,1,9633,114,4,2,101,102,17106,17109,59,1,9633,59,1,9642,59,1,9642,97,114,114,59,1,8594,4,4,99,101,109,116,17131,17136,17142,17148,114,59,3,55349,56520,116,109,110,59,1,8726,105,108,101,59,1,8995,97,114,102,59,1,8902,4,2,97,114,17160,17172,114,4,2,59,102,17167,17169,1,9734,59,1,9733,4,2,97,110,17178,17202,105,103,104,116,4,2,101,112,17188,17197,112,115,105,108,111,110,59,1,1013,104,105,59,1,981,115,59,1,175,4,5,98,99,109,110,112,17218,17351,17420,17423,17427,4,9,59,69,100,101,109,110,112,114,115,17238,17240,17243,17248,17261,17267,17279,17285,17291,1,8834,59,1,10949,111,116,59,1,10941,4,2,59,100,17254,17256,1,8838,111,116,59,1,10947,117,108,116,59,1,10945,4,2,69,101,17273,17276,59,1,10955,59,1,8842,108,117,115,59,1,10943,97,114,114,59,1,10617,4,3,101,105,117,17299,17335,17339,116,4,3,59,101,110,17308,17310,17322,1,8834,113,4,2,59,113,17317,17319,1,8838,59,1,10949,101,113,4,2,59,113,17330,17332,1,8842,59,1,10955,109,59,1,10951,4,2,98,112,17345,17348,59,1,10965,59,1,10963,99,4,6,59,97,99,101,110,115,17366,17368,17376,17385,17389,17415,1,8827,112,112,114,111,120,59,1,10936,117,114,108,121,101,113,59,1,8829,113,59,1,10928,4,3,97,101,115,17397,17405,17410,112,112,114,111,120,59,1,10938,113,113,59,1,10934,105,109,59,1,8937,105,109,59,1,8831,59,1,8721,103,59,1,9834,4,13,49,50,51,59,69,100,101,104,108,109,110,112,115,17455,17462,17469,17476,17478,17481,17496,17509,17524,17530,17536,17548,17554,5,185,1,59,17460,1,185,5,178,1,59,17467,1,178,5,179,1,59,17474,1,179,1,8835,59,1,10950,4,2,111,115,17487,17491,116,59,1,10942,117,98,59,1,10968,4,2,59,100,17502,17504,1,8839,111,116,59,1,10948,115,4,2,111,117,17516,17520,108,59,1,10185,98,59,1,10967,97,114,114,59,1,10619,117,108,116,59,1,10946,4,2,69,101,17542,17545,59,1,10956,59,1,8843,108,117,115,59,1,10944,4,3,101,105,117,17562,17598,17602,116,4,3,59,101,110,17571,17573,17585,1,8835,113,4,2,59,113,17580,17582,1,8839,59,1,10950,101,113,4,2,59,113,17593,17595,1,8843,59,1,10956,109,59,1,10952,4,2,98,112,17608,17611,59,1,10964,59,1,10966,4,3,65,97,110,17622,17627,17650,114,114,59,1,8665,114,4,2,104,114,17634,17638,107,59,1,10534,4,2,59,111,17644,17646,1,8601,119,59,1,8601,119,97,114,59,1,10538,108,105,103,5,223,1,59,17664,1,223,4,13,97,98,99,100,101,102,104,105,111,112,114,115,119,17694,17709,17714,17737,17742,17749,17754,17860,17905,17957,17964,18090,18122,4,2,114,117,17700,17706,103,101,116,59,1,8982,59,1,964,114,107,59,1,9140,4,3,97,101,121,17722,17728,17734,114,111,110,59,1,357,100,105,108,59,1,355,59,1,1090,111,116,59,1,8411,108,114,101,99,59,1,8981,114,59,3,55349,56625,4,4,101,105,107,111,17764,17805,17836,17851,4,2,114,116,17770,17786,101,4,2,52,102,17777,17780,59,1,8756,111,114,101,59,1,8756,97,4,3,59,115,118,17795,17797,17802,1,952,121,109,59,1,977,59,1,977,4,2,99,110,17811,17831,107,4,2,97,115,17818,17826,112,112,114,111,120,59,1,8776,105,109,59,1,8764,115,112,59,1,8201,4,2,97,115,17842,17846,112,59,1,8776,105,109,59,1,8764,114,110,5,254,1,59,17858,1,254,4,3,108,109,110,17868,17873,17901,100,101,59,1,732,101,115,5,215,3,59,98,100,17884,17886,17898,1,215,4,2,59,97,17892,17894,1,8864,114,59,1,10801,59,1,10800,116,59,1,8749,4,3,101,112,115,17913,17917,17953,97,59,1,10536,4,4,59,98,99,102,17927,17929,17934,17939,1,8868,111,116,59,1,9014,105,114,59,1,10993,4,2,59,111,17945,17948,3,55349,56677,114,107,59,1,10970,97,59,1,10537,114,105,109,101,59,1,8244,4,3,97,105,112,17972,17977,18082,100,101,59,1,8482,4,7,97,100,101,109,112,115,116,17993,18051,18056,18059,18066,18072,18076,110,103,108,101,4,5,59,100,108,113,114,18009,18011,18017,18032,18035,1,9653,111,119,110,59,1,9663,101,102,116,4,2,59,101,18026,18028,1,9667,113,59,1,8884,59,1,8796,105,103,104,116,4,2,59,101,18045,18047,1,9657,113,59,1,8885,111,116,59,1,9708,59,1,8796,105,110,117,115,59,1,10810,108,117,115,59,1,10809,98,59,1,10701,105,109,101,59,1,10811,101,122,105,117,109,59,1,9186,4,3,99,104,116,18098,18111,18116,4,2,114,121,18104,18108,59,3,55349,56521,59,1,1094,99,121,59,1,1115,114,111,107,59,1,359,4,2,105,111,18128,18133,120,116,59,1,8812,104,101,97,100,4,2,108,114,18143,18154,101,102,116,97,114,114,111,119,59,1,8606,105,103,104,116,97,114,114,111,119,59,1,8608,4,18,65,72,97,98,99,100,102,103,104,108,109,111,112,114,115,116,117,119,18204,18209,18214,18234,18250,18268,18292,18308,18319,18343,18379,18397,18413,18504,18547,18553,18584,18603,114,114,59,1,8657,97,114,59,1,10595,4,2,99,114,18220,18230,117,116,101,5,250,1,59,18228,1,250,114,59,1,8593,114,4,2,99,101,18241,18245,121,59,1,1118,118,101,59,1,365,4,2,105,121,18256,18265,114,99,5,251,1,59,18263,1,251,59,1,1091,4,3,97,98,104,18276,18281,18287,114,114,59,1,8645,108,97,99,59,1,369,97,114,59,1,10606,4,2,105,114,18298,18304,115,104,116,59,1,10622,59,3,55349,56626,114,97,118,101,5,249,1,59,18317,1,249,4,2,97,98,18325,18338,114,4,2,108,114,18332,18335,59,1,8639,59,1,8638,108,107,59,1,9600,4,2,99,116,18349,18374,4,2,111,114,18355,18369,114,110,4,2,59,101,18363,18365,1,8988,114,59,1,8988,111,112,59,1,8975,114,105,59,1,9720,4,2,97,108,18385,18390,99,114,59,1,363,5,168,1,59,18395,1,168,4,2,103,112,18403,18408,111,110,59,1,371,102,59,3,55349,56678,4,6,97,100,104,108,115,117,18427,18434,18445,18470,18475,18494,114,114,111,119,59,1,8593,111,119,110,97,114,114,111,119,59,1,8597,97,114,112,111,111,110,4,2,108,114,18457,18463,101,102,116,59,1,8639,105,103,104,116,59,1,8638,117,115,59,1,8846,105,4,3,59,104,108,18484,18486,18489,1,965,59,1,978,111,110,59,1,965,112,97,114,114,111,119,115,59,1,8648,4,3,99,105,116,18512,18537,18542,4,2,111,114,18518,18532,114,110,4,2,59,101,18526,18528,1,8989,114,59,1,8989,111,112,59,1,8974,110,103,59,1,367,114,105,59,1,9721,99,114,59,3,55349,56522,4,3,100,105,114,18561,18566,18572,111,116,59,1,8944,108,100,101,59,1,361,105,4,2,59,102,18579,18581,1,9653,59,1,9652,4,2,97,109,18590,18595,114,114,59,1,8648,108,5,252,1,59,18601,1,252,97,110,103,108,101,59,1,10663,4,15,65,66,68,97,99,100,101,102,108,110,111,112,114,115,122,18643,18648,18661,18667,18847,18851,18857,18904,18909,18915,18931,18937,18943,18949,18996,114,114,59,1,8661,97,114,4,2,59,118,18656,18658,1,10984,59,1,10985,97,115,104,59,1,8872,4,2,110,114,18673,18679,103,114,116,59,1,10652,4,7,101,107,110,112,114,115,116,18695,18704,18711,18720,18742,18754,18810,112,115,105,108,111,110,59,1,1013,97,112,112,97,59,1,1008,111,116,104,105,110,103,59,1,8709,4,3,104,105,114,18728,18732,18735,105,59,1,981,59,1,982,111,112,116,111,59,1,8733,4,2,59,104,18748,18750,1,8597,111,59,1,1009,4,2,105,117,18760,18766,103,109,97,59,1,962,4,2,98,112,18772,18791,115,101,116,110,101,113,4,2,59,113,18784,18787,3,8842,65024,59,3,10955,65024,115,101,116,110,101,113,4,2,59,113,18803,18806,3,8843,65024,59,3,10956,65024,4,2,104,114,18816,18822,101,116,97,59,1,977,105,97,110,103,108,101,4,2,108,114,18834,18840,101,102,116,59,1,8882,105,103,104,116,59,1,8883,121,59,1,1074,97,115,104,59,1,8866,4,3,101,108,114,18865,18884,18890,4,3,59,98,101,18873,18875,18880,1,8744,97,114,59,1,8891,113,59,1,8794,108,105,112,59,1,8942,4,2,98,116,18896,18901,97,114,59,1,124,59,1,124,114,59,3,55349,56627,116,114,105,59,1,8882,115,117,4,2,98,112,18923,18927,59,3,8834,8402,59,3,8835,8402,112,102,59,3,55349,56679,114,111,112,59,1,8733,116,114,105,59,1,8883,4,2,99,117,18955,18960,114,59,3,55349,56523,4,2,98,112,18966,18981,110,4,2,69,101,18973,18977,59,3,10955,65024,59,3,8842,65024,110,4,2,69,101,18988,18992,59,3,10956,65024,59,3,8843,65024,105,103,122,97,103,59,1,10650,4,7,99,101,102,111,112,114,115,19020,19026,19061,19066,19072,19075,19089,105,114,99,59,1,373,4,2,100,105,19032,19055,4,2,98,103,19038,19043,97,114,59,1,10847,101,4,2,59,113,19050,19052,1,8743,59,1,8793,101,114,112,59,1,8472,114,59,3,55349,56628,112,102,59,3,55349,56680,59,1,8472,4,2,59,101,19081,19083,1,8768,97,116,104,59,1,8768,99,114,59,3,55349,56524,4,14,99,100,102,104,105,108,109,110,111,114,115,117,118,119,19125,19146,19152,19157,19173,19176,19192,19197,19202,19236,19252,19269,19286,19291,4,3,97,105,117,19133,19137,19142,112,59,1,8898,114,99,59,1,9711,112,59,1,8899,116,114,105,59,1,9661,114,59,3,55349,56629,4,2,65,97,19163,19168,114,114,59,1,10234,114,114,59,1,10231,59,1,958,4,2,65,97,19182,19187,114,114,59,1,10232,114,114,59,1,10229,97,112,59,1,10236,105,115,59,1,8955,4,3,100,112,116,19210,19215,19230,111,116,59,1,10752,4,2,102,108,19221,19225,59,3,55349,56681,117,115,59,1,10753,105,109,101,59,1,10754,4,2,65,97,19242,19247,114,114,59,1,10233,114,114,59,1,10230,4,2,99,113,19258,19263,114,59,3,55349,56525,99,117,112,59,1,10758,4,2,112,116,19275,19281,108,117,115,59,1,10756,114,105,59,1,9651,101,101,59,1,8897,101,100,103,101,59,1,8896,4,8,97,99,101,102,105,111,115,117,19316,19335,19349,19357,19362,19367,19373,19379,99,4,2,117,121,19323,19332,116,101,5,253,1,59,19330,1,253,59,1,1103,4,2,105,121,19341,19346,114,99,59,1,375,59,1,1099,110,5,165,1,59,19355,1,165,114,59,3,55349,56630,99,121,59,1,1111,112,102,59,3,55349,56682,99,114,59,3,55349,56526,4,2,99,109,19385,19389,121,59,1,1102,108,5,255,1,59,19395,1,255,4,10,97,99,100,101,102,104,105,111,115,119,19419,19426,19441,19446,19462,19467,19472,19480,19486,19492,99,117,116,101,59,1,378,4,2,97,121,19432,19438,114,111,110,59,1,382,59,1,1079,111,116,59,1,380,4,2,101,116,19452,19458,116,114,102,59,1,8488,97,59,1,950,114,59,3,55349,56631,99,121,59,1,1078,103,114,97,114,114,59,1,8669,112,102,59,3,55349,56683,99,114,59,3,55349,56527,4,2,106,110,19498,19501,59,1,8205,106,59,1,8204]);
	return namedEntityData;
}

var tokenizer;
var hasRequiredTokenizer;

function requireTokenizer () {
	if (hasRequiredTokenizer) return tokenizer;
	hasRequiredTokenizer = 1;

	const Preprocessor = requirePreprocessor();
	const unicode = requireUnicode();
	const neTree = requireNamedEntityData();
	const ERR = requireErrorCodes();

	//Aliases
	const $ = unicode.CODE_POINTS;
	const $$ = unicode.CODE_POINT_SEQUENCES;

	//C1 Unicode control character reference replacements
	const C1_CONTROLS_REFERENCE_REPLACEMENTS = {
	    0x80: 0x20ac,
	    0x82: 0x201a,
	    0x83: 0x0192,
	    0x84: 0x201e,
	    0x85: 0x2026,
	    0x86: 0x2020,
	    0x87: 0x2021,
	    0x88: 0x02c6,
	    0x89: 0x2030,
	    0x8a: 0x0160,
	    0x8b: 0x2039,
	    0x8c: 0x0152,
	    0x8e: 0x017d,
	    0x91: 0x2018,
	    0x92: 0x2019,
	    0x93: 0x201c,
	    0x94: 0x201d,
	    0x95: 0x2022,
	    0x96: 0x2013,
	    0x97: 0x2014,
	    0x98: 0x02dc,
	    0x99: 0x2122,
	    0x9a: 0x0161,
	    0x9b: 0x203a,
	    0x9c: 0x0153,
	    0x9e: 0x017e,
	    0x9f: 0x0178
	};

	// Named entity tree flags
	const HAS_DATA_FLAG = 1 << 0;
	const DATA_DUPLET_FLAG = 1 << 1;
	const HAS_BRANCHES_FLAG = 1 << 2;
	const MAX_BRANCH_MARKER_VALUE = HAS_DATA_FLAG | DATA_DUPLET_FLAG | HAS_BRANCHES_FLAG;

	//States
	const DATA_STATE = 'DATA_STATE';
	const RCDATA_STATE = 'RCDATA_STATE';
	const RAWTEXT_STATE = 'RAWTEXT_STATE';
	const SCRIPT_DATA_STATE = 'SCRIPT_DATA_STATE';
	const PLAINTEXT_STATE = 'PLAINTEXT_STATE';
	const TAG_OPEN_STATE = 'TAG_OPEN_STATE';
	const END_TAG_OPEN_STATE = 'END_TAG_OPEN_STATE';
	const TAG_NAME_STATE = 'TAG_NAME_STATE';
	const RCDATA_LESS_THAN_SIGN_STATE = 'RCDATA_LESS_THAN_SIGN_STATE';
	const RCDATA_END_TAG_OPEN_STATE = 'RCDATA_END_TAG_OPEN_STATE';
	const RCDATA_END_TAG_NAME_STATE = 'RCDATA_END_TAG_NAME_STATE';
	const RAWTEXT_LESS_THAN_SIGN_STATE = 'RAWTEXT_LESS_THAN_SIGN_STATE';
	const RAWTEXT_END_TAG_OPEN_STATE = 'RAWTEXT_END_TAG_OPEN_STATE';
	const RAWTEXT_END_TAG_NAME_STATE = 'RAWTEXT_END_TAG_NAME_STATE';
	const SCRIPT_DATA_LESS_THAN_SIGN_STATE = 'SCRIPT_DATA_LESS_THAN_SIGN_STATE';
	const SCRIPT_DATA_END_TAG_OPEN_STATE = 'SCRIPT_DATA_END_TAG_OPEN_STATE';
	const SCRIPT_DATA_END_TAG_NAME_STATE = 'SCRIPT_DATA_END_TAG_NAME_STATE';
	const SCRIPT_DATA_ESCAPE_START_STATE = 'SCRIPT_DATA_ESCAPE_START_STATE';
	const SCRIPT_DATA_ESCAPE_START_DASH_STATE = 'SCRIPT_DATA_ESCAPE_START_DASH_STATE';
	const SCRIPT_DATA_ESCAPED_STATE = 'SCRIPT_DATA_ESCAPED_STATE';
	const SCRIPT_DATA_ESCAPED_DASH_STATE = 'SCRIPT_DATA_ESCAPED_DASH_STATE';
	const SCRIPT_DATA_ESCAPED_DASH_DASH_STATE = 'SCRIPT_DATA_ESCAPED_DASH_DASH_STATE';
	const SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE = 'SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE';
	const SCRIPT_DATA_ESCAPED_END_TAG_OPEN_STATE = 'SCRIPT_DATA_ESCAPED_END_TAG_OPEN_STATE';
	const SCRIPT_DATA_ESCAPED_END_TAG_NAME_STATE = 'SCRIPT_DATA_ESCAPED_END_TAG_NAME_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPE_START_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPE_START_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPED_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPED_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPED_DASH_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPED_DASH_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE';
	const SCRIPT_DATA_DOUBLE_ESCAPE_END_STATE = 'SCRIPT_DATA_DOUBLE_ESCAPE_END_STATE';
	const BEFORE_ATTRIBUTE_NAME_STATE = 'BEFORE_ATTRIBUTE_NAME_STATE';
	const ATTRIBUTE_NAME_STATE = 'ATTRIBUTE_NAME_STATE';
	const AFTER_ATTRIBUTE_NAME_STATE = 'AFTER_ATTRIBUTE_NAME_STATE';
	const BEFORE_ATTRIBUTE_VALUE_STATE = 'BEFORE_ATTRIBUTE_VALUE_STATE';
	const ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE = 'ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE';
	const ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE = 'ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE';
	const ATTRIBUTE_VALUE_UNQUOTED_STATE = 'ATTRIBUTE_VALUE_UNQUOTED_STATE';
	const AFTER_ATTRIBUTE_VALUE_QUOTED_STATE = 'AFTER_ATTRIBUTE_VALUE_QUOTED_STATE';
	const SELF_CLOSING_START_TAG_STATE = 'SELF_CLOSING_START_TAG_STATE';
	const BOGUS_COMMENT_STATE = 'BOGUS_COMMENT_STATE';
	const MARKUP_DECLARATION_OPEN_STATE = 'MARKUP_DECLARATION_OPEN_STATE';
	const COMMENT_START_STATE = 'COMMENT_START_STATE';
	const COMMENT_START_DASH_STATE = 'COMMENT_START_DASH_STATE';
	const COMMENT_STATE = 'COMMENT_STATE';
	const COMMENT_LESS_THAN_SIGN_STATE = 'COMMENT_LESS_THAN_SIGN_STATE';
	const COMMENT_LESS_THAN_SIGN_BANG_STATE = 'COMMENT_LESS_THAN_SIGN_BANG_STATE';
	const COMMENT_LESS_THAN_SIGN_BANG_DASH_STATE = 'COMMENT_LESS_THAN_SIGN_BANG_DASH_STATE';
	const COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH_STATE = 'COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH_STATE';
	const COMMENT_END_DASH_STATE = 'COMMENT_END_DASH_STATE';
	const COMMENT_END_STATE = 'COMMENT_END_STATE';
	const COMMENT_END_BANG_STATE = 'COMMENT_END_BANG_STATE';
	const DOCTYPE_STATE = 'DOCTYPE_STATE';
	const BEFORE_DOCTYPE_NAME_STATE = 'BEFORE_DOCTYPE_NAME_STATE';
	const DOCTYPE_NAME_STATE = 'DOCTYPE_NAME_STATE';
	const AFTER_DOCTYPE_NAME_STATE = 'AFTER_DOCTYPE_NAME_STATE';
	const AFTER_DOCTYPE_PUBLIC_KEYWORD_STATE = 'AFTER_DOCTYPE_PUBLIC_KEYWORD_STATE';
	const BEFORE_DOCTYPE_PUBLIC_IDENTIFIER_STATE = 'BEFORE_DOCTYPE_PUBLIC_IDENTIFIER_STATE';
	const DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED_STATE = 'DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED_STATE';
	const DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED_STATE = 'DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED_STATE';
	const AFTER_DOCTYPE_PUBLIC_IDENTIFIER_STATE = 'AFTER_DOCTYPE_PUBLIC_IDENTIFIER_STATE';
	const BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS_STATE = 'BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS_STATE';
	const AFTER_DOCTYPE_SYSTEM_KEYWORD_STATE = 'AFTER_DOCTYPE_SYSTEM_KEYWORD_STATE';
	const BEFORE_DOCTYPE_SYSTEM_IDENTIFIER_STATE = 'BEFORE_DOCTYPE_SYSTEM_IDENTIFIER_STATE';
	const DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE = 'DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE';
	const DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE = 'DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE';
	const AFTER_DOCTYPE_SYSTEM_IDENTIFIER_STATE = 'AFTER_DOCTYPE_SYSTEM_IDENTIFIER_STATE';
	const BOGUS_DOCTYPE_STATE = 'BOGUS_DOCTYPE_STATE';
	const CDATA_SECTION_STATE = 'CDATA_SECTION_STATE';
	const CDATA_SECTION_BRACKET_STATE = 'CDATA_SECTION_BRACKET_STATE';
	const CDATA_SECTION_END_STATE = 'CDATA_SECTION_END_STATE';
	const CHARACTER_REFERENCE_STATE = 'CHARACTER_REFERENCE_STATE';
	const NAMED_CHARACTER_REFERENCE_STATE = 'NAMED_CHARACTER_REFERENCE_STATE';
	const AMBIGUOUS_AMPERSAND_STATE = 'AMBIGUOS_AMPERSAND_STATE';
	const NUMERIC_CHARACTER_REFERENCE_STATE = 'NUMERIC_CHARACTER_REFERENCE_STATE';
	const HEXADEMICAL_CHARACTER_REFERENCE_START_STATE = 'HEXADEMICAL_CHARACTER_REFERENCE_START_STATE';
	const DECIMAL_CHARACTER_REFERENCE_START_STATE = 'DECIMAL_CHARACTER_REFERENCE_START_STATE';
	const HEXADEMICAL_CHARACTER_REFERENCE_STATE = 'HEXADEMICAL_CHARACTER_REFERENCE_STATE';
	const DECIMAL_CHARACTER_REFERENCE_STATE = 'DECIMAL_CHARACTER_REFERENCE_STATE';
	const NUMERIC_CHARACTER_REFERENCE_END_STATE = 'NUMERIC_CHARACTER_REFERENCE_END_STATE';

	//Utils

	//OPTIMIZATION: these utility functions should not be moved out of this module. V8 Crankshaft will not inline
	//this functions if they will be situated in another module due to context switch.
	//Always perform inlining check before modifying this functions ('node --trace-inlining').
	function isWhitespace(cp) {
	    return cp === $.SPACE || cp === $.LINE_FEED || cp === $.TABULATION || cp === $.FORM_FEED;
	}

	function isAsciiDigit(cp) {
	    return cp >= $.DIGIT_0 && cp <= $.DIGIT_9;
	}

	function isAsciiUpper(cp) {
	    return cp >= $.LATIN_CAPITAL_A && cp <= $.LATIN_CAPITAL_Z;
	}

	function isAsciiLower(cp) {
	    return cp >= $.LATIN_SMALL_A && cp <= $.LATIN_SMALL_Z;
	}

	function isAsciiLetter(cp) {
	    return isAsciiLower(cp) || isAsciiUpper(cp);
	}

	function isAsciiAlphaNumeric(cp) {
	    return isAsciiLetter(cp) || isAsciiDigit(cp);
	}

	function isAsciiUpperHexDigit(cp) {
	    return cp >= $.LATIN_CAPITAL_A && cp <= $.LATIN_CAPITAL_F;
	}

	function isAsciiLowerHexDigit(cp) {
	    return cp >= $.LATIN_SMALL_A && cp <= $.LATIN_SMALL_F;
	}

	function isAsciiHexDigit(cp) {
	    return isAsciiDigit(cp) || isAsciiUpperHexDigit(cp) || isAsciiLowerHexDigit(cp);
	}

	function toAsciiLowerCodePoint(cp) {
	    return cp + 0x0020;
	}

	//NOTE: String.fromCharCode() function can handle only characters from BMP subset.
	//So, we need to workaround this manually.
	//(see: https://developer.mozilla.org/en-US/docs/JavaScript/Reference/Global_Objects/String/fromCharCode#Getting_it_to_work_with_higher_values)
	function toChar(cp) {
	    if (cp <= 0xffff) {
	        return String.fromCharCode(cp);
	    }

	    cp -= 0x10000;
	    return String.fromCharCode(((cp >>> 10) & 0x3ff) | 0xd800) + String.fromCharCode(0xdc00 | (cp & 0x3ff));
	}

	function toAsciiLowerChar(cp) {
	    return String.fromCharCode(toAsciiLowerCodePoint(cp));
	}

	function findNamedEntityTreeBranch(nodeIx, cp) {
	    const branchCount = neTree[++nodeIx];
	    let lo = ++nodeIx;
	    let hi = lo + branchCount - 1;

	    while (lo <= hi) {
	        const mid = (lo + hi) >>> 1;
	        const midCp = neTree[mid];

	        if (midCp < cp) {
	            lo = mid + 1;
	        } else if (midCp > cp) {
	            hi = mid - 1;
	        } else {
	            return neTree[mid + branchCount];
	        }
	    }

	    return -1;
	}

	//Tokenizer
	class Tokenizer {
	    constructor() {
	        this.preprocessor = new Preprocessor();

	        this.tokenQueue = [];

	        this.allowCDATA = false;

	        this.state = DATA_STATE;
	        this.returnState = '';

	        this.charRefCode = -1;
	        this.tempBuff = [];
	        this.lastStartTagName = '';

	        this.consumedAfterSnapshot = -1;
	        this.active = false;

	        this.currentCharacterToken = null;
	        this.currentToken = null;
	        this.currentAttr = null;
	    }

	    //Errors
	    _err() {
	        // NOTE: err reporting is noop by default. Enabled by mixin.
	    }

	    _errOnNextCodePoint(err) {
	        this._consume();
	        this._err(err);
	        this._unconsume();
	    }

	    //API
	    getNextToken() {
	        while (!this.tokenQueue.length && this.active) {
	            this.consumedAfterSnapshot = 0;

	            const cp = this._consume();

	            if (!this._ensureHibernation()) {
	                this[this.state](cp);
	            }
	        }

	        return this.tokenQueue.shift();
	    }

	    write(chunk, isLastChunk) {
	        this.active = true;
	        this.preprocessor.write(chunk, isLastChunk);
	    }

	    insertHtmlAtCurrentPos(chunk) {
	        this.active = true;
	        this.preprocessor.insertHtmlAtCurrentPos(chunk);
	    }

	    //Hibernation
	    _ensureHibernation() {
	        if (this.preprocessor.endOfChunkHit) {
	            for (; this.consumedAfterSnapshot > 0; this.consumedAfterSnapshot--) {
	                this.preprocessor.retreat();
	            }

	            this.active = false;
	            this.tokenQueue.push({ type: Tokenizer.HIBERNATION_TOKEN });

	            return true;
	        }

	        return false;
	    }

	    //Consumption
	    _consume() {
	        this.consumedAfterSnapshot++;
	        return this.preprocessor.advance();
	    }

	    _unconsume() {
	        this.consumedAfterSnapshot--;
	        this.preprocessor.retreat();
	    }

	    _reconsumeInState(state) {
	        this.state = state;
	        this._unconsume();
	    }

	    _consumeSequenceIfMatch(pattern, startCp, caseSensitive) {
	        let consumedCount = 0;
	        let isMatch = true;
	        const patternLength = pattern.length;
	        let patternPos = 0;
	        let cp = startCp;
	        let patternCp = void 0;

	        for (; patternPos < patternLength; patternPos++) {
	            if (patternPos > 0) {
	                cp = this._consume();
	                consumedCount++;
	            }

	            if (cp === $.EOF) {
	                isMatch = false;
	                break;
	            }

	            patternCp = pattern[patternPos];

	            if (cp !== patternCp && (caseSensitive || cp !== toAsciiLowerCodePoint(patternCp))) {
	                isMatch = false;
	                break;
	            }
	        }

	        if (!isMatch) {
	            while (consumedCount--) {
	                this._unconsume();
	            }
	        }

	        return isMatch;
	    }

	    //Temp buffer
	    _isTempBufferEqualToScriptString() {
	        if (this.tempBuff.length !== $$.SCRIPT_STRING.length) {
	            return false;
	        }

	        for (let i = 0; i < this.tempBuff.length; i++) {
	            if (this.tempBuff[i] !== $$.SCRIPT_STRING[i]) {
	                return false;
	            }
	        }

	        return true;
	    }

	    //Token creation
	    _createStartTagToken() {
	        this.currentToken = {
	            type: Tokenizer.START_TAG_TOKEN,
	            tagName: '',
	            selfClosing: false,
	            ackSelfClosing: false,
	            attrs: []
	        };
	    }

	    _createEndTagToken() {
	        this.currentToken = {
	            type: Tokenizer.END_TAG_TOKEN,
	            tagName: '',
	            selfClosing: false,
	            attrs: []
	        };
	    }

	    _createCommentToken() {
	        this.currentToken = {
	            type: Tokenizer.COMMENT_TOKEN,
	            data: ''
	        };
	    }

	    _createDoctypeToken(initialName) {
	        this.currentToken = {
	            type: Tokenizer.DOCTYPE_TOKEN,
	            name: initialName,
	            forceQuirks: false,
	            publicId: null,
	            systemId: null
	        };
	    }

	    _createCharacterToken(type, ch) {
	        this.currentCharacterToken = {
	            type: type,
	            chars: ch
	        };
	    }

	    _createEOFToken() {
	        this.currentToken = { type: Tokenizer.EOF_TOKEN };
	    }

	    //Tag attributes
	    _createAttr(attrNameFirstCh) {
	        this.currentAttr = {
	            name: attrNameFirstCh,
	            value: ''
	        };
	    }

	    _leaveAttrName(toState) {
	        if (Tokenizer.getTokenAttr(this.currentToken, this.currentAttr.name) === null) {
	            this.currentToken.attrs.push(this.currentAttr);
	        } else {
	            this._err(ERR.duplicateAttribute);
	        }

	        this.state = toState;
	    }

	    _leaveAttrValue(toState) {
	        this.state = toState;
	    }

	    //Token emission
	    _emitCurrentToken() {
	        this._emitCurrentCharacterToken();

	        const ct = this.currentToken;

	        this.currentToken = null;

	        //NOTE: store emited start tag's tagName to determine is the following end tag token is appropriate.
	        if (ct.type === Tokenizer.START_TAG_TOKEN) {
	            this.lastStartTagName = ct.tagName;
	        } else if (ct.type === Tokenizer.END_TAG_TOKEN) {
	            if (ct.attrs.length > 0) {
	                this._err(ERR.endTagWithAttributes);
	            }

	            if (ct.selfClosing) {
	                this._err(ERR.endTagWithTrailingSolidus);
	            }
	        }

	        this.tokenQueue.push(ct);
	    }

	    _emitCurrentCharacterToken() {
	        if (this.currentCharacterToken) {
	            this.tokenQueue.push(this.currentCharacterToken);
	            this.currentCharacterToken = null;
	        }
	    }

	    _emitEOFToken() {
	        this._createEOFToken();
	        this._emitCurrentToken();
	    }

	    //Characters emission

	    //OPTIMIZATION: specification uses only one type of character tokens (one token per character).
	    //This causes a huge memory overhead and a lot of unnecessary parser loops. parse5 uses 3 groups of characters.
	    //If we have a sequence of characters that belong to the same group, parser can process it
	    //as a single solid character token.
	    //So, there are 3 types of character tokens in parse5:
	    //1)NULL_CHARACTER_TOKEN - \u0000-character sequences (e.g. '\u0000\u0000\u0000')
	    //2)WHITESPACE_CHARACTER_TOKEN - any whitespace/new-line character sequences (e.g. '\n  \r\t   \f')
	    //3)CHARACTER_TOKEN - any character sequence which don't belong to groups 1 and 2 (e.g. 'abcdef1234@@#$%^')
	    _appendCharToCurrentCharacterToken(type, ch) {
	        if (this.currentCharacterToken && this.currentCharacterToken.type !== type) {
	            this._emitCurrentCharacterToken();
	        }

	        if (this.currentCharacterToken) {
	            this.currentCharacterToken.chars += ch;
	        } else {
	            this._createCharacterToken(type, ch);
	        }
	    }

	    _emitCodePoint(cp) {
	        let type = Tokenizer.CHARACTER_TOKEN;

	        if (isWhitespace(cp)) {
	            type = Tokenizer.WHITESPACE_CHARACTER_TOKEN;
	        } else if (cp === $.NULL) {
	            type = Tokenizer.NULL_CHARACTER_TOKEN;
	        }

	        this._appendCharToCurrentCharacterToken(type, toChar(cp));
	    }

	    _emitSeveralCodePoints(codePoints) {
	        for (let i = 0; i < codePoints.length; i++) {
	            this._emitCodePoint(codePoints[i]);
	        }
	    }

	    //NOTE: used then we emit character explicitly. This is always a non-whitespace and a non-null character.
	    //So we can avoid additional checks here.
	    _emitChars(ch) {
	        this._appendCharToCurrentCharacterToken(Tokenizer.CHARACTER_TOKEN, ch);
	    }

	    // Character reference helpers
	    _matchNamedCharacterReference(startCp) {
	        let result = null;
	        let excess = 1;
	        let i = findNamedEntityTreeBranch(0, startCp);

	        this.tempBuff.push(startCp);

	        while (i > -1) {
	            const current = neTree[i];
	            const inNode = current < MAX_BRANCH_MARKER_VALUE;
	            const nodeWithData = inNode && current & HAS_DATA_FLAG;

	            if (nodeWithData) {
	                //NOTE: we use greedy search, so we continue lookup at this point
	                result = current & DATA_DUPLET_FLAG ? [neTree[++i], neTree[++i]] : [neTree[++i]];
	                excess = 0;
	            }

	            const cp = this._consume();

	            this.tempBuff.push(cp);
	            excess++;

	            if (cp === $.EOF) {
	                break;
	            }

	            if (inNode) {
	                i = current & HAS_BRANCHES_FLAG ? findNamedEntityTreeBranch(i, cp) : -1;
	            } else {
	                i = cp === current ? ++i : -1;
	            }
	        }

	        while (excess--) {
	            this.tempBuff.pop();
	            this._unconsume();
	        }

	        return result;
	    }

	    _isCharacterReferenceInAttribute() {
	        return (
	            this.returnState === ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE ||
	            this.returnState === ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE ||
	            this.returnState === ATTRIBUTE_VALUE_UNQUOTED_STATE
	        );
	    }

	    _isCharacterReferenceAttributeQuirk(withSemicolon) {
	        if (!withSemicolon && this._isCharacterReferenceInAttribute()) {
	            const nextCp = this._consume();

	            this._unconsume();

	            return nextCp === $.EQUALS_SIGN || isAsciiAlphaNumeric(nextCp);
	        }

	        return false;
	    }

	    _flushCodePointsConsumedAsCharacterReference() {
	        if (this._isCharacterReferenceInAttribute()) {
	            for (let i = 0; i < this.tempBuff.length; i++) {
	                this.currentAttr.value += toChar(this.tempBuff[i]);
	            }
	        } else {
	            this._emitSeveralCodePoints(this.tempBuff);
	        }

	        this.tempBuff = [];
	    }

	    // State machine

	    // Data state
	    //------------------------------------------------------------------
	    [DATA_STATE](cp) {
	        this.preprocessor.dropParsedChunk();

	        if (cp === $.LESS_THAN_SIGN) {
	            this.state = TAG_OPEN_STATE;
	        } else if (cp === $.AMPERSAND) {
	            this.returnState = DATA_STATE;
	            this.state = CHARACTER_REFERENCE_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitCodePoint(cp);
	        } else if (cp === $.EOF) {
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    //  RCDATA state
	    //------------------------------------------------------------------
	    [RCDATA_STATE](cp) {
	        this.preprocessor.dropParsedChunk();

	        if (cp === $.AMPERSAND) {
	            this.returnState = RCDATA_STATE;
	            this.state = CHARACTER_REFERENCE_STATE;
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = RCDATA_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // RAWTEXT state
	    //------------------------------------------------------------------
	    [RAWTEXT_STATE](cp) {
	        this.preprocessor.dropParsedChunk();

	        if (cp === $.LESS_THAN_SIGN) {
	            this.state = RAWTEXT_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_STATE](cp) {
	        this.preprocessor.dropParsedChunk();

	        if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // PLAINTEXT state
	    //------------------------------------------------------------------
	    [PLAINTEXT_STATE](cp) {
	        this.preprocessor.dropParsedChunk();

	        if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // Tag open state
	    //------------------------------------------------------------------
	    [TAG_OPEN_STATE](cp) {
	        if (cp === $.EXCLAMATION_MARK) {
	            this.state = MARKUP_DECLARATION_OPEN_STATE;
	        } else if (cp === $.SOLIDUS) {
	            this.state = END_TAG_OPEN_STATE;
	        } else if (isAsciiLetter(cp)) {
	            this._createStartTagToken();
	            this._reconsumeInState(TAG_NAME_STATE);
	        } else if (cp === $.QUESTION_MARK) {
	            this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
	            this._createCommentToken();
	            this._reconsumeInState(BOGUS_COMMENT_STATE);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofBeforeTagName);
	            this._emitChars('<');
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.invalidFirstCharacterOfTagName);
	            this._emitChars('<');
	            this._reconsumeInState(DATA_STATE);
	        }
	    }

	    // End tag open state
	    //------------------------------------------------------------------
	    [END_TAG_OPEN_STATE](cp) {
	        if (isAsciiLetter(cp)) {
	            this._createEndTagToken();
	            this._reconsumeInState(TAG_NAME_STATE);
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingEndTagName);
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofBeforeTagName);
	            this._emitChars('</');
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.invalidFirstCharacterOfTagName);
	            this._createCommentToken();
	            this._reconsumeInState(BOGUS_COMMENT_STATE);
	        }
	    }

	    // Tag name state
	    //------------------------------------------------------------------
	    [TAG_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = BEFORE_ATTRIBUTE_NAME_STATE;
	        } else if (cp === $.SOLIDUS) {
	            this.state = SELF_CLOSING_START_TAG_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (isAsciiUpper(cp)) {
	            this.currentToken.tagName += toAsciiLowerChar(cp);
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.tagName += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this.currentToken.tagName += toChar(cp);
	        }
	    }

	    // RCDATA less-than sign state
	    //------------------------------------------------------------------
	    [RCDATA_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.SOLIDUS) {
	            this.tempBuff = [];
	            this.state = RCDATA_END_TAG_OPEN_STATE;
	        } else {
	            this._emitChars('<');
	            this._reconsumeInState(RCDATA_STATE);
	        }
	    }

	    // RCDATA end tag open state
	    //------------------------------------------------------------------
	    [RCDATA_END_TAG_OPEN_STATE](cp) {
	        if (isAsciiLetter(cp)) {
	            this._createEndTagToken();
	            this._reconsumeInState(RCDATA_END_TAG_NAME_STATE);
	        } else {
	            this._emitChars('</');
	            this._reconsumeInState(RCDATA_STATE);
	        }
	    }

	    // RCDATA end tag name state
	    //------------------------------------------------------------------
	    [RCDATA_END_TAG_NAME_STATE](cp) {
	        if (isAsciiUpper(cp)) {
	            this.currentToken.tagName += toAsciiLowerChar(cp);
	            this.tempBuff.push(cp);
	        } else if (isAsciiLower(cp)) {
	            this.currentToken.tagName += toChar(cp);
	            this.tempBuff.push(cp);
	        } else {
	            if (this.lastStartTagName === this.currentToken.tagName) {
	                if (isWhitespace(cp)) {
	                    this.state = BEFORE_ATTRIBUTE_NAME_STATE;
	                    return;
	                }

	                if (cp === $.SOLIDUS) {
	                    this.state = SELF_CLOSING_START_TAG_STATE;
	                    return;
	                }

	                if (cp === $.GREATER_THAN_SIGN) {
	                    this.state = DATA_STATE;
	                    this._emitCurrentToken();
	                    return;
	                }
	            }

	            this._emitChars('</');
	            this._emitSeveralCodePoints(this.tempBuff);
	            this._reconsumeInState(RCDATA_STATE);
	        }
	    }

	    // RAWTEXT less-than sign state
	    //------------------------------------------------------------------
	    [RAWTEXT_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.SOLIDUS) {
	            this.tempBuff = [];
	            this.state = RAWTEXT_END_TAG_OPEN_STATE;
	        } else {
	            this._emitChars('<');
	            this._reconsumeInState(RAWTEXT_STATE);
	        }
	    }

	    // RAWTEXT end tag open state
	    //------------------------------------------------------------------
	    [RAWTEXT_END_TAG_OPEN_STATE](cp) {
	        if (isAsciiLetter(cp)) {
	            this._createEndTagToken();
	            this._reconsumeInState(RAWTEXT_END_TAG_NAME_STATE);
	        } else {
	            this._emitChars('</');
	            this._reconsumeInState(RAWTEXT_STATE);
	        }
	    }

	    // RAWTEXT end tag name state
	    //------------------------------------------------------------------
	    [RAWTEXT_END_TAG_NAME_STATE](cp) {
	        if (isAsciiUpper(cp)) {
	            this.currentToken.tagName += toAsciiLowerChar(cp);
	            this.tempBuff.push(cp);
	        } else if (isAsciiLower(cp)) {
	            this.currentToken.tagName += toChar(cp);
	            this.tempBuff.push(cp);
	        } else {
	            if (this.lastStartTagName === this.currentToken.tagName) {
	                if (isWhitespace(cp)) {
	                    this.state = BEFORE_ATTRIBUTE_NAME_STATE;
	                    return;
	                }

	                if (cp === $.SOLIDUS) {
	                    this.state = SELF_CLOSING_START_TAG_STATE;
	                    return;
	                }

	                if (cp === $.GREATER_THAN_SIGN) {
	                    this._emitCurrentToken();
	                    this.state = DATA_STATE;
	                    return;
	                }
	            }

	            this._emitChars('</');
	            this._emitSeveralCodePoints(this.tempBuff);
	            this._reconsumeInState(RAWTEXT_STATE);
	        }
	    }

	    // Script data less-than sign state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.SOLIDUS) {
	            this.tempBuff = [];
	            this.state = SCRIPT_DATA_END_TAG_OPEN_STATE;
	        } else if (cp === $.EXCLAMATION_MARK) {
	            this.state = SCRIPT_DATA_ESCAPE_START_STATE;
	            this._emitChars('<!');
	        } else {
	            this._emitChars('<');
	            this._reconsumeInState(SCRIPT_DATA_STATE);
	        }
	    }

	    // Script data end tag open state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_END_TAG_OPEN_STATE](cp) {
	        if (isAsciiLetter(cp)) {
	            this._createEndTagToken();
	            this._reconsumeInState(SCRIPT_DATA_END_TAG_NAME_STATE);
	        } else {
	            this._emitChars('</');
	            this._reconsumeInState(SCRIPT_DATA_STATE);
	        }
	    }

	    // Script data end tag name state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_END_TAG_NAME_STATE](cp) {
	        if (isAsciiUpper(cp)) {
	            this.currentToken.tagName += toAsciiLowerChar(cp);
	            this.tempBuff.push(cp);
	        } else if (isAsciiLower(cp)) {
	            this.currentToken.tagName += toChar(cp);
	            this.tempBuff.push(cp);
	        } else {
	            if (this.lastStartTagName === this.currentToken.tagName) {
	                if (isWhitespace(cp)) {
	                    this.state = BEFORE_ATTRIBUTE_NAME_STATE;
	                    return;
	                } else if (cp === $.SOLIDUS) {
	                    this.state = SELF_CLOSING_START_TAG_STATE;
	                    return;
	                } else if (cp === $.GREATER_THAN_SIGN) {
	                    this._emitCurrentToken();
	                    this.state = DATA_STATE;
	                    return;
	                }
	            }

	            this._emitChars('</');
	            this._emitSeveralCodePoints(this.tempBuff);
	            this._reconsumeInState(SCRIPT_DATA_STATE);
	        }
	    }

	    // Script data escape start state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPE_START_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_ESCAPE_START_DASH_STATE;
	            this._emitChars('-');
	        } else {
	            this._reconsumeInState(SCRIPT_DATA_STATE);
	        }
	    }

	    // Script data escape start dash state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPE_START_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_ESCAPED_DASH_DASH_STATE;
	            this._emitChars('-');
	        } else {
	            this._reconsumeInState(SCRIPT_DATA_STATE);
	        }
	    }

	    // Script data escaped state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_ESCAPED_DASH_STATE;
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data escaped dash state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_ESCAPED_DASH_DASH_STATE;
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.state = SCRIPT_DATA_ESCAPED_STATE;
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this.state = SCRIPT_DATA_ESCAPED_STATE;
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data escaped dash dash state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_DASH_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = SCRIPT_DATA_STATE;
	            this._emitChars('>');
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.state = SCRIPT_DATA_ESCAPED_STATE;
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this.state = SCRIPT_DATA_ESCAPED_STATE;
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data escaped less-than sign state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.SOLIDUS) {
	            this.tempBuff = [];
	            this.state = SCRIPT_DATA_ESCAPED_END_TAG_OPEN_STATE;
	        } else if (isAsciiLetter(cp)) {
	            this.tempBuff = [];
	            this._emitChars('<');
	            this._reconsumeInState(SCRIPT_DATA_DOUBLE_ESCAPE_START_STATE);
	        } else {
	            this._emitChars('<');
	            this._reconsumeInState(SCRIPT_DATA_ESCAPED_STATE);
	        }
	    }

	    // Script data escaped end tag open state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_END_TAG_OPEN_STATE](cp) {
	        if (isAsciiLetter(cp)) {
	            this._createEndTagToken();
	            this._reconsumeInState(SCRIPT_DATA_ESCAPED_END_TAG_NAME_STATE);
	        } else {
	            this._emitChars('</');
	            this._reconsumeInState(SCRIPT_DATA_ESCAPED_STATE);
	        }
	    }

	    // Script data escaped end tag name state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_ESCAPED_END_TAG_NAME_STATE](cp) {
	        if (isAsciiUpper(cp)) {
	            this.currentToken.tagName += toAsciiLowerChar(cp);
	            this.tempBuff.push(cp);
	        } else if (isAsciiLower(cp)) {
	            this.currentToken.tagName += toChar(cp);
	            this.tempBuff.push(cp);
	        } else {
	            if (this.lastStartTagName === this.currentToken.tagName) {
	                if (isWhitespace(cp)) {
	                    this.state = BEFORE_ATTRIBUTE_NAME_STATE;
	                    return;
	                }

	                if (cp === $.SOLIDUS) {
	                    this.state = SELF_CLOSING_START_TAG_STATE;
	                    return;
	                }

	                if (cp === $.GREATER_THAN_SIGN) {
	                    this._emitCurrentToken();
	                    this.state = DATA_STATE;
	                    return;
	                }
	            }

	            this._emitChars('</');
	            this._emitSeveralCodePoints(this.tempBuff);
	            this._reconsumeInState(SCRIPT_DATA_ESCAPED_STATE);
	        }
	    }

	    // Script data double escape start state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPE_START_STATE](cp) {
	        if (isWhitespace(cp) || cp === $.SOLIDUS || cp === $.GREATER_THAN_SIGN) {
	            this.state = this._isTempBufferEqualToScriptString()
	                ? SCRIPT_DATA_DOUBLE_ESCAPED_STATE
	                : SCRIPT_DATA_ESCAPED_STATE;
	            this._emitCodePoint(cp);
	        } else if (isAsciiUpper(cp)) {
	            this.tempBuff.push(toAsciiLowerCodePoint(cp));
	            this._emitCodePoint(cp);
	        } else if (isAsciiLower(cp)) {
	            this.tempBuff.push(cp);
	            this._emitCodePoint(cp);
	        } else {
	            this._reconsumeInState(SCRIPT_DATA_ESCAPED_STATE);
	        }
	    }

	    // Script data double escaped state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPED_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_DASH_STATE;
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE;
	            this._emitChars('<');
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data double escaped dash state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPED_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH_STATE;
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE;
	            this._emitChars('<');
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_STATE;
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_STATE;
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data double escaped dash dash state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this._emitChars('-');
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE;
	            this._emitChars('<');
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = SCRIPT_DATA_STATE;
	            this._emitChars('>');
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_STATE;
	            this._emitChars(unicode.REPLACEMENT_CHARACTER);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInScriptHtmlCommentLikeText);
	            this._emitEOFToken();
	        } else {
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPED_STATE;
	            this._emitCodePoint(cp);
	        }
	    }

	    // Script data double escaped less-than sign state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.SOLIDUS) {
	            this.tempBuff = [];
	            this.state = SCRIPT_DATA_DOUBLE_ESCAPE_END_STATE;
	            this._emitChars('/');
	        } else {
	            this._reconsumeInState(SCRIPT_DATA_DOUBLE_ESCAPED_STATE);
	        }
	    }

	    // Script data double escape end state
	    //------------------------------------------------------------------
	    [SCRIPT_DATA_DOUBLE_ESCAPE_END_STATE](cp) {
	        if (isWhitespace(cp) || cp === $.SOLIDUS || cp === $.GREATER_THAN_SIGN) {
	            this.state = this._isTempBufferEqualToScriptString()
	                ? SCRIPT_DATA_ESCAPED_STATE
	                : SCRIPT_DATA_DOUBLE_ESCAPED_STATE;

	            this._emitCodePoint(cp);
	        } else if (isAsciiUpper(cp)) {
	            this.tempBuff.push(toAsciiLowerCodePoint(cp));
	            this._emitCodePoint(cp);
	        } else if (isAsciiLower(cp)) {
	            this.tempBuff.push(cp);
	            this._emitCodePoint(cp);
	        } else {
	            this._reconsumeInState(SCRIPT_DATA_DOUBLE_ESCAPED_STATE);
	        }
	    }

	    // Before attribute name state
	    //------------------------------------------------------------------
	    [BEFORE_ATTRIBUTE_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.SOLIDUS || cp === $.GREATER_THAN_SIGN || cp === $.EOF) {
	            this._reconsumeInState(AFTER_ATTRIBUTE_NAME_STATE);
	        } else if (cp === $.EQUALS_SIGN) {
	            this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
	            this._createAttr('=');
	            this.state = ATTRIBUTE_NAME_STATE;
	        } else {
	            this._createAttr('');
	            this._reconsumeInState(ATTRIBUTE_NAME_STATE);
	        }
	    }

	    // Attribute name state
	    //------------------------------------------------------------------
	    [ATTRIBUTE_NAME_STATE](cp) {
	        if (isWhitespace(cp) || cp === $.SOLIDUS || cp === $.GREATER_THAN_SIGN || cp === $.EOF) {
	            this._leaveAttrName(AFTER_ATTRIBUTE_NAME_STATE);
	            this._unconsume();
	        } else if (cp === $.EQUALS_SIGN) {
	            this._leaveAttrName(BEFORE_ATTRIBUTE_VALUE_STATE);
	        } else if (isAsciiUpper(cp)) {
	            this.currentAttr.name += toAsciiLowerChar(cp);
	        } else if (cp === $.QUOTATION_MARK || cp === $.APOSTROPHE || cp === $.LESS_THAN_SIGN) {
	            this._err(ERR.unexpectedCharacterInAttributeName);
	            this.currentAttr.name += toChar(cp);
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentAttr.name += unicode.REPLACEMENT_CHARACTER;
	        } else {
	            this.currentAttr.name += toChar(cp);
	        }
	    }

	    // After attribute name state
	    //------------------------------------------------------------------
	    [AFTER_ATTRIBUTE_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.SOLIDUS) {
	            this.state = SELF_CLOSING_START_TAG_STATE;
	        } else if (cp === $.EQUALS_SIGN) {
	            this.state = BEFORE_ATTRIBUTE_VALUE_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this._createAttr('');
	            this._reconsumeInState(ATTRIBUTE_NAME_STATE);
	        }
	    }

	    // Before attribute value state
	    //------------------------------------------------------------------
	    [BEFORE_ATTRIBUTE_VALUE_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.QUOTATION_MARK) {
	            this.state = ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this.state = ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingAttributeValue);
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else {
	            this._reconsumeInState(ATTRIBUTE_VALUE_UNQUOTED_STATE);
	        }
	    }

	    // Attribute value (double-quoted) state
	    //------------------------------------------------------------------
	    [ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE](cp) {
	        if (cp === $.QUOTATION_MARK) {
	            this.state = AFTER_ATTRIBUTE_VALUE_QUOTED_STATE;
	        } else if (cp === $.AMPERSAND) {
	            this.returnState = ATTRIBUTE_VALUE_DOUBLE_QUOTED_STATE;
	            this.state = CHARACTER_REFERENCE_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentAttr.value += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this.currentAttr.value += toChar(cp);
	        }
	    }

	    // Attribute value (single-quoted) state
	    //------------------------------------------------------------------
	    [ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE](cp) {
	        if (cp === $.APOSTROPHE) {
	            this.state = AFTER_ATTRIBUTE_VALUE_QUOTED_STATE;
	        } else if (cp === $.AMPERSAND) {
	            this.returnState = ATTRIBUTE_VALUE_SINGLE_QUOTED_STATE;
	            this.state = CHARACTER_REFERENCE_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentAttr.value += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this.currentAttr.value += toChar(cp);
	        }
	    }

	    // Attribute value (unquoted) state
	    //------------------------------------------------------------------
	    [ATTRIBUTE_VALUE_UNQUOTED_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this._leaveAttrValue(BEFORE_ATTRIBUTE_NAME_STATE);
	        } else if (cp === $.AMPERSAND) {
	            this.returnState = ATTRIBUTE_VALUE_UNQUOTED_STATE;
	            this.state = CHARACTER_REFERENCE_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._leaveAttrValue(DATA_STATE);
	            this._emitCurrentToken();
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentAttr.value += unicode.REPLACEMENT_CHARACTER;
	        } else if (
	            cp === $.QUOTATION_MARK ||
	            cp === $.APOSTROPHE ||
	            cp === $.LESS_THAN_SIGN ||
	            cp === $.EQUALS_SIGN ||
	            cp === $.GRAVE_ACCENT
	        ) {
	            this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
	            this.currentAttr.value += toChar(cp);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this.currentAttr.value += toChar(cp);
	        }
	    }

	    // After attribute value (quoted) state
	    //------------------------------------------------------------------
	    [AFTER_ATTRIBUTE_VALUE_QUOTED_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this._leaveAttrValue(BEFORE_ATTRIBUTE_NAME_STATE);
	        } else if (cp === $.SOLIDUS) {
	            this._leaveAttrValue(SELF_CLOSING_START_TAG_STATE);
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._leaveAttrValue(DATA_STATE);
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingWhitespaceBetweenAttributes);
	            this._reconsumeInState(BEFORE_ATTRIBUTE_NAME_STATE);
	        }
	    }

	    // Self-closing start tag state
	    //------------------------------------------------------------------
	    [SELF_CLOSING_START_TAG_STATE](cp) {
	        if (cp === $.GREATER_THAN_SIGN) {
	            this.currentToken.selfClosing = true;
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInTag);
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.unexpectedSolidusInTag);
	            this._reconsumeInState(BEFORE_ATTRIBUTE_NAME_STATE);
	        }
	    }

	    // Bogus comment state
	    //------------------------------------------------------------------
	    [BOGUS_COMMENT_STATE](cp) {
	        if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.data += unicode.REPLACEMENT_CHARACTER;
	        } else {
	            this.currentToken.data += toChar(cp);
	        }
	    }

	    // Markup declaration open state
	    //------------------------------------------------------------------
	    [MARKUP_DECLARATION_OPEN_STATE](cp) {
	        if (this._consumeSequenceIfMatch($$.DASH_DASH_STRING, cp, true)) {
	            this._createCommentToken();
	            this.state = COMMENT_START_STATE;
	        } else if (this._consumeSequenceIfMatch($$.DOCTYPE_STRING, cp, false)) {
	            this.state = DOCTYPE_STATE;
	        } else if (this._consumeSequenceIfMatch($$.CDATA_START_STRING, cp, true)) {
	            if (this.allowCDATA) {
	                this.state = CDATA_SECTION_STATE;
	            } else {
	                this._err(ERR.cdataInHtmlContent);
	                this._createCommentToken();
	                this.currentToken.data = '[CDATA[';
	                this.state = BOGUS_COMMENT_STATE;
	            }
	        }

	        //NOTE: sequence lookup can be abrupted by hibernation. In that case lookup
	        //results are no longer valid and we will need to start over.
	        else if (!this._ensureHibernation()) {
	            this._err(ERR.incorrectlyOpenedComment);
	            this._createCommentToken();
	            this._reconsumeInState(BOGUS_COMMENT_STATE);
	        }
	    }

	    // Comment start state
	    //------------------------------------------------------------------
	    [COMMENT_START_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_START_DASH_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptClosingOfEmptyComment);
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else {
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment start dash state
	    //------------------------------------------------------------------
	    [COMMENT_START_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_END_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptClosingOfEmptyComment);
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInComment);
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.data += '-';
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment state
	    //------------------------------------------------------------------
	    [COMMENT_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_END_DASH_STATE;
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.currentToken.data += '<';
	            this.state = COMMENT_LESS_THAN_SIGN_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.data += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInComment);
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.data += toChar(cp);
	        }
	    }

	    // Comment less-than sign state
	    //------------------------------------------------------------------
	    [COMMENT_LESS_THAN_SIGN_STATE](cp) {
	        if (cp === $.EXCLAMATION_MARK) {
	            this.currentToken.data += '!';
	            this.state = COMMENT_LESS_THAN_SIGN_BANG_STATE;
	        } else if (cp === $.LESS_THAN_SIGN) {
	            this.currentToken.data += '!';
	        } else {
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment less-than sign bang state
	    //------------------------------------------------------------------
	    [COMMENT_LESS_THAN_SIGN_BANG_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_LESS_THAN_SIGN_BANG_DASH_STATE;
	        } else {
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment less-than sign bang dash state
	    //------------------------------------------------------------------
	    [COMMENT_LESS_THAN_SIGN_BANG_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH_STATE;
	        } else {
	            this._reconsumeInState(COMMENT_END_DASH_STATE);
	        }
	    }

	    // Comment less-than sign bang dash dash state
	    //------------------------------------------------------------------
	    [COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH_STATE](cp) {
	        if (cp !== $.GREATER_THAN_SIGN && cp !== $.EOF) {
	            this._err(ERR.nestedComment);
	        }

	        this._reconsumeInState(COMMENT_END_STATE);
	    }

	    // Comment end dash state
	    //------------------------------------------------------------------
	    [COMMENT_END_DASH_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.state = COMMENT_END_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInComment);
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.data += '-';
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment end state
	    //------------------------------------------------------------------
	    [COMMENT_END_STATE](cp) {
	        if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EXCLAMATION_MARK) {
	            this.state = COMMENT_END_BANG_STATE;
	        } else if (cp === $.HYPHEN_MINUS) {
	            this.currentToken.data += '-';
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInComment);
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.data += '--';
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // Comment end bang state
	    //------------------------------------------------------------------
	    [COMMENT_END_BANG_STATE](cp) {
	        if (cp === $.HYPHEN_MINUS) {
	            this.currentToken.data += '--!';
	            this.state = COMMENT_END_DASH_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.incorrectlyClosedComment);
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInComment);
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.data += '--!';
	            this._reconsumeInState(COMMENT_STATE);
	        }
	    }

	    // DOCTYPE state
	    //------------------------------------------------------------------
	    [DOCTYPE_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = BEFORE_DOCTYPE_NAME_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._reconsumeInState(BEFORE_DOCTYPE_NAME_STATE);
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this._createDoctypeToken(null);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingWhitespaceBeforeDoctypeName);
	            this._reconsumeInState(BEFORE_DOCTYPE_NAME_STATE);
	        }
	    }

	    // Before DOCTYPE name state
	    //------------------------------------------------------------------
	    [BEFORE_DOCTYPE_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (isAsciiUpper(cp)) {
	            this._createDoctypeToken(toAsciiLowerChar(cp));
	            this.state = DOCTYPE_NAME_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this._createDoctypeToken(unicode.REPLACEMENT_CHARACTER);
	            this.state = DOCTYPE_NAME_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingDoctypeName);
	            this._createDoctypeToken(null);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this._createDoctypeToken(null);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._createDoctypeToken(toChar(cp));
	            this.state = DOCTYPE_NAME_STATE;
	        }
	    }

	    // DOCTYPE name state
	    //------------------------------------------------------------------
	    [DOCTYPE_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = AFTER_DOCTYPE_NAME_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (isAsciiUpper(cp)) {
	            this.currentToken.name += toAsciiLowerChar(cp);
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.name += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.name += toChar(cp);
	        }
	    }

	    // After DOCTYPE name state
	    //------------------------------------------------------------------
	    [AFTER_DOCTYPE_NAME_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else if (this._consumeSequenceIfMatch($$.PUBLIC_STRING, cp, false)) {
	            this.state = AFTER_DOCTYPE_PUBLIC_KEYWORD_STATE;
	        } else if (this._consumeSequenceIfMatch($$.SYSTEM_STRING, cp, false)) {
	            this.state = AFTER_DOCTYPE_SYSTEM_KEYWORD_STATE;
	        }
	        //NOTE: sequence lookup can be abrupted by hibernation. In that case lookup
	        //results are no longer valid and we will need to start over.
	        else if (!this._ensureHibernation()) {
	            this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // After DOCTYPE public keyword state
	    //------------------------------------------------------------------
	    [AFTER_DOCTYPE_PUBLIC_KEYWORD_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = BEFORE_DOCTYPE_PUBLIC_IDENTIFIER_STATE;
	        } else if (cp === $.QUOTATION_MARK) {
	            this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
	            this.currentToken.publicId = '';
	            this.state = DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
	            this.currentToken.publicId = '';
	            this.state = DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // Before DOCTYPE public identifier state
	    //------------------------------------------------------------------
	    [BEFORE_DOCTYPE_PUBLIC_IDENTIFIER_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.QUOTATION_MARK) {
	            this.currentToken.publicId = '';
	            this.state = DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this.currentToken.publicId = '';
	            this.state = DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // DOCTYPE public identifier (double-quoted) state
	    //------------------------------------------------------------------
	    [DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED_STATE](cp) {
	        if (cp === $.QUOTATION_MARK) {
	            this.state = AFTER_DOCTYPE_PUBLIC_IDENTIFIER_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.publicId += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.publicId += toChar(cp);
	        }
	    }

	    // DOCTYPE public identifier (single-quoted) state
	    //------------------------------------------------------------------
	    [DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED_STATE](cp) {
	        if (cp === $.APOSTROPHE) {
	            this.state = AFTER_DOCTYPE_PUBLIC_IDENTIFIER_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.publicId += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptDoctypePublicIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.publicId += toChar(cp);
	        }
	    }

	    // After DOCTYPE public identifier state
	    //------------------------------------------------------------------
	    [AFTER_DOCTYPE_PUBLIC_IDENTIFIER_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.QUOTATION_MARK) {
	            this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // Between DOCTYPE public and system identifiers state
	    //------------------------------------------------------------------
	    [BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.GREATER_THAN_SIGN) {
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.QUOTATION_MARK) {
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // After DOCTYPE system keyword state
	    //------------------------------------------------------------------
	    [AFTER_DOCTYPE_SYSTEM_KEYWORD_STATE](cp) {
	        if (isWhitespace(cp)) {
	            this.state = BEFORE_DOCTYPE_SYSTEM_IDENTIFIER_STATE;
	        } else if (cp === $.QUOTATION_MARK) {
	            this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // Before DOCTYPE system identifier state
	    //------------------------------------------------------------------
	    [BEFORE_DOCTYPE_SYSTEM_IDENTIFIER_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.QUOTATION_MARK) {
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE;
	        } else if (cp === $.APOSTROPHE) {
	            this.currentToken.systemId = '';
	            this.state = DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.missingDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this.state = DATA_STATE;
	            this._emitCurrentToken();
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // DOCTYPE system identifier (double-quoted) state
	    //------------------------------------------------------------------
	    [DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED_STATE](cp) {
	        if (cp === $.QUOTATION_MARK) {
	            this.state = AFTER_DOCTYPE_SYSTEM_IDENTIFIER_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.systemId += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.systemId += toChar(cp);
	        }
	    }

	    // DOCTYPE system identifier (single-quoted) state
	    //------------------------------------------------------------------
	    [DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED_STATE](cp) {
	        if (cp === $.APOSTROPHE) {
	            this.state = AFTER_DOCTYPE_SYSTEM_IDENTIFIER_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	            this.currentToken.systemId += unicode.REPLACEMENT_CHARACTER;
	        } else if (cp === $.GREATER_THAN_SIGN) {
	            this._err(ERR.abruptDoctypeSystemIdentifier);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this.currentToken.systemId += toChar(cp);
	        }
	    }

	    // After DOCTYPE system identifier state
	    //------------------------------------------------------------------
	    [AFTER_DOCTYPE_SYSTEM_IDENTIFIER_STATE](cp) {
	        if (isWhitespace(cp)) {
	            return;
	        }

	        if (cp === $.GREATER_THAN_SIGN) {
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInDoctype);
	            this.currentToken.forceQuirks = true;
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        } else {
	            this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
	            this._reconsumeInState(BOGUS_DOCTYPE_STATE);
	        }
	    }

	    // Bogus DOCTYPE state
	    //------------------------------------------------------------------
	    [BOGUS_DOCTYPE_STATE](cp) {
	        if (cp === $.GREATER_THAN_SIGN) {
	            this._emitCurrentToken();
	            this.state = DATA_STATE;
	        } else if (cp === $.NULL) {
	            this._err(ERR.unexpectedNullCharacter);
	        } else if (cp === $.EOF) {
	            this._emitCurrentToken();
	            this._emitEOFToken();
	        }
	    }

	    // CDATA section state
	    //------------------------------------------------------------------
	    [CDATA_SECTION_STATE](cp) {
	        if (cp === $.RIGHT_SQUARE_BRACKET) {
	            this.state = CDATA_SECTION_BRACKET_STATE;
	        } else if (cp === $.EOF) {
	            this._err(ERR.eofInCdata);
	            this._emitEOFToken();
	        } else {
	            this._emitCodePoint(cp);
	        }
	    }

	    // CDATA section bracket state
	    //------------------------------------------------------------------
	    [CDATA_SECTION_BRACKET_STATE](cp) {
	        if (cp === $.RIGHT_SQUARE_BRACKET) {
	            this.state = CDATA_SECTION_END_STATE;
	        } else {
	            this._emitChars(']');
	            this._reconsumeInState(CDATA_SECTION_STATE);
	        }
	    }

	    // CDATA section end state
	    //------------------------------------------------------------------
	    [CDATA_SECTION_END_STATE](cp) {
	        if (cp === $.GREATER_THAN_SIGN) {
	            this.state = DATA_STATE;
	        } else if (cp === $.RIGHT_SQUARE_BRACKET) {
	            this._emitChars(']');
	        } else {
	            this._emitChars(']]');
	            this._reconsumeInState(CDATA_SECTION_STATE);
	        }
	    }

	    // Character reference state
	    //------------------------------------------------------------------
	    [CHARACTER_REFERENCE_STATE](cp) {
	        this.tempBuff = [$.AMPERSAND];

	        if (cp === $.NUMBER_SIGN) {
	            this.tempBuff.push(cp);
	            this.state = NUMERIC_CHARACTER_REFERENCE_STATE;
	        } else if (isAsciiAlphaNumeric(cp)) {
	            this._reconsumeInState(NAMED_CHARACTER_REFERENCE_STATE);
	        } else {
	            this._flushCodePointsConsumedAsCharacterReference();
	            this._reconsumeInState(this.returnState);
	        }
	    }

	    // Named character reference state
	    //------------------------------------------------------------------
	    [NAMED_CHARACTER_REFERENCE_STATE](cp) {
	        const matchResult = this._matchNamedCharacterReference(cp);

	        //NOTE: matching can be abrupted by hibernation. In that case match
	        //results are no longer valid and we will need to start over.
	        if (this._ensureHibernation()) {
	            this.tempBuff = [$.AMPERSAND];
	        } else if (matchResult) {
	            const withSemicolon = this.tempBuff[this.tempBuff.length - 1] === $.SEMICOLON;

	            if (!this._isCharacterReferenceAttributeQuirk(withSemicolon)) {
	                if (!withSemicolon) {
	                    this._errOnNextCodePoint(ERR.missingSemicolonAfterCharacterReference);
	                }

	                this.tempBuff = matchResult;
	            }

	            this._flushCodePointsConsumedAsCharacterReference();
	            this.state = this.returnState;
	        } else {
	            this._flushCodePointsConsumedAsCharacterReference();
	            this.state = AMBIGUOUS_AMPERSAND_STATE;
	        }
	    }

	    // Ambiguos ampersand state
	    //------------------------------------------------------------------
	    [AMBIGUOUS_AMPERSAND_STATE](cp) {
	        if (isAsciiAlphaNumeric(cp)) {
	            if (this._isCharacterReferenceInAttribute()) {
	                this.currentAttr.value += toChar(cp);
	            } else {
	                this._emitCodePoint(cp);
	            }
	        } else {
	            if (cp === $.SEMICOLON) {
	                this._err(ERR.unknownNamedCharacterReference);
	            }

	            this._reconsumeInState(this.returnState);
	        }
	    }

	    // Numeric character reference state
	    //------------------------------------------------------------------
	    [NUMERIC_CHARACTER_REFERENCE_STATE](cp) {
	        this.charRefCode = 0;

	        if (cp === $.LATIN_SMALL_X || cp === $.LATIN_CAPITAL_X) {
	            this.tempBuff.push(cp);
	            this.state = HEXADEMICAL_CHARACTER_REFERENCE_START_STATE;
	        } else {
	            this._reconsumeInState(DECIMAL_CHARACTER_REFERENCE_START_STATE);
	        }
	    }

	    // Hexademical character reference start state
	    //------------------------------------------------------------------
	    [HEXADEMICAL_CHARACTER_REFERENCE_START_STATE](cp) {
	        if (isAsciiHexDigit(cp)) {
	            this._reconsumeInState(HEXADEMICAL_CHARACTER_REFERENCE_STATE);
	        } else {
	            this._err(ERR.absenceOfDigitsInNumericCharacterReference);
	            this._flushCodePointsConsumedAsCharacterReference();
	            this._reconsumeInState(this.returnState);
	        }
	    }

	    // Decimal character reference start state
	    //------------------------------------------------------------------
	    [DECIMAL_CHARACTER_REFERENCE_START_STATE](cp) {
	        if (isAsciiDigit(cp)) {
	            this._reconsumeInState(DECIMAL_CHARACTER_REFERENCE_STATE);
	        } else {
	            this._err(ERR.absenceOfDigitsInNumericCharacterReference);
	            this._flushCodePointsConsumedAsCharacterReference();
	            this._reconsumeInState(this.returnState);
	        }
	    }

	    // Hexademical character reference state
	    //------------------------------------------------------------------
	    [HEXADEMICAL_CHARACTER_REFERENCE_STATE](cp) {
	        if (isAsciiUpperHexDigit(cp)) {
	            this.charRefCode = this.charRefCode * 16 + cp - 0x37;
	        } else if (isAsciiLowerHexDigit(cp)) {
	            this.charRefCode = this.charRefCode * 16 + cp - 0x57;
	        } else if (isAsciiDigit(cp)) {
	            this.charRefCode = this.charRefCode * 16 + cp - 0x30;
	        } else if (cp === $.SEMICOLON) {
	            this.state = NUMERIC_CHARACTER_REFERENCE_END_STATE;
	        } else {
	            this._err(ERR.missingSemicolonAfterCharacterReference);
	            this._reconsumeInState(NUMERIC_CHARACTER_REFERENCE_END_STATE);
	        }
	    }

	    // Decimal character reference state
	    //------------------------------------------------------------------
	    [DECIMAL_CHARACTER_REFERENCE_STATE](cp) {
	        if (isAsciiDigit(cp)) {
	            this.charRefCode = this.charRefCode * 10 + cp - 0x30;
	        } else if (cp === $.SEMICOLON) {
	            this.state = NUMERIC_CHARACTER_REFERENCE_END_STATE;
	        } else {
	            this._err(ERR.missingSemicolonAfterCharacterReference);
	            this._reconsumeInState(NUMERIC_CHARACTER_REFERENCE_END_STATE);
	        }
	    }

	    // Numeric character reference end state
	    //------------------------------------------------------------------
	    [NUMERIC_CHARACTER_REFERENCE_END_STATE]() {
	        if (this.charRefCode === $.NULL) {
	            this._err(ERR.nullCharacterReference);
	            this.charRefCode = $.REPLACEMENT_CHARACTER;
	        } else if (this.charRefCode > 0x10ffff) {
	            this._err(ERR.characterReferenceOutsideUnicodeRange);
	            this.charRefCode = $.REPLACEMENT_CHARACTER;
	        } else if (unicode.isSurrogate(this.charRefCode)) {
	            this._err(ERR.surrogateCharacterReference);
	            this.charRefCode = $.REPLACEMENT_CHARACTER;
	        } else if (unicode.isUndefinedCodePoint(this.charRefCode)) {
	            this._err(ERR.noncharacterCharacterReference);
	        } else if (unicode.isControlCodePoint(this.charRefCode) || this.charRefCode === $.CARRIAGE_RETURN) {
	            this._err(ERR.controlCharacterReference);

	            const replacement = C1_CONTROLS_REFERENCE_REPLACEMENTS[this.charRefCode];

	            if (replacement) {
	                this.charRefCode = replacement;
	            }
	        }

	        this.tempBuff = [this.charRefCode];

	        this._flushCodePointsConsumedAsCharacterReference();
	        this._reconsumeInState(this.returnState);
	    }
	}

	//Token types
	Tokenizer.CHARACTER_TOKEN = 'CHARACTER_TOKEN';
	Tokenizer.NULL_CHARACTER_TOKEN = 'NULL_CHARACTER_TOKEN';
	Tokenizer.WHITESPACE_CHARACTER_TOKEN = 'WHITESPACE_CHARACTER_TOKEN';
	Tokenizer.START_TAG_TOKEN = 'START_TAG_TOKEN';
	Tokenizer.END_TAG_TOKEN = 'END_TAG_TOKEN';
	Tokenizer.COMMENT_TOKEN = 'COMMENT_TOKEN';
	Tokenizer.DOCTYPE_TOKEN = 'DOCTYPE_TOKEN';
	Tokenizer.EOF_TOKEN = 'EOF_TOKEN';
	Tokenizer.HIBERNATION_TOKEN = 'HIBERNATION_TOKEN';

	//Tokenizer initial states for different modes
	Tokenizer.MODE = {
	    DATA: DATA_STATE,
	    RCDATA: RCDATA_STATE,
	    RAWTEXT: RAWTEXT_STATE,
	    SCRIPT_DATA: SCRIPT_DATA_STATE,
	    PLAINTEXT: PLAINTEXT_STATE
	};

	//Static
	Tokenizer.getTokenAttr = function(token, attrName) {
	    for (let i = token.attrs.length - 1; i >= 0; i--) {
	        if (token.attrs[i].name === attrName) {
	            return token.attrs[i].value;
	        }
	    }

	    return null;
	};

	tokenizer = Tokenizer;
	return tokenizer;
}

var html = {};

var hasRequiredHtml;

function requireHtml () {
	if (hasRequiredHtml) return html;
	hasRequiredHtml = 1;

	const NS = (html.NAMESPACES = {
	    HTML: 'http://www.w3.org/1999/xhtml',
	    MATHML: 'http://www.w3.org/1998/Math/MathML',
	    SVG: 'http://www.w3.org/2000/svg',
	    XLINK: 'http://www.w3.org/1999/xlink',
	    XML: 'http://www.w3.org/XML/1998/namespace',
	    XMLNS: 'http://www.w3.org/2000/xmlns/'
	});

	html.ATTRS = {
	    TYPE: 'type',
	    ACTION: 'action',
	    ENCODING: 'encoding',
	    PROMPT: 'prompt',
	    NAME: 'name',
	    COLOR: 'color',
	    FACE: 'face',
	    SIZE: 'size'
	};

	html.DOCUMENT_MODE = {
	    NO_QUIRKS: 'no-quirks',
	    QUIRKS: 'quirks',
	    LIMITED_QUIRKS: 'limited-quirks'
	};

	const $ = (html.TAG_NAMES = {
	    A: 'a',
	    ADDRESS: 'address',
	    ANNOTATION_XML: 'annotation-xml',
	    APPLET: 'applet',
	    AREA: 'area',
	    ARTICLE: 'article',
	    ASIDE: 'aside',

	    B: 'b',
	    BASE: 'base',
	    BASEFONT: 'basefont',
	    BGSOUND: 'bgsound',
	    BIG: 'big',
	    BLOCKQUOTE: 'blockquote',
	    BODY: 'body',
	    BR: 'br',
	    BUTTON: 'button',

	    CAPTION: 'caption',
	    CENTER: 'center',
	    CODE: 'code',
	    COL: 'col',
	    COLGROUP: 'colgroup',

	    DD: 'dd',
	    DESC: 'desc',
	    DETAILS: 'details',
	    DIALOG: 'dialog',
	    DIR: 'dir',
	    DIV: 'div',
	    DL: 'dl',
	    DT: 'dt',

	    EM: 'em',
	    EMBED: 'embed',

	    FIELDSET: 'fieldset',
	    FIGCAPTION: 'figcaption',
	    FIGURE: 'figure',
	    FONT: 'font',
	    FOOTER: 'footer',
	    FOREIGN_OBJECT: 'foreignObject',
	    FORM: 'form',
	    FRAME: 'frame',
	    FRAMESET: 'frameset',

	    H1: 'h1',
	    H2: 'h2',
	    H3: 'h3',
	    H4: 'h4',
	    H5: 'h5',
	    H6: 'h6',
	    HEAD: 'head',
	    HEADER: 'header',
	    HGROUP: 'hgroup',
	    HR: 'hr',
	    HTML: 'html',

	    I: 'i',
	    IMG: 'img',
	    IMAGE: 'image',
	    INPUT: 'input',
	    IFRAME: 'iframe',

	    KEYGEN: 'keygen',

	    LABEL: 'label',
	    LI: 'li',
	    LINK: 'link',
	    LISTING: 'listing',

	    MAIN: 'main',
	    MALIGNMARK: 'malignmark',
	    MARQUEE: 'marquee',
	    MATH: 'math',
	    MENU: 'menu',
	    META: 'meta',
	    MGLYPH: 'mglyph',
	    MI: 'mi',
	    MO: 'mo',
	    MN: 'mn',
	    MS: 'ms',
	    MTEXT: 'mtext',

	    NAV: 'nav',
	    NOBR: 'nobr',
	    NOFRAMES: 'noframes',
	    NOEMBED: 'noembed',
	    NOSCRIPT: 'noscript',

	    OBJECT: 'object',
	    OL: 'ol',
	    OPTGROUP: 'optgroup',
	    OPTION: 'option',

	    P: 'p',
	    PARAM: 'param',
	    PLAINTEXT: 'plaintext',
	    PRE: 'pre',

	    RB: 'rb',
	    RP: 'rp',
	    RT: 'rt',
	    RTC: 'rtc',
	    RUBY: 'ruby',

	    S: 's',
	    SCRIPT: 'script',
	    SECTION: 'section',
	    SELECT: 'select',
	    SOURCE: 'source',
	    SMALL: 'small',
	    SPAN: 'span',
	    STRIKE: 'strike',
	    STRONG: 'strong',
	    STYLE: 'style',
	    SUB: 'sub',
	    SUMMARY: 'summary',
	    SUP: 'sup',

	    TABLE: 'table',
	    TBODY: 'tbody',
	    TEMPLATE: 'template',
	    TEXTAREA: 'textarea',
	    TFOOT: 'tfoot',
	    TD: 'td',
	    TH: 'th',
	    THEAD: 'thead',
	    TITLE: 'title',
	    TR: 'tr',
	    TRACK: 'track',
	    TT: 'tt',

	    U: 'u',
	    UL: 'ul',

	    SVG: 'svg',

	    VAR: 'var',

	    WBR: 'wbr',

	    XMP: 'xmp'
	});

	html.SPECIAL_ELEMENTS = {
	    [NS.HTML]: {
	        [$.ADDRESS]: true,
	        [$.APPLET]: true,
	        [$.AREA]: true,
	        [$.ARTICLE]: true,
	        [$.ASIDE]: true,
	        [$.BASE]: true,
	        [$.BASEFONT]: true,
	        [$.BGSOUND]: true,
	        [$.BLOCKQUOTE]: true,
	        [$.BODY]: true,
	        [$.BR]: true,
	        [$.BUTTON]: true,
	        [$.CAPTION]: true,
	        [$.CENTER]: true,
	        [$.COL]: true,
	        [$.COLGROUP]: true,
	        [$.DD]: true,
	        [$.DETAILS]: true,
	        [$.DIR]: true,
	        [$.DIV]: true,
	        [$.DL]: true,
	        [$.DT]: true,
	        [$.EMBED]: true,
	        [$.FIELDSET]: true,
	        [$.FIGCAPTION]: true,
	        [$.FIGURE]: true,
	        [$.FOOTER]: true,
	        [$.FORM]: true,
	        [$.FRAME]: true,
	        [$.FRAMESET]: true,
	        [$.H1]: true,
	        [$.H2]: true,
	        [$.H3]: true,
	        [$.H4]: true,
	        [$.H5]: true,
	        [$.H6]: true,
	        [$.HEAD]: true,
	        [$.HEADER]: true,
	        [$.HGROUP]: true,
	        [$.HR]: true,
	        [$.HTML]: true,
	        [$.IFRAME]: true,
	        [$.IMG]: true,
	        [$.INPUT]: true,
	        [$.LI]: true,
	        [$.LINK]: true,
	        [$.LISTING]: true,
	        [$.MAIN]: true,
	        [$.MARQUEE]: true,
	        [$.MENU]: true,
	        [$.META]: true,
	        [$.NAV]: true,
	        [$.NOEMBED]: true,
	        [$.NOFRAMES]: true,
	        [$.NOSCRIPT]: true,
	        [$.OBJECT]: true,
	        [$.OL]: true,
	        [$.P]: true,
	        [$.PARAM]: true,
	        [$.PLAINTEXT]: true,
	        [$.PRE]: true,
	        [$.SCRIPT]: true,
	        [$.SECTION]: true,
	        [$.SELECT]: true,
	        [$.SOURCE]: true,
	        [$.STYLE]: true,
	        [$.SUMMARY]: true,
	        [$.TABLE]: true,
	        [$.TBODY]: true,
	        [$.TD]: true,
	        [$.TEMPLATE]: true,
	        [$.TEXTAREA]: true,
	        [$.TFOOT]: true,
	        [$.TH]: true,
	        [$.THEAD]: true,
	        [$.TITLE]: true,
	        [$.TR]: true,
	        [$.TRACK]: true,
	        [$.UL]: true,
	        [$.WBR]: true,
	        [$.XMP]: true
	    },
	    [NS.MATHML]: {
	        [$.MI]: true,
	        [$.MO]: true,
	        [$.MN]: true,
	        [$.MS]: true,
	        [$.MTEXT]: true,
	        [$.ANNOTATION_XML]: true
	    },
	    [NS.SVG]: {
	        [$.TITLE]: true,
	        [$.FOREIGN_OBJECT]: true,
	        [$.DESC]: true
	    }
	};
	return html;
}

var openElementStack;
var hasRequiredOpenElementStack;

function requireOpenElementStack () {
	if (hasRequiredOpenElementStack) return openElementStack;
	hasRequiredOpenElementStack = 1;

	const HTML = requireHtml();

	//Aliases
	const $ = HTML.TAG_NAMES;
	const NS = HTML.NAMESPACES;

	//Element utils

	//OPTIMIZATION: Integer comparisons are low-cost, so we can use very fast tag name length filters here.
	//It's faster than using dictionary.
	function isImpliedEndTagRequired(tn) {
	    switch (tn.length) {
	        case 1:
	            return tn === $.P;

	        case 2:
	            return tn === $.RB || tn === $.RP || tn === $.RT || tn === $.DD || tn === $.DT || tn === $.LI;

	        case 3:
	            return tn === $.RTC;

	        case 6:
	            return tn === $.OPTION;

	        case 8:
	            return tn === $.OPTGROUP;
	    }

	    return false;
	}

	function isImpliedEndTagRequiredThoroughly(tn) {
	    switch (tn.length) {
	        case 1:
	            return tn === $.P;

	        case 2:
	            return (
	                tn === $.RB ||
	                tn === $.RP ||
	                tn === $.RT ||
	                tn === $.DD ||
	                tn === $.DT ||
	                tn === $.LI ||
	                tn === $.TD ||
	                tn === $.TH ||
	                tn === $.TR
	            );

	        case 3:
	            return tn === $.RTC;

	        case 5:
	            return tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD;

	        case 6:
	            return tn === $.OPTION;

	        case 7:
	            return tn === $.CAPTION;

	        case 8:
	            return tn === $.OPTGROUP || tn === $.COLGROUP;
	    }

	    return false;
	}

	function isScopingElement(tn, ns) {
	    switch (tn.length) {
	        case 2:
	            if (tn === $.TD || tn === $.TH) {
	                return ns === NS.HTML;
	            } else if (tn === $.MI || tn === $.MO || tn === $.MN || tn === $.MS) {
	                return ns === NS.MATHML;
	            }

	            break;

	        case 4:
	            if (tn === $.HTML) {
	                return ns === NS.HTML;
	            } else if (tn === $.DESC) {
	                return ns === NS.SVG;
	            }

	            break;

	        case 5:
	            if (tn === $.TABLE) {
	                return ns === NS.HTML;
	            } else if (tn === $.MTEXT) {
	                return ns === NS.MATHML;
	            } else if (tn === $.TITLE) {
	                return ns === NS.SVG;
	            }

	            break;

	        case 6:
	            return (tn === $.APPLET || tn === $.OBJECT) && ns === NS.HTML;

	        case 7:
	            return (tn === $.CAPTION || tn === $.MARQUEE) && ns === NS.HTML;

	        case 8:
	            return tn === $.TEMPLATE && ns === NS.HTML;

	        case 13:
	            return tn === $.FOREIGN_OBJECT && ns === NS.SVG;

	        case 14:
	            return tn === $.ANNOTATION_XML && ns === NS.MATHML;
	    }

	    return false;
	}

	//Stack of open elements
	class OpenElementStack {
	    constructor(document, treeAdapter) {
	        this.stackTop = -1;
	        this.items = [];
	        this.current = document;
	        this.currentTagName = null;
	        this.currentTmplContent = null;
	        this.tmplCount = 0;
	        this.treeAdapter = treeAdapter;
	    }

	    //Index of element
	    _indexOf(element) {
	        let idx = -1;

	        for (let i = this.stackTop; i >= 0; i--) {
	            if (this.items[i] === element) {
	                idx = i;
	                break;
	            }
	        }
	        return idx;
	    }

	    //Update current element
	    _isInTemplate() {
	        return this.currentTagName === $.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
	    }

	    _updateCurrentElement() {
	        this.current = this.items[this.stackTop];
	        this.currentTagName = this.current && this.treeAdapter.getTagName(this.current);

	        this.currentTmplContent = this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : null;
	    }

	    //Mutations
	    push(element) {
	        this.items[++this.stackTop] = element;
	        this._updateCurrentElement();

	        if (this._isInTemplate()) {
	            this.tmplCount++;
	        }
	    }

	    pop() {
	        this.stackTop--;

	        if (this.tmplCount > 0 && this._isInTemplate()) {
	            this.tmplCount--;
	        }

	        this._updateCurrentElement();
	    }

	    replace(oldElement, newElement) {
	        const idx = this._indexOf(oldElement);

	        this.items[idx] = newElement;

	        if (idx === this.stackTop) {
	            this._updateCurrentElement();
	        }
	    }

	    insertAfter(referenceElement, newElement) {
	        const insertionIdx = this._indexOf(referenceElement) + 1;

	        this.items.splice(insertionIdx, 0, newElement);

	        if (insertionIdx === ++this.stackTop) {
	            this._updateCurrentElement();
	        }
	    }

	    popUntilTagNamePopped(tagName) {
	        while (this.stackTop > -1) {
	            const tn = this.currentTagName;
	            const ns = this.treeAdapter.getNamespaceURI(this.current);

	            this.pop();

	            if (tn === tagName && ns === NS.HTML) {
	                break;
	            }
	        }
	    }

	    popUntilElementPopped(element) {
	        while (this.stackTop > -1) {
	            const poppedElement = this.current;

	            this.pop();

	            if (poppedElement === element) {
	                break;
	            }
	        }
	    }

	    popUntilNumberedHeaderPopped() {
	        while (this.stackTop > -1) {
	            const tn = this.currentTagName;
	            const ns = this.treeAdapter.getNamespaceURI(this.current);

	            this.pop();

	            if (
	                tn === $.H1 ||
	                tn === $.H2 ||
	                tn === $.H3 ||
	                tn === $.H4 ||
	                tn === $.H5 ||
	                (tn === $.H6 && ns === NS.HTML)
	            ) {
	                break;
	            }
	        }
	    }

	    popUntilTableCellPopped() {
	        while (this.stackTop > -1) {
	            const tn = this.currentTagName;
	            const ns = this.treeAdapter.getNamespaceURI(this.current);

	            this.pop();

	            if (tn === $.TD || (tn === $.TH && ns === NS.HTML)) {
	                break;
	            }
	        }
	    }

	    popAllUpToHtmlElement() {
	        //NOTE: here we assume that root <html> element is always first in the open element stack, so
	        //we perform this fast stack clean up.
	        this.stackTop = 0;
	        this._updateCurrentElement();
	    }

	    clearBackToTableContext() {
	        while (
	            (this.currentTagName !== $.TABLE && this.currentTagName !== $.TEMPLATE && this.currentTagName !== $.HTML) ||
	            this.treeAdapter.getNamespaceURI(this.current) !== NS.HTML
	        ) {
	            this.pop();
	        }
	    }

	    clearBackToTableBodyContext() {
	        while (
	            (this.currentTagName !== $.TBODY &&
	                this.currentTagName !== $.TFOOT &&
	                this.currentTagName !== $.THEAD &&
	                this.currentTagName !== $.TEMPLATE &&
	                this.currentTagName !== $.HTML) ||
	            this.treeAdapter.getNamespaceURI(this.current) !== NS.HTML
	        ) {
	            this.pop();
	        }
	    }

	    clearBackToTableRowContext() {
	        while (
	            (this.currentTagName !== $.TR && this.currentTagName !== $.TEMPLATE && this.currentTagName !== $.HTML) ||
	            this.treeAdapter.getNamespaceURI(this.current) !== NS.HTML
	        ) {
	            this.pop();
	        }
	    }

	    remove(element) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            if (this.items[i] === element) {
	                this.items.splice(i, 1);
	                this.stackTop--;
	                this._updateCurrentElement();
	                break;
	            }
	        }
	    }

	    //Search
	    tryPeekProperlyNestedBodyElement() {
	        //Properly nested <body> element (should be second element in stack).
	        const element = this.items[1];

	        return element && this.treeAdapter.getTagName(element) === $.BODY ? element : null;
	    }

	    contains(element) {
	        return this._indexOf(element) > -1;
	    }

	    getCommonAncestor(element) {
	        let elementIdx = this._indexOf(element);

	        return --elementIdx >= 0 ? this.items[elementIdx] : null;
	    }

	    isRootHtmlElementCurrent() {
	        return this.stackTop === 0 && this.currentTagName === $.HTML;
	    }

	    //Element in scope
	    hasInScope(tagName) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (tn === tagName && ns === NS.HTML) {
	                return true;
	            }

	            if (isScopingElement(tn, ns)) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasNumberedHeaderInScope() {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (
	                (tn === $.H1 || tn === $.H2 || tn === $.H3 || tn === $.H4 || tn === $.H5 || tn === $.H6) &&
	                ns === NS.HTML
	            ) {
	                return true;
	            }

	            if (isScopingElement(tn, ns)) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasInListItemScope(tagName) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (tn === tagName && ns === NS.HTML) {
	                return true;
	            }

	            if (((tn === $.UL || tn === $.OL) && ns === NS.HTML) || isScopingElement(tn, ns)) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasInButtonScope(tagName) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (tn === tagName && ns === NS.HTML) {
	                return true;
	            }

	            if ((tn === $.BUTTON && ns === NS.HTML) || isScopingElement(tn, ns)) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasInTableScope(tagName) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (ns !== NS.HTML) {
	                continue;
	            }

	            if (tn === tagName) {
	                return true;
	            }

	            if (tn === $.TABLE || tn === $.TEMPLATE || tn === $.HTML) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasTableBodyContextInTableScope() {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (ns !== NS.HTML) {
	                continue;
	            }

	            if (tn === $.TBODY || tn === $.THEAD || tn === $.TFOOT) {
	                return true;
	            }

	            if (tn === $.TABLE || tn === $.HTML) {
	                return false;
	            }
	        }

	        return true;
	    }

	    hasInSelectScope(tagName) {
	        for (let i = this.stackTop; i >= 0; i--) {
	            const tn = this.treeAdapter.getTagName(this.items[i]);
	            const ns = this.treeAdapter.getNamespaceURI(this.items[i]);

	            if (ns !== NS.HTML) {
	                continue;
	            }

	            if (tn === tagName) {
	                return true;
	            }

	            if (tn !== $.OPTION && tn !== $.OPTGROUP) {
	                return false;
	            }
	        }

	        return true;
	    }

	    //Implied end tags
	    generateImpliedEndTags() {
	        while (isImpliedEndTagRequired(this.currentTagName)) {
	            this.pop();
	        }
	    }

	    generateImpliedEndTagsThoroughly() {
	        while (isImpliedEndTagRequiredThoroughly(this.currentTagName)) {
	            this.pop();
	        }
	    }

	    generateImpliedEndTagsWithExclusion(exclusionTagName) {
	        while (isImpliedEndTagRequired(this.currentTagName) && this.currentTagName !== exclusionTagName) {
	            this.pop();
	        }
	    }
	}

	openElementStack = OpenElementStack;
	return openElementStack;
}

var formattingElementList;
var hasRequiredFormattingElementList;

function requireFormattingElementList () {
	if (hasRequiredFormattingElementList) return formattingElementList;
	hasRequiredFormattingElementList = 1;

	//Const
	const NOAH_ARK_CAPACITY = 3;

	//List of formatting elements
	class FormattingElementList {
	    constructor(treeAdapter) {
	        this.length = 0;
	        this.entries = [];
	        this.treeAdapter = treeAdapter;
	        this.bookmark = null;
	    }

	    //Noah Ark's condition
	    //OPTIMIZATION: at first we try to find possible candidates for exclusion using
	    //lightweight heuristics without thorough attributes check.
	    _getNoahArkConditionCandidates(newElement) {
	        const candidates = [];

	        if (this.length >= NOAH_ARK_CAPACITY) {
	            const neAttrsLength = this.treeAdapter.getAttrList(newElement).length;
	            const neTagName = this.treeAdapter.getTagName(newElement);
	            const neNamespaceURI = this.treeAdapter.getNamespaceURI(newElement);

	            for (let i = this.length - 1; i >= 0; i--) {
	                const entry = this.entries[i];

	                if (entry.type === FormattingElementList.MARKER_ENTRY) {
	                    break;
	                }

	                const element = entry.element;
	                const elementAttrs = this.treeAdapter.getAttrList(element);

	                const isCandidate =
	                    this.treeAdapter.getTagName(element) === neTagName &&
	                    this.treeAdapter.getNamespaceURI(element) === neNamespaceURI &&
	                    elementAttrs.length === neAttrsLength;

	                if (isCandidate) {
	                    candidates.push({ idx: i, attrs: elementAttrs });
	                }
	            }
	        }

	        return candidates.length < NOAH_ARK_CAPACITY ? [] : candidates;
	    }

	    _ensureNoahArkCondition(newElement) {
	        const candidates = this._getNoahArkConditionCandidates(newElement);
	        let cLength = candidates.length;

	        if (cLength) {
	            const neAttrs = this.treeAdapter.getAttrList(newElement);
	            const neAttrsLength = neAttrs.length;
	            const neAttrsMap = Object.create(null);

	            //NOTE: build attrs map for the new element so we can perform fast lookups
	            for (let i = 0; i < neAttrsLength; i++) {
	                const neAttr = neAttrs[i];

	                neAttrsMap[neAttr.name] = neAttr.value;
	            }

	            for (let i = 0; i < neAttrsLength; i++) {
	                for (let j = 0; j < cLength; j++) {
	                    const cAttr = candidates[j].attrs[i];

	                    if (neAttrsMap[cAttr.name] !== cAttr.value) {
	                        candidates.splice(j, 1);
	                        cLength--;
	                    }

	                    if (candidates.length < NOAH_ARK_CAPACITY) {
	                        return;
	                    }
	                }
	            }

	            //NOTE: remove bottommost candidates until Noah's Ark condition will not be met
	            for (let i = cLength - 1; i >= NOAH_ARK_CAPACITY - 1; i--) {
	                this.entries.splice(candidates[i].idx, 1);
	                this.length--;
	            }
	        }
	    }

	    //Mutations
	    insertMarker() {
	        this.entries.push({ type: FormattingElementList.MARKER_ENTRY });
	        this.length++;
	    }

	    pushElement(element, token) {
	        this._ensureNoahArkCondition(element);

	        this.entries.push({
	            type: FormattingElementList.ELEMENT_ENTRY,
	            element: element,
	            token: token
	        });

	        this.length++;
	    }

	    insertElementAfterBookmark(element, token) {
	        let bookmarkIdx = this.length - 1;

	        for (; bookmarkIdx >= 0; bookmarkIdx--) {
	            if (this.entries[bookmarkIdx] === this.bookmark) {
	                break;
	            }
	        }

	        this.entries.splice(bookmarkIdx + 1, 0, {
	            type: FormattingElementList.ELEMENT_ENTRY,
	            element: element,
	            token: token
	        });

	        this.length++;
	    }

	    removeEntry(entry) {
	        for (let i = this.length - 1; i >= 0; i--) {
	            if (this.entries[i] === entry) {
	                this.entries.splice(i, 1);
	                this.length--;
	                break;
	            }
	        }
	    }

	    clearToLastMarker() {
	        while (this.length) {
	            const entry = this.entries.pop();

	            this.length--;

	            if (entry.type === FormattingElementList.MARKER_ENTRY) {
	                break;
	            }
	        }
	    }

	    //Search
	    getElementEntryInScopeWithTagName(tagName) {
	        for (let i = this.length - 1; i >= 0; i--) {
	            const entry = this.entries[i];

	            if (entry.type === FormattingElementList.MARKER_ENTRY) {
	                return null;
	            }

	            if (this.treeAdapter.getTagName(entry.element) === tagName) {
	                return entry;
	            }
	        }

	        return null;
	    }

	    getElementEntry(element) {
	        for (let i = this.length - 1; i >= 0; i--) {
	            const entry = this.entries[i];

	            if (entry.type === FormattingElementList.ELEMENT_ENTRY && entry.element === element) {
	                return entry;
	            }
	        }

	        return null;
	    }
	}

	//Entry types
	FormattingElementList.MARKER_ENTRY = 'MARKER_ENTRY';
	FormattingElementList.ELEMENT_ENTRY = 'ELEMENT_ENTRY';

	formattingElementList = FormattingElementList;
	return formattingElementList;
}

var mixin;
var hasRequiredMixin;

function requireMixin () {
	if (hasRequiredMixin) return mixin;
	hasRequiredMixin = 1;

	class Mixin {
	    constructor(host) {
	        const originalMethods = {};
	        const overriddenMethods = this._getOverriddenMethods(this, originalMethods);

	        for (const key of Object.keys(overriddenMethods)) {
	            if (typeof overriddenMethods[key] === 'function') {
	                originalMethods[key] = host[key];
	                host[key] = overriddenMethods[key];
	            }
	        }
	    }

	    _getOverriddenMethods() {
	        throw new Error('Not implemented');
	    }
	}

	Mixin.install = function(host, Ctor, opts) {
	    if (!host.__mixins) {
	        host.__mixins = [];
	    }

	    for (let i = 0; i < host.__mixins.length; i++) {
	        if (host.__mixins[i].constructor === Ctor) {
	            return host.__mixins[i];
	        }
	    }

	    const mixin = new Ctor(host, opts);

	    host.__mixins.push(mixin);

	    return mixin;
	};

	mixin = Mixin;
	return mixin;
}

var preprocessorMixin$1;
var hasRequiredPreprocessorMixin$1;

function requirePreprocessorMixin$1 () {
	if (hasRequiredPreprocessorMixin$1) return preprocessorMixin$1;
	hasRequiredPreprocessorMixin$1 = 1;

	const Mixin = requireMixin();

	class PositionTrackingPreprocessorMixin extends Mixin {
	    constructor(preprocessor) {
	        super(preprocessor);

	        this.preprocessor = preprocessor;
	        this.isEol = false;
	        this.lineStartPos = 0;
	        this.droppedBufferSize = 0;

	        this.offset = 0;
	        this.col = 0;
	        this.line = 1;
	    }

	    _getOverriddenMethods(mxn, orig) {
	        return {
	            advance() {
	                const pos = this.pos + 1;
	                const ch = this.html[pos];

	                //NOTE: LF should be in the last column of the line
	                if (mxn.isEol) {
	                    mxn.isEol = false;
	                    mxn.line++;
	                    mxn.lineStartPos = pos;
	                }

	                if (ch === '\n' || (ch === '\r' && this.html[pos + 1] !== '\n')) {
	                    mxn.isEol = true;
	                }

	                mxn.col = pos - mxn.lineStartPos + 1;
	                mxn.offset = mxn.droppedBufferSize + pos;

	                return orig.advance.call(this);
	            },

	            retreat() {
	                orig.retreat.call(this);

	                mxn.isEol = false;
	                mxn.col = this.pos - mxn.lineStartPos + 1;
	            },

	            dropParsedChunk() {
	                const prevPos = this.pos;

	                orig.dropParsedChunk.call(this);

	                const reduction = prevPos - this.pos;

	                mxn.lineStartPos -= reduction;
	                mxn.droppedBufferSize += reduction;
	                mxn.offset = mxn.droppedBufferSize + this.pos;
	            }
	        };
	    }
	}

	preprocessorMixin$1 = PositionTrackingPreprocessorMixin;
	return preprocessorMixin$1;
}

var tokenizerMixin$1;
var hasRequiredTokenizerMixin$1;

function requireTokenizerMixin$1 () {
	if (hasRequiredTokenizerMixin$1) return tokenizerMixin$1;
	hasRequiredTokenizerMixin$1 = 1;

	const Mixin = requireMixin();
	const Tokenizer = requireTokenizer();
	const PositionTrackingPreprocessorMixin = requirePreprocessorMixin$1();

	class LocationInfoTokenizerMixin extends Mixin {
	    constructor(tokenizer) {
	        super(tokenizer);

	        this.tokenizer = tokenizer;
	        this.posTracker = Mixin.install(tokenizer.preprocessor, PositionTrackingPreprocessorMixin);
	        this.currentAttrLocation = null;
	        this.ctLoc = null;
	    }

	    _getCurrentLocation() {
	        return {
	            startLine: this.posTracker.line,
	            startCol: this.posTracker.col,
	            startOffset: this.posTracker.offset,
	            endLine: -1,
	            endCol: -1,
	            endOffset: -1
	        };
	    }

	    _attachCurrentAttrLocationInfo() {
	        this.currentAttrLocation.endLine = this.posTracker.line;
	        this.currentAttrLocation.endCol = this.posTracker.col;
	        this.currentAttrLocation.endOffset = this.posTracker.offset;

	        const currentToken = this.tokenizer.currentToken;
	        const currentAttr = this.tokenizer.currentAttr;

	        if (!currentToken.location.attrs) {
	            currentToken.location.attrs = Object.create(null);
	        }

	        currentToken.location.attrs[currentAttr.name] = this.currentAttrLocation;
	    }

	    _getOverriddenMethods(mxn, orig) {
	        const methods = {
	            _createStartTagToken() {
	                orig._createStartTagToken.call(this);
	                this.currentToken.location = mxn.ctLoc;
	            },

	            _createEndTagToken() {
	                orig._createEndTagToken.call(this);
	                this.currentToken.location = mxn.ctLoc;
	            },

	            _createCommentToken() {
	                orig._createCommentToken.call(this);
	                this.currentToken.location = mxn.ctLoc;
	            },

	            _createDoctypeToken(initialName) {
	                orig._createDoctypeToken.call(this, initialName);
	                this.currentToken.location = mxn.ctLoc;
	            },

	            _createCharacterToken(type, ch) {
	                orig._createCharacterToken.call(this, type, ch);
	                this.currentCharacterToken.location = mxn.ctLoc;
	            },

	            _createEOFToken() {
	                orig._createEOFToken.call(this);
	                this.currentToken.location = mxn._getCurrentLocation();
	            },

	            _createAttr(attrNameFirstCh) {
	                orig._createAttr.call(this, attrNameFirstCh);
	                mxn.currentAttrLocation = mxn._getCurrentLocation();
	            },

	            _leaveAttrName(toState) {
	                orig._leaveAttrName.call(this, toState);
	                mxn._attachCurrentAttrLocationInfo();
	            },

	            _leaveAttrValue(toState) {
	                orig._leaveAttrValue.call(this, toState);
	                mxn._attachCurrentAttrLocationInfo();
	            },

	            _emitCurrentToken() {
	                const ctLoc = this.currentToken.location;

	                //NOTE: if we have pending character token make it's end location equal to the
	                //current token's start location.
	                if (this.currentCharacterToken) {
	                    this.currentCharacterToken.location.endLine = ctLoc.startLine;
	                    this.currentCharacterToken.location.endCol = ctLoc.startCol;
	                    this.currentCharacterToken.location.endOffset = ctLoc.startOffset;
	                }

	                if (this.currentToken.type === Tokenizer.EOF_TOKEN) {
	                    ctLoc.endLine = ctLoc.startLine;
	                    ctLoc.endCol = ctLoc.startCol;
	                    ctLoc.endOffset = ctLoc.startOffset;
	                } else {
	                    ctLoc.endLine = mxn.posTracker.line;
	                    ctLoc.endCol = mxn.posTracker.col + 1;
	                    ctLoc.endOffset = mxn.posTracker.offset + 1;
	                }

	                orig._emitCurrentToken.call(this);
	            },

	            _emitCurrentCharacterToken() {
	                const ctLoc = this.currentCharacterToken && this.currentCharacterToken.location;

	                //NOTE: if we have character token and it's location wasn't set in the _emitCurrentToken(),
	                //then set it's location at the current preprocessor position.
	                //We don't need to increment preprocessor position, since character token
	                //emission is always forced by the start of the next character token here.
	                //So, we already have advanced position.
	                if (ctLoc && ctLoc.endOffset === -1) {
	                    ctLoc.endLine = mxn.posTracker.line;
	                    ctLoc.endCol = mxn.posTracker.col;
	                    ctLoc.endOffset = mxn.posTracker.offset;
	                }

	                orig._emitCurrentCharacterToken.call(this);
	            }
	        };

	        //NOTE: patch initial states for each mode to obtain token start position
	        Object.keys(Tokenizer.MODE).forEach(modeName => {
	            const state = Tokenizer.MODE[modeName];

	            methods[state] = function(cp) {
	                mxn.ctLoc = mxn._getCurrentLocation();
	                orig[state].call(this, cp);
	            };
	        });

	        return methods;
	    }
	}

	tokenizerMixin$1 = LocationInfoTokenizerMixin;
	return tokenizerMixin$1;
}

var openElementStackMixin;
var hasRequiredOpenElementStackMixin;

function requireOpenElementStackMixin () {
	if (hasRequiredOpenElementStackMixin) return openElementStackMixin;
	hasRequiredOpenElementStackMixin = 1;

	const Mixin = requireMixin();

	class LocationInfoOpenElementStackMixin extends Mixin {
	    constructor(stack, opts) {
	        super(stack);

	        this.onItemPop = opts.onItemPop;
	    }

	    _getOverriddenMethods(mxn, orig) {
	        return {
	            pop() {
	                mxn.onItemPop(this.current);
	                orig.pop.call(this);
	            },

	            popAllUpToHtmlElement() {
	                for (let i = this.stackTop; i > 0; i--) {
	                    mxn.onItemPop(this.items[i]);
	                }

	                orig.popAllUpToHtmlElement.call(this);
	            },

	            remove(element) {
	                mxn.onItemPop(this.current);
	                orig.remove.call(this, element);
	            }
	        };
	    }
	}

	openElementStackMixin = LocationInfoOpenElementStackMixin;
	return openElementStackMixin;
}

var parserMixin$1;
var hasRequiredParserMixin$1;

function requireParserMixin$1 () {
	if (hasRequiredParserMixin$1) return parserMixin$1;
	hasRequiredParserMixin$1 = 1;

	const Mixin = requireMixin();
	const Tokenizer = requireTokenizer();
	const LocationInfoTokenizerMixin = requireTokenizerMixin$1();
	const LocationInfoOpenElementStackMixin = requireOpenElementStackMixin();
	const HTML = requireHtml();

	//Aliases
	const $ = HTML.TAG_NAMES;

	class LocationInfoParserMixin extends Mixin {
	    constructor(parser) {
	        super(parser);

	        this.parser = parser;
	        this.treeAdapter = this.parser.treeAdapter;
	        this.posTracker = null;
	        this.lastStartTagToken = null;
	        this.lastFosterParentingLocation = null;
	        this.currentToken = null;
	    }

	    _setStartLocation(element) {
	        let loc = null;

	        if (this.lastStartTagToken) {
	            loc = Object.assign({}, this.lastStartTagToken.location);
	            loc.startTag = this.lastStartTagToken.location;
	        }

	        this.treeAdapter.setNodeSourceCodeLocation(element, loc);
	    }

	    _setEndLocation(element, closingToken) {
	        const loc = this.treeAdapter.getNodeSourceCodeLocation(element);

	        if (loc) {
	            if (closingToken.location) {
	                const ctLoc = closingToken.location;
	                const tn = this.treeAdapter.getTagName(element);

	                // NOTE: For cases like <p> <p> </p> - First 'p' closes without a closing
	                // tag and for cases like <td> <p> </td> - 'p' closes without a closing tag.
	                const isClosingEndTag = closingToken.type === Tokenizer.END_TAG_TOKEN && tn === closingToken.tagName;
	                const endLoc = {};
	                if (isClosingEndTag) {
	                    endLoc.endTag = Object.assign({}, ctLoc);
	                    endLoc.endLine = ctLoc.endLine;
	                    endLoc.endCol = ctLoc.endCol;
	                    endLoc.endOffset = ctLoc.endOffset;
	                } else {
	                    endLoc.endLine = ctLoc.startLine;
	                    endLoc.endCol = ctLoc.startCol;
	                    endLoc.endOffset = ctLoc.startOffset;
	                }

	                this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
	            }
	        }
	    }

	    _getOverriddenMethods(mxn, orig) {
	        return {
	            _bootstrap(document, fragmentContext) {
	                orig._bootstrap.call(this, document, fragmentContext);

	                mxn.lastStartTagToken = null;
	                mxn.lastFosterParentingLocation = null;
	                mxn.currentToken = null;

	                const tokenizerMixin = Mixin.install(this.tokenizer, LocationInfoTokenizerMixin);

	                mxn.posTracker = tokenizerMixin.posTracker;

	                Mixin.install(this.openElements, LocationInfoOpenElementStackMixin, {
	                    onItemPop: function(element) {
	                        mxn._setEndLocation(element, mxn.currentToken);
	                    }
	                });
	            },

	            _runParsingLoop(scriptHandler) {
	                orig._runParsingLoop.call(this, scriptHandler);

	                // NOTE: generate location info for elements
	                // that remains on open element stack
	                for (let i = this.openElements.stackTop; i >= 0; i--) {
	                    mxn._setEndLocation(this.openElements.items[i], mxn.currentToken);
	                }
	            },

	            //Token processing
	            _processTokenInForeignContent(token) {
	                mxn.currentToken = token;
	                orig._processTokenInForeignContent.call(this, token);
	            },

	            _processToken(token) {
	                mxn.currentToken = token;
	                orig._processToken.call(this, token);

	                //NOTE: <body> and <html> are never popped from the stack, so we need to updated
	                //their end location explicitly.
	                const requireExplicitUpdate =
	                    token.type === Tokenizer.END_TAG_TOKEN &&
	                    (token.tagName === $.HTML || (token.tagName === $.BODY && this.openElements.hasInScope($.BODY)));

	                if (requireExplicitUpdate) {
	                    for (let i = this.openElements.stackTop; i >= 0; i--) {
	                        const element = this.openElements.items[i];

	                        if (this.treeAdapter.getTagName(element) === token.tagName) {
	                            mxn._setEndLocation(element, token);
	                            break;
	                        }
	                    }
	                }
	            },

	            //Doctype
	            _setDocumentType(token) {
	                orig._setDocumentType.call(this, token);

	                const documentChildren = this.treeAdapter.getChildNodes(this.document);
	                const cnLength = documentChildren.length;

	                for (let i = 0; i < cnLength; i++) {
	                    const node = documentChildren[i];

	                    if (this.treeAdapter.isDocumentTypeNode(node)) {
	                        this.treeAdapter.setNodeSourceCodeLocation(node, token.location);
	                        break;
	                    }
	                }
	            },

	            //Elements
	            _attachElementToTree(element) {
	                //NOTE: _attachElementToTree is called from _appendElement, _insertElement and _insertTemplate methods.
	                //So we will use token location stored in this methods for the element.
	                mxn._setStartLocation(element);
	                mxn.lastStartTagToken = null;
	                orig._attachElementToTree.call(this, element);
	            },

	            _appendElement(token, namespaceURI) {
	                mxn.lastStartTagToken = token;
	                orig._appendElement.call(this, token, namespaceURI);
	            },

	            _insertElement(token, namespaceURI) {
	                mxn.lastStartTagToken = token;
	                orig._insertElement.call(this, token, namespaceURI);
	            },

	            _insertTemplate(token) {
	                mxn.lastStartTagToken = token;
	                orig._insertTemplate.call(this, token);

	                const tmplContent = this.treeAdapter.getTemplateContent(this.openElements.current);

	                this.treeAdapter.setNodeSourceCodeLocation(tmplContent, null);
	            },

	            _insertFakeRootElement() {
	                orig._insertFakeRootElement.call(this);
	                this.treeAdapter.setNodeSourceCodeLocation(this.openElements.current, null);
	            },

	            //Comments
	            _appendCommentNode(token, parent) {
	                orig._appendCommentNode.call(this, token, parent);

	                const children = this.treeAdapter.getChildNodes(parent);
	                const commentNode = children[children.length - 1];

	                this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
	            },

	            //Text
	            _findFosterParentingLocation() {
	                //NOTE: store last foster parenting location, so we will be able to find inserted text
	                //in case of foster parenting
	                mxn.lastFosterParentingLocation = orig._findFosterParentingLocation.call(this);

	                return mxn.lastFosterParentingLocation;
	            },

	            _insertCharacters(token) {
	                orig._insertCharacters.call(this, token);

	                const hasFosterParent = this._shouldFosterParentOnInsertion();

	                const parent =
	                    (hasFosterParent && mxn.lastFosterParentingLocation.parent) ||
	                    this.openElements.currentTmplContent ||
	                    this.openElements.current;

	                const siblings = this.treeAdapter.getChildNodes(parent);

	                const textNodeIdx =
	                    hasFosterParent && mxn.lastFosterParentingLocation.beforeElement
	                        ? siblings.indexOf(mxn.lastFosterParentingLocation.beforeElement) - 1
	                        : siblings.length - 1;

	                const textNode = siblings[textNodeIdx];

	                //NOTE: if we have location assigned by another token, then just update end position
	                const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);

	                if (tnLoc) {
	                    const { endLine, endCol, endOffset } = token.location;
	                    this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
	                } else {
	                    this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
	                }
	            }
	        };
	    }
	}

	parserMixin$1 = LocationInfoParserMixin;
	return parserMixin$1;
}

var mixinBase;
var hasRequiredMixinBase;

function requireMixinBase () {
	if (hasRequiredMixinBase) return mixinBase;
	hasRequiredMixinBase = 1;

	const Mixin = requireMixin();

	class ErrorReportingMixinBase extends Mixin {
	    constructor(host, opts) {
	        super(host);

	        this.posTracker = null;
	        this.onParseError = opts.onParseError;
	    }

	    _setErrorLocation(err) {
	        err.startLine = err.endLine = this.posTracker.line;
	        err.startCol = err.endCol = this.posTracker.col;
	        err.startOffset = err.endOffset = this.posTracker.offset;
	    }

	    _reportError(code) {
	        const err = {
	            code: code,
	            startLine: -1,
	            startCol: -1,
	            startOffset: -1,
	            endLine: -1,
	            endCol: -1,
	            endOffset: -1
	        };

	        this._setErrorLocation(err);
	        this.onParseError(err);
	    }

	    _getOverriddenMethods(mxn) {
	        return {
	            _err(code) {
	                mxn._reportError(code);
	            }
	        };
	    }
	}

	mixinBase = ErrorReportingMixinBase;
	return mixinBase;
}

var preprocessorMixin;
var hasRequiredPreprocessorMixin;

function requirePreprocessorMixin () {
	if (hasRequiredPreprocessorMixin) return preprocessorMixin;
	hasRequiredPreprocessorMixin = 1;

	const ErrorReportingMixinBase = requireMixinBase();
	const PositionTrackingPreprocessorMixin = requirePreprocessorMixin$1();
	const Mixin = requireMixin();

	class ErrorReportingPreprocessorMixin extends ErrorReportingMixinBase {
	    constructor(preprocessor, opts) {
	        super(preprocessor, opts);

	        this.posTracker = Mixin.install(preprocessor, PositionTrackingPreprocessorMixin);
	        this.lastErrOffset = -1;
	    }

	    _reportError(code) {
	        //NOTE: avoid reporting error twice on advance/retreat
	        if (this.lastErrOffset !== this.posTracker.offset) {
	            this.lastErrOffset = this.posTracker.offset;
	            super._reportError(code);
	        }
	    }
	}

	preprocessorMixin = ErrorReportingPreprocessorMixin;
	return preprocessorMixin;
}

var tokenizerMixin;
var hasRequiredTokenizerMixin;

function requireTokenizerMixin () {
	if (hasRequiredTokenizerMixin) return tokenizerMixin;
	hasRequiredTokenizerMixin = 1;

	const ErrorReportingMixinBase = requireMixinBase();
	const ErrorReportingPreprocessorMixin = requirePreprocessorMixin();
	const Mixin = requireMixin();

	class ErrorReportingTokenizerMixin extends ErrorReportingMixinBase {
	    constructor(tokenizer, opts) {
	        super(tokenizer, opts);

	        const preprocessorMixin = Mixin.install(tokenizer.preprocessor, ErrorReportingPreprocessorMixin, opts);

	        this.posTracker = preprocessorMixin.posTracker;
	    }
	}

	tokenizerMixin = ErrorReportingTokenizerMixin;
	return tokenizerMixin;
}

var parserMixin;
var hasRequiredParserMixin;

function requireParserMixin () {
	if (hasRequiredParserMixin) return parserMixin;
	hasRequiredParserMixin = 1;

	const ErrorReportingMixinBase = requireMixinBase();
	const ErrorReportingTokenizerMixin = requireTokenizerMixin();
	const LocationInfoTokenizerMixin = requireTokenizerMixin$1();
	const Mixin = requireMixin();

	class ErrorReportingParserMixin extends ErrorReportingMixinBase {
	    constructor(parser, opts) {
	        super(parser, opts);

	        this.opts = opts;
	        this.ctLoc = null;
	        this.locBeforeToken = false;
	    }

	    _setErrorLocation(err) {
	        if (this.ctLoc) {
	            err.startLine = this.ctLoc.startLine;
	            err.startCol = this.ctLoc.startCol;
	            err.startOffset = this.ctLoc.startOffset;

	            err.endLine = this.locBeforeToken ? this.ctLoc.startLine : this.ctLoc.endLine;
	            err.endCol = this.locBeforeToken ? this.ctLoc.startCol : this.ctLoc.endCol;
	            err.endOffset = this.locBeforeToken ? this.ctLoc.startOffset : this.ctLoc.endOffset;
	        }
	    }

	    _getOverriddenMethods(mxn, orig) {
	        return {
	            _bootstrap(document, fragmentContext) {
	                orig._bootstrap.call(this, document, fragmentContext);

	                Mixin.install(this.tokenizer, ErrorReportingTokenizerMixin, mxn.opts);
	                Mixin.install(this.tokenizer, LocationInfoTokenizerMixin);
	            },

	            _processInputToken(token) {
	                mxn.ctLoc = token.location;

	                orig._processInputToken.call(this, token);
	            },

	            _err(code, options) {
	                mxn.locBeforeToken = options && options.beforeToken;
	                mxn._reportError(code);
	            }
	        };
	    }
	}

	parserMixin = ErrorReportingParserMixin;
	return parserMixin;
}

var _default = {};

var hasRequired_default;

function require_default () {
	if (hasRequired_default) return _default;
	hasRequired_default = 1;

	const { DOCUMENT_MODE } = requireHtml();

	//Node construction
	_default.createDocument = function() {
	    return {
	        nodeName: '#document',
	        mode: DOCUMENT_MODE.NO_QUIRKS,
	        childNodes: []
	    };
	};

	_default.createDocumentFragment = function() {
	    return {
	        nodeName: '#document-fragment',
	        childNodes: []
	    };
	};

	_default.createElement = function(tagName, namespaceURI, attrs) {
	    return {
	        nodeName: tagName,
	        tagName: tagName,
	        attrs: attrs,
	        namespaceURI: namespaceURI,
	        childNodes: [],
	        parentNode: null
	    };
	};

	_default.createCommentNode = function(data) {
	    return {
	        nodeName: '#comment',
	        data: data,
	        parentNode: null
	    };
	};

	const createTextNode = function(value) {
	    return {
	        nodeName: '#text',
	        value: value,
	        parentNode: null
	    };
	};

	//Tree mutation
	const appendChild = (_default.appendChild = function(parentNode, newNode) {
	    parentNode.childNodes.push(newNode);
	    newNode.parentNode = parentNode;
	});

	const insertBefore = (_default.insertBefore = function(parentNode, newNode, referenceNode) {
	    const insertionIdx = parentNode.childNodes.indexOf(referenceNode);

	    parentNode.childNodes.splice(insertionIdx, 0, newNode);
	    newNode.parentNode = parentNode;
	});

	_default.setTemplateContent = function(templateElement, contentElement) {
	    templateElement.content = contentElement;
	};

	_default.getTemplateContent = function(templateElement) {
	    return templateElement.content;
	};

	_default.setDocumentType = function(document, name, publicId, systemId) {
	    let doctypeNode = null;

	    for (let i = 0; i < document.childNodes.length; i++) {
	        if (document.childNodes[i].nodeName === '#documentType') {
	            doctypeNode = document.childNodes[i];
	            break;
	        }
	    }

	    if (doctypeNode) {
	        doctypeNode.name = name;
	        doctypeNode.publicId = publicId;
	        doctypeNode.systemId = systemId;
	    } else {
	        appendChild(document, {
	            nodeName: '#documentType',
	            name: name,
	            publicId: publicId,
	            systemId: systemId
	        });
	    }
	};

	_default.setDocumentMode = function(document, mode) {
	    document.mode = mode;
	};

	_default.getDocumentMode = function(document) {
	    return document.mode;
	};

	_default.detachNode = function(node) {
	    if (node.parentNode) {
	        const idx = node.parentNode.childNodes.indexOf(node);

	        node.parentNode.childNodes.splice(idx, 1);
	        node.parentNode = null;
	    }
	};

	_default.insertText = function(parentNode, text) {
	    if (parentNode.childNodes.length) {
	        const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];

	        if (prevNode.nodeName === '#text') {
	            prevNode.value += text;
	            return;
	        }
	    }

	    appendChild(parentNode, createTextNode(text));
	};

	_default.insertTextBefore = function(parentNode, text, referenceNode) {
	    const prevNode = parentNode.childNodes[parentNode.childNodes.indexOf(referenceNode) - 1];

	    if (prevNode && prevNode.nodeName === '#text') {
	        prevNode.value += text;
	    } else {
	        insertBefore(parentNode, createTextNode(text), referenceNode);
	    }
	};

	_default.adoptAttributes = function(recipient, attrs) {
	    const recipientAttrsMap = [];

	    for (let i = 0; i < recipient.attrs.length; i++) {
	        recipientAttrsMap.push(recipient.attrs[i].name);
	    }

	    for (let j = 0; j < attrs.length; j++) {
	        if (recipientAttrsMap.indexOf(attrs[j].name) === -1) {
	            recipient.attrs.push(attrs[j]);
	        }
	    }
	};

	//Tree traversing
	_default.getFirstChild = function(node) {
	    return node.childNodes[0];
	};

	_default.getChildNodes = function(node) {
	    return node.childNodes;
	};

	_default.getParentNode = function(node) {
	    return node.parentNode;
	};

	_default.getAttrList = function(element) {
	    return element.attrs;
	};

	//Node data
	_default.getTagName = function(element) {
	    return element.tagName;
	};

	_default.getNamespaceURI = function(element) {
	    return element.namespaceURI;
	};

	_default.getTextNodeContent = function(textNode) {
	    return textNode.value;
	};

	_default.getCommentNodeContent = function(commentNode) {
	    return commentNode.data;
	};

	_default.getDocumentTypeNodeName = function(doctypeNode) {
	    return doctypeNode.name;
	};

	_default.getDocumentTypeNodePublicId = function(doctypeNode) {
	    return doctypeNode.publicId;
	};

	_default.getDocumentTypeNodeSystemId = function(doctypeNode) {
	    return doctypeNode.systemId;
	};

	//Node types
	_default.isTextNode = function(node) {
	    return node.nodeName === '#text';
	};

	_default.isCommentNode = function(node) {
	    return node.nodeName === '#comment';
	};

	_default.isDocumentTypeNode = function(node) {
	    return node.nodeName === '#documentType';
	};

	_default.isElementNode = function(node) {
	    return !!node.tagName;
	};

	// Source code location
	_default.setNodeSourceCodeLocation = function(node, location) {
	    node.sourceCodeLocation = location;
	};

	_default.getNodeSourceCodeLocation = function(node) {
	    return node.sourceCodeLocation;
	};

	_default.updateNodeSourceCodeLocation = function(node, endLocation) {
	    node.sourceCodeLocation = Object.assign(node.sourceCodeLocation, endLocation);
	};
	return _default;
}

var mergeOptions;
var hasRequiredMergeOptions;

function requireMergeOptions () {
	if (hasRequiredMergeOptions) return mergeOptions;
	hasRequiredMergeOptions = 1;

	mergeOptions = function mergeOptions(defaults, options) {
	    options = options || Object.create(null);

	    return [defaults, options].reduce((merged, optObj) => {
	        Object.keys(optObj).forEach(key => {
	            merged[key] = optObj[key];
	        });

	        return merged;
	    }, Object.create(null));
	};
	return mergeOptions;
}

var doctype = {};

var hasRequiredDoctype;

function requireDoctype () {
	if (hasRequiredDoctype) return doctype;
	hasRequiredDoctype = 1;

	const { DOCUMENT_MODE } = requireHtml();

	//Const
	const VALID_DOCTYPE_NAME = 'html';
	const VALID_SYSTEM_ID = 'about:legacy-compat';
	const QUIRKS_MODE_SYSTEM_ID = 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd';

	const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
	    '+//silmaril//dtd html pro v0r11 19970101//',
	    '-//as//dtd html 3.0 aswedit + extensions//',
	    '-//advasoft ltd//dtd html 3.0 aswedit + extensions//',
	    '-//ietf//dtd html 2.0 level 1//',
	    '-//ietf//dtd html 2.0 level 2//',
	    '-//ietf//dtd html 2.0 strict level 1//',
	    '-//ietf//dtd html 2.0 strict level 2//',
	    '-//ietf//dtd html 2.0 strict//',
	    '-//ietf//dtd html 2.0//',
	    '-//ietf//dtd html 2.1e//',
	    '-//ietf//dtd html 3.0//',
	    '-//ietf//dtd html 3.2 final//',
	    '-//ietf//dtd html 3.2//',
	    '-//ietf//dtd html 3//',
	    '-//ietf//dtd html level 0//',
	    '-//ietf//dtd html level 1//',
	    '-//ietf//dtd html level 2//',
	    '-//ietf//dtd html level 3//',
	    '-//ietf//dtd html strict level 0//',
	    '-//ietf//dtd html strict level 1//',
	    '-//ietf//dtd html strict level 2//',
	    '-//ietf//dtd html strict level 3//',
	    '-//ietf//dtd html strict//',
	    '-//ietf//dtd html//',
	    '-//metrius//dtd metrius presentational//',
	    '-//microsoft//dtd internet explorer 2.0 html strict//',
	    '-//microsoft//dtd internet explorer 2.0 html//',
	    '-//microsoft//dtd internet explorer 2.0 tables//',
	    '-//microsoft//dtd internet explorer 3.0 html strict//',
	    '-//microsoft//dtd internet explorer 3.0 html//',
	    '-//microsoft//dtd internet explorer 3.0 tables//',
	    '-//netscape comm. corp.//dtd html//',
	    '-//netscape comm. corp.//dtd strict html//',
	    "-//o'reilly and associates//dtd html 2.0//",
	    "-//o'reilly and associates//dtd html extended 1.0//",
	    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
	    '-//sq//dtd html 2.0 hotmetal + extensions//',
	    '-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//',
	    '-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//',
	    '-//spyglass//dtd html 2.0 extended//',
	    '-//sun microsystems corp.//dtd hotjava html//',
	    '-//sun microsystems corp.//dtd hotjava strict html//',
	    '-//w3c//dtd html 3 1995-03-24//',
	    '-//w3c//dtd html 3.2 draft//',
	    '-//w3c//dtd html 3.2 final//',
	    '-//w3c//dtd html 3.2//',
	    '-//w3c//dtd html 3.2s draft//',
	    '-//w3c//dtd html 4.0 frameset//',
	    '-//w3c//dtd html 4.0 transitional//',
	    '-//w3c//dtd html experimental 19960712//',
	    '-//w3c//dtd html experimental 970421//',
	    '-//w3c//dtd w3 html//',
	    '-//w3o//dtd w3 html 3.0//',
	    '-//webtechs//dtd mozilla html 2.0//',
	    '-//webtechs//dtd mozilla html//'
	];

	const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = QUIRKS_MODE_PUBLIC_ID_PREFIXES.concat([
	    '-//w3c//dtd html 4.01 frameset//',
	    '-//w3c//dtd html 4.01 transitional//'
	]);

	const QUIRKS_MODE_PUBLIC_IDS = ['-//w3o//dtd w3 html strict 3.0//en//', '-/w3c/dtd html 4.0 transitional/en', 'html'];
	const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ['-//w3c//dtd xhtml 1.0 frameset//', '-//w3c//dtd xhtml 1.0 transitional//'];

	const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = LIMITED_QUIRKS_PUBLIC_ID_PREFIXES.concat([
	    '-//w3c//dtd html 4.01 frameset//',
	    '-//w3c//dtd html 4.01 transitional//'
	]);

	//Utils
	function enquoteDoctypeId(id) {
	    const quote = id.indexOf('"') !== -1 ? "'" : '"';

	    return quote + id + quote;
	}

	function hasPrefix(publicId, prefixes) {
	    for (let i = 0; i < prefixes.length; i++) {
	        if (publicId.indexOf(prefixes[i]) === 0) {
	            return true;
	        }
	    }

	    return false;
	}

	//API
	doctype.isConforming = function(token) {
	    return (
	        token.name === VALID_DOCTYPE_NAME &&
	        token.publicId === null &&
	        (token.systemId === null || token.systemId === VALID_SYSTEM_ID)
	    );
	};

	doctype.getDocumentMode = function(token) {
	    if (token.name !== VALID_DOCTYPE_NAME) {
	        return DOCUMENT_MODE.QUIRKS;
	    }

	    const systemId = token.systemId;

	    if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
	        return DOCUMENT_MODE.QUIRKS;
	    }

	    let publicId = token.publicId;

	    if (publicId !== null) {
	        publicId = publicId.toLowerCase();

	        if (QUIRKS_MODE_PUBLIC_IDS.indexOf(publicId) > -1) {
	            return DOCUMENT_MODE.QUIRKS;
	        }

	        let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;

	        if (hasPrefix(publicId, prefixes)) {
	            return DOCUMENT_MODE.QUIRKS;
	        }

	        prefixes =
	            systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;

	        if (hasPrefix(publicId, prefixes)) {
	            return DOCUMENT_MODE.LIMITED_QUIRKS;
	        }
	    }

	    return DOCUMENT_MODE.NO_QUIRKS;
	};

	doctype.serializeContent = function(name, publicId, systemId) {
	    let str = '!DOCTYPE ';

	    if (name) {
	        str += name;
	    }

	    if (publicId) {
	        str += ' PUBLIC ' + enquoteDoctypeId(publicId);
	    } else if (systemId) {
	        str += ' SYSTEM';
	    }

	    if (systemId !== null) {
	        str += ' ' + enquoteDoctypeId(systemId);
	    }

	    return str;
	};
	return doctype;
}

var foreignContent = {};

var hasRequiredForeignContent;

function requireForeignContent () {
	if (hasRequiredForeignContent) return foreignContent;
	hasRequiredForeignContent = 1;

	const Tokenizer = requireTokenizer();
	const HTML = requireHtml();

	//Aliases
	const $ = HTML.TAG_NAMES;
	const NS = HTML.NAMESPACES;
	const ATTRS = HTML.ATTRS;

	//MIME types
	const MIME_TYPES = {
	    TEXT_HTML: 'text/html',
	    APPLICATION_XML: 'application/xhtml+xml'
	};

	//Attributes
	const DEFINITION_URL_ATTR = 'definitionurl';
	const ADJUSTED_DEFINITION_URL_ATTR = 'definitionURL';
	const SVG_ATTRS_ADJUSTMENT_MAP = {
	    attributename: 'attributeName',
	    attributetype: 'attributeType',
	    basefrequency: 'baseFrequency',
	    baseprofile: 'baseProfile',
	    calcmode: 'calcMode',
	    clippathunits: 'clipPathUnits',
	    diffuseconstant: 'diffuseConstant',
	    edgemode: 'edgeMode',
	    filterunits: 'filterUnits',
	    glyphref: 'glyphRef',
	    gradienttransform: 'gradientTransform',
	    gradientunits: 'gradientUnits',
	    kernelmatrix: 'kernelMatrix',
	    kernelunitlength: 'kernelUnitLength',
	    keypoints: 'keyPoints',
	    keysplines: 'keySplines',
	    keytimes: 'keyTimes',
	    lengthadjust: 'lengthAdjust',
	    limitingconeangle: 'limitingConeAngle',
	    markerheight: 'markerHeight',
	    markerunits: 'markerUnits',
	    markerwidth: 'markerWidth',
	    maskcontentunits: 'maskContentUnits',
	    maskunits: 'maskUnits',
	    numoctaves: 'numOctaves',
	    pathlength: 'pathLength',
	    patterncontentunits: 'patternContentUnits',
	    patterntransform: 'patternTransform',
	    patternunits: 'patternUnits',
	    pointsatx: 'pointsAtX',
	    pointsaty: 'pointsAtY',
	    pointsatz: 'pointsAtZ',
	    preservealpha: 'preserveAlpha',
	    preserveaspectratio: 'preserveAspectRatio',
	    primitiveunits: 'primitiveUnits',
	    refx: 'refX',
	    refy: 'refY',
	    repeatcount: 'repeatCount',
	    repeatdur: 'repeatDur',
	    requiredextensions: 'requiredExtensions',
	    requiredfeatures: 'requiredFeatures',
	    specularconstant: 'specularConstant',
	    specularexponent: 'specularExponent',
	    spreadmethod: 'spreadMethod',
	    startoffset: 'startOffset',
	    stddeviation: 'stdDeviation',
	    stitchtiles: 'stitchTiles',
	    surfacescale: 'surfaceScale',
	    systemlanguage: 'systemLanguage',
	    tablevalues: 'tableValues',
	    targetx: 'targetX',
	    targety: 'targetY',
	    textlength: 'textLength',
	    viewbox: 'viewBox',
	    viewtarget: 'viewTarget',
	    xchannelselector: 'xChannelSelector',
	    ychannelselector: 'yChannelSelector',
	    zoomandpan: 'zoomAndPan'
	};

	const XML_ATTRS_ADJUSTMENT_MAP = {
	    'xlink:actuate': { prefix: 'xlink', name: 'actuate', namespace: NS.XLINK },
	    'xlink:arcrole': { prefix: 'xlink', name: 'arcrole', namespace: NS.XLINK },
	    'xlink:href': { prefix: 'xlink', name: 'href', namespace: NS.XLINK },
	    'xlink:role': { prefix: 'xlink', name: 'role', namespace: NS.XLINK },
	    'xlink:show': { prefix: 'xlink', name: 'show', namespace: NS.XLINK },
	    'xlink:title': { prefix: 'xlink', name: 'title', namespace: NS.XLINK },
	    'xlink:type': { prefix: 'xlink', name: 'type', namespace: NS.XLINK },
	    'xml:base': { prefix: 'xml', name: 'base', namespace: NS.XML },
	    'xml:lang': { prefix: 'xml', name: 'lang', namespace: NS.XML },
	    'xml:space': { prefix: 'xml', name: 'space', namespace: NS.XML },
	    xmlns: { prefix: '', name: 'xmlns', namespace: NS.XMLNS },
	    'xmlns:xlink': { prefix: 'xmlns', name: 'xlink', namespace: NS.XMLNS }
	};

	//SVG tag names adjustment map
	const SVG_TAG_NAMES_ADJUSTMENT_MAP = (foreignContent.SVG_TAG_NAMES_ADJUSTMENT_MAP = {
	    altglyph: 'altGlyph',
	    altglyphdef: 'altGlyphDef',
	    altglyphitem: 'altGlyphItem',
	    animatecolor: 'animateColor',
	    animatemotion: 'animateMotion',
	    animatetransform: 'animateTransform',
	    clippath: 'clipPath',
	    feblend: 'feBlend',
	    fecolormatrix: 'feColorMatrix',
	    fecomponenttransfer: 'feComponentTransfer',
	    fecomposite: 'feComposite',
	    feconvolvematrix: 'feConvolveMatrix',
	    fediffuselighting: 'feDiffuseLighting',
	    fedisplacementmap: 'feDisplacementMap',
	    fedistantlight: 'feDistantLight',
	    feflood: 'feFlood',
	    fefunca: 'feFuncA',
	    fefuncb: 'feFuncB',
	    fefuncg: 'feFuncG',
	    fefuncr: 'feFuncR',
	    fegaussianblur: 'feGaussianBlur',
	    feimage: 'feImage',
	    femerge: 'feMerge',
	    femergenode: 'feMergeNode',
	    femorphology: 'feMorphology',
	    feoffset: 'feOffset',
	    fepointlight: 'fePointLight',
	    fespecularlighting: 'feSpecularLighting',
	    fespotlight: 'feSpotLight',
	    fetile: 'feTile',
	    feturbulence: 'feTurbulence',
	    foreignobject: 'foreignObject',
	    glyphref: 'glyphRef',
	    lineargradient: 'linearGradient',
	    radialgradient: 'radialGradient',
	    textpath: 'textPath'
	});

	//Tags that causes exit from foreign content
	const EXITS_FOREIGN_CONTENT = {
	    [$.B]: true,
	    [$.BIG]: true,
	    [$.BLOCKQUOTE]: true,
	    [$.BODY]: true,
	    [$.BR]: true,
	    [$.CENTER]: true,
	    [$.CODE]: true,
	    [$.DD]: true,
	    [$.DIV]: true,
	    [$.DL]: true,
	    [$.DT]: true,
	    [$.EM]: true,
	    [$.EMBED]: true,
	    [$.H1]: true,
	    [$.H2]: true,
	    [$.H3]: true,
	    [$.H4]: true,
	    [$.H5]: true,
	    [$.H6]: true,
	    [$.HEAD]: true,
	    [$.HR]: true,
	    [$.I]: true,
	    [$.IMG]: true,
	    [$.LI]: true,
	    [$.LISTING]: true,
	    [$.MENU]: true,
	    [$.META]: true,
	    [$.NOBR]: true,
	    [$.OL]: true,
	    [$.P]: true,
	    [$.PRE]: true,
	    [$.RUBY]: true,
	    [$.S]: true,
	    [$.SMALL]: true,
	    [$.SPAN]: true,
	    [$.STRONG]: true,
	    [$.STRIKE]: true,
	    [$.SUB]: true,
	    [$.SUP]: true,
	    [$.TABLE]: true,
	    [$.TT]: true,
	    [$.U]: true,
	    [$.UL]: true,
	    [$.VAR]: true
	};

	//Check exit from foreign content
	foreignContent.causesExit = function(startTagToken) {
	    const tn = startTagToken.tagName;
	    const isFontWithAttrs =
	        tn === $.FONT &&
	        (Tokenizer.getTokenAttr(startTagToken, ATTRS.COLOR) !== null ||
	            Tokenizer.getTokenAttr(startTagToken, ATTRS.SIZE) !== null ||
	            Tokenizer.getTokenAttr(startTagToken, ATTRS.FACE) !== null);

	    return isFontWithAttrs ? true : EXITS_FOREIGN_CONTENT[tn];
	};

	//Token adjustments
	foreignContent.adjustTokenMathMLAttrs = function(token) {
	    for (let i = 0; i < token.attrs.length; i++) {
	        if (token.attrs[i].name === DEFINITION_URL_ATTR) {
	            token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
	            break;
	        }
	    }
	};

	foreignContent.adjustTokenSVGAttrs = function(token) {
	    for (let i = 0; i < token.attrs.length; i++) {
	        const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP[token.attrs[i].name];

	        if (adjustedAttrName) {
	            token.attrs[i].name = adjustedAttrName;
	        }
	    }
	};

	foreignContent.adjustTokenXMLAttrs = function(token) {
	    for (let i = 0; i < token.attrs.length; i++) {
	        const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP[token.attrs[i].name];

	        if (adjustedAttrEntry) {
	            token.attrs[i].prefix = adjustedAttrEntry.prefix;
	            token.attrs[i].name = adjustedAttrEntry.name;
	            token.attrs[i].namespace = adjustedAttrEntry.namespace;
	        }
	    }
	};

	foreignContent.adjustTokenSVGTagName = function(token) {
	    const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP[token.tagName];

	    if (adjustedTagName) {
	        token.tagName = adjustedTagName;
	    }
	};

	//Integration points
	function isMathMLTextIntegrationPoint(tn, ns) {
	    return ns === NS.MATHML && (tn === $.MI || tn === $.MO || tn === $.MN || tn === $.MS || tn === $.MTEXT);
	}

	function isHtmlIntegrationPoint(tn, ns, attrs) {
	    if (ns === NS.MATHML && tn === $.ANNOTATION_XML) {
	        for (let i = 0; i < attrs.length; i++) {
	            if (attrs[i].name === ATTRS.ENCODING) {
	                const value = attrs[i].value.toLowerCase();

	                return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
	            }
	        }
	    }

	    return ns === NS.SVG && (tn === $.FOREIGN_OBJECT || tn === $.DESC || tn === $.TITLE);
	}

	foreignContent.isIntegrationPoint = function(tn, ns, attrs, foreignNS) {
	    if ((!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs)) {
	        return true;
	    }

	    if ((!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns)) {
	        return true;
	    }

	    return false;
	};
	return foreignContent;
}

var parser;
var hasRequiredParser;

function requireParser () {
	if (hasRequiredParser) return parser;
	hasRequiredParser = 1;

	const Tokenizer = requireTokenizer();
	const OpenElementStack = requireOpenElementStack();
	const FormattingElementList = requireFormattingElementList();
	const LocationInfoParserMixin = requireParserMixin$1();
	const ErrorReportingParserMixin = requireParserMixin();
	const Mixin = requireMixin();
	const defaultTreeAdapter = require_default();
	const mergeOptions = requireMergeOptions();
	const doctype = requireDoctype();
	const foreignContent = requireForeignContent();
	const ERR = requireErrorCodes();
	const unicode = requireUnicode();
	const HTML = requireHtml();

	//Aliases
	const $ = HTML.TAG_NAMES;
	const NS = HTML.NAMESPACES;
	const ATTRS = HTML.ATTRS;

	const DEFAULT_OPTIONS = {
	    scriptingEnabled: true,
	    sourceCodeLocationInfo: false,
	    onParseError: null,
	    treeAdapter: defaultTreeAdapter
	};

	//Misc constants
	const HIDDEN_INPUT_TYPE = 'hidden';

	//Adoption agency loops iteration count
	const AA_OUTER_LOOP_ITER = 8;
	const AA_INNER_LOOP_ITER = 3;

	//Insertion modes
	const INITIAL_MODE = 'INITIAL_MODE';
	const BEFORE_HTML_MODE = 'BEFORE_HTML_MODE';
	const BEFORE_HEAD_MODE = 'BEFORE_HEAD_MODE';
	const IN_HEAD_MODE = 'IN_HEAD_MODE';
	const IN_HEAD_NO_SCRIPT_MODE = 'IN_HEAD_NO_SCRIPT_MODE';
	const AFTER_HEAD_MODE = 'AFTER_HEAD_MODE';
	const IN_BODY_MODE = 'IN_BODY_MODE';
	const TEXT_MODE = 'TEXT_MODE';
	const IN_TABLE_MODE = 'IN_TABLE_MODE';
	const IN_TABLE_TEXT_MODE = 'IN_TABLE_TEXT_MODE';
	const IN_CAPTION_MODE = 'IN_CAPTION_MODE';
	const IN_COLUMN_GROUP_MODE = 'IN_COLUMN_GROUP_MODE';
	const IN_TABLE_BODY_MODE = 'IN_TABLE_BODY_MODE';
	const IN_ROW_MODE = 'IN_ROW_MODE';
	const IN_CELL_MODE = 'IN_CELL_MODE';
	const IN_SELECT_MODE = 'IN_SELECT_MODE';
	const IN_SELECT_IN_TABLE_MODE = 'IN_SELECT_IN_TABLE_MODE';
	const IN_TEMPLATE_MODE = 'IN_TEMPLATE_MODE';
	const AFTER_BODY_MODE = 'AFTER_BODY_MODE';
	const IN_FRAMESET_MODE = 'IN_FRAMESET_MODE';
	const AFTER_FRAMESET_MODE = 'AFTER_FRAMESET_MODE';
	const AFTER_AFTER_BODY_MODE = 'AFTER_AFTER_BODY_MODE';
	const AFTER_AFTER_FRAMESET_MODE = 'AFTER_AFTER_FRAMESET_MODE';

	//Insertion mode reset map
	const INSERTION_MODE_RESET_MAP = {
	    [$.TR]: IN_ROW_MODE,
	    [$.TBODY]: IN_TABLE_BODY_MODE,
	    [$.THEAD]: IN_TABLE_BODY_MODE,
	    [$.TFOOT]: IN_TABLE_BODY_MODE,
	    [$.CAPTION]: IN_CAPTION_MODE,
	    [$.COLGROUP]: IN_COLUMN_GROUP_MODE,
	    [$.TABLE]: IN_TABLE_MODE,
	    [$.BODY]: IN_BODY_MODE,
	    [$.FRAMESET]: IN_FRAMESET_MODE
	};

	//Template insertion mode switch map
	const TEMPLATE_INSERTION_MODE_SWITCH_MAP = {
	    [$.CAPTION]: IN_TABLE_MODE,
	    [$.COLGROUP]: IN_TABLE_MODE,
	    [$.TBODY]: IN_TABLE_MODE,
	    [$.TFOOT]: IN_TABLE_MODE,
	    [$.THEAD]: IN_TABLE_MODE,
	    [$.COL]: IN_COLUMN_GROUP_MODE,
	    [$.TR]: IN_TABLE_BODY_MODE,
	    [$.TD]: IN_ROW_MODE,
	    [$.TH]: IN_ROW_MODE
	};

	//Token handlers map for insertion modes
	const TOKEN_HANDLERS = {
	    [INITIAL_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenInInitialMode,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenInInitialMode,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: doctypeInInitialMode,
	        [Tokenizer.START_TAG_TOKEN]: tokenInInitialMode,
	        [Tokenizer.END_TAG_TOKEN]: tokenInInitialMode,
	        [Tokenizer.EOF_TOKEN]: tokenInInitialMode
	    },
	    [BEFORE_HTML_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenBeforeHtml,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenBeforeHtml,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagBeforeHtml,
	        [Tokenizer.END_TAG_TOKEN]: endTagBeforeHtml,
	        [Tokenizer.EOF_TOKEN]: tokenBeforeHtml
	    },
	    [BEFORE_HEAD_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenBeforeHead,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenBeforeHead,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: misplacedDoctype,
	        [Tokenizer.START_TAG_TOKEN]: startTagBeforeHead,
	        [Tokenizer.END_TAG_TOKEN]: endTagBeforeHead,
	        [Tokenizer.EOF_TOKEN]: tokenBeforeHead
	    },
	    [IN_HEAD_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenInHead,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenInHead,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: misplacedDoctype,
	        [Tokenizer.START_TAG_TOKEN]: startTagInHead,
	        [Tokenizer.END_TAG_TOKEN]: endTagInHead,
	        [Tokenizer.EOF_TOKEN]: tokenInHead
	    },
	    [IN_HEAD_NO_SCRIPT_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenInHeadNoScript,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenInHeadNoScript,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: misplacedDoctype,
	        [Tokenizer.START_TAG_TOKEN]: startTagInHeadNoScript,
	        [Tokenizer.END_TAG_TOKEN]: endTagInHeadNoScript,
	        [Tokenizer.EOF_TOKEN]: tokenInHeadNoScript
	    },
	    [AFTER_HEAD_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenAfterHead,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenAfterHead,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: misplacedDoctype,
	        [Tokenizer.START_TAG_TOKEN]: startTagAfterHead,
	        [Tokenizer.END_TAG_TOKEN]: endTagAfterHead,
	        [Tokenizer.EOF_TOKEN]: tokenAfterHead
	    },
	    [IN_BODY_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInBody,
	        [Tokenizer.END_TAG_TOKEN]: endTagInBody,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [TEXT_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: ignoreToken,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: ignoreToken,
	        [Tokenizer.END_TAG_TOKEN]: endTagInText,
	        [Tokenizer.EOF_TOKEN]: eofInText
	    },
	    [IN_TABLE_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInTable,
	        [Tokenizer.END_TAG_TOKEN]: endTagInTable,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_TABLE_TEXT_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInTableText,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInTableText,
	        [Tokenizer.COMMENT_TOKEN]: tokenInTableText,
	        [Tokenizer.DOCTYPE_TOKEN]: tokenInTableText,
	        [Tokenizer.START_TAG_TOKEN]: tokenInTableText,
	        [Tokenizer.END_TAG_TOKEN]: tokenInTableText,
	        [Tokenizer.EOF_TOKEN]: tokenInTableText
	    },
	    [IN_CAPTION_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInCaption,
	        [Tokenizer.END_TAG_TOKEN]: endTagInCaption,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_COLUMN_GROUP_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenInColumnGroup,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenInColumnGroup,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInColumnGroup,
	        [Tokenizer.END_TAG_TOKEN]: endTagInColumnGroup,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_TABLE_BODY_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInTableBody,
	        [Tokenizer.END_TAG_TOKEN]: endTagInTableBody,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_ROW_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: characterInTable,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInRow,
	        [Tokenizer.END_TAG_TOKEN]: endTagInRow,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_CELL_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInCell,
	        [Tokenizer.END_TAG_TOKEN]: endTagInCell,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_SELECT_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInSelect,
	        [Tokenizer.END_TAG_TOKEN]: endTagInSelect,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_SELECT_IN_TABLE_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInSelectInTable,
	        [Tokenizer.END_TAG_TOKEN]: endTagInSelectInTable,
	        [Tokenizer.EOF_TOKEN]: eofInBody
	    },
	    [IN_TEMPLATE_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: characterInBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInTemplate,
	        [Tokenizer.END_TAG_TOKEN]: endTagInTemplate,
	        [Tokenizer.EOF_TOKEN]: eofInTemplate
	    },
	    [AFTER_BODY_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenAfterBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenAfterBody,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendCommentToRootHtmlElement,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagAfterBody,
	        [Tokenizer.END_TAG_TOKEN]: endTagAfterBody,
	        [Tokenizer.EOF_TOKEN]: stopParsing
	    },
	    [IN_FRAMESET_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagInFrameset,
	        [Tokenizer.END_TAG_TOKEN]: endTagInFrameset,
	        [Tokenizer.EOF_TOKEN]: stopParsing
	    },
	    [AFTER_FRAMESET_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: insertCharacters,
	        [Tokenizer.COMMENT_TOKEN]: appendComment,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagAfterFrameset,
	        [Tokenizer.END_TAG_TOKEN]: endTagAfterFrameset,
	        [Tokenizer.EOF_TOKEN]: stopParsing
	    },
	    [AFTER_AFTER_BODY_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: tokenAfterAfterBody,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: tokenAfterAfterBody,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendCommentToDocument,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagAfterAfterBody,
	        [Tokenizer.END_TAG_TOKEN]: tokenAfterAfterBody,
	        [Tokenizer.EOF_TOKEN]: stopParsing
	    },
	    [AFTER_AFTER_FRAMESET_MODE]: {
	        [Tokenizer.CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.NULL_CHARACTER_TOKEN]: ignoreToken,
	        [Tokenizer.WHITESPACE_CHARACTER_TOKEN]: whitespaceCharacterInBody,
	        [Tokenizer.COMMENT_TOKEN]: appendCommentToDocument,
	        [Tokenizer.DOCTYPE_TOKEN]: ignoreToken,
	        [Tokenizer.START_TAG_TOKEN]: startTagAfterAfterFrameset,
	        [Tokenizer.END_TAG_TOKEN]: ignoreToken,
	        [Tokenizer.EOF_TOKEN]: stopParsing
	    }
	};

	//Parser
	class Parser {
	    constructor(options) {
	        this.options = mergeOptions(DEFAULT_OPTIONS, options);

	        this.treeAdapter = this.options.treeAdapter;
	        this.pendingScript = null;

	        if (this.options.sourceCodeLocationInfo) {
	            Mixin.install(this, LocationInfoParserMixin);
	        }

	        if (this.options.onParseError) {
	            Mixin.install(this, ErrorReportingParserMixin, { onParseError: this.options.onParseError });
	        }
	    }

	    // API
	    parse(html) {
	        const document = this.treeAdapter.createDocument();

	        this._bootstrap(document, null);
	        this.tokenizer.write(html, true);
	        this._runParsingLoop(null);

	        return document;
	    }

	    parseFragment(html, fragmentContext) {
	        //NOTE: use <template> element as a fragment context if context element was not provided,
	        //so we will parse in "forgiving" manner
	        if (!fragmentContext) {
	            fragmentContext = this.treeAdapter.createElement($.TEMPLATE, NS.HTML, []);
	        }

	        //NOTE: create fake element which will be used as 'document' for fragment parsing.
	        //This is important for jsdom there 'document' can't be recreated, therefore
	        //fragment parsing causes messing of the main `document`.
	        const documentMock = this.treeAdapter.createElement('documentmock', NS.HTML, []);

	        this._bootstrap(documentMock, fragmentContext);

	        if (this.treeAdapter.getTagName(fragmentContext) === $.TEMPLATE) {
	            this._pushTmplInsertionMode(IN_TEMPLATE_MODE);
	        }

	        this._initTokenizerForFragmentParsing();
	        this._insertFakeRootElement();
	        this._resetInsertionMode();
	        this._findFormInFragmentContext();
	        this.tokenizer.write(html, true);
	        this._runParsingLoop(null);

	        const rootElement = this.treeAdapter.getFirstChild(documentMock);
	        const fragment = this.treeAdapter.createDocumentFragment();

	        this._adoptNodes(rootElement, fragment);

	        return fragment;
	    }

	    //Bootstrap parser
	    _bootstrap(document, fragmentContext) {
	        this.tokenizer = new Tokenizer(this.options);

	        this.stopped = false;

	        this.insertionMode = INITIAL_MODE;
	        this.originalInsertionMode = '';

	        this.document = document;
	        this.fragmentContext = fragmentContext;

	        this.headElement = null;
	        this.formElement = null;

	        this.openElements = new OpenElementStack(this.document, this.treeAdapter);
	        this.activeFormattingElements = new FormattingElementList(this.treeAdapter);

	        this.tmplInsertionModeStack = [];
	        this.tmplInsertionModeStackTop = -1;
	        this.currentTmplInsertionMode = null;

	        this.pendingCharacterTokens = [];
	        this.hasNonWhitespacePendingCharacterToken = false;

	        this.framesetOk = true;
	        this.skipNextNewLine = false;
	        this.fosterParentingEnabled = false;
	    }

	    //Errors
	    _err() {
	        // NOTE: err reporting is noop by default. Enabled by mixin.
	    }

	    //Parsing loop
	    _runParsingLoop(scriptHandler) {
	        while (!this.stopped) {
	            this._setupTokenizerCDATAMode();

	            const token = this.tokenizer.getNextToken();

	            if (token.type === Tokenizer.HIBERNATION_TOKEN) {
	                break;
	            }

	            if (this.skipNextNewLine) {
	                this.skipNextNewLine = false;

	                if (token.type === Tokenizer.WHITESPACE_CHARACTER_TOKEN && token.chars[0] === '\n') {
	                    if (token.chars.length === 1) {
	                        continue;
	                    }

	                    token.chars = token.chars.substr(1);
	                }
	            }

	            this._processInputToken(token);

	            if (scriptHandler && this.pendingScript) {
	                break;
	            }
	        }
	    }

	    runParsingLoopForCurrentChunk(writeCallback, scriptHandler) {
	        this._runParsingLoop(scriptHandler);

	        if (scriptHandler && this.pendingScript) {
	            const script = this.pendingScript;

	            this.pendingScript = null;

	            scriptHandler(script);

	            return;
	        }

	        if (writeCallback) {
	            writeCallback();
	        }
	    }

	    //Text parsing
	    _setupTokenizerCDATAMode() {
	        const current = this._getAdjustedCurrentElement();

	        this.tokenizer.allowCDATA =
	            current &&
	            current !== this.document &&
	            this.treeAdapter.getNamespaceURI(current) !== NS.HTML &&
	            !this._isIntegrationPoint(current);
	    }

	    _switchToTextParsing(currentToken, nextTokenizerState) {
	        this._insertElement(currentToken, NS.HTML);
	        this.tokenizer.state = nextTokenizerState;
	        this.originalInsertionMode = this.insertionMode;
	        this.insertionMode = TEXT_MODE;
	    }

	    switchToPlaintextParsing() {
	        this.insertionMode = TEXT_MODE;
	        this.originalInsertionMode = IN_BODY_MODE;
	        this.tokenizer.state = Tokenizer.MODE.PLAINTEXT;
	    }

	    //Fragment parsing
	    _getAdjustedCurrentElement() {
	        return this.openElements.stackTop === 0 && this.fragmentContext
	            ? this.fragmentContext
	            : this.openElements.current;
	    }

	    _findFormInFragmentContext() {
	        let node = this.fragmentContext;

	        do {
	            if (this.treeAdapter.getTagName(node) === $.FORM) {
	                this.formElement = node;
	                break;
	            }

	            node = this.treeAdapter.getParentNode(node);
	        } while (node);
	    }

	    _initTokenizerForFragmentParsing() {
	        if (this.treeAdapter.getNamespaceURI(this.fragmentContext) === NS.HTML) {
	            const tn = this.treeAdapter.getTagName(this.fragmentContext);

	            if (tn === $.TITLE || tn === $.TEXTAREA) {
	                this.tokenizer.state = Tokenizer.MODE.RCDATA;
	            } else if (
	                tn === $.STYLE ||
	                tn === $.XMP ||
	                tn === $.IFRAME ||
	                tn === $.NOEMBED ||
	                tn === $.NOFRAMES ||
	                tn === $.NOSCRIPT
	            ) {
	                this.tokenizer.state = Tokenizer.MODE.RAWTEXT;
	            } else if (tn === $.SCRIPT) {
	                this.tokenizer.state = Tokenizer.MODE.SCRIPT_DATA;
	            } else if (tn === $.PLAINTEXT) {
	                this.tokenizer.state = Tokenizer.MODE.PLAINTEXT;
	            }
	        }
	    }

	    //Tree mutation
	    _setDocumentType(token) {
	        const name = token.name || '';
	        const publicId = token.publicId || '';
	        const systemId = token.systemId || '';

	        this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
	    }

	    _attachElementToTree(element) {
	        if (this._shouldFosterParentOnInsertion()) {
	            this._fosterParentElement(element);
	        } else {
	            const parent = this.openElements.currentTmplContent || this.openElements.current;

	            this.treeAdapter.appendChild(parent, element);
	        }
	    }

	    _appendElement(token, namespaceURI) {
	        const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);

	        this._attachElementToTree(element);
	    }

	    _insertElement(token, namespaceURI) {
	        const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);

	        this._attachElementToTree(element);
	        this.openElements.push(element);
	    }

	    _insertFakeElement(tagName) {
	        const element = this.treeAdapter.createElement(tagName, NS.HTML, []);

	        this._attachElementToTree(element);
	        this.openElements.push(element);
	    }

	    _insertTemplate(token) {
	        const tmpl = this.treeAdapter.createElement(token.tagName, NS.HTML, token.attrs);
	        const content = this.treeAdapter.createDocumentFragment();

	        this.treeAdapter.setTemplateContent(tmpl, content);
	        this._attachElementToTree(tmpl);
	        this.openElements.push(tmpl);
	    }

	    _insertFakeRootElement() {
	        const element = this.treeAdapter.createElement($.HTML, NS.HTML, []);

	        this.treeAdapter.appendChild(this.openElements.current, element);
	        this.openElements.push(element);
	    }

	    _appendCommentNode(token, parent) {
	        const commentNode = this.treeAdapter.createCommentNode(token.data);

	        this.treeAdapter.appendChild(parent, commentNode);
	    }

	    _insertCharacters(token) {
	        if (this._shouldFosterParentOnInsertion()) {
	            this._fosterParentText(token.chars);
	        } else {
	            const parent = this.openElements.currentTmplContent || this.openElements.current;

	            this.treeAdapter.insertText(parent, token.chars);
	        }
	    }

	    _adoptNodes(donor, recipient) {
	        for (let child = this.treeAdapter.getFirstChild(donor); child; child = this.treeAdapter.getFirstChild(donor)) {
	            this.treeAdapter.detachNode(child);
	            this.treeAdapter.appendChild(recipient, child);
	        }
	    }

	    //Token processing
	    _shouldProcessTokenInForeignContent(token) {
	        const current = this._getAdjustedCurrentElement();

	        if (!current || current === this.document) {
	            return false;
	        }

	        const ns = this.treeAdapter.getNamespaceURI(current);

	        if (ns === NS.HTML) {
	            return false;
	        }

	        if (
	            this.treeAdapter.getTagName(current) === $.ANNOTATION_XML &&
	            ns === NS.MATHML &&
	            token.type === Tokenizer.START_TAG_TOKEN &&
	            token.tagName === $.SVG
	        ) {
	            return false;
	        }

	        const isCharacterToken =
	            token.type === Tokenizer.CHARACTER_TOKEN ||
	            token.type === Tokenizer.NULL_CHARACTER_TOKEN ||
	            token.type === Tokenizer.WHITESPACE_CHARACTER_TOKEN;

	        const isMathMLTextStartTag =
	            token.type === Tokenizer.START_TAG_TOKEN && token.tagName !== $.MGLYPH && token.tagName !== $.MALIGNMARK;

	        if ((isMathMLTextStartTag || isCharacterToken) && this._isIntegrationPoint(current, NS.MATHML)) {
	            return false;
	        }

	        if (
	            (token.type === Tokenizer.START_TAG_TOKEN || isCharacterToken) &&
	            this._isIntegrationPoint(current, NS.HTML)
	        ) {
	            return false;
	        }

	        return token.type !== Tokenizer.EOF_TOKEN;
	    }

	    _processToken(token) {
	        TOKEN_HANDLERS[this.insertionMode][token.type](this, token);
	    }

	    _processTokenInBodyMode(token) {
	        TOKEN_HANDLERS[IN_BODY_MODE][token.type](this, token);
	    }

	    _processTokenInForeignContent(token) {
	        if (token.type === Tokenizer.CHARACTER_TOKEN) {
	            characterInForeignContent(this, token);
	        } else if (token.type === Tokenizer.NULL_CHARACTER_TOKEN) {
	            nullCharacterInForeignContent(this, token);
	        } else if (token.type === Tokenizer.WHITESPACE_CHARACTER_TOKEN) {
	            insertCharacters(this, token);
	        } else if (token.type === Tokenizer.COMMENT_TOKEN) {
	            appendComment(this, token);
	        } else if (token.type === Tokenizer.START_TAG_TOKEN) {
	            startTagInForeignContent(this, token);
	        } else if (token.type === Tokenizer.END_TAG_TOKEN) {
	            endTagInForeignContent(this, token);
	        }
	    }

	    _processInputToken(token) {
	        if (this._shouldProcessTokenInForeignContent(token)) {
	            this._processTokenInForeignContent(token);
	        } else {
	            this._processToken(token);
	        }

	        if (token.type === Tokenizer.START_TAG_TOKEN && token.selfClosing && !token.ackSelfClosing) {
	            this._err(ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
	        }
	    }

	    //Integration points
	    _isIntegrationPoint(element, foreignNS) {
	        const tn = this.treeAdapter.getTagName(element);
	        const ns = this.treeAdapter.getNamespaceURI(element);
	        const attrs = this.treeAdapter.getAttrList(element);

	        return foreignContent.isIntegrationPoint(tn, ns, attrs, foreignNS);
	    }

	    //Active formatting elements reconstruction
	    _reconstructActiveFormattingElements() {
	        const listLength = this.activeFormattingElements.length;

	        if (listLength) {
	            let unopenIdx = listLength;
	            let entry = null;

	            do {
	                unopenIdx--;
	                entry = this.activeFormattingElements.entries[unopenIdx];

	                if (entry.type === FormattingElementList.MARKER_ENTRY || this.openElements.contains(entry.element)) {
	                    unopenIdx++;
	                    break;
	                }
	            } while (unopenIdx > 0);

	            for (let i = unopenIdx; i < listLength; i++) {
	                entry = this.activeFormattingElements.entries[i];
	                this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
	                entry.element = this.openElements.current;
	            }
	        }
	    }

	    //Close elements
	    _closeTableCell() {
	        this.openElements.generateImpliedEndTags();
	        this.openElements.popUntilTableCellPopped();
	        this.activeFormattingElements.clearToLastMarker();
	        this.insertionMode = IN_ROW_MODE;
	    }

	    _closePElement() {
	        this.openElements.generateImpliedEndTagsWithExclusion($.P);
	        this.openElements.popUntilTagNamePopped($.P);
	    }

	    //Insertion modes
	    _resetInsertionMode() {
	        for (let i = this.openElements.stackTop, last = false; i >= 0; i--) {
	            let element = this.openElements.items[i];

	            if (i === 0) {
	                last = true;

	                if (this.fragmentContext) {
	                    element = this.fragmentContext;
	                }
	            }

	            const tn = this.treeAdapter.getTagName(element);
	            const newInsertionMode = INSERTION_MODE_RESET_MAP[tn];

	            if (newInsertionMode) {
	                this.insertionMode = newInsertionMode;
	                break;
	            } else if (!last && (tn === $.TD || tn === $.TH)) {
	                this.insertionMode = IN_CELL_MODE;
	                break;
	            } else if (!last && tn === $.HEAD) {
	                this.insertionMode = IN_HEAD_MODE;
	                break;
	            } else if (tn === $.SELECT) {
	                this._resetInsertionModeForSelect(i);
	                break;
	            } else if (tn === $.TEMPLATE) {
	                this.insertionMode = this.currentTmplInsertionMode;
	                break;
	            } else if (tn === $.HTML) {
	                this.insertionMode = this.headElement ? AFTER_HEAD_MODE : BEFORE_HEAD_MODE;
	                break;
	            } else if (last) {
	                this.insertionMode = IN_BODY_MODE;
	                break;
	            }
	        }
	    }

	    _resetInsertionModeForSelect(selectIdx) {
	        if (selectIdx > 0) {
	            for (let i = selectIdx - 1; i > 0; i--) {
	                const ancestor = this.openElements.items[i];
	                const tn = this.treeAdapter.getTagName(ancestor);

	                if (tn === $.TEMPLATE) {
	                    break;
	                } else if (tn === $.TABLE) {
	                    this.insertionMode = IN_SELECT_IN_TABLE_MODE;
	                    return;
	                }
	            }
	        }

	        this.insertionMode = IN_SELECT_MODE;
	    }

	    _pushTmplInsertionMode(mode) {
	        this.tmplInsertionModeStack.push(mode);
	        this.tmplInsertionModeStackTop++;
	        this.currentTmplInsertionMode = mode;
	    }

	    _popTmplInsertionMode() {
	        this.tmplInsertionModeStack.pop();
	        this.tmplInsertionModeStackTop--;
	        this.currentTmplInsertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStackTop];
	    }

	    //Foster parenting
	    _isElementCausesFosterParenting(element) {
	        const tn = this.treeAdapter.getTagName(element);

	        return tn === $.TABLE || tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD || tn === $.TR;
	    }

	    _shouldFosterParentOnInsertion() {
	        return this.fosterParentingEnabled && this._isElementCausesFosterParenting(this.openElements.current);
	    }

	    _findFosterParentingLocation() {
	        const location = {
	            parent: null,
	            beforeElement: null
	        };

	        for (let i = this.openElements.stackTop; i >= 0; i--) {
	            const openElement = this.openElements.items[i];
	            const tn = this.treeAdapter.getTagName(openElement);
	            const ns = this.treeAdapter.getNamespaceURI(openElement);

	            if (tn === $.TEMPLATE && ns === NS.HTML) {
	                location.parent = this.treeAdapter.getTemplateContent(openElement);
	                break;
	            } else if (tn === $.TABLE) {
	                location.parent = this.treeAdapter.getParentNode(openElement);

	                if (location.parent) {
	                    location.beforeElement = openElement;
	                } else {
	                    location.parent = this.openElements.items[i - 1];
	                }

	                break;
	            }
	        }

	        if (!location.parent) {
	            location.parent = this.openElements.items[0];
	        }

	        return location;
	    }

	    _fosterParentElement(element) {
	        const location = this._findFosterParentingLocation();

	        if (location.beforeElement) {
	            this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
	        } else {
	            this.treeAdapter.appendChild(location.parent, element);
	        }
	    }

	    _fosterParentText(chars) {
	        const location = this._findFosterParentingLocation();

	        if (location.beforeElement) {
	            this.treeAdapter.insertTextBefore(location.parent, chars, location.beforeElement);
	        } else {
	            this.treeAdapter.insertText(location.parent, chars);
	        }
	    }

	    //Special elements
	    _isSpecialElement(element) {
	        const tn = this.treeAdapter.getTagName(element);
	        const ns = this.treeAdapter.getNamespaceURI(element);

	        return HTML.SPECIAL_ELEMENTS[ns][tn];
	    }
	}

	parser = Parser;

	//Adoption agency algorithm
	//(see: http://www.whatwg.org/specs/web-apps/current-work/multipage/tree-construction.html#adoptionAgency)
	//------------------------------------------------------------------

	//Steps 5-8 of the algorithm
	function aaObtainFormattingElementEntry(p, token) {
	    let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);

	    if (formattingElementEntry) {
	        if (!p.openElements.contains(formattingElementEntry.element)) {
	            p.activeFormattingElements.removeEntry(formattingElementEntry);
	            formattingElementEntry = null;
	        } else if (!p.openElements.hasInScope(token.tagName)) {
	            formattingElementEntry = null;
	        }
	    } else {
	        genericEndTagInBody(p, token);
	    }

	    return formattingElementEntry;
	}

	//Steps 9 and 10 of the algorithm
	function aaObtainFurthestBlock(p, formattingElementEntry) {
	    let furthestBlock = null;

	    for (let i = p.openElements.stackTop; i >= 0; i--) {
	        const element = p.openElements.items[i];

	        if (element === formattingElementEntry.element) {
	            break;
	        }

	        if (p._isSpecialElement(element)) {
	            furthestBlock = element;
	        }
	    }

	    if (!furthestBlock) {
	        p.openElements.popUntilElementPopped(formattingElementEntry.element);
	        p.activeFormattingElements.removeEntry(formattingElementEntry);
	    }

	    return furthestBlock;
	}

	//Step 13 of the algorithm
	function aaInnerLoop(p, furthestBlock, formattingElement) {
	    let lastElement = furthestBlock;
	    let nextElement = p.openElements.getCommonAncestor(furthestBlock);

	    for (let i = 0, element = nextElement; element !== formattingElement; i++, element = nextElement) {
	        //NOTE: store next element for the next loop iteration (it may be deleted from the stack by step 9.5)
	        nextElement = p.openElements.getCommonAncestor(element);

	        const elementEntry = p.activeFormattingElements.getElementEntry(element);
	        const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
	        const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;

	        if (shouldRemoveFromOpenElements) {
	            if (counterOverflow) {
	                p.activeFormattingElements.removeEntry(elementEntry);
	            }

	            p.openElements.remove(element);
	        } else {
	            element = aaRecreateElementFromEntry(p, elementEntry);

	            if (lastElement === furthestBlock) {
	                p.activeFormattingElements.bookmark = elementEntry;
	            }

	            p.treeAdapter.detachNode(lastElement);
	            p.treeAdapter.appendChild(element, lastElement);
	            lastElement = element;
	        }
	    }

	    return lastElement;
	}

	//Step 13.7 of the algorithm
	function aaRecreateElementFromEntry(p, elementEntry) {
	    const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
	    const newElement = p.treeAdapter.createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs);

	    p.openElements.replace(elementEntry.element, newElement);
	    elementEntry.element = newElement;

	    return newElement;
	}

	//Step 14 of the algorithm
	function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
	    if (p._isElementCausesFosterParenting(commonAncestor)) {
	        p._fosterParentElement(lastElement);
	    } else {
	        const tn = p.treeAdapter.getTagName(commonAncestor);
	        const ns = p.treeAdapter.getNamespaceURI(commonAncestor);

	        if (tn === $.TEMPLATE && ns === NS.HTML) {
	            commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
	        }

	        p.treeAdapter.appendChild(commonAncestor, lastElement);
	    }
	}

	//Steps 15-19 of the algorithm
	function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
	    const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
	    const token = formattingElementEntry.token;
	    const newElement = p.treeAdapter.createElement(token.tagName, ns, token.attrs);

	    p._adoptNodes(furthestBlock, newElement);
	    p.treeAdapter.appendChild(furthestBlock, newElement);

	    p.activeFormattingElements.insertElementAfterBookmark(newElement, formattingElementEntry.token);
	    p.activeFormattingElements.removeEntry(formattingElementEntry);

	    p.openElements.remove(formattingElementEntry.element);
	    p.openElements.insertAfter(furthestBlock, newElement);
	}

	//Algorithm entry point
	function callAdoptionAgency(p, token) {
	    let formattingElementEntry;

	    for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
	        formattingElementEntry = aaObtainFormattingElementEntry(p, token);

	        if (!formattingElementEntry) {
	            break;
	        }

	        const furthestBlock = aaObtainFurthestBlock(p, formattingElementEntry);

	        if (!furthestBlock) {
	            break;
	        }

	        p.activeFormattingElements.bookmark = formattingElementEntry;

	        const lastElement = aaInnerLoop(p, furthestBlock, formattingElementEntry.element);
	        const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);

	        p.treeAdapter.detachNode(lastElement);
	        aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
	        aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
	    }
	}

	//Generic token handlers
	//------------------------------------------------------------------
	function ignoreToken() {
	    //NOTE: do nothing =)
	}

	function misplacedDoctype(p) {
	    p._err(ERR.misplacedDoctype);
	}

	function appendComment(p, token) {
	    p._appendCommentNode(token, p.openElements.currentTmplContent || p.openElements.current);
	}

	function appendCommentToRootHtmlElement(p, token) {
	    p._appendCommentNode(token, p.openElements.items[0]);
	}

	function appendCommentToDocument(p, token) {
	    p._appendCommentNode(token, p.document);
	}

	function insertCharacters(p, token) {
	    p._insertCharacters(token);
	}

	function stopParsing(p) {
	    p.stopped = true;
	}

	// The "initial" insertion mode
	//------------------------------------------------------------------
	function doctypeInInitialMode(p, token) {
	    p._setDocumentType(token);

	    const mode = token.forceQuirks ? HTML.DOCUMENT_MODE.QUIRKS : doctype.getDocumentMode(token);

	    if (!doctype.isConforming(token)) {
	        p._err(ERR.nonConformingDoctype);
	    }

	    p.treeAdapter.setDocumentMode(p.document, mode);

	    p.insertionMode = BEFORE_HTML_MODE;
	}

	function tokenInInitialMode(p, token) {
	    p._err(ERR.missingDoctype, { beforeToken: true });
	    p.treeAdapter.setDocumentMode(p.document, HTML.DOCUMENT_MODE.QUIRKS);
	    p.insertionMode = BEFORE_HTML_MODE;
	    p._processToken(token);
	}

	// The "before html" insertion mode
	//------------------------------------------------------------------
	function startTagBeforeHtml(p, token) {
	    if (token.tagName === $.HTML) {
	        p._insertElement(token, NS.HTML);
	        p.insertionMode = BEFORE_HEAD_MODE;
	    } else {
	        tokenBeforeHtml(p, token);
	    }
	}

	function endTagBeforeHtml(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML || tn === $.HEAD || tn === $.BODY || tn === $.BR) {
	        tokenBeforeHtml(p, token);
	    }
	}

	function tokenBeforeHtml(p, token) {
	    p._insertFakeRootElement();
	    p.insertionMode = BEFORE_HEAD_MODE;
	    p._processToken(token);
	}

	// The "before head" insertion mode
	//------------------------------------------------------------------
	function startTagBeforeHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.HEAD) {
	        p._insertElement(token, NS.HTML);
	        p.headElement = p.openElements.current;
	        p.insertionMode = IN_HEAD_MODE;
	    } else {
	        tokenBeforeHead(p, token);
	    }
	}

	function endTagBeforeHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HEAD || tn === $.BODY || tn === $.HTML || tn === $.BR) {
	        tokenBeforeHead(p, token);
	    } else {
	        p._err(ERR.endTagWithoutMatchingOpenElement);
	    }
	}

	function tokenBeforeHead(p, token) {
	    p._insertFakeElement($.HEAD);
	    p.headElement = p.openElements.current;
	    p.insertionMode = IN_HEAD_MODE;
	    p._processToken(token);
	}

	// The "in head" insertion mode
	//------------------------------------------------------------------
	function startTagInHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.BASE || tn === $.BASEFONT || tn === $.BGSOUND || tn === $.LINK || tn === $.META) {
	        p._appendElement(token, NS.HTML);
	        token.ackSelfClosing = true;
	    } else if (tn === $.TITLE) {
	        p._switchToTextParsing(token, Tokenizer.MODE.RCDATA);
	    } else if (tn === $.NOSCRIPT) {
	        if (p.options.scriptingEnabled) {
	            p._switchToTextParsing(token, Tokenizer.MODE.RAWTEXT);
	        } else {
	            p._insertElement(token, NS.HTML);
	            p.insertionMode = IN_HEAD_NO_SCRIPT_MODE;
	        }
	    } else if (tn === $.NOFRAMES || tn === $.STYLE) {
	        p._switchToTextParsing(token, Tokenizer.MODE.RAWTEXT);
	    } else if (tn === $.SCRIPT) {
	        p._switchToTextParsing(token, Tokenizer.MODE.SCRIPT_DATA);
	    } else if (tn === $.TEMPLATE) {
	        p._insertTemplate(token, NS.HTML);
	        p.activeFormattingElements.insertMarker();
	        p.framesetOk = false;
	        p.insertionMode = IN_TEMPLATE_MODE;
	        p._pushTmplInsertionMode(IN_TEMPLATE_MODE);
	    } else if (tn === $.HEAD) {
	        p._err(ERR.misplacedStartTagForHeadElement);
	    } else {
	        tokenInHead(p, token);
	    }
	}

	function endTagInHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HEAD) {
	        p.openElements.pop();
	        p.insertionMode = AFTER_HEAD_MODE;
	    } else if (tn === $.BODY || tn === $.BR || tn === $.HTML) {
	        tokenInHead(p, token);
	    } else if (tn === $.TEMPLATE) {
	        if (p.openElements.tmplCount > 0) {
	            p.openElements.generateImpliedEndTagsThoroughly();

	            if (p.openElements.currentTagName !== $.TEMPLATE) {
	                p._err(ERR.closingOfElementWithOpenChildElements);
	            }

	            p.openElements.popUntilTagNamePopped($.TEMPLATE);
	            p.activeFormattingElements.clearToLastMarker();
	            p._popTmplInsertionMode();
	            p._resetInsertionMode();
	        } else {
	            p._err(ERR.endTagWithoutMatchingOpenElement);
	        }
	    } else {
	        p._err(ERR.endTagWithoutMatchingOpenElement);
	    }
	}

	function tokenInHead(p, token) {
	    p.openElements.pop();
	    p.insertionMode = AFTER_HEAD_MODE;
	    p._processToken(token);
	}

	// The "in head no script" insertion mode
	//------------------------------------------------------------------
	function startTagInHeadNoScript(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (
	        tn === $.BASEFONT ||
	        tn === $.BGSOUND ||
	        tn === $.HEAD ||
	        tn === $.LINK ||
	        tn === $.META ||
	        tn === $.NOFRAMES ||
	        tn === $.STYLE
	    ) {
	        startTagInHead(p, token);
	    } else if (tn === $.NOSCRIPT) {
	        p._err(ERR.nestedNoscriptInHead);
	    } else {
	        tokenInHeadNoScript(p, token);
	    }
	}

	function endTagInHeadNoScript(p, token) {
	    const tn = token.tagName;

	    if (tn === $.NOSCRIPT) {
	        p.openElements.pop();
	        p.insertionMode = IN_HEAD_MODE;
	    } else if (tn === $.BR) {
	        tokenInHeadNoScript(p, token);
	    } else {
	        p._err(ERR.endTagWithoutMatchingOpenElement);
	    }
	}

	function tokenInHeadNoScript(p, token) {
	    const errCode =
	        token.type === Tokenizer.EOF_TOKEN ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;

	    p._err(errCode);
	    p.openElements.pop();
	    p.insertionMode = IN_HEAD_MODE;
	    p._processToken(token);
	}

	// The "after head" insertion mode
	//------------------------------------------------------------------
	function startTagAfterHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.BODY) {
	        p._insertElement(token, NS.HTML);
	        p.framesetOk = false;
	        p.insertionMode = IN_BODY_MODE;
	    } else if (tn === $.FRAMESET) {
	        p._insertElement(token, NS.HTML);
	        p.insertionMode = IN_FRAMESET_MODE;
	    } else if (
	        tn === $.BASE ||
	        tn === $.BASEFONT ||
	        tn === $.BGSOUND ||
	        tn === $.LINK ||
	        tn === $.META ||
	        tn === $.NOFRAMES ||
	        tn === $.SCRIPT ||
	        tn === $.STYLE ||
	        tn === $.TEMPLATE ||
	        tn === $.TITLE
	    ) {
	        p._err(ERR.abandonedHeadElementChild);
	        p.openElements.push(p.headElement);
	        startTagInHead(p, token);
	        p.openElements.remove(p.headElement);
	    } else if (tn === $.HEAD) {
	        p._err(ERR.misplacedStartTagForHeadElement);
	    } else {
	        tokenAfterHead(p, token);
	    }
	}

	function endTagAfterHead(p, token) {
	    const tn = token.tagName;

	    if (tn === $.BODY || tn === $.HTML || tn === $.BR) {
	        tokenAfterHead(p, token);
	    } else if (tn === $.TEMPLATE) {
	        endTagInHead(p, token);
	    } else {
	        p._err(ERR.endTagWithoutMatchingOpenElement);
	    }
	}

	function tokenAfterHead(p, token) {
	    p._insertFakeElement($.BODY);
	    p.insertionMode = IN_BODY_MODE;
	    p._processToken(token);
	}

	// The "in body" insertion mode
	//------------------------------------------------------------------
	function whitespaceCharacterInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertCharacters(token);
	}

	function characterInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertCharacters(token);
	    p.framesetOk = false;
	}

	function htmlStartTagInBody(p, token) {
	    if (p.openElements.tmplCount === 0) {
	        p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
	    }
	}

	function bodyStartTagInBody(p, token) {
	    const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();

	    if (bodyElement && p.openElements.tmplCount === 0) {
	        p.framesetOk = false;
	        p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
	    }
	}

	function framesetStartTagInBody(p, token) {
	    const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();

	    if (p.framesetOk && bodyElement) {
	        p.treeAdapter.detachNode(bodyElement);
	        p.openElements.popAllUpToHtmlElement();
	        p._insertElement(token, NS.HTML);
	        p.insertionMode = IN_FRAMESET_MODE;
	    }
	}

	function addressStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	}

	function numberedHeaderStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    const tn = p.openElements.currentTagName;

	    if (tn === $.H1 || tn === $.H2 || tn === $.H3 || tn === $.H4 || tn === $.H5 || tn === $.H6) {
	        p.openElements.pop();
	    }

	    p._insertElement(token, NS.HTML);
	}

	function preStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	    //NOTE: If the next token is a U+000A LINE FEED (LF) character token, then ignore that token and move
	    //on to the next one. (Newlines at the start of pre blocks are ignored as an authoring convenience.)
	    p.skipNextNewLine = true;
	    p.framesetOk = false;
	}

	function formStartTagInBody(p, token) {
	    const inTemplate = p.openElements.tmplCount > 0;

	    if (!p.formElement || inTemplate) {
	        if (p.openElements.hasInButtonScope($.P)) {
	            p._closePElement();
	        }

	        p._insertElement(token, NS.HTML);

	        if (!inTemplate) {
	            p.formElement = p.openElements.current;
	        }
	    }
	}

	function listItemStartTagInBody(p, token) {
	    p.framesetOk = false;

	    const tn = token.tagName;

	    for (let i = p.openElements.stackTop; i >= 0; i--) {
	        const element = p.openElements.items[i];
	        const elementTn = p.treeAdapter.getTagName(element);
	        let closeTn = null;

	        if (tn === $.LI && elementTn === $.LI) {
	            closeTn = $.LI;
	        } else if ((tn === $.DD || tn === $.DT) && (elementTn === $.DD || elementTn === $.DT)) {
	            closeTn = elementTn;
	        }

	        if (closeTn) {
	            p.openElements.generateImpliedEndTagsWithExclusion(closeTn);
	            p.openElements.popUntilTagNamePopped(closeTn);
	            break;
	        }

	        if (elementTn !== $.ADDRESS && elementTn !== $.DIV && elementTn !== $.P && p._isSpecialElement(element)) {
	            break;
	        }
	    }

	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	}

	function plaintextStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	    p.tokenizer.state = Tokenizer.MODE.PLAINTEXT;
	}

	function buttonStartTagInBody(p, token) {
	    if (p.openElements.hasInScope($.BUTTON)) {
	        p.openElements.generateImpliedEndTags();
	        p.openElements.popUntilTagNamePopped($.BUTTON);
	    }

	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	    p.framesetOk = false;
	}

	function aStartTagInBody(p, token) {
	    const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName($.A);

	    if (activeElementEntry) {
	        callAdoptionAgency(p, token);
	        p.openElements.remove(activeElementEntry.element);
	        p.activeFormattingElements.removeEntry(activeElementEntry);
	    }

	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	    p.activeFormattingElements.pushElement(p.openElements.current, token);
	}

	function bStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	    p.activeFormattingElements.pushElement(p.openElements.current, token);
	}

	function nobrStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();

	    if (p.openElements.hasInScope($.NOBR)) {
	        callAdoptionAgency(p, token);
	        p._reconstructActiveFormattingElements();
	    }

	    p._insertElement(token, NS.HTML);
	    p.activeFormattingElements.pushElement(p.openElements.current, token);
	}

	function appletStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	    p.activeFormattingElements.insertMarker();
	    p.framesetOk = false;
	}

	function tableStartTagInBody(p, token) {
	    if (
	        p.treeAdapter.getDocumentMode(p.document) !== HTML.DOCUMENT_MODE.QUIRKS &&
	        p.openElements.hasInButtonScope($.P)
	    ) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	    p.framesetOk = false;
	    p.insertionMode = IN_TABLE_MODE;
	}

	function areaStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._appendElement(token, NS.HTML);
	    p.framesetOk = false;
	    token.ackSelfClosing = true;
	}

	function inputStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._appendElement(token, NS.HTML);

	    const inputType = Tokenizer.getTokenAttr(token, ATTRS.TYPE);

	    if (!inputType || inputType.toLowerCase() !== HIDDEN_INPUT_TYPE) {
	        p.framesetOk = false;
	    }

	    token.ackSelfClosing = true;
	}

	function paramStartTagInBody(p, token) {
	    p._appendElement(token, NS.HTML);
	    token.ackSelfClosing = true;
	}

	function hrStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._appendElement(token, NS.HTML);
	    p.framesetOk = false;
	    token.ackSelfClosing = true;
	}

	function imageStartTagInBody(p, token) {
	    token.tagName = $.IMG;
	    areaStartTagInBody(p, token);
	}

	function textareaStartTagInBody(p, token) {
	    p._insertElement(token, NS.HTML);
	    //NOTE: If the next token is a U+000A LINE FEED (LF) character token, then ignore that token and move
	    //on to the next one. (Newlines at the start of textarea elements are ignored as an authoring convenience.)
	    p.skipNextNewLine = true;
	    p.tokenizer.state = Tokenizer.MODE.RCDATA;
	    p.originalInsertionMode = p.insertionMode;
	    p.framesetOk = false;
	    p.insertionMode = TEXT_MODE;
	}

	function xmpStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._reconstructActiveFormattingElements();
	    p.framesetOk = false;
	    p._switchToTextParsing(token, Tokenizer.MODE.RAWTEXT);
	}

	function iframeStartTagInBody(p, token) {
	    p.framesetOk = false;
	    p._switchToTextParsing(token, Tokenizer.MODE.RAWTEXT);
	}

	//NOTE: here we assume that we always act as an user agent with enabled plugins, so we parse
	//<noembed> as a rawtext.
	function noembedStartTagInBody(p, token) {
	    p._switchToTextParsing(token, Tokenizer.MODE.RAWTEXT);
	}

	function selectStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	    p.framesetOk = false;

	    if (
	        p.insertionMode === IN_TABLE_MODE ||
	        p.insertionMode === IN_CAPTION_MODE ||
	        p.insertionMode === IN_TABLE_BODY_MODE ||
	        p.insertionMode === IN_ROW_MODE ||
	        p.insertionMode === IN_CELL_MODE
	    ) {
	        p.insertionMode = IN_SELECT_IN_TABLE_MODE;
	    } else {
	        p.insertionMode = IN_SELECT_MODE;
	    }
	}

	function optgroupStartTagInBody(p, token) {
	    if (p.openElements.currentTagName === $.OPTION) {
	        p.openElements.pop();
	    }

	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	}

	function rbStartTagInBody(p, token) {
	    if (p.openElements.hasInScope($.RUBY)) {
	        p.openElements.generateImpliedEndTags();
	    }

	    p._insertElement(token, NS.HTML);
	}

	function rtStartTagInBody(p, token) {
	    if (p.openElements.hasInScope($.RUBY)) {
	        p.openElements.generateImpliedEndTagsWithExclusion($.RTC);
	    }

	    p._insertElement(token, NS.HTML);
	}

	function menuStartTagInBody(p, token) {
	    if (p.openElements.hasInButtonScope($.P)) {
	        p._closePElement();
	    }

	    p._insertElement(token, NS.HTML);
	}

	function mathStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();

	    foreignContent.adjustTokenMathMLAttrs(token);
	    foreignContent.adjustTokenXMLAttrs(token);

	    if (token.selfClosing) {
	        p._appendElement(token, NS.MATHML);
	    } else {
	        p._insertElement(token, NS.MATHML);
	    }

	    token.ackSelfClosing = true;
	}

	function svgStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();

	    foreignContent.adjustTokenSVGAttrs(token);
	    foreignContent.adjustTokenXMLAttrs(token);

	    if (token.selfClosing) {
	        p._appendElement(token, NS.SVG);
	    } else {
	        p._insertElement(token, NS.SVG);
	    }

	    token.ackSelfClosing = true;
	}

	function genericStartTagInBody(p, token) {
	    p._reconstructActiveFormattingElements();
	    p._insertElement(token, NS.HTML);
	}

	//OPTIMIZATION: Integer comparisons are low-cost, so we can use very fast tag name length filters here.
	//It's faster than using dictionary.
	function startTagInBody(p, token) {
	    const tn = token.tagName;

	    switch (tn.length) {
	        case 1:
	            if (tn === $.I || tn === $.S || tn === $.B || tn === $.U) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.P) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.A) {
	                aStartTagInBody(p, token);
	            } else {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 2:
	            if (tn === $.DL || tn === $.OL || tn === $.UL) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.H1 || tn === $.H2 || tn === $.H3 || tn === $.H4 || tn === $.H5 || tn === $.H6) {
	                numberedHeaderStartTagInBody(p, token);
	            } else if (tn === $.LI || tn === $.DD || tn === $.DT) {
	                listItemStartTagInBody(p, token);
	            } else if (tn === $.EM || tn === $.TT) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.BR) {
	                areaStartTagInBody(p, token);
	            } else if (tn === $.HR) {
	                hrStartTagInBody(p, token);
	            } else if (tn === $.RB) {
	                rbStartTagInBody(p, token);
	            } else if (tn === $.RT || tn === $.RP) {
	                rtStartTagInBody(p, token);
	            } else if (tn !== $.TH && tn !== $.TD && tn !== $.TR) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 3:
	            if (tn === $.DIV || tn === $.DIR || tn === $.NAV) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.PRE) {
	                preStartTagInBody(p, token);
	            } else if (tn === $.BIG) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.IMG || tn === $.WBR) {
	                areaStartTagInBody(p, token);
	            } else if (tn === $.XMP) {
	                xmpStartTagInBody(p, token);
	            } else if (tn === $.SVG) {
	                svgStartTagInBody(p, token);
	            } else if (tn === $.RTC) {
	                rbStartTagInBody(p, token);
	            } else if (tn !== $.COL) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 4:
	            if (tn === $.HTML) {
	                htmlStartTagInBody(p, token);
	            } else if (tn === $.BASE || tn === $.LINK || tn === $.META) {
	                startTagInHead(p, token);
	            } else if (tn === $.BODY) {
	                bodyStartTagInBody(p, token);
	            } else if (tn === $.MAIN || tn === $.MENU) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.FORM) {
	                formStartTagInBody(p, token);
	            } else if (tn === $.CODE || tn === $.FONT) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.NOBR) {
	                nobrStartTagInBody(p, token);
	            } else if (tn === $.AREA) {
	                areaStartTagInBody(p, token);
	            } else if (tn === $.MATH) {
	                mathStartTagInBody(p, token);
	            } else if (tn === $.MENU) {
	                menuStartTagInBody(p, token);
	            } else if (tn !== $.HEAD) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 5:
	            if (tn === $.STYLE || tn === $.TITLE) {
	                startTagInHead(p, token);
	            } else if (tn === $.ASIDE) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.SMALL) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.TABLE) {
	                tableStartTagInBody(p, token);
	            } else if (tn === $.EMBED) {
	                areaStartTagInBody(p, token);
	            } else if (tn === $.INPUT) {
	                inputStartTagInBody(p, token);
	            } else if (tn === $.PARAM || tn === $.TRACK) {
	                paramStartTagInBody(p, token);
	            } else if (tn === $.IMAGE) {
	                imageStartTagInBody(p, token);
	            } else if (tn !== $.FRAME && tn !== $.TBODY && tn !== $.TFOOT && tn !== $.THEAD) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 6:
	            if (tn === $.SCRIPT) {
	                startTagInHead(p, token);
	            } else if (
	                tn === $.CENTER ||
	                tn === $.FIGURE ||
	                tn === $.FOOTER ||
	                tn === $.HEADER ||
	                tn === $.HGROUP ||
	                tn === $.DIALOG
	            ) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.BUTTON) {
	                buttonStartTagInBody(p, token);
	            } else if (tn === $.STRIKE || tn === $.STRONG) {
	                bStartTagInBody(p, token);
	            } else if (tn === $.APPLET || tn === $.OBJECT) {
	                appletStartTagInBody(p, token);
	            } else if (tn === $.KEYGEN) {
	                areaStartTagInBody(p, token);
	            } else if (tn === $.SOURCE) {
	                paramStartTagInBody(p, token);
	            } else if (tn === $.IFRAME) {
	                iframeStartTagInBody(p, token);
	            } else if (tn === $.SELECT) {
	                selectStartTagInBody(p, token);
	            } else if (tn === $.OPTION) {
	                optgroupStartTagInBody(p, token);
	            } else {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 7:
	            if (tn === $.BGSOUND) {
	                startTagInHead(p, token);
	            } else if (
	                tn === $.DETAILS ||
	                tn === $.ADDRESS ||
	                tn === $.ARTICLE ||
	                tn === $.SECTION ||
	                tn === $.SUMMARY
	            ) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.LISTING) {
	                preStartTagInBody(p, token);
	            } else if (tn === $.MARQUEE) {
	                appletStartTagInBody(p, token);
	            } else if (tn === $.NOEMBED) {
	                noembedStartTagInBody(p, token);
	            } else if (tn !== $.CAPTION) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 8:
	            if (tn === $.BASEFONT) {
	                startTagInHead(p, token);
	            } else if (tn === $.FRAMESET) {
	                framesetStartTagInBody(p, token);
	            } else if (tn === $.FIELDSET) {
	                addressStartTagInBody(p, token);
	            } else if (tn === $.TEXTAREA) {
	                textareaStartTagInBody(p, token);
	            } else if (tn === $.TEMPLATE) {
	                startTagInHead(p, token);
	            } else if (tn === $.NOSCRIPT) {
	                if (p.options.scriptingEnabled) {
	                    noembedStartTagInBody(p, token);
	                } else {
	                    genericStartTagInBody(p, token);
	                }
	            } else if (tn === $.OPTGROUP) {
	                optgroupStartTagInBody(p, token);
	            } else if (tn !== $.COLGROUP) {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 9:
	            if (tn === $.PLAINTEXT) {
	                plaintextStartTagInBody(p, token);
	            } else {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        case 10:
	            if (tn === $.BLOCKQUOTE || tn === $.FIGCAPTION) {
	                addressStartTagInBody(p, token);
	            } else {
	                genericStartTagInBody(p, token);
	            }

	            break;

	        default:
	            genericStartTagInBody(p, token);
	    }
	}

	function bodyEndTagInBody(p) {
	    if (p.openElements.hasInScope($.BODY)) {
	        p.insertionMode = AFTER_BODY_MODE;
	    }
	}

	function htmlEndTagInBody(p, token) {
	    if (p.openElements.hasInScope($.BODY)) {
	        p.insertionMode = AFTER_BODY_MODE;
	        p._processToken(token);
	    }
	}

	function addressEndTagInBody(p, token) {
	    const tn = token.tagName;

	    if (p.openElements.hasInScope(tn)) {
	        p.openElements.generateImpliedEndTags();
	        p.openElements.popUntilTagNamePopped(tn);
	    }
	}

	function formEndTagInBody(p) {
	    const inTemplate = p.openElements.tmplCount > 0;
	    const formElement = p.formElement;

	    if (!inTemplate) {
	        p.formElement = null;
	    }

	    if ((formElement || inTemplate) && p.openElements.hasInScope($.FORM)) {
	        p.openElements.generateImpliedEndTags();

	        if (inTemplate) {
	            p.openElements.popUntilTagNamePopped($.FORM);
	        } else {
	            p.openElements.remove(formElement);
	        }
	    }
	}

	function pEndTagInBody(p) {
	    if (!p.openElements.hasInButtonScope($.P)) {
	        p._insertFakeElement($.P);
	    }

	    p._closePElement();
	}

	function liEndTagInBody(p) {
	    if (p.openElements.hasInListItemScope($.LI)) {
	        p.openElements.generateImpliedEndTagsWithExclusion($.LI);
	        p.openElements.popUntilTagNamePopped($.LI);
	    }
	}

	function ddEndTagInBody(p, token) {
	    const tn = token.tagName;

	    if (p.openElements.hasInScope(tn)) {
	        p.openElements.generateImpliedEndTagsWithExclusion(tn);
	        p.openElements.popUntilTagNamePopped(tn);
	    }
	}

	function numberedHeaderEndTagInBody(p) {
	    if (p.openElements.hasNumberedHeaderInScope()) {
	        p.openElements.generateImpliedEndTags();
	        p.openElements.popUntilNumberedHeaderPopped();
	    }
	}

	function appletEndTagInBody(p, token) {
	    const tn = token.tagName;

	    if (p.openElements.hasInScope(tn)) {
	        p.openElements.generateImpliedEndTags();
	        p.openElements.popUntilTagNamePopped(tn);
	        p.activeFormattingElements.clearToLastMarker();
	    }
	}

	function brEndTagInBody(p) {
	    p._reconstructActiveFormattingElements();
	    p._insertFakeElement($.BR);
	    p.openElements.pop();
	    p.framesetOk = false;
	}

	function genericEndTagInBody(p, token) {
	    const tn = token.tagName;

	    for (let i = p.openElements.stackTop; i > 0; i--) {
	        const element = p.openElements.items[i];

	        if (p.treeAdapter.getTagName(element) === tn) {
	            p.openElements.generateImpliedEndTagsWithExclusion(tn);
	            p.openElements.popUntilElementPopped(element);
	            break;
	        }

	        if (p._isSpecialElement(element)) {
	            break;
	        }
	    }
	}

	//OPTIMIZATION: Integer comparisons are low-cost, so we can use very fast tag name length filters here.
	//It's faster than using dictionary.
	function endTagInBody(p, token) {
	    const tn = token.tagName;

	    switch (tn.length) {
	        case 1:
	            if (tn === $.A || tn === $.B || tn === $.I || tn === $.S || tn === $.U) {
	                callAdoptionAgency(p, token);
	            } else if (tn === $.P) {
	                pEndTagInBody(p);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 2:
	            if (tn === $.DL || tn === $.UL || tn === $.OL) {
	                addressEndTagInBody(p, token);
	            } else if (tn === $.LI) {
	                liEndTagInBody(p);
	            } else if (tn === $.DD || tn === $.DT) {
	                ddEndTagInBody(p, token);
	            } else if (tn === $.H1 || tn === $.H2 || tn === $.H3 || tn === $.H4 || tn === $.H5 || tn === $.H6) {
	                numberedHeaderEndTagInBody(p);
	            } else if (tn === $.BR) {
	                brEndTagInBody(p);
	            } else if (tn === $.EM || tn === $.TT) {
	                callAdoptionAgency(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 3:
	            if (tn === $.BIG) {
	                callAdoptionAgency(p, token);
	            } else if (tn === $.DIR || tn === $.DIV || tn === $.NAV || tn === $.PRE) {
	                addressEndTagInBody(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 4:
	            if (tn === $.BODY) {
	                bodyEndTagInBody(p);
	            } else if (tn === $.HTML) {
	                htmlEndTagInBody(p, token);
	            } else if (tn === $.FORM) {
	                formEndTagInBody(p);
	            } else if (tn === $.CODE || tn === $.FONT || tn === $.NOBR) {
	                callAdoptionAgency(p, token);
	            } else if (tn === $.MAIN || tn === $.MENU) {
	                addressEndTagInBody(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 5:
	            if (tn === $.ASIDE) {
	                addressEndTagInBody(p, token);
	            } else if (tn === $.SMALL) {
	                callAdoptionAgency(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 6:
	            if (
	                tn === $.CENTER ||
	                tn === $.FIGURE ||
	                tn === $.FOOTER ||
	                tn === $.HEADER ||
	                tn === $.HGROUP ||
	                tn === $.DIALOG
	            ) {
	                addressEndTagInBody(p, token);
	            } else if (tn === $.APPLET || tn === $.OBJECT) {
	                appletEndTagInBody(p, token);
	            } else if (tn === $.STRIKE || tn === $.STRONG) {
	                callAdoptionAgency(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 7:
	            if (
	                tn === $.ADDRESS ||
	                tn === $.ARTICLE ||
	                tn === $.DETAILS ||
	                tn === $.SECTION ||
	                tn === $.SUMMARY ||
	                tn === $.LISTING
	            ) {
	                addressEndTagInBody(p, token);
	            } else if (tn === $.MARQUEE) {
	                appletEndTagInBody(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 8:
	            if (tn === $.FIELDSET) {
	                addressEndTagInBody(p, token);
	            } else if (tn === $.TEMPLATE) {
	                endTagInHead(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        case 10:
	            if (tn === $.BLOCKQUOTE || tn === $.FIGCAPTION) {
	                addressEndTagInBody(p, token);
	            } else {
	                genericEndTagInBody(p, token);
	            }

	            break;

	        default:
	            genericEndTagInBody(p, token);
	    }
	}

	function eofInBody(p, token) {
	    if (p.tmplInsertionModeStackTop > -1) {
	        eofInTemplate(p, token);
	    } else {
	        p.stopped = true;
	    }
	}

	// The "text" insertion mode
	//------------------------------------------------------------------
	function endTagInText(p, token) {
	    if (token.tagName === $.SCRIPT) {
	        p.pendingScript = p.openElements.current;
	    }

	    p.openElements.pop();
	    p.insertionMode = p.originalInsertionMode;
	}

	function eofInText(p, token) {
	    p._err(ERR.eofInElementThatCanContainOnlyText);
	    p.openElements.pop();
	    p.insertionMode = p.originalInsertionMode;
	    p._processToken(token);
	}

	// The "in table" insertion mode
	//------------------------------------------------------------------
	function characterInTable(p, token) {
	    const curTn = p.openElements.currentTagName;

	    if (curTn === $.TABLE || curTn === $.TBODY || curTn === $.TFOOT || curTn === $.THEAD || curTn === $.TR) {
	        p.pendingCharacterTokens = [];
	        p.hasNonWhitespacePendingCharacterToken = false;
	        p.originalInsertionMode = p.insertionMode;
	        p.insertionMode = IN_TABLE_TEXT_MODE;
	        p._processToken(token);
	    } else {
	        tokenInTable(p, token);
	    }
	}

	function captionStartTagInTable(p, token) {
	    p.openElements.clearBackToTableContext();
	    p.activeFormattingElements.insertMarker();
	    p._insertElement(token, NS.HTML);
	    p.insertionMode = IN_CAPTION_MODE;
	}

	function colgroupStartTagInTable(p, token) {
	    p.openElements.clearBackToTableContext();
	    p._insertElement(token, NS.HTML);
	    p.insertionMode = IN_COLUMN_GROUP_MODE;
	}

	function colStartTagInTable(p, token) {
	    p.openElements.clearBackToTableContext();
	    p._insertFakeElement($.COLGROUP);
	    p.insertionMode = IN_COLUMN_GROUP_MODE;
	    p._processToken(token);
	}

	function tbodyStartTagInTable(p, token) {
	    p.openElements.clearBackToTableContext();
	    p._insertElement(token, NS.HTML);
	    p.insertionMode = IN_TABLE_BODY_MODE;
	}

	function tdStartTagInTable(p, token) {
	    p.openElements.clearBackToTableContext();
	    p._insertFakeElement($.TBODY);
	    p.insertionMode = IN_TABLE_BODY_MODE;
	    p._processToken(token);
	}

	function tableStartTagInTable(p, token) {
	    if (p.openElements.hasInTableScope($.TABLE)) {
	        p.openElements.popUntilTagNamePopped($.TABLE);
	        p._resetInsertionMode();
	        p._processToken(token);
	    }
	}

	function inputStartTagInTable(p, token) {
	    const inputType = Tokenizer.getTokenAttr(token, ATTRS.TYPE);

	    if (inputType && inputType.toLowerCase() === HIDDEN_INPUT_TYPE) {
	        p._appendElement(token, NS.HTML);
	    } else {
	        tokenInTable(p, token);
	    }

	    token.ackSelfClosing = true;
	}

	function formStartTagInTable(p, token) {
	    if (!p.formElement && p.openElements.tmplCount === 0) {
	        p._insertElement(token, NS.HTML);
	        p.formElement = p.openElements.current;
	        p.openElements.pop();
	    }
	}

	function startTagInTable(p, token) {
	    const tn = token.tagName;

	    switch (tn.length) {
	        case 2:
	            if (tn === $.TD || tn === $.TH || tn === $.TR) {
	                tdStartTagInTable(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 3:
	            if (tn === $.COL) {
	                colStartTagInTable(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 4:
	            if (tn === $.FORM) {
	                formStartTagInTable(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 5:
	            if (tn === $.TABLE) {
	                tableStartTagInTable(p, token);
	            } else if (tn === $.STYLE) {
	                startTagInHead(p, token);
	            } else if (tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD) {
	                tbodyStartTagInTable(p, token);
	            } else if (tn === $.INPUT) {
	                inputStartTagInTable(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 6:
	            if (tn === $.SCRIPT) {
	                startTagInHead(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 7:
	            if (tn === $.CAPTION) {
	                captionStartTagInTable(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        case 8:
	            if (tn === $.COLGROUP) {
	                colgroupStartTagInTable(p, token);
	            } else if (tn === $.TEMPLATE) {
	                startTagInHead(p, token);
	            } else {
	                tokenInTable(p, token);
	            }

	            break;

	        default:
	            tokenInTable(p, token);
	    }
	}

	function endTagInTable(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TABLE) {
	        if (p.openElements.hasInTableScope($.TABLE)) {
	            p.openElements.popUntilTagNamePopped($.TABLE);
	            p._resetInsertionMode();
	        }
	    } else if (tn === $.TEMPLATE) {
	        endTagInHead(p, token);
	    } else if (
	        tn !== $.BODY &&
	        tn !== $.CAPTION &&
	        tn !== $.COL &&
	        tn !== $.COLGROUP &&
	        tn !== $.HTML &&
	        tn !== $.TBODY &&
	        tn !== $.TD &&
	        tn !== $.TFOOT &&
	        tn !== $.TH &&
	        tn !== $.THEAD &&
	        tn !== $.TR
	    ) {
	        tokenInTable(p, token);
	    }
	}

	function tokenInTable(p, token) {
	    const savedFosterParentingState = p.fosterParentingEnabled;

	    p.fosterParentingEnabled = true;
	    p._processTokenInBodyMode(token);
	    p.fosterParentingEnabled = savedFosterParentingState;
	}

	// The "in table text" insertion mode
	//------------------------------------------------------------------
	function whitespaceCharacterInTableText(p, token) {
	    p.pendingCharacterTokens.push(token);
	}

	function characterInTableText(p, token) {
	    p.pendingCharacterTokens.push(token);
	    p.hasNonWhitespacePendingCharacterToken = true;
	}

	function tokenInTableText(p, token) {
	    let i = 0;

	    if (p.hasNonWhitespacePendingCharacterToken) {
	        for (; i < p.pendingCharacterTokens.length; i++) {
	            tokenInTable(p, p.pendingCharacterTokens[i]);
	        }
	    } else {
	        for (; i < p.pendingCharacterTokens.length; i++) {
	            p._insertCharacters(p.pendingCharacterTokens[i]);
	        }
	    }

	    p.insertionMode = p.originalInsertionMode;
	    p._processToken(token);
	}

	// The "in caption" insertion mode
	//------------------------------------------------------------------
	function startTagInCaption(p, token) {
	    const tn = token.tagName;

	    if (
	        tn === $.CAPTION ||
	        tn === $.COL ||
	        tn === $.COLGROUP ||
	        tn === $.TBODY ||
	        tn === $.TD ||
	        tn === $.TFOOT ||
	        tn === $.TH ||
	        tn === $.THEAD ||
	        tn === $.TR
	    ) {
	        if (p.openElements.hasInTableScope($.CAPTION)) {
	            p.openElements.generateImpliedEndTags();
	            p.openElements.popUntilTagNamePopped($.CAPTION);
	            p.activeFormattingElements.clearToLastMarker();
	            p.insertionMode = IN_TABLE_MODE;
	            p._processToken(token);
	        }
	    } else {
	        startTagInBody(p, token);
	    }
	}

	function endTagInCaption(p, token) {
	    const tn = token.tagName;

	    if (tn === $.CAPTION || tn === $.TABLE) {
	        if (p.openElements.hasInTableScope($.CAPTION)) {
	            p.openElements.generateImpliedEndTags();
	            p.openElements.popUntilTagNamePopped($.CAPTION);
	            p.activeFormattingElements.clearToLastMarker();
	            p.insertionMode = IN_TABLE_MODE;

	            if (tn === $.TABLE) {
	                p._processToken(token);
	            }
	        }
	    } else if (
	        tn !== $.BODY &&
	        tn !== $.COL &&
	        tn !== $.COLGROUP &&
	        tn !== $.HTML &&
	        tn !== $.TBODY &&
	        tn !== $.TD &&
	        tn !== $.TFOOT &&
	        tn !== $.TH &&
	        tn !== $.THEAD &&
	        tn !== $.TR
	    ) {
	        endTagInBody(p, token);
	    }
	}

	// The "in column group" insertion mode
	//------------------------------------------------------------------
	function startTagInColumnGroup(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.COL) {
	        p._appendElement(token, NS.HTML);
	        token.ackSelfClosing = true;
	    } else if (tn === $.TEMPLATE) {
	        startTagInHead(p, token);
	    } else {
	        tokenInColumnGroup(p, token);
	    }
	}

	function endTagInColumnGroup(p, token) {
	    const tn = token.tagName;

	    if (tn === $.COLGROUP) {
	        if (p.openElements.currentTagName === $.COLGROUP) {
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_MODE;
	        }
	    } else if (tn === $.TEMPLATE) {
	        endTagInHead(p, token);
	    } else if (tn !== $.COL) {
	        tokenInColumnGroup(p, token);
	    }
	}

	function tokenInColumnGroup(p, token) {
	    if (p.openElements.currentTagName === $.COLGROUP) {
	        p.openElements.pop();
	        p.insertionMode = IN_TABLE_MODE;
	        p._processToken(token);
	    }
	}

	// The "in table body" insertion mode
	//------------------------------------------------------------------
	function startTagInTableBody(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TR) {
	        p.openElements.clearBackToTableBodyContext();
	        p._insertElement(token, NS.HTML);
	        p.insertionMode = IN_ROW_MODE;
	    } else if (tn === $.TH || tn === $.TD) {
	        p.openElements.clearBackToTableBodyContext();
	        p._insertFakeElement($.TR);
	        p.insertionMode = IN_ROW_MODE;
	        p._processToken(token);
	    } else if (
	        tn === $.CAPTION ||
	        tn === $.COL ||
	        tn === $.COLGROUP ||
	        tn === $.TBODY ||
	        tn === $.TFOOT ||
	        tn === $.THEAD
	    ) {
	        if (p.openElements.hasTableBodyContextInTableScope()) {
	            p.openElements.clearBackToTableBodyContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_MODE;
	            p._processToken(token);
	        }
	    } else {
	        startTagInTable(p, token);
	    }
	}

	function endTagInTableBody(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD) {
	        if (p.openElements.hasInTableScope(tn)) {
	            p.openElements.clearBackToTableBodyContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_MODE;
	        }
	    } else if (tn === $.TABLE) {
	        if (p.openElements.hasTableBodyContextInTableScope()) {
	            p.openElements.clearBackToTableBodyContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_MODE;
	            p._processToken(token);
	        }
	    } else if (
	        (tn !== $.BODY && tn !== $.CAPTION && tn !== $.COL && tn !== $.COLGROUP) ||
	        (tn !== $.HTML && tn !== $.TD && tn !== $.TH && tn !== $.TR)
	    ) {
	        endTagInTable(p, token);
	    }
	}

	// The "in row" insertion mode
	//------------------------------------------------------------------
	function startTagInRow(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TH || tn === $.TD) {
	        p.openElements.clearBackToTableRowContext();
	        p._insertElement(token, NS.HTML);
	        p.insertionMode = IN_CELL_MODE;
	        p.activeFormattingElements.insertMarker();
	    } else if (
	        tn === $.CAPTION ||
	        tn === $.COL ||
	        tn === $.COLGROUP ||
	        tn === $.TBODY ||
	        tn === $.TFOOT ||
	        tn === $.THEAD ||
	        tn === $.TR
	    ) {
	        if (p.openElements.hasInTableScope($.TR)) {
	            p.openElements.clearBackToTableRowContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_BODY_MODE;
	            p._processToken(token);
	        }
	    } else {
	        startTagInTable(p, token);
	    }
	}

	function endTagInRow(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TR) {
	        if (p.openElements.hasInTableScope($.TR)) {
	            p.openElements.clearBackToTableRowContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_BODY_MODE;
	        }
	    } else if (tn === $.TABLE) {
	        if (p.openElements.hasInTableScope($.TR)) {
	            p.openElements.clearBackToTableRowContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_BODY_MODE;
	            p._processToken(token);
	        }
	    } else if (tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD) {
	        if (p.openElements.hasInTableScope(tn) || p.openElements.hasInTableScope($.TR)) {
	            p.openElements.clearBackToTableRowContext();
	            p.openElements.pop();
	            p.insertionMode = IN_TABLE_BODY_MODE;
	            p._processToken(token);
	        }
	    } else if (
	        (tn !== $.BODY && tn !== $.CAPTION && tn !== $.COL && tn !== $.COLGROUP) ||
	        (tn !== $.HTML && tn !== $.TD && tn !== $.TH)
	    ) {
	        endTagInTable(p, token);
	    }
	}

	// The "in cell" insertion mode
	//------------------------------------------------------------------
	function startTagInCell(p, token) {
	    const tn = token.tagName;

	    if (
	        tn === $.CAPTION ||
	        tn === $.COL ||
	        tn === $.COLGROUP ||
	        tn === $.TBODY ||
	        tn === $.TD ||
	        tn === $.TFOOT ||
	        tn === $.TH ||
	        tn === $.THEAD ||
	        tn === $.TR
	    ) {
	        if (p.openElements.hasInTableScope($.TD) || p.openElements.hasInTableScope($.TH)) {
	            p._closeTableCell();
	            p._processToken(token);
	        }
	    } else {
	        startTagInBody(p, token);
	    }
	}

	function endTagInCell(p, token) {
	    const tn = token.tagName;

	    if (tn === $.TD || tn === $.TH) {
	        if (p.openElements.hasInTableScope(tn)) {
	            p.openElements.generateImpliedEndTags();
	            p.openElements.popUntilTagNamePopped(tn);
	            p.activeFormattingElements.clearToLastMarker();
	            p.insertionMode = IN_ROW_MODE;
	        }
	    } else if (tn === $.TABLE || tn === $.TBODY || tn === $.TFOOT || tn === $.THEAD || tn === $.TR) {
	        if (p.openElements.hasInTableScope(tn)) {
	            p._closeTableCell();
	            p._processToken(token);
	        }
	    } else if (tn !== $.BODY && tn !== $.CAPTION && tn !== $.COL && tn !== $.COLGROUP && tn !== $.HTML) {
	        endTagInBody(p, token);
	    }
	}

	// The "in select" insertion mode
	//------------------------------------------------------------------
	function startTagInSelect(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.OPTION) {
	        if (p.openElements.currentTagName === $.OPTION) {
	            p.openElements.pop();
	        }

	        p._insertElement(token, NS.HTML);
	    } else if (tn === $.OPTGROUP) {
	        if (p.openElements.currentTagName === $.OPTION) {
	            p.openElements.pop();
	        }

	        if (p.openElements.currentTagName === $.OPTGROUP) {
	            p.openElements.pop();
	        }

	        p._insertElement(token, NS.HTML);
	    } else if (tn === $.INPUT || tn === $.KEYGEN || tn === $.TEXTAREA || tn === $.SELECT) {
	        if (p.openElements.hasInSelectScope($.SELECT)) {
	            p.openElements.popUntilTagNamePopped($.SELECT);
	            p._resetInsertionMode();

	            if (tn !== $.SELECT) {
	                p._processToken(token);
	            }
	        }
	    } else if (tn === $.SCRIPT || tn === $.TEMPLATE) {
	        startTagInHead(p, token);
	    }
	}

	function endTagInSelect(p, token) {
	    const tn = token.tagName;

	    if (tn === $.OPTGROUP) {
	        const prevOpenElement = p.openElements.items[p.openElements.stackTop - 1];
	        const prevOpenElementTn = prevOpenElement && p.treeAdapter.getTagName(prevOpenElement);

	        if (p.openElements.currentTagName === $.OPTION && prevOpenElementTn === $.OPTGROUP) {
	            p.openElements.pop();
	        }

	        if (p.openElements.currentTagName === $.OPTGROUP) {
	            p.openElements.pop();
	        }
	    } else if (tn === $.OPTION) {
	        if (p.openElements.currentTagName === $.OPTION) {
	            p.openElements.pop();
	        }
	    } else if (tn === $.SELECT && p.openElements.hasInSelectScope($.SELECT)) {
	        p.openElements.popUntilTagNamePopped($.SELECT);
	        p._resetInsertionMode();
	    } else if (tn === $.TEMPLATE) {
	        endTagInHead(p, token);
	    }
	}

	//12.2.5.4.17 The "in select in table" insertion mode
	//------------------------------------------------------------------
	function startTagInSelectInTable(p, token) {
	    const tn = token.tagName;

	    if (
	        tn === $.CAPTION ||
	        tn === $.TABLE ||
	        tn === $.TBODY ||
	        tn === $.TFOOT ||
	        tn === $.THEAD ||
	        tn === $.TR ||
	        tn === $.TD ||
	        tn === $.TH
	    ) {
	        p.openElements.popUntilTagNamePopped($.SELECT);
	        p._resetInsertionMode();
	        p._processToken(token);
	    } else {
	        startTagInSelect(p, token);
	    }
	}

	function endTagInSelectInTable(p, token) {
	    const tn = token.tagName;

	    if (
	        tn === $.CAPTION ||
	        tn === $.TABLE ||
	        tn === $.TBODY ||
	        tn === $.TFOOT ||
	        tn === $.THEAD ||
	        tn === $.TR ||
	        tn === $.TD ||
	        tn === $.TH
	    ) {
	        if (p.openElements.hasInTableScope(tn)) {
	            p.openElements.popUntilTagNamePopped($.SELECT);
	            p._resetInsertionMode();
	            p._processToken(token);
	        }
	    } else {
	        endTagInSelect(p, token);
	    }
	}

	// The "in template" insertion mode
	//------------------------------------------------------------------
	function startTagInTemplate(p, token) {
	    const tn = token.tagName;

	    if (
	        tn === $.BASE ||
	        tn === $.BASEFONT ||
	        tn === $.BGSOUND ||
	        tn === $.LINK ||
	        tn === $.META ||
	        tn === $.NOFRAMES ||
	        tn === $.SCRIPT ||
	        tn === $.STYLE ||
	        tn === $.TEMPLATE ||
	        tn === $.TITLE
	    ) {
	        startTagInHead(p, token);
	    } else {
	        const newInsertionMode = TEMPLATE_INSERTION_MODE_SWITCH_MAP[tn] || IN_BODY_MODE;

	        p._popTmplInsertionMode();
	        p._pushTmplInsertionMode(newInsertionMode);
	        p.insertionMode = newInsertionMode;
	        p._processToken(token);
	    }
	}

	function endTagInTemplate(p, token) {
	    if (token.tagName === $.TEMPLATE) {
	        endTagInHead(p, token);
	    }
	}

	function eofInTemplate(p, token) {
	    if (p.openElements.tmplCount > 0) {
	        p.openElements.popUntilTagNamePopped($.TEMPLATE);
	        p.activeFormattingElements.clearToLastMarker();
	        p._popTmplInsertionMode();
	        p._resetInsertionMode();
	        p._processToken(token);
	    } else {
	        p.stopped = true;
	    }
	}

	// The "after body" insertion mode
	//------------------------------------------------------------------
	function startTagAfterBody(p, token) {
	    if (token.tagName === $.HTML) {
	        startTagInBody(p, token);
	    } else {
	        tokenAfterBody(p, token);
	    }
	}

	function endTagAfterBody(p, token) {
	    if (token.tagName === $.HTML) {
	        if (!p.fragmentContext) {
	            p.insertionMode = AFTER_AFTER_BODY_MODE;
	        }
	    } else {
	        tokenAfterBody(p, token);
	    }
	}

	function tokenAfterBody(p, token) {
	    p.insertionMode = IN_BODY_MODE;
	    p._processToken(token);
	}

	// The "in frameset" insertion mode
	//------------------------------------------------------------------
	function startTagInFrameset(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.FRAMESET) {
	        p._insertElement(token, NS.HTML);
	    } else if (tn === $.FRAME) {
	        p._appendElement(token, NS.HTML);
	        token.ackSelfClosing = true;
	    } else if (tn === $.NOFRAMES) {
	        startTagInHead(p, token);
	    }
	}

	function endTagInFrameset(p, token) {
	    if (token.tagName === $.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
	        p.openElements.pop();

	        if (!p.fragmentContext && p.openElements.currentTagName !== $.FRAMESET) {
	            p.insertionMode = AFTER_FRAMESET_MODE;
	        }
	    }
	}

	// The "after frameset" insertion mode
	//------------------------------------------------------------------
	function startTagAfterFrameset(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.NOFRAMES) {
	        startTagInHead(p, token);
	    }
	}

	function endTagAfterFrameset(p, token) {
	    if (token.tagName === $.HTML) {
	        p.insertionMode = AFTER_AFTER_FRAMESET_MODE;
	    }
	}

	// The "after after body" insertion mode
	//------------------------------------------------------------------
	function startTagAfterAfterBody(p, token) {
	    if (token.tagName === $.HTML) {
	        startTagInBody(p, token);
	    } else {
	        tokenAfterAfterBody(p, token);
	    }
	}

	function tokenAfterAfterBody(p, token) {
	    p.insertionMode = IN_BODY_MODE;
	    p._processToken(token);
	}

	// The "after after frameset" insertion mode
	//------------------------------------------------------------------
	function startTagAfterAfterFrameset(p, token) {
	    const tn = token.tagName;

	    if (tn === $.HTML) {
	        startTagInBody(p, token);
	    } else if (tn === $.NOFRAMES) {
	        startTagInHead(p, token);
	    }
	}

	// The rules for parsing tokens in foreign content
	//------------------------------------------------------------------
	function nullCharacterInForeignContent(p, token) {
	    token.chars = unicode.REPLACEMENT_CHARACTER;
	    p._insertCharacters(token);
	}

	function characterInForeignContent(p, token) {
	    p._insertCharacters(token);
	    p.framesetOk = false;
	}

	function startTagInForeignContent(p, token) {
	    if (foreignContent.causesExit(token) && !p.fragmentContext) {
	        while (
	            p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML &&
	            !p._isIntegrationPoint(p.openElements.current)
	        ) {
	            p.openElements.pop();
	        }

	        p._processToken(token);
	    } else {
	        const current = p._getAdjustedCurrentElement();
	        const currentNs = p.treeAdapter.getNamespaceURI(current);

	        if (currentNs === NS.MATHML) {
	            foreignContent.adjustTokenMathMLAttrs(token);
	        } else if (currentNs === NS.SVG) {
	            foreignContent.adjustTokenSVGTagName(token);
	            foreignContent.adjustTokenSVGAttrs(token);
	        }

	        foreignContent.adjustTokenXMLAttrs(token);

	        if (token.selfClosing) {
	            p._appendElement(token, currentNs);
	        } else {
	            p._insertElement(token, currentNs);
	        }

	        token.ackSelfClosing = true;
	    }
	}

	function endTagInForeignContent(p, token) {
	    for (let i = p.openElements.stackTop; i > 0; i--) {
	        const element = p.openElements.items[i];

	        if (p.treeAdapter.getNamespaceURI(element) === NS.HTML) {
	            p._processToken(token);
	            break;
	        }

	        if (p.treeAdapter.getTagName(element).toLowerCase() === token.tagName) {
	            p.openElements.popUntilElementPopped(element);
	            break;
	        }
	    }
	}
	return parser;
}

var serializer;
var hasRequiredSerializer;

function requireSerializer () {
	if (hasRequiredSerializer) return serializer;
	hasRequiredSerializer = 1;

	const defaultTreeAdapter = require_default();
	const mergeOptions = requireMergeOptions();
	const doctype = requireDoctype();
	const HTML = requireHtml();

	//Aliases
	const $ = HTML.TAG_NAMES;
	const NS = HTML.NAMESPACES;

	//Default serializer options
	const DEFAULT_OPTIONS = {
	    treeAdapter: defaultTreeAdapter
	};

	//Escaping regexes
	const AMP_REGEX = /&/g;
	const NBSP_REGEX = /\u00a0/g;
	const DOUBLE_QUOTE_REGEX = /"/g;
	const LT_REGEX = /</g;
	const GT_REGEX = />/g;

	//Serializer
	class Serializer {
	    constructor(node, options) {
	        this.options = mergeOptions(DEFAULT_OPTIONS, options);
	        this.treeAdapter = this.options.treeAdapter;

	        this.html = '';
	        this.startNode = node;
	    }

	    //API
	    serialize() {
	        this._serializeChildNodes(this.startNode);

	        return this.html;
	    }

	    //Internals
	    _serializeChildNodes(parentNode) {
	        const childNodes = this.treeAdapter.getChildNodes(parentNode);

	        if (childNodes) {
	            for (let i = 0, cnLength = childNodes.length; i < cnLength; i++) {
	                const currentNode = childNodes[i];

	                if (this.treeAdapter.isElementNode(currentNode)) {
	                    this._serializeElement(currentNode);
	                } else if (this.treeAdapter.isTextNode(currentNode)) {
	                    this._serializeTextNode(currentNode);
	                } else if (this.treeAdapter.isCommentNode(currentNode)) {
	                    this._serializeCommentNode(currentNode);
	                } else if (this.treeAdapter.isDocumentTypeNode(currentNode)) {
	                    this._serializeDocumentTypeNode(currentNode);
	                }
	            }
	        }
	    }

	    _serializeElement(node) {
	        const tn = this.treeAdapter.getTagName(node);
	        const ns = this.treeAdapter.getNamespaceURI(node);

	        this.html += '<' + tn;
	        this._serializeAttributes(node);
	        this.html += '>';

	        if (
	            tn !== $.AREA &&
	            tn !== $.BASE &&
	            tn !== $.BASEFONT &&
	            tn !== $.BGSOUND &&
	            tn !== $.BR &&
	            tn !== $.COL &&
	            tn !== $.EMBED &&
	            tn !== $.FRAME &&
	            tn !== $.HR &&
	            tn !== $.IMG &&
	            tn !== $.INPUT &&
	            tn !== $.KEYGEN &&
	            tn !== $.LINK &&
	            tn !== $.META &&
	            tn !== $.PARAM &&
	            tn !== $.SOURCE &&
	            tn !== $.TRACK &&
	            tn !== $.WBR
	        ) {
	            const childNodesHolder =
	                tn === $.TEMPLATE && ns === NS.HTML ? this.treeAdapter.getTemplateContent(node) : node;

	            this._serializeChildNodes(childNodesHolder);
	            this.html += '</' + tn + '>';
	        }
	    }

	    _serializeAttributes(node) {
	        const attrs = this.treeAdapter.getAttrList(node);

	        for (let i = 0, attrsLength = attrs.length; i < attrsLength; i++) {
	            const attr = attrs[i];
	            const value = Serializer.escapeString(attr.value, true);

	            this.html += ' ';

	            if (!attr.namespace) {
	                this.html += attr.name;
	            } else if (attr.namespace === NS.XML) {
	                this.html += 'xml:' + attr.name;
	            } else if (attr.namespace === NS.XMLNS) {
	                if (attr.name !== 'xmlns') {
	                    this.html += 'xmlns:';
	                }

	                this.html += attr.name;
	            } else if (attr.namespace === NS.XLINK) {
	                this.html += 'xlink:' + attr.name;
	            } else {
	                this.html += attr.prefix + ':' + attr.name;
	            }

	            this.html += '="' + value + '"';
	        }
	    }

	    _serializeTextNode(node) {
	        const content = this.treeAdapter.getTextNodeContent(node);
	        const parent = this.treeAdapter.getParentNode(node);
	        let parentTn = void 0;

	        if (parent && this.treeAdapter.isElementNode(parent)) {
	            parentTn = this.treeAdapter.getTagName(parent);
	        }

	        if (
	            parentTn === $.STYLE ||
	            parentTn === $.SCRIPT ||
	            parentTn === $.XMP ||
	            parentTn === $.IFRAME ||
	            parentTn === $.NOEMBED ||
	            parentTn === $.NOFRAMES ||
	            parentTn === $.PLAINTEXT ||
	            parentTn === $.NOSCRIPT
	        ) {
	            this.html += content;
	        } else {
	            this.html += Serializer.escapeString(content, false);
	        }
	    }

	    _serializeCommentNode(node) {
	        this.html += '<!--' + this.treeAdapter.getCommentNodeContent(node) + '-->';
	    }

	    _serializeDocumentTypeNode(node) {
	        const name = this.treeAdapter.getDocumentTypeNodeName(node);

	        this.html += '<' + doctype.serializeContent(name, null, null) + '>';
	    }
	}

	// NOTE: used in tests and by rewriting stream
	Serializer.escapeString = function(str, attrMode) {
	    str = str.replace(AMP_REGEX, '&amp;').replace(NBSP_REGEX, '&nbsp;');

	    if (attrMode) {
	        str = str.replace(DOUBLE_QUOTE_REGEX, '&quot;');
	    } else {
	        str = str.replace(LT_REGEX, '&lt;').replace(GT_REGEX, '&gt;');
	    }

	    return str;
	};

	serializer = Serializer;
	return serializer;
}

var hasRequiredLib;

function requireLib () {
	if (hasRequiredLib) return lib;
	hasRequiredLib = 1;

	const Parser = requireParser();
	const Serializer = requireSerializer();

	// Shorthands
	lib.parse = function parse(html, options) {
	    const parser = new Parser(options);

	    return parser.parse(html);
	};

	lib.parseFragment = function parseFragment(fragmentContext, html, options) {
	    if (typeof fragmentContext === 'string') {
	        options = html;
	        html = fragmentContext;
	        fragmentContext = null;
	    }

	    const parser = new Parser(options);

	    return parser.parseFragment(html, fragmentContext);
	};

	lib.serialize = function(node, options) {
	    const serializer = new Serializer(node, options);

	    return serializer.serialize();
	};
	return lib;
}

var libExports = requireLib();

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
        if (skipped.test(name) || attribute?.('hidden') != null)
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
const readJson = (file) => {
    const value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || !value || Array.isArray(value))
        throw new Error(`${file} is no configuration.`);
    // The file of `notice.from` is the notice alone.
    const isNotice = !('notice' in value) && ['purposes', 'retention', 'recipients', 'changes'].some((key) => key in value);
    const config = isNotice ? { notice: value } : value;
    return config;
};
function read(file) {
    const kind = extname(file).toLowerCase();
    if (kind === '.json') {
        const facts = readJson(file);
        return { facts, front: { ...facts.notice } };
    }
    const source = readFileSync(file, 'utf8');
    const { blocks, front } = /^\.x?html?$/.test(kind) ? readHtml(source) : readMarkdown(source);
    return { text: blocks, front };
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
    const before = readFileSync(file, 'utf8');
    const indent = /^([ \t]+)\S/m.exec(before)?.[1] ?? 2;
    writeFileSync(file, JSON.stringify(value, null, indent) + (before.endsWith('\n') ? '\n' : ''));
}
const sources = {
    retention: 'UK GDPR arts. 5(1)(e), 13(2)(a)',
    recipient: 'UK GDPR art. 13(1)(e)',
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
    const [old, now] = [read(oldFile), read(newFile)];
    if (!old.facts !== !now.facts)
        throw new Error('a text cannot be compared with a configuration.');
    const configFile = values.config ?? third ?? (now.facts ? newFile : undefined);
    const config = configFile === undefined ? undefined : readJson(configFile);
    const facts = now.facts
        ? { before: old.facts, after: now.facts }
        : { before: values.before === undefined ? undefined : readJson(values.before), after: config };
    const findings = findChanges({ text: old.text, facts: facts.before }, { text: now.text, facts: facts.after });
    const since = text(now.front.effective);
    const date = values.date ?? (since === text(old.front.effective) ? undefined : since) ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || isNaN(Date.parse(date)))
        throw new Error(`"${date}" is no day: write it as 2026-11-25.`);
    let change = proposeChange(findings, { version: values.version ?? versionOf(old, now, config), date });
    if (change) {
        if (values.grade !== undefined && !isGrade(values.grade))
            throw new Error(`"${values.grade}" is no grade: editorial, clarification or material.`);
        const asks = values.asks === undefined ? change.asks : values.asks.split(',').filter((id) => id && id !== 'none');
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
            const apart = readJson(values.notice).notice ?? {};
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
        const apart = values.notice === undefined ? undefined : readJson(values.notice).notice;
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
