/**
 * How the notice viewer takes a notice of 60,000 words, against one of 6,000: `node scripts/bench-notice.mjs`, after a
 * build. Times differ between machines, so it reports ratios: ten times the text should cost about ten times as much, and a
 * frame while scrolling about the same.
 */
/* global document, window, requestAnimationFrame, PerformanceObserver, Event */
import puppeteer from 'puppeteer-core';
import {startServer} from '../demo/server.mjs';
import {chromiumArguments, getChromium} from './browsers.mjs';

const sentence = 'We keep what you tell us in a safe place and the DPO looks after it. ';
const notice = (words) => {
  const sections = Math.round(words / 300);
  const paragraph = `<p>${sentence.repeat(10)}</p>`;
  return Array.from(
    {length: sections},
    (_, i) => `<h${2 + (i % 3 > 0)}>${i + 1}. Part ${i}</h${2 + (i % 3 > 0)}>${paragraph.repeat(2)}`,
  ).join('');
};
const config = {
  categories: [],
  notice: {glossary: [{term: 'DPO', meaning: 'Looks after data.'}]},
};
const html = (words) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bench</title>
<script type="application/json" data-forthright-config>${JSON.stringify(config)}</script>
<script src="/dist/forthright.js"></script></head><body><main><h1>Bench</h1><forthright-notice>${notice(words)}</forthright-notice></main></body></html>`;

const routes = {};
for (const words of [6000, 60000])
  routes[`/${words}`] = (request, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end(html(words));
  };
const site = await startServer({port: 0, routes});
const browser = await puppeteer.launch({executablePath: await getChromium(), headless: true, args: chromiumArguments});

async function measure(words) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({type: 'longtask', buffered: true});
  });
  const start = Date.now();
  await page.goto(`${site.url}/${words}`);
  await page.waitForFunction(
    () => document.querySelector('forthright-notice').shadowRoot?.querySelector('[part=find]'),
    {polling: 20},
  );
  await page.waitForFunction(() => document.querySelector('[data-forthright-term]'), {polling: 20});
  const ready = Date.now() - start;
  return page.evaluate(async (ready) => {
    const {longest} = window;
    const root = document.querySelector('forthright-notice').shadowRoot;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let scroll = performance.now();
    for (let i = 0; i < 60; i++) {
      window.scrollBy(0, 300);
      await frame();
    }
    scroll = (performance.now() - scroll) / 60;
    const input = root.querySelector('#find');
    input.value = 'safe place';
    const from = performance.now();
    input.dispatchEvent(new Event('input'));
    while (!root.querySelector('output').textContent) await frame();
    return {ready, longest, scroll, find: performance.now() - from, said: root.querySelector('output').textContent};
  }, ready);
}

await measure(6000);
const small = await measure(6000);
const large = await measure(60000);
for (const key of ['ready', 'longest', 'scroll', 'find'])
  console.log(
    `${key.padEnd(8)} ${small[key].toFixed(0).padStart(6)} ms ${large[key].toFixed(0).padStart(6)} ms   × ${(large[key] / Math.max(1, small[key])).toFixed(1)}`,
  );
console.log(small.said, '|', large.said);
await browser.close();
await site.close();
process.exit();
