import {parse} from 'parse5';
import {
  looksLikeHeading,
  newDraft,
  newHeadings,
  rowOf,
  slugsOf,
  tidy,
  type Block,
  type NoticeText,
} from './notice-text.js';

/** What parse5 makes of a page, as far as it is read here. */
interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly {name: string; value: string}[];
  readonly childNodes?: readonly HtmlNode[];
  /** Nothing for what the page does not say, such as its `<tbody>`. */
  readonly sourceCodeLocation?: {readonly startLine: number} | null;
}

const attributesOf = ({attrs = []}: HtmlNode): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** Nobody sees it, unless it can be found in the page. */
const isHidden = (node: HtmlNode): boolean => /^(?!until-found$)/i.test(attributesOf(node).hidden ?? 'until-found');

/** What they hold is no text of the page. */
const raw = /^(head|script|style|template|noscript|textarea|svg|select|iframe|object)$/;
const blocks =
  /^(p|li|dt|dd|td|th|h[1-6]|div|section|article|main|header|footer|nav|aside|ul|ol|dl|table|tr|thead|tbody|caption|figure|figcaption|blockquote|address|pre|form|fieldset|details|summary|hr|body|forthright-\w+)$/;
/** What helps to move about, and is not the notice. */
const controls = /^(nav|dialog|button)$/;
/** The same, where nothing marks the notice. */
const chrome = /^(nav|dialog|button|header|footer|aside)$/;
const kinds: Readonly<Record<string, Block['kind']>> = {li: 'item', dt: 'item', td: 'cell', th: 'cell'};

/** What holds the notice: its element, `<main>`, `<article>`, or all of the page. */
const roots = ['forthright-notice', 'main', 'article', 'body'];

/** Calls for each node of the page, and once more when it is left. A list in place of the stack: pages may be deeper than that is. */
function walk(root: HtmlNode, enter: (node: HtmlNode) => unknown, leave: (node: HtmlNode) => void): void {
  const todo: [node: HtmlNode, isLeft: boolean][] = [[root, false]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [node, isLeft] = next;
    if (isLeft) {
      leave(node);
      continue;
    }
    enter(node);
    todo.push([node, true]);
    for (const child of [...(node.childNodes ?? [])].reverse()) todo.push([child, false]);
  }
}

/** What a table or a list of pairs says of its cells. */
type Place = Pick<Block, 'column' | 'row'>;

/** The words of a cell; none where it holds half of the page, as in a table that lays it out. */
function wordsIn(cell: HtmlNode): string {
  let words = '';
  const todo = [cell];
  for (let seen = 0; todo.length; seen++) {
    if (seen > 200) return '';
    const {nodeName, value = '', childNodes = []} = todo.pop()!;
    if (nodeName === 'table' || /^h\d$/.test(nodeName)) return '';
    words += nodeName === '#text' ? value : inline.test(nodeName) ? '' : ' ';
    todo.push(...[...childNodes].reverse());
  }
  return words.length > 2000 ? '' : tidy(words);
}
const inline = /^(a|abbr|b|code|em|i|span|strong|sup|sub|small|u)$/;

/** Where each cell of a table stands, and each answer in a list of pairs. */
function placesIn(page: HtmlNode): Map<HtmlNode, Place> {
  const places = new Map<HtmlNode, Place>();
  /** Its heads, and by column what hangs down from the rows above. */
  const tables: {heads?: string[]; hanging: {text: string; rows: number}[]}[] = [];
  let question = '';
  walk(
    page,
    (node) => {
      const {nodeName} = node;
      const table = tables.at(-1);
      if (nodeName === 'table') tables.push({hanging: []});
      else if (nodeName === 'dt') question = wordsIn(node);
      else if (nodeName === 'dd' && question)
        places.set(node, {column: question, row: `${question}: ${wordsIn(node)}`});
      else if (nodeName === 'tr' && table) placeRow(node, table);
    },
    ({nodeName}) => {
      if (nodeName === 'table') tables.pop();
      if (nodeName === 'dl') question = '';
    },
  );
  return places;

  function placeRow(row: HtmlNode, table: (typeof tables)[number]): void {
    const cells = (row.childNodes ?? []).filter(({nodeName}) => /^t[dh]$/.test(nodeName));
    const {hanging} = table;
    const texts: string[] = [];
    const fill = () => {
      for (let above = hanging[texts.length]; above?.rows; above = hanging[texts.length]) {
        above.rows--;
        texts.push(above.text);
      }
    };
    const columns = cells.map((cell) => {
      fill();
      const at = texts.length;
      const text = wordsIn(cell);
      const {colspan, rowspan} = attributesOf(cell);
      for (let wide = Math.min(Number(colspan) || 1, 20); wide > 0; wide--) {
        hanging[texts.length] = {text, rows: Math.min(Number(rowspan) || 1, 100) - 1};
        texts.push(text);
      }
      return at;
    });
    fill();
    const isOfPairs = cells[0]?.nodeName === 'th' && cells.some(({nodeName}) => nodeName === 'td');
    const isFirst = !table.heads;
    const heads = (table.heads ??= isOfPairs ? [] : texts);
    const whole = rowOf(isFirst ? [] : heads, texts);
    cells.forEach((cell, at) => {
      const column = isFirst && !isOfPairs ? '' : (heads[columns[at]!] ?? (at && isOfPairs ? texts[0] : ''));
      places.set(cell, {...(column ? {column} : {}), ...(whole ? {row: whole} : {})});
    });
  }
}

