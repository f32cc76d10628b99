/** Withdrawing, objecting and refusing: what was declared goes, wherever it lies, and nothing else does. */
/* global caches, clearInterval, document, indexedDB, localStorage, sessionStorage, setInterval, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  gated,
  html,
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

const categories = [{id: 'analytics'}, {id: 'media'}];
const names = [{name: 'track'}, {pattern: 'track_*'}];
const kinds = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'];
const everywhere = kinds.flatMap((kind) => names.map((store) => ({...store, kind})));
const counter = {id: 'counter', category: 'analytics', stores: everywhere};
const basket = {id: 'basket', category: 'essential', stores: [{name: 'basket'}, {name: 'track_basket'}]};
const written = {categories, services: [counter, basket]};
const head = config(written) + loader;

const cookieNames = async (visitor) => (await visitor.cookies()).map(({name}) => name).sort();
const isTracked = (name) => name === 'track' || (name.startsWith('track_') && name !== 'track_basket');
/** No cookie is left that was declared by what is not allowed. */
const isClean = async (visitor) => !(await cookieNames(visitor)).some(isTracked);

/** Opens a page without Forthright, and leaves cookies as another tool would. */
async function leave(visitor, address, lines) {
  const page = await visitor.open(address);
  await page.evaluate((lines) => {
    for (const line of lines) document.cookie = line;
  }, lines);
  await page.close();
}

/** What each storage of the page holds, by kind; cookies are asked of the browser. */
const held = (page) =>
  page.evaluate(async () => ({
    localStorage: Object.keys(localStorage).sort(),
    sessionStorage: Object.keys(sessionStorage).sort(),
    indexedDB: (await indexedDB.databases()).map(({name}) => name).sort(),
    cacheStorage: (await caches.keys()).sort(),
  }));

/** Puts these names into every storage of the page. */
const fill = (page, names) =>
  page.evaluate(async (names) => {
    for (const name of names) {
      document.cookie = `${name}=1; path=/`;
      localStorage.setItem(name, '1');
      sessionStorage.setItem(name, '1');
      await caches.open(name);
      await new Promise((resolve) => {
        indexedDB.open(name).onsuccess = ({target}) => resolve(target.result.close());
      });
    }
  }, names);

const onlyOthers = (found) =>
  Object.values(found).every((names) => names.filter((name) => /track|mine/.test(name)).join() === 'mine');

const openChoices = async (page) => {
  await page.evaluate(() => window.forthright.show('choices'));
  await until(() => page.$eval('forthright-choices', (el) => el.open));
};
const textOfChoices = (page) =>
  page.$eval('forthright-choices', (el) =>
    el.shadowRoot.querySelector('.body, .inline').textContent.replace(/\s+/g, ' '),
  );
const pressInChoices = (page, part) =>
  page.$eval('forthright-choices', (el, part) => el.shadowRoot.querySelector(`[part=${part}-button]`).click(), part);

