/** Broken, hostile and hostile-looking surroundings: still asks, never consents, never throws into the page. */
/* global document, Document, EventTarget, localStorage, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  decided,
  gated,
  html,
  quiet,
  isAsking,
  loader,
  press,
  runs,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const written = {categories: [{id: 'analytics'}, {id: 'media'}]};
const head = config(written) + loader;
const own = `<button id="own" onclick="this.textContent = 'Pressed'">Press</button>`;

const moveClock = (page, days) =>
  page.evaluateOnNewDocument((days) => {
    const {now} = Date;
    Date.now = () => now() + days * 864e5;
  }, days);

/**
 * The cookie as a visit on another day leaves it, written by Forthright itself: a visitor of their own accepts everything.
 */
async function record(browser, site, days = 0) {
  site.serve('/record', html({head, body: way}));
  const visitor = await browser.newVisitor();
  const page = await visitor.open(`${site.url}/record`, {prepare: (page) => moveClock(page, days)});
  await asked(page);
  await press(page, 'accept');
  await answered(page);
  const [, value] = await until(() => page.evaluate(() => /forthright=(\S+)/.exec(document.cookie)));
  await page.close();
  return value;
}

describe('a cookie that cannot be read', () => {
  const site = useSite();
  const browser = useBrowser();

  const cookies = {
    'is empty': () => '',
    'is noise': () => '%E0%A4%A',
    'is cut short': (good) => good.slice(0, -8),
    'lacks one character': (good) => good.slice(0, -1),
    'is cut within the first category': (good) => good.slice(0, 9),
    'ends in more than we wrote': (good) => good + '~',
    'is of a future version': (good) => '2' + good.slice(1),
    'is oversized': (good) => good + good.slice(1).repeat(60),
    'says everything twice': (good) => good + good.slice(1),
    'says true': () => 'true',
    'is JSON': () => '{"analytics":true}',
    'names the prototype': (good) => good.replace('analytics', '__proto__'),
    'has a wrong answer': (good) => good.replace('~1', '~9'),
    'turns a letter around': (good) => good.replace('media', 'mebia'),
  };

  for (const [kind, spoil] of Object.entries(cookies))
    it(`is no decision where it ${kind}`, async () => {
      site.serve('/plain', html({}));
      site.serve('/page', html({head, body: gated + way + own}));
      const value = spoil(await record(browser, site));
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/plain`);
      await page.evaluate((value) => (document.cookie = `forthright=${value}; path=/`), value);

      await page.goto(`${site.url}/page`);
      await asked(page);
      await settled(page);

      assert.equal(await runs(page), 0);
      assert.notEqual(await decided(page), true);

      await press(page, 'reject');
      await answered(page);
      await page.reload();
      await settled(page);

      assert.equal(await isAsking(page), false);
      assert.equal(await decided(page), false);
      assert.deepEqual(page.told, []);
    });

  for (const [kind, [written, read]] of Object.entries({'comes from the future': [30, 0], 'is too old': [0, 190]}))
    it(`is no decision where it ${kind}`, async () => {
      site.serve('/plain', html({}));
      site.serve('/page', html({head, body: gated + way}));
      const value = await record(browser, site, written);
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/plain`, {prepare: (page) => moveClock(page, read)});
      await page.evaluate((value) => (document.cookie = `forthright=${value}; path=/`), value);

      await page.goto(`${site.url}/page`);
      await asked(page);
      await settled(page);

      assert.equal(await runs(page), 0);
    });

  it('is a decision where it is as we wrote it', async () => {
    site.serve('/plain', html({}));
    site.serve('/page', html({head, body: gated + way}));
    const value = await record(browser, site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/plain`);
    await page.evaluate((value) => (document.cookie = `forthright=${value}; path=/`), value);

    await page.goto(`${site.url}/page`);
    await settled(page);

    assert.equal(await runs(page), 1);
  });

  it("is not mistaken for another tool's", async () => {
    site.serve('/plain', html({}));
    site.serve('/page', html({head, body: gated + way}));
    const value = await record(browser, site);
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/plain`);
    await page.evaluate((value) => {
      document.cookie = `forthright-other=${value}; path=/`;
      document.cookie = `xforthright=${value}; path=/`;
      document.cookie = `broken=%E0%A4%A; path=/`;
    }, value);

    await page.goto(`${site.url}/page`);
    await asked(page);
    await settled(page);

    assert.equal(await runs(page), 0);
    assert.equal(await decided(page), undefined);
    assert.deepEqual(page.told, []);
  });
});

