import { existsSync, writeFileSync } from 'node:fs';
import { resolve, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { d as dayInWords, i as isSameFile } from './same-file.js';
import { l as load, F as FAILSAFE_SCHEMA, s as splice, h as blankLine, i as factorySpace, m as markdownSpace, j as asciiAlpha, f as fromMarkdown, g as gfmTableFromMarkdown, a as gfmFootnoteFromMarkdown, b as gfmTable, c as gfmFootnote, d as completeConfig } from './complete-config.js';
import { f as fill, d as declare, w as writeFacts, l as languageOf, p as putBetween } from './between-tags.js';
import { n as nearest } from './nearest.js';
import { r as readText, m as markOf } from './read-file.js';
import { r as readJson } from './read-json.js';
import './ways.js';

/** Lazy: reads the front matter of a notice. Only here is YAML read. */
/** Reads it. What is not as it should be is left out, and told. */
function readFront(yaml) {
    const problems = [];
    const complainOf = (what, line = 1, kind = 'front') => void problems.push({ line, kind, what });
    const lineOf = (key) => yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2 || 1;
    let fields = {};
    try {
        // Everything is text: a version of 1.10 is not 1.1, and a date is no moment.
        const read = yaml.trim() ? load(yaml, { schema: FAILSAFE_SCHEMA }) : {};
        if (isObject(read))
            fields = read;
        else
            complainOf('it should be lines such as "title: Privacy notice"');
    }
    catch (error) {
        const { reason, mark } = error;
        complainOf(`it is not valid YAML: ${reason ?? String(error)}`, (mark?.line ?? -1) + 2);
    }
    const front = {};
    for (const [key, value] of Object.entries(fields)) {
        const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
        if (!reader)
            complainOf(key, lineOf(key), 'field');
        else if (value !== '' && value !== null) {
            const read = reader(value, (what) => complainOf(`${key} ${what}`, lineOf(key)));
            if (read !== undefined)
                Object.assign(front, { [key]: read });
        }
    }
    return { front, problems };
}
const text = (value, expected) => typeof value === 'string' ? value.trim() : (expected('should be text'), undefined);
const date = (value, expected) => typeof value === 'string' && isDate(value) ? value : (expected('should be a date such as 2026-11-25'), undefined);
const isDate = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value + 'T00:00Z').toJSON()?.slice(0, 10) === value;
const language = (value, expected) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value)
    ? value
    : (expected('should be the tag of a language, such as cy or en-GB'), undefined);
/** `DPO: the person who …`, or a list of `term` and `meaning`. */
const glossary = (value, expected) => {
    const entries = Array.isArray(value)
        ? value.map((entry) => (isObject(entry) ? [entry.term, entry.meaning] : []))
        : isObject(value)
            ? Object.entries(value)
            : [[]];
    if (!entries.every(([term, meaning]) => typeof term === 'string' && typeof meaning === 'string'))
        return expected('should be lines such as "DPO: our data protection officer"');
    return entries.map(([term, meaning]) => ({ term: term, meaning: meaning }));
};
const aliases = (value, expected) => {
    if (!isObject(value))
        return expected('should be lines such as "retention: [keeping]"');
    return Object.fromEntries(Object.entries(value).map(([id, old]) => [
        id,
        (Array.isArray(old) ? old : [old]).filter((one) => typeof one === 'string'),
    ]));
};
const changes = (value, expected) => {
    if (!Array.isArray(value))
        return expected('should be a list');
    return value.flatMap((entry) => {
        const { version, date, grade, summary, items, asks } = (isObject(entry) ? entry : {});
        const isWhole = typeof version === 'string' && typeof date === 'string' && isDate(date) && typeof summary === 'string';
        if (!isWhole || !isGrade(grade)) {
            expected('should give each its version, date, grade (editorial, clarification or material) and summary');
            return [];
        }
        const change = { version, date, grade, summary };
        if (Array.isArray(items))
            change.items = items
                .filter(isObject)
                .flatMap(({ what, was, now }) => typeof what === 'string'
                ? [{ what, ...(typeof was === 'string' && { was }), ...(typeof now === 'string' && { now }) }]
                : []);
        if (Array.isArray(asks))
            change.asks = asks.filter((one) => typeof one === 'string');
        return [change];
    });
};
const isGrade = (grade) => grade === 'editorial' || grade === 'clarification' || grade === 'material';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What may stand there, for whoever says that something else does. */
const knownFields = () => Object.keys(readers);
const readers = {
    title: text,
    version: text,
    effective: date,
    reviewBy: date,
    audience: text,
    language,
    changes,
    glossary,
    aliases,
};

const english = {
    notes: 'Notes',
    note: 'Note {number}',
    back: 'Back to note {number} in the text',
    backAgain: 'Back to note {number} in the text ({again})',
};
const welsh = {
    notes: 'Nodiadau',
    note: 'Nodyn {number}',
    back: 'Yn ôl at nodyn {number} yn y testun',
    backAgain: 'Yn ôl at nodyn {number} yn y testun ({again})',
};
const markdownWords = (language = 'en') => (/^cy\b/i.test(language) ? welsh : english);

/**
 * An element with an id becomes a member of `window`, and scripts would meet a heading where they look for a function.
 * Only names that nothing has yet can be taken that way; the rest of these are kept from guesswork.
 */
const reserved = /^(forthright.*|datalayer|gtag|ga|fbq|body|head|cookie|document|documentelement|window|self|frames|opener|trustedtypes|require|define|module|exports|jquery|process|global|globalthis)$/i;
const isReserved = (id) => reserved.test(id) || id in Object.prototype;
/** Letters and digits of any language, then `-`, `_`, `.` and `:` too. */
const isId = (id) => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.:-]{0,99}$/u.test(id);
function createIds() {
    const taken = new Set();
    // The next number to try: looking from 2 each time would take long where many headings are called the same.
    const numbers = new Map();
    function take(id) {
        if (!isId(id) || isReserved(id) || taken.has(id))
            return undefined;
        taken.add(id);
        return id;
    }
    function takeNext(id) {
        const base = isReserved(id) ? `section-${id}` : id;
        let free = base;
        let number = numbers.get(base) ?? 1;
        while (taken.has(free))
            free = `${base}-${++number}`;
        numbers.set(base, number);
        taken.add(free);
        return free;
    }
    return { take, takeNext, has: (id) => taken.has(id) };
}
/** The id that a heading gets by its text. Its number is left out, so that links hold when sections move. */
function idOf(text) {
    const words = text
        .normalize('NFC')
        .toLowerCase()
        .replace(/^\s*(\d+(\.\d+)+\.?|(\d+|[a-z])[.)])\s+(?=\S)/, '')
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
        .replace(/^[\p{M}-]+|-$/gu, '');
    const short = words.length > 60
        ? words
            .slice(0, 61)
            .replace(/-[^-]*$/, '')
            .slice(0, 60)
        : words;
    return short.replace(/[\ud800-\udbff]$/, '') || 'section';
}

/** Makes an element. Texts that stand side by side become one, as in a page. */
function make(name, given = {}, children = []) {
    const attributes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { name, attributes, children: joinTexts(children) };
}
function joinTexts(nodes) {
    const joined = [];
    let text = '';
    for (const node of nodes) {
        if (typeof node === 'string') {
            text += node;
            continue;
        }
        if (text)
            joined.push(text);
        text = '';
        joined.push(node);
    }
    if (text)
        joined.push(text);
    return joined;
}
/** A line for each, for people who read the source of a page. */
const onLines = (nodes) => nodes.flatMap((node) => ['\n', node]).slice(1);
/** How many lines of a text end before this place. */
const linesBefore = (text, index) => text.slice(0, index).split('\n').length - 1;

/** Facts of the configuration that stand where a marker does. */
const facts$1 = 'rights contacts retention complaints purposes recipients data consents glossary'.split(' ');
/** Single words in a text. */
const inline = ['version', 'effective', 'site'];
const elements = {
    ...Object.fromEntries(facts$1.map((of) => [of, () => make('forthright-facts', { of })])),
    storage: ({ level }) => make('forthright-storage', { level: String(Math.min(level + 1, 6)) }),
    choices: () => make('forthright-choices', { inline: '' }),
    'rights-launcher': () => make('forthright-rights'),
    changes: () => make('forthright-changes'),
};
/** Every marker, for "did you mean". */
const knownMarkers = [...inline, ...Object.keys(elements)];
/** The element that a paragraph stands for, if there is nothing but a marker in it. */
function elementOf({ children }, context) {
    const [only, more] = children;
    if (only?.type !== 'text' || more)
        return undefined;
    const [, name = ''] = /^\s*\{\{\s*([\w-]+)\s*\}\}\s*$/.exec(only.value) ?? [];
    return Object.hasOwn(elements, name) ? elements[name](context) : undefined;
}
/** Puts values in place of markers within a text. One that is not known stays, and is told. */
function fillMarkers(text, node, context) {
    return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker, name, index) => {
        const tell = (kind) => context.complainOf(kind, name, node, linesBefore(text, index));
        if (!inline.includes(name))
            tell('marker');
        else if (!context.values[name])
            tell('value');
        else
            return context.values[name];
        return marker;
    });
}

