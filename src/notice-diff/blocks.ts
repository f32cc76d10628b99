/** A text as a list of its blocks: what can be compared, from the page, from HTML and from Markdown alike. */

export type Kind = 'heading' | 'text' | 'item' | 'step' | 'row' | 'term' | 'meaning';

/** One paragraph, heading, item of a list or row of a table. Where a link leads stands behind it in the text. */
export interface Block {
  readonly kind: Kind;
  /** The level of a heading; how deep in lists everything else stands. */
  readonly depth: number;
  readonly text: string;
}

/** An element or, without a name, a text. */
export interface Tree {
  /** The tag in small letters. */
  readonly name: string;
  readonly text?: string;
  readonly attribute?: (name: string) => string | null | undefined;
  readonly children?: () => Iterable<Tree>;
}

/** What is no part of the text. */
const skipped =
  /^(script|style|template|noscript|button|nav|input|select|textarea|svg|iframe|head|forthright-(?!notice$|rights$).*)$/;
const blocks =
  /^(address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul|br|forthright-notice)$/;
const cells = /^t[dh]$/;
const kinds: Readonly<Record<string, Kind>> = {dt: 'term', dd: 'meaning', tr: 'row'};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The blocks of a text in order. `address` says how the target of a link is written; a heading's link to itself is no
 * part of the text.
 */
export function blocksOf(root: Tree, address: (href: string) => string = (href) => href): Block[] {
  const found: Block[] = [];
  let text = '';
  let kind: Kind = 'text';
  let level = 0;
  let lists: ('item' | 'step')[] = [];
  let anchor: string | null | undefined;

  const flush = (next: Kind): void => {
    if (tidy(text)) {
      found.push({kind, depth: kind === 'heading' ? level : lists.length, text: tidy(text)});
      // What follows in the same item is a paragraph of it.
      if (kind === 'item' || kind === 'step') next = next === kind ? 'text' : next;
    }
    text = '';
    kind = next;
  };

  const walk = (node: Tree): void => {
    const {name, attribute} = node;
    if (!name) {
      text += node.text ?? '';
      return;
    }
    if (skipped.test(name) || (attribute?.('hidden') ?? 'until-found') !== 'until-found') return;
    const inside = () => {
      for (const child of node.children?.() ?? []) walk(child);
    };
    if (name === 'img') text += ` ${attribute?.('alt') ?? ''} `;
    else if (name === 'a') {
      const href = attribute?.('href');
      if (href && href === `#${anchor}`) return;
      inside();
      if (href) text = `${text.trimEnd()} (${address(href)})`;
    } else if (cells.test(name)) {
      if (tidy(text)) text += ' – ';
      const before = kind;
      inside();
      kind = before;
    } else if (name === 'br' && kind === 'row') text += ' ';
    else if (kind === 'row' && blocks.test(name) && name !== 'tr' && name !== 'table') {
      // A paragraph or a list in a cell stays in its row.
      text += ' ';
      inside();
      text += ' ';
    } else if (/^[uo]l$/.test(name)) {
      const outer = kind;
      flush('text');
      lists.push(name === 'ol' ? 'step' : 'item');
      inside();
      flush('text');
      lists.pop();
      kind = outer === 'item' || outer === 'step' ? 'text' : outer;
    } else if (name === 'li') {
      flush(lists.at(-1) ?? 'item');
      inside();
      flush('text');
    } else if (/^h[1-6]$/.test(name)) {
      flush('heading');
      level = +name[1]!;
      anchor = attribute?.('id');
      const outer = lists;
      lists = [];
      inside();
      flush('text');
      lists = outer;
      anchor = undefined;
    } else if (blocks.test(name)) {
      // The paragraph that an item begins with is the item.
      const isStart = (kind === 'item' || kind === 'step') && !tidy(text) && !kinds[name];
      if (!isStart) flush(kinds[name] ?? 'text');
      inside();
      if (!isStart || tidy(text)) flush('text');
    } else inside();
  };
  walk(root);
  flush('text');
  return found;
}
