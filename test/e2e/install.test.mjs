/** Every way of putting Forthright into a page, as the README and docs/install.md say it. */
/* global document, PerformanceObserver, requestAnimationFrame, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  decided,
  gated,
  html,
  isAsking,
  loader,
  press,
  runs,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const written = {categories: [{id: 'analytics'}]};
const install = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');

const buttons = (page) => page.$$eval('forthright-banner button', (all) => all.map((button) => button.innerText));

describe('the shortest install', () => {
  const site = useSite();
  const browser = useBrowser();

  it('asks, with three buttons and a link to the notice, and says nothing on the console', async () => {
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/minimal.html?panel=off`);
    await asked(page);
    await settled(page);

    assert.deepEqual(await buttons(page), ['Accept all', 'Reject all', 'Choose']);
    assert.match(await page.$eval('forthright-banner a', (el) => el.href), /privacy\.html$/);
    assert.deepEqual(page.told, []);
  });

  it('answers, and opens what waited', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/minimal.html?panel=off`);
    await asked(page);

    await press(page, 'accept');
    await answered(page);

    await until(() => page.$eval('output', (el) => /has run\./.test(el.textContent)));
    await until(() => page.$eval('iframe', (el) => el.src));
    assert.deepEqual(page.told, []);
  });
});

describe('the script tag', () => {
  const site = useSite();
  const browser = useBrowser();

  const tag = (attributes = '') => `<script src="/dist/forthright.js" ${attributes}></script>`;
  const places = {
    'stands in the head, and the configuration before it': {head: config(written) + tag()},
    'stands in the head, and the configuration after it': {head: tag() + config(written)},
    'stands in the head, and the configuration at the end of the body': {head: tag(), end: config(written)},
    'is deferred': {head: tag('defer'), end: config(written)},
    'is async': {head: tag('async') + config(written)},
    'stands at the end of the body': {end: config(written) + tag()},
    'names its categories itself': {head: tag('data-categories="analytics"')},
    'names the address of its configuration': {head: tag('data-config="/written.json"')},
    'is deferred and names the address of its configuration': {head: tag('defer data-config="/written.json"')},
    'is followed by forthright.start()': {
      head: `${tag()}<script>forthright.start(${JSON.stringify(written)})</script>`,
    },
  };

  for (const [place, {head = '', end = ''}] of Object.entries(places)) {
    it(`works where it ${place}`, async () => {
      site.serve('/written.json', JSON.stringify(written));
      site.serve('/page', html({head, body: gated + way + end}));
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      const before = await runs(page);
      await press(page, 'accept');
      await answered(page);
      await until(() => runs(page));
      await settled(page);

      assert.equal(before, 0);
      assert.equal(await runs(page), 1);
      assert.deepEqual(page.told, []);
    });
  }

  it('is on the page at once, so that a script right behind it can ask', async () => {
    site.serve(
      '/page',
      html({
        head: tag() + '<script>window.early = forthright.allows("analytics");</script>' + config(written),
        body: way,
      }),
    );
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);

    assert.equal(await page.evaluate(() => window.early), false);
  });

  it('works from another origin, in a folder of its own', async () => {
    const elsewhere = site.url.replace('localhost', '127.0.0.1');
    site.serve(
      '/page',
      html({
        head: `<script src="${elsewhere}/files/forthright.js" data-categories="analytics"></script>`,
        body: gated + way,
      }),
    );
    for (const name of ['forthright.js', 'ui.js', 'extras.js', 'choices.js', 'watch-banner.js'])
      site.serve(`/files/${name}`, readFileSync(new URL(`../../dist/${name}`, import.meta.url)), {
        'access-control-allow-origin': '*',
      });
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));
    await settled(page);

    assert.deepEqual(
      page.fetched
        .filter((address) => /\.js$/.test(address))
        .map((address) => address.replace(`${elsewhere}/files/`, ''))
        .sort(),
      ['choices.js', 'extras.js', 'forthright.js', 'ui.js', 'watch-banner.js'],
    );
    assert.deepEqual(page.told, []);
  });
});

describe('the head snippet', () => {
  const site = useSite();
  const browser = useBrowser();

  const snippet = install.match(/<script>try[^]*?<\/script>/)[0].replace('/assets/', '/dist/');
  const pages = () => site.serve('/page', html({head: snippet + config(written) + loader, body: gated + way}));

  it('fetches the elements once, beside the loader', async () => {
    pages();
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await settled(page);

    // On an owner's own machine, what looks for mistakes comes later.
    const early = site.requests.filter((request) => !/extras|choices|watch-banner/.test(request));
    assert.deepEqual(
      early,
      ['GET /page', 'GET /dist/ui.js', 'GET /dist/forthright.js'].sort((a, b) => early.indexOf(a) - early.indexOf(b)),
    );
    assert.equal(page.fetched.filter((address) => /ui\.js$/.test(address)).length, 1);
    assert.deepEqual(page.told, []);
  });

  it('fetches nothing for those who have decided', async () => {
    pages();
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    site.requests.length = 0;

    await page.reload();
    await settled(page);

    assert.deepEqual(site.requests, ['GET /page', 'GET /dist/forthright.js']);
  });
});

describe('the head snippet under a Content Security Policy', () => {
  const site = useSite();
  const browser = useBrowser();

  it('runs by the hash that stands beside it', async () => {
    const policy = install.match(/script-src 'self' 'sha256-[^']+'/)[0];
    const address = '/assets';
    for (const name of ['forthright.js', 'ui.js', 'extras.js', 'choices.js', 'watch-banner.js'])
      site.serve(`${address}/${name}`, readFileSync(new URL(`../../dist/${name}`, import.meta.url)));
    const [snippet] = install.match(/<script>try[^]*?<\/script>/);
    const head = `${snippet}<script src="/assets/forthright.js" data-categories="analytics"></script>`;
    site.serve('/page', html({head, body: way}), {'content-security-policy': policy});
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await settled(page);

    assert.equal(site.requests.filter((request) => /ui\.js/.test(request)).length, 1);
    assert.equal(await page.evaluate(() => !!document.querySelector('head link[rel=modulepreload]')), true);
    assert.deepEqual(page.told, []);
  });
});

describe('a banner that is in the page already', () => {
  const site = useSite();
  const browser = useBrowser();
  const address = () => `${site.url}/html-first.html?panel=off`;

  /** Sums what moved, and notes whether the banner was ever seen. */
  const watch = (page) =>
    page.evaluateOnNewDocument(() => {
      window.shift = 0;
      window.wasSeen = false;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
      const look = () => {
        if (document.querySelector('forthright-banner')?.getClientRects().length) window.wasSeen = true;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  const without = (name) => async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith(name) ? request.abort() : request.continue()));
  };

  for (const answer of ['accept', 'reject'])
    it(`is answered (${answer}) by the loader alone`, async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(address(), {prepare: without('ui.js')});
      await asked(page);

      await press(page, answer);
      await answered(page);

      const hasRun = () => page.$eval('output', (el) => /has run\./.test(el.textContent));
      if (answer === 'accept') await until(hasRun);
      else await settled(page);
      assert.equal(await decided(page), answer === 'accept');
      assert.equal(await hasRun(), answer === 'accept');
    });

  /** Holds the elements back until the written banner has been painted. */
  const late = async (page) => {
    await watch(page);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (/ui\.js$/.test(request.url())) await until(() => page.evaluate(() => window.wasSeen));
      await request.continue();
    });
  };

  it('is taken over in place, and nothing moves', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address(), {prepare: late});
    await asked(page);
    await until(() => page.evaluate(() => document.querySelector('forthright-banner').hasAttribute('layout')));
    await settled(page);

    assert.equal(await page.evaluate(() => document.querySelectorAll('forthright-banner').length), 1);
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.deepEqual(await buttons(page), ['Accept all', 'Reject all', 'Choose']);
    assert.deepEqual(page.told, []);

    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));
  });

  it('stands where it stood, in the same size, once it is taken over', async () => {
    const boxOf = (page) => page.$eval('forthright-banner', (el) => JSON.stringify(el.getBoundingClientRect()));
    const first = await (await browser.newVisitor()).open(address(), {prepare: without('ui.js')});
    await asked(first);
    await until(() =>
      first.$eval('forthright-banner', (el) => el.getAnimations().every(({playState}) => playState === 'finished')),
    );

    const second = await (await browser.newVisitor()).open(address());
    await until(() => second.evaluate(() => document.querySelector('forthright-banner').hasAttribute('layout')));
    await until(() =>
      second.$eval('forthright-banner', (el) => el.getAnimations().every(({playState}) => playState === 'finished')),
    );

    assert.equal(await boxOf(second), await boxOf(first));
  });

  it('is never seen by those who have decided', async () => {
    const visitor = await browser.newVisitor();
    const first = await visitor.open(address());
    await asked(first);
    await press(first, 'reject');
    await answered(first);

    const page = await visitor.open(address(), {prepare: watch});
    await settled(page);

    assert.equal(await page.evaluate(() => window.wasSeen), false);
    assert.equal(await isAsking(page), false);
  });
});

