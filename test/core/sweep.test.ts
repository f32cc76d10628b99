import {expect} from '@open-wc/testing';
import type {Config, StoreConfig} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import {isElsewhere, isMeant, sweep} from '../../src/core/sweep.js';
import {clearCookies} from '../helpers/cookies.js';

const name = 'forthright-test';
const long = 'x'.repeat(50_000);

const started: Consent[] = [];

const start = (services: Config['services'], more: Config = {}): Consent => {
  const consent = createConsent();
  consent.start({
    cookie: {name},
    categories: [{id: 'essential'}, {id: 'analytics'}, {id: 'media'}],
    services,
    ...more,
  });
  started.push(consent);
  return consent;
};

/** Nothing is allowed, and one service of analytics declares these. */
const refusing = (stores: unknown): Consent =>
  start([{id: 'counter', category: 'analytics', stores: stores as StoreConfig[]}]);

const until = async (condition: () => unknown): Promise<void> => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
};

const plant = (...names: string[]) => names.forEach((name) => (document.cookie = `${name}=1; path=/`));
const cookies = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .filter(Boolean)
    .sort();

/** Each kind that a page keeps under names: how to put something there, and what there is. */
const kinds: Record<string, {plant(name: string): unknown; list(): string[] | Promise<string[]>}> = {
  cookie: {plant, list: cookies},
  localStorage: {
    plant: (name) => localStorage.setItem(name, '1'),
    list: () => Array.from({length: localStorage.length}, (_, at) => localStorage.key(at)!),
  },
  sessionStorage: {
    plant: (name) => sessionStorage.setItem(name, '1'),
    list: () => Array.from({length: sessionStorage.length}, (_, at) => sessionStorage.key(at)!),
  },
  indexedDB: {
    plant: (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = reject;
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    list: async () => (await indexedDB.databases()).map(({name}) => name!),
  },
  cacheStorage: {plant: (name) => caches.open(name), list: () => caches.keys()},
};

async function clearAll(): Promise<void> {
  await clearCookies();
  localStorage.clear();
  sessionStorage.clear();
  for (const {name} of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
  for (const name of await caches.keys()) await caches.delete(name);
}

describe('sweep', () => {
  beforeEach(clearAll);
  afterEach(async () => {
    // A sweep looks again later: by then everything is allowed.
    for (const consent of started.splice(0)) consent.acceptAll();
    await clearAll();
  });

  describe('a name is meant', () => {
    const table: [what: string, store: unknown, candidate: string, expected: boolean][] = [
      ['by its exact name', {name: '_ga'}, '_ga', true],
      ['not where it only begins alike', {name: '_ga'}, '_gat', false],
      ['not in other letters', {name: '_ga'}, '_GA', false],
      ['not by a star in an exact name', {name: '_ga*'}, '_ga_1', false],
      ['by that exact name, star and all', {name: '_ga*'}, '_ga*', true],
      ['by a star at the end', {pattern: '_ga_*'}, '_ga_ABC', true],
      ['where the star stands for nothing', {pattern: '_ga_*'}, '_ga_', true],
      ['not where the beginning is another', {pattern: '_ga_*'}, 'x_ga_1', false],
      ['by a star at the start', {pattern: '*_session'}, 'poll_session', true],
      ['not where the end is another', {pattern: '*_session'}, 'poll_session2', false],
      ['by a star in the middle', {pattern: '_hj*_seen'}, '_hjUser_seen', true],
      ['not where start and end would overlap', {pattern: 'aba*aba'}, 'ababa', false],
      ['where start and end meet', {pattern: 'aba*aba'}, 'abaaba', true],
      ['by several stars', {pattern: 'a*b*c'}, 'a1b2c', true],
      ['not with the parts in another order', {pattern: 'a*b*c'}, 'a2c1b', false],
      ['not where a part would be used twice', {pattern: '*ab*ab'}, 'ab', false],
      ['by stars at both ends', {pattern: '*tracker*'}, 'my.tracker.1', true],
      ['by two stars like one', {pattern: 'a**b'}, 'ab', true],
      ['by a pattern without a star', {pattern: '_fbp'}, '_fbp', true],
      ['not more than it by a pattern without a star', {pattern: '_fbp'}, '_fbp2', false],
      ['as text, not as an expression', {pattern: 'a.b*'}, 'axb', false],
      ['with brackets as text', {pattern: '(a+)+*'}, '(a+)+1', true],
      ['never by a star alone', {pattern: '*'}, 'basket', false],
      ['never by stars alone', {pattern: '***'}, 'basket', false],
      ['never by an empty name', {name: ''}, '', false],
      ['never by an empty pattern', {pattern: ''}, '', false],
      ['never by nothing', {}, '', false],
      ['never by a number', {name: 5}, '5', false],
      ['never by a list', {pattern: ['_ga*']}, '_ga1', false],
      ['never where it is our cookie', {name: 'forthright'}, 'forthright', false],
      ['never where it is our cookie on https', {pattern: '__Host-*'}, '__Host-forthright', false],
      ['never where it is anything of ours', {pattern: 'f*'}, 'forthright-unsent', false],
      ['where it is 50 kB long', {pattern: `${long}*`}, `${long}y`, true],
      ['not by 25 000 stars', {pattern: '*a'.repeat(25_000)}, long, false],
      ['by 25 000 stars where all fit', {pattern: '*x'.repeat(25_000)}, long, true],
    ];

    for (const [what, store, candidate, expected] of table)
      it(what, () => {
        expect(isMeant(store as StoreConfig, candidate)).to.equal(expected);
      });
  });

  describe('another site keeps', () => {
    const table: [what: string, store: unknown, expected: boolean][] = [
      ['nothing that names no host', {}, false],
      ['nothing of this host', {host: location.hostname}, false],
      ['nothing of this host with a dot in front', {host: '.' + location.hostname}, false],
      ['nothing of this host in capitals', {host: location.hostname.toUpperCase()}, false],
      ['what names another host', {host: 'youtube.example'}, true],
      ['what names a subdomain of this one', {host: 'stats.' + location.hostname}, true],
      ['what names a host that ends alike', {host: 'x' + location.hostname}, true],
      ['what names no host at all but a number', {host: 5}, true],
    ];

    for (const [what, store, expected] of table)
      it(what, () => {
        expect(isElsewhere(store as StoreConfig)).to.equal(expected);
      });
  });

  for (const [kind, {plant, list}] of Object.entries(kinds))
    describe(`of ${kind}`, () => {
      const stores = (...stores: object[]) => stores.map((store) => ({kind, ...store}));

      it('erases what is declared by name and by pattern, and nothing else', async () => {
        for (const name of ['one', 'two_1', 'two_2', 'other', 'xone', 'forthright-mine']) await plant(name);

        await sweep(refusing(stores({name: 'one'}, {pattern: 'two_*'}, {pattern: '*'}, {pattern: 'forth*'})));

        expect((await list()).sort()).to.deep.equal(['forthright-mine', 'other', 'xone']);
      });

      it('leaves what something allowed declares too', async () => {
        for (const name of ['shared_a', 'shared_b']) await plant(name);
        const consent = start([
          {id: 'counter', category: 'analytics', stores: stores({pattern: 'shared_*'}) as StoreConfig[]},
          {id: 'basket', category: 'essential', stores: stores({name: 'shared_a'}) as StoreConfig[]},
        ]);

        await sweep(consent);

        expect(await list()).to.deep.equal(['shared_a']);
      });

      it('erases what something allowed declares on another site alone', async () => {
        await plant('one');
        const consent = start([
          {id: 'counter', category: 'analytics', stores: stores({name: 'one'}) as StoreConfig[]},
          {id: 'shop', category: 'essential', stores: stores({name: 'one', host: 'shop.example'}) as StoreConfig[]},
        ]);

        await sweep(consent);

        expect(await list()).to.deep.equal([]);
      });

      it('leaves what another site is said to keep', async () => {
        await plant('one');

        await sweep(refusing(stores({name: 'one', host: 'video.example'})));

        expect(await list()).to.deep.equal(['one']);
      });

      it('leaves what is declared as another kind', async () => {
        await plant('one');
        const others = Object.keys(kinds).filter((other) => other !== kind);

        await sweep(refusing(others.map((kind) => ({kind, name: 'one'}))));

        expect(await list()).to.deep.equal(['one']);
      });

      it('leaves everything of a service that is allowed', async () => {
        await plant('one');
        const consent = refusing(stores({name: 'one'}));
        consent.acceptAll();

        await sweep(consent);

        expect(await list()).to.include('one');
      });

      it('catches what a running script writes back', async () => {
        await plant('one');
        await sweep(refusing(stores({name: 'one'})));
        expect(await list()).to.deep.equal([]);

        await plant('one');

        await until(async () => !(await list())[0]);
      });

      it('leaves what is written after a new yes', async () => {
        const consent = refusing(stores({name: 'one'}, {name: 'bait'}));
        await sweep(consent);
        consent.acceptAll();
        await plant('one');
        // A second decision that is swept with the first shows when that was done.
        const other = start([{id: 'other', category: 'media', stores: stores({name: 'sign'}) as StoreConfig[]}], {
          cookie: {name: 'forthright-other'},
        });
        await sweep(other);
        await plant('sign');

        await until(async () => !(await list()).includes('sign'));

        expect(await list()).to.include('one');
      });
    });

  describe('never throws', () => {
    const broken: Record<string, unknown> = {
      'stores that are no list': 'one',
      'stores that are null': null,
      'a list of nothing': [null, undefined, 5, 'one', []],
      'names that are none': [{name: 5}, {name: {}}, {pattern: ['a*']}, {name: null}],
      'a kind that is none': [
        {kind: 'webSQL', name: 'one'},
        {kind: 5, name: 'one'},
        {kind: 'toString', name: 'one'},
      ],
      'a host that is none': [{host: 5, name: 'one'}],
      'a path that is none': [{path: 5, name: 'gone'}],
    };

    for (const [what, stores] of Object.entries(broken))
      it(`at ${what}, and erases nothing by it`, async () => {
        for (const {plant} of Object.values(kinds)) await plant('one');

        await sweep(refusing(stores));

        for (const {list} of Object.values(kinds)) expect(await list()).to.deep.equal(['one']);
      });

    it('where a database is in use: it goes as soon as it can', async () => {
      const open = await new Promise<IDBDatabase>((resolve) => {
        indexedDB.open('one').onsuccess = ({target}) => resolve((target as IDBOpenDBRequest).result);
      });

      await sweep(refusing([{kind: 'indexedDB', name: 'one'}]));
      open.close();

      await until(async () => !(await indexedDB.databases())[0]);
    });

    it('where a storage is denied, and erases the rest', async () => {
      const denied = Object.fromEntries(
        ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((key) => [
          key,
          Object.getOwnPropertyDescriptor(window, key) ?? {},
        ]),
      );
      plant('one');
      const deny = {
        configurable: true,
        get: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      };
      const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'cookie'];
      for (const key of Object.keys(denied)) Object.defineProperty(window, key, deny);
      try {
        await sweep(refusing(stores.map((kind) => ({kind, name: 'one'}))));
      } finally {
        for (const [key, descriptor] of Object.entries(denied)) {
          delete (window as unknown as Record<string, unknown>)[key];
          if ('configurable' in descriptor) Object.defineProperty(window, key, descriptor);
        }
      }

      expect(cookies()).to.deep.equal([]);
    });
  });

  it('erases keys that a storage has by itself too', async () => {
    for (const key of ['length', 'key', 'clear', 'plain']) localStorage.setItem(key, '1');

    await sweep(refusing(['length', 'key', 'clear'].map((name) => ({kind: 'localStorage', name}))));

    expect(kinds['localStorage']!.list()).to.deep.equal(['plain']);
  });

  it('erases a cookie under the path that was declared', async () => {
    const path = '/pages/frame.html';
    const read = async (): Promise<string> => {
      const frame = document.createElement('iframe');
      frame.src = path;
      document.body.append(frame);
      await new Promise((resolve) => (frame.onload = resolve));
      const {cookie} = frame.contentDocument!;
      frame.remove();
      return cookie;
    };
    document.cookie = `one=1; path=${path}`;
    document.cookie = `other=1; path=${path}`;

    await sweep(refusing([{name: 'one', path}, {name: 'other'}]));

    expect(await read()).to.equal('other=1');
    document.cookie = `other=; path=${path}; max-age=0`;
  });

  describe('of a cookie that will not go', () => {
    const accessor = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const stubborn = 'stubborn';
    beforeEach(() => {
      plant('one', stubborn);
      const set = function (this: Document, line: string): void {
        if (!line.startsWith(`${stubborn}=;`)) accessor.set!.call(this, line);
      };
      Object.defineProperty(Document.prototype, 'cookie', {...accessor, set});
    });
    afterEach(() => void Object.defineProperty(Document.prototype, 'cookie', accessor));

    it('says the name, once', async () => {
      const consent = refusing([{name: 'one'}, {name: stubborn}, {pattern: 'stub*'}]);

      await sweep(consent);

      expect(consent.remains).to.deep.equal([stubborn]);
    });

    it('says nothing once it is allowed', async () => {
      const consent = refusing([{name: stubborn}]);
      await sweep(consent);
      expect(consent.remains).to.deep.equal([stubborn]);

      consent.acceptAll();
      await sweep(consent);

      expect(consent.remains).to.deep.equal([]);
    });
  });
});
