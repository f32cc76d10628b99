/** Lazy: finding words in the text. Nothing in the page changes: the browser marks the matches (CSS Custom Highlight API). */
import {page} from '../../core/page.js';

/** A registry that older browsers do not have. All notices of a page share it. */
const marks = (globalThis.CSS as {highlights?: Map<string, Mark>} | undefined)?.highlights;
type Mark = Set<StaticRange> & {priority: number};

/** A match never runs from one of these into the next. */
const blocks =
  'p,li,dt,dd,h1,h2,h3,h4,h5,h6,td,th,caption,summary,figcaption,blockquote,address,div,section,article,forthright-notice';
const skipped = 'script,style,template,noscript,[data-forthright-added]';

/** Lower case, without accents, straight quotes. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\u00AD/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–]/g, '-')
    .toLowerCase();

/** The text without accents, and where each of its letters stands. */
interface Index {
  readonly text: string;
  /** Text nodes in order, and where in `text` each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** For nodes whose letters do not stand one for one: the place of each. */
  readonly places: ReadonlyMap<Text, readonly number[]>;
}

/** Lets the page breathe, between pieces of about ten milliseconds. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Closed, but the browser opens it for who looks for something in it; or left out by us for the moment. */
const isClosed = (el: Element) => el.matches('[hidden=until-found],[data-forthright-out]');

/**
 * The text in the order of the page: what can be seen, and what can be opened. Where one of our elements draws in place of
 * what is written in it, what it drew.
 */
function* textsIn(root: Node): Generator<Text | Element> {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node;
    if (!(node instanceof HTMLElement) || node.matches(skipped)) continue;
    if (node.localName === 'br') yield node;
    const {display, visibility} = getComputedStyle(node);
    if ((display === 'none' || visibility === 'hidden') && !isClosed(node)) continue;
    const drawn = node.shadowRoot;
    yield* textsIn(drawn && !drawn.querySelector('slot') ? drawn : node);
  }
}

/** What is typed meanwhile ends it. */
async function indexOf(host: HTMLElement): Promise<Index> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const places = new Map<Text, number[]>();
  const pieces: string[] = [];
  let length = 0;
  let last: Node | undefined;
  let since = performance.now();
  let isSpace = true;
  for (const node of textsIn(host)) {
    if (!(node instanceof Text)) {
      if (!isSpace) {
        pieces.push(' ');
        length++;
      }
      isSpace = true;
      continue;
    }
    const block = node.parentElement?.closest(blocks) ?? node.getRootNode();
    if (block !== last && length) {
      pieces.push('\n');
      length++;
      isSpace = true;
    }
    last = block;
    let folded = '';
    const place: number[] = [];
    const raw = node.data;
    for (let at = 0; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      let letter: string;
      if (code < 128) {
        letter = raw[at]!;
        if (code <= 32) {
          if (isSpace) continue;
          letter = ' ';
        } else if (code > 64 && code < 91) letter = String.fromCharCode(code + 32);
      } else {
        const whole = String.fromCodePoint(raw.codePointAt(at)!);
        letter = fold(whole);
        if (/^\s+$/.test(letter)) {
          if (isSpace) continue;
          letter = ' ';
        }
        // One place for each unit, as the letter may have become more or fewer.
        for (let unit = 0; unit < letter.length; unit++) place.push(at + (letter.length === whole.length ? unit : 0));
        folded += letter;
        at += whole.length - 1;
        if (letter) isSpace = letter === ' ';
        continue;
      }
      isSpace = letter === ' ';
      folded += letter;
      place.push(at);
    }
    if (!folded) continue;
    nodes.push(node);
    starts.push(length);
    if (place.length !== raw.length || place.some((unit, at) => unit !== at)) places.set(node, place);
    pieces.push(folded);
    length += folded.length;
    if (performance.now() - since > 10) {
      await breathe();
      since = performance.now();
    }
  }
  return {text: pieces.join(''), nodes, starts, places};
}

/** The node that a letter of the index stands in. */
function nodeAt({starts}: Index, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The element of the text that drew this, where it was drawn; opens what it lies in there. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  const host = root instanceof ShadowRoot && root.host;
  if (!host || !node.parentElement) return node;
  for (let el: Element | null = node.parentElement; el; el = el.parentElement)
    if (el instanceof HTMLDetailsElement) el.open = true;
  return host.closest('forthright-notice') ? outermost(host) : node;
}

