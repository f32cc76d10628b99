/** Outside parties as they are: the vendors' own scripts, unmodified, talking to a collector of ours. */
/* global navigator, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {answered, asked, config, html, loader, press, settled, until, useBrowser, useSite, way} from './browser.mjs';

const vendors = fileURLToPath(new URL('../../node_modules/posthog-js/dist/', import.meta.url));
const install = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');
/** The head snippet in its form for plain http. */
const snippet = [...install.matchAll(/<script>\{[^]*?<\/script>/g)][1][0];

/** Tells the vendor as docs/services.md says: after a decision, and once the vendor's code is there. */
const tell = (id) => `<script type="module">
  import service from '/dist/npm/services/${id}.js';
  const tell = () => window.forthright.decision && service.signal(window.forthright.allows('${id}'));
  for (const event of ['forthright-change', 'forthright-run']) document.addEventListener(event, tell);
</script>`;

/** What is said of signals, or was not caught. */
const complaints = (page) => page.told.filter((line) => /F02[056]|uncaught/.test(line));
const withdraw = (page) => page.evaluate(() => window.forthright.withdraw());

describe('PostHog', () => {
  const site = useSite({folders: {'/vendor/posthog/': vendors}});
  const browser = useBrowser();
  const sent = () => site.requests.filter((request) => /^POST \/(e|i\/v0\/e)\//.test(request));

  it('is asked for and sends once it is allowed, and sends nothing after a withdrawal', async () => {
    for (const path of ['/e/', '/i/v0/e/']) site.serve(path, '{"status": 1}', {'content-type': 'application/json'});
    const options = {
      api_host: site.url,
      opt_out_useragent_filter: true,
      request_batching: false,
      disable_compression: true,
      advanced_disable_flags: true,
      disable_external_dependency_loading: true,
      disable_session_recording: true,
    };
    const written = {categories: [{id: 'analytics'}], services: [{id: 'posthog', category: 'analytics'}]};
    const wait = 'type="text/plain" data-consent="analytics" data-service="posthog"';
    const body = `<script ${wait} src="/vendor/posthog/array.js"></script>
      <script ${wait}>posthog.init('phc_test', ${JSON.stringify(options)});</script>${tell('posthog')}${way}`;
    site.serve('/page', html({head: config(written) + loader, body}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    const capture = (name) => page.evaluate((name) => window.posthog.capture(name), name);

    await asked(page);
    await settled(page);
    assert.deepEqual(
      site.requests.filter((request) => / \/vendor|POST/.test(request)),
      [],
    );

    await press(page, 'accept');
    await until(() => sent().length);

    await withdraw(page);
    await settled(page);
    site.requests.length = 0;
    await capture('after a no');
    await settled(page);
    assert.deepEqual(sent(), []);

    await page.evaluate(() => window.forthright.acceptAll());
    await capture('after a yes');
    await until(() => sent().length);

    await withdraw(page);
    await page.reload();
    await settled(page);
    site.requests.length = 0;
    await page.reload();
    await settled(page);
    assert.deepEqual(
      site.requests.filter((request) => / \/vendor|POST/.test(request)),
      [],
    );

    // PostHog remembers the no by itself: it has to be told of the next yes.
    await page.evaluate(() => window.forthright.acceptAll());
    await until(() => sent().length);
  });
});

describe('Plausible', () => {
  const site = useSite();
  const browser = useBrowser();
  const events = async () => (await (await fetch(`${site.url}/api/event`)).json()).map(({n}) => n);

  it('is asked for and sends once it is allowed, and counts nothing after a withdrawal', async () => {
    const written = {categories: [{id: 'analytics'}], services: [{id: 'plausible', category: 'analytics'}]};
    const body = `<script type="text/plain" data-type="module" data-consent="analytics" data-service="plausible">
        import {init, track} from '/vendor/plausible/plausible.js';
        init({domain: 'site.example', endpoint: '/api/event', captureOnLocalhost: true});
        window.track = track;
      </script>${tell('plausible')}${way}`;
    site.serve('/page', html({head: config(written) + loader, body}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);

    await asked(page);
    await settled(page);
    assert.deepEqual(await events(), []);
    assert.equal(
      site.requests.some((request) => / \/vendor/.test(request)),
      false,
    );

    await press(page, 'accept');
    await until(async () => (await events()).includes('pageview'));

    await withdraw(page);
    await page.evaluate(() => window.track('after a no', {}));
    await page.reload();
    await settled(page);
    // Of the page that was read while it was allowed, the counter says how far, as it goes.
    assert.deepEqual(
      (await events()).filter((name) => name !== 'engagement'),
      ['pageview'],
    );

    site.requests.length = 0;
    await page.reload();
    await settled(page);
    assert.deepEqual(
      site.requests.filter((request) => / \/vendor|api/.test(request)),
      [],
    );
  });
});

/**
 * Does what gtag.js does with `dataLayer`: takes commands in their order, those that came before it too, obeys the default
 * and every update, and sends what is allowed.
 */
function tag() {
  const state = {};
  const send = (name) => navigator.sendBeacon(`/collect?event=${name}&ads=${state.ad_storage ?? 'granted'}`);
  const take = (entry) => {
    // A list is no command.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [command, what, values] = entry;
    if (command === 'consent') Object.assign(state, values);
    if (command === 'event' && (state.analytics_storage ?? 'granted') === 'granted') send(what);
  };
  const layer = (window.dataLayer ??= []);
  layer.forEach(take);
  layer.push = (...entries) => {
    entries.forEach(take);
    return Array.prototype.push.apply(layer, entries);
  };
}
const tagCode = `(${tag})();`;
const gtagCode =
  "window.dataLayer ??= []; function gtag() { dataLayer.push(arguments); } gtag('js', new Date()); gtag('event', 'page_view');";

const written = {
  categories: [{id: 'analytics'}, {id: 'marketing'}],
  signals: {googleConsentMode: true},
};
const sentOf = (site) => site.requests.filter((request) => /collect/.test(request)).map((request) => request.slice(5));
const countView = (page) =>
  page.evaluate(() => {
    window.gtag('event', 'view');
  });

describe('a tag of Google that waits (basic mode)', () => {
  const site = useSite();
  const browser = useBrowser();

  it('is asked for after a yes, finds the update there already, and sends nothing after a withdrawal', async () => {
    site.serve('/collect', '');
    site.serve('/tag.js', tagCode);
    const wait = 'type="text/plain" data-consent="analytics"';
    const body = `<script ${wait}>${gtagCode}</script><script ${wait} src="/tag.js"></script>${way}`;
    site.serve('/page', html({head: snippet + config(written) + loader, body}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);

    await asked(page);
    await settled(page);
    assert.equal(
      site.requests.some((request) => /tag\.js|collect/.test(request)),
      false,
    );

    await page.evaluate(() => window.forthright.set({analytics: true, marketing: false}));
    await until(() => sentOf(site).length);
    assert.deepEqual(sentOf(site), ['/collect?event=page_view&ads=denied']);

    await withdraw(page);
    await settled(page);
    site.requests.length = 0;
    await countView(page);
    await settled(page);
    assert.deepEqual(sentOf(site), []);
    assert.deepEqual(complaints(page), []);
  });
});

describe('a tag of Google that runs at once (advanced mode)', () => {
  const site = useSite();
  const browser = useBrowser();

  const open = async (head) => {
    site.serve('/collect', '');
    site.serve('/tag.js', tagCode);
    const tags = `<script>${gtagCode}</script><script src="/tag.js"></script>`;
    site.serve('/page', html({head: head + config(written) + loader + tags, body: way}));
    const visitor = await browser.newVisitor();
    return visitor.open(`${site.url}/page`);
  };

  it('goes by the default of the head snippet: no before a decision, the stored one on the next page', async () => {
    const page = await open(snippet);
    await asked(page);
    await settled(page);
    const before = sentOf(site);
    await press(page, 'accept');
    await answered(page);
    await until(() =>
      page.evaluate(() => window.dataLayer.some(([command, what]) => command === 'consent' && what === 'update')),
    );
    await countView(page);
    await until(() => sentOf(site).length);

    site.requests.length = 0;
    await page.reload();
    await settled(page);

    assert.deepEqual(before, []);
    assert.deepEqual(sentOf(site), ['/collect?event=page_view&ads=granted']);
    const kinds = await page.evaluate(() => [...window.dataLayer].map(([command, what]) => `${command} ${what}`));
    assert.equal(kinds[0], 'consent default');
    assert.equal(kinds.includes('consent update'), false);
    assert.deepEqual(complaints(page), []);
  });

  it('is stopped as soon as may be where nobody set a default, and the owner is told (F025)', async () => {
    const page = await open('');
    await asked(page);
    await until(() => page.told.some((line) => /F025/.test(line)));

    site.requests.length = 0;
    await countView(page);
    await settled(page);

    assert.deepEqual(sentOf(site), []);
  });
});

describe('a request to Google before a yes', () => {
  const site = useSite();
  const browser = useBrowser();

  for (const [profile, isTold] of [
    ['uk', true],
    ['us-optout', false],
  ])
    it(`is ${isTold ? 'told to the owner (F026)' : 'no news'} under ${profile}`, async () => {
      const tag = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
      site.serve('/page', html({head: snippet + tag + config({...written, profile}) + loader, body: way}));
      const visitor = await browser.newVisitor();
      const prepare = async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          /googletagmanager/.test(request.url())
            ? request.respond({status: 200, contentType: 'text/javascript', body: ''})
            : request.continue(),
        );
      };

      const page = await visitor.open(`${site.url}/page`, {prepare});
      await asked(page);
      await until(() => page.evaluate(() => window.dataLayer.length > 1));
      await settled(page);

      assert.equal(
        page.told.some((line) => /F026.*www\.googletagmanager\.com/.test(line)),
        isTold,
      );
    });
});

describe('the files of the signals', () => {
  const site = useSite();
  const browser = useBrowser();
  const files = (page) =>
    page.fetched
      .map((address) => address.split('/').pop())
      .filter((name) => /^(mode|early|layer|wp)\.js$/.test(name))
      .sort();

  for (const [signals, expected] of [
    [undefined, []],
    [{}, []],
    [{googleConsentMode: false, dataLayer: 'yes'}, []],
    [{googleConsentMode: true}, ['early.js', 'mode.js']],
    [{dataLayer: true}, ['layer.js']],
    [{wpConsentApi: true}, ['wp.js']],
  ])
    it(`are fetched once, where they are used: ${JSON.stringify(signals)}`, async () => {
      site.serve('/page', html({head: config({categories: [{id: 'analytics'}], signals}) + loader, body: way}));
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await press(page, 'accept');
      await answered(page);
      await settled(page);

      assert.deepEqual(files(page), expected);
    });

  it('run only as they were built, and the rest of the page goes on', async () => {
    const read = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
    for (const name of [
      'forthright.js',
      'ui.js',
      'extras.js',
      'layer.js',
      'choices.js',
      'watch-banner.js',
      'problems.js',
    ])
      site.serve(`/changed/${name}`, read(name));
    site.serve('/changed/mode.js', `window.wasChanged = true;${read('mode.js')}`);
    site.refuse('/changed/early.js');
    const head = `<script>dataLayer = []</script>${config({...written, signals: {googleConsentMode: true, dataLayer: true}})}`;
    site.serve('/page', html({head: `${head}<script src="/changed/forthright.js"></script>`, body: way}));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await until(() => page.evaluate(() => window.dataLayer.some(({event}) => event === 'forthright-ready')));
    await until(() => page.told.some((line) => /F020/.test(line)));

    assert.equal(await page.evaluate(() => window.wasChanged), undefined);
    assert.equal(
      page.told.some((line) => /uncaught/.test(line)),
      false,
    );
  });
});
