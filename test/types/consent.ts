/** What a page's code may and may not do with the decision. */
import type {Answers, Consent, Decision} from '../../src/index.js';

declare const consent: Consent;
declare const decision: Decision;
declare const answers: Answers;

consent.set({analytics: true, media: false}, {method: 'chosen'});
consent.when('analytics').then(
  () => fetch('/count', {signal: consent.signal('analytics')}),
  () => undefined,
);
export const stop: () => void = consent.subscribe((now) => now.allows('media'));

window.forthright?.when('media').then(stop, stop);
export const isAllowed: boolean | undefined = window.forthright?.allows('media');

// @ts-expect-error A page may be there before the script tag has run.
window.forthright.allows('media');

// @ts-expect-error Only true and false are answers.
consent.set({analytics: 'yes'});

// @ts-expect-error Nobody answers by scrolling.
consent.set({analytics: true}, {method: 'scroll'});

// @ts-expect-error There is no decision before the visitor decided.
export const all: Answers = consent.decision.categories;

// @ts-expect-error One place changes the decision: set().
consent.decision = decision;

// @ts-expect-error The decision is frozen.
decision.categories = answers;

// @ts-expect-error So is every answer in it.
answers['analytics']!.allowed = true;

// @ts-expect-error An answer may be missing.
export const allowed: boolean = decision.categories['analytics'].allowed;

// @ts-expect-error Only the banner, the choices and the offer to reload can be shown.
void consent.show('wall');