describe('a page that another script or its own markup has bent', () => {
  const site = useSite();
  const browser = useBrowser();

  const polluted = `<script>
    for (const [key, value] of Object.entries({
      allowed: true, analytics: true, media: true, forthright: '1', basis: 'strictly-necessary', control: 'always', categories: [{id: 'analytics', basis: 'strictly-necessary'}],
      method: 'accept', under: '.', at: Date.now(), facts: ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only'], profile: 'us-optout', consent: 'analytics', config: '/evil.json', name: 'evil', domain: 'evil.example', language: 'cy', layout: 'card', reload: 'always',
    })) Object.prototype[key] = value;
  </script>`;
  const clobbers = [
    'cookie',
    'body',
    'head',
    'documentElement',
    'createElement',
    'querySelector',
    'querySelectorAll',
    'addEventListener',
    'dispatchEvent',
    'currentScript',
    'readyState',
    'activeElement',
    'createComment',
    'createTextNode',
    'createTreeWalker',
    'importNode',
    'adoptedStyleSheets',
    'getElementById',
    'baseURI',
    'visibilityState',
    'defaultView',
  ];

  const cases = {
    'polluted Object.prototype': {head: polluted + head},
    'pictures with the names of our calls': {
      head,
      body: clobbers.map((name) => `<img name="${name}" alt="">`).join(''),
    },
    'forms with the names of our calls': {
      head,
      body: clobbers.map((name) => `<form name="${name}"><input name="${name}"></form>`).join(''),
    },
    'ids with the names of our calls': {head, body: clobbers.map((name) => `<a id="${name}"></a>`).join('')},
    'a form of our name': {
      head: '',
      body: `<form id="forthright"><input name="allows" value="x"><input name="decision"></form>${head}`,
    },
    'links of our name': {
      head: '',
      body: `<a id="forthright"></a><a id="forthright" name="allows" href="x:y"></a>${head}`,
    },
    'a configuration with __proto__': {
      head:
        config(
          '{"categories": [{"id": "analytics"}, {"id": "media"}], "__proto__": {"analytics": true, "allowed": true}}',
        ) + loader,
    },
  };

  /** Whether it can be pressed; looked for where markup cannot stand in the way. */
  const rejectButton = (page, press = false) =>
    page.evaluate((press) => {
      const selector = 'forthright-banner:not([hidden]) [data-forthright=reject]';
      const button = Document.prototype.querySelector.call(document, selector);
      if (press) button.click();
      return !!button;
    }, press);

  for (const [kind, {head, body = ''}] of Object.entries(cases))
    it(`is asked about, and nothing is granted: ${kind}`, async () => {
      site.serve(
        '/page',
        html({
          head,
          body: `${body + gated}<iframe data-consent="media" data-src="/slido/" title="A poll"></iframe>${way}${own}`,
        }),
      );
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await until(() => rejectButton(page));
      await quiet(page, 300);

      assert.equal(await runs(page), 0);
      assert.equal(await page.evaluate(() => document.getElementsByTagName('iframe')[0].getAttribute('src')), null);
      assert.deepEqual(
        page.fetched.filter((address) => /evil|slido/.test(address)),
        [],
      );
      assert.deepEqual(
        page.told.filter((line) => /^uncaught|F019/.test(line)),
        [],
      );
    });

  for (const [kind, {head, body = ''}] of Object.entries(cases))
    it(`can be refused, and the refusal is kept: ${kind}`, async () => {
      site.serve('/page', html({head, body: body + gated + way}));
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await until(() => rejectButton(page));

      await rejectButton(page, true);
      await until(async () => (await visitor.cookies()).length);
      await page.reload();
      await until(() => page.evaluate(() => window.forthright?.decision));

      assert.equal(await page.evaluate(() => window.forthright.allows('analytics')), false);
      assert.equal(await rejectButton(page), false);
      assert.equal(await runs(page), 0);
    });
});

