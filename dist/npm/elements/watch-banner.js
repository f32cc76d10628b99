import { complain } from '../core/complain.js';
import { page } from '../core/page.js';
import { isOdd, isLacking } from '../is-odd.js';
import english from '../locales/en-GB.banner.js';
import choices from '../locales/en-GB.choices.js';

const compared = [
    'backgroundColor',
    'color',
    'borderColor',
    'fontSize',
    'fontWeight',
    'opacity',
    'textDecorationLine',
];
/** A theme that makes Reject weaker than Accept steers the answer (ICO and CMA, August 2023). */
function compareButtons(banner) {
    const [accept, reject] = ['accept', 'reject'].map((name) => banner.querySelector(`[part=${name}-button]`));
    if (!accept || !reject || banner.hidden)
        return;
    const [a, b] = [getComputedStyle(accept), getComputedStyle(reject)];
    const differs = compared.filter((name) => a[name] !== b[name]);
    const [box, other] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
    if (Math.abs(box.width - other.width) > 1 || Math.abs(box.height - other.height) > 1)
        differs.push('size');
    if (differs.length)
        complain('F022', differs.join(' '));
}
/** What has the focus is never covered: scroll it free, or move the banner to the other edge (WCAG 2.4.11). */
function makeRoom(banner, el) {
    // The body has the focus where nothing has.
    if (el === page.body || banner.hidden || banner.getAttribute('layout') === 'top' || banner.contains(el))
        return;
    const isCovered = () => {
        const [a, b] = [banner.getBoundingClientRect(), el.getBoundingClientRect()];
        return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
    };
    // Towards the edge that the banner leaves free.
    if (isCovered())
        el.scrollIntoView({ block: banner.hasAttribute('moved') ? 'end' : 'start' });
    if (isCovered())
        banner.toggleAttribute('moved');
}
const wayBack = '[data-forthright=choices]:not(forthright-banner *), forthright-button, forthright-choices[inline]';
/** Looks after the banner once it is on screen, and over what its owner wrote. */
function watchBanner(banner) {
    const config = banner.consent.config;
    const { written } = config;
    if (isOdd(written, { ...english, ...choices }) || isLacking(config))
        complain('config', written);
    compareButtons(banner);
    let focused = page.activeElement;
    while (focused?.shadowRoot?.activeElement)
        focused = focused.shadowRoot.activeElement;
    if (focused)
        makeRoom(banner, focused);
    const lookForWayBack = () => {
        if (banner.hidden && !page.querySelector(wayBack))
            complain('F023');
    };
    lookForWayBack();
    page.addEventListener('forthright-hide', lookForWayBack);
    // In an element of ours, what has the focus, and not all of it: a page that jumps would swallow the press.
    page.addEventListener('focusin', (event) => makeRoom(banner, event.composedPath()[0]));
}

export { watchBanner };
