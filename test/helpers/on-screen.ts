import {listenForAnswers} from '../../src/core/answer.js';
import {tellProblems, type Problem} from '../../src/core/complain.js';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import type {Surface} from '../../src/core/events.js';
import {followsGov, ForthrightBannerElement} from '../../src/elements/banner.js';
import {ForthrightButtonElement} from '../../src/elements/button.js';
import {ForthrightChoicesElement} from '../../src/elements/choices.js';
import {inlineForm} from '../../src/elements/inline.js';
import {confirmation, reloadOffer} from '../../src/elements/message.js';
import {watchBanner} from '../../src/elements/watch-banner.js';
import {loadWords} from '../../src/locales/words.js';

/** The elements on screen, with a decision of their own. */
export interface OnScreen {
  readonly consent: Consent;
  readonly banner: ForthrightBannerElement;
  readonly choices: ForthrightChoicesElement;
  readonly button: ForthrightButtonElement;
}

let current: Consent;
let elements: Element[] = [];
let isWired = false;

/** What the owner was told in this test. */
export const problems: Problem[] = [];

/** Once a page: the hooks are heard for as long as it lives, and answer for the decision of the test that runs. */
function wire(): void {
  if (isWired) return;
  isWired = true;
  ForthrightBannerElement.define();
  ForthrightButtonElement.define();
  ForthrightChoicesElement.define();
  ForthrightChoicesElement.inlineForm = inlineForm;
  listenForAnswers(new Proxy({} as Consent, {get: (_, key) => Reflect.get(current, key) as unknown}));
  tellProblems((problem) => void problems.push(problem));
}

/** Puts the elements on screen as the loader does: the banner if there is something to ask, the rest when called for. */
export async function onScreen(config: Config = {}): Promise<OnScreen> {
  wire();
  problems.length = 0;
  const consent = createConsent();
  current = consent;
  const banner = document.createElement('forthright-banner');
  const choices = document.createElement('forthright-choices');
  const button = document.createElement('forthright-button');
  elements = [banner, choices, button];
  const words = await loadWords(config.language ?? 'en-GB', config.texts);
  Object.assign(banner, {consent, words, hidden: true});
  Object.assign(choices, {consent, words});
  Object.assign(button, {consent, words});
  Object.assign(consent, {
    async show(what: Surface | 'ask' = consent.asks.length ? 'ask' : 'choices') {
      if (what === 'choices') return choices.show();
      banner.show(what === 'reload' ? () => reloadOffer(banner) : undefined);
      await banner.updateComplete;
      watchBanner(banner);
    },
    hide() {
      choices.hide();
      if (banner.hidden || banner.querySelector('[role=alert]')) return;
      banner.hidden = true;
      if (followsGov(consent) && consent.decision && !consent.asks.length) banner.show(() => confirmation(banner));
    },
  });
  document.body.prepend(banner);
  document.body.append(button, choices);
  consent.start({cookie: {name: 'forthright-test'}, categories: [{id: 'analytics'}, {id: 'media'}], ...config});
  await drawn({consent, banner, choices, button});
  return {consent, banner, choices, button};
}

/** Resolves when what is on screen is up to date, and stands still. */
export async function drawn({banner, choices, button}: OnScreen): Promise<void> {
  for (const element of [banner, choices, button]) {
    await element.updateComplete;
    const moving = [...element.getAnimations({subtree: true}), ...(element.shadowRoot?.getAnimations() ?? [])];
    // What is hidden before it came to rest never finishes.
    await Promise.allSettled(moving.map(({finished}) => finished));
  }
}

/** For `afterEach`. */
export function clearScreen(): void {
  for (const element of elements) element.remove();
  elements = [];
}

const spoken = (el: Element) => el.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a person reads, with spaces as on screen. */
export const textOf = (el: Element | ShadowRoot): string =>
  el instanceof ShadowRoot ? [...el.children].map(spoken).join(' ') : spoken(el);

/** The names of the buttons that can be seen, in order. */
export const buttonsOf = (root: Element | ShadowRoot): string[] =>
  [...root.querySelectorAll('button')]
    .filter((button) => button.checkVisibility?.() ?? button.getClientRects().length)
    .map(spoken);

/** The button of this name. */
export function buttonOf(root: Element | ShadowRoot, name: string): HTMLButtonElement {
  const button = [...root.querySelectorAll('button')].find((button) => spoken(button) === name);
  if (!button) throw new Error(`There is no button "${name}" among ${buttonsOf(root).join(', ')}.`);
  return button;
}
