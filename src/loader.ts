/** Script-tag entry: opens gates at once, and fetches the rest only if something must be shown. */
import {listenForAnswers} from './core/answer.js';
import {complain, tellProblems} from './core/complain.js';
import {createConsent, type Consent} from './core/consent.js';
import {emit, type Surface} from './core/events.js';
import {findConfig} from './core/find-config.js';
import {openGates} from './core/gate.js';
import {keepInStep} from './core/in-step.js';
import {page} from './core/page.js';

/** The hashes of the files beside the loader: put in by the build, so that one `integrity` pins them all. */
declare const FILES: Readonly<Record<string, string>>;
declare const window: Window & {forthright?: Consent};

type Ui = typeof import('./ui.js');

const current = page.currentScript;
const tag =
  current instanceof HTMLScriptElement
    ? current
    : page.querySelector<HTMLScriptElement>('script[src*="forthright.js"]');

const start = (): void => {
  const files: Record<string, Promise<unknown> | undefined> = {};

  /**
   * Fetches one of our files, pinned by its hash. Setting a script's address needs a Trusted Types policy; a preload does
   * not, and puts the same checked module in the same place. Imported after `load` alone, another file never runs.
   */
  const load = (name: string, integrity = FILES[name]): Promise<unknown> =>
    (files[name] ??= new Promise((resolve, reject) => {
      const url = new URL(name, tag?.src ?? page.baseURI).href;
      const isLink = 'trustedTypes' in window;
      const onload = () => resolve(import(url));
      const onerror = () => {
        delete files[name];
        reject(new Error(url));
      };
      const fetcher = Object.assign(page.createElement(isLink ? 'link' : 'script'), {
        [isLink ? 'rel' : 'type']: isLink ? 'modulepreload' : 'module',
        crossOrigin: 'anonymous',
        integrity,
        nonce: tag?.nonce,
        onload,
        onerror,
        [isLink ? 'href' : 'src']: url,
      });
      page.documentElement.append(fetcher);
    }));

  const consent = createConsent();
  window.forthright = Object.assign(consent, {load});

  let ui: Ui | undefined;
  const loadUi = async (): Promise<Ui> => {
    // The words of the page's language come beside the elements, not after them.
    const isWelsh = /^cy/.test(consent.config?.language ?? page.documentElement.lang);
    const [loaded] = (await Promise.all([load('ui.js'), isWelsh && load('cy.js')])) as [Ui, unknown];
    await loaded.mount(consent);
    return (ui = loaded);
  };

  tellProblems((problem) => {
    load('ui.js')
      .then((ui) => (ui as Ui).tell(problem))
      .catch(() => {
        const message = problem.join(' ');
        console.warn('[forthright] ' + message);
        emit('forthright-error', {area: 'ui', message});
      });
  });

  /** A banner that stands in the page as HTML shows at once, and answers without any further file. */
  const written = () => page.querySelector<HTMLElement>('body>forthright-banner');
  const show = async (what?: Surface, isLast = false): Promise<void> => {
    const banner = what === 'banner' && !ui && !isLast && written();
    if (banner) {
      if (!emit('forthright-show', {what})) return;
      banner.hidden = false;
    }
    try {
      await (await loadUi()).show(what);
    } catch (error) {
      if (isLast) complain('F020', error);
      else setTimeout(() => void show(what, true), 1000);
    }
  };
  const hide = () => {
    const banner = written();
    if (ui) ui.hide();
    else if (banner) banner.hidden = !!emit('forthright-hide', {what: 'banner'});
  };
  consent.present({show, hide});

  listenForAnswers(consent);
  page.addEventListener('forthright-ready', () => {
    openGates(consent);
    keepInStep(consent);
    // Elements that the owner wrote into the page come to life.
    const meet = () => page.querySelector('forthright-choices,forthright-button') && void show();
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', meet);
    else void meet();
  });
  findConfig(tag, consent);
};

if (typeof window.forthright?.allows === 'function') console.warn('[forthright] F019 included twice');
else start();
