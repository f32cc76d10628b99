/** The main job on a whole site: nothing before the decision, then what was decided, on every page. */
/* global document, localStorage, sessionStorage, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answered, asked, decided, engines, isAsking, press, settled, until, useBrowser, useSite} from './browser.mjs';

const home = '/information-governance/index.html?panel=off';
const guidance = '/information-governance/guidance.html?panel=off';
const training = '/information-governance/training.html?panel=off';

const ofOurs = (addresses) =>
  addresses.filter((address) => /\/dist\//.test(address)).map((address) => address.replace(/.*\/dist\//, ''));
const stored = (page) => page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
const collected = async (site) => (await (await fetch(`${site.url}/api/events`)).json()).length;

for (const engine of engines) {
  describe(`the main job in ${engine}`, () => {
    const site = useSite();
    const browser = useBrowser({engine});

    it('stores nothing, runs nothing and calls nobody before the decision', async () => {
      const visitor = await browser.newVisitor();

      const page = await visitor.open(site.url + training);
      await asked(page);
      await settled(page);

      assert.deepEqual(await stored(page), ['', 0, 0]);
      assert.deepEqual(await visitor.cookies(), []);
      assert.deepEqual(
        page.fetched.filter((address) => !address.startsWith(site.url + '/')),
        [],
      );
      assert.deepEqual(
        page.fetched.filter((address) => /vendor|analytics|slido|api/.test(address)),
        [],
      );
      assert.equal(await collected(site), 0);
      assert.deepEqual(page.told, []);
    });

    it('runs what was allowed, and asks no more', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(site.url + training);
      await asked(page);

      await press(page, 'accept');
      await answered(page);

      await until(async () => (await collected(site)) > 0);
      await until(() => page.evaluate(() => document.querySelector('iframe').src));
      const [cookie] = await stored(page);
      assert.match(cookie, /^forthright=1~/);
      assert.ok(cookie.length - 'forthright='.length <= 150, cookie);
      assert.deepEqual(page.told, []);

      page.fetched.length = 0;
      await page.reload();
      await settled(page);

      assert.equal(await isAsking(page), false);
      assert.deepEqual(ofOurs(page.fetched), ['forthright.js']);
      await until(() => page.evaluate(() => window.events.includes('run analytics')));
      assert.deepEqual(page.told, []);
    });

    it('runs nothing after a refusal, and stays quiet on every page', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(site.url + home);
      await asked(page);

      await press(page, 'reject');
      await answered(page);

      for (const path of [home, training, guidance]) {
        page.fetched.length = 0;
        await page.goto(site.url + path);
        await settled(page);
        assert.equal(await isAsking(page), false);
        assert.deepEqual(ofOurs(page.fetched), ['forthright.js']);
        assert.deepEqual(
          page.fetched.filter((address) => /vendor|analytics|slido|api/.test(address)),
          [],
        );
      }
      assert.equal(await decided(page), false);
      assert.equal(await decided(page, 'statistics'), false);
      assert.deepEqual(page.told, []);
    });
  });
}

describe('statistics that are on by exception', () => {
  const site = useSite();
  const browser = useBrowser();

  const search = async (page, word) => {
    await page.type('#query', word);
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.querySelector('#found').textContent));
  };
  const counted = async () => (await (await fetch(`${site.url}/api/statistics`)).json()).words;

  it('count searches until the visitor objects, right in the banner', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(site.url + guidance);
    await asked(page);

    await search(page, 'breach');

    await until(async () => (await counted()).breach === 1);
    assert.deepEqual(await stored(page), ['', 0, 0]);

    await page.click('forthright-banner [part=object-button]');
    await until(async () => (await decided(page, 'statistics')) === false);
    await page.reload();
    await asked(page);
    await search(page, 'email');
    await settled(page);

    assert.deepEqual(await counted(), {breach: 1});
    assert.match(await page.$eval('#counting', (el) => el.textContent), /not counted/);
  });

  it('stop with a refusal of everything', async () => {
    const before = await counted();
    const visitor = await browser.newVisitor();
    const page = await visitor.open(site.url + guidance);
    await asked(page);

    await press(page, 'reject');
    await answered(page);
    await search(page, 'photograph');
    await settled(page);

    assert.deepEqual(await counted(), before);
  });
});

describe('a page in Welsh', () => {
  const site = useSite();
  const browser = useBrowser();

  it('asks, and lets people choose, in Welsh', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/information-governance/cy.html?panel=off`);

    await asked(page);
    const banner = await page.$eval('forthright-banner', (el) => [
      el.lang,
      ...[...el.querySelectorAll('[part=actions] button')].map((button) => button.innerText),
    ]);
    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));

    assert.deepEqual(banner, ['cy', 'Derbyn pob un', 'Gwrthod pob un', 'Dewis']);
    assert.equal(
      await page.$eval('forthright-choices >>> [part=save-button]', (el) => el.innerText),
      'Cadw dewisiadau',
    );
    assert.equal(await page.$eval('forthright-choices', (el) => el.shadowRoot.textContent.includes('Polau byw')), true);
    assert.deepEqual(page.told, []);
  });
});
