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

const anyHeading = 'h1,h2,h3,h4,h5,h6';

/** The text of an element as its author wrote it. */
export function textOf(el: Element): string {
  const copy = el.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(ours + ',br')) added.replaceWith(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
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
  return section?.querySelector(anyHeading) === heading ? section : null;
};

/** Three levels of headings below the title, in order. A heading without an id is given one; no id is ever changed. */
export function outlineOf(host: HTMLElement): Entry[] {
  // One h1 alone is the title. Those of facts name their parts, not the notice's, and what we draw anew is not on screen.
  const headings = [
    ...host.querySelectorAll<HTMLElement>(
      `:is(${host.querySelectorAll('h1')[1] ? 'h1' : 'h2'},h2,h3,h4,h5):not(:is(forthright-facts,forthright-storage) *)`,
    ),
  ].filter(textOf);
  const levels = [...new Set(headings.map(({localName}) => localName))].sort().slice(0, 3);
  const root = host.getRootNode() as Document | ShadowRoot;
  return headings
    .filter(({localName}) => levels.includes(localName))
    .map((heading) => {
      const text = textOf(heading);
      const find = (id: string) => root.querySelector('#' + CSS.escape(id));
      let id = heading.id || sectionOf(heading)?.id;
      if (!id || !find(id)!.contains(heading)) {
        // An id that stands there twice leads to the first.
        const name = id ? 'data-aliases' : 'id';
        if (!heading.getAttribute(name))
          heading.setAttribute(
            name,
            idFrom(text, (id) => !!(targetOf(host, id) ?? find(id))),
          );
        id = heading.getAttribute(name)!.split(' ')[0]!;
      }
      return {heading, text, id, depth: levels.indexOf(heading.localName)};
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
  // An empty mark is there for those without script.
  const find = (name: string) => {
    const named = host.querySelector<HTMLElement>('#' + name);
    return named?.textContent ? named : (host.querySelector<HTMLElement>(`[data-aliases~=${name}]`) ?? named);
  };
  return (id && (find(CSS.escape(id)) ?? find(CSS.escape(id.normalize())))) || null;
}

/** The heading of what is led to, or that itself. */
export const headingOf = (target: HTMLElement): HTMLElement =>
  target.matches(anyHeading) ? target : (target.querySelector<HTMLElement>(anyHeading) ?? target);

/** A section whole: the element it stands in, or its heading and what follows, up to the next heading of that rank. */
export function partsOf(host: HTMLElement, target: HTMLElement): Element[] {
  if (!target.matches(anyHeading)) return [target];
  const section = sectionOf(target);
  const parts: Element[] = [];
  for (const el of host.querySelectorAll('*')) {
    if (parts[0] && el.matches(anyHeading) && el.tagName <= target.tagName) {
      if (section && !section.contains(el)) break;
      return parts.filter((part) => !part.contains(el));
    }
    if (parts[0] ?? el === target) parts.push(el);
  }
  return section ? [section] : parts;
}

const out = 'data-forthright-out';

/** Leaves only these parts on screen; without any, everything. Paper always has it all. */
export function only(host: HTMLElement, parts: readonly Element[]): void {
  const whole = new Set(parts);
  const keep = (el: Element) => {
    for (const child of el.children) {
      if (whole.has(child)) continue;
      const holds = parts.some((part) => child.contains(part));
      child.toggleAttribute(out, !holds);
      if (holds) keep(child);
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
