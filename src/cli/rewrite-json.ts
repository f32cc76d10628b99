/** Changes a JSON file where it has to be changed, and leaves the rest as its owner wrote it. */
import {parseTree, type Node} from 'jsonc-parser';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const endOf = ({offset, length}: Node): number => offset + length;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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
  const root = parseTree(text)!;
  const edits: {start: number; end: number; text: string}[] = [];

  /** The spaces that a line begins with. */
  const indentAt = (at: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0];
  const write = (value: unknown, indent: string): string =>
    JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
  /** Between two parts: as between the opening and the first of them. */
  const gapIn = (start: number, first: number): string =>
    text.slice(start + 1, first).includes('\n') ? eol + indentAt(first) : isTight ? '' : ' ';

  const edit = (node: Node, was: unknown, now: unknown): void => {
    if (same(was, now)) return;
    const {type, offset: start, children: [first, ...more] = []} = node;
    const end = endOf(node);
    if (
      type === 'object' &&
      first &&
      isObject(was) &&
      isObject(now) &&
      Object.keys(was).every((key) => now[key] !== undefined)
    ) {
      const members = [first, ...more];
      const gap = gapIn(start, first.offset);
      const last = endOf(members.at(-1)!);
      let added = '';
      for (const [key, value] of Object.entries(now)) {
        if (value === undefined) continue;
        // Of two with one name the last counts.
        const known = members.filter(({children}) => children![0]!.value === key).at(-1);
        if (known) edit(known.children![1]!, was[key], value);
        else {
          const colon = isTight ? ':' : ': ';
          const indent = gap.includes('\n') ? indentAt(first.offset) : indentAt(start);
          added += `,${gap}${JSON.stringify(key)}${colon}${write(value, indent)}`;
        }
      }
      edits.push({start: last, end: last, text: added});
      return;
    }
    if (type === 'array' && first && Array.isArray(was) && Array.isArray(now)) {
      const {offset} = first;
      const count = now.length - was.length;
      if (count > 0 && same(was, now.slice(count))) {
        const gap = gapIn(start, offset);
        const added = now.slice(0, count).map((one) => `${write(one, indentAt(offset))},${gap}`);
        edits.push({start: offset, end: offset, text: added.join('')});
        return;
      }
      if (!count) return [first, ...more].forEach((item, at) => edit(item, was[at], now[at]));
    }
    edits.push({start, end, text: write(now, indentAt(start))});
  };
  edit(root, JSON.parse(text), value);
  const changed = edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, {start, end, text: fresh}) => text.slice(0, start) + fresh + text.slice(end), text);
  return mark + changed;
}