describe('the hash on the script tag', () => {
  const site = useSite();
  const browser = useBrowser();
  const file = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

  it('lets the loader run', async () => {
    const [integrity] = install.match(/sha384-[\w+/=]+/);
    const head = `${config(written)}<script src="/dist/forthright.js" crossorigin="anonymous" integrity="${integrity}"></script>`;
    site.serve('/page', html({head, body: way}));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    assert.deepEqual(page.told, []);
  });

  for (const name of ['ui.js', 'choices.js'])
    it(`keeps a ${name} that was changed from running, and the page works`, async () => {
      for (const other of ['forthright.js', 'ui.js', 'extras.js', 'choices.js', 'watch-banner.js', 'problems.js'])
        site.serve(`/changed/${other}`, file(other));
      site.serve(`/changed/${name}`, `window.wasChanged = true;${file(name)}`);
      const head = `${config(written)}<script src="/changed/forthright.js"></script>`;
      const body = `${gated + way}<button id="own" onclick="this.textContent = 'Pressed'">Press</button>`;
      site.serve('/page', html({head, body}));
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await page.click('[data-forthright=choices]');
      await until(() => page.evaluate(() => window.events.some((event) => /^error/.test(event))));
      await page.$eval('#own', (el) => el.click());

      assert.equal(await page.evaluate(() => window.wasChanged), undefined);
      assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');
      assert.equal(await runs(page), 0);
      assert.deepEqual(
        page.told.filter((line) => /^uncaught/.test(line)),
        [],
      );
    });
});
