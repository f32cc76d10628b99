/** The demo sites keep what they say: nothing too early, everything that was allowed, and nothing left after a withdrawal. */
/* global document, localStorage, sessionStorage, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {answered, asked, decided, isAsking, press, settled, until, useBrowser, useSite} from './browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');
const storesOf = (folder) =>
  JSON.parse(read(`demo/${folder}/forthright.json`)).services.flatMap(({stores = []}) => stores);

const stored = (page) => page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
/** Keys in local storage that are not Forthright's own, which stay with the answer. */
const keys = async (page) =>
  (await page.evaluate(() => Object.keys(localStorage).sort())).filter((key) => !key.startsWith('forthright'));
const names = async (visitor) => (await visitor.cookies()).map(({name}) => name).sort();
const set = (page, choices) => page.evaluate((choices) => window.forthright.set(choices), choices);

/** The frame of an embed on this page, once it has loaded. */
const player = (page, file) =>
  until(async () => {
    const frame = page.frames().find((frame) => frame.url().endsWith(file));
    return frame && (await frame.evaluate(() => document.body?.dataset.state)) && frame;
  });
const isClosed = (page) => page.$eval('forthright-embed', (el) => !el.shadowRoot.querySelector('iframe'));
const pressEmbed = (page, part) =>
  page.$eval('forthright-embed', (el, part) => el.shadowRoot.querySelector(`[part=${part}-button]`).click(), part);

/** What differs between the two: pages, files, and how a visitor makes each feature store something. */
const demos = {
  'youth-support': {
    embedded: 'help.html',
    player: 'video.html',
    early: /remember\.js|count\.js|video\.(html|js)|\/api\//,
    service: 'counts',
    isOff: (site) => !site.requests.includes('POST /api/statistics'),
    async use(page) {
      await page.click('input[value=sea]');
      await page.type('#name', 'Robin');
      await until(
        async () => /youth-look=sea\.normal/.test((await stored(page))[0]) && (await keys(page)).includes('youth-name'),
      );
    },
    stores: ['clip-viewer', 'youth-look'],
    keeps: ['clip-place', 'youth-name'],
  },
  'fostering-group': {
    embedded: 'fostering.html',
    player: 'film.html',
    early: /campaign\.js|partner\/|film\.(html|js)|\/api\/(?!statistics)/,
    service: 'reach',
    isOff: (site) => !site.requests.some((request) => /partner/.test(request)),
    async use(page) {
      await page.goto(page.url().replace('index', 'fostering'));
      await page.select('#area-field', 'south');
      await until(async () => (await keys(page)).includes('fostering-area'));
      await until(async () => /fostering-campaign=none/.test((await stored(page))[0]));
    },
    stores: ['film-viewer', 'fostering-campaign', 'reach-id'],
    keeps: ['film-position', 'fostering-area', 'reach-visits'],
  },
};

