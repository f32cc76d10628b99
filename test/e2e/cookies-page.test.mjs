/** The cookies page of the demo, built files and all: the form in the page, and the declaration written into it. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {asked, config, decided, html, loader, settled, until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const path = '/information-governance/cookies.html?panel=off';
const drawn = (page) =>
  until(() => page.$eval('forthright-choices', (el) => !!el.shadowRoot?.querySelector('fieldset')));
const focused = (page) =>
  page.evaluate(() => {
    const {activeElement} = document.activeElement?.shadowRoot ?? document;
    return activeElement?.getAttribute('part') ?? activeElement?.getAttribute('name') ?? '';
  });
const tabTo = async (page, what) => {
  for (let at = 0; at < 60 && (await focused(page)) !== what; at++) await page.keyboard.press('Tab');
  assert.equal(await focused(page), what);
};

describe('the cookies page', () => {
  const site = useSite();
  const browser = useBrowser();

  it('asks in the page, shows no banner, and fetches the form', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(site.url + path);
    await drawn(page);
    await settled(page);

    assert.equal(await page.$('forthright-banner'), null);
    assert.ok(site.requests.includes('GET /dist/inline.js'));
    assert.deepEqual(page.told, []);
  });

  it('is answered by keyboard alone, says so, and leads back to the page before', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/information-governance/guidance.html?panel=off`);
    await asked(page);
    await page.evaluate((path) => Object.assign(document.createElement('a'), {href: path}).click(), path);
    await until(() => page.url().endsWith(path));
    await drawn(page);

    await tabTo(page, 'answer-media');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, 'save-button');
    await page.keyboard.press('Enter');
    await until(() => decided(page, 'media'));
    await until(async () => (await focused(page)) === 'saved');
    await page.keyboard.press('Tab');
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await until(() => page.url().includes('guidance.html'));

    assert.equal(name, 'back-link');
    await settled(page);
    assert.equal(await decided(page, 'media'), true);
    assert.equal(await decided(page, 'analytics'), false);
  });

  for (const width of [1280, 320])
    it(`is without a violation, and scrolls in one direction, before and after saving: ${width} px`, async () => {
      const visitor = await browser.newVisitor();
      // The policy of the page lets no script of a test in.
      const page = await visitor.open(site.url + path, {width, prepare: (page) => page.setBypassCSP(true)});
      await drawn(page);
      await page.evaluate(axe);
      const violations = async () => {
        const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
      };
      const isWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

      const before = await violations();
      await page.$eval('forthright-choices', (el) => el.shadowRoot.querySelector('[part=save-button]').click());
      await until(() => page.$eval('forthright-choices', (el) => !!el.shadowRoot.querySelector('[role=alert]')));

      assert.deepEqual([before, await violations()], [[], []]);
      assert.equal(await isWide(), false);
    });

  for (const width of [1280, 320])
    it(`says what is stored where there is no JavaScript, within ${width} px`, async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(site.url + path, {width, prepare: (page) => page.setJavaScriptEnabled(false)});

      const box = await (await page.$('forthright-storage table')).boundingBox();
      const text = await page.$eval('forthright-storage', (el) => el.innerText);

      assert.match(text, /__Host-forthright/);
      assert.match(text, /poll-visitor/);
      assert.ok(box.x + box.width <= width, `${box.x + box.width}`);
    });

  it('confirms in the page, not in a banner, where the pattern of GOV.UK is followed', async () => {
    site.serve(
      '/page',
      html({
        head: config({profile: 'uk-gov', categories: [{id: 'analytics'}]}) + loader,
        body: '<h1>Cookies</h1><forthright-choices inline></forthright-choices>',
      }),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await drawn(page);

    await tabTo(page, 'save-button');
    await page.keyboard.press('Enter');
    await until(async () => (await focused(page)) === 'saved');
    await settled(page);

    assert.equal(await focused(page), 'saved');
    assert.equal(await page.$('forthright-banner'), null);
  });
});
