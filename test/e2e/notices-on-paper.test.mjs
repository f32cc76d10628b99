/** Every notice of the demo, printed by Chromium and read back: nothing is missing, and nothing is there that is not the notice. */
/* global document, NodeFilter, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {until, useBrowser, useSite} from './browser.mjs';

const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

/** Letters alone: lines, hyphens and ligatures are the printer's business. */
const bare = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

describe('a notice on paper', () => {
  const site = useSite();
  const browser = useBrowser();

  for (const name of sites)
    it(`of ${name} has every word, every address, its version, and no control`, async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/${name}/privacy.html`);
      await until(() => page.evaluate(() => !!document.querySelector('forthright-notice').shadowRoot?.querySelector('[part=find]')));
      await until(() => page.evaluate(() => document.querySelectorAll('forthright-facts .forthright-facts').length >= document.querySelectorAll('forthright-facts').length));
      await page.evaluate(() => {
        const details = document.createElement('details');
        for (const [tag, words] of [['summary', 'Closed'], ['p', 'Words in a closed part']])
          details.append(Object.assign(document.createElement(tag), {textContent: words}));
        document.querySelector('forthright-notice').append(details);
        window.forthright.rejectAll();
      });
      // Every piece of text; between them, where a link leads is spelled out. Our elements draw what they hold anew.
      const pieces = await page.$eval('forthright-notice', (notice) => {
        const found = [];
        const walker = document.createTreeWalker(notice, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (!walker.currentNode.parentElement.closest('forthright-storage,.forthright-facts-live,button,[hidden]'))
            found.push(walker.currentNode.textContent);
        return found;
      });
      const links = await page.$$eval('forthright-notice a[href^=http]', (all) => all.map((el) => el.href));

      const {text} = await extractText(await getDocumentProxy(await page.pdf({width: '210mm', height: '5000mm'})), {mergePages: true});

      const paper = bare(text);
      assert.ok(pieces.length > 200);
      assert.deepEqual(pieces.filter((piece) => !paper.includes(bare(piece))), []);
      assert.deepEqual(links.filter((link) => !paper.includes(bare(link))), []);
      assert.match(text, /Version \d/);
      assert.ok(paper.includes(bare(`${site.url}/${name}/privacy.html`)));
      assert.doesNotMatch(text, /Find in this notice|Copy link|Back to contents|Leave this page quickly|Smaller text/);
    });
});
