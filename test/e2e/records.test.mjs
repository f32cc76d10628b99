/** Records of decisions on whole pages, with a real server: each arrives once, whatever happens, and holds nobody up. */
/* global document, localStorage, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {openRecords} from '../../demo/records.mjs';
import {
  answered,
  asked,
  config,
  decided,
  engines,
  gated,
  html,
  loader,
  press,
  runs,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const {components} = JSON.parse(readFileSync(new URL('../../docs/record.openapi.json', import.meta.url), 'utf8'));
const isRecord = new Ajv({strict: false}).compile({$ref: '#/components/schemas/ConsentRecord', components});

/** An endpoint that fails as often as it is told, and keeps the rest. */
const failing = (statuses) => {
  const {answer} = openRecords();
  return async (request, response) => {
    const send = (status, body = '') =>
      response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
    if (request.method === 'GET' || !statuses.length) return answer(request, send);
    for await (const chunk of request) void chunk;
    send(statuses.shift());
  };
};

/** What is ours to answer for. Firefox counts what it says itself, of policies and files, among the errors of the page. */
const ofOurs = (told) =>
  told.filter(
    (line) =>
      /forthright\]|uncaught/.test(line) &&
      !/Content-Security-Policy|Loading module|None of the|Cross-Origin/.test(line),
  );