describe('a browser that keeps nothing', () => {
  const site = useSite();
  const browser = useBrowser();

  it('throws nothing and runs nothing in a sandboxed frame, and the banner can be answered', async () => {
    site.serve('/inner', html({head, body: gated + way}), {'access-control-allow-origin': '*'});
    site.serve(
      '/page',
      html({body: '<iframe sandbox="allow-scripts" src="/inner" width="900" height="600" title="Inner"></iframe>'}),
    );
    // An opaque origin fetches our files with CORS.
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    const frame = await until(() => page.frames().find((frame) => /inner/.test(frame.url())));
    await until(() => frame.evaluate(() => window.events?.some((event) => event.startsWith('ready'))));
    await quiet(page, 500);

    assert.equal(await frame.evaluate(() => window.ran), undefined);
    assert.deepEqual(
      page.told.filter((line) => /^uncaught/.test(line)),
      [],
    );
  });

  it('answers for this page in a sandboxed frame that may load our files', async () => {
    const {readFileSync} = await import('node:fs');
    for (const name of ['forthright.js', 'ui.js', 'extras.js', 'problems.js'])
      site.serve(`/open/${name}`, readFileSync(new URL(`../../dist/${name}`, import.meta.url)), {
        'access-control-allow-origin': '*',
      });
    site.serve(
      '/inner',
      html({head: `${config(written)}<script src="/open/forthright.js"></script>`, body: gated + way}),
    );
    site.serve(
      '/page',
      html({body: '<iframe sandbox="allow-scripts" src="/inner" width="900" height="600" title="Inner"></iframe>'}),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    const frame = await until(() => page.frames().find((frame) => /inner/.test(frame.url())));
    await until(() => frame.$('forthright-banner [data-forthright=reject]'));

    await frame.click('forthright-banner [data-forthright=reject]');
    await until(() =>
      frame.evaluate(() => !document.querySelector('forthright-banner:not([hidden]) [data-forthright]')),
    );

    assert.equal(await frame.evaluate(() => window.ran), undefined);
    assert.equal(await frame.evaluate(() => window.forthright.allows('analytics')), false);
    assert.deepEqual(
      page.told.filter((line) => /^uncaught/.test(line)),
      [],
    );
    const codes = () => page.told.filter((line) => /^\[forthright\]/.test(line)).map((line) => line.split(' ')[1]);
    await until(() => codes().length);
    assert.deepEqual(codes(), ['F014']);
  });

  const denied = {
    'reading cookies throws': () =>
      Object.defineProperty(Document.prototype, 'cookie', {
        get() {
          throw new Error('SecurityError');
        },
        set() {
          throw new Error('SecurityError');
        },
      }),
    'cookies are dropped': () => Object.defineProperty(Document.prototype, 'cookie', {get: () => '', set() {}}),
    'storage throws': () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('SecurityError');
        },
      }),
  };
  for (const [kind, deny] of Object.entries(denied))
    for (const answer of ['accept', 'reject'])
      it(`takes the answer (${answer}) for this page where ${kind}`, async () => {
        site.serve('/page', html({head, body: gated + way}));
        const visitor = await browser.newVisitor();
        const page = await visitor.open(`${site.url}/page`, {prepare: (page) => page.evaluateOnNewDocument(deny)});
        await asked(page);

        await press(page, answer);
        await answered(page);
        await until(async () => (await decided(page)) === (answer === 'accept'));
        if (answer === 'accept') await until(() => runs(page));
        await quiet(page, 300);

        assert.equal(await runs(page), answer === 'accept' ? 1 : 0);
        assert.deepEqual(
          page.told.filter((line) => /^uncaught/.test(line)),
          [],
        );
      });
});

