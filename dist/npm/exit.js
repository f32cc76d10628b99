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
      padding-block-end: 4.5rem;
      scroll-padding-block-end: 4.5rem;
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
/** Where a button stands already, there is no second one. */
let standing;
/**
 * A jump within the page takes its place in the history, instead of a place of its own: going back would show the page.
 * The link finds the address there already. A notice acts on its links itself, so they are met before it; others may be
 * no jumps for the page.
 */
function jump(event) {
    const path = event.composedPath();
    const notice = path.find((el) => el instanceof Element && el.localName === 'forthright-notice');
    const link = path.find((el) => el instanceof HTMLAnchorElement);
    if (!link || link.target || event.defaultPrevented || (event.eventPhase === Event.CAPTURING_PHASE) !== !!notice)
        return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
    // In a dialog the address is that of the page behind it; and with a base `#…` would be another page's.
    if (notice && notice.getRootNode() !== document)
        return;
    const [here] = location.href.split('#');
    const href = link.getAttribute('href') ?? '';
    const newURL = notice && href.startsWith('#') ? here + href : link.href;
    const oldURL = location.href;
    if (!newURL.startsWith(`${here}#`) || newURL.endsWith('#') || newURL === oldURL)
        return;
    history.replaceState(history.state, '', newURL);
    dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL }));
}
/**
 * Puts a button on screen that leaves for another page at once, as do three presses of Shift. The page goes blank first,
 * and gives up its place in the history, so that going back does not show it; the other page is not told where one comes
 * from. Answers what takes the button away.
 */
async function offerExit(root, url, words$1, leave = (url) => location.replace(url)) {
    if (standing?.isConnected || !isSafeUrl(url))
        return () => undefined;
    const isWelsh = words$1.language.startsWith('cy');
    const pack = isWelsh ? await import('./locales/cy.parts.js').catch(() => undefined) : undefined;
    const own = Object(words$1.exit);
    const said = lay(own, { ...words, ...pack?.default.exit });
    if (standing?.isConnected)
        return () => undefined;
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
    const stopper = new AbortController();
    const { signal } = stopper;
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
    const makeRoom = () => button.classList.toggle('up', !!page.querySelector('forthright-banner:not([hidden])'));
    makeRoom();
    // The banner is shown, or gone, a moment after it is said.
    for (const name of ['show', 'hide', 'change'])
        page.addEventListener(`forthright-${name}`, () => requestAnimationFrame(makeRoom), { signal });
    button.addEventListener('click', go, { signal });
    addEventListener('click', jump, { capture: true, signal });
    addEventListener('click', jump, { signal });
    addEventListener('keydown', down, { capture: true, signal });
    addEventListener('keyup', up, { capture: true, signal });
    // Shown again from the browser's memory.
    addEventListener('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
    const tree = root instanceof ShadowRoot ? root : root.getRootNode();
    adoptStyles(tree, [controls, styles]);
    adoptStyles(document, [pageStyles]);
    goneFrom.setAttribute('data-forthright-exit', '');
    root.prepend(button, status);
    standing = button;
    return () => {
        stopper.abort();
        forget();
        comeBack();
        goneFrom.removeAttribute('data-forthright-exit');
        button.remove();
        status.remove();
    };
}

export { offerExit };