describe('a refusal erases cookies of every path and domain', () => {
  const site = useSite();
  const browser = useBrowser({
    args: ['--host-resolver-rules=MAP *.site.test 127.0.0.1, MAP *.org.uk 127.0.0.1, MAP *.gov.uk 127.0.0.1'],
  });
  const on = (host, path) => `http://${host}:${site.port}${path}`;
  const paths = ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/page', '/a/b/page/'];

  /** Every place where a page of this host can leave a cookie: its own, and each domain that a browser lets it. */
  const places = (domains) =>
    ['', ...domains].flatMap((domain) => paths.map((path) => `path=${path}${domain && `; domain=${domain}`}`));

  const cases = {
    'www.charity.example.org.uk': {domains: ['www.charity.example.org.uk', 'charity.example.org.uk', 'example.org.uk']},
    'service.example.gov.uk': {domains: ['service.example.gov.uk', 'example.gov.uk']},
    'www.site.test': {domains: ['www.site.test', 'site.test']},
    // The browser takes these for as safe as https, so that what needs that can be tried without a certificate.
    'www.site.localhost': {
      domains: ['www.site.localhost', 'site.localhost'],
      more: ['', '; secure', '; secure; samesite=none; partitioned'],
    },
  };

  for (const [host, {domains, more = ['']}] of Object.entries(cases))
    for (const flags of more)
      it(`on ${host}${flags}`, async () => {
        site.serve('/a/b/plain', html({}));
        site.serve('/a/b/page', html({head, body: way}));
        const visitor = await browser.newVisitor();
        const all = places(domains);
        const planted = ['track', 'track_1', 'mine', 'basket', 'track_basket'];
        await leave(
          visitor,
          on(host, '/a/b/plain'),
          planted.flatMap((name) => all.map((place) => `${name}=1; ${place}${flags}`)),
        );
        // So that the test cannot pass because nothing was there.
        await until(async () => (await visitor.cookies()).length === all.length * planted.length);

        const page = await visitor.open(on(host, '/a/b/page'));
        await asked(page);
        await press(page, 'reject');
        await answered(page);
        await until(() => isClean(visitor));
        await settled(page);

        const left = (await cookieNames(visitor)).filter((name) => !/^forthright/.test(name));
        assert.equal(left.length, all.length * 3);
        assert.deepEqual([...new Set(left)], ['basket', 'mine', 'track_basket']);
        assert.deepEqual(page.told, []);
      });

  it('both of one name, where one is kept apart for this site and one is not', async () => {
    site.serve('/plain', html({}));
    site.serve('/page', html({head, body: way}));
    const visitor = await browser.newVisitor();
    const flags = '; secure; samesite=none';
    const lines = ['track=1; path=/' + flags, `track=2; path=/${flags}; partitioned`];
    await leave(visitor, `${site.url}/plain`, [...lines, `mine=1; path=/${flags}; partitioned`]);
    assert.equal((await visitor.cookies()).length, 3);

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await until(() => isClean(visitor));

    assert.deepEqual(await cookieNames(visitor), ['forthright', 'mine']);
  });

  it('with the prefixes that need a safe connection', async () => {
    site.serve('/plain', html({}));
    const stores = [{name: '__Host-track'}, {pattern: '__Secure-track*'}];
    const services = [{...counter, stores}];
    site.serve('/page', html({head: config({categories, services}) + loader, body: way}));
    const visitor = await browser.newVisitor();
    const names = ['__Host-track', '__Secure-track1', '__Secure-mine'];
    await leave(
      visitor,
      on('www.site.localhost', '/plain'),
      names.map((name) => `${name}=1; path=/; secure`),
    );
    const planted = await cookieNames(visitor);

    const page = await visitor.open(on('www.site.localhost', '/page'));
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await until(async () => !(await cookieNames(visitor)).some((name) => /track/.test(name)));

    // Whether a browser keeps these without https is its own affair.
    const kept = planted.filter((name) => !/track/.test(name));
    assert.deepEqual(await cookieNames(visitor), [...kept, 'forthright'].sort());
  });

  it('and none of another organisation under the same public suffix', async () => {
    site.serve('/plain', html({}));
    site.serve('/page', html({head, body: way}));
    const visitor = await browser.newVisitor();
    const elsewhere = ['track=1; path=/', 'track_1=1; path=/; domain=another.org.uk'];
    await leave(visitor, on('www.another.org.uk', '/plain'), elsewhere);
    await leave(visitor, on('www.charity.example.org.uk', '/plain'), ['track=1; path=/; domain=example.org.uk']);

    const page = await visitor.open(on('www.charity.example.org.uk', '/page'));
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await until(async () => (await visitor.cookies()).every(({domain}) => domain !== '.example.org.uk'));
    await settled(page);

    const left = (await visitor.cookies()).filter(({name}) => name !== 'forthright');
    assert.deepEqual(left.map(({domain}) => domain).sort(), ['.another.org.uk', 'www.another.org.uk']);
  });

  it('also where the path is out of sight, if it was declared', async () => {
    site.serve('/shop/plain', html({}));
    const services = [{...counter, stores: [{name: 'track', path: '/shop'}]}];
    site.serve('/page', html({head: config({categories, services}) + loader, body: way}));
    const visitor = await browser.newVisitor();
    await leave(visitor, on('www.site.test', '/shop/plain'), [
      'track=1; path=/shop',
      'track=1; path=/shop; domain=site.test',
      'mine=1; path=/shop',
    ]);

    const page = await visitor.open(on('www.site.test', '/page'));
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await until(() => isClean(visitor));

    assert.deepEqual(await cookieNames(visitor), ['forthright', 'mine']);
  });

  it('soon, at an address of a thousand folders', async () => {
    const deep = '/a'.repeat(1000);
    site.serve(deep, html({head, body: way}));
    site.serve('/plain', html({}));
    const visitor = await browser.newVisitor();
    await leave(visitor, on('www.charity.example.org.uk', '/plain'), [
      'track=1; path=/',
      ...Array.from({length: 20}, (_, at) => `track_${at}=1; path=/a; domain=example.org.uk`),
    ]);

    const page = await visitor.open(on('www.charity.example.org.uk', deep));
    await asked(page);
    await press(page, 'reject');
    await answered(page);
    await until(() => isClean(visitor));

    assert.deepEqual(await cookieNames(visitor), ['forthright']);
  });
});

