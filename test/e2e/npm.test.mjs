/** The npm package as the README describes it: the lines that people copy, on a page without the script tag. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {asked, gated, html, press, quiet, runs, until, useBrowser, useSite, way} from './browser.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, lines] = /\n### npm\n[^]*?```js\n([^]*?)```/.exec(readme);
const configured = lines.replace("notice: {url: '/privacy'}", "$&, rights: {email: 'data@charity.example'}");
const withoutShowing = configured.replace(/^showSurfaces.*$/m, '');
const late = withoutShowing.replace(
  /createConsent\((.+)\);/,
  'createConsent(); showSurfaces(consent); consent.start($1);',
);

/** What a bundler does. */
const imports = {
  forthright: '/dist/index.js',
  'forthright/elements/': '/dist/npm/elements/',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'js-cookie': '/node_modules/js-cookie/dist/js.cookie.mjs',
};
const pageWith = (code) =>
  html({
    head: `<script type="importmap">${JSON.stringify({imports})}</script><script type="module">${code}</script>`,
    body: `${gated}${way}<forthright-button></forthright-button><forthright-rights></forthright-rights>
      <forthright-notice><h2>Who we are</h2><p>A charity.</p><h2>Your rights</h2><p>Ask us.</p></forthright-notice>`,
  });

/** The elements of the page that say something. */
const alive = (page) =>
  page.$$eval('forthright-button, forthright-rights, forthright-notice', (elements) =>
    elements.filter(({shadowRoot}) => shadowRoot?.textContent.trim()).map(({localName}) => localName),
  );
const all = ['forthright-button', 'forthright-rights', 'forthright-notice'];
const defineAll = `
  import {ForthrightBannerElement} from 'forthright/elements/banner.js';
  import {ForthrightButtonElement} from 'forthright/elements/button.js';
  import {ForthrightNoticeElement} from 'forthright/elements/notice/notice.js';
  import {ForthrightRightsElement} from 'forthright/elements/rights/rights.js';
  for (const element of [ForthrightBannerElement, ForthrightButtonElement, ForthrightNoticeElement, ForthrightRightsElement])
    element.define();`;

describe('the lines of the README for npm', () => {
  const site = useSite({folders: {'/node_modules/': fileURLToPath(new URL('../../node_modules', import.meta.url))}});
  const browser = useBrowser();

  for (const [when, code] of [
    ['as they are', configured],
    ['after the elements were defined by hand', defineAll + configured],
    ['where the configuration comes later', late],
  ])
    it(`ask, answer, show the choices and bring the page to life: ${when}`, async () => {
      site.serve('/page', pageWith(code));
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await until(async () => (await alive(page)).length === all.length);
      await press(page, 'accept');
      await until(() => runs(page));
      await page.click('body > button[data-forthright=choices]');
      await until(() => page.$eval('forthright-choices', ({shadowRoot}) => shadowRoot.querySelector('dialog').open));

      assert.deepEqual(await alive(page), all);
      assert.deepEqual(page.told, []);
    });

  it('say so where nobody shows what is due', async () => {
    site.serve('/page', pageWith(withoutShowing));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await until(() => page.told.length);
    await page.click('body > button[data-forthright=choices]');
    await quiet(page);

    assert.equal(page.told.length, 1, page.told.join('\n'));
    assert.match(page.told[0], /^\[forthright\] F042 .*showSurfaces\(consent\)/);
  });

  it('say nothing to whoever shows it themselves', async () => {
    const own = withoutShowing + 'consent.show = async (what) => void (document.title = `shown: ${what}`);';
    site.serve('/page', pageWith(own));
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await page.click('body > button[data-forthright=choices]');
    await until(async () => (await page.title()) === 'shown: choices');
    await quiet(page);

    assert.deepEqual(page.told, []);
  });
});
