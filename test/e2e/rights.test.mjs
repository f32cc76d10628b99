/** The rights launcher as a page has it: under a strict policy, on paper, as a calendar file, and without JavaScript. */
/* global document, Event, InputEvent, navigator, window */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import ICAL from 'ical.js';
import {extractText, getDocumentProxy} from 'unpdf';
import {config, html, settled, until, useBrowser, useSite} from './browser.mjs';

const policy =
  "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const written = {
  categories: [{id: 'analytics'}],
  site: {name: 'Example Fostering'},
  rights: {
    contacts: [
      {
        id: 'dpo',
        title: 'Data protection officer',
        email: 'dpo@group.example',
        post: ['Example House', 'Exampleton', 'B60 0AA'],
      },
    ],
    routes: [{id: 'dpo', to: 'dpo', by: ['post', 'email']}],
    consents: [{id: 'letters', title: 'Marketing letters'}],
  },
};
const body = `<main><h1>Only on screen</h1><forthright-rights right="access"><p>Write to dpo@group.example.</p></forthright-rights><p>Last words of the page</p></main>`;
const folder = mkdtempSync(join(tmpdir(), 'rights-'));

describe('the rights launcher', () => {
  const site = useSite();
  const browser = useBrowser();
  after(() => rmSync(folder, {recursive: true}));

  const open = async (prepare) => {
    const head = `${config(written)}<script nonce="abc" src="/dist/forthright.js"></script>`;
    site.serve('/rights', html({head, body}), {'content-security-policy': policy});
    const visitor = await browser.newVisitor();
    return visitor.open(`${site.url}/rights`, {prepare});
  };
  const isAt = (page, heading) =>
    until(() =>
      page.evaluate(
        (heading) =>
          document.querySelector('forthright-rights').shadowRoot.querySelector('h2')?.textContent === heading,
        heading,
      ),
    );
  const type = (page, text) =>
    page.evaluate((text) => {
      const field = document.querySelector('forthright-rights').shadowRoot.getElementById('topic');
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
    }, text);
  const press = (page, name) =>
    page.evaluate((name) => {
      const {shadowRoot} = document.querySelector('forthright-rights');
      [...shadowRoot.querySelectorAll('button')].find((el) => el.textContent.trim() === name).click();
    }, name);

  it('works whole under a strict policy, and leaves as a letter and as a date', async () => {
    const page = await open(async (page) => {
      await page.evaluateOnNewDocument(() => {
        window.reports = [];
        document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
          window.reports.push(`${violatedDirective} ${blockedURI}`),
        );
        window.print = () => (window.printed = (window.printed ?? 0) + 1);
        Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => undefined}});
      });
      const session = await page.createCDPSession();
      await session.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
    });
    await isAt(page, 'What do you want to say?');
    await type(page, 'Ŵyn & <b>lambs</b>');
    await press(page, 'Continue');
    await isAt(page, 'Check it and hand it over');
    const reference = await page.evaluate(
      () =>
        /DP-\w{4}-\w{4}/.exec(
          document.querySelector('forthright-rights').shadowRoot.querySelector('textarea').value,
        )[0],
    );

    // The letter, as it comes out of the printer.
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('forthright-rights');
      shadowRoot.querySelector('[part=way] button').click();
    });
    assert.equal(await page.evaluate(() => window.printed), 1);
    const {text} = await extractText(await getDocumentProxy(await page.pdf()), {mergePages: true});
    const paper = text.replace(/\s+/g, ' ');
    assert.match(paper, /^Data protection officer Example House Exampleton B60 0AA \d+ \w+ \d{4} Data protection: See/);
    assert.ok(paper.includes('It is about: Ŵyn & <b>lambs</b>'), paper);
    assert.ok(paper.endsWith(`My reference: ${reference}`), paper);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

    // The date, as a calendar reads it.
    await press(page, 'My reference and the dates');
    await isAt(page, 'Keep this');
    const due = await until(() =>
      page.evaluate(
        () => document.querySelector('forthright-rights').shadowRoot.querySelector('[part=date]')?.textContent,
      ),
    );
    await press(page, 'Put the date in my calendar');
    // Chromium keeps the name with an empty file until the download is whole, and moves that over it.
    const isWhole = (name) => name.endsWith('.ics') && statSync(join(folder, name)).size;
    const file = await until(() => readdirSync(folder).find(isWhole));
    const entry = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8'))).getFirstSubcomponent(
      'vevent',
    );
    const day = entry.getFirstPropertyValue('dtstart').toJSDate();
    assert.ok(
      due.includes(`${day.getDate()} ${day.toLocaleDateString('en-GB', {month: 'long'})} ${day.getFullYear()}`),
      due,
    );
    assert.equal(file, `${reference}.ics`);

    // The desk, easy-read words and the next letter come too.
    await press(page, 'Write again: it is late, or they said no');
    await isAt(page, 'What has happened?');
    await press(page, 'Start again');
    await isAt(page, 'What do you want to do?');
    await press(page, 'Easy read');
    await isAt(page, 'Facts about you');
    await press(page, 'I said yes. Now I say no.');
    await isAt(page, 'I said yes. Now I say no.');
    await settled(page);
    assert.deepEqual(await page.evaluate(() => window.reports), []);
    assert.deepEqual(page.told, []);
    assert.deepEqual(
      page.fetched.filter((url) => !url.startsWith(site.url)),
      [],
    );
  });

  it('shows what the owner wrote where there is no JavaScript', async () => {
    const page = await open((page) => page.setJavaScriptEnabled(false));

    assert.match(await page.evaluate(() => document.body.innerText), /Write to dpo@group\.example\./);
  });

  it('still says how to ask where a file does not come, and loses nothing', async () => {
    site.refuse('/dist/hand-over.js');
    const page = await open();
    await isAt(page, 'What do you want to say?');
    await type(page, 'my visit');

    await press(page, 'Continue');

    await isAt(page, 'See what you hold about me');
    const said = await page.evaluate(() => document.querySelector('forthright-rights').shadowRoot.textContent);
    assert.match(said, /You can still ask, in any way and in your own words:/);
    assert.match(said, /dpo@group\.example/);
    await press(page, 'Back');
    await isAt(page, 'What do you want to say?');
    const kept = await page.evaluate(
      () => document.querySelector('forthright-rights').shadowRoot.getElementById('topic').value,
    );
    assert.equal(kept, 'my visit');
    site.forget('/dist/hand-over.js');
  });
});
