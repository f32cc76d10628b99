/** Items of lists, and how deep they stand. */
import type {Line} from './clean-lines.js';
import {bullet, isBold, numbered} from './shapes.js';

/** One item, as it was found. */
export interface Item {
  readonly line: number;
  readonly indent: number;
  /** Kind of mark: the same kind is the same list. */
  readonly style: 'bullet' | 'number' | 'letter';
  /** As it stood: `1.`, `(a)`. Empty for a bullet. */
  readonly mark: string;
  /** The bullet: another one stands for another depth. */
  readonly sign?: string;
  text: string;
  depth: number;
}

const styleOf = (mark: string): Item['style'] => (/\d/.test(mark) ? 'number' : 'letter');
/** `II.` and `III.`, not `II.` and `(a)`. */
export const isOfOneKind = (one: string, other: string) => {
  const shape = (mark: string) =>
    mark
      .replace(/\d+/, '1')
      .replace(/[A-Z]+/, 'A')
      .replace(/[a-z]+/, 'a')
      .replace(/\s/g, '');
  return shape(one) === shape(other) || (/^\d+$/.test(one) && /^\d+[.)]$/.test(other));
};
/** The place of a mark in its order: 2 for `2.`, `(b)` and `ii)`. */
export const ordinal = (mark: string): number => {
  const inner = mark.replace(/[().]/g, '').toLowerCase();
  const value = /^[ivx]{2,}$/.test(inner) ? ['ii', 'iii', 'iv', '', 'vi', 'vii', 'viii', 'ix'].indexOf(inner) + 2 : 0;
  if (value > 1) return value;
  return Number(inner) || (inner.length === 1 ? inner.charCodeAt(0) - 96 : 0);
};

/** `· second` and `2. second`, cut into mark and text. */
export function itemOf({text, number, indent}: Line): Item | undefined {
  const dot = bullet.exec(text);
  if (dot && !isBold(text))
    return {line: number, indent, style: 'bullet', mark: '', sign: text[0]!, text: text.slice(dot[0].length), depth: 0};
  const [all = '', mark = ''] = numbered.exec(text) ?? [];
  return mark ? {line: number, indent, style: styleOf(mark), mark, text: text.slice(all.length), depth: 0} : undefined;
}

/** What Word and browsers have for lists within lists. The rest is for show. */
const innerSign = /[◦○▪■–—*\uF0A7-]/u;

/** The last that fits. */
export function lastOf(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  for (let at = items.length - 1; at >= 0; at--) if (fits(items[at]!)) return items[at];
  return undefined;
}

/** How deep an item stands, by its indent and by the kind of its mark. */
export function depthOf(item: Item, items: readonly Item[]): number {
  const last = items.at(-1)!;
  if (
    item.sign &&
    last.sign &&
    item.sign !== last.sign &&
    innerSign.test(item.sign + last.sign) &&
    Math.abs(item.indent - last.indent) < 2
  ) {
    const alike = lastOf(items, ({sign}) => sign === item.sign);
    return alike ? alike.depth : last.depth + 1;
  }
  if (item.style === last.style) {
    if (item.indent >= last.indent + 2) return last.depth + 1;
    const peer = lastOf(items, (other) => other.style === item.style && other.indent <= item.indent + 1);
    return peer?.depth ?? 0;
  }
  const peer = lastOf(items, (other) => other.style === item.style && Math.abs(other.indent - item.indent) < 2);
  if (peer && (item.style === 'bullet' || ordinal(item.mark) > 1)) return peer.depth;
  return last.text.endsWith(':') || item.indent >= last.indent + 2 || item.style === 'letter' ? last.depth + 1 : 0;
}
