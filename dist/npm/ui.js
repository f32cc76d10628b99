import { tellProblems } from './core/complain.js';
import { emit } from './core/events.js';
import { page } from './core/page.js';
import { ForthrightBannerElement, followsGov } from './elements/banner.js';
import { ForthrightElement } from './elements/forthright-element.js';
import { isHonoured } from './elements/signal.js';
import { loadWords } from './locales/words.js';

/** Lazy entry: defines the elements and gives them the Consent they show. */
/** Puts a problem into words for the owner. */
const tell = async (problem) => (await import('./problems.js')).tell(problem);
let banner;
let choices;
let consent;
let ready;
let isWatched = false;
/** Takes one decision, in the page's language, and defines the banner. The first call counts. */
function mount(shown) {
    ready ??= (async () => {
        consent = shown;
        tellProblems((problem) => void tell(problem).catch(() => console.warn('[forthright]', problem[0])));
        const saveCopy = () => void loadExtras()
            .then((extras) => extras.saveCopy(shown, ForthrightElement.shared.words))
            .catch(() => undefined);
        ForthrightElement.shared = { consent, saveCopy };
        await speak();
        new MutationObserver(() => void speak()).observe(page.documentElement, { attributeFilter: ['lang'] });
        ForthrightBannerElement.define();
    })();
    return ready;
}
/** Speaks the owner's language if one is set, otherwise the page's; every element is drawn anew. */
async function speak() {
    const { language, texts } = consent.config;
    const words = await loadWords(language ?? (page.documentElement.lang || 'en-GB'), texts);
    ForthrightElement.shared.words = words;
    for (const el of page.querySelectorAll('*'))
        if (el instanceof ForthrightElement) {
            el.words = words;
            el.requestUpdate();
        }
}
const loadChoices = () => import('./choices.js');
const loadExtras = () => import('./extras.js');
/** The banner may stand in the page as HTML. */
const findBanner = () => (banner ??= page.querySelector(':is(html, body) > forthright-banner') ?? undefined);
/** Puts a surface on screen, or none, and sees to the rest; a listener of `forthright-show` may cancel. */
async function show(what, shown) {
    // Nobody knows yet what about: the banner comes by itself once that is known.
    if (!shown.config)
        return;
    await mount(shown);
    const { migrate, reload, services, notice } = shown.config;
    if (migrate && !shown.decision) {
        // Where a file does not load, the visitor is asked.
        await loadExtras()
            .then(({ migrate }) => migrate(shown))
            .catch(() => undefined);
    }
    // Answered to an earlier tool, or here while the words were on their way.
    if (what === 'ask') {
        if (!shown.asks[0])
            return;
        what = 'banner';
    }
    if (!what)
        return (await loadExtras()).seeTo(shown);
    if (what === 'reload' && reload === 'always')
        return (await loadExtras()).reload(shown);
    const later = what === 'banner' ? undefined : await loadChoices();
    // A cookies page asks by itself; and a sale that was objected to is not asked about (CCPA regulations, s. 7025).
    if (!later && (isHonoured(shown) || page.querySelector('forthright-choices[inline]')))
        return;
    findBanner();
    const isThere = !later && banner?.hidden === false;
    if (!isThere && !emit('show', { what }))
        return;
    if (what === 'choices') {
        choices ??= page.createElement('forthright-choices');
        if (!choices.isConnected)
            page.documentElement.append(choices);
        // They name what cannot be erased.
        show('', shown).catch(() => undefined);
        return choices.show();
    }
    banner ??= page.createElement('forthright-banner');
    // Before the body: first in the order of focus, and out of reach of a page that swaps its body.
    if (!banner.isConnected)
        page.documentElement.insertBefore(banner, page.body);
    banner.show(later && (() => later.reloadOffer(banner)));
    await banner.updateComplete;
    watch(banner);
    // An earlier tool may have left something; nobody has said yes to it here.
    if (services[0] || notice?.dialog)
        show('', shown).catch(() => undefined);
}
/** Looks after the banner once it matters: when something else has the focus, or on an owner's own machine. */
function watch(banner) {
    if (isWatched)
        return;
    isWatched = true;
    const start = () => void loadExtras()
        .then(({ watchBanner }) => watchBanner(banner))
        .catch(() => undefined);
    // Owners look on their own machine first: there they are told of mistakes at once.
    if (/localhost$|^127\.|^\[|\.(local|test)$/.test(location.hostname))
        start();
    else
        addEventListener('focusin', start, { once: true });
}
/** Takes the banner and the choices off the screen; nothing is decided by it. */
function hide() {
    choices?.hide();
    const banner = findBanner();
    if (!banner || banner.hidden || banner.querySelector('[role=alert]'))
        return;
    banner.hidden = true;
    emit('hide', { what: 'banner' });
    if (consent?.decision && !consent.asks[0] && followsGov(consent))
        void loadChoices().then(({ confirmation }) => banner.show(() => confirmation(banner)), () => undefined);
}

export { hide, show, tell };
