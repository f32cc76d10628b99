/** What a visit costs: requests, bytes, and the first and largest paint, which stay those of the page. */
/* global document, PerformanceObserver, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {
  answered,
  asked,
  config,
  gated,
  html,
  loader,
  press,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const kilobytes = (requests) =>
  requests
    .filter((request) => /\/dist\//.test(request))
    .reduce(
      (sum, request) =>
        sum +
        brotliCompressSync(readFileSync(new URL(`../../dist/${request.replace(/.*\/dist\//, '')}`, import.meta.url)))
          .length,
      0,
    ) / 1000;

/** The promises stand in package.json, in kB of 1000 bytes. */
const limits = Object.fromEntries(
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url)))['size-limit'].map(({name, limit}) => [
    name,
    parseFloat(limit),
  ]),
);

describe('a visit', () => {
  const site = useSite();
  const browser = useBrowser();
  const page = (lang) =>
    site.serve('/page', html({lang, head: config({categories: [{id: 'analytics'}]}) + loader, body: gated + way}));

  it('takes two files, within the limit, until the banner is painted', async () => {
    page();
    const visitor = await browser.newVisitor();

    const first = await visitor.open(`${site.url}/page`);
    await asked(first);
    await settled(first);

    const requests = site.requests.slice(0, 3);
    assert.deepEqual(requests, ['GET /page', 'GET /dist/forthright.js', 'GET /dist/ui.js']);
    assert.ok(kilobytes(requests) <= limits['until the banner is painted'], `${kilobytes(requests)} kB`);
  });

  it('takes one file more in Welsh', async () => {
    page('cy');
    const visitor = await browser.newVisitor();

    const first = await visitor.open(`${site.url}/page`);
    await asked(first);
    await settled(first);

    assert.deepEqual(site.requests.slice(2, 4).sort(), ['GET /dist/cy.js', 'GET /dist/ui.js']);
    assert.ok(kilobytes(['GET /dist/cy.js']) <= limits['a language']);
  });

  for (const answer of ['accept', 'reject'])
    it(`takes the loader alone, within its limit, once there is an answer (${answer})`, async () => {
      page();
      const visitor = await browser.newVisitor();
      const first = await visitor.open(`${site.url}/page`);
      await asked(first);
      await press(first, answer);
      await answered(first);
      await settled(first);
      await first.close();
      site.requests.length = 0;

      await settled(await visitor.open(`${site.url}/page`));

      assert.deepEqual(site.requests, ['GET /page', 'GET /dist/forthright.js']);
      assert.ok(kilobytes(site.requests) <= limits['forthright.js'], `${kilobytes(site.requests)} kB`);
    });
});

describe('the first and the largest paint', () => {
  const site = useSite();
  const browser = useBrowser();

  const notePaints = (page) =>
    page.evaluateOnNewDocument(() => {
      window.paints = [];
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const {element, url} of list.getEntries())
          window.paints.push(element?.closest('forthright-banner, body > *, html > *')?.localName ?? url);
      }).observe({type: 'largest-contentful-paint', buffered: true});
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
    });

  for (const path of ['/information-governance/index.html', '/minimal.html', '/html-first.html'])
    it(`are those of the page, and nothing moves: ${path}`, async () => {
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}${path}?panel=off`, {prepare: notePaints});
      await asked(page);
      await settled(page);
      await until(() => page.evaluate(() => window.paints.length));

      assert.equal(await page.evaluate(() => window.paints.at(-1)), 'main');
      assert.equal(await page.evaluate(() => window.shift), 0);
    });

  it('do not wait for the elements, which may never come', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/information-governance/index.html?panel=off`, {
      prepare: async (page) => {
        await notePaints(page);
        await page.setRequestInterception(true);
        page.on('request', (request) => (/ui\.js$/.test(request.url()) ? undefined : request.continue()));
      },
    });

    await until(() => page.evaluate(() => window.paints.at(-1) === 'main'));

    assert.equal(await page.evaluate(() => document.readyState), 'complete');
  });
});
