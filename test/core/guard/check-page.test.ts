import {expect} from '@open-wc/testing';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import type {Config} from '../../../src/core/config.js';
import {checkPage} from '../../../src/guard/check-page.js';
import {globalsOfTrackers} from '../../../src/guard/checks.js';
import {look} from '../../../src/guard/look.js';
import {watchPage} from '../../../src/guard/watch.js';
import type {View} from '../../../src/guard/view.js';
import {clearCookies} from '../../helpers/cookies.js';
import {buttonOf, clearScreen, drawn, onScreen} from '../../helpers/on-screen.js';
import {goodConfig, short} from '../../helpers/view.js';

const wide = {
  ...goodConfig,
  cookie: {name: 'forthright-test'},
  categories: [{id: 'essential'}, {id: 'analytics'}, {id: 'media'}],
};
const start = (config: Config = wide): Consent => {
  const consent = createConsent();
  consent.start(config);
  return consent;
};
const seen = (consent = start()): Promise<View> => look(consent, watchPage(consent), globalsOfTrackers);

/** Markup in the page, as the parser would have put it there, but for running its scripts. */
function place(html: string): void {
  const holder = document.createElement('main');
  holder.innerHTML = html;
  document.body.append(holder);
}

/** The state of each gated element of this markup. */
async function states(html: string, consent = start()): Promise<string[]> {
  place(html);
  return (await seen(consent)).gated.map(({state}) => state);
}

