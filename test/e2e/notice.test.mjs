/** The notice viewer on real pages: without script, under a strict policy, on paper, and over the page. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {getDocumentProxy, extractText} from 'unpdf';
import {asked, config, html, loader, until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const written = {
  site: {name: 'Example House'},
  categories: [{id: 'analytics'}],
  notice: {url: '/privacy', version: '3', effective: '2026-05-01', dialog: true},
};
const text = `<main><h1>How we use data</h1><forthright-notice>
  <p>This notice says what we do. Read <a href="https://help.example/data">our help</a>, <a href="/more">more</a> or <a href="mailto:privacy@house.example">write</a>.</p>
  <h2>Who we are</h2><p onclick="window.bad = true">We are Example House.</p>
  <h2 id="retention">How long we keep it</h2><details><summary>In years</summary><p>Seven sapphire years.</p></details>
  <section data-layer="summary"><h2>In brief</h2><p>All is well.</p></section>
  <h2>Your rights</h2><p>You can ask. <a href="javascript:window.bad = true">Press</a></p><script>window.ran = (window.ran ?? 0) + 1;</script>
</forthright-notice></main>`;
const policy = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const site = useSite();
const browser = useBrowser();
const drawn = (page) =>
  until(() =>
    page.evaluate(() => document.querySelector('forthright-notice')?.shadowRoot?.querySelector('[part=find]')),
  );
const open = async (path, options) => (await browser.newVisitor()).open(site.url + path, options);
const separate = config(written).replace(/<\/?script[^>]*>/g, '');

/** The page under a policy that allows no script in it: so the configuration comes as a file. */
function serveAll() {
  site.serve('/forthright.json', separate);
  const tag = '<script src="/dist/forthright.js" data-config="/forthright.json"></script>';
  site.serve('/privacy', html({head: tag, body: text}), policy);
  site.serve('/bare', html({body: text}));
  site.serve(
    '/home',
    html({head: tag, body: '<main><h1>Home</h1><button data-forthright="choices">Cookies</button></main>'}),
    policy,
  );
  site.serve('/paper', html({head: config({...written, categories: []}) + loader, body: text}));
}

