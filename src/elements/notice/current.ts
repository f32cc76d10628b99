import {page} from '../../core/page.js';
import type {Entry} from './outline.js';

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;

/** The box that scrolls the element, if that is not the page. */
function scrollerOf(el: Element): Element | undefined {
  let at: Element | null = el;
  while ((at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null))
    if (at !== page.body && at !== page.documentElement && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return at;
  return undefined;
}

/** How far a header of the page that stays on top reaches down. */
function coveredBy(host: Element): number {
  let bottom = 0;
  for (const hit of page.elementsFromPoint(innerWidth / 2, 1))
    for (let el: Element | null = hit; el && !el.contains(host) && !host.contains(el); el = el.parentElement) {
      const box = el.getBoundingClientRect();
      if (box.bottom < innerHeight / 2 && /fixed|sticky/.test(getComputedStyle(el).position))
        bottom = Math.max(bottom, box.bottom);
    }
  return bottom;
}

/**
 * Knows which section is being read. Positions are kept until the text grows or shrinks, so that scrolling reads one
 * number a frame.
 */
export class CurrentSection {
  #host: HTMLElement;
  #tell: (entry: Entry | undefined) => void;
  #entries: readonly Entry[] = [];
  /** How far below the top of the element each heading stands. */
  #tops: number[] = [];
  #scroller?: Element;
  #line = 0;
  #frame = 0;
  #isStale = true;
  #current?: Entry;
  /** After a jump its target is current, even where the page is too short for it to reach the top. */
  #pinned?: {entry: Entry; top: number};
  #sizes = new ResizeObserver(() => this.stale());
  #stop = new AbortController();

  constructor(host: HTMLElement, tell: (entry: Entry | undefined) => void) {
    this.#host = host;
    this.#tell = tell;
    const {signal} = this.#stop;
    page.addEventListener('scroll', () => this.#look(), {passive: true, capture: true, signal});
    addEventListener('resize', () => this.stale(), {signal});
    this.#sizes.observe(host);
  }

  stop(): void {
    this.#stop.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  set entries(entries: readonly Entry[]) {
    this.#entries = entries;
    this.stale();
  }

  /** Something may have moved. */
  stale(): void {
    this.#isStale = true;
    this.#look();
  }

  /** Scrolls to a heading, below whatever covers the top, and has it as the current one. */
  show(heading: HTMLElement): void {
    const scroll = () => heading.scrollIntoView({behavior: 'instant'});
    scroll();
    // A header may stick only once the page has moved.
    if (this.#measure()) scroll();
    const entry = this.#entries
      .filter(({heading: own}) => own === heading || own.compareDocumentPosition(heading) & following)
      .pop();
    this.#pinned = entry && {entry, top: this.#host.getBoundingClientRect().top};
    this.#update();
  }

  /** The box that scrolls. */
  get scroller(): Element {
    return this.#scroller ?? page.scrollingElement ?? page.documentElement;
  }

  #look(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isStale) this.#measure();
      this.#update();
    });
  }

  /** Reads every position at once; answers whether what covers the top has changed. */
  #measure(): boolean {
    this.#isStale = false;
    const host = this.#host;
    this.#scroller = scrollerOf(host);
    const fold = host.shadowRoot?.querySelector<HTMLElement>('.fold');
    const covered = this.#scroller ? 0 : coveredBy(host);
    const padding = parseFloat(getComputedStyle(this.scroller).scrollPaddingTop) || 0;
    const {top} = host.getBoundingClientRect();
    this.#tops = this.#entries.map(({heading}) => {
      const box = heading.getBoundingClientRect();
      return heading.checkVisibility?.() === false || !box.height ? Infinity : box.top - top;
    });
    const below = covered + (fold?.offsetHeight ?? 0);
    const margin = `${Math.max(0, below - padding)}px`;
    this.#line = Math.max(below, padding);
    const isNew = host.style.getPropertyValue('--_below') !== margin;
    host.style.setProperty('--_top', `${covered}px`);
    host.style.setProperty('--_below', margin);
    return isNew;
  }

  #update(): void {
    const host = this.#host.getBoundingClientRect().top;
    const {scrollTop, scrollHeight, clientHeight} = this.scroller;
    const start = this.#scroller?.getBoundingClientRect().top ?? 0;
    if (this.#pinned && Math.abs(this.#pinned.top - host) > 2) this.#pinned = undefined;
    // A heading counts from the moment that it is where a jump would put it, and a little earlier.
    const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const line = isAtEnd ? clientHeight : this.#line + 40;
    let at = this.#tops.length - 1;
    while (at >= 0 && this.#tops[at]! + host - start > line) at--;
    const current = this.#pinned?.entry ?? this.#entries[at];
    if (current === this.#current) return;
    this.#current = current;
    this.#tell(current);
  }
}