describe('a clock that was set back', () => {
  const site = useSite();
  const browser = useBrowser();

  it('asks again, once, and crashes nothing', async () => {
    site.serve('/page', html({head, body: gated + way}));
    const visitor = await browser.newVisitor();
    const first = await visitor.open(`${site.url}/page`);
    await asked(first);
    await press(first, 'accept');
    await answered(first);

    const page = await visitor.open(`${site.url}/page`, {prepare: (page) => moveClock(page, -2 * 365)});
    await asked(page);
    await settled(page);

    assert.equal(await runs(page), 0);
    assert.deepEqual(page.told, []);
    assert.equal(await page.evaluate(() => window.events.filter((event) => event === 'show banner').length), 1);
  });
});

describe('a sibling subdomain', () => {
  const site = useSite();
  const browser = useBrowser({args: ['--host-resolver-rules=MAP *.site.test 127.0.0.1']});
  const on = (host) => `http://${host}.site.test:${site.port}`;

  const toss = async (visitor, value, attributes = 'domain=site.test; path=/') => {
    site.serve('/plain', html({}));
    const page = await visitor.open(`${on('evil')}/plain`);
    await page.evaluate((line) => (document.cookie = line), `forthright=${value}; ${attributes}`);
    await page.close();
  };

  for (const attributes of ['domain=site.test; path=/', 'domain=site.test; path=/folder'])
    it(`cannot grant before a decision (${attributes})`, async () => {
      site.serve('/folder/page', html({head, body: gated + way}));
      const visitor = await browser.newVisitor();
      await toss(visitor, await record(browser, site), attributes);

      const page = await visitor.open(`${on('www')}/folder/page`);
      await asked(page);
      await settled(page);

      assert.equal(await runs(page), 0);
      assert.notEqual(await decided(page), true);
    });

  for (const attributes of ['domain=site.test; path=/', 'domain=site.test; path=/folder'])
    it(`cannot defeat a refusal (${attributes}), and its copy is cleaned up`, async () => {
      site.serve('/folder/page', html({head, body: gated + way}));
      const visitor = await browser.newVisitor();
      const first = await visitor.open(`${on('www')}/folder/page`);
      await asked(first);
      await press(first, 'reject');
      await answered(first);
      await toss(visitor, await record(browser, site), attributes);

      const page = await visitor.open(`${on('www')}/folder/page`);
      await settled(page);

      assert.equal(await runs(page), 0);
      assert.equal(await decided(page), false);
      assert.equal(await isAsking(page), false);
      assert.equal((await visitor.cookies()).length, 1);
    });

  it('cannot keep a visitor from refusing later', async () => {
    site.serve('/page', html({head, body: gated + way}));
    const visitor = await browser.newVisitor();
    await toss(visitor, await record(browser, site));
    const page = await visitor.open(`${on('www')}/page`);
    await asked(page);

    await press(page, 'reject');
    await answered(page);
    await page.reload();
    await settled(page);

    assert.equal(await decided(page), false);
    assert.equal(await runs(page), 0);
  });

  it('leaves no copy of ours behind under the parent domain or another path', async () => {
    site.serve('/folder/page', html({head, body: gated + way}));
    site.serve('/folder/plain', html({}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${on('www')}/folder/plain`);
    const value = await record(browser, site);
    for (const place of ['domain=site.test; path=/', 'domain=www.site.test; path=/', 'path=/folder', 'path=/folder/'])
      await page.evaluate((line) => (document.cookie = line), `forthright=${value}; ${place}`);

    await page.goto(`${on('www')}/folder/page`);
    await asked(page);
    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));

    assert.equal((await visitor.cookies()).length, 1);

    await page.evaluate(() => window.forthright.withdraw());
    await page.reload();
    await settled(page);

    assert.equal(await decided(page), false);
    assert.equal(await runs(page), 0);
  });
});

describe('files that do not come', () => {
  const site = useSite();
  const browser = useBrowser();
  const scripts = (folder) => `${config(written)}<script src="/${folder}/forthright.js"></script>`;

  const serveAllBut = async (folder, missing) => {
    const {readFileSync} = await import('node:fs');
    for (const name of ['forthright.js', 'ui.js', 'extras.js', 'choices.js', 'watch-banner.js', 'problems.js', 'cy.js'])
      if (missing.includes(name)) site.refuse(`/${folder}/${name}`);
      else site.serve(`/${folder}/${name}`, readFileSync(new URL(`../../dist/${name}`, import.meta.url)));
  };

  const cases = [
    ['forthright.js'],
    ['ui.js'],
    ['extras.js'],
    ['choices.js'],
    ['watch-banner.js'],
    ['problems.js'],
    ['cy.js'],
    ['ui.js', 'problems.js'],
    ['choices.js', 'problems.js'],
  ];
  for (const missing of cases)
    it(`leave the page alone: ${missing.join(' and ')}`, async () => {
      await serveAllBut('files', missing);
      site.serve(
        '/page',
        html({lang: missing.includes('cy.js') ? 'cy' : 'en-GB', head: scripts('files'), body: gated + way + own}),
      );
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await quiet(page, 500);
      await page.$eval('[data-forthright=choices]:not(forthright-banner *)', (el) => el.click());
      await quiet(page, 1000);
      await page.$eval('#own', (el) => el.click());

      assert.equal(await runs(page), 0);
      assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');
      assert.deepEqual(
        page.told.filter((line) => /^uncaught/.test(line)),
        [],
      );
    });

  it('leave the banner able to say no where only the choices are missing', async () => {
    await serveAllBut('files', ['choices.js']);
    site.serve('/page', html({head: scripts('files'), body: gated + way}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'choices');
    await quiet(page, 2000);

    await press(page, 'reject');
    await answered(page);

    assert.equal(await decided(page), false);
  });
});

describe('what stands on the page', () => {
  const site = useSite();
  const browser = useBrowser();

  it('answers once where the loader stands twice', async () => {
    site.serve('/page', html({head: head + loader, body: gated + way}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await settled(page);
    assert.equal((await page.$$('forthright-banner')).length, 1);

    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));
    await settled(page);

    assert.equal(await runs(page), 1);
  });

  it('answers once where the second copy comes late', async () => {
    site.serve('/page', html({head, body: gated + way}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    await page.addScriptTag({url: `${site.url}/dist/forthright.js?again`});
    await settled(page);
    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));
    await settled(page);

    assert.equal((await page.$$('forthright-banner')).length, 1);
    assert.equal(await runs(page), 1);
  });

  const gadgets = {
    'a button': '<button data-forthright="accept">Win a prize</button>',
    'a link': '<a href="#" data-forthright="accept">Win a prize</a>',
    'a banner of its own':
      '<forthright-banner><button data-forthright="accept">Win a prize</button></forthright-banner>',
    'a banner in a banner':
      '<forthright-banner><forthright-banner><button data-forthright="accept">Win a prize</button></forthright-banner></forthright-banner>',
    'a button to withdraw': '<button data-forthright="withdraw">Win a prize</button>',
    'choices of its own':
      '<forthright-choices><button data-forthright="accept">Win a prize</button></forthright-choices>',
  };
  for (const [kind, content] of Object.entries(gadgets))
    it(`grants nothing by what a visitor wrote: ${kind}`, async () => {
      site.serve('/page', html({head, body: `<article>${content}</article>${gated + way}`}));
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await settled(page);

      await page.evaluate(() => document.querySelector('article [data-forthright]')?.click());
      await settled(page);

      assert.equal(await decided(page), undefined);
      assert.equal(await runs(page), 0);
      assert.deepEqual(await visitor.cookies(), []);
    });

  it('does not let a visitor run anything by our markup', async () => {
    const content =
      '<template data-consent="analytics"><img src="/planted.png" alt=""></template><iframe data-consent="analytics" data-src="javascript:parent.planted = true"></iframe>';
    site.serve('/page', html({head, body: `<article>${content}</article>${gated + way}`}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));
    await settled(page);

    assert.equal(await page.evaluate(() => window.planted), undefined);
  });

  it('is not locked when an extension removes the banner, which comes back when it is called', async () => {
    site.serve('/page', html({head, body: gated + way + own}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);

    await page.$eval('forthright-banner', (el) => el.remove());
    await page.click('#own');
    await settled(page);

    assert.equal(await page.$('forthright-banner'), null);
    assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');
    assert.equal(await runs(page), 0);
    assert.equal(await page.evaluate(() => window.forthright.decision), undefined);

    await page.evaluate(() => window.forthright.show('banner'));
    await asked(page);
    await press(page, 'reject');
    await answered(page);

    assert.equal(await decided(page), false);
  });

  it('is not locked when an extension removes the open dialog, which comes back when it is called', async () => {
    site.serve('/page', html({head, body: gated + way + own}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));

    await page.$eval('forthright-choices', (el) => el.remove());
    await page.click('#own');

    assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');

    await page.click('body > [data-forthright=choices]');
    await until(() => page.$eval('forthright-choices', (el) => el.open));

    assert.deepEqual(page.told, []);
  });

  it('works where a hide-list hides the banner', async () => {
    site.serve(
      '/page',
      html({head: `${head}<style>forthright-banner { display: none !important }</style>`, body: gated + way + own}),
    );
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await settled(page);
    await page.click('#own');

    assert.equal(await page.$eval('#own', (el) => el.textContent), 'Pressed');
    assert.equal(await runs(page), 0);
  });

  it('shows markup in configured words as it was written', async () => {
    const evil = '<img src="/planted.png" onerror="window.planted = true"><b>Bold</b>';
    const texts = {
      'en-GB': {
        intro: evil,
        heading: evil,
        accept: evil,
        choicesIntro: evil,
        categories: {media: {title: evil, description: evil}},
      },
    };
    const categories = [{id: 'analytics', title: evil, description: evil}, {id: 'media'}];
    const services = [{id: 'one', category: 'analytics', title: evil, provider: evil}];
    site.serve(
      '/page',
      html({
        head:
          config(JSON.stringify({site: {name: evil}, texts, categories, services}).replaceAll('<', '\\u003c')) + loader,
        body: way,
      }),
    );
    const visitor = await browser.newVisitor();

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'choices');
    await until(() => page.$eval('forthright-choices', (el) => el.open));
    await settled(page);

    assert.ok((await page.$eval('forthright-banner', (el) => el.innerText)).includes(evil));
    assert.ok((await page.$eval('forthright-choices', (el) => el.shadowRoot.textContent)).includes(evil));
    assert.equal(await page.$('forthright-banner :is(img, b)'), null);
    assert.equal(await page.$('forthright-choices >>> :is(img, b)'), null);
    assert.equal(await page.evaluate(() => window.planted), undefined);
    assert.deepEqual(
      page.fetched.filter((address) => /planted/.test(address)),
      [],
    );
  });

  for (const url of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])
    it(`opens no notice at ${JSON.stringify(url)}`, async () => {
      site.serve('/page', html({head: config({...written, notice: {url}}) + loader, body: way}));
      const visitor = await browser.newVisitor();

      const page = await visitor.open(`${site.url}/page`);
      await asked(page);

      assert.equal(await page.$('forthright-banner a'), null);
    });
});

describe('no decision yet', () => {
  const site = useSite();
  const browser = useBrowser();

  it('leaves nothing on the device, adds one global and no unload handler', async () => {
    site.serve('/page', html({head, body: gated + way}));
    site.serve('/plain', html({body: gated + way}));
    const visitor = await browser.newVisitor();
    const noteUnload = (page) =>
      page.evaluateOnNewDocument(() => {
        window.unloads = [];
        const {addEventListener} = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          if (/unload/.test(type)) window.unloads.push(type);
          return addEventListener.call(this, type, ...rest);
        };
      });
    const plain = await visitor.open(`${site.url}/plain`, {prepare: noteUnload});
    const known = await plain.evaluate(() => Object.getOwnPropertyNames(window));

    const page = await visitor.open(`${site.url}/page`, {prepare: noteUnload});
    await asked(page);
    await settled(page);

    const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
    assert.deepEqual(
      names.filter((name) => !known.includes(name) && !/^(lit|\d)/.test(name)),
      ['forthright'],
    );
    assert.deepEqual(await page.evaluate(() => window.unloads), []);
    assert.deepEqual(await visitor.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});