describe('a notice', () => {
  it('is a whole page without any script', async () => {
    serveAll();
    const page = await open('/bare', {prepare: (page) => page.setJavaScriptEnabled(false)});

    const shown = await page.$eval('forthright-notice', (el) => el.innerText);

    for (const part of [
      'This notice says',
      'Who we are',
      'We are Example House.',
      'In years',
      'All is well.',
      'You can ask.',
    ])
      assert.ok(shown.includes(part), part);
  });

  it('works under a strict policy with Trusted Types, and passes axe in every scheme and width', async () => {
    serveAll();
    for (const [width, scheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ]) {
      const page = await open('/privacy', {
        width,
        prepare: (page) => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]),
      });
      await drawn(page);
      await page.evaluate(() => window.forthright.rejectAll());

      // What the page itself was refused is its inline script.
      assert.deepEqual(
        page.told.filter((line) => !/inline script|javascript:|F023|inline event/.test(line)),
        [],
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}`);
      const session = await page.createCDPSession();
      await session.send('Page.setBypassCSP', {enabled: true});
      await page.reload();
      await drawn(page);
      await page.evaluate(axe + ';0');
      const {violations} = await page.evaluate(() => window.axe.run('forthright-notice'));
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, nodes[0].html]),
        [],
      );
    }
  });

  it('is on paper whole: closed parts, addresses, version; and no controls', async () => {
    serveAll();
    const page = await open('/paper');
    await drawn(page);
    await page.$eval('forthright-notice', (el) => el.shadowRoot.querySelector('[part=short-button]').click());

    const {text: paper} = await extractText(
      await getDocumentProxy(
        new Uint8Array(await page.pdf({margin: {top: '2cm', bottom: '2cm', left: '2cm', right: '2cm'}})),
      ),
      {
        mergePages: true,
      },
    );

    const said = paper.replace(/\s+/g, ' ');
    for (const part of [
      'This notice says',
      'We are Example House.',
      'Seven sapphire years.',
      'All is well.',
      'You can ask.',
      'https://help.example/data',
      `${site.url}/more`,
      'privacy@house.example',
      'Version 3',
      'In force since 1 May 2026',
      `${site.url}/paper`,
      // At the foot of the sheet.
      '1/1',
    ])
      assert.ok(said.includes(part), `${part} is not in: ${said}`);
    for (const control of [
      'Find in this notice',
      'Copy link',
      'Back to contents',
      'A+',
      'Contents',
      'Show only',
      'javascript:',
    ])
      assert.ok(!said.includes(control), `${control} is in: ${said}`);
    assert.equal(await page.$eval('details', (el) => el.open), false);
  });
});

describe('a section beside a form', () => {
  it('is on paper as it is on screen', async () => {
    serveAll();
    const body = text.replace('<forthright-notice>', '<forthright-notice section="retention">');
    site.serve('/form', html({head: config({...written, categories: []}) + loader, body}));
    const page = await open('/form');
    await until(() =>
      page.evaluate(() => document.querySelector('forthright-notice')?.shadowRoot?.querySelector('[part=whole-link]')),
    );

    const {text: paper} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });

    assert.match(paper, /How long we keep it[^]*Seven sapphire years/);
    assert.doesNotMatch(paper, /Who we are|Your rights/);
  });
});

describe('a quick exit', () => {
  it('is not undone by going back, and tells the next page nothing', async () => {
    serveAll();
    const told = [];
    site.serve('/weather', () => html({body: '<h1>Weather</h1>'}));
    site.server.prependListener('request', ({url, headers}) => url === '/weather' && told.push(headers.referer ?? ''));
    const own = {...written, categories: [], notice: {...written.notice, exitUrl: '/weather'}};
    site.serve('/private', html({head: config(own) + loader, body: text}));
    const page = await open('/bare');
    await page.goto(`${site.url}/private`);
    const exit = () =>
      page.evaluate(() => !!document.querySelector('forthright-notice').shadowRoot.querySelector('[part=exit-button]'));
    await until(exit);

    await page.$eval('forthright-notice', (el) => el.shadowRoot.querySelector('nav li:last-child a').click());
    await until(() => page.evaluate(() => document.location.hash));
    await page.$eval('forthright-notice', (el) => el.shadowRoot.querySelector('[part=exit-button]').click());
    await until(() => page.url() === `${site.url}/weather`);
    await page.goBack();

    assert.equal(page.url(), `${site.url}/bare`);
    assert.deepEqual(told, ['']);
  });

  it('leaves the page around the frame that the notice stands in', async () => {
    serveAll();
    site.serve('/weather', html({body: '<h1>Weather</h1>'}));
    const own = {...written, categories: [], notice: {...written.notice, exitUrl: '/weather'}};
    site.serve('/private', html({head: config(own) + loader, body: text}));
    site.serve('/around', html({body: '<iframe src="/private" title="Privacy"></iframe>'}));
    const page = await open('/bare');
    await page.goto(`${site.url}/around`);
    const exit = (press) =>
      page.evaluate((press) => {
        const {contentDocument} = document.querySelector('iframe');
        const button = contentDocument
          .querySelector('forthright-notice')
          .shadowRoot.querySelector('[part=exit-button]');
        if (press) button.click();
        return !!button;
      }, press);
    await until(() => exit(false));

    await exit(true).catch(() => undefined);
    await until(() => page.url() === `${site.url}/weather`);
    await page.goBack();

    assert.equal(page.url(), `${site.url}/bare`);
  });

  it('covers nothing at the end of the page on a phone', async () => {
    serveAll();
    const own = {...written, categories: [], notice: {...written.notice, exitUrl: '/weather'}};
    site.serve(
      '/private',
      html({head: config(own) + loader, body: `${text}<footer style="font-size: 3em"><a href="/">Home</a></footer>`}),
    );
    const page = await open('/private', {width: 320});
    const exit = () =>
      page.evaluate(() => !!document.querySelector('forthright-notice').shadowRoot.querySelector('[part=exit-button]'));
    await until(exit);

    const {end, top} = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const button = document.querySelector('forthright-notice').shadowRoot.querySelector('[part=exit-button]');
      return {
        end: document.querySelector('footer').getBoundingClientRect().bottom,
        top: button.getBoundingClientRect().top,
      };
    });

    assert.ok(end <= top, `${end} is below ${top}`);
  });
});

describe('the notice in a dialog', () => {
  const press = async (page) => {
    await until(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({name}) => /notice-dialog/.test(name))),
    );
    await page.$eval('forthright-banner [part=notice-link]', (el) => el.click());
  };
  const dialog = (page) =>
    until(() =>
      page.evaluate(() => {
        for (const el of document.documentElement.children)
          if (el.shadowRoot?.querySelector('dialog[open] forthright-notice')?.shadowRoot?.querySelector('[part=find]'))
            return true;
      }),
    );

  it('opens from the banner, without scripts, handlers or unsafe links, under a strict policy', async () => {
    serveAll();
    const page = await open('/home');
    await asked(page);

    await press(page);
    await dialog(page);

    const {inside, hasScript, handlers, links} = await page.evaluate(() => {
      const notice = [...document.documentElement.children]
        .find((el) => el.shadowRoot?.querySelector('dialog'))
        .shadowRoot.querySelector('forthright-notice');
      return {
        inside: notice.textContent,
        hasScript: !!notice.querySelector('script'),
        handlers: notice.querySelectorAll('[onclick]').length,
        links: [...notice.querySelectorAll('a')].map((el) => el.getAttribute('href')),
      };
    });
    assert.ok(inside.includes('We are Example House.'));
    assert.deepEqual([hasScript, handlers], [false, 0]);
    assert.deepEqual(links, ['https://help.example/data', `${site.url}/more`, 'mailto:privacy@house.example', null]);
    assert.equal(page.url(), `${site.url}/home`);

    await page.keyboard.press('Escape');
    await until(() =>
      page.evaluate(
        () => ![...document.documentElement.children].some((el) => el.shadowRoot?.querySelector('dialog[open]')),
      ),
    );
  });

  /** What can be read of the notice in the dialog. */
  const readDialog = (page, read) =>
    page.evaluate(`(${read})([...document.documentElement.children]
      .find((el) => el.shadowRoot?.querySelector('dialog')).shadowRoot.querySelector('forthright-notice'))`);

  it('draws what is drawn on the page, and leads there for what only the page can show', async () => {
    serveAll();
    site.serve(
      '/privacy',
      html({
        body: `<main><forthright-notice><h1>How we use data</h1>
          <h2>What we store</h2><forthright-storage><p>Old table</p></forthright-storage>
          <h2>Changes</h2><forthright-changes before="old/text"></forthright-changes>
          <h2>Your rights</h2><forthright-rights><p>Write to us.</p></forthright-rights>
          <h2>Film</h2><iframe src="/film" title="Film"></iframe>
          <p>Signed: <picture><img src="/s.png" alt="A. Person"></picture></p></forthright-notice></main>`,
      }),
    );
    const page = await open('/home');
    await asked(page);

    await press(page);
    await dialog(page);
    await until(() =>
      readDialog(page, (notice) =>
        ['forthright-storage [part=table]', 'forthright-changes [part=compare-button]'].every((path) => {
          const [name, part] = path.split(' ');
          return notice.querySelector(name)?.shadowRoot?.querySelector(part);
        }),
      ),
    );

    const {links, text, ...changes} = await readDialog(page, (notice) => ({
      before: notice.querySelector('forthright-changes').getAttribute('before'),
      after: notice.querySelector('forthright-changes').getAttribute('after'),
      links: [...notice.querySelectorAll('a')].map((el) => [el.textContent, el.previousElementSibling.textContent]),
      text: notice.innerText,
    }));
    assert.deepEqual(changes, {before: `${site.url}/old/text`, after: `${site.url}/privacy`});
    assert.deepEqual(
      links.map(([said, before]) => [said, before.replace('Copy link', '')]),
      [
        ['Open it as a page', 'Write to us.'],
        ['Open it as a page', 'Film'],
      ],
    );
    assert.match(text, /Signed: A\. Person/);
    assert.doesNotMatch(text, /Old table/);
  });

  it('has the language and the direction of the notice, in a page of another', async () => {
    serveAll();
    site.serve('/privacy', html({lang: 'ar" dir="rtl', body: text}));
    const page = await open('/home');
    await asked(page);

    await press(page);
    await dialog(page);

    const found = await readDialog(page, (notice) => [
      notice.lang,
      document.defaultView.getComputedStyle(notice.querySelector('p')).direction,
      notice.closest('dialog').dir,
    ]);
    assert.deepEqual(found, ['ar', 'rtl', 'ltr']);
  });

  it('knows the address that it came from: for links, for copies, and for languages', async () => {
    serveAll();
    const body = `<main><forthright-notice><h2 id="who">Who we are</h2>
      <p><a href="about">About</a> <a href="#who">Who</a> <a href="#footer">Foot</a></p></forthright-notice></main><p id="footer"></p>`;
    site.serve('/legal/', html({head: '<base href="/law/">', body}));
    const own = {...written, notice: {url: '/legal/', dialog: true}};
    const head = `${config(own)}<link rel="alternate" hreflang="cy" href="/cy/cartref">${loader}`;
    site.serve('/home', html({head, body: '<main><h1>Home</h1></main>'}));
    const page = await open('/home');
    await asked(page);
    await press(page);
    await dialog(page);
    await until(() => readDialog(page, (notice) => notice.querySelector('.forthright-link')));

    const found = await page.evaluate(async () => {
      const copied = [];
      window.navigator.clipboard.writeText = (text) => Promise.resolve(copied.push(text));
      const notice = [...document.documentElement.children]
        .find((el) => el.shadowRoot?.querySelector('dialog'))
        .shadowRoot.querySelector('forthright-notice');
      notice.querySelector('.forthright-link').click();
      return {
        copied,
        links: [...notice.querySelectorAll('a')].map((el) => el.getAttribute('href')),
        languages: notice.shadowRoot.querySelectorAll('[hreflang]').length,
      };
    });

    assert.deepEqual(found.copied, [`${site.url}/legal/#who`]);
    assert.deepEqual(found.links, [`${site.url}/law/about`, '#who', `${site.url}/law/#footer`]);
    assert.equal(found.languages, 0);
  });

  it('opens once for a press that is made twice, and stays when its contents are folded', async () => {
    serveAll();
    const page = await open('/home', {width: 320});
    await asked(page);
    await press(page);
    await page.$eval('forthright-banner [part=notice-link]', (el) => el.click());
    await dialog(page);

    await readDialog(page, (notice) => notice.shadowRoot.querySelector('[part=contents-button]').focus());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');

    const state = () =>
      readDialog(page, (notice) => [
        notice.closest('dialog').open,
        notice.shadowRoot.querySelector('[part=contents-button]').getAttribute('aria-expanded'),
      ]);
    await until(async () => (await state())[1] === 'false');
    assert.deepEqual(await state(), [true, 'false']);
    const dialogs = await page.evaluate(
      () => [...document.documentElement.children].filter((el) => el.shadowRoot?.querySelector('dialog')).length,
    );
    assert.equal(dialogs, 1);
  });

  it('is on paper whole, and nothing of the page behind it', async () => {
    serveAll();
    const paragraphs = '<p>We keep what you tell us.</p>'.repeat(100);
    site.serve('/privacy', html({body: text.replace('<h2>Your rights', `${paragraphs}<h2>Your rights`)}));
    const page = await open('/home');
    await asked(page);
    await press(page);
    await dialog(page);

    const {text: paper, totalPages} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });

    assert.ok(totalPages > 1);
    for (const part of ['How we use data', 'Who we are', 'You can ask.', '/privacy'])
      assert.ok(paper.includes(part), part);
    for (const part of ['Home', 'Close', 'Open it as a page']) assert.ok(!paper.includes(part), part);
  });

  for (const width of [320, 1280])
    it(`has the quick exit beside its other buttons, ${width} px wide`, async () => {
      serveAll();
      const own = {...written, notice: {...written.notice, exitUrl: '/weather'}};
      site.serve('/home', html({head: config(own) + loader, body: `<main><h1>Home</h1>${text}</main>`}));
      site.serve('/weather', html({body: '<h1>Weather</h1>'}));
      const page = await open('/home', {width});
      await asked(page);
      const inPage = () =>
        page.evaluate(
          () => !!document.querySelector('forthright-notice').shadowRoot.querySelector('[part=exit-button]'),
        );
      await until(inPage);
      await press(page);
      await dialog(page);
      const isOver = () => readDialog(page, (notice) => !!notice.getRootNode().querySelector('[part=exit-button]'));
      await until(isOver);
      assert.equal(await inPage(), false);

      // What is pressed in the middle of a button is that button.
      const covered = await readDialog(page, (notice) => {
        const root = notice.getRootNode();
        return [...root.querySelectorAll('header > *')].filter((el) => {
          const {left, top, width, height} = el.getBoundingClientRect();
          return root.elementFromPoint(left + width / 2, top + height / 2) !== el;
        }).length;
      });
      assert.equal(covered, 0);
      await page.keyboard.press('Escape');
      await until(inPage);
    });

  it('gives way to the page where it cannot be fetched', async () => {
    serveAll();
    const page = await open('/home');
    await asked(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.resourceType() === 'xhr' ? request.abort() : request.continue()));

    await press(page);

    await until(() => page.url() === `${site.url}/privacy`);
  });
});
