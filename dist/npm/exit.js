import { page } from './core/page.js';
import { isSafeUrl } from './core/safe-url.js';
import words from './locales/en-GB.exit.js';
import { lay, fill } from './locales/words.js';
import controls from './styles/controls.styles.js';
import { adoptStyles, css } from './styles/css.js';

/** Lazy entry: leaving a page at once, for services where being seen reading is a risk. Follows GOV.UK's "Exit this page". */
const styles = css `
  .exit.forthright-action:not(#_) {
    position: fixed;
    border-color: var(--forthright-color-on-accent, Canvas);
    background: var(--forthright-color-accent, CanvasText);
    color: var(--forthright-color-on-accent, Canvas);
    inset-block-start: var(--_top, 0);
    inset-inline-end: 0;
    z-index: var(--forthright-layer, 2147483000);
    margin: 0.5em;
    align-content: center;
    text-decoration: none;
  }

  /* The thumb is there, unless the question is. */
  @media (max-width: 54rem) {
    .exit.forthright-action:not(#_, .up) {
      inset-block: auto 0;
      inset-inline: 0;
    }
  }

  .exit.forthright-action.within:not(#_) {
    position: static;
    margin: 0;
    border-color: var(--forthright-color-accent, CanvasText);
  }

  .exit-said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .exit.forthright-action:not(#_) {
      display: none;
    }
  }
`;
const pageStyles = css `
  /* What the button stands on at the end of the page can be scrolled free of it. */
  @media screen and (max-width: 54rem) {
    html[data-forthright-exit] {
      padding-block-end: var(--forthright-exit);
      scroll-padding-block-end: var(--forthright-exit);
    }
  }

  html[data-forthright-left] {
    background: Canvas !important;
  }

  html[data-forthright-left] > * {
    display: none !important;
  }

  html[data-forthright-left] > [data-forthright-blank] {
    position: fixed !important;
    inset: 0 !important;
    box-sizing: border-box;
    display: block !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 1.5em;
    border: 0;
    background: Canvas !important;
    color: CanvasText !important;
    font: medium/1.5 system-ui;
  }
`;
/** Three presses of Shift alone have to come within this many milliseconds. */
const limit = 5000;
/** Everybody who offers a way out. The first has its button on screen: there is never more than one. */
const offers = [];
/**
 * A jump within the page takes its place in the history, instead of a place of its own: going back would show the page.
 * `notice` is the one that the link stands in: it goes on by itself, and finds the address there already.
 */
