import {expect, waitUntil} from '@open-wc/testing';
import {aMoment} from '../helpers/a-moment.js';
import {clearCookies} from '../helpers/cookies.js';
import {askedFor, closePages, openLoadedPage, openPage, type Page} from '../helpers/open-page.js';
import {storeDecision} from '../helpers/store-decision.js';

const inOrder = ['slow', 'inline sees slow: true', 'fast', 'inline sees fast: true', 'last', 'end'];
const analytics = {analytics: true};

const titleOf = (page: Page) => page.find<HTMLIFrameElement>('iframe').contentDocument?.title;

/** What was said, without what a category that has its own line said in between. */
const logOf = (page: Page, ...without: string[]) => page.log.filter((word) => !without.includes(word));

describe('gate', () => {
  beforeEach(clearCookies);
  afterEach(closePages);

  describe('before a decision', () => {
    it('runs nothing and asks no server for anything', async () => {
      const address = '/slow.js?say=fast';
      const before = await askedFor(address);

      const page = await openLoadedPage('order');
      await aMoment();

      expect(page.log).to.deep.equal([]);
      expect(await askedFor(address)).to.equal(before);
    });

    it('leaves frames, pictures and styles without an address', async () => {
      const before = await askedFor('/pages/picture.svg?of=poster');

      const page = await openLoadedPage('frames');
      await aMoment();

      expect(page.find('iframe').hasAttribute('src')).to.equal(false);
      expect(page.find('img').hasAttribute('src')).to.equal(false);
      expect(page.find('link[data-consent]').hasAttribute('href')).to.equal(false);
      expect(await askedFor('/pages/picture.svg?of=poster')).to.equal(before);
    });

    it('stays closed after a refusal', async () => {
      const page = await openLoadedPage('order');

      page.consent.rejectAll();
      await aMoment();

      expect(page.log).to.deep.equal([]);
    });
  });

  describe('order', () => {
    it('lets an inline script see what the slow external one before it defined', async () => {
      const page = await openLoadedPage('order');

      page.consent.set(analytics);
      await page.says('end');

      expect(page.log).to.deep.equal(inOrder);
    });

    it('keeps the same order on a page that opens with a stored decision', async () => {
      storeDecision({analytics: true, media: false});

      const page = await openPage('order');
      await page.says('end');

      expect(page.log).to.deep.equal(inOrder);
    });

    it('starts the downloads together', async () => {
      const address = '/slow.js?say=second';
      const before = await askedFor(address);
      const page = await openLoadedPage('parallel');

      page.consent.set(analytics);
      while ((await askedFor(address)) === before && !page.log.length) await aMoment();

      expect(page.log).to.deep.equal([]);
    });

    it('is not changed by a second accept while a script is on its way', async () => {
      const page = await openLoadedPage('order');

      page.consent.set(analytics);
      await waitUntil(() => !page.document.querySelector('script[type="text/plain"][src*="slow.js?ms=600"]'));
      page.consent.acceptAll();
      await page.says('end', 'media');

      expect(logOf(page, 'media')).to.deep.equal(inOrder);
    });

    it('lets a script of another category pass a slow one', async () => {
      const page = await openLoadedPage('order');

      page.consent.acceptAll();
      await page.says('end', 'media');

      expect(page.log.indexOf('media')).to.be.lessThan(page.log.indexOf('slow'));
    });

    it('runs nothing again when the same decision is saved again', async () => {
      const page = await openLoadedPage('order');
      page.consent.set(analytics);
      await page.says('end');

      page.consent.set(analytics);
      page.consent.set(analytics);
      await aMoment();

      expect(page.log).to.deep.equal(inOrder);
    });

    it('runs nothing again when a script is moved', async () => {
      const page = await openLoadedPage('order');
      page.consent.set(analytics);
      await page.says('end');

      for (const script of page.document.querySelectorAll('script[data-consent=analytics]'))
        page.document.body.append(script);
      await aMoment();

      expect(page.log).to.deep.equal(inOrder);
    });

    it('runs nothing again after a withdrawal and a new yes', async () => {
      const page = await openLoadedPage('order');
      page.consent.set(analytics);
      await page.says('end');

      page.consent.withdraw('analytics');
      page.consent.set(analytics);
      await aMoment();

      expect(page.log).to.deep.equal(inOrder);
    });

    it('does not let what has not started yet run after a withdrawal', async () => {
      const page = await openLoadedPage('order');

      page.consent.set(analytics);
      await waitUntil(() => !page.document.querySelector('script[type="text/plain"][src*="slow.js?ms=600"]'));
      page.consent.withdraw('analytics');
      await page.runs(1);
      await aMoment();

      expect(page.log).not.to.include('inline sees slow: true');
      expect(page.log).not.to.include('fast');
    });

    it('lets async scripts leave the queue', async () => {
      const page = await openLoadedPage('async');

      page.consent.set(analytics);
      await page.says('external');

      expect(page.log).to.deep.equal(['inline', 'external']);
    });

    it('lets deferred scripts and modules wait until the page is parsed', async () => {
      storeDecision({analytics: true, media: false});

      const page = await openPage('kinds', {split: '<p>the rest'});
      await page.says('deferred', 'second deferred', 'inline module', 'external module');

      expect(page.log).to.deep.equal(['inline', 'deferred', 'inline module', 'external module', 'second deferred']);
    });

    it('runs every kind once after a click, too', async () => {
      const page = await openLoadedPage('kinds');

      page.consent.set(analytics);
      await page.says('deferred', 'second deferred', 'inline module', 'external module');
      await aMoment();

      expect(page.log).to.deep.equal(['inline', 'deferred', 'inline module', 'external module', 'second deferred']);
    });
  });

  describe('bad neighbours', () => {
    it('goes on after a script that is missing, throws, or is no script', async () => {
      const page = await openLoadedPage('neighbours');

      page.consent.set(analytics);
      await page.says('end');

      expect(page.log).to.deep.equal(['after the missing one', 'thrower', 'end']);
    });

    it('says of each whether it loaded', async () => {
      const page = await openLoadedPage('neighbours');

      page.consent.set(analytics);
      await page.runs(6);

      const runs = page.events.filter(({name}) => name === 'forthright-run').map(({detail}) => detail);
      expect(runs.map(({ok}) => ok)).to.deep.equal([false, true, true, true, true, true]);
      expect(runs.every(({category}) => category === 'analytics')).to.equal(true);
    });

    it('frees the scripts behind a host that never answers, and lets other categories run at once', async function () {
      this.timeout(25_000);
      const page = await openLoadedPage('hang');

      page.consent.acceptAll();
      await page.says('media');
      const before = [...page.log];
      await page.says('behind the dead host');

      expect(before).to.deep.equal(['media']);
      expect(page.log).to.deep.equal(['media', 'behind the dead host']);
    });

    it('does not let document.write wipe the page', async () => {
      const page = await openLoadedPage('write');

      page.consent.set(analytics);
      await page.runs(2);

      expect(page.log).to.deep.equal(['wrote', 'after the script that wrote']);
      expect(page.find('h1').textContent).to.equal('The page');
      expect(String(page.document.write)).to.include('native code');
    });

    it('reports no error of its own', async () => {
      const page = await openLoadedPage('write');

      page.consent.acceptAll();
      await page.runs(2);

      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('tags that come late', () => {
    const late: Record<string, (page: Page) => void> = {
      appendChild({document}) {
        for (const [src, text] of [
          ['/slow.js?ms=200&say=external', ''],
          ['', "say('inline: ' + ('external' in window))"],
        ]) {
          const script = document.createElement('script');
          script.type = 'text/plain';
          script.dataset.consent = 'analytics';
          if (src) script.src = src;
          script.text = text!;
          document.body.appendChild(script);
        }
      },
      innerHTML({document}) {
        const box = document.createElement('div');
        document.body.append(box);
        box.innerHTML = `<script type="text/plain" data-consent="analytics" src="/slow.js?ms=200&say=external"></script>
          <script type="text/plain" data-consent="analytics">say('inline: ' + ('external' in window))</script>`;
      },
      'innerHTML with a template'({document}) {
        document.body.innerHTML = `<template data-consent="analytics"><script src="/slow.js?ms=200&say=external"></script>
          <script>say('inline: ' + ('external' in window))</script></template>`;
      },
      insertAdjacentHTML({document}) {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<div><script type="text/plain" data-consent="analytics" src="/slow.js?ms=200&say=external"></script>
          <script type="text/plain" data-consent="analytics">say('inline: ' + ('external' in window))</script></div>`,
        );
      },
      'a swapped body'({document}) {
        const body = document.createElement('body');
        body.innerHTML = `<script type="text/plain" data-consent="analytics" src="/slow.js?ms=200&say=external"></script>
          <script type="text/plain" data-consent="analytics">say('inline: ' + ('external' in window))</script>`;
        document.body.replaceWith(body);
      },
      'cloned nodes'({document}) {
        const box = document.createElement('template');
        box.innerHTML = `<script type="text/plain" data-consent="analytics" src="/slow.js?ms=200&say=external"></script>
          <script type="text/plain" data-consent="analytics">say('inline: ' + ('external' in window))</script>`;
        document.body.append(document.importNode(box.content, true));
      },
    };

    for (const [name, add] of Object.entries(late)) {
      it(`run once and in order if added by ${name} before the decision`, async () => {
        const page = await openLoadedPage('swapped');
        add(page);
        await aMoment();
        const before = [...page.log];

        page.consent.set(analytics);
        await page.says('inline: true');
        await aMoment();

        expect(before).to.deep.equal([]);
        expect(page.log).to.deep.equal(['external', 'inline: true']);
      });

      it(`run once and in order if added by ${name} after the decision`, async () => {
        const page = await openLoadedPage('swapped');
        page.consent.set(analytics);

        add(page);
        await page.says('inline: true');
        await aMoment();

        expect(page.log).to.deep.equal(['external', 'inline: true']);
      });
    }

    it('opens a frame that is added after the decision', async () => {
      const page = await openLoadedPage('swapped');
      page.consent.set({media: true});

      page.find('#app').innerHTML =
        '<iframe data-consent="media" data-src="/pages/frame.html" title="A poll"></iframe>';
      await page.runs(1);

      expect(page.find<HTMLIFrameElement>('iframe').contentDocument?.title).to.equal('A poll');
    });
  });

  describe('templates', () => {
    it('put their content beside them, in its own order, with its text', async () => {
      const page = await openLoadedPage('templates');

      page.consent.set(analytics);
      await page.says('second sees first: true');

      const words = page
        .find('main')
        .innerText.split(/\s+/)
        .filter((word) => word);
      expect(words).to.deep.equal(['before', 'one', 'plain', 'text', 'two', 'three', 'after']);
    });

    it('run their scripts in order, and leave data alone', async () => {
      const page = await openLoadedPage('templates');

      page.consent.set(analytics);
      await page.says('second sees first: true');

      expect(page.log).to.deep.equal(['first', 'second sees first: true']);
      expect(page.find('main > script[type="application/json"]').textContent).to.include('is left alone');
    });

    it('take their content back after a withdrawal, and show it again after a new yes', async () => {
      const page = await openLoadedPage('templates');
      page.consent.set(analytics);
      await page.says('second sees first: true');

      page.consent.withdraw('analytics');
      await waitUntil(() => !page.find('main').textContent?.includes('three'));
      page.consent.set(analytics);
      await waitUntil(() => page.find('main').textContent?.includes('three'));

      expect(page.log).to.deep.equal(['first', 'second sees first: true']);
    });
  });

  describe('frames, pictures and styles', () => {
    it('get their address once allowed', async () => {
      const page = await openLoadedPage('frames');

      page.consent.set({media: true});
      await waitUntil(() => titleOf(page) === 'A poll');
      await waitUntil(() => page.find<HTMLImageElement>('img[data-consent]').naturalWidth > 0);
      await waitUntil(() =>
        page.window.getComputedStyle(page.document.documentElement).getPropertyValue('--test-style'),
      );

      expect(page.find('source').getAttribute('srcset')).to.equal('/pages/picture.svg?of=source');
      expect(page.find('video').getAttribute('poster')).to.equal('/pages/picture.svg?of=poster');
    });

    it('blanks a frame at once after a withdrawal', async () => {
      const page = await openLoadedPage('frames');
      page.consent.set({media: true});
      await waitUntil(() => titleOf(page) === 'A poll');

      page.consent.withdraw('media');

      await waitUntil(() => titleOf(page) === '');
      expect(page.find('iframe').hasAttribute('src')).to.equal(false);
      expect(page.find<HTMLIFrameElement>('iframe').contentWindow?.location.href).to.equal('about:blank');
    });

    it('brings a frame back after a new yes', async () => {
      const page = await openLoadedPage('frames');
      page.consent.set({media: true});
      await waitUntil(() => titleOf(page) === 'A poll');
      page.consent.withdraw('media');
      await waitUntil(() => titleOf(page) === '');

      page.consent.set({media: true});

      await waitUntil(() => titleOf(page) === 'A poll');
      expect(page.document.querySelectorAll('iframe').length).to.equal(1);
      expect(page.errors).to.deep.equal([]);
    });

    it('blanks a frame although the page took its waiting address away', async () => {
      const page = await openLoadedPage('frames');
      page.consent.set({media: true});
      await waitUntil(() => titleOf(page) === 'A poll');
      page.find('iframe').removeAttribute('data-src');

      page.consent.withdraw('media');

      await waitUntil(() => titleOf(page) === '');
      expect(page.find('img[data-consent]').hasAttribute('src')).to.equal(false);
      expect(page.errors).to.deep.equal([]);
    });

    it('closes again what could only be opened by half', async () => {
      const page = await openLoadedPage('swapped');
      page.consent.set({media: true});
      page.find('#app').innerHTML =
        '<video data-consent="media" data-src="/pages/film.mp4" data-poster="javascript:0"></video>';
      await waitUntil(() => page.find('video').hasAttribute('src'));

      page.consent.withdraw('media');

      await waitUntil(() => !page.find('video').hasAttribute('src'));
    });

    it('adds nothing to the history by closing a frame', async () => {
      const page = await openLoadedPage('frames');
      page.consent.set({media: true});
      await waitUntil(() => titleOf(page) === 'A poll');
      const before = history.length;

      page.consent.withdraw('media');

      await waitUntil(() => titleOf(page) === '');
      expect(history.length).to.equal(before);
    });

    it('refuses an address that would run as a script', async () => {
      const page = await openLoadedPage('swapped');
      page.consent.set({media: true});

      page.find('#app').innerHTML =
        `<iframe data-consent="media" data-src="javascript:parent.say('ran')" title="A poll"></iframe>`;
      await aMoment();

      expect(page.log).to.deep.equal([]);
    });
  });

  describe('names', () => {
    it('needs every category that is named', async () => {
      const page = await openLoadedPage('services');

      page.consent.set(analytics);
      await page.says('counter');
      await aMoment();
      const before = [...page.log];
      page.consent.acceptAll();
      await page.says('both', 'poll');

      expect(before).to.deep.equal(['counter']);
      expect(page.log).to.have.members(['counter', 'both', 'poll']);
    });

    it('needs the service that is named alone, and without one the whole category', async () => {
      const page = await openLoadedPage('one-service');

      page.consent.set({film: true});
      await page.says('film');
      await aMoment();
      const before = [...page.log];
      page.consent.set({poll: true});
      await page.says('media', 'poll');

      expect(before).to.deep.equal(['film']);
      expect(page.log).to.have.members(['film', 'media', 'poll']);
    });

    it('offers to reload when a script ran whose category is no longer whole', async () => {
      const page = await openLoadedPage('one-service');
      page.consent.acceptAll();
      await page.says('film', 'media', 'poll');

      page.consent.set({film: false});

      await page.until(() => page.events.some(({detail}) => detail?.what === 'reload'));
    });

    it('keeps a script of an unknown service closed', async () => {
      const page = await openLoadedPage('services');

      page.consent.acceptAll();
      await page.says('both', 'counter', 'poll');
      await aMoment();

      expect(page.log).not.to.include('unknown service');
      expect(page.log).not.to.include('constructor');
    });

    it('keeps what waits for an unknown category closed, and says so', async () => {
      const page = await openLoadedPage('unknown');

      page.consent.acceptAll();
      await page.says('known');
      await page.happens('forthright-error');
      await aMoment();

      expect(page.log).to.deep.equal(['known']);
      expect(page.find('iframe').hasAttribute('src')).to.equal(false);
      const messages = page.events
        .filter(({name}) => name === 'forthright-error')
        .map(({detail}) => String(detail.message));
      expect(messages.find((message) => message.includes('analitics'))).to.match(/^F016 .*Did you mean "analytics"\?/);
    });

    it('understands the markup of vanilla-cookieconsent, Cookiebot, Klaro and Orejime', async () => {
      const page = await openLoadedPage('aliases');

      page.consent.set(analytics);
      await page.says('data-category', 'data-name', 'data-src', 'data-purpose');
      await aMoment();
      const before = [...page.log];
      page.consent.acceptAll();
      await page.says('data-cookieconsent');

      expect(before).to.deep.equal(['data-category', 'data-name', 'data-src', 'data-purpose']);
      expect(page.find('li[data-category]').textContent).to.include('A shop');
    });
  });

  describe('what the page wrote', () => {
    it('keeps document.currentScript and the place in the page', async () => {
      const page = await openLoadedPage('where');

      page.consent.set(analytics);
      await page.runs(3);

      expect(page.log).to.include('currentScript: here after marker');
    });

    it('keeps onload and onerror', async () => {
      const page = await openLoadedPage('where');

      page.consent.set(analytics);
      await page.says('onload of there', 'onerror of nowhere');
      await aMoment();

      expect(page.log.filter((word) => word.startsWith('on'))).to.deep.equal(['onload of there', 'onerror of nowhere']);
    });

    it('does not run a file whose hash is wrong', async () => {
      const page = await openLoadedPage('integrity');

      page.consent.set(analytics);
      await page.says('end');
      await aMoment();

      expect(page.log).to.deep.equal(['end']);
    });

    it('runs a file whose hash is right', async () => {
      const page = await openLoadedPage('swapped');
      const address = '/slow.js?say=pinned';
      const file = await (await fetch(address)).arrayBuffer();
      const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', file))));
      page.find('#app').innerHTML =
        `<script type="text/plain" data-consent="analytics" src="${address}" integrity="sha384-${hash}"></script>`;

      page.consent.set(analytics);
      await page.says('pinned');

      expect(page.log).to.deep.equal(['pinned']);
    });
  });

  describe('a page that comes in pieces', () => {
    const whole = ['start', 'end', 'external', 'template start', 'template end', 'last'];

    it('runs an inline script only once it is complete', async () => {
      storeDecision({analytics: true, media: false});

      const page = await openPage('split', {split: '/*split*/'});
      await page.says('last');

      expect(page.log).to.deep.equal(whole);
      expect(page.errors).to.deep.equal([]);
    });

    it('puts in all of a template', async () => {
      storeDecision({analytics: true, media: false});

      const page = await openPage('split', {split: '/*split*/'});
      await page.says('last');

      expect(page.find('#unpacked').textContent).to.equal('one /*split*/ two');
    });

    it('runs the same when the yes comes while the page is still loading', async () => {
      const page = await openPage('split', {split: '/*split*/'});
      await page.happens('forthright-ready');

      page.consent.acceptAll();
      await page.says('last');

      expect(page.log).to.deep.equal(whole);
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('under a content security policy', () => {
    const said = ['inline', 'external', 'inline in a template', 'external in a template', 'module'];
    const policies: Record<string, string> = {
      'nonces alone': "script-src 'nonce-n0nce'; style-src 'self'; object-src 'none'; base-uri 'none'",
      'nonces and strict-dynamic':
        "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
      "Trusted Types 'none'":
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'nonce-n0nce'; style-src 'self'; object-src 'none'; base-uri 'none'",
      "Trusted Types 'none' and strict-dynamic":
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'",
    };

    for (const [name, policy] of Object.entries(policies)) {
      const options = {headers: [`content-security-policy: ${policy}`]};

      it(`opens everything under ${name}, without a violation`, async () => {
        const page = await openLoadedPage('policy', options);

        page.consent.acceptAll();
        await page.says(...said);
        await waitUntil(() => titleOf(page) === 'A poll');

        expect(page.log.filter((word) => word !== 'module')).to.deep.equal(said.filter((word) => word !== 'module'));
        expect(page.violations).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      });

      it(`opens everything of a stored decision under ${name}, without a violation`, async () => {
        storeDecision({analytics: true, media: true});

        const page = await openPage('policy', options);
        await page.says(...said);

        expect(page.violations).to.deep.equal([]);
      });

      it(`shows the banner and the choices under ${name}, without a violation`, async () => {
        const page = await openLoadedPage('policy', options);
        await page.happens('forthright-show');
        await waitUntil(() => page.document.querySelector('forthright-banner button'));

        await page.consent.show('choices');

        await waitUntil(
          () => page.document.querySelector('forthright-choices')?.shadowRoot?.querySelector('dialog')?.open,
        );
        expect(page.violations).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      });
    }

    for (const [name, policy] of Object.entries({
      "script-src 'self'": "script-src 'self'; style-src 'self'",
      "script-src 'self' and Trusted Types 'none'":
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'; style-src 'self'",
    })) {
      it(`opens files of the site under ${name}, without a violation`, async () => {
        const page = await openLoadedPage('policy-self', {headers: [`content-security-policy: ${policy}`]});

        page.consent.acceptAll();
        await page.says('external', 'external in a template', 'module');

        expect(page.violations).to.deep.equal([]);
        expect(page.errors).to.deep.equal([]);
      });
    }
  });
});
