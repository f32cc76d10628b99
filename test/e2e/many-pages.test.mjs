/** One decision, many pages: tabs, the back/forward cache, prerendered pages, and pages that swap their body. */
/* global document, EventTarget, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  decided,
  engines,
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

const frame = '<iframe data-consent="media" data-src="/inner" title="A poll"></iframe>';
const pages = (site) => {
  site.serve('/inner', html({}));
  site.serve(
    '/page',
    html({head: config({categories: [{id: 'analytics'}, {id: 'media'}]}) + loader, body: gated + frame + way}),
  );
  site.serve(
    '/other',
    html({head: config({categories: [{id: 'analytics'}, {id: 'media'}]}) + loader, body: gated + way}),
  );
};
const shown = (page) => page.evaluate(() => document.querySelector('iframe').hasAttribute('src'));

for (const engine of engines) {
  describe(`two tabs in ${engine}`, () => {
    const site = useSite();
    const browser = useBrowser({engine});

    it('agree on a yes: the banner goes and the gates open in both', async () => {
      pages(site);
      const visitor = await browser.newVisitor();
      const one = await visitor.open(`${site.url}/page`);
      await asked(one);
      const other = await visitor.open(`${site.url}/page`);
      await asked(other);

      await press(other, 'accept');

      await answered(one);
      await until(() => shown(one));
      await until(() => runs(one));
      assert.equal(await decided(one), true);
      assert.equal(await runs(one), 1);
      assert.deepEqual(one.told, []);
    });

    it('agree on a no, and a later withdrawal closes what was open in both', async () => {
      pages(site);
      const visitor = await browser.newVisitor();
      const one = await visitor.open(`${site.url}/page`);
      await asked(one);
      const other = await visitor.open(`${site.url}/page`);
      await asked(other);
      await press(other, 'accept');
      await until(() => shown(one));

      await other.evaluate(() => window.forthright.withdraw());

      await until(async () => !(await shown(one)));
      await until(async () => !(await shown(other)));
      assert.equal(await decided(one), false);
      assert.equal(await one.evaluate(() => window.forthright.signal('media').aborted), true);
    });

    it('cannot undo each other: an answer elsewhere outlives a banner that was open', async () => {
      pages(site);
      const visitor = await browser.newVisitor();
      const one = await visitor.open(`${site.url}/page`);
      await asked(one);
      const other = await visitor.open(`${site.url}/page`);
      await asked(other);

      await press(one, 'reject');

      await answered(other);
      assert.equal(await decided(other), false);
      assert.equal(await runs(other), 0);
      assert.equal(await shown(other), false);
    });
  });

  describe(`the way back in ${engine}`, () => {
    const site = useSite();
    const browser = useBrowser({engine});

    /** Notes whether the page came out of the cache. */
    const noteReturn = (page) =>
      page.evaluateOnNewDocument(() => {
        window.addEventListener('pageshow', ({persisted}) => {
          if (persisted) window.returned = true;
        });
      });

    for (const answer of ['accept', 'reject'])
      it(`finds a page as it was left, and it follows the decision made meanwhile (${answer})`, async () => {
        pages(site);
        const visitor = await browser.newVisitor();
        const page = await visitor.open(`${site.url}/page`, {prepare: noteReturn});
        await asked(page);
        await settled(page);
        await page.goto(`${site.url}/other`);
        await asked(page);
        await press(page, answer);
        await answered(page);

        await page.evaluate(() => window.history.back());
        await until(() => page.evaluate(() => document.querySelector('iframe') && window.events));
        await answered(page);

        assert.equal(await page.evaluate(() => window.returned), true);
        assert.equal(await decided(page), answer === 'accept');
        if (answer === 'accept') await until(() => runs(page));
        assert.equal(await runs(page), answer === 'accept' ? 1 : 0);
        assert.equal(await shown(page), answer === 'accept');
      });
  });
}