for (const [folder, demo] of Object.entries(demos)) {
  describe(`the demo ${folder}`, () => {
    const site = useSite();
    const browser = useBrowser();
    const address = (page) => `${site.url}/${folder}/${page}?panel=off`;
    const own = `forthright-${folder.split('-')[0]}`;

    const open = async (path) => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(address(path));
      // A cookies page asks by itself.
      if (!/cookies/.test(path)) await asked(page);
      return {visitor, page};
    };
    const openAllowed = async (path) => {
      const opened = await open(path);
      await press(opened.page, 'accept');
      await answered(opened.page);
      return opened;
    };

    it('stores nothing, and asks nobody else, before the decision', async () => {
      for (const path of ['index.html', demo.embedded, 'cookies.html']) {
        const {visitor, page} = await open(path);
        await settled(page);

        assert.deepEqual(await stored(page), ['', 0, 0]);
        assert.deepEqual(await visitor.cookies(), []);
        assert.deepEqual(
          page.fetched.filter(
            (address) => !address.startsWith(`${site.url}/`) || demo.early.test(address.replace(site.url, '')),
          ),
          [],
        );
        assert.deepEqual(page.told, []);
      }
    });

    it('stores what it declares after a yes, and takes all of it back: nothing else', async () => {
      const {visitor, page} = await openAllowed('index.html');
      await demo.use(page);
      await page.goto(address(demo.embedded));
      const frame = await player(page, demo.player);
      await frame.click('button');
      await until(() => frame.evaluate(() => document.body.dataset.state === 'playing'));

      await until(async () => demo.keeps.join() === (await keys(page)).join());
      assert.deepEqual(await names(visitor), [...demo.stores, own].sort());
      const declared = storesOf(folder).map(({name}) => name);
      assert.deepEqual(
        [...demo.stores, ...demo.keeps].filter((name) => !declared.includes(name)),
        [],
      );

      await page.evaluate(() => {
        document.cookie = 'neighbour=1; path=/';
        localStorage.setItem('neighbour', '1');
        window.forthright.withdraw();
      });

      await until(async () => (await keys(page)).join() === 'neighbour');
      await until(async () => (await names(visitor)).join() === [own, 'neighbour'].sort().join());
      assert.equal(await isClosed(page), true);
      assert.deepEqual(page.told, []);
    });

    // Set by the page: the switch for each service is tested with the choices.
    it('keeps one service off while the others run', async () => {
      const {page} = await open('index.html');
      site.requests.length = 0;

      await page.evaluate((service) => {
        const {categories} = window.forthright.config;
        const all = Object.fromEntries(categories.map(({id}) => [id, true]));
        window.forthright.set({...all, [service]: false});
      }, demo.service);
      await answered(page);
      await demo.use(page);
      await settled(page);

      assert.equal(demo.isOff(site), true);
      assert.equal(await page.evaluate((id) => window.forthright.allows(id), demo.service), false);
    });

    it('shows the film once, and forgets it with the page', async () => {
      const {page} = await open(demo.embedded);

      await until(() => page.$eval('forthright-embed', (el) => el.shadowRoot?.querySelector('[part=once-button]')));
      await pressEmbed(page, 'once');
      await player(page, demo.player);
      assert.equal(await decided(page, 'media'), undefined);

      await page.reload();
      await asked(page);
      await settled(page);
      assert.equal(await isClosed(page), true);
    });

    it('shows the film from now on', async () => {
      const {page} = await open(demo.embedded);

      await until(() => page.$eval('forthright-embed', (el) => el.shadowRoot?.querySelector('[part=always-button]')));
      await pressEmbed(page, 'always');
      await player(page, demo.player);
      assert.equal(await decided(page, 'media'), true);

      await page.reload();
      await player(page, demo.player);
    });

    it('gives the inspector nothing to warn of, before and after a yes', async () => {
      const visitor = await browser.newVisitor();
      const page = await visitor.open(`${address(demo.embedded)}&forthright=debug`);
      const report = () => page.$eval('forthright-inspector', ({shadowRoot}) => shadowRoot.textContent);
      await until(async () => /waits for a yes/.test(await report()));
      await settled(page);
      // Notes say that something declared has not come, which is so as long as nobody uses it.
      assert.doesNotMatch(await report(), /(error|warning) R\d/);

      await page.evaluate(() => window.forthright.acceptAll());
      await until(async () => /(clip|film)-viewer/.test(await report()));
      await settled(page);
      assert.doesNotMatch(await report(), /(error|warning) R\d/);
    });

    for (const path of ['index.html', 'cookies.html'])
      it(`is without a violation, in light and dark, wide and narrow: ${path}`, async () => {
        const {page} = await open(path);
        await settled(page);
        await page.evaluate(axe);
        const found = {};

        for (const width of [1280, 320])
          for (const scheme of ['light', 'dark']) {
            await page.setViewport({width, height: 800});
            await page.emulateMediaFeatures([
              {name: 'prefers-color-scheme', value: scheme},
              {name: 'prefers-reduced-motion', value: 'reduce'},
            ]);
            const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
            for (const {id, nodes} of violations)
              found[`${id}, ${scheme}, ${width} px`] = nodes.map(({target}) => target.flat().join(' '));
            const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
            if (scrollWidth > clientWidth) found[`too wide, ${width} px`] = [];
          }

        assert.deepEqual(found, {});
      });
  });
}

