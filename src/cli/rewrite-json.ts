/** Changes a JSON file where it has to be changed, and leaves the rest as its owner wrote it. */

interface Member {
  readonly key: string;
  readonly node: Node;
}

/** A value, from where to where it stands. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly members?: readonly Member[];
  readonly items?: readonly Node[];
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where everything stands. The text is known to be JSON. */
function readNodes(text: string): Node {
  let at = 0;
  const skip = (): string => {
    while (/\s/.test(text[at] ?? '')) at++;
    return text[at] ?? '';
  };
  const readText = (): string => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    return text.slice(start, ++at);
  };
  const read = (): Node => {
    const sign = skip();
    const start = at;
    if (sign === '"') readText();
    else if (sign === '{' || sign === '[') {
      const members: Member[] = [];
      const items: Node[] = [];
      at++;
      for (let next = skip(); next !== '}' && next !== ']'; next = skip()) {
        if (next === ',') at++;
        else if (sign === '[') items.push(read());
        else {
          const key = JSON.parse(readText()) as string;
          skip();
          at++;
          members.push({key, node: read()});
        }
      }
      at++;
      return {start, end: at, ...(sign === '{' ? {members} : {items})};
    } else while (/[^\s,\]}]/.test(text[at] ?? ' ')) at++;
    return {start, end: at};
  };
  return read();
}

/**
 * The source, so that it reads as `value`: with its indentation, line ends and the mark at its start, and what is the same
 * as it was written.
 */
export function rewriteJson(source: string, value: object): string {
  const [, mark = '', text = ''] = /^(\ufeff?)([^]*)$/.exec(source) ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isOneLine = !text.trim().includes('\n');
  const unit = isOneLine ? undefined : (/\n([ \t]+)\S/.exec(text)?.[1] ?? 2);
  const isTight = isOneLine && !/[:,] /.test(text);
  const root = readNodes(text);
  const edits: {start: number; end: number; text: string}[] = [];

  /** The spaces that a line begins with. */
  const indentAt = (at: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0];
  const write = (value: unknown, indent: string): string =>
    JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
  /** Between two parts: as between the opening and the first of them. */
  const gapIn = (start: number, first: number): string =>
    text.slice(start + 1, first).includes('\n') ? eol + indentAt(first) : isTight ? '' : ' ';

  /** Where the first part of an object begins. */
  const firstOf = (start: number): number => start + 1 + /^\s*/.exec(text.slice(start + 1))![0].length;

  const edit = (node: Node, was: unknown, now: unknown): void => {
    if (same(was, now)) return;
    const {start, end, members, items} = node;
    if (members?.[0] && isObject(was) && isObject(now) && Object.keys(was).every((key) => now[key] !== undefined)) {
      const gap = gapIn(start, firstOf(start));
      const last = members.at(-1)!.node.end;
      let added = '';
      for (const [key, value] of Object.entries(now)) {
        if (value === undefined) continue;
        // Of two with one name the last counts.
        const known = members.filter((member) => member.key === key).at(-1);
        if (known) edit(known.node, was[key], value);
        else {
          const colon = isTight ? ':' : ': ';
          const indent = gap.includes('\n') ? indentAt(firstOf(start)) : indentAt(start);
          added += `,${gap}${JSON.stringify(key)}${colon}${write(value, indent)}`;
        }
      }
      edits.push({start: last, end: last, text: added});
      return;
    }
    if (items?.[0] && Array.isArray(was) && Array.isArray(now)) {
      const first = items[0].start;
      const more = now.length - was.length;
      if (more > 0 && same(was, now.slice(more))) {
        const gap = gapIn(start, first);
        const added = now.slice(0, more).map((one) => `${write(one, indentAt(first))},${gap}`);
        edits.push({start: first, end: first, text: added.join('')});
        return;
      }
      if (!more) return items.forEach((item, at) => edit(item, was[at], now[at]));
    }
    edits.push({start, end, text: write(now, indentAt(start))});
  };
  edit(root, JSON.parse(text), value);
  const changed = edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, {start, end, text: fresh}) => text.slice(0, start) + fresh + text.slice(end), text);
  return mark + changed;
}
