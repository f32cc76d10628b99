/** The inspector: who gets it, what it says of a page full of mistakes, and that the demo site is without an error. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {asked, config, html, loader, press, settled, until, useBrowser, useSite, way} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const debug = loader.replace('<script', '<script data-debug');
const good = {
  notice: {url: '/privacy'},
  categories: [{id: 'essential'}, {id: 'analytics'}],
  services: [{id: 'counter', category: 'analytics', providerRole: 'own', purpose: 'Counts visits.'}],
};
const inert = '<script type="text/plain" data-consent="analytics">window.ran = true;</script>';

/** Everything that people get wrong, on one page. */
const bad = {
  profile: 'uk',
  cookie: {days: 400},
  signals: {globalPrivacyControl: false, googleConsentMode: true},
  categories: [
    {id: 'essential'},
    {id: 'statistics', facts: ['sole-purpose']},
    {id: 'analytics', title: 'Analytics', description: 'Gives you the best possible experience.'},
    {id: 'media'},
    {id: 'extras', title: 'Extras', description: 'We have a legitimate interest in it.'},
  ],
  services: [
    {
      id: 'google-analytics',
      category: 'essential',
      provider: 'Google',
      purpose: 'Counts visits.',
      stores: [{name: '_ga'}],
    },
    {id: 'meta-pixel', category: 'analytics', providerRole: 'controller', stores: [{name: '_fbp'}]},
    {id: 'hotjar', category: 'analytics', provider: 'Hotjar', stores: [{name: 'visit', lasts: 'P1D'}]},
    {id: 'poll', category: 'extras'},
  ],
  texts: {
    'en-GB': {
      intro: 'By continuing to use this site you agree. It is GDPR ready.',
      accept: 'OK',
      reject: 'No thanks, I like a worse experience',
      changeLater: 'Thank you.',
    },
  },
};
const badHead = `<style>
    [part=reject-button]:not(#_#_) { background: none; color: #bbb; border: 0; font-size: 11px; min-block-size: 0; block-size: 20px; padding: 0 }
    body { overflow: hidden }
  </style>
  <script>
    window.dataLayer = [{event: 'gtm.js'}, ['consent', 'default', {}]];
    function gtag() { dataLayer.push(arguments) }
    gtag('consent', 'default', {ad_storage: 'denied'});
    gtag('set', 'url_passthrough', true);
    window.__tcfapi = () => undefined;
    window.Matomo = {};
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {value: true});
    document.cookie = 'visit=1; path=/; max-age=8640000';
    document.cookie = 'basket=1; path=/';
    document.cookie = '_fbp=1; path=/';
  </script>`;
const badBody = `<h1>Mistakes</h1>
  <script data-consent="analytics" src="/own.js"></script>
  <iframe data-consent="media" src="/own.html" title="A film"></iframe>
  <p data-consent="media">A paragraph</p>
  <script src="http://www.googletagmanager.com/gtag/js?id=G-1"></script>
  <iframe src="http://www.youtube.com/embed/abc" title="Another film"></iframe>
  <link rel="stylesheet" href="http://fonts.googleapis.com/css2">
  <img src="http://pictures.other.example/a.png" alt="">`;

/** Other sites answer from here, with nothing. */
async function answerForOthers(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).hostname === 'localhost') return void request.continue();
    const headers = {'access-control-allow-origin': '*'};
    void request.respond({status: 200, contentType: 'text/html', headers, body: ''});
  });
}

/** What the panel says, a line each, as `R17 error banner`. */
const findings = (page) =>
  page.evaluate(() =>
    (document.querySelector('forthright-inspector')?.findings ?? []).map(
      ({rule, severity, where}) => `${rule} ${severity} ${where}`,
    ),
  );
const looked = (page) =>
  until(() =>
    page.evaluate(
      () =>
        !!document
          .querySelector('forthright-inspector')
          ?.shadowRoot.querySelector('[part=summary]')
          ?.textContent.match(/error|warning|note|nothing/),
    ),
  );
const openPanel = async (page) => {
  await looked(page);
  await page.click('forthright-inspector >>> [part=summary]');
};
const fetchedInspector = (page) => page.fetched.filter((address) => /inspector|checks/.test(address));

