import type {Consent} from '../../src/core/consent.js';
import type {ForthrightEvents} from '../../src/core/events.js';

interface Happening {
  readonly name: string;
  readonly detail: Record<string, unknown>;
}

/** What test/pages/record.js keeps. */
interface PageRecord {
  readonly log: string[];
  readonly events: Happening[];
  readonly errors: string[];
  readonly violations: string[];
  until(test: () => boolean): Promise<void>;
}

type PageWindow = Window & typeof globalThis & {record: PageRecord; forthright: Consent; say(word: string): void};

export interface PageOptions {
  /** Response headers, as `name: value`. */
  headers?: string[];
  /** The response comes in pieces that end after each of these. */
  split?: string;
}

/** A page of test/pages in a frame of its own, with the built loader. */
export class Page {
  readonly window: PageWindow;
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement, window: PageWindow) {
    this.#frame = frame;
    this.window = window;
  }

  get document(): Document {
    return this.window.document;
  }

  get consent(): Consent {
    return this.window.forthright;
  }

  /** What the page's scripts said, in order. */
  get log(): string[] {
    return this.window.record.log;
  }

  get events(): Happening[] {
    return this.window.record.events;
  }

  get errors(): string[] {
    return this.window.record.errors;
  }

  get violations(): string[] {
    return this.window.record.violations;
  }

  /** Resolves once this is true; looked at whenever something happens. */
  until(test: () => boolean): Promise<void> {
    return this.window.record.until(test);
  }

  /** Resolves once the page's scripts said all of these. */
  says(...words: string[]): Promise<void> {
    return this.window.record.until(() => words.every((word) => this.log.includes(word)));
  }

  /** Resolves once an event came so many times since the page opened. */
  happens(name: keyof ForthrightEvents | 'load' | 'DOMContentLoaded', times = 1): Promise<void> {
    return this.window.record.until(() => this.events.filter((event) => event.name === name).length >= times);
  }

  /** Resolves once so many gated elements were opened and have finished. */
  runs(times: number): Promise<void> {
    return this.happens('forthright-run', times);
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const el = this.document.querySelector<T>(selector);
    if (!el) throw new Error(`There is no ${selector} on the page.`);
    return el;
  }

  close(): void {
    this.#frame.remove();
  }
}

const open = new Set<Page>();

/** Opens a page of test/pages; resolves as soon as its first script has run. */
export async function openPage(name: string, {headers = [], split}: PageOptions = {}): Promise<Page> {
  const url = new URL(`/pages/${name}.html`, location.href);
  for (const header of headers) url.searchParams.append('header', header);
  if (split) url.searchParams.append('split', split);
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  const opened = new Promise<PageWindow>((resolve) => {
    window.addEventListener('page-opened', (event) => resolve((event as CustomEvent<PageWindow>).detail), {once: true});
  });
  frame.src = url.href;
  document.body.append(frame);
  const page = new Page(frame, await opened);
  open.add(page);
  return page;
}

/** Opens a page and waits until it has loaded, and its decision, or the absence of one, is known. */
export async function openLoadedPage(name: string, options?: PageOptions): Promise<Page> {
  const page = await openPage(name, options);
  await Promise.all([page.happens('load'), page.happens('forthright-ready')]);
  return page;
}

/** For `afterEach`. */
export function closePages(): void {
  for (const page of open) page.close();
  open.clear();
}

/** How often the server was asked for an address, by anybody, since it started. */
export async function askedFor(address: string): Promise<number> {
  return (await fetch(`/count?of=${encodeURIComponent(address)}`)).json() as Promise<number>;
}