describe('a page drawn ahead of its visit', () => {
  const site = useSite();
  const browser = useBrowser();

  it('shows and runs nothing before somebody looks at it, and then follows the decision made meanwhile', async () => {
    pages(site);
    const seen = [];
    // The page reports by itself: puppeteer loses sight of one that takes the place of another.
    const report = `<script>
      const note = () => navigator.sendBeacon('/seen', JSON.stringify({
        prerendering: document.prerendering,
        ran: window.ran ?? 0,
        asks: !!document.querySelector('forthright-banner'),
        allowed: window.forthright.allows('analytics'),
      }));
      addEventListener('load', () => setTimeout(note, 500));
      document.addEventListener('prerenderingchange', () => setInterval(note, 500));
    </script>`;
    site.serve(
      '/ahead',
      html({
        head: report + config({categories: [{id: 'analytics'}, {id: 'media'}]}) + loader,
        body: gated + frame + way,
      }),
    );
    site.server.prependListener('request', (request) => {
      if (request.url !== '/seen') return;
      let text = '';
      request.on('data', (chunk) => (text += chunk)).on('end', () => seen.push(JSON.parse(text)));
    });
    const rules =
      '<script type="speculationrules">{"prerender": [{"urls": ["/ahead"], "eagerness": "immediate"}]}</script>';
    site.serve(
      '/start',
      html({
        head: rules + config({categories: [{id: 'analytics'}, {id: 'media'}]}) + loader,
        body: `${way}<a id="ahead" href="/ahead">Go on</a>`,
      }),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/start`);
    await asked(page);
    await until(() => seen.length);

    assert.deepEqual(seen, [{prerendering: true, ran: 0, asks: false, allowed: false}]);

    await press(page, 'accept');
    await answered(page);
    await page.evaluate(() => document.querySelector('#ahead').click());
    await until(() => seen.find(({ran}) => ran));

    assert.deepEqual(seen.at(-1), {prerendering: false, ran: 1, asks: false, allowed: true});
  });
});

describe('a page that swaps its body', () => {
  const site = useSite();
  const browser = useBrowser();

  const swap = (page) =>
    page.evaluate(() => {
      const body = document.createElement('body');
      body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
      document.body.replaceWith(body);
      window.history.pushState({}, '', '/elsewhere');
    });

  it('keeps the question on screen, and it can be answered', async () => {
    pages(site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    await swap(page);
    await settled(page);

    assert.equal(await isAsking(page), true);
    assert.equal((await page.$$('forthright-banner')).length, 1);

    await press(page, 'reject');
    await answered(page);

    assert.equal(await decided(page), false);
    assert.equal(await runs(page), 0);
    assert.deepEqual(page.told, []);
  });

  it('runs what was allowed once for each place it stands in', async () => {
    pages(site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await swap(page);

    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));
    await settled(page);

    assert.equal(await runs(page), 1);
    assert.equal(await shown(page), true);
  });

  it('does not run a script again that it merely carries over', async () => {
    pages(site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'accept');
    await until(() => runs(page));

    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
    });
    await settled(page);

    assert.equal(await runs(page), 1);
    assert.equal(await isAsking(page), false);
  });

  it('opens the choices from a button that came with the new body', async () => {
    pages(site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await swap(page);

    await page.click('body > [data-forthright=choices]');

    await until(() => page.$eval('forthright-choices', (el) => el.open));
  });
});

describe('leaving a page', () => {
  const site = useSite();
  const browser = useBrowser();

  it('meets no handler of ours that would keep it out of the back/forward cache', async () => {
    pages(site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`, {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.handlers = [];
          const {addEventListener} = EventTarget.prototype;
          EventTarget.prototype.addEventListener = function (type, ...rest) {
            window.handlers.push(type);
            return addEventListener.call(this, type, ...rest);
          };
        }),
    });
    await asked(page);

    const handlers = await page.evaluate(() => window.handlers);

    assert.deepEqual(
      handlers.filter((type) => /unload/.test(type)),
      [],
    );
  });
});
