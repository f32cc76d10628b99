import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {afterEach, describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const shared = ['known-service.ts', 'object-by-flag.ts', 'tell-vendor.ts'];
const files = readdirSync(new URL('../../src/services/', import.meta.url)).filter((name) => !shared.includes(name));
const services = await Promise.all(files.map(async (file) => (await importSource(`services/${file}`)).default));
const byId = Object.fromEntries(services.map((service) => [service.id, service]));
const categories = Object.keys((await importSource('locales/en-GB.banner.ts')).default.categories);
const everyStore = services.flatMap(({id, stores}) => stores.map((store) => ({id, ...store})));

const duration = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;
const plainDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const odd = (list, isRight) => list.filter((item) => !isRight(item));

/** A service of the page under the name its code has there, for as long as one test takes. */
const globals = ['clarity', 'uetq', '_paq', 'posthog', 'fbq', '_hsp', 'plausible', 'umami', 'localStorage'];
const original = Object.fromEntries(globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
const put = (name, value) => Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});

describe('services', () => {
  it('have an id of their own, which is the name of their file', () => {
    assert.deepEqual(
      services.map(({id}) => `${id}.ts`),
      files,
    );
    assert.deepEqual(
      odd(services, ({id}) => /^[\w-]{1,32}$/.test(id)),
      [],
    );
  });

  it('belong to a well-known category', () => {
    assert.deepEqual(
      odd(services, ({category}) => categories.includes(category)),
      [],
    );
  });

  it('say who is behind them, where, in which role and what for', () => {
    const says = ({title, provider, providerRole, purpose, country}) =>
      title &&
      provider &&
      country &&
      ['processor', 'controller'].includes(providerRole) &&
      /^[A-Z][^.]+\.$/.test(purpose);

    assert.deepEqual(odd(services, says), []);
  });

  it('name each store, or give a pattern, never both', () => {
    assert.deepEqual(
      odd(everyStore, ({name, pattern}) => !name !== !pattern),
      [],
    );
    assert.deepEqual(
      odd(everyStore, ({pattern}) => !pattern || /^\w[\w.-]+\*?[\w.-]*\*?$/.test(pattern)),
      [],
    );
  });

  it('never list the same store twice', () => {
    const keys = everyStore.map(({id, kind = 'cookie', host, name, pattern}) =>
      [id, kind, host, name ?? pattern].join(),
    );

    assert.equal(new Set(keys).size, keys.length);
  });

  it('say of each store its kind and how long it lasts in words we know, and what it is for in one sentence', () => {
    const kinds = [undefined, 'cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'];
    const lasts = (time) => time === undefined || ['session', 'forever'].includes(time) || duration.test(time);

    assert.deepEqual(
      odd(everyStore, ({kind}) => kinds.includes(kind)),
      [],
    );
    assert.deepEqual(
      odd(everyStore, (store) => lasts(store.lasts)),
      [],
    );
    assert.deepEqual(
      odd(everyStore, ({purpose}) => /^[A-Z][^.]+\.$/.test(purpose)),
      [],
    );
    assert.deepEqual(
      odd(everyStore, ({kind, lasts: time}) => kind !== 'sessionStorage' || time === 'session'),
      [],
    );
  });

  it('name hosts and paths as a cookie has them', () => {
    assert.deepEqual(
      odd(everyStore, ({host}) => host === undefined || /^([a-z\d-]+\.)+[a-z]+$/.test(host)),
      [],
    );
    assert.deepEqual(
      odd(everyStore, ({path}) => path === undefined || path.startsWith('/')),
      [],
    );
  });

  it('link to the policy and to the source over https, and say when we looked', () => {
    const isHttps = (url) => new URL(url).protocol === 'https:';

    assert.deepEqual(
      odd(services, ({policyUrl, source}) => isHttps(policyUrl) && isHttps(source.url)),
      [],
    );
    assert.deepEqual(
      odd(services, ({source}) => plainDate.test(source.checked)),
      [],
    );
  });

  it('say of a time they do not give why it is missing', () => {
    const timeless = services.filter(({stores}) => stores.some(({lasts}) => !lasts));

    assert.deepEqual(
      odd(timeless, ({source}) => /No list of cookies/.test(source.note)),
      [],
    );
  });

  it('stand in docs/services.md as they are', () => {
    const rows = read('docs/services.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));

    assert.deepEqual(
      rows.map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
      services.map(({id, category, stores, source, signal}) => [
        `\`${id}\``,
        category,
        String(stores.length),
        signal ? 'yes' : '',
        `[source](${source.url})`,
        source.checked,
      ]),
    );
  });

  it('survive being copied as JSON', () => {
    for (const {signal, ...facts} of services)
      assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts, String(signal));
  });
});