/** What the viewer does for it. */
export interface Reader {
  /** Where the text scrolls. */
  readonly scroller: Element;
  /** Opens what a node stands in. */
  open(node: Node): void;
}

/** Finds words, marks every match, and walks from one to the next. */
export class Finder {
  #host: HTMLElement;
  #index?: Promise<Index>;
  #found: [start: number, end: number][] = [];
  /** What they were found in: the text may be another by now. */
  #foundIn?: Index | undefined;
  #at = -1;
  #query = '';
  #marked: Record<string, readonly StaticRange[]> = {};

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The text has changed. */
  forget(): void {
    this.#index = undefined;
  }

  /** Which match is on screen, of how many; nothing where nothing is looked for, or not yet to the end. */
  get at(): {at: number; count: number} | undefined {
    return this.#foundIn && {at: this.#at + 1, count: this.#found.length};
  }

  /** Marks every match, and goes to the first at or below what is on screen. Two letters are the least. */
  async search(query: string, reader: Reader): Promise<void> {
    const wanted = fold(query).replace(/\s+/g, ' ').trim();
    this.#query = wanted;
    this.#found = [];
    this.#foundIn = undefined;
    this.#at = -1;
    if (wanted.length < 2) return this.clear();
    await this.step(1, reader);
  }

  /** Finds and marks every match of what is looked for. */
  #look(index: Index): void {
    const {text} = index;
    const {length} = this.#query;
    this.#foundIn = index;
    this.#found = [];
    for (let at = text.indexOf(this.#query); at >= 0; at = text.indexOf(this.#query, at + length))
      this.#found.push([at, at + length]);
    this.#mark('forthright-find', index, this.#found);
  }

  /** Goes to the next match, or the one before. */
  async step(by: 1 | -1, reader: Reader): Promise<void> {
    const query = this.#query;
    if (!query) return;
    const index = await (this.#index ??= indexOf(this.#host));
    if (this.#query !== query) return;
    if (this.#foundIn !== index) this.#look(index);
    const {length} = this.#found;
    if (!length) return;
    this.#at = this.#at < 0 ? 0 : (this.#at + by + length) % length;
    const match = this.#found[this.#at]!;
    const [start, end] = this.#ends(index, match);
    reader.open(outermost(start[0]));
    this.#mark('forthright-found', index, [match]);
    const range = page.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    const box = range.getBoundingClientRect();
    const {scroller} = reader;
    const middle = Math.min(innerHeight, scroller.clientHeight) / 2;
    const top = scroller === page.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
    scroller.scrollBy({top: box.top - top - middle, behavior: 'instant'});
    if (!marks) getSelection()?.setBaseAndExtent(...start, ...end);
  }

  /** Takes the marks away; what is still looked for is no longer. */
  clear(): void {
    this.#query = '';
    this.#mark('forthright-find');
    this.#mark('forthright-found');
  }

  #ends(index: Index, [from, to]: [number, number]): [[Text, number], [Text, number]] {
    const end = (at: number, past: 0 | 1): [Text, number] => {
      const which = nodeAt(index, at);
      const node = index.nodes[which]!;
      const offset = at - index.starts[which]!;
      const place = index.places.get(node)?.[offset] ?? offset;
      const isPair = node.data.codePointAt(place)! > 0xffff;
      return [node, Math.min(node.length, place + (past && isPair ? 2 : past))];
    };
    return [end(from, 0), end(to - 1, 1)];
  }

  /** These matches in place of those that were marked so before. */
  #mark(name: string, index?: Index, matches: readonly [number, number][] = []): void {
    const NewMark = (globalThis as {Highlight?: new () => Mark}).Highlight;
    if (!marks || !NewMark) return;
    const mark = marks.get(name) ?? new NewMark();
    for (const range of this.#marked[name] ?? []) mark.delete(range);
    mark.priority = name === 'forthright-found' ? 1 : 0;
    this.#marked[name] = matches.map((match) => {
      const [[startContainer, startOffset], [endContainer, endOffset]] = this.#ends(index!, match);
      return new StaticRange({startContainer, startOffset, endContainer, endOffset});
    });
    for (const range of this.#marked[name]) mark.add(range);
    if (mark.size) marks.set(name, mark);
    else marks.delete(name);
  }
}
