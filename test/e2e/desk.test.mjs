/** A request from a page to the desk, in a browser: what the endpoint asks of a browser, and what the desk makes of it. */
/* global document, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {html, until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What people must be able to write, and what must stay words. Each would set `window.harmed`. */
const hostile = [
  '<img src=x onerror="window.harmed = 1">',
  '<svg onload="window.harmed = 1">',
  '"><script>window.harmed = 1</script>',
  `' autofocus onfocus='window.harmed = 1`,
  'javascript:window.harmed=1',
  '</textarea></select></template><iframe srcdoc="<script>parent.harmed=1</script>">',
  '${window.harmed = 1}{{window.harmed = 1}}',
  '\u202egnp.exe\u0000\u2028<b>',
  '<form id="summary"><input name="again">',
  '<a href="javascript:window.harmed=1">x</a>',
];

let time = Date.parse('2026-11-25T10:00:00Z');

describe('a request to the desk', () => {
  const site = useSite({rights: {limit: 1000, now: () => new Date(time)}});
  const browser = useBrowser();

  const open = async () => {
    site.serve('/page', html({head: '<title>A page</title>'}));
    const visitor = await browser.newVisitor();
    return {visitor, page: await visitor.open(`${site.url}/page`)};
  };
  /** As the launcher does, with the built file. */
  const send = (page, message = {}, endpoint = '/api/rights') =>
    page.evaluate(
      async (message, endpoint) => {
        const {sendRequest} = await import('/dist/send-request.js');
        return sendRequest(endpoint, {
          version: 1,
          rights: ['access'],
          text: 'Please send me a copy.',
          for: 'self',
          language: 'en-GB',
          due: {legal: null, promise: null},
          website: '',
          seconds: 60,
          ...message,
        });
      },
      {reference: `DP-${String(++made).padStart(4, '0')}-0000`, ...message},
      endpoint,
    );
  let made = 0;
  const kept = async () => (await (await fetch(`${site.url}/api/desk`)).json()).requests;
  const openDesk = async (visitor) => {
    const page = await visitor.open(`${site.url}/desk.html`);
    await until(() => page.$eval('#summary', (el) => el.textContent !== 'Looking…'));
    return page;
  };
  const text = (page, selector) => page.$eval(selector, (el) => el.textContent);

  it('arrives, and the page learns when it is due', async () => {
    const {page} = await open();

    const sent = await send(page);

    assert.equal(sent.ok, true);
    assert.equal(sent.expectedBy, '2026-12-29');
    assert.deepEqual(page.told, []);
  });

  it('from another site does not arrive', async () => {
    const {page} = await open();
    const before = (await kept()).length;

    await page.goto(`${site.url.replace('localhost', '127.0.0.1')}/page`);
    const sent = await send(page, {}, `${site.url}/api/rights`);
    await page.evaluate(
      (url) => fetch(url, {method: 'POST', mode: 'no-cors', credentials: 'include', body: '{"version":1}'}),
      `${site.url}/api/rights`,
    );

    assert.equal(sent.ok, false);
    assert.equal((await kept()).length, before);
  });

  it('that could not leave is sent again, and is there once', async () => {
    const {page} = await open();
    const reference = 'DP-QQQQ-0001';

    await page.evaluate(() => import('/dist/send-request.js').then(() => undefined));
    await page.setOfflineMode(true);
    const first = await send(page, {reference});
    await page.setOfflineMode(false);
    const again = [await send(page, {reference}), await send(page, {reference, seconds: 90})];

    assert.deepEqual(first, {ok: false, why: 'offline'});
    assert.deepEqual(
      again.map(({ok}) => ok),
      [true, true],
    );
    assert.equal((await kept()).filter((request) => request.reference === reference).length, 1);
  });

  it('is shown at the desk as it was written, whatever was written', async () => {
    const {page, visitor} = await open();
    for (const words of hostile) {
      const line = words.replace(/[\0\u2028]/g, '');
      const sent = await send(page, {
        text: words,
        name: line,
        contact: line,
        scope: {period: words, service: words, topic: words},
        correction: {was: words, now: words},
        consents: [line],
        noticeVersion: line,
      });
      assert.equal(sent.ok, true, words);
    }

    const desk = await openDesk(visitor);
    const shown = await desk.$$eval('.said', (all) => all.map((el) => el.textContent));

    for (const words of hostile) assert.ok(shown.includes(words), words);
    assert.equal(await desk.evaluate(() => window.harmed), undefined);
    assert.equal(await desk.$$eval('main :is(img, svg, script, iframe, a, b, input)', (all) => all.length), 0);
    assert.deepEqual(desk.told, []);
  });

  it('is late when nobody answered, and the desk says so first', async () => {
    const {page, visitor} = await open();
    time = Date.parse('2026-10-01T10:00:00Z');
    const {reference} = await send(page);
    time = Date.parse('2026-11-25T10:00:00Z');
    const desk = await openDesk(visitor);
    assert.match(await text(desk, '#summary'), /^1 is late\./);
    assert.equal(await desk.$eval('#to-do > li', (el) => el.id), reference);
    assert.match(
      await text(desk, `#${reference} .due`),
      /^Answer by Monday,? 2 November 2026: this is 23 days late\.$/,
    );

    await desk.evaluate((id) => {
      const buttons = [...document.getElementById(id).querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'It is answered').click();
    }, reference);
    await until(() => desk.$(`#closed #${reference}`));

    assert.match(await text(desk, '#summary'), /^Nothing is late\./);
    assert.equal(await text(desk, `#${reference} .due`), 'Answered.');
  });

  it('moves to another day from the desk, with a reason', async () => {
    const {page, visitor} = await open();
    const {reference} = await send(page, {rights: ['erasure']});
    const desk = await openDesk(visitor);
    await desk.$eval(`#${reference}-extend`, (el) => (el.closest('details').open = true));

    await desk.type(`#${reference}-extend`, 'Many <b>files</b>');
    await desk.$eval(`#${reference}-extend`, (el) => el.form.requestSubmit());
    await until(async () => /25 February 2027/.test(await text(desk, `#${reference} .due`)));

    assert.match(await text(desk, `#${reference} ul`), /two months more\. Many <b>files<\/b>$/);
    assert.equal(await desk.evaluate(() => document.activeElement.closest('li').id), reference);
    assert.deepEqual(desk.told, []);
  });

  it('can be read by everybody at the desk', async () => {
    const {page, visitor} = await open();
    await send(page);
    const desk = await openDesk(visitor);
    await desk.$$eval('details', (all) => all.forEach((el) => (el.open = true)));

    // Past the policy of the page, as a tool of the browser may.
    const session = await desk.createCDPSession();
    const run = (expression) => session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    await run(axe);
    const {result} = await run(
      'axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, nodes[0].html]))',
    );
    assert.deepEqual(result.value, []);
  });
});
