import type {Consent} from '../../core/consent.js';
import {page} from '../../core/page.js';
import {isSafeUrl} from '../../core/safe-url.js';
import english from '../../locales/en-GB.dialog.js';
import {lay, type Words} from '../../locales/words.js';
import controls from '../../styles/controls.styles.js';
import {adoptStyles, css} from '../../styles/css.js';
import {ForthrightElement} from '../forthright-element.js';

const styles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(76rem, 100vw - 1em);
    max-inline-size: none;
    block-size: calc(100dvh - 2em);
    max-block-size: none;
    margin: auto;
    padding: 0;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: medium/1.5 var(--_font);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.75em 1.5em;
    border-block-end: 1px solid var(--_line);
  }

  header h2 {
    flex: 1 1 10em;
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    padding: 1.5em;
    overflow: auto;
  }

  @media (max-width: 30em) {
    .body,
    header {
      padding-inline: 1em;
    }
  }

  @media print {
    dialog[open] {
      position: absolute;
      inset: 0 0 auto;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      border: 0;
    }

    dialog::backdrop,
    header > :not(h2) {
      display: none !important;
    }

    .body {
      overflow: visible;
    }
  }
`;

/** On paper, what lies over the page is all there is. */
const pageStyles = css`
  @media print {
    html[data-forthright-over] > body {
      display: none !important;
    }
  }
