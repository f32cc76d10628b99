/** Visitors may let a helper say no for them: DuckDuckGo's engine, with no rule written for us, finds and presses Reject. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {answered, asked, decided, quiet, until, useBrowser, useSite} from './browser.mjs';

const engine = readFileSync(
  new URL('../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', import.meta.url),
  'utf8',
);

/** What an application answers to the engine, which then opts out by heuristics alone. */
const initialised = {
  type: 'initResp',
  rules: {autoconsent: []},
  config: {
    enabled: true,
    autoAction: 'optOut',
    disabledCmps: [],
    enablePrehide: false,
    enableCosmeticRules: false,
    enableGeneratedRules: false,
    enableHeuristicDetection: true,
    enableHeuristicAction: true,
    heuristicMode: 'reject',
    detectRetries: 20,
    isMainWorld: false,
    prehideTimeout: 2000,
    visualTest: false,
    logs: {},
  },
};

describe("DuckDuckGo's autoconsent without a rule", () => {
  const site = useSite();
  const browser = useBrowser();

  const withEngine = async (page) => {
    page.messages = [];
    await page.exposeFunction('autoconsentSendMessage', async (message) => {
      page.messages.push(message);
      const reply = (answer) =>
        page.evaluate((answer) => window.autoconsentReceiveMessage?.(answer), answer).catch(() => undefined);
      if (message.type === 'init') await reply(initialised);
      // Snippets of the engine's own.
      if (message.type === 'eval')
        await reply({type: 'evalResp', id: message.id, result: await page.evaluate(message.code).catch(() => false)});
    });
    await page.evaluateOnNewDocument(engine);
  };

  for (const path of ['/minimal.html', '/html-first.html'])
    it(`refuses for the visitor on ${path}`, async () => {
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}${path}?panel=off`, {prepare: withEngine});
      await until(() => page.messages.some(({type}) => /optOutResult/.test(type)));
      await answered(page);

      assert.equal(await decided(page), false);
      assert.equal(page.messages.find(({type}) => type === 'optOutResult').result, true);
      assert.match(await page.$eval('output', (el) => el.textContent), /not run/);
    });

  it('leaves the answer of a visitor alone who has decided', async () => {
    const visitor = await browser.newVisitor();
    const first = await visitor.open(`${site.url}/minimal.html?panel=off`);
    await asked(first);
    await first.click('forthright-banner [data-forthright=accept]');
    await answered(first);

    const page = await visitor.open(`${site.url}/minimal.html?panel=off`, {prepare: withEngine});
    await until(() => page.evaluate(() => document.readyState === 'complete'));
    await quiet(page, 1000);

    assert.equal(await decided(page), true);
  });
});