/** Anything below is invisible, and browsers leave some of it out before they read a scheme. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** The address as it may stand in a link, or nothing: http, https, mailto, tel and relative ones pass. */
function linkAddress(written) {
    const address = written.trim().replaceAll(' ', '%20');
    if (invisible.test(address))
        return undefined;
    const scheme = /^[^/?#]*?:/.exec(address)?.[0];
    if (scheme !== undefined && !/^(https?|mailto|tel):$/i.test(scheme))
        return undefined;
    try {
        return /^(https?|mailto|tel):$/.test(new URL(address, 'https://site.example/').protocol) ? address : undefined;
    }
    catch {
        return undefined;
    }
}
/** The address of an image, or nothing: another site would learn of the visit. */
function imageAddress(written, origin) {
    const address = linkAddress(written);
    if (address === undefined)
        return undefined;
    const here = 'https://site.example';
    const url = new URL(address, here);
    const isHere = url.origin === (/^https?:/i.test(address) ? origin : here);
    return isHere && /^https?:$/.test(url.protocol) ? address : undefined;
}

/** What stands within a paragraph. */
const phrases = (nodes, context, isInLink = false) => nodes.flatMap((node) => phrase(node, context, isInLink));
function phrase(node, context, isInLink) {
    switch (node.type) {
        case 'text':
            return fillMarkers(node.value, node, context);
        case 'emphasis':
            return make('em', {}, phrases(node.children, context, isInLink));
        case 'strong':
            return make('strong', {}, phrases(node.children, context, isInLink));
        case 'inlineCode':
            return make('code', {}, [node.value]);
        case 'break':
            return [make('br'), '\n'];
        case 'link':
            return link(node, node.children, context, isInLink);
        case 'linkReference':
            return link(node, node.children, context, isInLink);
        case 'image':
        case 'imageReference':
            return image(node, context);
        case 'footnoteReference':
            return noteMark(node.identifier, context, isInLink);
        case 'html':
            // In a table there is no other way to end a line.
            if (/^<br\s*\/?>$/i.test(node.value))
                return make('br');
            return withoutMarkup(node.value, () => context.complainOf('html', node.value, node));
        default:
            return [];
    }
}
/** Markup as text: it is shown, never obeyed. Comments are for those who write. */
function withoutMarkup(html, tell) {
    const shown = html.replace(/<!--[^]*?(-->|$)/g, '');
    if (!shown.trim())
        return '';
    tell();
    return shown;
}
/** Where a link or an image leads, and its title. */
function targetOf(node, { definitions }) {
    return 'url' in node ? node : definitions.get(node.identifier);
}
function link(node, children, context, isInLink) {
    const target = targetOf(node, context);
    const href = target && linkAddress(target.url);
    // A link within a link would end it.
    if (href === undefined || isInLink) {
        if (target && href === undefined)
            context.complainOf('link', target.url, node);
        return phrases(children, context, isInLink);
    }
    if (href.startsWith('#') && href.length > 1)
        context.anchors.push({ id: href.slice(1), node });
    return make('a', { href, title: target?.title ?? undefined }, phrases(children, context, true));
}
function image(node, context) {
    const target = targetOf(node, context);
    const src = target && imageAddress(target.url, context.origin);
    const alt = node.alt ?? '';
    if (src !== undefined)
        return make('img', { src, alt, title: target?.title ?? undefined });
    if (target)
        context.complainOf('image', target.url, node);
    return alt;
}
/** The number that stands for a footnote. */
function noteMark(identifier, context, isInLink) {
    const { footnotes, ids, notes, words } = context;
    const definition = footnotes.get(identifier);
    if (!definition)
        return [];
    let note = notes.get(identifier);
    if (!note) {
        const number = notes.size + 1;
        note = { definition, number, id: ids.takeNext(`note-${number}`), from: [] };
        notes.set(identifier, note);
    }
    const { number } = note;
    if (isInLink)
        return make('sup', {}, [`${number}`]);
    const again = note.from.length + 1;
    const id = ids.takeNext(`note-${number}-from${again > 1 ? `-${again}` : ''}`);
    note.from.push(id);
    return make('sup', {}, [
        make('a', { href: `#${note.id}`, id, 'aria-label': fill(words.note, { number }) }, [`${number}`]),
    ]);
}

/** Headings, paragraphs, lists and so on, each on lines of its own. */
const blocks = (nodes, context) => nodes.flatMap((node) => block(node, context));
/** What one block becomes; definitions become nothing where they stand. */
function block(node, context) {
    switch (node.type) {
        case 'heading':
            return heading(node, context);
        case 'paragraph':
            return paragraph(node, context);
        case 'blockquote':
            return [make('blockquote', {}, within(blocks(node.children, context)))];
        case 'list':
            return [list(node, context)];
        case 'defList':
            return [definitionList(node, context)];
        case 'table':
            return [table(node, context)];
        case 'code':
            return [make('pre', {}, [make('code', {}, [node.value && node.value + '\n'])])];
        case 'thematicBreak':
            return [make('hr')];
        case 'html': {
            const text = withoutMarkup(node.value, () => context.complainOf('html', node.value, node));
            return text ? [make('p', {}, [text])] : [];
        }
        default:
            return [];
    }
}
const within = (nodes) => (nodes.length ? ['\n', ...onLines(nodes), '\n'] : []);
function paragraph(node, context) {
    const element = elementOf(node, context);
    if (element)
        return [element];
    const children = phrases(node.children, context);
    return children.some((child) => child !== '') ? [make('p', {}, children)] : [];
}
/** The heading; before it, an empty place for every id that it had before. */
function heading(node, context) {
    const { ids, aliases, marks } = context;
    const { ids: [own, ...written] = [], fact } = marks.get(node) ?? {};
    const depth = Math.min(node.depth, 4);
    context.level = depth;
    const children = phrases(node.children, context);
    const id = own ?? ids.takeNext(idOf(textOf$2(children)));
    const told = Object.hasOwn(aliases, id) ? aliases[id] : [];
    const earlier = [...written, ...told.filter((one) => ids.take(one) ?? (context.complainOf('id', one, node), false))];
    const attributes = {
        id,
        'data-aliases': earlier.join(' ') || undefined,
        'data-fact': fact,
    };
    return [...earlier.map((id) => make('span', { id })), make(`h${depth}`, attributes, children)];
}
/** The words of a heading or a term, without the numbers of notes. */
const textOf$2 = (nodes) => nodes
    .map((node) => {
    if (typeof node === 'string')
        return node;
    return node.name === 'img' ? (node.attributes.alt ?? '') : node.name === 'sup' ? '' : textOf$2(node.children);
})
    .join('');
function list(node, context) {
    const isLoose = (node.spread ?? false) || node.children.some(({ spread }) => spread);
    const items = node.children.map((item) => listItem(item, isLoose, context));
    if (!node.ordered)
        return make('ul', {}, within(items));
    const start = node.start ?? 1;
    return make('ol', { type: node.data?.letters ? 'a' : undefined, start: start === 1 ? undefined : String(start) }, within(items));
}
/** Paragraphs of a tight list have no element of their own. */
function listItem({ children }, isLoose, context) {
    if (isLoose)
        return make('li', {}, within(blocks(children, context)));
    return make('li', {}, tight(children, context));
}
function tight(nodes, context) {
    return nodes
        .map((node) => node.type === 'paragraph' && !elementOf(node, context)
        ? phrases(node.children, context)
        : onLines(block(node, context)))
        .filter(({ length }) => length)
        .flatMap((made, at) => (at ? ['\n', ...made] : made));
}
function definitionList({ children }, context) {
    const items = children.map((item) => {
        if (item.type === 'defListTerm')
            return make('dt', {}, phrases(item.children, context));
        const isLoose = item.spread || item.children.filter(({ type }) => type === 'paragraph').length > 1;
        return make('dd', {}, isLoose ? within(blocks(item.children, context)) : tight(item.children, context));
    });
    if (context.isGlossary)
        learn(items, context);
    return make('dl', { 'data-glossary': context.isGlossary ? '' : undefined }, within(items));
}
/** Keeps terms and what they mean, for the configuration. */
function learn(items, { glossary }) {
    const plain = (item) => textOf$2(item.children).replace(/\s+/g, ' ').trim();
    let terms = [];
    items.forEach((item, at) => {
        if (item.name === 'dd')
            return;
        terms = items[at - 1]?.name === 'dt' ? [...terms, plain(item)] : [plain(item)];
        const after = items.slice(at + 1);
        const end = after.findIndex(({ name }) => name === 'dt');
        const meaning = after
            .slice(0, end < 0 ? undefined : end)
            .map(plain)
            .join(' ');
        if (meaning)
            glossary.push(...terms.map((term) => ({ term, meaning })));
    });
}
const wordsOf = (node) => 'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
function table({ align, children }, context) {
    const [head, ...body] = children.map((row, at) => {
        for (const cell of row.children.slice(align?.length ?? row.children.length))
            if (cell.children.length)
                context.complainOf('cell', wordsOf(cell), cell);
        const cells = (align ?? row.children).map((_, column) => {
            const cell = row.children[column];
            const data = { 'data-align': align?.[column] ?? undefined };
            const content = cell ? phrases(cell.children, context) : [];
            return at ? make('td', data, content) : make('th', { scope: 'col', ...data }, content);
        });
        return make('tr', {}, within(cells));
    });
    return make('table', {}, within([
        ...(head ? [make('thead', {}, within([head]))] : []),
        ...(body.length ? [make('tbody', {}, within(body))] : []),
    ]));
}

/** As long as ten of the longest notices. */
const longest = 1_000_000;
/** Marks of one block, and brackets, quotes and lists within each other. Beyond, reading takes time that grows with its square. */
const most = { marks: 4000, open: 60, containers: 30 };
/** How deep lists, quotes and the like may stand within each other. */
const deepest = 60;
/** Says why a text is not read: no notice is like that, and it could keep a browser busy for minutes. */
function tooMuch(text) {
    if (text.length > longest)
        return `it has more than ${longest} characters`;
    for (const block of text.split(/\n[ \t]*\n/)) {
        if (block.length < most.containers)
            continue;
        let open = 0;
        let marks = 0;
        for (const char of block) {
            if (char === '[')
                open++;
            else if (char === ']' && open)
                open--;
            if ('*_[]!`<&~'.includes(char))
                marks++;
            if (open > most.open)
                return `more than ${most.open} brackets stand within each other`;
        }
        if (marks > most.marks)
            return `one paragraph, list or table has more than ${most.marks} marks`;
        for (const line of block.split('\n'))
            if (containersOf(line) > most.containers)
                return `more than ${most.containers} quotes or lists stand within each other`;
    }
    return undefined;
}
/** How many quotes, items and notes a line begins. */
function containersOf(line) {
    const one = /[ \t]*(?:>|(?:[-*+:]|\d{1,9}[.)]|[a-z][.)]|\[\^[^\]]*\]:)(?=[ \t]))/y;
    let count = 0;
    while (count <= most.containers && one.test(line))
        count++;
    return count;
}