describe('the demo for children', () => {
  const site = useSite();
  const browser = useBrowser();
  const address = (page) => `${site.url}/youth-support/${page}?panel=off`;
  const totals = async () => (await (await fetch(`${site.url}/api/statistics`)).json()).words;

  it('counts nobody without a yes, and questions after it', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('help.html'));
    await asked(page);
    await settled(page);
    assert.deepEqual(await totals(), {});

    await press(page, 'accept');
    await until(async () => (await totals())['youth-help'] === 1);
    await page.click('#friend summary');

    await until(async () => (await totals())['youth-friend'] === 1);
  });

  it('remembers name, colours and size from one page to the next', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html'));
    await asked(page);

    // Picked before the yes, and kept with it.
    await page.click('input[value=clay]');
    await page.click('input[value=large]');
    await page.type('#name', 'Robin');
    assert.deepEqual(await stored(page), ['', 0, 0]);
    await set(page, {preferences: true, statistics: false, media: false});
    await until(async () => (await keys(page)).includes('youth-name'));

    await page.reload();
    await until(() => page.$eval('#hello', (el) => el.textContent === 'Hello, Robin.' && !el.hidden));
    assert.deepEqual(await page.$eval('html', ({dataset}) => ({...dataset})), {colours: 'clay', size: 'large'});

    await page.goto(address('privacy.html'));
    await until(() => page.$eval('html', ({dataset}) => dataset.colours === 'clay'));
  });

  it('forgets a look that is taken back, and stores none from then on', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html'));
    await asked(page);
    await set(page, {preferences: true, statistics: false, media: false});
    await page.click('input[value=sea]');
    await until(async () => /youth-look=sea/.test((await stored(page))[0]));

    await page.evaluate(() => window.forthright.withdraw());
    await until(async () => !/youth-look/.test((await stored(page))[0]));
    await page.$eval('input[value=clay]', (el) => el.click());
    await settled(page);

    assert.doesNotMatch((await stored(page))[0], /youth-look/);
  });

  it('keeps people signed in when they withdraw everything', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html'));
    await asked(page);
    await press(page, 'accept');
    await answered(page);

    await page.$eval('#sign-in button', (el) => el.click());
    await until(() => page.$eval('#sign-in [role=status]', (el) => /You are signed in/.test(el.textContent)));
    await page.evaluate(() => window.forthright.withdraw());
    await settled(page);

    assert.deepEqual(await names(visitor), ['forthright-youth', 'youth-session']);
    await page.$eval('#sign-in button', (el) => el.click());
    await until(async () => !(await names(visitor)).includes('youth-session'));
  });
});

describe('the demo of a fostering group', () => {
  const site = useSite();
  const browser = useBrowser();
  const address = (page, query = '') => `${site.url}/fostering-group/${page}?panel=off${query}`;
  const totals = async () => (await (await fetch(`${site.url}/api/statistics`)).json()).words;

  it('counts pages until the visitor objects', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html'));
    await asked(page);
    await until(async () => (await totals())['fostering-home'] === 1);
    assert.deepEqual(await stored(page), ['', 0, 0]);

    await press(page, 'reject');
    await answered(page);
    await page.goto(address('privacy.html'));
    await settled(page);

    assert.deepEqual(await totals(), {'fostering-home': 1});
    assert.equal(await isAsking(page), false);
  });

  it('runs our own part of marketing without that of the partner, and both after a yes to both', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html', '&campaign=autumn-letter'));
    await asked(page);

    await set(page, {marketing: true, reach: false, preferences: false, media: false});
    await until(async () => /fostering-campaign=autumn-letter/.test((await stored(page))[0]));
    await settled(page);
    assert.deepEqual(await names(visitor), ['forthright-fostering', 'fostering-campaign']);

    await set(page, {reach: true});
    await until(async () => (await names(visitor)).includes('reach-id'));
    await until(() => site.requests.some((request) => /pixel\.svg\?id=\w+&visits=1$/.test(request)));

    await set(page, {reach: false});
    await until(
      async () => !(await names(visitor)).includes('reach-id') && !(await keys(page)).includes('reach-visits'),
    );
    assert.match((await stored(page))[0], /fostering-campaign=autumn-letter/);
  });

  it('tells a tag manager, and keeps a record of the answer', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('index.html'));
    await asked(page);
    await press(page, 'accept');

    await until(() =>
      page.evaluate(() =>
        window.dataLayer.some(({event, forthright}) => event === 'forthright-change' && forthright.reach),
      ),
    );
    const {record} = await until(async () => {
      const arrived = await (await fetch(`${site.url}/api/records`)).json();
      return arrived.find(({record}) => record.categories.marketing?.allowed && record.categories.media?.allowed);
    });
    assert.equal(record.revision, '2026-11');
  });

  it('answers its form, and puts nothing of it into an address', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(address('register.html'));
    await asked(page);
    await press(page, 'reject');
    await answered(page);

    await page.type('#name', 'Example Name');
    await page.type('#telephone', '01632 960123');
    await Promise.all([page.waitForNavigation(), page.$eval('form button', (el) => el.click())]);

    assert.equal(page.url(), `${site.url}/fostering-group/thank-you.html`);
    assert.ok(site.requests.includes('POST /fostering-group/register'));
  });
});

describe('the demo with a poll', () => {
  const site = useSite();
  const browser = useBrowser();

  it('erases what the poll stored once it is taken back', async () => {
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/information-governance/training.html?panel=off`);
    await asked(page);
    await press(page, 'accept');
    await until(
      async () => (await names(visitor)).includes('poll-visitor') && (await keys(page)).includes('poll-opened'),
    );

    await page.evaluate(() => window.forthright.withdraw('media'));

    await until(
      async () => (await names(visitor)).join() === 'forthright' && !(await keys(page)).includes('poll-opened'),
    );
  });
});
