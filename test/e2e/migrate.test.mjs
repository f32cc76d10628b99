/** A visitor who answered an earlier tool is not asked twice, and sees nothing of it. */
/* global document, localStorage, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  asked,
  config,
  decided,
  engines,
  gated,
  html,
  isAsking,
  loader,
  runs,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const encoded = (data) => encodeURIComponent(JSON.stringify(data));

/** What each tool left, and what the visitor had refused there, by our names. */
const left = {
  'vanilla-cookieconsent': [
    {
      cc_cookie: encoded({
        categories: ['necessary'],
        revision: 0,
        services: {necessary: [], analytics: [], marketing: []},
      }),
    },
    ['analytics', 'marketing'],
  ],
  klaro: [{klaro: encoded({analytics: false, marketing: false})}, ['analytics', 'marketing']],
  orejime: [{'eu-consent': encoded({analytics: false, marketing: false})}, ['analytics', 'marketing']],
  tarteaucitron: [{tarteaucitron: '!counter=false!pixel=false'}, ['analytics', 'marketing']],
  cookiebot: [
    {
      CookieConsent:
        '{stamp:%27oJ35SLjkzW4RaUoGqC9nv0TjIDn9KP4raUYB5i2R9p0pT/40h2LtBg==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1}',
    },
    ['analytics', 'marketing'],
  ],
  cookieyes: [
    {
      'cookieyes-consent':
        'consentid:OHNOck5kY2gz,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no',
    },
    ['analytics', 'marketing'],
  ],
  onetrust: [
    {
      OptanonConsent:
        'isGpcEnabled=0&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0',
    },
    ['analytics', 'marketing'],
  ],
  osano: [{cookieconsent_status: 'deny'}, ['analytics', 'marketing']],
  govuk: [
    {
      cookies_policy: encoded({essential: true, settings: false, usage: false, campaigns: false}),
      cookies_preferences_set: 'true',
    },
    ['analytics', 'marketing'],
  ],
};

for (const engine of engines) {
  describe(`moving from another tool in ${engine}`, () => {
    const site = useSite();
    const browser = useBrowser({engine});

    const serve = (written) =>
      site.serve(
        '/page',
        html({
          head:
            config({
              categories: [{id: 'analytics'}, {id: 'marketing'}],
              services: [
                {id: 'counter', category: 'analytics'},
                {id: 'pixel', category: 'marketing'},
              ],
              migrate: true,
              ...written,
            }) + loader,
          body: gated + way,
        }),
      );
    /** Opens the page as somebody whose browser holds these cookies. */
    const openWith = async (cookies, {storage = {}, prepare} = {}) => {
      site.serve('/before', html({}));
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/before`, {prepare});
      await page.evaluate(
        (cookies, storage) => {
          for (const [name, value] of Object.entries(cookies)) document.cookie = `${name}=${value}; path=/`;
          for (const [name, value] of Object.entries(storage)) localStorage.setItem(name, value);
        },
        cookies,
        storage,
      );
      await page.goto(`${site.url}/page`);
      await until(() => page.evaluate(() => window.events.some((event) => event.startsWith('ready'))));
      return page;
    };
    const events = (page) => page.evaluate(() => window.events);

    for (const [tool, [cookies, refused]] of Object.entries(left)) {
      it(`does not ask who refused with ${tool}, and shows nothing`, async () => {
        serve();

        const page = await openWith(cookies);
        await until(async () => (await decided(page)) === false);
        await settled(page);

        for (const id of refused) assert.equal(await decided(page, id), false);
        assert.deepEqual(
          (await events(page)).filter((event) => event.startsWith('show')),
          [],
        );
        assert.equal(await page.evaluate(() => document.querySelector('forthright-banner')), null);
        assert.equal(await runs(page), 0);
        assert.deepEqual(page.told, []);
      });
    }

    it('asks for the rest, once', async () => {
      serve({categories: [{id: 'analytics'}, {id: 'marketing'}, {id: 'media'}]});

      const page = await openWith(left.cookiebot[0]);
      await asked(page);
      await settled(page);

      const text = await page.$eval('forthright-banner', (el) => el.textContent);
      assert.match(text, /Videos, polls and maps/);
      assert.doesNotMatch(text, /Marketing/);
      assert.deepEqual(
        (await events(page)).filter((event) => event.startsWith('show')),
        ['show banner'],
      );
    });

    it('asks who said yes, unless the map says that it was for the same', async () => {
      const klaro = {klaro: encoded({counter: true, pixel: false})};
      serve();
      const asking = await openWith(klaro);
      await asked(asking);
      assert.equal(await runs(asking), 0);

      serve({migrate: {from: ['klaro'], map: {counter: 'analytics'}}});
      const page = await openWith(klaro);
      await until(async () => (await runs(page)) === 1);
      await settled(page);

      assert.equal(await isAsking(page), false);
      assert.deepEqual([await decided(page), await decided(page, 'marketing')], [true, false]);
      assert.deepEqual(
        (await events(page)).filter((event) => event.startsWith('show')),
        [],
      );
    });

    it('reads localStorage too', async () => {
      serve();

      const page = await openWith({}, {storage: {klaro: JSON.stringify({analytics: false, marketing: false})}});
      await until(async () => (await decided(page)) === false);

      assert.equal(await isAsking(page), false);
    });

    it('fetches nothing more once there is an answer', async () => {
      serve();
      const page = await openWith(left.osano[0]);
      await until(async () => (await decided(page)) === false);
      await settled(page);

      site.requests.length = 0;
      await page.reload();
      await settled(page);

      assert.deepEqual(site.requests, ['GET /page', 'GET /dist/forthright.js']);
    });

    it('asks those who come for the first time', async () => {
      serve();

      const page = await openWith({});
      await asked(page);

      assert.deepEqual(page.told, []);
    });

    for (const file of ['migrate.js', 'extras.js'])
      it(`asks everybody where ${file} does not load`, async () => {
        serve();
        site.refuse(`/dist/${file}`);

        const page = await openWith(left.osano[0]);
        await asked(page);

        assert.equal(await decided(page), undefined);
        assert.deepEqual(
          // Firefox counts what it says of files among the errors of the page.
          page.told.filter((line) => line.includes('uncaught') && !/Loading module|None of the/.test(line)),
          [],
        );
        site.forget(`/dist/${file}`);
      });
  });
}
