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
  /** As a person does: opens what is to be done, fills it in, and presses the button there. */
  const press = (page, reference, name, values = {}, isSent = true) =>
    page.evaluate(
      (id, name, values, isSent) => {
        const all = [...document.getElementById(id).querySelectorAll('.actions details')];
        const details = all.find((el) => el.firstChild.textContent === name);
        details.open = true;
        const form = details.querySelector('form');
        for (const [field, value] of Object.entries(values)) form.elements[field].value = value;
        if (isSent) form.requestSubmit();
      },
      reference,
      name,
      values,
      isSent,
    );

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
    assert.equal(
      await desk.$$eval('main :is(img, svg, script, iframe, a, b, input:not([type=date]))', (all) => all.length),
      0,
    );
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

    await press(desk, reference, 'It is answered');
    await until(() => desk.$(`#closed #${reference}`));

    assert.match(await text(desk, '#summary'), /^Nothing is late\./);
    assert.equal(await text(desk, `#${reference} .due`), 'Answered. This was 23 days late.');
  });

  it('moves to another day from the desk, with a reason', async () => {
    const {page, visitor} = await open();
    const {reference} = await send(page, {rights: ['erasure']});
    const desk = await openDesk(visitor);

    await press(desk, reference, 'Take two months more', {note: 'Many <b>files</b>'});
    await until(async () => /25 February 2027/.test(await text(desk, `#${reference} .due`)));

    assert.match(await text(desk, `#${reference} ul`), /two months more \(entered .+\)\. Many <b>files<\/b>$/);
    assert.equal(await desk.evaluate(() => document.activeElement.closest('li').id), reference);
    assert.deepEqual(desk.told, []);
  });

  it('says in words that fit what is wanted, and by when', async () => {
    const {page, visitor} = await open();
    const due = {legal: '2026-12-29', promise: '2026-12-01'};
    const {reference} = await send(page, {rights: ['withdraw-consent', 'informed'], due});
    const desk = await openDesk(visitor);

    assert.equal(
      await text(desk, `#${reference} h3`),
      `${reference}: wants to take back their agreement and to be told how their data is used`,
    );
    assert.match(
      await text(desk, `#${reference} .due`),
      /^Answer by Tuesday,? 1 December 2026: 6 days left\. That is what the person was told\. The law gives until Tuesday,? 29 December 2026\.$/,
    );
  });

  it('keeps what is half written while others are worked on', async () => {
    const {page, visitor} = await open();
    const [{reference: one}, {reference: other}] = [await send(page), await send(page)];
    const desk = await openDesk(visitor);
    const written = () =>
      desk.$eval(`#${one}-refuse-note`, (el) => [
        el.closest('details').open,
        el.value,
        el.form.elements.reason.value,
        el.form.elements.day.value,
      ]);
    const note = {note: 'We looked ev', reason: 'no_match', day: '2026-11-25'};
    await press(desk, one, 'Refuse', note, false);
    await desk.focus(`#${one}-refuse-note`);

    await press(desk, other, 'Say that it arrived');
    await until(() => desk.$eval(`#${other}`, (el) => /told that it arrived/.test(el.textContent)));
    assert.deepEqual(await written(), [true, 'We looked ev', 'no_match', '2026-11-25']);
    assert.equal(await desk.evaluate(() => document.activeElement.id), `${one}-refuse-note`);

    // Its own entry is drawn anew, then all of them, since a day is over.
    await press(desk, one, 'Say that it arrived');
    await until(() => desk.$eval(`#${one}`, (el) => /told that it arrived/.test(el.textContent)));
    assert.deepEqual(await written(), [true, 'We looked ev', 'no_match', '2026-11-25']);
    time += 864e5;
    await desk.click('#again');
    await until(async () => /33 days left/.test(await text(desk, `#${one} .due`)));
    time -= 864e5;
    assert.deepEqual(await written(), [true, 'We looked ev', 'no_match', '2026-11-26']);
  });

  it('says where the button is what went wrong, and loses nothing', async () => {
    const {page, visitor} = await open();
    const [{reference}, {reference: gone}] = [await send(page), await send(page)];
    const desk = await openDesk(visitor);
    const problem = (id) =>
      desk.$eval(`#${id}-refuse-note`, (el) => {
        const alert = el.form.querySelector('[role=alert]');
        return alert.checkVisibility() && alert.textContent;
      });
    const note = {note: 'We looked everywhere.', reason: 'no_match'};

    await desk.setOfflineMode(true);
    await press(desk, reference, 'Refuse', note);
    await until(async () => /^The server does not answer\./.test(await problem(reference)));
    await desk.setOfflineMode(false);
    // Meanwhile a colleague closed the other one.
    const colleague = await openDesk(visitor);
    await press(colleague, gone, 'It is answered');
    await until(() => colleague.$(`#closed #${gone}`));
    await press(desk, gone, 'Refuse', note);
    await until(async () => (await problem(gone)) === 'This is closed.');

    assert.equal(await desk.$eval(`#${reference}-refuse-note`, (el) => el.value), 'We looked everywhere.');
    assert.equal(await desk.$eval(`#${gone}-refuse-note`, (el) => el.value), 'We looked everywhere.');
  });

  it('is closed with a second press, and can be opened again', async () => {
    const {page, visitor} = await open();
    const {reference} = await send(page);
    const desk = await openDesk(visitor);
    for (const name of ['It is answered', 'The person took it back']) {
      assert.deepEqual(
        await desk.$$eval(`#${reference} button`, (all) => all.filter((el) => el.checkVisibility()).length),
        0,
      );
      await press(desk, reference, name);
      await until(() => desk.$(`#closed #${reference}`));
      await press(desk, reference, 'Open it again');
      await until(() => desk.$(`#to-do #${reference}`));
    }
    assert.match(await text(desk, `#${reference} .due`), /^Answer by /);
  });

  it('counts from the day on which proof came, not from that on which it is entered', async () => {
    const {page, visitor} = await open();
    time = Date.parse('2026-11-10T10:00:00Z');
    const {reference} = await send(page);
    const desk = await openDesk(visitor);
    await press(desk, reference, 'Ask for proof of identity');
    await until(async () => /stands still.*proof of identity/.test(await text(desk, `#${reference} .due`)));
    time = Date.parse('2026-11-23T10:00:00Z');
    await desk.click('#again');
    await until(() => desk.$eval(`#${reference}-identity-received-day`, (el) => el.value === '2026-11-23'));

    await press(desk, reference, 'Proof is here', {day: '2026-11-20'});
    await until(async () => /^Answer by Monday,? 21 December 2026/.test(await text(desk, `#${reference} .due`)));
    time = Date.parse('2026-11-25T10:00:00Z');

    assert.match(
      await text(desk, `#${reference} ul`),
      /20 November 2026: proof of identity came \(entered 23 Nov 2026/,
    );
  });

  it('can be read by everybody at the desk', async () => {
    const {page, visitor} = await open();
    await send(page);
    const {reference} = await send(page);
    const desk = await openDesk(visitor);
    await press(desk, reference, 'Say that it arrived', {day: '2026-11-25'});
    await until(() => desk.$eval(`#${reference}`, (el) => /told that it arrived/.test(el.textContent)));
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