for (const engine of engines) {
  describe(`records in ${engine}`, () => {
    const statuses = [];
    const site = useSite({routes: {'/api/failing': failing(statuses)}});
    const browser = useBrowser({engine});

    const arrived = async (path = '/api/records') =>
      (await (await fetch(site.url + path)).json()).map(({record}) => record);
    const sent = (path) => site.requests.filter((request) => request === `POST ${path}`).length;
    const serve = ({endpoint = '/api/records', identifier, path = '/page', headers, ...more} = {}) =>
      site.serve(
        path,
        html({
          head:
            config({categories: [{id: 'analytics'}, {id: 'media'}], record: {endpoint, identifier}, ...more}) + loader,
          body: gated + way,
        }),
        headers,
      );
    const waiting = (page) =>
      page.evaluate(() => JSON.parse(localStorage.getItem('forthright-unsent') ?? '{}').waiting?.length ?? 0);

    it('arrive once, and hold what the contract says and no more', async () => {
      serve({revision: '2026-11'});
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page?of=mine#here`);
      await asked(page);
      await settled(page);

      await press(page, 'accept');
      await until(async () => (await arrived()).length === 1 && !(await waiting(page)));
      await page.reload();
      await settled(page);

      const [record] = await arrived();
      assert.ok(isRecord(record), JSON.stringify(isRecord.errors));
      assert.equal(record.origin, site.url);
      assert.equal(record.revision, '2026-11');
      assert.match(record.wording, /^\w+$/);
      assert.deepEqual(
        Object.entries(record.categories).map(([id, {allowed, method}]) => [id, allowed, method]),
        [
          ['analytics', true, 'accept'],
          ['media', true, 'accept'],
        ],
      );
      assert.doesNotMatch(JSON.stringify(record), /mine|here|page\b|Mozilla|identifier/);
      assert.equal(sent('/api/records'), 1);
      assert.deepEqual(page.told, []);
    });

    it('are sent without cookies, and without telling from where', async () => {
      const heads = [];
      serve();
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await page.evaluate(() => (document.cookie = 'other=1; path=/'));
      site.server.prependListener('request', ({method, headers}) => method === 'POST' && heads.push(headers));

      await asked(page);
      await settled(page);
      await press(page, 'reject');
      await until(() => heads.length);

      assert.equal(heads[0].cookie, undefined);
      assert.equal(heads[0].referer, undefined);
    });

    it('arrive after a 503, on a later page, under the same id', async () => {
      serve({endpoint: '/api/failing'});
      statuses.push(503);
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);

      await press(page, 'reject');
      await until(() => !statuses.length);
      await until(() => waiting(page));
      await page.reload();
      await until(async () => (await arrived('/api/failing')).length === 1 && !(await waiting(page)));

      assert.equal(sent('/api/failing'), 2);
    });

    it('survive a page that is left at once', async () => {
      serve();
      serve({path: '/next'});
      const before = (await arrived()).length;
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);

      await page.evaluate(() => {
        document.addEventListener('forthright-change', () => window.location.assign('/next'), {once: true});
        document.querySelector('forthright-banner [data-forthright=accept]').click();
      });
      await until(async () => (await arrived()).length > before);

      const ids = (await arrived()).map(({id}) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(ids.length, before + 1);
    });

    it('of two tabs are one record for one decision', async () => {
      serve();
      const before = (await arrived()).length;
      const visitor = await browser.newVisitor();
      const first = await visitor.open(`${site.url}/page`);
      const second = await visitor.open(`${site.url}/page`);
      await asked(second);
      await settled(second);

      await press(second, 'accept');
      await until(() => decided(first));
      await until(async () => (await arrived()).length > before);
      await settled(first);
      // The other tab waits for as long before it would send what nobody has.
      await new Promise((resolve) => setTimeout(resolve, 3000));

      assert.equal((await arrived()).length, before + 1);
    });

    it('without a server that answers change nothing for the visitor', async () => {
      serve({endpoint: 'http://127.0.0.1:9/records'});
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);

      await press(page, 'accept');
      await answered(page);

      await until(async () => (await runs(page)) === 1);
      assert.equal(await waiting(page), 1);
      // What the browser says of a dead address is the browser's.
      assert.deepEqual(ofOurs(page.told), []);
    });

    it('that a policy keeps back wait, and the owner is told', async () => {
      serve({headers: {'content-security-policy': "connect-src 'none'"}});
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);

      await press(page, 'accept');
      await answered(page);
      await until(() => page.told.some((line) => line.includes('F029')));

      assert.equal(await decided(page), true);
      assert.equal(await waiting(page), 1);
      assert.deepEqual(
        ofOurs(page.told).filter((line) => !line.includes('F029')),
        [],
      );
    });

    it('have a number for the visitor only where the owner gives one, and for as long as something is allowed', async () => {
      serve({identifier: true});
      const before = (await arrived()).length;
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);
      assert.equal(await page.evaluate(() => localStorage.length), 0);

      await press(page, 'accept');
      await until(async () => (await arrived()).length === before + 1);
      const identifier = await page.evaluate(() => localStorage.getItem('forthright-receipt'));
      const [accepted] = await arrived();
      await page.evaluate(() => window.forthright.withdraw());
      await until(async () => (await arrived()).length === before + 2);
      const [withdrawn] = await arrived();

      assert.equal(accepted.identifier, identifier);
      assert.equal(withdrawn.identifier, identifier);
      assert.ok(isRecord(withdrawn));
      assert.equal(await page.evaluate(() => localStorage.getItem('forthright-receipt')), null);
    });

    it('are listed on the demo’s own page as they arrive', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/records.html?panel=off`);
      await asked(page);
      await settled(page);

      await press(page, 'accept');

      await until(() =>
        page.$eval('ol li', (el) => /analytics: yes \(accept\), media: yes \(accept\)/.test(el.textContent)),
      );
      assert.deepEqual(page.told, []);
    });
  });
}

describe('a copy of the answers', () => {
  const site = useSite();
  const browser = useBrowser();
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

  /** Keeps what would be saved, and under which name. */
  const catchDownloads = (page) =>
    page.evaluateOnNewDocument(() => {
      window.saved = [];
      const {createObjectURL} = window.URL;
      window.URL.createObjectURL = (blob) => {
        void blob.text().then((text) => window.saved.push(text));
        return createObjectURL.call(window.URL, blob);
      };
    });
  const save = async (page) => {
    await page.evaluate(() => window.forthright.show('choices'));
    const button = await until(() =>
      page
        .evaluateHandle(() =>
          document.querySelector('forthright-choices').shadowRoot.querySelector('[part=receipt-button]'),
        )
        .then((handle) => handle.asElement()),
    );
    await button.click();
  };
  const open = async (lang = 'en-GB') => {
    site.serve(
      '/config.json',
      JSON.stringify({site: {name: 'Example <i>Library</i>'}, categories: [{id: 'analytics'}, {id: 'media'}]}),
    );
    site.serve(
      '/page',
      html({lang, head: '<script src="/dist/forthright.js" data-config="/config.json"></script>', body: way}),
      {'content-security-policy': policy},
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`, {prepare: catchDownloads});
    await asked(page);
    await settled(page);
    await press(page, 'reject');
    await answered(page);
    return page;
  };

  it('is saved as a page that says what was answered, under a strict policy too', async () => {
    const page = await open();

    await save(page);
    const [text] = await until(() => page.evaluate(() => window.saved.length && window.saved));

    assert.match(text, /Your answers on Example &#60;i&#62;Library/);
    assert.match(text, /<th scope="row">Analytics<\/th><td>No<\/td>/);
    assert.deepEqual(page.told, []);
  });

  it('speaks the language of the page', async () => {
    const page = await open('cy');

    await save(page);
    const [text] = await until(() => page.evaluate(() => window.saved.length && window.saved));

    assert.match(text, /<html lang="cy"/);
    assert.match(text, /<th scope="row">Dadansoddi<\/th><td>Na<\/td>/);
  });

  it('that cannot be fetched disturbs nothing', async () => {
    const page = await open();
    site.refuse('/dist/receipt.js');

    await save(page);
    await until(() => site.requests.some((request) => request.endsWith('receipt.js')));
    await settled(page);

    assert.deepEqual(ofOurs(page.told), []);
    site.forget('/dist/receipt.js');
  });

  it('is offered only to those who have answered', async () => {
    site.serve('/page', html({head: config({categories: [{id: 'analytics'}]}) + loader, body: way}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));

    assert.equal(
      await page.$eval('forthright-choices', (el) => el.shadowRoot.querySelector('[part=receipt-button]')),
      null,
    );
  });
});
