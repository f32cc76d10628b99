import {expect} from '@open-wc/testing';
import {tellProblems, type Problem} from '../../src/core/complain.js';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import {keepRecords, type SentRecord} from '../../src/core/send-record.js';
import {recordOf, under} from '../helpers/answers.js';
import {clearCookies} from '../helpers/cookies.js';

const name = 'forthright-test';
const endpoint = '/records-of-this-test';
const base: Config = {cookie: {name}, categories: [{id: 'analytics'}, {id: 'media'}], record: {endpoint}};
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

interface Call {
  readonly options: RequestInit;
  readonly record: SentRecord;
  /** What waited in the browser at that moment. */
  readonly waiting: readonly SentRecord[];
}

const realFetch = window.fetch;
/** What the endpoint answers, in turn; 0 is no answer at all, and the last is repeated. */
let answers: number[];
let calls: Call[];
let told: Problem[];
let heard: (() => void)[];

const kept = () => JSON.parse(localStorage.getItem('forthright-unsent') ?? '{}') as {waiting?: {record: SentRecord}[]};
const waiting = () => (kept().waiting ?? []).map(({record}) => record);

/** Resolves when this is true, looking after every call and every answer that was dealt with. */
async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise<void>((resolve) => (heard.push(resolve), setTimeout(resolve, 50)));
}
const arrive = (times: number) => until(() => calls.length >= times);

function start(config: Config = {}): Consent {
  const consent = createConsent();
  consent.start({...base, ...config});
  keepRecords(consent);
  return consent;
}

/** Another tab has decided, and this one looks. */
function decideElsewhere(consent: Consent, choices: Record<string, boolean>): void {
  const other = createConsent();
  other.start({...base, record: undefined});
  other.set(choices);
  consent.refresh();
}

