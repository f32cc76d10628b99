import {complain} from './complain.js';
import type {Consent} from './consent.js';
import {emit} from './events.js';
import {gatedSelector, isScript, isTemplate, needsOf, waitingAddresses} from './markup.js';
import {page} from './page.js';

/** A dead host holds up the scripts behind it for so long, in ms. */
const timeLimit = 10_000;
const isLoading = () => page.readyState === 'loading';
/** Runs in its turn, and those behind it wait until it has. */
const isQueued = (el: Element): el is HTMLScriptElement => isScript(el) && !el.hasAttribute('async');
const addressOf = (el: HTMLScriptElement) => el.src || el.getAttribute('data-src');
/** What kind of script it is once it runs. */
const kindOf = (el: HTMLScriptElement) => el.getAttribute('data-type') ?? el.type.replace('text/plain', '');
/** The parser lets `defer` and modules wait until the page is parsed. */
const isDeferred = (el: HTMLElement) => isQueued(el) && (kindOf(el) === 'module' || !!(el.defer && addressOf(el)));

/**
 * While the page is being parsed, an element is whole only once something follows it. What stands behind the head or the
 * body may be ours, or an extension's.
 */
const isWhole = (el: Node): boolean => {
  let last: Node = page.body ?? page.head;
  while (last.lastChild) last = last.lastChild;
  return !isLoading() || !el.contains(last);
};

/** A fresh node for one the browser marked as started. Throws where Trusted Types forbid copying. */
function copyOf(el: HTMLScriptElement): HTMLScriptElement {
  const copy = page.createElement('script');
  for (const name of el.getAttributeNames()) copy.setAttribute(name, el.getAttribute(name)!);
  copy.nonce = el.nonce;
  copy.text = el.text;
  return copy;
}

