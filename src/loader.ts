/** Script-tag entry: opens gates at once, and fetches the rest only if something must be shown. */
// In this order the modules stand in the built file, and so it packs smallest.
import {emit, type Surface} from './core/events.js';
import {findConfig} from './core/find-config.js';
import {readJar} from './core/storage.js';
import {page} from './core/page.js';
import {createConsent, type Consent} from './core/consent.js';
import {listenForAnswers} from './core/answer.js';
import {keepInStep} from './core/in-step.js';
import {complain, tellProblems} from './core/complain.js';
import {openGates} from './core/gate.js';

/** The hash of ui.js, which holds those of the other files: put in by the build, so that one `integrity` pins them all. */
declare const UI: string;
declare const window: Window & {forthright?: Consent; trustedTypes?: unknown};

type Ui = typeof import('./ui.js');

const tag = page.currentScript as HTMLScriptElement | null;

const start = (): void => {
  /**
   * Fetches one of our files, pinned by its hash. Setting a script's address needs a Trusted Types policy; a preload does
   * not, and puts the same checked module in the same place. Imported after `load` alone, another file never runs.
   */
  const loads: Record<string, Promise<unknown>> = {};
  const load = (name: string, integrity: string): Promise<unknown> =>
    (loads[name] ??= new Promise((resolve, onerror) => {
      const url = new URL(name, tag?.src ?? page.baseURI).href;
      const isLink = !!window.trustedTypes;
      const fetcher = {
        nonce: tag?.nonce,
        rel: 'modulepreload',
        integrity,
        onload: () => resolve(import(url)),
        onerror,
        ...(isLink ? {href: url} : {type: 'module', src: url}),
      };
      page.documentElement.append(Object.assign(page.createElement(isLink ? 'link' : 'script'), fetcher));
    }));

  const consent = createConsent();

  let ui: Ui | undefined;
  tellProblems((problem) => {
    load('ui.js', UI)
      .then((ui) => (ui as Ui).tell(problem))
      .catch(() => {
        console.warn('[forthright]', problem[0]);
        emit('error', {area: 'ui', message: problem[0]});
      });
  });

  /** A banner that stands in the page as HTML shows at once, and answers without any further file. */
  const written = () => page.querySelector<HTMLElement>('body>forthright-banner');
  const show = async (what: Surface | 'ask' | '' = consent.asks[0] ? 'ask' : 'choices'): Promise<void> => {
    const banner = written();
    if (what === 'ask' && !ui && banner?.hidden && (banner.hidden = !emit('show', {what: 'banner'}))) return;
    try {
      await (ui = (await load('ui.js', UI)) as Ui).show(what, consent);
    } catch (error) {
      complain('F020', error);
    }
  };
  const hide = () => {
    const banner = written();
    if (ui) ui.hide();
    else if (banner) banner.hidden = !!emit('hide', {what: 'banner'});
  };

  window.forthright = Object.assign(consent, {load, show, hide});
  listenForAnswers(consent);
  page.addEventListener('forthright-ready', () => {
    openGates(consent);
    keepInStep(consent);
    // What the owner wrote into the page comes to life; what is stored without permission goes.
    const {record, signals, services} = consent.config!;
    const meet = () => {
      let found = readJar() + location.href;
      try {
        found += Object.keys(localStorage).join();
      } catch {
        // Denied.
      }
      // Elements of ours that nobody has defined yet, and a tag that wants the inspector; the banner comes by itself.
      for (const el of page.querySelectorAll('script[data-debug],:not(:defined,forthright-banner)'))
        found += '<' + el.localName;
      if (
        record ||
        signals ||
        /<(script|forthright)|forthright=debug/.test(found) ||
        services
          .flatMap(({id, stores = []}) => (consent.allows(id) ? [] : stores))
          .some((store) => found.includes(`${store?.name ?? store?.pattern}`.split('*')[0]!))
      )
        void show('');
    };
    page.addEventListener('readystatechange', meet);
    page.addEventListener('forthright-change', () => void show(''));
    meet();
  });
  findConfig(tag, consent);
};

// A form of that name has no function there.
if (window.forthright?.allows?.call) console.warn('[forthright]', 'F019');
else start();