describe('the inspector', () => {
  const site = useSite();
  const browser = useBrowser();
  const open = async (page, {path = '/page', ...more} = {}) => {
    site.serve('/page', page);
    const visitor = await browser.newVisitor();
    return visitor.open(`${site.url}${path}`, more);
  };

  it('opens with data-debug on the tag', async () => {
    const page = await open(html({head: config(good) + debug, body: inert + way}));

    await looked(page);

    assert.deepEqual(await findings(page), []);
  });

  it('opens with ?forthright=debug on a machine of one’s own', async () => {
    const page = await open(html({head: config(good) + loader, body: inert + way}), {path: '/page?forthright=debug'});

    await looked(page);
  });

  it('opens for nobody else, and is not fetched', async () => {
    const page = await open(html({head: config(good) + loader, body: inert + way}), {path: '/page?forthright=bug'});
    await settled(page);
    await press(page, 'accept');
    await settled(page);

    assert.deepEqual(fetchedInspector(page), []);
    assert.equal(await page.$('forthright-inspector'), null);
  });

  it('is there once, however often something changes', async () => {
    const page = await open(html({head: config(good) + debug, body: inert + way}));
    await looked(page);

    await page.evaluate(() => {
      window.forthright.acceptAll();
      window.forthright.rejectAll();
      window.forthright.reset();
    });
    await settled(page);

    assert.equal(await page.$$eval('forthright-inspector', ({length}) => length), 1);
  });

  it('answers as a visitor could', async () => {
    const page = await open(html({head: config(good) + debug, body: inert + way}));
    await asked(page);
    await openPanel(page);

    await page.click('forthright-inspector >>> [part=accept-button]');
    await until(() => page.evaluate(() => window.ran));
    await page.click('forthright-inspector >>> [part=forget-button]');

    assert.deepEqual(await page.evaluate(() => [!!window.forthright.decision, window.forthright.asks]), [
      false,
      ['analytics'],
    ]);
  });

  it('reports every mistake of a page that is full of them', async () => {
    site.serve('/own.js', '');
    site.serve('/own.html', '');
    const page = await open(html({head: badHead + config(bad) + debug, body: badBody}), {prepare: answerForOthers});
    await asked(page);
    await until(async () => (await findings(page)).includes('R17 error banner'));
    await settled(page);

    const told = await findings(page);

    const expected = [
      'R1 error <script src="/own.js">',
      'R1 error <iframe src="/own.html">',
      'R1 warning <p>',
      'R13 warning basket',
      'R1 warning pictures.other.example',
      'R7 info fonts.googleapis.com',
      'R10 warning <iframe src="http://www.youtube.com/embed/abc">',
      'R1 error www.youtube.com',
      'R1 warning window.Matomo',
      'R5 error services.google-analytics',
      'R6 warning categories.statistics',
      'R14 warning categories.statistics',
      'R23 warning notice.url',
      'R23 error services.meta-pixel',
      'R23 warning services.poll',
      'R24 error categories.analytics',
      'R40 warning cookie.days',
      'R20 error texts.en-GB.intro',
      'R25 warning texts.en-GB.reject',
      'R25 warning categories.analytics.description',
      'R26 warning texts.en-GB.accept',
      'R27 error categories.extras.description',
      'R36 warning texts.en-GB.changeLater',
      'R61 warning texts.en-GB.intro',
      'R17 error banner',
      'R100 error banner',
      'R21 warning page',
      'R35 error page',
      'R90 info signals.globalPrivacyControl',
      'R94 error dataLayer',
      'R96 warning dataLayer',
      'R98 info window.__tcfapi',
    ];
    assert.deepEqual(
      expected.filter((finding) => !told.includes(finding)),
      [],
      told.join('\n'),
    );
  });

  it('reports what is set and asked for after a no', async () => {
    const page = await open(
      html({
        head: config({...good, services: [{...good.services[0], stores: [{name: 'visit'}]}]}) + debug,
        body: inert + way,
      }),
      {
        prepare: answerForOthers,
      },
    );
    await asked(page);
    await press(page, 'reject');

    await page.evaluate(() => {
      document.cookie = 'visit=1; path=/';
      document.body.append(
        Object.assign(new window.Image(), {src: 'http://www.google-analytics.com/collect', alt: ''}),
      );
    });

    await until(async () => {
      const told = await findings(page);
      return told.includes('R2 error visit') && told.includes('R2 error www.google-analytics.com');
    });
  });

  it('writes one group to the console, and again only when something is different', async () => {
    const page = await open('', {path: '/page?blank'});
    const groups = [];
    page.on('console', (message) => message.type() === 'startGroupCollapsed' && groups.push(message.text()));
    site.serve('/page', html({head: config(good) + debug, body: inert}));
    await page.goto(`${site.url}/page`);
    await looked(page);
    await settled(page);

    assert.equal(groups.length, 1);
    assert.match(groups[0], /^\[forthright\] 1 error\. /);
  });

  for (const [scheme, feature] of Object.entries({
    light: {name: 'prefers-color-scheme', value: 'light'},
    dark: {name: 'prefers-color-scheme', value: 'dark'},
    'forced colours': {name: 'forced-colors', value: 'active'},
  }))
    for (const width of [1280, 320])
      it(`is without a violation, and fits: ${scheme}, ${width} px`, async () => {
        const page = await open(
          html({
            head: badHead.replace(/<style>.*<\/style>/s, '') + config(bad) + debug,
            body: `<main>${badBody}</main>`,
          }),
          {
            width,
            prepare: answerForOthers,
          },
        );
        await asked(page);
        await openPanel(page);
        const client = await page.createCDPSession();
        await client.send('Emulation.setEmulatedMedia', {
          features: [feature, {name: 'prefers-reduced-motion', value: 'reduce'}],
        });

        await page.evaluate(axe);
        const {violations, isWide} = await page.evaluate(async () => {
          const {violations} = await window.axe.run('forthright-inspector', {resultTypes: ['violations']});
          const {left, right} = document
            .querySelector('forthright-inspector')
            .shadowRoot.querySelector('section')
            .getBoundingClientRect();
          return {violations: violations.map(({id}) => id), isWide: left < 0 || right > window.innerWidth};
        });

        assert.deepEqual(violations, []);
        assert.equal(isWide, false);
      });
});

describe('the demo site', () => {
  const site = useSite();
  const browser = useBrowser();

  for (const name of ['index', 'guidance', 'training', 'cookies', 'privacy', 'contact', 'cy'])
    it(`has no error on ${name}.html, before and after a yes and a no`, async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/information-governance/${name}.html?forthright=debug&panel=off`);
      await looked(page);
      await settled(page);
      const told = {before: await findings(page)};

      await page.evaluate(() => window.forthright.acceptAll());
      await settled(page);
      told.yes = await findings(page);
      await page.evaluate(() => window.forthright.rejectAll());
      await settled(page);
      told.no = await findings(page);

      const errors = Object.entries(told).flatMap(([when, lines]) =>
        lines.filter((line) => / error /.test(line)).map((line) => `${when}: ${line}`),
      );
      assert.deepEqual(errors, []);
    });
});
