/** What an owner gets wrong: one readable line says so, nothing optional runs, and the page works. */
/* global window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  config,
  gated,
  html,
  quiet,
  isAsking,
  loader,
  runs,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const analytics = {categories: [{id: 'analytics'}]};
const own = `<button id="own" onclick="this.textContent = 'Pressed'">Press</button>`;

/** The mistake; the code it is told by; whether people are asked all the same; and the language of the page. */
const mistakes = [
  {mistake: 'no configuration', head: loader, code: 'F001'},
  {mistake: 'an empty configuration', head: config({}) + loader, code: 'F009'},
  {mistake: 'a configuration without categories', head: config({categories: []}) + loader, code: 'F009'},
  {
    mistake: 'a misspelt option',
    head: config({...analytics, profil: 'eu'}) + loader,
    code: 'F005',
    asks: true,
    says: /Did you mean "profile"/,
  },
  {
    mistake: 'a misspelt list of categories',
    head: config({catgories: analytics.categories}) + loader,
    code: 'F005',
  },
  {
    mistake: 'a misspelt phrase',
    head: config({...analytics, texts: {'en-GB': {acept: 'OK'}}}) + loader,
    code: 'F005',
    asks: true,
    says: /texts\.en-GB\.acept .* Did you mean "accept"/,
  },
  {
    mistake: 'a cookie that is gone at once',
    head: config({...analytics, cookie: {days: -5}}) + loader,
    code: 'F041',
    asks: true,
  },
  {
    mistake: 'a misspelt value',
    head: config({...analytics, profile: 'uk-gob'}) + loader,
    code: 'F006',
    asks: true,
    says: /Did you mean "uk-gov"/,
  },
  {
    mistake: 'categories of a wrong type',
    head: config({categories: {analytics: true}}) + loader,
    code: 'F004',
  },
  {
    mistake: 'an option of a wrong type',
    head: config({...analytics, site: 'Example'}) + loader,
    code: 'F004',
    asks: true,
    says: /site should be an object, got a string/,
  },
  {mistake: 'a list in place of the configuration', head: config([]) + loader, code: 'F004'},
  {
    mistake: 'a misspelt category on a gated tag',
    head: config(analytics) + loader,
    body: gated.replace('analytics', 'analitics'),
    code: 'F016',
    asks: true,
    says: /Did you mean "analytics"/,
  },
  {mistake: 'a language without texts', lang: 'fr', head: config(analytics) + loader, code: 'F021', asks: true},
  {
    mistake: 'a language without texts in the configuration',
    head: config({...analytics, language: 'fr'}) + loader,
    code: 'F021',
    asks: true,
  },
  {mistake: 'JSON that is broken', head: config('{"categories": [{"id": "analytics"},]}') + loader, code: 'F002'},
  {mistake: 'JSON that ends too early', head: config('{"categories": [{"id": "analytics"}') + loader, code: 'F002'},
  {
    mistake: 'an address where no configuration is',
    head: '<script src="/dist/forthright.js" data-config="/missing.json"></script>',
    code: 'F003',
    notes: 1,
  },
  {
    mistake: 'an address that holds a page',
    head: '<script src="/dist/forthright.js" data-config="/index.html"></script>',
    code: 'F003',
  },
  {
    mistake: 'an unknown basis',
    head: config({categories: [{id: 'analytics', basis: 'legitimate-interest'}]}) + loader,
    code: 'F006',
    asks: true,
  },
  {
    mistake: 'statistics whose facts are not declared',
    head: config({categories: [{id: 'statistics'}]}) + loader,
    body: gated.replace('analytics', 'statistics'),
    code: 'F008',
    asks: true,
  },
  {
    mistake: 'a category with an impossible id',
    head: config({categories: [...analytics.categories, {id: 'my category'}]}) + loader,
    code: 'F007',
    asks: true,
  },
  {
    mistake: 'a service of a misspelt category',
    head: config({...analytics, services: [{id: 'counter', category: 'analitics'}]}) + loader,
    code: 'F010',
    asks: true,
  },
  {
    mistake: 'a notice that is a script',
    head: config({...analytics, notice: {url: 'javascript:alert(1)'}}) + loader,
    code: 'F011',
    asks: true,
  },
  {
    mistake: 'a misspelt category on the script tag',
    head: '<script src="/dist/forthright.js" data-categories="analytics"></script>',
    body: gated.replace('analytics', 'analitics'),
    code: 'F016',
    asks: true,
  },
  {mistake: 'the script twice', head: config(analytics) + loader + loader, code: 'F019', asks: true},
];

describe('a wrong set-up', () => {
  const site = useSite();
  const browser = useBrowser();

  for (const {mistake, head, body = gated, lang, code, asks = false, says = /./, notes = 0} of mistakes)
    it(`is told: ${mistake}`, async () => {
      site.serve('/page', html({lang, head, body: body + way + own}));
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await until(() => page.told.filter((line) => line.startsWith('[forthright]')).length >= 1);
      await quiet(page, 500);
      await page.click('#own');

      const ours = page.told.filter((line) => line.startsWith('[forthright]'));
      assert.deepEqual(ours.map((line) => line.split(' ')[1]).sort(), [code]);
      assert.match(ours.join('\n'), says);
      // A browser notes a missing file by itself.
      assert.deepEqual(page.told.length - ours.length, notes, page.told.join('\n'));
      assert.equal(await isAsking(page), asks);
      assert.equal(await runs(page), 0);
      assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');
    });

  it('is told to the page as well, as an event', async () => {
    site.serve('/page', html({head: config({...analytics, profil: 'eu'}) + loader, body: way}));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);

    await until(() => page.evaluate(() => window.events.some((event) => event.startsWith('error F005'))));
  });

  it('never turns a yes into a yes for what the mistake hides', async () => {
    site.serve('/page', html({head: config(analytics) + loader, body: gated.replace('analytics', 'analitics') + way}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await until(() => isAsking(page));

    await page.evaluate(() => window.forthright.acceptAll());
    await page.reload();
    await settled(page);

    assert.equal(await runs(page), 0);
  });
});

describe('a right set-up', () => {
  const site = useSite();
  const browser = useBrowser();

  it('is quiet', async () => {
    site.serve('/page', html({head: config(analytics) + loader, body: gated + way}));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await settled(page);
    await page.evaluate(() => window.forthright.rejectAll());
    await settled(page);

    assert.deepEqual(page.told, []);
    assert.deepEqual(
      site.requests.filter((request) => /problems/.test(request)),
      [],
    );
  });

  it('says that a page has no way back to the choices', async () => {
    site.serve('/page', html({head: config(analytics) + loader}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await until(() => isAsking(page));

    await page.click('forthright-banner [data-forthright=reject]');

    await until(() => page.told.length);
    assert.match(page.told.join('\n'), /^\[forthright\] F023 [^\n]*$/);
  });
});
