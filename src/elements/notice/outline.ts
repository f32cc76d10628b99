/** One line of the contents. */
export interface Entry {
  readonly heading: HTMLElement;
  /** What a link to it names. */
  readonly id: string;
  readonly text: string;
  /** 0 to 2. */
  readonly depth: number;
}

/** What we put into the text for the eye alone is marked so, and is not part of it. */
export const ours = '[data-forthright-added]';

const isHeading = /^H[1-6]$/;

/** The text of an element as its author wrote it. */
export function textOf(el: Element): string {
  let text = el.textContent;
  for (const added of el.querySelectorAll(ours)) text = text.replace(added.textContent, '');
  return text.replace(/\s+/g, ' ').trim();
}

/** An id from a heading's words, without its number: that changes when a section is put in front. */
function idFrom(text: string, isTaken: (id: string) => boolean): string {
  const bare = text.replace(/^(\d+(\.\d+)*\p{L}?|\p{L})[.)]\s+/u, '') || text;
  const id =
    bare
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section';
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}

/** The section that a heading opens, where it stands in an element of its own. */
const sectionOf = (heading: HTMLElement): Element | null => {
  const section = heading.closest('section,article');
  return section?.querySelector('h1,h2,h3,h4,h5,h6') === heading ? section : null;
};

/** Three levels of headings below the title, in order. A heading without an id is given one; no id is ever changed. */
export function outlineOf(host: HTMLElement): Entry[] {
  // Those of facts name their parts, not the notice's.
  const headings = [...host.querySelectorAll<HTMLElement>(':is(h2,h3,h4,h5):not(forthright-facts *)')].filter(textOf);
  const levels = [...new Set(headings.map(({localName}) => localName))].sort().slice(0, 3);
  const root = host.getRootNode() as Document | ShadowRoot;
  return headings
    .filter(({localName}) => levels.includes(localName))
    .map((heading) => {
      const text = textOf(heading);
      const find = (id: string) => root.querySelector('#' + CSS.escape(id));
      const known = heading.id || sectionOf(heading)?.id;
      if (!known) heading.id = idFrom(text, (id) => !!find(id));
      return {heading, text, id: known || heading.id, depth: levels.indexOf(heading.localName)};
    });
}

/** What an address within the text leads to: an id, or one that the heading had earlier (`data-aliases`). */
export function targetOf(host: HTMLElement, fragment: string): HTMLElement | null {
  let id = fragment;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    // As it stands.
  }
  const find = (name: string) => host.querySelector<HTMLElement>(`#${name},[data-aliases~=${name}]`);
  return (id && (find(CSS.escape(id)) ?? find(CSS.escape(id.normalize())))) || null;
}

/** The heading of what is led to, or that itself. */
export const headingOf = (target: HTMLElement): HTMLElement =>
  isHeading.test(target.tagName) ? target : (target.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6') ?? target);

/** A section whole: the element it stands in, or its heading and what follows, up to the next heading of that rank. */
export function partsOf(target: HTMLElement): Element[] {
  if (!isHeading.test(target.tagName)) return [target];
  const section = sectionOf(target);
  if (section) return [section];
  const parts: Element[] = [target];
  for (let next = target.nextElementSibling; next; next = next.nextElementSibling) {
    if (isHeading.test(next.tagName) && next.tagName <= target.tagName) break;
    parts.push(next);
  }
  return parts;
}

const out = 'data-forthright-out';

/** Leaves only these parts on screen; without any, everything. Paper always has it all. */
export function only(host: HTMLElement, parts: readonly Element[]): void {
  const isIn = (el: Element) => parts.some((part) => part.contains(el) || el.contains(part));
  const keep = (el: Element) => {
    for (const child of el.children) {
      child.toggleAttribute(out, parts.length > 0 && !isIn(child));
      if (parts.some((part) => child !== part && child.contains(part))) keep(child);
    }
  };
  for (const el of host.querySelectorAll(`[${out}]`)) el.removeAttribute(out);
  if (parts.length) keep(host);
}

/** Opens whatever a node stands in. Answers whether it had been left out by `only`. */
export function open(host: HTMLElement, node: Node): boolean {
  let wasOut = false;
  const start = node instanceof Element ? node : node.parentElement;
  for (let el = start; el && el !== host; el = el.parentElement) {
    if (el instanceof HTMLDetailsElement) el.open = true;
    el.removeAttribute('hidden');
    wasOut ||= el.hasAttribute(out);
  }
  return wasOut;
}
