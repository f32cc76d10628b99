/** Real pages in real browsers, on the built files and the demo: what every test in this folder starts from. */
/* global document, EventTarget, window */
import {after, afterEach, before} from 'node:test';
import puppeteer from 'puppeteer-core';
import {startServer} from '../../demo/server.mjs';
import {chromiumArguments, findBrowsers, getChromium} from '../../scripts/browsers.mjs';

/** The engines that puppeteer can drive here; the first is always there. */
export const engines = ['chromium', ...(findBrowsers().firefox ? ['firefox'] : [])];

const launch = async (engine, args) =>
  engine === 'firefox'
    ? puppeteer.launch({browser: 'firefox', executablePath: findBrowsers().firefox, headless: true})
    : puppeteer.launch({executablePath: await getChromium(), headless: true, args: [...chromiumArguments, ...args]});

/**
 * The demo server for one file of tests. `serve` adds a page of its own, `requests` is what arrived, as method and path,
 * without what a browser asks for by itself.
 */
export function useSite(options = {}) {
  const routes = {};
  const site = {
    requests: [],
    serve(path, body, headers = {}) {
      const type = /\.js$/.test(path) ? 'text/javascript' : /\.json$/.test(path) ? 'application/json' : 'text/html';
      routes[path] = (request, response) => {
        response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache', ...headers});
        response.end(typeof body === 'function' ? body() : body);
      };
      return path;
    },
    refuse(path) {
      routes[path] = (request, response) => response.writeHead(404).end();
    },
    forget(path) {
      delete routes[path];
    },
  };
  before(async () => {
    Object.assign(site, await startServer({...options, routes: Object.assign(routes, options.routes)}));
    site.server.prependListener('request', ({method, url}) => {
      if (url !== '/favicon.ico') site.requests.push(`${method} ${url}`);
    });
  });
  afterEach(() => {
    site.requests.length = 0;
  });
  after(() => site.close());
  return site;
}

/**
 * A browser for one suite. Each visitor has cookies of their own, and is gone after the test. A page keeps `told`, what
 * the console and uncaught errors said, and `fetched`, the addresses it asked for.
 */
export function useBrowser({engine = 'chromium', args = []} = {}) {
  let browser;
  let contexts = [];
  before(async () => {
    browser = await launch(engine, args);
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
  });
  after(() => browser?.close());

  return {
    async newVisitor() {
      const context = await browser.createBrowserContext();
      contexts.push(context);
      return {
        cookies: () => context.cookies(),
        pages: () => context.pages(),
        async open(address, {width = 1280, height = 800, prepare} = {}) {
          const page = await context.newPage();
          await page.setViewport({width, height});
          page.told = [];
          page.fetched = [];
          page.on('console', (message) => /^(warn|error)/.test(message.type()) && page.told.push(message.text()));
          page.on('pageerror', (error) => page.told.push(`uncaught: ${error.message ?? error}`));
          page.on(
            'request',
            (request) =>
              /^http/.test(request.url()) && !/favicon/.test(request.url()) && page.fetched.push(request.url()),
          );
          await page.evaluateOnNewDocument(recordEvents);
          // Under load Chromium may bring a new tab to the front after another was asked for: every tab counts as seen.
          if (engine === 'chromium') await page.emulateFocusedPage(true);
          await prepare?.(page);
          await page.goto(address);
          return page;
        },
      };
    },
  };
}

/** What Forthright said, in order, as `window.events`. */
function recordEvents() {
  window.events = [];
  for (const name of ['ready', 'show', 'hide', 'change', 'grant', 'withdraw', 'run', 'error'])
    EventTarget.prototype.addEventListener.call(document, `forthright-${name}`, ({detail}) => {
      window.events.push(
        `${name} ${detail.what ?? detail.id ?? detail.method ?? detail.category ?? detail.message ?? ''}`.trim(),
      );
    });
}

/** Waits for a condition, in the page or here. A page that is on its way elsewhere is asked again. */
export async function until(condition) {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await Promise.resolve()
      .then(condition)
      .catch((error) => (Date.now() > end ? Promise.reject(error) : undefined));
    if (value) return value;
    if (Date.now() > end) throw new Error(`Never came true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Whether the question is on screen; in full when `ui.js` has drawn it. */
export const isAsking = (page) =>
  page.evaluate(
    () => !!document.querySelector('forthright-banner:not([hidden]) [data-forthright=reject]')?.getClientRects().length,
  );

export const asked = (page) => until(() => isAsking(page));
export const answered = (page) => until(async () => !(await isAsking(page)));

/** Nothing is fetched and nothing is told any more, for a while. */
export async function quiet(page, ms = 400) {
  const count = () =>
    page.evaluate(() => window.performance.getEntriesByType('resource').length + window.events.length);
  let last;
  for (let since = Date.now(); Date.now() - since < ms; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const now = `${await count().catch(() => undefined)} ${page.fetched.length} ${page.told.length}`;
    if (now !== last) since = Date.now();
    last = now;
  }
}

/** The stored decision is known, and nothing more is on its way. */
export async function settled(page) {
  await until(() =>
    page.evaluate(() => document.readyState === 'complete' && window.events.some((event) => event.startsWith('ready'))),
  );
  await quiet(page);
}

/** Presses a button of the banner, `accept`, `reject` or `choices`, once it stands still. Only a page that is seen moves. */
export async function press(page, answer) {
  const state = () =>
    page.evaluate(() => [
      document.visibilityState,
      ...document
        .querySelector('forthright-banner')
        .getAnimations()
        .map(({playState}) => playState),
    ]);
  const isStill = ([visibility, ...moves]) => visibility === 'visible' && moves.every((move) => move === 'finished');
  await until(async () => {
    if (isStill(await state())) return true;
    await page.bringToFront();
    return false;
  }).catch(async ({message}) => {
    throw new Error(`The banner never stood still (${await state()}). ${message}`);
  });
  await page.click(`forthright-banner [data-forthright=${answer}]`);
}

export const loader = '<script src="/dist/forthright.js"></script>';
export const config = (written) =>
  `<script type="application/json" data-forthright-config>${typeof written === 'string' ? written : JSON.stringify(written)}</script>`;
/** Counts in `window.ran` how often it ran. */
export const gated = '<script type="text/plain" data-consent="analytics">window.ran = (window.ran ?? 0) + 1;</script>';
export const way = '<button type="button" data-forthright="choices">Cookie settings</button>';

export const html = ({lang = 'en-GB', head = '', body = ''}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page</title>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

/** How often the gated script of `gated` ran. */
export const runs = (page) => page.evaluate(() => window.ran ?? 0);
/** What the visitor decided about one category: true, false, or undefined. */
export const decided = (page, id = 'analytics') =>
  page.evaluate((id) => window.forthright?.decision?.categories[id]?.allowed, id);