describe('a withdrawal of everything', () => {
  const site = useSite();
  const browser = useBrowser();

  /** A visitor who said yes, and what the services left since. */
  async function withYes(written, body = gated + way) {
    site.serve('/page', html({head: config(written) + loader, body}));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'accept');
    await answered(page);
    await settled(page);
    return {visitor, page};
  }

  it('is one action from the choices, and erases what was declared in every storage', async () => {
    const {visitor, page} = await withYes(written);
    await fill(page, ['track', 'track_1', 'mine']);
    await page.evaluate(() => (document.cookie = 'basket=1; path=/'));
    assert.ok((await held(page)).indexedDB.includes('track_1'));

    await openChoices(page);
    await pressInChoices(page, 'withdraw');
    await until(async () => onlyOthers(await held(page)));

    assert.deepEqual(await cookieNames(visitor), ['basket', 'forthright', 'mine']);
    assert.equal(await page.evaluate(() => window.forthright.allows('analytics')), false);
    assert.deepEqual(page.told, []);
  });

  it('erases what a script writes while it goes on running, and at the end of the page', async () => {
    const {visitor, page} = await withYes(written);
    site.serve('/plain', html({}));
    await page.evaluate(() => {
      const write = () => {
        document.cookie = 'track_back=1; path=/';
        localStorage.setItem('track_back', '1');
      };
      window.timer = setInterval(write, 50);
      window.addEventListener('beforeunload', write);
      window.forthright.withdraw();
    });
    await until(() => page.evaluate(() => 'track_back' in localStorage));
    await page.evaluate(() => clearInterval(window.timer));

    await until(() => page.evaluate(() => !('track_back' in localStorage || /track/.test(document.cookie))));
    await page.goto(`${site.url}/plain`);

    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    assert.ok(await isClean(visitor));
  });

  it('erases in every page that is open', async () => {
    const {visitor, page} = await withYes(written);
    const other = await visitor.open(`${site.url}/page`);
    await settled(other);
    for (const each of [page, other]) await each.evaluate(() => sessionStorage.setItem('track', '1'));

    await other.evaluate(() => window.forthright.withdraw());

    for (const each of [other, page]) await until(() => each.evaluate(() => !('track' in sessionStorage)));
  });

  it('blanks frames at once, and a new yes brings them back', async () => {
    site.serve('/poll', html({body: '<p>Which day suits you?</p>'}));
    const frame = '<iframe data-consent="media" data-src="/poll" title="A poll"></iframe>';
    const {page} = await withYes(written, frame + way);
    const shows = () =>
      page.evaluate(() => !!document.querySelector('iframe').contentDocument?.body.textContent.includes('Which day'));
    await until(shows);

    const atOnce = await page.evaluate(() => {
      window.forthright.withdraw();
      return (
        document.querySelector('iframe').outerHTML + document.querySelector('iframe').contentDocument.body.innerHTML
      );
    });

    assert.doesNotMatch(atOnce, / src=|Which/);
    await page.evaluate(() => window.forthright.acceptAll());
    await until(shows);
    assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), 1);
    assert.deepEqual(page.told, []);
  });

  it('aborts the signals of what was allowed at once, of what was not at the start', async () => {
    const {page} = await withYes(written);

    const aborted = await page.evaluate(() => {
      const {forthright} = window;
      const signals = ['analytics', 'counter', 'essential', 'nobody'].map((id) => forthright.signal(id));
      const before = signals.map(({aborted}) => aborted);
      forthright.withdraw();
      return [before, signals.map(({aborted}) => aborted)];
    });

    assert.deepEqual(aborted, [
      [false, false, false, true],
      [true, true, false, true],
    ]);
  });

  it('tells the hook of each vendor once for each change, whatever another one throws', async () => {
    const hooks = `<script>
      window.heard = [];
      forthright.start({
        categories: [{id: 'analytics'}, {id: 'media'}],
        services: [
          {id: 'thrower', category: 'analytics', signal() { throw new Error('on purpose'); }},
          {id: 'rejecter', category: 'analytics', signal: async () => { throw new Error('later'); }},
          {id: 'counter', category: 'analytics', signal: (allowed) => heard.push('counter ' + allowed)},
          {id: 'film', category: 'media', signal: (allowed) => heard.push('film ' + allowed)},
        ],
      });
    </script>`;
    site.serve('/hooks', html({head: loader + hooks, body: gated + way}));
    const heard = (page, count) =>
      until(() => page.evaluate((count) => window.heard.length >= count && window.heard, count));
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/hooks`);
    await asked(page);
    await settled(page);
    assert.deepEqual(await heard(page, 0), []);

    await press(page, 'accept');
    assert.deepEqual(await heard(page, 2), ['counter true', 'film true']);
    // A withdrawal that comes before the answer was painted lets nothing run at all.
    await until(() => runs(page));
    await page.evaluate(() => window.forthright.withdraw('media'));
    await heard(page, 3);
    await page.evaluate(() => window.forthright.withdraw());
    await heard(page, 4);
    await page.evaluate(() => window.forthright.withdraw());
    await page.evaluate(() => window.forthright.set({media: true}));
    await heard(page, 5);
    await page.evaluate(() => window.forthright.reset());
    await heard(page, 6);
    await settled(page);

    assert.deepEqual(await heard(page, 6), [
      'counter true',
      'film true',
      'film false',
      'counter false',
      'film true',
      'film false',
    ]);
    assert.equal(await runs(page), 1);
    const said = page.told.filter((line) => !/F030 The signal of the service "(thrower|rejecter)" threw/.test(line));
    assert.deepEqual(said, []);
    assert.ok(page.told.some((line) => /thrower/.test(line)) && page.told.some((line) => /rejecter/.test(line)));
  });

  it('tells the hook of each vendor at the start of a later visit', async () => {
    site.serve('/again', () =>
      html({
        head: `${loader}<script>
          window.heard = [];
          forthright.start({
            categories: [{id: 'analytics'}],
            services: [{id: 'counter', category: 'analytics', signal: (allowed) => heard.push(allowed)}],
            signals: {},
          });
        </script>`,
        body: way,
      }),
    );
    const visitor = await browser.newVisitor();
    const first = await visitor.open(`${site.url}/again`);
    await asked(first);
    await press(first, 'reject');
    await answered(first);

    const page = await visitor.open(`${site.url}/again`);
    await until(() => page.evaluate(() => window.heard.length));
    await settled(page);

    assert.deepEqual(await page.evaluate(() => window.heard), [false]);
  });

  it('offers to load the page again where something ran, and does so when that is pressed', async () => {
    const {page} = await withYes({...written, reload: 'offer'});
    assert.equal(await runs(page), 1);

    await page.evaluate(() => window.forthright.withdraw());
    const button = await until(() => page.$('forthright-banner:not([hidden]) [part=reload-button]'));
    await Promise.all([page.waitForNavigation(), button.evaluate((el) => el.click())]);
    await settled(page);

    assert.equal(await runs(page), 0);
    assert.equal(await isAsking(page), false);
  });

  it('loads the page again by itself where the owner wants that, once all is erased, and only once', async () => {
    let isSecond = false;
    const look = `<script>indexedDB.databases().then((all) => {
      window.found = [all.map(({name}) => name), document.cookie, Object.keys(localStorage)];
    });</script>`;
    site.serve('/always', () =>
      html({head: look + config({...written, reload: 'always'}) + loader, body: gated + way}),
    );
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/always`);
    await asked(page);
    await press(page, 'accept');
    await answered(page);
    await until(() => runs(page));
    await fill(page, ['track', 'mine']);
    page.on('load', () => (isSecond = true));

    await page.evaluate(() => window.forthright.withdraw());
    await until(() => isSecond);
    await settled(page);

    const [databases, cookies, keys] = await until(() => page.evaluate(() => window.found));
    assert.deepEqual(databases, ['mine']);
    assert.doesNotMatch(cookies, /track/);
    assert.deepEqual(keys, ['mine']);
    assert.equal(await runs(page), 0);
    assert.equal(site.requests.filter((request) => request === 'GET /always').length, 2);
  });

  it('loads the page again by itself although a script keeps its database open', async () => {
    let isSecond = false;
    const {page} = await withYes({...written, reload: 'always'});
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('track').onsuccess = ({target}) => resolve((window.kept = target.result) && undefined);
        }),
    );
    page.on('load', () => (isSecond = true));

    await page.evaluate(() => window.forthright.withdraw());

    await until(() => isSecond);
  });
});

