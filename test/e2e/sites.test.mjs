/** The two demo sites where nothing is asked, and the notice and the launcher's page of all five, with and without scripts. */
/* global document, localStorage, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isAsking, settled, until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const folders = ['reporting-tool', 'fostering-group', 'employment-support', 'information-governance', 'youth-support'];
const stored = (page) => page.evaluate(() => [document.cookie, localStorage.length]);

/** Violations of one page, in two of the four worlds that differ most. */
async function violations(page) {
  await page.evaluate(axe);
  const found = [];
  for (const [width, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ]) {
    await page.setViewport({width, height: 800});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
    for (const {id, nodes} of violations) found.push(`${id}, ${width}: ${nodes[0].target.flat().join(' ')}`);
    const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
    if (scrollWidth > clientWidth) found.push(`too wide at ${width}`);
  }
  return found;
}

/** A button that changes how pages look, and where that is kept. */
const looks = {
  'reporting-tool': {button: '#rows', key: 'tool-rows', value: 'close', set: 'rows'},
  'employment-support': {button: '#words', key: 'employment-words', value: 'larger', set: 'words'},
};

for (const [folder, {button, key, value, set}] of Object.entries(looks))
  describe(`the demo ${folder}`, () => {
    const site = useSite();
    const browser = useBrowser();
    const address = (page) => `${site.url}/${folder}/${page}?panel=off`;

    it('asks nothing, stores nothing, and asks nobody else', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(address('index.html'));
      await settled(page);

      assert.equal(await isAsking(page), false);
      assert.deepEqual(await stored(page), ['', 0]);
      assert.deepEqual(
        page.fetched.filter((url) => !url.startsWith(`${site.url}/`)),
        [],
      );
      assert.deepEqual(page.told, []);
    });

    it('remembers a look from page to page, until somebody objects', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(address('index.html'));
      await until(() => site.requests.some((request) => /remember\.js$/.test(request)));
      await settled(page);

      await page.click(button);
      await until(async () => (await page.evaluate((key) => localStorage.getItem(key), key)) === value);
      await page.goto(address('privacy.html'));
      await until(async () => (await page.$eval('html', (el, set) => el.dataset[set], set)) === value);

      await page.evaluate(() => window.forthright.set({appearance: false}));
      await until(async () => (await page.evaluate((key) => localStorage.getItem(key), key)) === null);
    });

    it('is without a violation on its own pages', async () => {
      const visitor = await browser.newVisitor();
      for (const name of ['index.html', 'cookies.html']) {
        const page = await visitor.open(address(name), {prepare: (page) => page.setBypassCSP(true)});
        await settled(page);
        assert.deepEqual(await violations(page), [], name);
      }
    });
  });

describe('the notices and launchers of the demo sites', () => {
  const site = useSite();
  const browser = useBrowser();

  for (const folder of folders)
    it(`are whole without a script, within 320 px: ${folder}`, async () => {
      const visitor = await browser.newVisitor();
      for (const [name, pattern] of [
        ['privacy.html', /30 days[^]*Information Commission[^]*0303 123 1113/],
        ['your-data.html', /\.example[^]*one month[^]*Information Commission/],
      ]) {
        const page = await visitor.open(`${site.url}/${folder}/${name}?panel=off`, {
          width: 320,
          prepare: (page) => page.setJavaScriptEnabled(false),
        });
        const text = await page.$eval('main', (el) => el.innerText);
        const isWide = await page.$eval('html', (el) => el.scrollWidth > el.clientWidth);

        assert.match(text, pattern);
        assert.equal(isWide, false, name);
      }
    });
});
