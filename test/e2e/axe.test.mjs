/** Every state of what people see, in every scheme and width, by axe; and nothing runs out of a narrow window. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {asked, config, html, loader, press, until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const facts = ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only'];
const written = {
  site: {name: 'Example Information Governance Service'},
  notice: {url: '/privacy'},
  categories: [{id: 'essential'}, {id: 'statistics', facts}, {id: 'analytics'}, {id: 'media'}],
  services: [
    {id: 'poll', category: 'media', title: 'Poll', provider: 'Example Polls'},
    {id: 'film', category: 'media', title: 'Films', stores: [{name: 'a_rather_long_name_of_a_cookie', lasts: 'P1Y'}]},
  ],
};
const gone = (page) => page.evaluate(() => window.forthright.acceptAll());
const openChoices = async (page) => {
  await page.$eval('main [data-forthright=choices]', (el) => el.click());
  await until(() => page.$eval('forthright-choices', (el) => el.open));
};

/** How the page is configured, and what brings the state about. */
const states = {
  'the banner as a bar': {},
  'the banner as a card': {layout: 'card'},
  'the banner on top of the page': {layout: 'top'},
  'the banner of a public service': {profile: 'uk-gov'},
  'the choices': {act: openChoices},
  'the choices with everything open, and partly on': {
    async act(page) {
      await openChoices(page);
      await page.$eval('forthright-choices', (el) => {
        for (const fold of el.shadowRoot.querySelectorAll('details')) fold.open = true;
        el.shadowRoot.querySelector('[part=service] input').click();
      });
    },
  },
  'the choices after an answer': {
    async act(page) {
      await gone(page);
      await openChoices(page);
    },
  },
  'the confirmation': {
    profile: 'uk-gov',
    async act(page) {
      await press(page, 'reject');
      await until(() => page.$('forthright-banner:not([hidden]) [part=close-button]'));
    },
  },
  'the offer to reload': {
    async act(page) {
      await gone(page);
      await until(() => page.evaluate(() => window.ran));
      await page.evaluate(() => window.forthright.withdraw());
      await until(() => page.$('forthright-banner:not([hidden]) [part=reload-button]'));
    },
  },
};
const schemes = {
  light: [{name: 'prefers-color-scheme', value: 'light'}],
  dark: [{name: 'prefers-color-scheme', value: 'dark'}],
  'forced colours': [{name: 'forced-colors', value: 'active'}],
};

const body = `<main><h1>A page</h1><p>Words of the page.</p><button type="button" data-forthright="choices">Cookie settings</button>
  <script type="text/plain" data-consent="analytics">window.ran = true;</script></main>`;

describe('what people see', () => {
  const site = useSite();
  const browser = useBrowser();

  const open = async ({act, ...more}, {width, style = ''}) => {
    const head = `<style>:root { color-scheme: light dark }${style}</style>${config({...written, ...more})}${loader}`;
    site.serve('/page', html({head, body}));
    const visitor = await browser.newVisitor();
    // Still: what is on its way in is paler than what has arrived.
    const still = (page) => page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const page = await visitor.open(`${site.url}/page`, {width, height: 700, prepare: still});
    await asked(page);
    await act?.(page);
    return page;
  };

  const violations = async (page) => {
    await page.evaluate(axe);
    const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
  };

  for (const [state, how] of Object.entries(states))
    for (const width of [1280, 320])
      it(`is without a violation in light, dark and forced colours: ${state}, ${width} px`, async () => {
        const page = await open(how, {width});
        const found = {};

        for (const [scheme, features] of Object.entries(schemes)) {
          // Puppeteer knows fewer features than the browser.
          const client = await page.createCDPSession();
          await client.send('Emulation.setEmulatedMedia', {
            features: [...features, {name: 'prefers-reduced-motion', value: 'reduce'}],
          });
          const problems = await violations(page);
          if (problems.length) found[scheme] = problems;
          await client.detach();
        }

        assert.deepEqual(found, {});
      });

  const overflow = (page) =>
    page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      const choices = document.querySelector('forthright-choices')?.shadowRoot.querySelector('dialog');
      const boxes = [document.documentElement, document.querySelector('forthright-banner'), choices].filter(
        (el) => el?.getClientRects().length,
      );
      return scrollWidth > clientWidth || boxes.some((el) => el.scrollWidth > el.clientWidth + 1);
    });

  for (const [state, how] of Object.entries(states)) {
    it(`scrolls in one direction at most at 320 px: ${state}`, async () => {
      const page = await open(how, {width: 320});

      assert.equal(await overflow(page), false);
    });

    it(`scrolls in one direction at most with text at 200 %: ${state}`, async () => {
      const page = await open(how, {width: 640, style: ':root, body { font-size: 200% }'});

      assert.equal(await overflow(page), false);
    });
  }

  it('has buttons that can be reached in a window of 320 × 256 px, as at 400 %', async () => {
    const page = await open({}, {width: 320});
    await page.setViewport({width: 320, height: 256});

    await page.$eval('forthright-banner [part=reject-button]', (el) => el.scrollIntoView({block: 'center'}));
    const isSeen = await page.$eval('forthright-banner [part=reject-button]', (el) => {
      const {left, right, top, bottom} = el.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === el;
    });

    assert.equal(isSeen, true);
  });
});
