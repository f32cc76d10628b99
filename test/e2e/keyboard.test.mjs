/** By keyboard alone, as many people use every page. */
/* global document, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  decided,
  gated,
  html,
  isAsking,
  loader,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const focused = (page) => page.evaluate(() => document.activeElement?.innerText?.trim() ?? '');
const tab = (page) => page.keyboard.press('Tab');

describe('by keyboard', () => {
  const site = useSite();
  const browser = useBrowser();

  const links = '<a href="#a">One</a> <a href="#b">Two</a>';
  const open = async (written = {}) => {
    site.serve(
      '/page',
      html({
        head: config({categories: [{id: 'analytics'}, {id: 'media'}], ...written}) + loader,
        body: links + gated + way,
      }),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    return page;
  };
  const openChoices = async (page) => {
    while ((await focused(page)) !== 'Choose') await tab(page);
    await page.keyboard.press('Enter');
    await until(() => page.$eval('forthright-choices', (el) => el.open));
  };

  it('leaves the focus where it is when the question appears', async () => {
    const page = await open();

    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  });

  it('says no within two tabs of the beginning of the page', async () => {
    const page = await open();

    await tab(page);
    await tab(page);
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await answered(page);

    assert.equal(name, 'Reject all');
    assert.equal(await decided(page), false);
  });

  it('shows where the focus is, on every control of the banner', async () => {
    const page = await open({notice: {url: '/privacy'}});
    const count = (await page.$$('forthright-banner :is(button, a)')).length;

    for (let at = 0; at < count; at++) {
      await tab(page);
      const outline = await page.evaluate(() => {
        const {outlineStyle, outlineWidth} = window.getComputedStyle(document.activeElement);
        return (
          document.activeElement.closest('forthright-banner') &&
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2
        );
      });
      assert.equal(outline, true, await focused(page));
    }
  });

  it('chooses: opens, switches by Space, saves, and is back where it was', async () => {
    const page = await open();
    await page.evaluate(() => window.forthright.rejectAll());
    await answered(page);
    await page.focus('body > [data-forthright=choices]');

    await page.keyboard.press('Enter');
    await until(() => page.$eval('forthright-choices', (el) => el.open));
    const switches = () => page.$eval('forthright-choices', (el) => el.shadowRoot.activeElement?.getAttribute('part'));
    while ((await switches()) !== 'switch') await tab(page);
    await page.keyboard.press('Space');
    while ((await switches()) !== 'save-button') await tab(page);
    await page.keyboard.press('Enter');
    await until(() => page.$eval('forthright-choices', (el) => !el.open));

    assert.equal(await decided(page, 'analytics'), true);
    assert.equal(await decided(page, 'media'), false);
    assert.equal(await focused(page), 'Cookie settings');
  });

  it('comes back to the banner from choices that were closed without an answer', async () => {
    const page = await open();
    await openChoices(page);

    await page.keyboard.press('Escape');
    await until(() => page.$eval('forthright-choices', (el) => !el.open));

    assert.equal(await focused(page), 'Choose');
    assert.equal(await page.evaluate(() => window.forthright.decision), undefined);
    assert.equal(await isAsking(page), true);
  });

  it('decides nothing by Escape on the banner, wherever the focus is', async () => {
    const page = await open();

    await page.keyboard.press('Escape');
    await tab(page);
    await page.keyboard.press('Escape');
    await settled(page);

    assert.equal(await page.evaluate(() => window.forthright.decision), undefined);
    assert.equal(await isAsking(page), true);
  });

  it('stays within the choices while they are open', async () => {
    const page = await open();
    await openChoices(page);

    for (let at = 0; at < 12; at++) {
      await tab(page);
      const where = await page.evaluate(() => document.activeElement.localName);
      // Past the last control a browser may offer its own, with nothing of the page focused.
      assert.match(where, /^(forthright-choices|body|html)$/);
    }
  });

  it('goes on after an answer at the beginning of the page, not nowhere', async () => {
    const page = await open();
    await tab(page);
    await tab(page);
    await page.keyboard.press('Enter');
    await answered(page);

    await tab(page);

    assert.equal(await focused(page), 'One');
  });
});

describe('what has the focus', () => {
  const site = useSite();
  const browser = useBrowser();

  /** How much of the focused element can be seen: nothing of ours over its middle or its corners. */
  const isCovered = (page) =>
    page.evaluate(() => {
      const el = document.activeElement;
      if (!el || el === document.body || el.closest('forthright-banner')) return false;
      const {left, right, top, bottom} = el.getBoundingClientRect();
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 1, top + 1],
        [right - 1, top + 1],
        [left + 1, bottom - 1],
        [right - 1, bottom - 1],
      ];
      const banner = document.querySelector('forthright-banner');
      const box = banner.getBoundingClientRect();
      const isIn = ([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom;
      // Hidden in part is allowed (WCAG 2.4.11), hidden whole is not; outside the window counts as hidden.
      const isOut = ([x, y]) => x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight;
      return points.every((point) => isIn(point) || isOut(point)) ? el.outerHTML.slice(0, 80) : false;
    });

  for (const [width, height] of [
    [1280, 600],
    [320, 640],
  ])
    for (const path of ['/information-governance/index.html', '/information-governance/guidance.html'])
      it(`is never covered by the banner at ${width} × ${height} on ${path}`, async () => {
        const visitor = await browser.newVisitor();
        const page = await visitor.open(`${site.url}${path}?panel=off`, {width, height});
        await asked(page);
        await settled(page);
        const count = await page.evaluate(() => document.querySelectorAll('a, button, input, summary').length);
        const covered = [];

        for (const key of ['Tab', 'Shift+Tab'])
          for (let at = 0; at < count; at++) {
            if (key === 'Shift+Tab') await page.keyboard.down('Shift');
            await tab(page);
            if (key === 'Shift+Tab') await page.keyboard.up('Shift');
            const el = await isCovered(page);
            if (el) covered.push(`${key}: ${el}`);
          }

        assert.deepEqual(covered, []);
      });

  it('goes to a right at the first press, while the banner still asks', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/fostering-group/your-data.html?panel=off`, {width: 1280, height: 900});
    await asked(page);
    await settled(page);
    const place = await page.evaluate(() => {
      const right = document.querySelector('forthright-rights').shadowRoot.querySelector('button.ask');
      window.scrollBy(0, right.getBoundingClientRect().top - 120);
      const {left, top} = right.getBoundingClientRect();
      return [left + 20, top + 10];
    });

    await page.mouse.move(...place);
    await page.mouse.down();
    // A page that jumps between the two would swallow the press.
    await page.evaluate(() => new Promise((resolve) => window.requestAnimationFrame(() => window.setTimeout(resolve))));
    await page.mouse.up();

    await until(() =>
      page.evaluate(() => !document.querySelector('forthright-rights').shadowRoot.querySelector('button.ask')),
    );
  });

  it('is not left under the banner at the end of a narrow page, however early it got the focus', async () => {
    site.serve(
      '/page',
      html({
        head: config({categories: [{id: 'analytics'}, {id: 'media'}]}) + loader,
        body: '<p>Text</p>'.repeat(30) + way,
      }),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`, {width: 320, height: 640});
    await asked(page);

    await page.focus('body > [data-forthright=choices]');

    await settled(page);

    assert.equal(await isCovered(page), false);
  });
});