/** An HTML notice; `config` is the configuration in the page, if there is one. */
export function readHtml(source: string, file: string): NoticeText & {config?: string} {
  const page = parse(source, {sourceCodeLocationInfo: true}) as unknown as HtmlNode;
  const draft = newDraft();
  const names = new Set<string>();
  walk(page, (node) => !isHidden(node) && names.add(node.nodeName), () => undefined); // prettier-ignore
  const rootName = roots.find((name) => names.has(name)) ?? 'body';
  const around = rootName === 'body' ? chrome : controls;
  let language: string | undefined;
  let config: string | undefined;
  let src: string | undefined;
  /** How many of them it is in. */
  const depth = {root: 0, skipped: 0, bold: 0, code: 0};
  const headings = newHeadings();
  const places = placesIn(page);
  /** Those that it is in, the nearest last. */
  const inside: Place[] = [];
  let codes: string[] = [];
  let text = '';
  let start = 1;
  let isBold = true;
  const open: string[] = [];
  const links: {text: string; href: string | undefined; line: number}[] = [];

  const isSkipped = (node: HtmlNode) => raw.test(node.nodeName) || around.test(node.nodeName) || isHidden(node);
  const finish = (): void => {
    const clean = tidy(text);
    const isAllBold = isBold;
    text = '';
    isBold = true;
    if (!clean) return;
    const inner = [...open].reverse().find((name) => kinds[name] ?? /^(h[1-6]|dd)$/.test(name));
    let level = Number(/^h([1-6])$/.exec(inner ?? '')?.[1] ?? 0);
    if (level) for (const id of slugsOf(clean)) draft.ids.add(id);
    else if (!inner && isAllBold && looksLikeHeading(clean)) level = 6;
    if (level) headings.enter(clean, level);
    const {column, row} = inside.at(-1) ?? {};
    draft.blocks.push({
      kind: level ? 'heading' : (kinds[inner ?? ''] ?? 'paragraph'),
      text: clean,
      line: start,
      section: headings.section,
      path: headings.path,
      ...(level ? {level} : {}),
      ...(column ? {column} : {}),
      ...(row ? {row} : {}),
      ...(codes.length ? {codes} : {}),
    });
    codes = [];
  };

  walk(
    page,
    (node) => {
      const {nodeName, value = '', sourceCodeLocation} = node;
      const line = sourceCodeLocation?.startLine ?? 1;
      if (nodeName === '#text') {
        if (!depth.root || depth.skipped) return;
        if (!tidy(text)) start = line + (/^\s*/.exec(value)![0].split('\n').length - 1);
        if (!depth.bold && value.trim()) isBold = false;
        text += value;
        if (depth.code) codes.push(tidy(value));
        if (links[0]) links.at(-1)!.text += value;
        return;
      }
      const attributes = attributesOf(node);
      if (nodeName === 'html') language = attributes.lang;
      if (attributes.id) draft.ids.add(attributes.id);
      if (nodeName === 'a' && attributes.name) draft.ids.add(attributes.name);
      if (nodeName === 'script' && 'data-forthright-config' in attributes)
        config ??= node.childNodes?.map((child) => child.value).join('');
      if (/^forthright-(choices|storage|rights|button)$/.test(nodeName)) draft.shows.add(nodeName.slice(11));
      if (nodeName === 'forthright-facts')
        for (const words of Object.values(attributes)) for (const name of words.split(/\s+/)) draft.shows.add(name);
      if (/^(choices|withdraw)$/.test(attributes['data-forthright'] ?? '')) draft.shows.add('choices');
      if (nodeName === rootName) {
        depth.root++;
        language = attributes.lang ?? language;
        src ??= attributes.src;
      }
      if (isSkipped(node)) {
        if (depth.root && !depth.skipped) finish();
        depth.skipped++;
      }
      if (nodeName === 'br') {
        // "<b>Can I see it?</b>" above its answer in one paragraph.
        if (depth.root && !depth.skipped && isBold && tidy(text).endsWith('?')) finish();
        else text += '\n';
      }
      if (/^(b|strong)$/.test(nodeName)) depth.bold++;
      if (/^(code|kbd|samp)$/.test(nodeName)) depth.code++;
      if (blocks.test(nodeName)) {
        if (depth.root && !depth.skipped) finish();
        open.push(nodeName);
        const place = places.get(node);
        if (place) inside.push(place);
      }
      if (nodeName === 'a' && depth.root) links.push({text: '', href: attributes.href, line});
      if (nodeName === 'abbr' && attributes.title && depth.root)
        for (const {value: initials = ''} of node.childNodes ?? []) draft.explained.add(tidy(initials));
    },
    (node) => {
      const {nodeName} = node;
      if (blocks.test(nodeName)) {
        if (depth.root && !depth.skipped) finish();
        open.pop();
        if (places.has(node)) inside.pop();
      }
      if (/^(b|strong)$/.test(nodeName)) depth.bold--;
      if (/^(code|kbd|samp)$/.test(nodeName)) depth.code--;
      if (isSkipped(node)) depth.skipped--;
      if (nodeName === rootName) depth.root--;
      if (nodeName === 'a' && depth.root) {
        const {text: label, ...link} = links.pop()!;
        draft.links.push({...link, text: tidy(label), section: headings.section});
      }
    },
  );
  return {
    file,
    language,
    facts: {},
    ...draft,
    ...(config ? {config} : {}),
    ...(src ? {src} : {}),
  };
}
