/** Markdown in the page, from the built files: fetched where it is named, and shown under the strictest policy. */
/* global document, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {config, html, until, useBrowser, useSite, way} from './browser.mjs';

const policy =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const head = `${config({site: {name: 'Example'}, categories: [{id: 'analytics'}]})}<script nonce="abc" src="/dist/forthright.js"></script>`;
const markdown = `---
version: 1.10
---
# Privacy at {{site}} {#top}

Version {{version}} &ndash; &ecirc;

{{rights}}

<img src=x onerror="window.hurt = true"> [a](javascript:window.hurt=true)
`;

describe('a notice in Markdown', () => {
  const site = useSite();
  const browser = useBrowser();

  const open = async (element) => {
    site.serve('/page', html({head, body: way + element}), {'content-security-policy': policy});
    const visitor = await browser.newVisitor();
    return visitor.open(`${site.url}/page`, {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.reports = [];
          document.addEventListener('securitypolicyviolation', (event) => window.reports.push(event.violatedDirective));
        }),
    });
  };

  it('is shown where no string may become HTML, with the elements that its markers name', async () => {
    site.serve('/privacy.md', markdown);
    const page = await open('<forthright-notice src="/privacy.md">Before</forthright-notice>');

    await until(() =>
      page.evaluate(() => !!window.customElements.get('forthright-facts') && !!document.querySelector('h1#top')),
    );
    const text = await page.$eval('forthright-notice', (el) => el.textContent);
    assert.match(text, /^Privacy at Example\nVersion 1\.10 – ê\n/);
    assert.doesNotMatch(text, /Before/);
    assert.equal(await page.$('forthright-notice img, forthright-notice a:not(forthright-facts *)'), null);
    assert.deepEqual(await page.evaluate(() => window.reports), []);
    assert.equal(await page.evaluate(() => window.hurt), undefined);
  });

  it('leaves what stands in the page, and says so, if it does not come', async () => {
    site.refuse('/privacy.md');
    const page = await open('<forthright-notice src="/privacy.md">Before</forthright-notice>');

    await until(() => page.told.some((line) => line.includes('F033')));
    assert.equal(await page.$eval('forthright-notice', (el) => el.textContent), 'Before');
  });

  it('costs a notice that is in the page nothing', async () => {
    const page = await open('<forthright-notice>Before</forthright-notice>');

    await until(() => page.evaluate(() => !!window.customElements.get('forthright-notice')));
    assert.deepEqual(
      page.fetched.filter((address) => /markdown|front-matter/.test(address)),
      [],
    );
  });
});