/** Opens what is allowed, keeps closed what is not, for as long as the page lives. */
export function openGates(consent: Consent): void {
  /** Everything met so far, and whether that was after the first look at the parsed page. */
  const met = new WeakMap<Element, boolean>();
  const isOpen = new WeakSet<Element>();
  const preloaded = new WeakSet<Element>();
  /** On their way, and what they need: scripts behind them in the same category wait. */
  const loading = new Map<HTMLElement, readonly string[]>();
  /** Categories with an inline module, which never says when it has run: the browser keeps the order from there on. */
  const inBrowserOrder = new Set<string>();
  /** What can be closed again: what it needs, and how. */
  const closers = new Map<HTMLElement, [readonly string[], () => void]>();
  /** What ran cannot be stopped. */
  let ran: (readonly string[])[] = [];
  let isLate = false;

  /** It has loaded, failed, or taken too long. */
  const settle = (element: HTMLElement, ok = false): void => {
    const ids = loading.get(element);
    if (!loading.delete(element)) return;
    emit('run', {element, ok, category: ids![0]!, service: element.getAttribute('data-service') ?? undefined});
    pumpSoon();
  };
  for (const type of ['load', 'loadeddata', 'error'])
    page.addEventListener(type, ({target}) => settle(target as HTMLElement, type !== 'error'), true);

  /**
   * Downloads are parallel, whatever the order they run in. But for modules: Firefox runs a preloaded one before an
   * inline one that stands in front of it.
   */
  const preload = (el: HTMLScriptElement): void => {
    const href = addressOf(el);
    if (preloaded.has(el) || kindOf(el) === 'module' || !href) return;
    preloaded.add(el);
    const {crossOrigin, integrity, referrerPolicy, nonce} = el;
    const attributes = {rel: 'preload', as: 'script', crossOrigin, integrity, referrerPolicy, nonce, href};
    page.documentElement.append(Object.assign(page.createElement('link'), attributes));
  };

  const run = (el: HTMLScriptElement, ids: readonly string[]): void => {
    const category = ids[0]!;
    const kind = kindOf(el);
    // Scripts made by the page's own parser run when moved, and so keep every policy of the page. Those made by
    // innerHTML never do: they have `async` false without the attribute. Clones of those look like new nodes, so what
    // came late is copied too.
    const script = met.get(el) || (isQueued(el) && !el.async) ? copyOf(el) : el;
    const place = page.createComment('');
    el.replaceWith(place);
    isOpen.add(script);
    script.type = kind;
    if (!script.src && addressOf(el)) script.src = addressOf(el)!;
    if (!script.src && kind) inBrowserOrder.add(category);
    if (inBrowserOrder.has(category) && isDeferred(script)) script.async = false;
    ran.push(ids);

    // On a parsed page, document.write would wipe it.
    const {write, writeln} = document;
    document.write = document.writeln = () => undefined;
    place.replaceWith(script);
    Object.assign(document, {write, writeln});

    loading.set(script, ids);
    if (script.src) setTimeout(settle, timeLimit, script);
    else settle(script, true);
  };

  /** Puts the content of a template beside it; its scripts wait there for their turn. */
  const unpack = (template: HTMLTemplateElement, ids: readonly string[]): void => {
    const {content} = template;
    for (const el of content.querySelectorAll('script')) {
      if (met.has(el) || /json|plain/.test(el.type)) continue;
      met.set(el, met.get(template)!);
      el.dataset.consent = ids.join(' ');
      el.dataset.type = el.type;
      el.type = 'text/plain';
    }
    const nodes = [...content.childNodes];
    template.after(content);
    closers.set(template, [ids, () => content.append(...nodes)]);
    loading.set(template, ids);
    settle(template, true);
  };

  /** Gives a frame, picture, player or link its address. */
  const load = (el: HTMLElement, ids: readonly string[]): void => {
    const closed = el.cloneNode(true);
    const player = el.closest<HTMLMediaElement>('video,audio');
    // A frame that only loses its address stays as it is; one that is taken out is gone at once, from the history too.
    closers.set(el, [
      ids,
      () => {
        el.replaceWith(closed);
        player?.load();
      },
    ]);
    for (const [name, address] of waitingAddresses(el)) {
      if (name !== 'srcset' && !/^http/.test(new URL(address, page.baseURI).href)) throw new Error(address);
      el.setAttribute(name, address);
    }
    player?.load();
    loading.set(el, ids);
  };

  /** Opens what comes first in document order of all that may open now, and after a turn for the browser the next. */
  const pump = (): void => {
    const held = new Set<string>();
    const hold = (ids: readonly string[], el: HTMLElement) => isQueued(el) && ids.forEach((id) => held.add(id));
    loading.forEach(hold);
    for (const isTurn of isLoading() ? [false] : [false, true])
      for (const el of page.querySelectorAll<HTMLElement>(gatedSelector)) {
        const ids = isOpen.has(el) ? undefined : needsOf(el, consent);
        if (!ids) continue;
        if (!met.has(el)) met.set(el, isLate);
        if (!ids.every(consent.allows) || isDeferred(el) !== isTurn || !isWhole(el)) continue;
        if (isQueued(el) && ids.some((id) => held.has(id))) {
          hold(ids, el);
          preload(el);
          continue;
        }
        isOpen.add(el);
        try {
          (isScript(el) ? run : isTemplate(el) ? unpack : load)(el as HTMLScriptElement & HTMLTemplateElement, ids);
        } catch (error) {
          // An address that is none of ours to open, or that Trusted Types forbid to set.
          complain('F017', error);
        }
        return pumpSoon();
      }
    isLate ||= !isLoading();
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = pump;
  // In a task of its own: Chromium forgets the address of a frame that gets it while the parser puts it in.
  const pumpSoon = () => channel.port2.postMessage(0);

  new MutationObserver(pumpSoon).observe(document, {childList: true, subtree: true});
  page.addEventListener('readystatechange', pump);
  pump();
  consent.subscribe(() => {
    for (const [el, [ids, close]] of closers) {
      if (ids.every(consent.allows)) continue;
      closers.delete(el);
      isOpen.delete(el);
      close();
    }
    if (!ran.every((ids) => ids.every(consent.allows))) {
      ran = [];
      void consent.show('reload');
    }
    // The visitor sees the answer first. Hidden pages are not drawn, so a timer stands by.
    requestAnimationFrame(pumpSoon);
    setTimeout(pumpSoon, 250);
  });
}
