/** npm entry. Importing it does nothing visible, and works without a DOM. */
import {listenForAnswers as listen} from './core/answer.js';
import {complain, tellProblems} from './core/complain.js';
import type {Config} from './core/config.js';
import {createConsent as create, type Consent} from './core/consent.js';
import type {Surface} from './core/events.js';
import {openGates as open} from './core/gate.js';
import {keepInStep as keep} from './core/in-step.js';

export {decodeRecord, encodeRecord, readAnswer} from './core/record.js';
export type {
  Basis,
  Category,
  CategoryConfig,
  Config,
  CookieConfig,
  Fact,
  MigrateConfig,
  Profile,
  RecordConfig,
  ResolvedConfig,
  ServiceConfig,
  SignalsConfig,
} from './core/config.js';
export type {Consent, ConsentReceipt, Decision, SetOptions} from './core/consent.js';
export type {
  AllowanceDetail,
  ChangeDetail,
  ErrorDetail,
  ForthrightEvents,
  ReadyDetail,
  RequestDetail,
  RunDetail,
  ShowDetail,
  Surface,
} from './core/events.js';
export type {NoticeConfig} from './core/notice-config.js';
export type {Answer, Answers, Method} from './core/record.js';
export type {Channel, Nation, Right, RightsConfig} from './core/rights-config.js';
export type {Messages} from './locales/messages.js';

/**
 * Holds the visitor's decision; with a configuration it starts at once. What is wrong with it is said on the console.
 * On a server there is no visitor to ask: it never starts, and nothing optional is ever allowed.
 */
export function createConsent(config?: Config): Consent {
  const consent = create();
  if (typeof document === 'undefined') return Object.assign(consent, {start: () => undefined});
  tellProblems((problem) => void import('./problems.js').then(({tell}) => tell(problem)));
  const show = async (): Promise<void> => {
    // Whoever shows may come while the page loads.
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    if (consent.show === show) complain('F042');
  };
  consent.show = show;
  if (config) consent.start(config);
  return consent;
}

/** On a server there is no page to act on: nothing happens. */
const inPage =
  (act: (consent: Consent) => void) =>
  (consent: Consent): void => {
    if (typeof document !== 'undefined') act(consent);
  };

/** Opens gated markup as soon as it is allowed, now and whenever the decision changes. */
export const openGates = inPage(open);

/** Keeps the page in step with other tabs, and after it comes back from the back/forward cache. */
export const keepInStep = inPage(keep);

/** Answers the `data-forthright` hooks: those of our own banner decide, any other may open the choices. */
export const listenForAnswers = inPage(listen);

/**
 * Puts the banner and the choices on the screen whenever they are due, brings the elements in the page to life, and does
 * what else the configuration asks for, such as signals and records: all that the script tag does by itself. The code
 * for it is fetched once there is a configuration. The first decision on a page counts.
 */
export const showSurfaces = inPage((consent) => {
  const show = async (what: Surface | 'ask' | '' = consent.asks[0] ? 'ask' : 'choices'): Promise<void> => {
    const [ui, {ForthrightElement}] = await Promise.all([
      import('./ui.js'),
      import('./elements/forthright-element.js'),
    ]);
    // What was defined and drawn before now had no decision to show.
    for (const el of document.querySelectorAll('*'))
      if (el instanceof ForthrightElement && !el.consent) {
        el.disconnectedCallback();
        el.consent = consent;
        el.connectedCallback();
      }
    await ui.show(what, consent);
  };
  consent.show = show;
  consent.hide = () => void import('./ui.js').then((ui) => ui.hide());
  if (consent.asks[0]) void show();
  consent.subscribe(() => {
    if (consent.config) void show('');
  });
});