describe('what cannot be erased', () => {
  const video = [
    {name: 'YSC', host: 'video.example'},
    {pattern: 'visitor-*', host: '.video.example', kind: 'localStorage'},
  ];
  const services = [
    {id: 'film', category: 'media', stores: video},
    {id: 'counter', category: 'analytics', stores: [{name: 'server_track', httpOnly: true}, {name: 'track'}]},
    {
      id: 'basket',
      category: 'essential',
      stores: [
        {name: 'cart', httpOnly: true},
        {name: 'pay', host: 'pay.example'},
      ],
    },
  ];
  const site = useSite();
  const browser = useBrowser();
  const serve = (lang = 'en-GB', body = way) =>
    site.serve('/page', html({lang, head: config({categories, services}) + loader, body}), {
      'set-cookie': 'server_track=1; path=/; httponly',
    });

  it('is named to the visitor, in plain words, and the rest goes', async () => {
    serve();
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await page.evaluate(() => (document.cookie = 'track=1; path=/'));
    await press(page, 'reject');
    await answered(page);
    await until(() => isClean(visitor));

    await openChoices(page);

    assert.deepEqual(await cookieNames(visitor), ['forthright', 'server_track']);
    assert.match(
      await textOfChoices(page),
      /cannot delete these from here, if you have them: YSC \(video\.example\), visitor-\* \(\.video\.example\), server_track\./,
    );
  });

  it('is named on a later visit too', async () => {
    serve();
    const visitor = await browser.newVisitor();
    const first = await visitor.open(`${site.url}/page`);
    await asked(first);
    await press(first, 'reject');
    await answered(first);

    const page = await visitor.open(`${site.url}/page`);
    await settled(page);
    await openChoices(page);

    assert.match(await textOfChoices(page), /server_track/);
  });

  it('is named in Welsh', async () => {
    serve('cy');
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await press(page, 'reject');
    await answered(page);

    await openChoices(page);

    assert.match(await textOfChoices(page), /allwn ni ddim eu dileu o’r fan hon: YSC \(video\.example\)/);
  });

  it('is not spoken of before there is an answer, nor where it is allowed', async () => {
    serve();
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await openChoices(page);

    assert.doesNotMatch(await textOfChoices(page), /cannot delete/);
    await pressInChoices(page, 'accept');
    await answered(page);
    await openChoices(page);

    assert.doesNotMatch(await textOfChoices(page), /cannot delete/);
  });

  it('is named where it would not go, as soon as that is known', async () => {
    serve('en-GB', '<forthright-choices inline></forthright-choices>');
    const visitor = await browser.newVisitor();
    const page = await visitor.open(`${site.url}/page`);
    await settled(page);
    // Without a name, it reads like the one that is declared, and cannot be erased by it.
    await page.evaluate(() => (document.cookie = 'track'));
    await page.evaluate(() => window.forthright.rejectAll());

    await until(async () => /have them: track, /.test(await textOfChoices(page)));

    assert.equal(await page.evaluate(() => window.forthright.remains[0]), 'track');
  });
});

