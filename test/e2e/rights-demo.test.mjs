/** The rights launcher on the demo pages: when the server fails, where what was typed goes, and what a mail link holds. */
/* global document, history, InputEvent, localStorage, location, navigator, sessionStorage, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {until, useBrowser, useSite} from './browser.mjs';

const canary = {topic: 'canary-topic-ŵ', period: 'canary-period', name: 'canary-name', contact: 'canary@home.example'};

describe('the rights launcher of the demo', () => {
  const site = useSite();
  const browser = useBrowser();

  const inLauncher = (page, work, ...args) =>
    page.evaluate(
      (source, args) => {
        const root = document.querySelector('forthright-rights').shadowRoot;
        return new Function('root', 'args', `return (${source})(root, ...args)`)(root, args);
      },
      String(work),
      args,
    );
  const heading = (page) => inLauncher(page, (root) => root.querySelector('h2')?.textContent.trim());
  const isAt = (page, text) => until(async () => (await heading(page)) === text);
  const press = (page, name) =>
    inLauncher(
      page,
      (root, name) => [...root.querySelectorAll('button')].find((el) => el.textContent.trim() === name).click(),
      name,
    );
  const said = (page) =>
    inLauncher(page, (root) =>
      [...root.querySelectorAll('[role=status],[role=alert]')].map((el) => el.textContent).join(' '),
    );
  const message = (page) => inLauncher(page, (root) => root.querySelector('#message').value);
  const ways = (page) => inLauncher(page, (root) => root.querySelectorAll('[part=way]').length);
  const fill = (page, values) =>
    inLauncher(
      page,
      (root, values) => {
        for (const [id, value] of Object.entries(values)) {
          const field = root.getElementById(id);
          field.value = value;
          field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        }
      },
      values,
    );

  /** The page of a site, at the message: every field is filled in. `prepare` comes before the page. */
  async function compose(name, values = canary, prepare) {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/${name}/your-data.html#ask-access`, {prepare});
    await until(async () => /./.test((await heading(page).catch(() => '')) ?? ''));
    if ((await heading(page)) !== 'What do you want to say?') await press(page, 'Continue');
    await isAt(page, 'What do you want to say?');
    await fill(page, values);
    await press(page, 'Continue');
    await isAt(page, 'Check it and hand it over');
    return page;
  }

  const desk = async () => (await (await fetch(`${site.url}/api/desk`)).json()).requests;

  it('loses nothing and doubles nothing where the server drops, fails, is busy, or keeps its answer to itself', async () => {
    const failures = [];
    const page = await compose('information-governance', canary, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/api/rights')) return request.continue();
        const fail = failures.shift();
        return fail ? fail(request) : request.continue();
      });
    });
    const before = await message(page);
    const reference = /DP-\w{4}-\w{4}/.exec(before)[0];
    for (const text of ['canary-topic-ŵ', 'canary-period', 'canary-name', 'canary@home.example'])
      assert.ok(before.includes(text), before);

    for (const [fail, expected] of [
      [(request) => request.abort('connectionreset'), /may or may not have arrived/],
      [(request) => request.respond({status: 500, body: 'broken'}), /may or may not have arrived/],
      [(request) => request.respond({status: 503, body: ''}), /not sent: the other end is too busy/],
      // It arrives, and nobody hears of it.
      [
        async (request) => {
          await fetch(request.url(), {
            method: 'POST',
            headers: {...request.headers(), origin: site.url},
            body: request.postData(),
          });
          await request.abort('connectionreset');
        },
        /may or may not have arrived/,
      ],
    ]) {
      failures.push(fail);
      await press(page, 'Send now');
      await until(async () => !failures.length && expected.test(await said(page)));
      assert.match(await said(page), /Nothing you wrote is lost/);
      assert.equal(await message(page), before);
      assert.ok((await ways(page)) > 1);
    }
    assert.equal((await desk()).length, 1);

    await press(page, 'Send now');
    await isAt(page, 'It has arrived');

    const kept = await desk();
    assert.deepEqual(
      kept.map((request) => request.message.reference),
      [reference],
    );
    assert.ok(kept[0].message.text.includes('canary-topic-ŵ'));
    assert.deepEqual(
      page.told.filter((line) => !/Failed to load resource|net::ERR/.test(line)),
      [],
    );
  });

  it('says how long the law gives where the file that counts does not come', async () => {
    const page = await compose('information-governance', canary, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => (request.url().endsWith('/deadlines.js') ? request.abort() : request.continue()));
    });

    await press(page, 'My reference and the dates');
    await isAt(page, 'Keep this');

    await until(() =>
      inLauncher(page, (root) => root.textContent.includes('By law, the answer is due within one month.')),
    );
    await until(() => page.told.some((line) => line.includes('F020')));
  });

  it('is as patient as a busy server asks, and offers the other ways at once', async () => {
    const asked = [];
    const page = await compose('information-governance', canary, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/api/rights')) return request.continue();
        asked.push(request.method());
        return request.respond({
          status: 429,
          headers: {'retry-after': '120'},
          body: '{}',
          contentType: 'application/json',
        });
      });
    });

    for (let count = 1; count < 3; count++) {
      await press(page, 'Send now');
      await until(async () => /too busy.*You can try again from \d\d:\d\d on/s.test(await said(page)));
    }

    // The second time nothing left the page.
    assert.deepEqual(asked, ['POST']);
    assert.ok((await ways(page)) > 1);
  });

  it('leaves what was typed nowhere but in the body of the request', async () => {
    const requests = [];
    const page = await compose('information-governance', canary, (page) => {
      page.on('request', (request) =>
        requests.push({url: request.url(), headers: JSON.stringify(request.headers()), body: request.postData() ?? ''}),
      );
      return page.evaluateOnNewDocument(() => {
        window.heard = [];
        for (const name of ['request', 'error', 'change', 'show', 'hide'])
          document.addEventListener(`forthright-${name}`, ({detail}) => {
            try {
              window.heard.push(JSON.stringify(detail));
            } catch {
              window.heard.push(String(detail.message));
            }
          });
        for (const kind of ['log', 'info', 'warn', 'error', 'debug'])
          window.console[kind] = (...words) => window.heard.push(words.map(String).join(' '));
      });
    });

    await press(page, 'Send now');
    await isAt(page, 'It has arrived');

    const found = await page.evaluate(() => {
      const attributes = [];
      const walk = (root) => {
        for (const el of root.querySelectorAll('*')) {
          for (const {name, value} of el.attributes) attributes.push(`${el.localName} ${name}=${value}`);
          if (el.shadowRoot) walk(el.shadowRoot);
        }
      };
      walk(document);
      return [
        location.href,
        document.title,
        document.cookie,
        document.referrer,
        JSON.stringify(history.state),
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        ...window.heard,
        ...attributes,
      ];
    });
    assert.ok(
      found.some((line) => line.includes('"right":"access"')),
      'the event was heard',
    );
    assert.deepEqual(
      found.filter((line) => /canary/i.test(line)),
      [],
    );
    assert.deepEqual(
      requests.filter(({url, headers}) => /canary/i.test(url + headers)),
      [],
    );
    assert.deepEqual(
      requests.filter(({body}) => /canary/i.test(body)).map(({url}) => new URL(url).pathname),
      ['/api/rights'],
    );
  });

  /** What the mail program is given: the link holds it for the moment of the click alone. */
  const mail = async (page) => {
    const href = await inLauncher(page, (root) => {
      let href;
      const take = (event) => {
        href = event.composedPath()[0].getAttribute('href');
        event.preventDefault();
      };
      window.addEventListener('click', take, {once: true});
      root.querySelector('a[href^=mailto]').click();
      return href;
    });
    const [, to, query] = /^mailto:([^?]*)\?(.*)$/.exec(href);
    const parts = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
    return {href, to: decodeURIComponent(to), ...Object.fromEntries(parts), names: parts.map(([name]) => name)};
  };

  it('gives the mail program every character, and no header of anybody else', async () => {
    const hostile = 'ŵŷ & = ? # % + “x” 😀\r\nBcc: spy@elsewhere.example\r\n\r\nsecond';
    const page = await compose('reporting-tool', {topic: hostile});

    const {to, subject, body, names} = await mail(page);

    assert.equal(to, 'reportingtool@tool.example');
    assert.equal(subject, 'Subject Access Request');
    assert.deepEqual(names, ['subject', 'body']);
    assert.equal(body.replaceAll('\r\n', '\n'), await message(page));
    assert.ok(body.includes(hostile.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')), body);
  });

  it('copies a text that is too long for a link, and says so', async () => {
    const page = await compose('reporting-tool', {topic: 'ŵ'.repeat(10_000)}, (page) =>
      page.evaluateOnNewDocument(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: {writeText: async (text) => void (window.copied = text)},
        }),
      ),
    );

    const {href, names} = await mail(page);
    await until(() => page.evaluate(() => window.copied));

    assert.ok(href.length <= 1800);
    assert.deepEqual(names, ['subject']);
    assert.equal(await page.evaluate(() => window.copied), await message(page));
    await until(async () => /copied/.test(await said(page)));
  });
});
