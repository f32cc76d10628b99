/** Lazy entry: defines the elements and gives them the Consent they show. */
import {complain, tellProblems, type Problem} from './core/complain.js';
import type {Consent} from './core/consent.js';
import {emit, type Surface} from './core/events.js';
import {page} from './core/page.js';
import {followsGov, ForthrightBannerElement} from './elements/banner.js';
import {ForthrightElement} from './elements/forthright-element.js';
import {loadWords} from './locales/words.js';
import type {ForthrightChoicesElement} from './elements/choices.js';

/** Puts a problem into words for the owner. */
export const tell = async (problem: Problem): Promise<void> => (await import('./problems.js')).tell(problem);

let banner: ForthrightBannerElement | undefined;
let choices: ForthrightChoicesElement | undefined;
let consent: Consent | undefined;
let ready: Promise<void> | undefined;
let isWatched = false;

/** Takes one decision, in the page's language, and defines the banner. The first call counts. */
export function mount(shown: Consent): Promise<void> {
  ready ??= (async () => {
    consent = shown;
    tellProblems((problem) => void tell(problem).catch(() => console.warn('[forthright]', problem[0])));
    ForthrightElement.shared = {consent};
    await speak();
    new MutationObserver(() => void speak()).observe(page.documentElement, {attributeFilter: ['lang']});
    ForthrightBannerElement.define();
  })();
  return ready;
}

/** Speaks the owner's language if one is set, otherwise the page's; every element is drawn anew. */
async function speak(): Promise<void> {
  const {language, texts} = consent?.config ?? {};
  const words = await loadWords(language ?? (page.documentElement.lang || 'en-GB'), texts);
  ForthrightElement.shared.words = words;
  for (const el of page.querySelectorAll('*'))
    if (el instanceof ForthrightElement) {
      el.words = words;
      el.requestUpdate();
    }
}

const loadChoices = () => import('./choices.js');

/** Puts a surface on screen, or none, and meets the page's own elements; a listener of `forthright-show` may cancel. */
export async function show(what?: Surface): Promise<void> {
  if (!consent?.config) return;
  const later = what === 'banner' ? undefined : await loadChoices();
  if (!what) return later!.meet();
  banner ??= page.querySelector<ForthrightBannerElement>(':is(html, body) > forthright-banner') ?? undefined;
  const isThere = !later && banner?.hidden === false;
  if (!isThere && !emit('show', {what})) return;
  if (what === 'choices') {
    choices ??= page.createElement('forthright-choices');
    if (!choices.isConnected) page.documentElement.append(choices);
    return choices.show();
  }
  banner ??= page.createElement('forthright-banner');
  // Before the body: first in the order of focus, and out of reach of a page that swaps its body.
  if (!banner.isConnected) page.documentElement.insertBefore(banner, page.body);
  banner.show(later && (() => later.reloadOffer(banner!)));
  await banner.updateComplete;
  watch(banner);
}

/** Looks after the banner once it matters: when something else has the focus, or on an owner's own machine. */
function watch(banner: ForthrightBannerElement): void {
  if (isWatched) return;
  isWatched = true;
  const start = () =>
    void loadChoices()
      .then(({watchBanner}) => watchBanner(banner))
      .catch(() => undefined);
  // Owners look on their own machine first: there they are told of mistakes at once.
  if (/^(localhost|127\.|\[|.*\.(localhost|local|test)$)/.test(location.hostname)) start();
  else addEventListener('focusin', start, {once: true});
}

/** Takes the banner and the choices off the screen; nothing is decided by it. */
export function hide(): void {
  choices?.hide();
  if (!banner || banner.hidden || banner.querySelector('[role=alert]')) return;
  banner.hidden = true;
  emit('hide', {what: 'banner'});
  if (
    !page.querySelector(
      '[data-forthright=choices]:not(forthright-banner *), forthright-button, forthright-choices[inline]',
    )
  )
    complain('F023');
  if (consent?.decision && !consent.asks.length && followsGov(consent))
    void loadChoices().then(
      ({confirmation}) => banner!.show(() => confirmation(banner!)),
      () => undefined,
    );
}