function jump(event, notice) {
    const link = event.composedPath().find((el) => el instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
    const [here] = location.href.split('#');
    const href = link.getAttribute('href') ?? '';
    let url = link.href;
    if (notice) {
        // In a dialog the address is that of the page behind it.
        if (!href.startsWith('#') || notice.closest('dialog'))
            return;
        // With a base, it would be another page's.
        if (notice.querySelector(`[id="${CSS.escape(href.slice(1))}"]`))
            url = here + href;
    }
    else if (!/^(_self)?$/i.test(link.target || (page.querySelector('base')?.target ?? '')))
        return;
    if (!url.startsWith(`${here}#`) || url.endsWith('#'))
        return;
    if (!notice)
        event.preventDefault();
    location.replace(url);
}
/** Out of a frame too: the page around it would stay. Where the frame may not, it leaves alone. */
function leaveAll(url) {
    try {
        top.location.replace(url);
    }
    catch {
        location.replace(url);
    }
}
/**
 * Puts a button on screen that leaves for another page at once, as do three presses of Shift. The page goes blank first,
 * and gives up its place in the history, so that going back does not show it; the other page is not told where one comes
 * from. Answers what takes the button away.
 */
async function offerExit(root, url, words$1, leave = leaveAll) {
    if (!isSafeUrl(url))
        return () => undefined;
    const isWelsh = words$1.language.startsWith('cy');
    const pack = isWelsh ? await import('./locales/cy.parts.js').catch(() => undefined) : undefined;
    const own = Object(words$1.exit);
    const said = lay(own, { ...words, ...pack?.default.exit });
    const button = Object.assign(page.createElement('a'), {
        href: url,
        rel: 'nofollow noreferrer',
        className: 'exit forthright-action',
        textContent: said.leave,
        title: said.how,
        lang: words$1.language,
    });
    button.setAttribute('part', 'exit-button');
    const status = Object.assign(page.createElement('span'), { className: 'exit-said', lang: words$1.language });
    status.setAttribute('role', 'status');
    const say = (text) => (status.textContent = text);
    const goneFrom = page.documentElement;
    // The other page need not know where its visitor comes from.
    const secret = Object.assign(page.createElement('meta'), { name: 'referrer', content: 'no-referrer' });
    let cover;
    let title = '';
    const go = (event) => {
        event?.preventDefault();
        if (cover)
            return;
        cover = page.createElement('div');
        cover.setAttribute('data-forthright-blank', '');
        cover.setAttribute('role', 'alert');
        cover.setAttribute('popover', 'manual');
        cover.textContent = said.leaving;
        goneFrom.setAttribute('data-forthright-left', '');
        goneFrom.append(cover);
        // Above dialogs too.
        cover.showPopover?.();
        title = page.title;
        Reflect.set(Document.prototype, 'title', said.leaving, document);
        page.head.append(secret);
        leave(url);
    };
    const comeBack = () => {
        cover?.remove();
        secret.remove();
        goneFrom.removeAttribute('data-forthright-left');
        if (cover)
            Reflect.set(Document.prototype, 'title', title, document);
        cover = undefined;
    };
    let presses = 0;
    let since = 0;
    let isAlone = false;
    let timer;
    const forget = () => {
        presses = 0;
        clearTimeout(timer);
    };
    const down = ({ key, repeat }) => {
        if (!repeat)
            isAlone = key === 'Shift';
        if (key !== 'Shift')
            forget();
    };
    const up = ({ key, timeStamp }) => {
        if (key !== 'Shift' || !isAlone)
            return;
        isAlone = false;
        if (timeStamp - since > limit)
            forget();
        if (!presses) {
            since = timeStamp;
            timer = setTimeout(() => {
                forget();
                say(said.stopped);
            }, limit);
        }
        presses++;
        if (presses > 2) {
            forget();
            return go();
        }
        say(presses === 1 ? fill(said.more, { count: 2 }) : said.once);
    };
    const host = root instanceof ShadowRoot ? root.host : root;
    const notice = host.localName === 'forthright-notice' ? host : undefined;
    // The notice over the page has a place for it, beside its other buttons.
    const place = host.closest('dialog')?.querySelector('[data-forthright-exit-here]');
    button.classList.toggle('within', !!place);
    const makeRoom = () => {
        // A banner at the lower edge has the place there; one at the top has not.
        const banner = page.querySelector('forthright-banner:not([hidden])')?.getBoundingClientRect();
        button.classList.toggle('up', !!banner && banner.bottom > innerHeight / 2 && banner.top > 0);
        goneFrom.style.setProperty('--forthright-exit', `calc(${button.offsetHeight}px + 1.5rem)`);
        // The bar of a notice that stays at the top leaves it room.
        const [a, b] = [button.getBoundingClientRect(), host.getBoundingClientRect()];
        const over = a.left > innerWidth - a.right ? b.right - a.left : a.right - b.left;
        const isBeside = !place && a.bottom < innerHeight / 2;
        notice?.style.setProperty('--_exit', `${isBeside ? Math.max(0, over + 8) : 0}px`);
    };
    const size = new ResizeObserver(makeRoom);
    let stopper;
    const show = () => {
        stopper = new AbortController();
        const { signal } = stopper;
        // The banner is shown, or gone, a moment after it is said.
        for (const name of ['show', 'hide', 'change'])
            page.addEventListener(`forthright-${name}`, () => requestAnimationFrame(makeRoom), { signal });
        button.addEventListener('click', go, { signal });
        addEventListener('click', (event) => jump(event), { signal });
        addEventListener('keydown', down, { capture: true, signal });
        addEventListener('keyup', up, { capture: true, signal });
        // Shown again from the browser's memory.
        addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
        for (const tree of [root, place ?? root])
            adoptStyles(tree instanceof ShadowRoot ? tree : tree.getRootNode(), [
                controls,
                styles,
            ]);
        adoptStyles(document, [pageStyles]);
        if (!place)
            goneFrom.setAttribute('data-forthright-exit', '');
        size.observe(button);
        size.observe(host);
        root.prepend(button, status);
        place?.append(button);
        makeRoom();
    };
    const hide = () => {
        stopper?.abort();
        forget();
        comeBack();
        size.disconnect();
        notice?.style.removeProperty('--_exit');
        goneFrom.removeAttribute('data-forthright-exit');
        goneFrom.style.removeProperty('--forthright-exit');
        button.remove();
        status.remove();
    };
    const offer = { show, hide };
    const jumpWithin = (event) => jump(event, notice);
    if (notice)
        root.addEventListener('click', jumpWithin);
    if (place) {
        offers[0]?.hide();
        offers.unshift(offer);
    }
    else
        offers.push(offer);
    if (offers[0] === offer)
        show();
    return () => {
        root.removeEventListener('click', jumpWithin);
        const at = offers.indexOf(offer);
        if (at < 0)
            return;
        offers.splice(at, 1);
        if (at)
            return;
        hide();
        offers[0]?.show();
    };
}

export { offerExit };
