/** Script-tag entry: opens gates at once, and fetches the rest only if something must be shown. */
import {listenForAnswers} from './core/answer.js';
import {complain, tellProblems} from './core/complain.js';
import {createConsent, type Consent} from './core/consent.js';
import {emit, type Surface} from './core/events.js';
import {findConfig} from './core/find-config.js';
import {openGates} from './core/gate.js';
import {keepInStep} from './core/in-step.js';
import {page} from './core/page.js';

/** The hash of ui.js, which holds those of the other files: put in by the build, so that one `integrity` pins them all. */
declare const UI: string;
declare const window: Window & {forthright?: Consent};

type Ui = typeof import('./ui.js');

const tag = page.currentScript as HTMLScriptElement | null;

const start = (): void => {
  /**
   * Fetches one of our files, pinned by its hash. Setting a script's address needs a Trusted Types policy; a preload does
   * not, and puts the same checked module in the same place. Imported after `load` alone, another file never runs.
   */
  const load = (name: string, integrity: string): Promise<unknown> =>
    new Promise((resolve, onerror) => {
      const url = new URL(name, tag?.src ?? page.baseURI).href;
      const isLink = 'trustedTypes' in window;
      const fetcher = {
        rel: 'modulepreload',
        type: isLink ? '' : 'module',
        integrity,
        nonce: tag?.nonce,
        onload: () => resolve(import(url)),
        onerror,
        [isLink ? 'href' : 'src']: url,
      };
      page.documentElement.append(Object.assign(page.createElement(isLink ? 'link' : 'script'), fetcher));
    });

  const consent = createConsent();
  window.forthright = Object.assign(consent, {load});

  let ui: Ui | undefined;
  tellProblems((problem) => {
    load('ui.js', UI)
      .then((ui) => (ui as Ui).tell(problem))
      .catch(() => {
        console.warn('[forthright]', ...problem);
        emit('error', {area: 'ui', message: problem.join(' ')});
      });
  });

  /** A banner that stands in the page as HTML shows at once, and answers without any further file. */
  const written = () => page.querySelector<HTMLElement>('body>forthright-banner');
  let tries = 2;
  const show = async (what?: Surface): Promise<void> => {
    const banner = written();
    if (what === 'banner' && !ui && banner?.hidden) {
      if (!emit('show', {what})) return;
      banner.hidden = false;
    }
    try {
      const loaded = (await load('ui.js', UI)) as Ui;
      await loaded.mount(consent);
      await (ui = loaded).show(what);
    } catch (error) {
      if (--tries > 0) setTimeout(() => void show(what), 1000);
      else complain('F020', error);
    }
  };
  const hide = () => {
    const banner = written();
    if (ui) ui.hide();
    else if (banner) banner.hidden = !!emit('hide', {what: 'banner'});
  };
  consent.present({show, hide});

  listenForAnswers(consent);
  page.addEventListener('forthright-ready', () => {
    openGates(consent);
    keepInStep(consent);
    // Elements that the owner wrote into the page come to life.
    const meet = () =>
      page.querySelector('forthright-choices,forthright-button,forthright-embed,forthright-storage') && void show();
    page.addEventListener('readystatechange', meet);
    void meet();
  });
  findConfig(tag, consent);
};

if (typeof window.forthright?.allows === 'function') console.warn('[forthright] F019');
else start();