describe('guard: a look at the page', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    clearScreen();
    for (const element of document.querySelectorAll('main, style.theme')) element.remove();
    localStorage.clear();
    sessionStorage.clear();
    Reflect.deleteProperty(window, 'dataLayer');
    Reflect.deleteProperty(window, 'fbq');
  });

  it('tells what waits from what only seems to', async () => {
    const waits = `<script type="text/plain" data-consent="analytics" src="/a.js"></script>
      <template data-consent="media"></template>
      <iframe data-consent="media" data-src="/b" title="b"></iframe>
      <forthright-embed service="media"></forthright-embed>`;
    const bare = `<script data-consent="analytics" src="/a.js"></script>
      <script type="text/javascript" data-consent="analytics">1</script>
      <script type="module" data-consent="analytics">1</script>
      <script data-category="analytics">1</script>
      <iframe data-consent="media" src="about:blank" title="b"></iframe>
      <iframe data-consent="media" data-src="/b" src="about:blank" title="b"></iframe>`;

    expect(await states(waits)).to.deep.equal(['waits', 'waits', 'waits', 'waits']);
    document.querySelector('main')!.remove();
    expect(await states(bare)).to.deep.equal(Array(6).fill('bare'));
  });

  it('knows what was opened for what it is', async () => {
    const consent = start();
    consent.acceptAll();

    const opened = `<script type="" data-consent="analytics">1</script>
      <script type="module" data-type="module" data-consent="analytics"></script>
      <iframe data-consent="media" data-src="about:blank" src="about:blank" title="b"></iframe>
      <template data-consent="media"></template>`;

    expect(await states(opened, consent)).to.deep.equal(['opened', 'opened', 'opened', 'opened']);
  });

  it('leaves alone what other tools and data scripts use such attributes for', async () => {
    const others = `<div data-category="shoes"></div>
      <script data-name="widget">1</script>
      <script type="application/json" data-consent="analytics">{}</script>`;

    expect(await states(others)).to.deep.equal([]);
  });

  it('finds that a paragraph cannot wait', async () => {
    expect(await states('<p data-consent="media">A film</p>')).to.deep.equal(['unfit']);
  });

  it('sees what is stored, in every place', async () => {
    document.cookie = 'basket=1; path=/; max-age=864000';
    localStorage.setItem('local', '1');
    sessionStorage.setItem('session', '1');
    const stored = (await seen()).stored.map(({kind, name}) => `${kind} ${name}`);

    expect(stored).to.include.members(['cookie basket', 'localStorage local', 'sessionStorage session']);
    document.cookie = 'basket=; path=/; max-age=0';
  });

  it('sees scripts and frames of others, without their query', async () => {
    place('<iframe src="about:blank" title="a"></iframe><img alt="" src="/pages/picture.svg?email=a">');

    const {outsiders} = await seen();

    expect(outsiders.filter(({where}) => where.startsWith('<img'))).to.deep.equal([
      {where: '<img src="/pages/picture.svg">', address: `${location.hostname}/pages/picture.svg`},
    ]);
  });

  it('remembers what was allowed when something was fetched', async () => {
    const consent = start();
    watchPage(consent);
    await (await fetch('/count?of=before')).text();
    consent.acceptAll();
    await (await fetch('/count?of=after')).text();

    const moments = (await seen(consent)).requests.filter(({address}) => address.endsWith('/count'));

    expect(moments.at(-1)!.allowed).to.include('analytics');
    expect(moments.at(-2)!.allowed).not.to.include('analytics');
  });

  it('reads the data layer, and keeps no value of it', async () => {
    function gtag(..._: unknown[]) {
      // eslint-disable-next-line prefer-rest-params
      layer.push(arguments);
    }
    const layer: unknown[] = [];
    Object.assign(window, {dataLayer: layer, fbq: () => undefined});
    gtag('consent', 'default', {ad_storage: 'denied'});
    layer.push(['consent', 'update'], {event: 'gtm.js', email: 'a@b.example'});

    const {dataLayer, globals} = await seen();

    expect(dataLayer).to.deep.equal([
      {kind: 'arguments', call: ['consent', 'default', '{}']},
      {kind: 'array', call: ['consent', 'update']},
      {kind: 'object', call: ['gtm.js']},
    ]);
    expect(globals).to.deep.equal(['fbq']);
  });

  describe('at the banner', () => {
    const theme = (css: string) => {
      const style = Object.assign(document.createElement('style'), {className: 'theme', textContent: css});
      document.head.append(style);
    };
    const check = async (css = '', config: Config = wide) => {
      theme(css);
      const screen = await onScreen(config);
      await screen.consent.show('banner');
      await drawn(screen);
      return {screen, findings: (await checkPage(screen.consent)).map(short)};
    };

    it('finds nothing against ours, in any layout', async () => {
      for (const layout of ['bar', 'card', 'top'] as const) {
        const {findings} = await check('', {...wide, layout});

        expect(findings.filter((finding) => /banner/.test(finding))).to.deep.equal([]);
        clearScreen();
      }
    });

    it('finds nothing against the choices', async () => {
      const {screen} = await check();
      await screen.choices.show();

      expect((await checkPage(screen.consent)).map(short).filter((finding) => /choices/.test(finding))).to.deep.equal(
        [],
      );
    });

    it('reports a theme that makes Reject weaker', async () => {
      const {findings} = await check('[part=reject-button]:not(#_#_) {background: transparent; color: inherit}');

      expect(findings).to.include('R17 error banner');
    });

    it('reports a Reject that a theme has hidden', async () => {
      const {findings} = await check('[part=reject-button]:not(#_#_) {display: none}');

      expect(findings).to.include('R16 error banner');
    });

    it('reports buttons that are too small', async () => {
      const {findings} = await check(
        '[part=reject-button]:not(#_#_), [part=accept-button]:not(#_#_) {min-block-size: 0; block-size: 20px; padding-block: 0}',
      );

      expect(findings).to.include('R17 error banner');
    });

    it('reports words that a theme has made pale', async () => {
      const {findings} = await check(':root {--forthright-color-surface: #fff; --forthright-color-ink: #aaa}');

      expect(findings).to.include('R100 error banner');
    });

    it('reports a page that is locked', async () => {
      const {findings} = await check('body {overflow: hidden}');

      expect(findings).to.include('R21 warning page');
    });

    it('is fine once the answer is given', async () => {
      const {screen} = await check();
      buttonOf(screen.banner, 'Reject all').click();
      await drawn(screen);

      expect((await checkPage(screen.consent)).map(short).filter((finding) => /banner/.test(finding))).to.deep.equal(
        [],
      );
    });
  });

  it('says nothing before there is a configuration', async () => {
    expect(await checkPage(createConsent())).to.deep.equal([]);
  });

  it('tells the rule, its source and the mend', async () => {
    place('<script data-consent="analytics" type="text/javascript">1</script>');

    const finding = (await checkPage(start())).find(({rule}) => rule === 'R1');

    expect(finding).to.include({rule: 'R1', severity: 'error', source: 'PECR reg. 6(1)'});
    expect(Object.keys(finding!)).to.deep.equal(['rule', 'severity', 'where', 'message', 'source', 'mend']);
    expect(finding!.mend).to.include('type="text/plain"');
  });

  it('reports a page without a way back', async () => {
    expect((await checkPage(start())).map(short)).to.include('R35 error page');
    place('<button type="button" data-forthright="choices">Cookie settings</button>');
    expect((await checkPage(start())).map(short)).not.to.include('R35 error page');
  });
});