/** The footnotes as the last section, each with a way back. */
function footnotes(context) {
    const { ids, notes, words } = context;
    if (!notes.size)
        return undefined;
    const items = [];
    // A note may refer to further ones.
    for (const note of notes.values())
        items.push(item(note, context));
    const heading = make('h2', { id: ids.takeNext('notes') }, [words.notes]);
    const list = make('ol', {}, ['\n', ...onLines(items), '\n']);
    return make('section', { 'data-footnotes': '' }, ['\n', heading, '\n', list, '\n']);
}
function item(note, context) {
    const { definition, number, id, from } = note;
    const { back, backAgain } = context.words;
    const content = blocks(definition.children, context);
    // By now the note may have referred to itself.
    const ways = from.flatMap((href, at) => [
        ' ',
        make('a', { href: `#${href}` }, [fill(at ? backAgain : back, { number, again: at + 1 })]),
    ]);
    const last = content.at(-1);
    if (typeof last === 'object' && last.name === 'p')
        content[content.length - 1] = make('p', {}, [...last.children, ...ways]);
    else if (ways.length)
        content.push(make('p', {}, ways.slice(1)));
    return make('li', { id }, ['\n', ...onLines(content), '\n']);
}

const facts = ['who', 'why', 'long', 'with', 'rights', 'complain'];
/** Takes the marks from the end of a heading. Braces with nothing we know in them are text. */
function takeMarks(heading) {
    const marks = { ids: [], isSummary: false, isGlossary: false, unknown: [] };
    const last = heading.children.at(-1);
    const start = last?.type === 'text' && last.value.trimEnd().endsWith('}') ? last.value.lastIndexOf('{') : -1;
    if (last?.type !== 'text' || start < 0)
        return marks;
    const inside = last.value
        .slice(start + 1)
        .trimEnd()
        .slice(0, -1);
    let isOurs = false;
    for (const word of inside.split(/\s+/).filter(Boolean)) {
        const [, fact] = /^fact=["']?(\w+)["']?$/.exec(word) ?? [];
        if (word === '.summary')
            marks.isSummary = true;
        else if (word === '.glossary')
            marks.isGlossary = true;
        else if (fact && facts.includes(fact))
            marks.fact = fact;
        else if (/^#./.test(word))
            marks.ids.push(word.slice(1));
        else {
            marks.unknown.push(word);
            continue;
        }
        isOurs = true;
    }
    if (isOurs || marks.unknown.some((word) => /^[.#]|=/.test(word)))
        last.value = last.value.slice(0, start).trimEnd();
    else
        marks.unknown = [];
    return marks;
}

const tokenTypes = {
  defList: 'defList',
  defListTerm: 'defListTerm',
  defListDescriptionMarker: 'defListDescriptionMarker',
  defListDescriptionPrefix: 'defListDescriptionPrefix',
  defListDescriptionPrefixWhitespace: 'defListDescriptionPrefixWhitespace',
  defListDescription: 'defListDescription'
};

function analyzeDefTermFlow(flowToken) {
  const flowEvents = flowToken._tokenizer.events;
  let paraEnterIndex;
  let paraExitIndex;
  let paraStartOffset;
  for (let i = flowEvents.length - 1; i >= 0; i--) {
    const tmpEvent = flowEvents[i];
    if (tmpEvent[1].type === "paragraph") {
      if (tmpEvent[0] === 'exit') paraExitIndex = i;else {
        paraEnterIndex = i;
        paraStartOffset = tmpEvent[1].start.offset;
        for (let j = i - 1; j >= 0; j--) {
          const e = flowEvents[j];
          if (e[1].type === "content") {
            continue;
          }
          if (e[1].type === "linePrefix") {
            paraStartOffset = e[1].start.offset;
            break;
          }
          break;
        }
        break;
      }
    }
  }
  if (paraEnterIndex != null && paraExitIndex != null && paraStartOffset != null) {
    return {
      flowEvents,
      paragraph: {
        enterIndex: paraEnterIndex,
        exitIndex: paraExitIndex,
        startOffset: paraStartOffset
      }
    };
  } else {
    return {
      flowEvents
    };
  }
}
function getSubtokensForDefTerm(termFlowToken) {
  const flowEvents = termFlowToken._tokenizer.events;
  const leadingChildEvents = [];
  const trailingChildEvents = [];
  const termChildEvents = [];
  const removedEventIndexes = [];
  let pEnterIndex;
  let pExitIndex;
  let contentEnterIndex;
  let contentExitIndex;
  const paragraphEvents = [];
  const contentEvents = [];
  for (let i = flowEvents.length - 1; i >= 0; i--) {
    const tmpEvent = flowEvents[i];
    const tmpToken = tmpEvent[1];
    if (tmpToken.start.offset >= termFlowToken.end.offset) {
      removedEventIndexes.push(i);
      continue;
    }
    switch (tmpToken.type) {
      case "paragraph":
        if (pEnterIndex == null && tmpEvent[0] === 'enter') pEnterIndex = i;else if (pExitIndex == null && tmpEvent[0] === 'exit') pExitIndex = i;
        break;
      case "content":
        if (tmpEvent[0] === 'enter') contentEnterIndex = i;else if (tmpEvent[0] === 'exit') contentExitIndex = i;
        break;
      default:
        if (termFlowToken.start.offset <= tmpToken.start.offset && tmpToken.end.offset <= termFlowToken.end.offset) {
          if (tmpToken.type === "chunkText") {
            // unlink chunkText token
            if (tmpToken.previous && tmpToken.previous.start.offset < termFlowToken.start.offset) {
              tmpToken.previous.next = undefined;
              tmpToken.previous = undefined;
            }
            if (tmpToken.next && termFlowToken.end.offset < tmpToken.next.end.offset) {
              tmpToken.next.previous = undefined;
              tmpToken.next = undefined;
            }
          }
          if (pEnterIndex == null && pExitIndex == null) trailingChildEvents.unshift(tmpEvent);else if (pEnterIndex == null && pExitIndex != null) termChildEvents.unshift(tmpEvent);else leadingChildEvents.unshift(tmpEvent);
          removedEventIndexes.push(i);
        } else {
          if (pEnterIndex == null && pExitIndex != null) paragraphEvents.unshift(tmpEvent);
          if (contentEnterIndex == null && contentExitIndex != null) contentEvents.unshift(tmpEvent);
        }
    }
    if (tmpToken.end.offset <= termFlowToken.start.offset) break;
  }
  // modify paragraph and content

  if (pExitIndex != null) {
    if (paragraphEvents.length >= 1) {
      // adjust end position
      flowEvents[pExitIndex][1].end = Object.assign({}, paragraphEvents[paragraphEvents.length - 1][1].end);
    } else if (pEnterIndex != null) {
      // remove paragraph
      removedEventIndexes.push(pEnterIndex, pExitIndex);
    }
  }
  if (contentExitIndex != null) {
    if (contentEvents.length >= 1) {
      // adjust end position
      flowEvents[contentExitIndex][1].end = Object.assign({}, contentEvents[contentEvents.length - 1][1].end);
    } else if (contentEnterIndex != null) {
      // remove content
      removedEventIndexes.push(contentEnterIndex, contentExitIndex);
    }
  }
  // remove subtokens from original flowEvents
  removedEventIndexes.sort((a, b) => b - a);
  for (const i of removedEventIndexes) {
    splice(flowEvents, i, 1, []);
  }
  return {
    leadingChildEvents,
    termChildEvents,
    trailingChildEvents
  };
}
function subtokenizeDefTerm(events, flowEnterIndex, flowExitIndex) {
  /**
   * Subtokenize chunkFlow events
   */
  const termFlowToken = events[flowEnterIndex][1];
  // unlink
  if (termFlowToken.previous != null) {
    termFlowToken.previous.next = undefined;
    termFlowToken.previous = undefined;
  }
  // get subtokens
  const subtokens = getSubtokensForDefTerm(termFlowToken);
  // subtokenize chunkFlow event with childEvents
  const context = events[flowExitIndex][2];
  const childEvents = [];
  const numOfChildren = subtokens.termChildEvents.length;
  if (numOfChildren > 0) {
    const termToken = {
      type: tokenTypes.defListTerm,
      start: Object.assign({}, termFlowToken.start),
      end: Object.assign({}, termFlowToken.end)
    };
    childEvents.push(['enter', termToken, context]);
    childEvents.push(...subtokens.leadingChildEvents);
    childEvents.push(...subtokens.termChildEvents);
    childEvents.push(...subtokens.trailingChildEvents);
    childEvents.push(['exit', termToken, context]);
  } else {
    childEvents.push(...subtokens.leadingChildEvents);
    childEvents.push(...subtokens.trailingChildEvents);
  }
  splice(events, flowExitIndex, 1, []);
  splice(events, flowEnterIndex, 1, childEvents);
  return events;
}

const ignorablePrefixTypes = new Set(["linePrefix", "blockQuotePrefix", "blockQuoteMarker", "blockQuotePrefixWhitespace"]);
const defListConstruct = {
  name: 'defList',
  tokenize: tokenizeDefListStart,
  continuation: {
    tokenize: tokenizeDefListContinuation
  },
  resolveAll: resolveAllDefinitionTerm,
  exit: tokenizeDefListEnd
};
const defListDescriptionPrefixWhitespaceConstruct = {
  tokenize: tokenizeDefListDescriptionPrefixWhitespace,
  partial: true
};
const indentConstruct = {
  tokenize: tokenizeIndent,
  partial: true
};
const defList = {
  document: {
    [58]: defListConstruct,
    null: []
  }
};
function resolveAllDefinitionTerm(events, context) {
  /**
   * Resolves all detList events
   *
   * @remarks
   * For each defList events, this does:
   * - create defListTerm event
   * - create defListDescription event
   *
   * And then merge adjacent lists
   *
   */

  let index = 0;
  while (index < events.length) {
    const event = events[index];
    if (event[0] === 'enter' && event[1].type === tokenTypes.defList) {
      // create defListTerms and defListDescriptions inside defList
      index += resolveDefList(index, events, context);
    }
    index++;
  }
  // merge definition lists
  const dlStack = [];
  index = 0;
  while (index < events.length) {
    const event = events[index];
    if (event[0] === 'enter' && event[1].type === tokenTypes.defList) {
      dlStack.push(event[1]);
    }
    if (event[0] === 'exit' && event[1].type === tokenTypes.defList) {
      let defListFound = false;
      let i = 1;
      while (index + i < events.length) {
        const forwardEvent = events[index + i];
        if (forwardEvent[0] === 'enter' && forwardEvent[1].type === tokenTypes.defList) {
          defListFound = true;
          break;
        } else if (!ignorablePrefixTypes.has(forwardEvent[1].type)) {
          break;
        }
        i++;
      }
      if (defListFound) {
        event[1].end = Object.assign({}, events[index + i][1].end);
        splice(events, index, i + 1, []);
        index -= i;
      } else {
        const token = dlStack.pop();
        event[1] = token;
      }
    }
    index++;
  }
  return events;
}
function resolveDefList(defList_start, events, context) {
  /**
   * Create defListTerms and defListDescriptions
   *
   * @returns Index offset to the end of current defList
   *
   */
  let indexOffset = 0;
  let defListDescriptionToken;
  let expectFirstDescription = true;
  let index = defList_start + 1;
  index += resolveDefinitionTermTo(defList_start, events);
  while (index < events.length) {
    const event = events[index];
    if (event[0] === 'enter' && event[1].type === tokenTypes.defList) {
      index += resolveDefList(index, events, context);
    }
    if (event[0] === 'exit' && event[1].type === tokenTypes.defList) {
      index += addDescriptionExit(index, events);
      defListDescriptionToken = undefined;
      indexOffset = index - defList_start;
      break;
    }
    if (event[0] === 'exit' && event[1].type === tokenTypes.defListDescriptionPrefix) {
      if (!expectFirstDescription) {
        index += addDescriptionExit(index, events);
        defListDescriptionToken = undefined;
      }
      index += addDescriptionEnter(index, events, event[1]._loose);
      expectFirstDescription = false;
    }
    if (event[0] === 'enter' && event[1].type === tokenTypes.defListDescriptionPrefix) {
      // mark loose definition description

      if (events[index - 1][1].type === "lineEndingBlank") {
        event[1]._loose = true;
      } else if (events[index - 1][1].type === "chunkFlow") {
        const flowEvents = events[index - 1][1]._tokenizer.events;
        if (flowEvents[flowEvents.length - 1][1].type === "lineEndingBlank") {
          event[1]._loose = true;
        }
      }
    }
    index++;
  }
  return indexOffset;
  function addDescriptionEnter(index, events, loose) {
    const indexOffset = 1;
    defListDescriptionToken = {
      type: tokenTypes.defListDescription,
      start: Object.assign({}, events[index + 1][1].start),
      end: Object.assign({}, events[index + 1][1].end),
      _loose: loose
    };
    splice(events, index + 1, 0, [['enter', defListDescriptionToken, context]]);
    return indexOffset;
  }
  function addDescriptionExit(index, events) {
    const indexOffset = 1;
    defListDescriptionToken.end = Object.assign({}, events[index - 1][1].end);
    splice(events, index, 0, [['exit', defListDescriptionToken, context]]);
    return indexOffset;
  }
}
function createDefTermEvent(events, chunkFlowIndex, defListStartIndex, flagBlockQuote) {
  /**
   * Insert defListTerm and chunkFlow subtokenized events
   *
   * @returns Index at which defList enter event should be placed
   *
   */

  const context = events[chunkFlowIndex][2];
  const flow = analyzeDefTermFlow(events[chunkFlowIndex][1]);
  const paragraphInfo = flow.paragraph;
  if (paragraphInfo == null) {
    // for some reason there's no paragraph, so create dummy term
    const defListEnterEvent = events[defListStartIndex];
    const termToken = {
      type: tokenTypes.defListTerm,
      start: Object.assign({}, defListEnterEvent[1].start),
      end: Object.assign({}, defListEnterEvent[1].start)
    };
    splice(events, defListStartIndex, 0, [['enter', termToken, context], ['exit', termToken, context]]);
    return defListStartIndex;
  }
  const lazyLines = events[chunkFlowIndex][2].parser.lazy;
  let newDefListStartIndex = 0;
  let flowExitIndex;
  for (let i = chunkFlowIndex; i >= 0; i--) {
    const event = events[i];
    if (event[1].type !== "chunkFlow") {
      newDefListStartIndex = i + 1;
      break;
    }
    if (event[1].start.offset < paragraphInfo.startOffset) {
      newDefListStartIndex = i + 1;
      break;
    }
    if (event[0] === 'exit') {
      if (flagBlockQuote && !lazyLines[event[1].start.line]) {
        newDefListStartIndex = i + 1;
        break;
      }
      flowExitIndex = i;
    } else {
      subtokenizeDefTerm(events, i, flowExitIndex);
      flowExitIndex = undefined;
    }
  }
  return newDefListStartIndex;
}
function resolveDefinitionTermTo(defListStartIndex, events) {
  /**
   * Create defListTerm for current defList
   *
   * @returns Index offset added by new events
   *
   */
  let flowIndex;
  let blockQuoteExit;
  let blockQuoteExitIndex;
  for (let i = defListStartIndex - 1; i >= 0; i--) {
    if (ignorablePrefixTypes.has(events[i][1].type)) continue;
    if (i === defListStartIndex - 1 && events[i][1].type === "blockQuote" && events[i][0] === 'exit') {
      blockQuoteExitIndex = i;
      blockQuoteExit = events[i];
      continue;
    }
    if (events[i][1].type === "chunkFlow") {
      flowIndex = i;
    }
    break;
  }
  // temporarily remove defList enter
  const defListEnterEvent = events[defListStartIndex];
  splice(events, defListStartIndex, 1, []);
  // temporarily remove blockQuote exit
  if (blockQuoteExitIndex != null) {
    splice(events, blockQuoteExitIndex, 1, []);
  }
  // create and insert defListTerm events
  let newDefListStartIndex = createDefTermEvent(events, flowIndex, defListStartIndex, blockQuoteExit != null);
  // put blockQuote exit
  if (blockQuoteExitIndex != null) {
    blockQuoteExit[1].end = Object.assign({}, events[newDefListStartIndex - 1][1].end);
    splice(events, newDefListStartIndex, 0, [blockQuoteExit]);
    newDefListStartIndex += 1;
  }
  // insert defList enter at right position
  defListEnterEvent[1].start = Object.assign({}, events[newDefListStartIndex][1].start);
  splice(events, newDefListStartIndex, 0, [defListEnterEvent]);
  return newDefListStartIndex - defListStartIndex;
}
function checkPossibleDefTerm(events) {
  var _a;
  if (events.length <= 1) return false;
  const lastEvent = events[events.length - 1];
  const lazyLines = lastEvent[2].parser.lazy;
  let flagBlockQuote = false;
  let termFlowStart;
  let flowEvents;
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (ignorablePrefixTypes.has(event[1].type)) {
      continue;
    }
    if (i === events.length - 1 && event[1].type === "blockQuote" && event[0] === 'exit') {
      /**
       * something like:
       *
       * ```
       * > blockquote
       * term
       * : description
       * ```
       */
      flagBlockQuote = true;
      continue;
    }
    if (event[1].type === "chunkFlow") {
      if (event[0] === 'enter') {
        flowEvents !== null && flowEvents !== void 0 ? flowEvents : flowEvents = (_a = event[1]._tokenizer) === null || _a === void 0 ? void 0 : _a.events;
        termFlowStart = event;
      }
    } else {
      break;
    }
  }
  if (flowEvents != null && termFlowStart != null) {
    let blanklines = 0;
    for (let i = flowEvents.length - 1; i >= 0; i--) {
      const flowEvent = flowEvents[i];
      const tmpToken = flowEvent[1];
      if (tmpToken.start.offset < termFlowStart[1].start.offset) break;
      if (flowEvent[0] === 'enter' && tmpToken.type === "lineEndingBlank") {
        if (blanklines >= 1) break;
        blanklines++;
      }
      if (tmpToken.type !== "lineEnding" && tmpToken.type !== "linePrefix" && tmpToken.type !== "lineEndingBlank" && tmpToken.type !== "content") {
        if (flagBlockQuote && !lazyLines[tmpToken.end.line]) {
          return false;
        }
        return tmpToken.type === "paragraph" || tmpToken.type === "chunkContent" || tmpToken.type === 'tableHead' || tmpToken.type === 'tableRow';
      }
    }
  }
  return false;
}
function tokenizeDefListStart(effects, ok, nok) {
  const self = this; // eslint-disable-line @typescript-eslint/no-this-alias
  if (self.containerState == null) {
    self.containerState = {};
  }
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  if (self.containerState.type == null) {
    // start defList only when definition term found.
    if (checkPossibleDefTerm(self.events)) {
      effects.enter(tokenTypes.defList, {
        _container: true
      });
      self.containerState.type = tokenTypes.defList;
    } else {
      return nok;
    }
  }
  return start;
  function start(code) {
    var _a;
    if (code !== 58) {
      return nok(code);
    }
    effects.enter(tokenTypes.defListDescriptionPrefix, {
      _loose: (_a = self.containerState) === null || _a === void 0 ? void 0 : _a.lastBlankLine
    });
    self.containerState.lastBlankLine = undefined;
    effects.enter(tokenTypes.defListDescriptionMarker);
    effects.consume(code);
    effects.exit(tokenTypes.defListDescriptionMarker);
    return effects.check(blankLine, onBlank, effects.attempt(defListDescriptionPrefixWhitespaceConstruct, prefixEnd, otherPrefix));
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return prefixEnd(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter(tokenTypes.defListDescriptionPrefixWhitespace);
      effects.consume(code);
      effects.exit(tokenTypes.defListDescriptionPrefixWhitespace);
      return prefixEnd;
    }
    return nok(code);
  }
  function prefixEnd(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit(tokenTypes.defListDescriptionPrefix), true).length;
    return ok(code);
  }
}
function tokenizeDefListContinuation(effects, ok, nok) {
  const self = this; // eslint-disable-line @typescript-eslint/no-this-alias
  self.containerState._closeFlow = undefined;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    var _a;
    self.containerState.furtherBlankLines = (_a = self.containerState.furtherBlankLines) !== null && _a !== void 0 ? _a : self.containerState.initialBlankLine;
    self.containerState.lastBlankLine = true;
    return factorySpace(effects, ok, "linePrefix", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    var _a;
    if ((_a = self.containerState.furtherBlankLines) !== null && _a !== void 0 ? _a : !markdownSpace(code)) {
      self.containerState.furtherBlankLines = undefined;
      self.containerState.initialBlankLine = undefined;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = undefined;
    self.containerState.initialBlankLine = undefined;
    self.containerState.lastBlankLine = undefined;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = undefined;
    return factorySpace(effects, effects.attempt(defListConstruct, ok, nok), "linePrefix", self.parser.constructs.disable.null != null && self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
  }
}
function tokenizeIndent(effects, ok, nok) {
  const self = this; // eslint-disable-line @typescript-eslint/no-this-alias
  return factorySpace(effects, afterPrefix, "linePrefix", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
  }
}
function tokenizeDefListDescriptionPrefixWhitespace(effects, ok, nok) {
  const self = this; // eslint-disable-line @typescript-eslint/no-this-alias
  return factorySpace(effects, afterPrefix, tokenTypes.defListDescriptionPrefixWhitespace, self.parser.constructs.disable.null != null && self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === tokenTypes.defListDescriptionPrefixWhitespace ? ok(code) : nok(code);
  }
}
function tokenizeDefListEnd(effects) {
  effects.exit(tokenTypes.defList);
}

/** Makes nodes of what micromark-extension-definition-list finds. (Its companion brings two more libraries.) */
const definitionListsFromMarkdown = {
    enter: {
        defList(token) {
            this.enter({ type: 'defList', children: [] }, token);
        },
        defListTerm(token) {
            this.enter({ type: 'defListTerm', children: [] }, token);
        },
        defListDescription(token) {
            this.enter({ type: 'defListDescription', spread: !!token._loose, children: [] }, token);
        },
    },
    exit: {
        defList(token) {
            this.exit(token);
        },
        defListTerm(token) {
            this.exit(token);
        },
        defListDescription(token) {
            this.exit(token);
        },
    },
};

/**
 * Lists with letters: `a.` and `a)`, which CommonMark has none of. They follow the rules of its numbered lists, as in
 * `list.js` of micromark-core-commonmark: only `a` interrupts a paragraph. Each letter must follow the one before it, so
 * that a line that happens to begin with one stays a line.
 */
const letterList = {
    name: 'letterList',
    tokenize: startItem,
    continuation: { tokenize: continueItem },
    exit(effects) {
        effects.exit('listOrdered');
    },
};
const letterLists = {
    document: Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter.charCodeAt(0), letterList])),
};
const letterListsFromMarkdown = {
    enter: {
        listItemValue(token) {
            if (!this.data.expectingFirstListItemValue)
                return;
            this.data.expectingFirstListItemValue = undefined;
            const list = this.stack[this.stack.length - 2];
            if (list?.type !== 'list')
                return;
            const value = this.sliceSerialize(token);
            const isLetter = /[a-z]/.test(value);
            list.start = isLetter ? value.charCodeAt(0) - 96 : Number.parseInt(value, 10);
            if (isLetter)
                list.data = { letters: true };
        },
    },
};
const stateOf = (context) => context.containerState;
/** How wide the token of this type is that ends here. */
function widthBefore(context, type) {
    const tail = context.events[context.events.length - 1];
    return tail?.[1].type === type ? tail[2].sliceSerialize(tail[1], true).length : 0;
}
function startItem(effects, ok, nok) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const self = this;
    const state = stateOf(self);
    let initialSize = widthBefore(self, 'linePrefix');
    let letter;
    return function start(code) {
        if (!asciiAlpha(code) || (state.letter && code !== state.letter + 1) || (self.interrupt && code !== 97))
            return nok(code);
        if (!state.type) {
            state.type = 'listOrdered';
            effects.enter('listOrdered', { _container: true });
        }
        letter = code;
        effects.enter('listItemPrefix');
        effects.enter('listItemValue');
        effects.consume(code);
        return marker;
    };
    function marker(code) {
        if (state.marker ? code !== state.marker : code !== 41 && code !== 46)
            return nok(code);
        effects.exit('listItemValue');
        effects.enter('listItemMarker');
        effects.consume(code);
        effects.exit('listItemMarker');
        state.marker = code;
        // One that interrupts cannot be empty.
        return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(prefixSpace, end, otherSpace));
    }
    function onBlank(code) {
        state.initialBlankLine = true;
        initialSize++;
        return end(code);
    }
    function otherSpace(code) {
        if (!markdownSpace(code))
            return nok(code);
        effects.enter('listItemPrefixWhitespace');
        effects.consume(code);
        effects.exit('listItemPrefixWhitespace');
        return end;
    }
    function end(code) {
        state.letter = letter;
        state.size = initialSize + self.sliceSerialize(effects.exit('listItemPrefix'), true).length;
        return ok(code);
    }
}
function continueItem(effects, ok, nok) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const self = this;
    const state = stateOf(self);
    state._closeFlow = undefined;
    return effects.check(blankLine, onBlank, notBlank);
    function onBlank(code) {
        state.furtherBlankLines ||= state.initialBlankLine;
        return factorySpace(effects, ok, 'listItemIndent', state.size + 1)(code);
    }
    function notBlank(code) {
        const isOver = state.furtherBlankLines || !markdownSpace(code);
        state.furtherBlankLines = undefined;
        state.initialBlankLine = undefined;
        return isOver ? nextItem(code) : effects.attempt(indent, ok, nextItem)(code);
    }
    function nextItem(code) {
        // The flow is closed while we go on, and so we interrupt nothing.
        state._closeFlow = true;
        self.interrupt = undefined;
        return factorySpace(effects, effects.attempt(letterList, ok, nok), 'linePrefix', 4)(code);
    }
}
/** The space behind the marker: up to four. */
const prefixSpace = {
    partial: true,
    tokenize(effects, ok, nok) {
        const after = (code) => !markdownSpace(code) && widthBefore(this, 'listItemPrefixWhitespace') ? ok(code) : nok(code);
        return factorySpace(effects, after, 'listItemPrefixWhitespace', 5);
    },
};
/** As much space as the item asks for. */
const indent = {
    partial: true,
    tokenize(effects, ok, nok) {
        const { size } = stateOf(this);
        const after = (code) => (widthBefore(this, 'listItemIndent') === size ? ok(code) : nok(code));
        return factorySpace(effects, after, 'listItemIndent', size + 1);
    },
};