`;

/** What a notice is made of. Anything else leaves its text behind, or nothing. */
const known =
  /^(a|abbr|address|article|aside|b|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr|forthright-(facts|storage|changes))$/;
const dropped =
  /^(script|style|template|noscript|iframe|frame|object|embed|link|meta|base|svg|math|canvas|audio|video|source|input|select|textarea|button|img|dialog)$/;
/** What only the page itself can show. A request that somebody writes would be gone with the dialog. */
const onPage = /^(iframe|frame|object|embed|canvas|audio|video|form|forthright-(rights|choices|embed))$/;
const attributes =
  /^(id|title|lang|dir|start|value|reversed|type|colspan|rowspan|scope|headers|datetime|open|hidden|role|level|of|only|before|after|data-(layer|fact|short|aliases|glossary))$/;

/** What is copied of, and from where. */
interface Origin {
  readonly source: Element;
  /** What its addresses count from. */
  readonly base: string;
  /** Makes a link to that page. */
  wayThere(): Node;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a fragment leads to something that is copied; of a text that is still to be fetched nobody knows. */
function leadsWithin(fragment: string, {source}: Origin): boolean {
  const id = CSS.escape(decode(fragment.slice(1)));
  return source.hasAttribute('src') || !!source.querySelector(`[id="${id}"],[data-aliases~="${id}"]`);
}

/** A copy of what another page says, without anything that could act. */
function copyOf(from: Element, origin: Origin): Node[] {
  const {base, wayThere} = origin;
  const made: Node[] = [];
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) made.push(page.createTextNode(node.textContent!));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const el = node as Element;
    const name = el.localName;
    const isKnown = known.test(name);
    // Our own elements are drawn anew, from the configuration.
    const isEmpty = dropped.test(name) || (isKnown && name.startsWith('forthright-'));
    const inner = isEmpty ? [] : copyOf(el, origin);
    if (!isKnown) {
      const said = /^(img|svg)$/.test(name) && (el.getAttribute('alt') ?? el.getAttribute('aria-label'));
      if (said) made.push(page.createTextNode(` ${said} `));
      made.push(...inner);
      if (onPage.test(name)) made.push(wayThere());
      continue;
    }
    const copy = page.createElement(name);
    for (const attribute of el.attributes)
      if (attributes.test(attribute.name)) copy.setAttribute(attribute.name, attribute.value);
    if (name === 'forthright-changes') {
      // The later text is the one that is copied here.
      for (const [which, address] of [
        ['before', el.getAttribute('before')],
        ['after', el.getAttribute('after') ?? base],
      ] as const)
        if (address !== null && URL.canParse?.(address, base) !== false)
          copy.setAttribute(which, new URL(address, base).href);
    }
    const href = el.getAttribute('href');
    if (name === 'a' && href !== null) {
      if (href.startsWith('#') && leadsWithin(href, origin)) copy.setAttribute('href', href);
      else if (URL.canParse?.(href, base) !== false) {
        const url = new URL(href, base).href;
        if (isSafeUrl(url, true)) copy.setAttribute('href', url);
      }
    }
    copy.append(...inner);
    made.push(copy);
  }
  return made;
}

/** The other page, as a document that nothing in it runs in. Trusted Types allow this, and no parsing of text. */
const fetchPage = (url: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = longest;
    request.onload = () => {
      const isPage = request.status < 400 && new URL(request.responseURL).origin === location.origin;
      if (isPage && request.responseXML) resolve(request.responseXML);
      else reject(new Error(String(request.status)));
    };
    request.onerror = request.ontimeout = () => reject(new Error(url));
    request.send();
  });
const longest = 8000;

let host: HTMLElement | undefined;

/** Draws the dialog, and opens it. */
async function show(url: URL, words: Words): Promise<void> {
  const isWelsh = words.language.startsWith('cy');
  const [found, pack] = await Promise.all([
    fetchPage(url.href),
    isWelsh ? import('../../locales/cy.parts.js').catch(() => undefined) : undefined,
  ]);
  const source = found.querySelector('forthright-notice') ?? found.querySelector('main') ?? found.body;
  const said = lay(Object((words as {dialog?: object}).dialog) as object, {...english, ...pack?.default.dialog});
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, given: Partial<HTMLElementTagNameMap[K]> = {}) =>
    Object.assign(page.createElement(name), given);
  const link = () =>
    make('a', {href: url.href, className: 'forthright-focusable', textContent: said.page, lang: words.language});
  const text = copyOf(source, {source, base: found.baseURI, wayThere: link});
  if (!text.some(({textContent}) => textContent?.trim())) throw new Error(url.href);
  // What the elements share comes first, and so is checked.
  await import('../../parts.js');
  await import('../../notice.js');
  if (source.querySelector('forthright-facts')) await import('../../facts.js');
  if (source.querySelector('forthright-changes')) await import('../../changes.js');
  if (source.querySelector('forthright-storage')) {
    await import('../../choices.js');
    await import('../../storage.js');
  }

  host?.remove();
  host = page.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  adoptStyles(root, [controls, styles]);
  adoptStyles(document, [pageStyles]);
  const dialog = make('dialog', {lang: words.language, dir: words.direction});
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  const title = source.querySelector('h1')?.textContent || found.querySelector('h1')?.textContent || said.title;
  const close = make('button', {type: 'button', className: 'forthright-action', textContent: said.close});
  close.setAttribute('part', 'close-button');
  const head = make('header');
  // A quick exit has its place here: over the page it would lie upon the other buttons.
  head.setAttribute('data-forthright-exit-here', '');
  head.append(make('h2', {id: 'title', textContent: title.replace(/\s+/g, ' ').trim(), dir: 'auto'}), link(), close);
  const body = make('div', {className: 'body', tabIndex: -1});
  const notice = make('forthright-notice', {
    lang: source.closest<HTMLElement>('[lang]')?.lang || words.language,
    dir: source.closest<HTMLElement>('[dir]')?.dir || 'ltr',
  });
  for (const name of ['version', 'effective', 'src']) {
    const value = source.localName === 'forthright-notice' ? source.getAttribute(name) : null;
    if (value) notice.setAttribute(name, name === 'src' ? new URL(value, found.baseURI).href : value);
  }
  notice.dataset.address = found.URL;
  notice.append(...text);
  const titles = notice.querySelectorAll('h1');
  if (!titles[1]) titles[0]?.remove();
  body.append(notice);
  dialog.append(head, body);
  root.append(dialog);
  close.addEventListener('click', () => dialog.close());
  const {documentElement} = page;
  dialog.addEventListener(
    'close',
    () => {
      host?.remove();
      documentElement.removeAttribute('data-forthright-over');
    },
    {once: true},
  );
  documentElement.setAttribute('data-forthright-over', '');
  documentElement.append(host);
  dialog.showModal();
  close.focus({preventScroll: true});
}

let isListening = false;
let isComing = false;

/** From now on, the link to the notice in the banner and in the choices opens it over the page. */
export function listen(consent: Consent): void {
  if (isListening) return;
  isListening = true;
  page.addEventListener('click', (event) => {
    const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
    const {words} = ForthrightElement.shared;
    const path = event.composedPath();
    const link = path.find((el) => el instanceof HTMLAnchorElement);
    const isOurs = path.some((el) => el instanceof Element && /^forthright-(banner|choices)$/.test(el.localName));
    const wanted = consent.config?.notice?.url;
    if (!link || !isOurs || !wanted || !words || defaultPrevented) return;
    if (button || ctrlKey || metaKey || shiftKey || altKey) return;
    const url = new URL(wanted, page.baseURI);
    const isHere = url.pathname === location.pathname && url.search === location.search;
    if (link.href !== url.href || url.origin !== location.origin || isHere) return;
    event.preventDefault();
    if (isComing) return;
    isComing = true;
    show(url, words)
      .catch(() => location.assign(url))
      .finally(() => (isComing = false));
  });
}