const longerThan = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('records', () => {
  beforeEach(async () => {
    answers = [201];
    calls = [];
    told = [];
    heard = [];
    tellProblems((problem) => told.push(problem));
    localStorage.clear();
    await clearCookies();
    window.fetch = async (address, options = {}) => {
      if (address !== new URL(endpoint, location.href).href) return realFetch(address, options);
      calls.push({options, record: JSON.parse(options.body as string) as SentRecord, waiting: waiting()});
      heard.splice(0).forEach((resolve) => resolve());
      const status = answers.length > 1 ? answers.shift()! : answers[0]!;
      await Promise.resolve();
      if (!status) throw new TypeError('Failed to fetch');
      return new Response(null, {status});
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    localStorage.clear();
  });

  describe('send', () => {
    it('each decision that is made on this page', async () => {
      const consent = start();

      consent.acceptAll({method: 'accept'});
      consent.set({media: false}, {method: 'chosen'});
      await arrive(2);

      const said = calls.map(({record}) =>
        Object.entries(record.categories).map(([id, {allowed, method}]) => `${id} ${allowed} ${method}`),
      );
      expect(said).to.deep.equal([
        ['analytics true accept', 'media true accept'],
        ['analytics true accept', 'media false chosen'],
      ]);
    });

    it('JSON, without cookies and without a referrer, past the end of the page', async () => {
      start().acceptAll();
      await arrive(1);

      const {method, headers, credentials, referrerPolicy, keepalive} = calls[0]!.options;
      expect({method, headers, credentials, referrerPolicy, keepalive}).to.deep.equal({
        method: 'POST',
        headers: {'content-type': 'application/json'},
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
      });
    });

    it('nothing but the receipt, the site, and an id of the record', async () => {
      const consent = start({revision: '2026-11'});

      consent.acceptAll();
      await arrive(1);

      const {version, id, origin, ...receipt} = calls[0]!.record;
      expect(version).to.equal(1);
      expect(id).to.match(uuid);
      expect(origin).to.equal(location.origin);
      expect(receipt).to.deep.equal(JSON.parse(JSON.stringify(consent.receipt())));
      expect(JSON.stringify(calls[0]!.record)).to.not.include(location.search).and.to.not.include('Mozilla');
    });

    it('what stands for the words on screen, and something else for others', async () => {
      const shown = {language: 'en-GB', config: 'abc'};
      const consent = start();

      consent.shown = {...shown, wording: 'accept'};
      consent.acceptAll();
      consent.shown = {...shown, wording: 'derbyn'};
      consent.rejectAll();
      await arrive(2);

      expect(calls.map(({record}) => record.wording)).to.deep.equal(['accept', 'derbyn']);
    });

    it('after it was written down, so that a page which goes at once loses nothing', async () => {
      start().acceptAll();
      await arrive(1);

      expect(calls[0]!.waiting.map(({id}) => id)).to.deep.equal([calls[0]!.record.id]);
    });

    it('a decision that was made on this page before this file was there', async () => {
      const consent = createConsent();
      consent.start(base);
      consent.rejectAll({method: 'reject'});

      keepRecords(consent);
      await arrive(1);

      expect(calls[0]!.record.categories['analytics']!.method).to.equal('reject');
    });

    it('a decision made by a function that was taken off before this file was there', async () => {
      const consent = createConsent();
      consent.start(base);
      const {acceptAll, set} = consent;
      keepRecords(consent);

      set({analytics: true});
      await arrive(1);
      acceptAll();
      await arrive(2);

      expect(calls[0]!.record.categories['media']).to.equal(undefined);
      expect(calls[1]!.record.categories['media']!.allowed).to.equal(true);
    });

    it('no decision of an earlier day', async () => {
      const at = Math.floor(Date.now() / 60_000) * 60_000 - 86_400_000;
      const answer = {allowed: true, method: 'accept', at, under: under(true), services: ''} as const;
      document.cookie = `${name}=${recordOf({analytics: answer, media: answer})}; path=/`;

      start().set({media: false});
      await arrive(1);

      expect(calls.map(({record}) => record.categories['media']!.allowed)).to.deep.equal([false]);
    });

    it('no answer twice that is the same', async () => {
      const consent = start();

      consent.set({analytics: true});
      consent.set({analytics: true});
      consent.set({analytics: false});
      await arrive(2);

      expect(calls.map(({record}) => record.categories['analytics']!.allowed)).to.deep.equal([true, false]);
    });

    it('nothing before a decision, and keep nothing either', async () => {
      start({record: {endpoint, identifier: true}});
      await longerThan(100);

      expect(calls).to.deep.equal([]);
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });

    it('nothing where there is no endpoint', async () => {
      start({record: {}}).acceptAll();
      await longerThan(100);

      expect(calls).to.deep.equal([]);
      expect(Object.keys(localStorage)).to.deep.equal([]);
    });

    for (const address of ['javascript:alert(1)', 'data:text/plain,', 'mailto:a@site.example', 'blob:x'])
      it(`nothing to ${address}, and tell the owner`, async () => {
        start({record: {endpoint: address}}).acceptAll();
        await longerThan(100);

        expect(told.map(([code]) => code)).to.include('F011');
        expect(localStorage.getItem('forthright-unsent')).to.equal(null);
      });
  });

  describe('of another tab', () => {
    it('are that tab’s to send', async () => {
      const first = start();
      first.acceptAll();
      await arrive(1);

      const second = start();
      first.set({media: false});
      second.refresh();
      await longerThan(2500);

      expect(calls.length).to.equal(2);
    });

    it('are sent from here if that tab did not', async () => {
      const consent = start();

      decideElsewhere(consent, {analytics: true});
      await arrive(1);

      expect(calls[0]!.record.categories['analytics']!.allowed).to.equal(true);
    });
  });

  describe('that do not arrive', () => {
    it('wait no longer once they were taken', async () => {
      start().acceptAll();

      await until(() => calls.length && !waiting().length);

      expect(waiting()).to.deep.equal([]);
    });

    for (const status of [0, 408, 429, 500, 503])
      it(`are sent again under the same id: ${status || 'no answer at all'}`, async () => {
        answers = [status, 201];
        start().acceptAll();

        await arrive(2);
        await until(() => !waiting().length);

        expect(calls[1]!.record).to.deep.equal(calls[0]!.record);
        expect(told).to.deep.equal([]);
      });

    it('are sent by a later page', async () => {
      answers = [503];
      start().acceptAll();
      await until(() => (kept().waiting as unknown as {tries: number}[])?.[0]?.tries === 1);
      const [left] = waiting();
      localStorage.setItem(
        'forthright-unsent',
        JSON.stringify({...kept(), waiting: [{record: left, tries: 1, next: Date.now() - 1000}]}),
      );
      answers = [200];

      start();
      await until(() => !waiting().length);

      expect(calls.at(-1)!.record).to.deep.equal(left);
    });

    for (const status of [400, 401, 404, 413, 422])
      it(`are dropped, and the owner is told, if the server will not have them: ${status}`, async () => {
        answers = [status];
        start().acceptAll();

        await until(() => calls.length && !waiting().length);

        expect(told.map(([code, , why]) => [code, why])).to.deep.equal([['F029', String(status)]]);
      });

    it('wait until the device is online again', async () => {
      let isOnline = false;
      Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => isOnline});
      try {
        start().acceptAll();
        await longerThan(100);
        expect(calls).to.deep.equal([]);

        isOnline = true;
        window.dispatchEvent(new Event('online'));
        await arrive(1);

        expect(calls.length).to.equal(1);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('are twenty at most: the oldest go, and the owner is told', async () => {
      answers = [503];
      const consent = start();

      for (let round = 0; round < 25; round++) consent.set({analytics: round % 2 === 0});

      expect(waiting().length).to.equal(20);
      expect(waiting().at(-1)!.categories['analytics']!.allowed).to.equal(true);
      expect(told.map(([code]) => code)).to.include('F028');
      await arrive(25);
    });

    it('take 16 kB at most', async () => {
      answers = [503];
      const categories = Array.from({length: 60}, (_, at) => ({id: `category-with-a-long-name-${at}`}));
      const consent = start({categories});

      for (let round = 0; round < 6; round++) consent.set({[categories[0]!.id]: round % 2 === 0});
      consent.acceptAll();

      expect(localStorage.getItem('forthright-unsent')!.length).to.be.at.most(16_000);
      await arrive(7);
      expect(calls.some(({record}) => Object.keys(record.categories).length === 60)).to.equal(true);
    });

    it('are sent once where nothing can be kept', async () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      try {
        const consent = start({record: {endpoint, identifier: true}});

        consent.acceptAll();
        await arrive(1);

        expect(calls[0]!.record.identifier).to.equal(undefined);
        expect(consent.allows('analytics')).to.equal(true);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  for (const left of [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"waiting":7}',
    '{"waiting":[null]}',
    '{"waiting":[{"record":{}}]}',
    '{"last":{}}',
  ])
    it(`do not mind what somebody left under their name: ${left || 'nothing'}`, async () => {
      localStorage.setItem('forthright-unsent', left);

      start().acceptAll();
      await until(() => calls.length && !waiting().length);

      expect(calls.length).to.equal(1);
    });

  describe('identifier', () => {
    const identified: Config = {record: {endpoint, identifier: true}};
    const stored = () => localStorage.getItem('forthright-receipt');

    it('is there for nobody by itself', async () => {
      const consent = start();

      consent.acceptAll();
      await arrive(1);

      expect('identifier' in calls[0]!.record).to.equal(false);
      expect('identifier' in consent.receipt()!).to.equal(false);
      expect(stored()).to.equal(null);
    });

    it('is made with the first yes, and stays the same', async () => {
      const consent = start(identified);

      consent.set({analytics: true});
      consent.set({media: true});
      await arrive(2);

      expect(stored()).to.match(uuid);
      expect(calls.map(({record}) => record.identifier)).to.deep.equal([stored(), stored()]);
      expect(consent.receipt()!.identifier).to.equal(stored());
    });

    it('is not made for those who refuse', async () => {
      start(identified).rejectAll();
      await arrive(1);

      expect('identifier' in calls[0]!.record).to.equal(false);
      expect(stored()).to.equal(null);
    });

    it('is in the record of a withdrawal, and gone after it', async () => {
      const consent = start(identified);
      consent.acceptAll();
      const before = stored();

      consent.withdraw();
      await arrive(2);

      expect(calls[1]!.record.identifier).to.equal(before);
      expect(stored()).to.equal(null);
      expect('identifier' in consent.receipt()!).to.equal(false);
    });

    it('goes with a decision that is forgotten', () => {
      const consent = start(identified);
      consent.acceptAll();

      consent.reset();

      expect(stored()).to.equal(null);
    });

    it('needs no endpoint', () => {
      const consent = start({record: {identifier: true}});

      consent.acceptAll();

      expect(consent.receipt()!.identifier).to.match(uuid);
      expect(localStorage.getItem('forthright-unsent')).to.equal(null);
    });

    it('is random where a browser has no randomUUID, as on plain http', () => {
      Object.defineProperty(crypto, 'randomUUID', {configurable: true, value: undefined});
      try {
        start(identified).acceptAll();

        expect(stored()).to.match(uuid);
      } finally {
        Reflect.deleteProperty(crypto, 'randomUUID');
      }
    });
  });
});