/** The Markdown that a notice may have: CommonMark with tables, footnotes, definition lists and lists with letters. */
const parse = (body) => fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote(), defList, letterLists],
    mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        definitionListsFromMarkdown,
        letterListsFromMarkdown,
    ],
});
/** Every node, in the order of the text. Not by calling itself: how deep they stand is found out here. */
function nodesOf(root) {
    const nodes = [];
    const waiting = [[root, 0]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [node, depth] = next;
        if (depth > deepest)
            throw new Error(`the text is too much to read: parts stand more than ${deepest} deep`);
        nodes.push(node);
        if ('children' in node)
            for (const child of [...node.children].reverse())
                waiting.push([child, depth + 1]);
    }
    return nodes;
}

function splitFront(text) {
    const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const match = /^---[ \t]*\n([^]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(clean);
    if (!match)
        return { body: clean, lines: 0 };
    return { front: match[1], body: clean.slice(match[0].length), lines: match[0].split('\n').length - 1 };
}

/**
 * Reads Markdown into a small tree of elements and attributes that we know: whatever else stands in it is text. Front
 * matter is passed over. Throws where a text could keep a browser busy for minutes.
 */
function readMarkdown(markdown, options = {}) {
    const { language, values = {}, aliases = {}, origin } = options;
    const { body, lines } = splitFront(markdown);
    const why = tooMuch(body);
    if (why)
        throw new Error(`the text is too much to read: ${why}`);
    const root = parse(body);
    const problems = [];
    const definitions = new Map();
    const notes = new Map();
    const marks = new Map();
    const marked = [];
    // In the order of the text; the first of two definitions counts.
    for (const node of nodesOf(root)) {
        if (node.type === 'definition' && !definitions.has(node.identifier))
            definitions.set(node.identifier, node);
        else if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
            notes.set(node.identifier, node);
        else if (node.type === 'heading')
            marks.set(node, takeMarks(node));
        else if (node.type === 'text')
            marked.push(node);
    }
    const context = {
        words: markdownWords(language),
        values,
        origin,
        ids: createIds(),
        aliases,
        marks,
        definitions,
        footnotes: notes,
        notes: new Map(),
        anchors: [],
        glossary: [],
        level: 1,
        isGlossary: false,
        complainOf: (kind, what, { position }, below = 0) => void problems.push({ line: (position?.start.line ?? 1) + lines + below, kind, what: what.slice(0, 200) }),
    };
    takeIds(marks, context);
    const text = sections(root, marks, context);
    const last = footnotes(context);
    if (last)
        text.push(last);
    // Where there is no such note, its mark is text. The source is looked at: there a backslash says that it was meant so.
    for (const node of marked) {
        const source = body.slice(node.position?.start.offset, node.position?.end.offset);
        for (const { 1: name, index } of source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g))
            context.complainOf('note', name, node, linesBefore(source, index));
    }
    const earlier = Object.keys(aliases).filter((id) => !context.ids.has(id));
    for (const id of earlier)
        problems.push({ line: 1, kind: 'alias', what: id });
    for (const { id, node } of context.anchors)
        if (!context.ids.has(decode(id)))
            context.complainOf('anchor', id, node);
    for (const [name, node] of notes)
        if (!context.notes.has(name))
            context.complainOf('footnote', name, node);
    problems.sort((a, b) => a.line - b.line);
    const tree = onLines(text);
    return {
        tree: language ? [make('div', { lang: language, dir: directionOf(language) }, ['\n', ...tree, '\n'])] : tree,
        problems,
        glossary: context.glossary,
    };
}
/** Ids that the owner wrote are taken before any is made from a text. */
function takeIds(marks, context) {
    const { ids, complainOf } = context;
    for (const [heading, { ids: written, unknown }] of marks) {
        const [own] = written;
        written.splice(0, 1, ...(own === undefined ? [] : [takeOwn(own, ids, () => complainOf('id', own, heading))]));
        for (const word of unknown)
            complainOf('attribute', word, heading);
    }
    for (const [heading, mark] of marks) {
        const [own, ...earlier] = mark.ids;
        if (own !== undefined)
            mark.ids = [own, ...earlier.filter((id) => ids.take(id) ?? (complainOf('id', id, heading), false))];
    }
}
/** One that is taken, or kept for others, gets a neighbour; one that cannot be an id at all is made one. */
function takeOwn(id, ids, tell) {
    const taken = ids.take(id);
    if (taken !== undefined)
        return taken;
    tell();
    return ids.takeNext(id
        .replace(/[^\p{L}\p{N}\p{M}_.:-]/gu, '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .slice(0, 100) || 'section');
}
/** The blocks, with what belongs to a heading marked `.summary` in a section of its own. */
function sections(root, marks, context) {
    const text = [];
    let summary;
    let glossaryDepth = 0;
    const endSummary = () => {
        if (summary)
            text.push(make('section', { 'data-layer': 'summary' }, ['\n', ...onLines(summary.content), '\n']));
        summary = undefined;
    };
    for (const node of root.children) {
        if (node.type === 'heading') {
            const { isSummary, isGlossary } = marks.get(node);
            if (summary && node.depth <= summary.depth)
                endSummary();
            if (isSummary)
                summary ??= { depth: node.depth, content: [] };
            if (node.depth <= glossaryDepth)
                glossaryDepth = 0;
            if (isGlossary)
                glossaryDepth ||= node.depth;
            context.isGlossary = glossaryDepth > 0;
        }
        (summary?.content ?? text).push(...block(node, context));
    }
    endSummary();
    context.isGlossary = false;
    return text;
}
const directionOf = (language) => (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : undefined);
function decode(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}

const textOf$1 = (node) => 'value' in node ? node.value : 'children' in node ? node.children.map(textOf$1).join('') : '';
const cellsOf = (row) => row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
/** `|---|:--:|`, the second line of a table. */
const isDelimiter = (line) => line.includes('|') && /^[\s|:-]+$/.test(line) && line.includes('-');
const isRow = (line) => /^\s*\|.*\|\s*$/.test(line);
function findSlips(markdown) {
    const { front, body, lines } = splitFront(markdown);
    const problems = [];
    const tell = (kind, line, what) => void problems.push({ line: line + lines, kind, what: what.slice(0, 200) });
    if (front === undefined) {
        const [, before, , field] = /^(\s*)(---[ \t]*\n)\s*([\w-]+[ \t]*:)/.exec(body) ?? [];
        if (field)
            tell(before ? 'late' : 'open', before.split('\n').length, field);
    }
    const known = new Map();
    for (const node of nodesOf(parse(body))) {
        const { start, end } = node.position;
        const source = () => body.slice(start.offset, end.offset).split('\n');
        if (node.type === 'code') {
            const all = source();
            const [, fence] = /^(`{3,}|~{3,})/.exec(all[0]) ?? [];
            // In a list or a quote, its own signs stand before it.
            const closes = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(all.length > 1 ? all.at(-1) : '')?.[1];
            if (!fence)
                tell('indent', start.line, node.value.split('\n')[0]);
            else if (!closes?.startsWith(fence))
                tell('fence', start.line, fence);
        }
        if (node.type === 'html' && /<!--(?![^]*-->)/.test(node.value))
            tell('comment', start.line, node.value);
        if (node.type === 'definition' || node.type === 'footnoteDefinition') {
            const name = node.type === 'definition' ? `[${node.identifier}]` : `[^${node.identifier}]`;
            const first = known.get(name);
            if (first === undefined)
                known.set(name, start.line + lines);
            else
                tell('again', start.line, `${name} ${first}`);
        }
        if (node.type === 'heading') {
            takeMarks(node);
            const [mark] = /\{(?:[.#]\S|fact=).*/.exec(textOf$1(node)) ?? [];
            if (mark)
                tell('braces', start.line, mark);
        }
        if (node.type === 'paragraph') {
            const all = source();
            all.forEach((line, at) => {
                const [, marks, words] = /^\s{0,3}(#{1,6})(\p{L}.*|(?<=##)\S.*)$/u.exec(line) ?? [];
                if (marks)
                    tell('hash', start.line + at, `${marks} ${words}`);
                const before = all[at - 1];
                if (at === 0 || !before.includes('|'))
                    return;
                if (isDelimiter(line))
                    tell('table', start.line + at, `${cellsOf(line)} ${cellsOf(before)}`);
                else if (at === 1 && isRow(before) && isRow(line) && !all.some(isDelimiter))
                    tell('table', start.line + at, `0 ${cellsOf(before)}`);
            });
            const [mark] = /\{#[\w-]+\}\s*$/.exec(textOf$1(node)) ?? [];
            if (mark)
                tell('braces', start.line, mark);
        }
        if (node.type === 'text')
            for (const match of source()
                .join('\n')
                .matchAll(/(?<!\\)\]\[([^[\]^\n]+)(?<!\\)\]/g))
                tell('reference', start.line + linesBefore(body.slice(start.offset), match.index), match[1]);
    }
    return problems;
}

const withoutEnd = /^(br|hr|img)$/;
/** The tree as HTML, for the build tool. The browser never sees a string of it: there, `toNodes` does the same. */
function toHtml(nodes, fill) {
    return nodes.map((node) => (typeof node === 'string' ? escape(node) : write(node, fill))).join('');
}
function write(element, fill) {
    const { name, attributes, children } = element;
    const start = Object.entries(attributes).map(([key, value]) => value || key === 'alt' ? ` ${key}="${escape(value)}"` : ` ${key}`);
    const filling = name.includes('-') ? fill?.(element) : undefined;
    const content = filling ? `\n${filling}\n` : toHtml(children, fill);
    return `<${name}${start.join('')}>${withoutEnd.test(name) ? '' : `${content}</${name}>`}`;
}
/** A carriage return would be read as the end of a line. */
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\r': '&#13;',
};
const escape = (text) => text.replace(/[&<>"\r]/g, (char) => escapes[char]);

const orList = (name, known, show) => {
    const meant = nearest(name, known);
    return meant === undefined ? `Known: ${known.map(show).join(', ')}.` : `Did you mean ${show(meant)}?`;
};
/** Where each value comes from. */
const sources = {
    version: 'Write "version: 1.0" in the front matter, or "version" in the "notice" of the configuration',
    effective: 'Write "effective: 2026-11-25" in the front matter, or "effective" in the "notice" of the configuration',
    site: 'Write "site": {"name": "…"} in the configuration, and name it with --config',
};
const sayings = {
    marker: (what) => knownMarkers.includes(what)
        ? `{{${what}}} stands within a text, and is shown as it is. Give it a paragraph of its own: an empty line above it, one below it, and nothing else in its line.`
        : `{{${what}}} is no marker, and is shown as it is. ${orList(what, knownMarkers, (name) => `{{${name}}}`)}`,
    value: (what) => `{{${what}}} has no value, and is shown as it is. ${sources[what]}.`,
    html: (what) => `HTML is shown as text: ${what}`,
    link: (what) => `"${what}" is not an address that we link to (http, https, mailto, tel or relative). Its words stay.`,
    image: (what) => `"${what}" is not an image of this site. Its words are shown in its place.`,
    anchor: (what) => `a link leads to #${what}, and nothing here has that id.`,
    id: (what) => `"${what}" cannot be the id here: it is taken, kept for others, or not letters, digits, "-", "_", "." or ":".`,
    alias: (what) => `the front matter has aliases for "${what}", and no heading has that id.`,
    attribute: (what) => `"${what}" is not known behind a heading: #id, .summary, .glossary, fact=who|why|long|with|rights|complain.`,
    note: (what) => `there is no footnote "${what}" (a line that begins with [^${what}]:). The mark is text.`,
    cell: (what) => `"${what}" stands in a cell more than the table has columns. It is left out.`,
    footnote: (what) => `nothing refers to the footnote "${what}". It is left out.`,
    front: (what) => what.startsWith('it is not valid YAML')
        ? `front matter: ${what}. All of it is left out. Put "quotes" round what has a colon or a # in it.`
        : `front matter: ${what}. It is left out.`,
    field: (what) => what === 'draft'
        ? 'front matter: this is a draft. Read it against its source; then take the line "draft" out.'
        : `front matter: "${what}" is not known here. It is left out. ${orList(what, knownFields(), (name) => `"${name}"`)}`,
    open: (what) => `front matter begins here, and never ends: "${what}" and all below is text. Write a line of --- behind its last line.`,
    late: (what) => `what looks like front matter ("${what}") is text: it counts in the first line of the file alone. Take out what stands above it.`,
    fence: (what) => `${what} begins a block of code, and nothing ends it: all below is shown as code. Write ${what} in a line of its own where it ends, or take it out.`,
    indent: (what) => `four spaces or more at the start of a line make code of it: "${what}". Take them out, or put \`\`\` above and below if it is code.`,
    comment: () => 'a comment begins here with <!--, and nothing ends it: all below is left out. Write --> where it ends, or take it out.',
    again: (what) => {
        const [name, first] = what.split(/ (?=\d+$)/);
        return `${name} has been explained in line ${first}. This one is left out. Give it a name of its own.`;
    },
    braces: (what) => `${what} is shown as text. Marks such as {#keep} count at the very end of a heading alone, with both braces.`,
    hash: (what) => `this is no heading: it needs a space behind #. Write "${what}", or \\# if the sign is meant.`,
    table: (what) => {
        const [has, needs] = what.split(' ').map(Number);
        const row = `|${'---|'.repeat(Math.min(needs, 20))}`;
        return has
            ? `this is no table: its line of --- has ${has} of ${needs} columns. Write ${row}`
            : `this is no table: a line of --- is missing below its first. Put ${row} above this line.`;
    },
    reference: (what) => `nothing says where [${what}] leads, and it is shown as text. Write a line such as "[${what}]: https://…", or put the address in ( ) in its place.`,
};
/** A problem in words, for whoever writes the notice. */
const sayProblem = ({ kind, what }) => sayings[kind](what.replace(/\s+/g, ' '));

/** By tag. What is written here must come from us: it is put into the page as it is. */
const writers = {
    'forthright-facts': ({ of = '', level }, config, language) => writeFacts(of, config, { language, ...(level && { level: Number(level) }) }),
    'forthright-storage': ({ level }, config, language) => declare(config, { language, level: Number(level ?? 2) }),
};

const usage = `Usage: forthright notice <notice.md> [options]

Writes a notice from Markdown as HTML that needs no script. Without --out and --into, it is printed.

  --config <forthright.json>  fills {{rights}}, {{storage}} and the other markers from the configuration
  --into <page.html>          puts it between the tags of <forthright-notice> in a page, in place of what stands there
  --out <page.html>           makes a page of its own
  --json <notice.json>        writes the front matter and the glossary for the configuration ("notice": {"from": …});
                              what else stands in that file stays
  --check-ids <old.html>      names the ids of an earlier page that are gone, and have no alias

Ends with 0, or 1 if there is something to mend (it is written all the same), or 2 if nothing could be done.
`;
const options = {
    config: { type: 'string' },
    into: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'string' },
    'check-ids': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** Reads a notice. What its front matter does not say comes from the configuration. */
function readNotice(markdown, config = {}) {
    const { front: yaml } = splitFront(markdown);
    const { front, problems } = yaml === undefined ? { front: {}, problems: [] } : readFront(yaml);
    const { language, aliases, version = config.notice?.version, effective = config.notice?.effective } = front;
    const reading = readMarkdown(markdown, {
        language,
        aliases,
        origin: originOf(config.site?.url),
        values: { version, effective: dayInWords(effective, language ?? config.language), site: config.site?.name },
    });
    const all = [...problems, ...reading.problems, ...findSlips(markdown)].sort((one, other) => one.line - other.line);
    // Of several that are the same in one line, one is enough.
    return { front, reading, problems: all.filter((one, at) => !all.slice(0, at).some((other) => isSame(one, other))) };
}
const isSame = (one, other) => one.line === other.line && one.kind === other.kind && one.what === other.what;
/** The notice as HTML. With a configuration, our own elements hold what they would show. */
function writeNotice({ reading }, config, language = 'en-GB') {
    return toHtml(reading.tree, ({ name, attributes }) => config ? writers[name]?.(attributes, config, language) : undefined);
}
/** What the configuration keeps of it: the `notice` part, for `from`. */
function partOf({ front, reading }) {
    const { title, version, effective, reviewBy, audience, changes, glossary = [] } = front;
    const terms = new Set(glossary.map(({ term }) => term));
    const all = [...glossary, ...reading.glossary.filter(({ term }) => !terms.has(term))];
    return { title, version, effective, reviewBy, audience, changes, glossary: all.length ? all : undefined };
}
const run = (args) => Promise.resolve(work(args));
function work(args) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [path, more] = positionals;
    if (values.help || path === undefined || more !== undefined) {
        (values.help ? process.stdout : process.stderr).write(usage);
        return values.help ? 0 : 2;
    }
    const { out, json } = values;
    const old = values['check-ids'];
    const raw = values.config === undefined ? undefined : readJson(values.config);
    /** Where a file may stand that the configuration names. */
    const placesOf = (from) => typeof from === 'string' ? [resolve(dirname(values.config), from), join(dirname(values.config), from)] : [];
    refuseToOverwrite([out, json, values.into], [path, values.config, ...placesOf(raw?.rights?.from)]);
    refuseToOverwrite([out, values.into], placesOf(raw?.notice?.from));
    refuseToOverwrite([out, json], [old]);
    const config = raw &&
        completeConfig(raw, values.config, (part, from) => {
            // The first time, the file is what this run writes.
            if (part === 'notice' && json !== undefined && placesOf(from).some((place) => isSameFile(place, json)))
                return;
            throw new Error(`"${from}", which ${part}.from names, was not found beside ${values.config}`);
        });
    const notice = readNotice(readText(path), config);
    const into = values.into === undefined ? undefined : readText(values.into);
    // Read before anything is written: it may be the page that is written.
    const oldIds = old === undefined ? [] : idsOf(readText(old));
    const part = json === undefined ? undefined : addTo(existsSync(json) ? readJson(json) : {}, partOf(notice), json);
    const language = notice.front.language ?? config?.language ?? (into === undefined ? undefined : languageOf(into));
    const html = writeNotice(notice, config, language);
    // An empty file is a mistake, and would wipe the notice that stands there.
    if (!html.replace(/<\/?div\b[^>]*>/g, '').trim())
        throw new Error(`there is no text in ${path}. Nothing was written`);
    const findings = notice.problems.map((problem) => `${path}:${problem.line}: ${sayProblem(problem)}`);
    if (into !== undefined) {
        let places = 0;
        const page = putBetween(into, 'forthright-notice', () => {
            places++;
            return html;
        }, (start) => {
            return start.replace(attribute, (all, name) => {
                if (name.toLowerCase() !== 'src')
                    return all;
                findings.push(`${values.into}: <forthright-notice> had ${all.trim()}, and would have fetched that in place of what is written here. It was taken out.`);
                return '';
            });
        });
        if (places > 1)
            throw new Error(`there are ${places} <forthright-notice> in ${values.into}. Its ids can stand in a page once`);
        if (page === undefined)
            throw new Error(`there is no <forthright-notice> in ${values.into}`);
        if (page !== into)
            writeFileSync(values.into, markOf(values.into) + page);
    }
    if (out !== undefined)
        writeFileSync(out, wholePage(notice, html, language));
    if (json !== undefined)
        writeFileSync(json, JSON.stringify(part, null, 2) + '\n');
    if (into === undefined && out === undefined && json === undefined)
        process.stdout.write(html + '\n');
    const now = new Set(idsOf(html));
    for (const id of new Set(oldIds.filter((id) => !now.has(id))))
        findings.push(`${path}: the id "${id}" of ${old} is gone: links to it lead nowhere. Write it behind the id of a heading, such as {#new-id #${id}}.`);
    for (const finding of findings)
        process.stderr.write(finding + '\n');
    return findings.length ? 1 : 0;
}
/** Nothing that was read is written over, except for the page that asks for it; and nothing is written twice. */
function refuseToOverwrite(written, read) {
    const targets = written.filter((file) => file !== undefined);
    targets.forEach((target, at) => {
        const source = read.find((file) => file !== undefined && isSameFile(file, target));
        if (source !== undefined)
            throw new Error(`${target} is what is read here, and would be lost. Name another file. Nothing was written`);
        if (targets.slice(at + 1).some((other) => isSameFile(other, target)))
            throw new Error(`${target} would be written twice. Name two files. Nothing was written`);
    });
}
/** What stands in the file and is not written here stays: facts of the owner, and changes that "forthright diff" wrote. */
function addTo(there, part, file) {
    if ('categories' in there || 'notice' in there)
        throw new Error(`${file} is a whole configuration. Name the file of its "notice.from". Nothing was written`);
    const written = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
    const { changes = [] } = part;
    const earlier = Array.isArray(there.changes) ? there.changes : [];
    const all = [...earlier.filter(({ version }) => !changes.some((change) => change.version === version)), ...changes];
    all.sort((one, other) => String(other.date).localeCompare(String(one.date)));
    return { ...there, ...written, ...(all.length && { changes: all }) };
}
const attribute = /\s+([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
function originOf(url) {
    try {
        return url === undefined ? undefined : new URL(url).origin;
    }
    catch {
        return undefined;
    }
}
/** The ids of a notice in a page, or of the whole page if it has none; not those of footnotes and of our own elements. */
function idsOf(page) {
    const [, notice = page] = /<forthright-notice\b[^>]*>([^]*?)<\/forthright-notice>/i.exec(page) ?? [];
    return [
        ...notice
            .replace(/<!--[^]*?-->|<(forthright-[\w-]+)\b[^]*?<\/\1>/g, '')
            .matchAll(/<[a-z][\w-]*\b[^>]*?\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi),
    ]
        .map(([, double, single, bare]) => double ?? single ?? bare)
        .filter((id) => !/^note-\d+(-from(-\d+)?)?$/.test(id));
}
/** A page with the notice in it, complete without script. */
function wholePage({ front, reading }, html, language = 'en-GB') {
    const first = headingIn(reading.tree);
    const title = toHtml([front.title ?? (first && textOf(first.children)) ?? 'Privacy notice']);
    return `<!doctype html>
<html lang="${toHtml([language])}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
  </head>
  <body>
    <main>
${first ? '' : `      <h1>${title}</h1>\n`}      <forthright-notice>
${html}
      </forthright-notice>
    </main>
  </body>
</html>
`;
}
function headingIn(nodes) {
    for (const node of nodes) {
        if (typeof node === 'string')
            continue;
        const found = node.name === 'h1' ? node : headingIn(node.children);
        if (found)
            return found;
    }
    return undefined;
}
const textOf = (nodes) => nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

export { partOf, readNotice, run, writeNotice };