describe('signals', () => {
  afterEach(() => {
    for (const name of globals) {
      delete globalThis[name];
      if (original[name]) Object.defineProperty(globalThis, name, original[name]);
    }
  });

  const signalling = services.filter(({signal}) => signal);

  /** What reaches the vendor on a yes and then on a no, its global being a function or a queue. */
  const told = (id, name, isQueue) => {
    const calls = [];
    const note = (...call) => void calls.push(call);
    put(name, isQueue ? {push: note} : note);

    byId[id].signal(true);
    byId[id].signal(false);

    return calls;
  };

  it('never throw and store nothing where the vendor is not on the page', () => {
    const stored = new Map();
    put('localStorage', {setItem: (key, value) => stored.set(key, value), removeItem: (key) => stored.delete(key)});

    for (const {signal} of signalling) for (const allowed of [true, false]) signal(allowed);

    assert.equal(stored.size, 0);
  });

  it('never throw where the vendor throws, or has something else under that name', () => {
    const fail = () => {
      throw new Error('The vendor failed.');
    };

    for (const value of [fail, {push: fail, opt_in_capturing: fail, opt_out_capturing: fail}, 1, 'text']) {
      for (const name of globals) put(name, value);
      for (const {signal} of signalling) for (const allowed of [true, false]) signal(allowed);
    }
  });

  it('never throw where storage is forbidden', () => {
    put('plausible', () => {});
    put('umami', {});
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new Error('SecurityError');
      },
    });

    for (const id of ['plausible', 'umami']) for (const allowed of [true, false]) byId[id].signal(allowed);
  });

  it('are left to Google Consent Mode for what is Google’s', () => {
    const google = services.filter(({provider}) => provider === 'Google');

    assert.deepEqual(
      odd(google, ({signal}) => !signal),
      [],
    );
  });

  it('tell Clarity about analytics, and never allow adverts', () => {
    assert.deepEqual(told('microsoft-clarity', 'clarity'), [
      ['consentv2', {ad_Storage: 'denied', analytics_Storage: 'granted'}],
      ['consentv2', {ad_Storage: 'denied', analytics_Storage: 'denied'}],
    ]);
  });

  it('tell UET about adverts', () => {
    assert.deepEqual(told('microsoft-uet', 'uetq', true), [
      ['consent', 'update', {ad_storage: 'granted'}],
      ['consent', 'update', {ad_storage: 'denied'}],
    ]);
  });

  it('tell Matomo', () => {
    assert.deepEqual(told('matomo', '_paq', true), [[['setConsentGiven']], [['forgetConsentGiven']]]);
  });

  it('leave their word in Matomo’s queue where its code is still on its way', () => {
    const queue = [['requireConsent'], ['trackPageView']];
    put('_paq', queue);

    byId.matomo.signal(true);
    byId.matomo.signal(false);

    assert.deepEqual(queue.slice(2), [['setConsentGiven'], ['forgetConsentGiven']]);
    assert.deepEqual(queue[0], ['requireConsent']);
  });

  it('tell Meta', () => {
    assert.deepEqual(told('meta-pixel', 'fbq'), [
      ['consent', 'grant'],
      ['consent', 'revoke'],
    ]);
  });

  it('tell HubSpot', () => {
    assert.deepEqual(told('hubspot', '_hsp', true), [
      [['setHubSpotConsent', {analytics: true, advertisement: true, functionality: true}]],
      [['revokeCookieConsent']],
    ]);
  });

  it('tell PostHog', () => {
    const calls = [];
    put('posthog', {opt_in_capturing: () => calls.push('in'), opt_out_capturing: () => calls.push('out')});

    byId.posthog.signal(true);
    byId.posthog.signal(false);

    assert.deepEqual(calls, ['in', 'out']);
  });

  for (const [id, key, value] of [
    ['plausible', 'plausible_ignore', 'true'],
    ['umami', 'umami.disabled', '1'],
  ])
    it(`keep an objection to ${id} as its own flag, and take it away on a yes`, () => {
      const stored = new Map();
      put('localStorage', {setItem: (name, text) => stored.set(name, text), removeItem: (name) => stored.delete(name)});
      put(id, () => {});

      byId[id].signal(true);
      const afterYes = [...stored];
      byId[id].signal(false);
      const afterNo = [...stored];
      byId[id].signal(true);

      assert.deepEqual([afterYes, afterNo, [...stored]], [[], [[key, value]], []]);
    });
});