describe('what an earlier tool left', () => {
  const ga = {id: 'google-analytics', category: 'analytics', stores: [{name: '_ga'}, {pattern: '_ga_*'}]};
  const head = config({categories, services: [ga, basket]}) + loader;
  const site = useSite();
  const browser = useBrowser();

  async function visitorWith(answer) {
    site.serve('/plain', html({}));
    site.serve('/page', html({head, body: way}));
    const visitor = await browser.newVisitor();
    if (answer) {
      const page = await visitor.open(`${site.url}/page`);
      await asked(page);
      await press(page, answer);
      await answered(page);
      await settled(page);
      await page.close();
    }
    await leave(visitor, `${site.url}/plain`, ['_ga=1; path=/', '_ga_ABC=1; path=/', 'mine=1; path=/']);
    site.requests.length = 0;
    return visitor;
  }

  it('goes before anybody has answered', async () => {
    const visitor = await visitorWith('');

    const page = await visitor.open(`${site.url}/page`);
    await asked(page);
    await until(async () => (await cookieNames(visitor)).join() === 'mine');

    assert.equal(await isAsking(page), true);
    assert.deepEqual(page.told, []);
  });

  it('goes from localStorage too, before anybody has answered and after a no', async () => {
    const counter = {id: 'counter', category: 'analytics', stores: [{pattern: 'counter-*', kind: 'localStorage'}]};
    site.serve('/kept', html({head: config({categories, services: [counter]}) + loader, body: way}));
    site.serve('/plain', html({}));
    const visitor = await browser.newVisitor();
    const leaveKeys = async () => {
      const page = await visitor.open(`${site.url}/plain`);
      await page.evaluate(() => Object.assign(localStorage, {'counter-1': '1', mine: '1'}));
      await page.close();
    };
    const isGone = (page) => until(() => page.evaluate(() => Object.keys(localStorage).join() === 'mine'));

    await leaveKeys();
    const first = await visitor.open(`${site.url}/kept`);
    await asked(first);
    await isGone(first);
    await press(first, 'reject');
    await answered(first);
    await settled(first);
    await first.close();
    await leaveKeys();
    const later = await visitor.open(`${site.url}/kept`);
    await isGone(later);

    assert.equal(await isAsking(later), false);
  });

  it('goes at the start of a visit after a no, and the next visit is as small as ever', async () => {
    const visitor = await visitorWith('reject');

    const page = await visitor.open(`${site.url}/page`);
    await until(async () => (await cookieNames(visitor)).join() === 'forthright,mine');
    await settled(page);
    assert.equal(await isAsking(page), false);
    await page.close();
    site.requests.length = 0;
    await settled(await visitor.open(`${site.url}/page`));

    assert.deepEqual(site.requests, ['GET /page', 'GET /dist/forthright.js']);
  });

  it('goes where a script of the page writes it while the page loads', async () => {
    const visitor = await visitorWith('reject');
    const late =
      '<script>addEventListener("DOMContentLoaded", () => (document.cookie = "_ga_late=1; path=/"));</script>';
    site.serve('/late', html({head, body: way + late}));
    const first = await visitor.open(`${site.url}/page`);
    await until(async () => (await cookieNames(visitor)).join() === 'forthright,mine');
    await first.close();

    await visitor.open(`${site.url}/late`);

    await until(() => site.requests.includes('GET /late'));
    await until(async () => (await cookieNames(visitor)).join() === 'forthright,mine');
  });

  it('stays after a yes', async () => {
    const visitor = await visitorWith('accept');

    await settled(await visitor.open(`${site.url}/page`));

    assert.deepEqual(await cookieNames(visitor), ['_ga', '_ga_ABC', 'forthright', 'mine']);
    assert.deepEqual(site.requests, ['GET /page', 'GET /dist/forthright.js']);
  });
});
