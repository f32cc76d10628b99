import {expect} from '@open-wc/testing';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import type {AllowanceDetail} from '../../src/core/events.js';
import type {Answer} from '../../src/core/record.js';
import {allFacts} from '../helpers/all-facts.js';
import {answersOf, recordOf, under} from '../helpers/answers.js';
import {clearCookies, expireCookies} from '../helpers/cookies.js';
import {listen, stopListening, type Happening} from '../helpers/events.js';
import {closePages, openLoadedPage} from '../helpers/open-page.js';
import {storeDecision} from '../helpers/store-decision.js';

const name = 'forthright-test';
const day = 86_400_000;
const base: Config = {cookie: {name}, categories: [{id: 'analytics'}, {id: 'media'}]};

function start(config: Config = {}): Consent {
  const consent = createConsent();
  consent.start({...base, ...config});
  return consent;
}

const cookie = () =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(name + '='))
    ?.slice(name.length + 1);
const stored = () => answersOf(cookie());
const namesOf = (happenings: Happening[]) =>
  happenings.map(({name, detail}) => ('id' in detail ? `${name} ${detail.id}` : name).replace('forthright-', ''));
const detailOf = <N extends Happening['name']>(happenings: Happening[], name: N) =>
  happenings.find((happening) => happening.name === name)?.detail as
    Extract<Happening, {name: N}>['detail'] | undefined;

/** What listeners of the page threw: the browser's to report, and none of a test's. */
async function quietly(act: () => void | Promise<void>): Promise<string[]> {
  const {onerror} = window;
  const said: string[] = [];
  window.onerror = (event, source, line, column, error) => said.push(error?.message ?? '') > 0;
  try {
    await act();
  } finally {
    window.onerror = onerror;
  }
  return said;
}

describe('consent', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    stopListening();
    closePages();
  });

  describe('before a decision', () => {
    it('allows what is always on, and nothing else', () => {
      const consent = start();

      expect(consent.allows('essential')).to.equal(true);
      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.allows('media')).to.equal(false);
    });

    it('has no decision, asks for every category, and stores nothing', () => {
      const consent = start();

      expect(consent.decision).to.equal(undefined);
      expect(consent.asks).to.deep.equal(['analytics', 'media']);
      expect(cookie()).to.equal(undefined);
    });

    it('allows nothing before there is a configuration', () => {
      const consent = createConsent();

      consent.set({analytics: true});
      consent.acceptAll();
      consent.reset();

      expect(consent.allows('essential')).to.equal(false);
      expect(consent.allows('analytics')).to.equal(false);
      expect(document.cookie).to.equal('');
    });

    for (const id of [
      'unknown',
      '',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'Analytics',
      'analytics ',
      'analytics media',
    ]) {
      it(`knows nothing of "${id}", whatever was accepted`, () => {
        const consent = start();

        consent.set({[id]: true});
        consent.acceptAll();

        expect(consent.knows(id)).to.equal(false);
        expect(consent.allows(id)).to.equal(false);
      });
    }
  });

  describe('set', () => {
    it('answers for the named categories, and leaves the others', () => {
      const consent = start();

      consent.set({analytics: true});
      consent.set({media: false});

      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('media')).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
    });

    it('keeps the answer in the cookie, with how and when', () => {
      const consent = start();

      consent.set({analytics: true, media: false}, {method: 'chosen'});

      expect(stored()['analytics']).to.include({allowed: true, method: 'chosen'});
      expect(stored()['media']).to.include({allowed: false, method: 'chosen'});
      expect(stored()['media']?.at).to.be.closeTo(Date.now(), 120_000);
    });

    it('allows for true alone', () => {
      const consent = start();

      for (const value of [1, 'true', 'yes', {}, [], null, undefined, NaN, new Boolean(true)]) {
        consent.set({analytics: value} as unknown as Record<string, boolean>);

        expect(consent.allows('analytics'), JSON.stringify(value)).to.equal(false);
      }
    });

    it('does not refuse what is always on', () => {
      const consent = start();

      consent.set({essential: false});

      expect(consent.allows('essential')).to.equal(true);
      expect(cookie()).to.equal(undefined);
    });

    it('keeps an answer for the next page', () => {
      start().set({analytics: true, media: false});

      const next = start();

      expect(next.allows('analytics')).to.equal(true);
      expect(next.allows('media')).to.equal(false);
      expect(next.asks).to.deep.equal([]);
    });
  });

  describe('acceptAll and rejectAll', () => {
    it('answer for every category that can be answered for', () => {
      const consent = start();

      consent.acceptAll({method: 'accept'});

      expect(Object.keys(stored())).to.deep.equal(['analytics', 'media']);
      expect(consent.allows('analytics') && consent.allows('media')).to.equal(true);
    });

    it('refuse as easily', () => {
      const consent = start();

      consent.rejectAll({method: 'reject'});

      expect(consent.allows('analytics') || consent.allows('media')).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
      expect(stored()['analytics']).to.include({allowed: false, method: 'reject'});
    });

    it('object to what is on by exception', () => {
      const consent = start({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});
      const before = consent.allows('statistics');

      consent.rejectAll();

      expect(before).to.equal(true);
      expect(consent.allows('statistics')).to.equal(false);
      expect(start({categories: [{id: 'statistics', facts: allFacts}]}).allows('statistics')).to.equal(false);
    });
  });

  describe('withdraw and reset', () => {
    it('take one category back, and leave the others', () => {
      const consent = start();
      consent.acceptAll();

      consent.withdraw('analytics');

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.allows('media')).to.equal(true);
      expect(start().allows('analytics')).to.equal(false);
    });

    it('take everything back', () => {
      const consent = start();
      consent.acceptAll();

      consent.withdraw();

      expect(consent.allows('analytics') || consent.allows('media')).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
    });

    it('forget the decision', () => {
      const consent = start();
      consent.acceptAll();

      consent.reset();

      expect(consent.decision).to.equal(undefined);
      expect(consent.asks).to.deep.equal(['analytics', 'media']);
      expect(consent.allows('analytics')).to.equal(false);
      expect(cookie()).to.equal(undefined);
    });
  });

  describe('when, signal and subscribe', () => {
    it('when resolves at once if it is allowed', async () => {
      const consent = start();
      consent.acceptAll();

      await consent.when('analytics');

      expect(consent.allows('analytics')).to.equal(true);
    });

    it('when resolves once it is allowed, and not before', async () => {
      const consent = start();
      let resolved = false;
      const promise = consent.when('analytics').then(() => (resolved = true));

      consent.set({media: true, analytics: false});
      await Promise.resolve();
      const before = resolved;
      consent.set({analytics: true});
      await promise;

      expect(before).to.equal(false);
    });

    it('when resolves for a service of an allowed category', async () => {
      const consent = start({services: [{id: 'poll', category: 'media'}]});
      const promise = consent.when('poll');

      consent.set({media: true});
      await promise;

      expect(consent.allows('poll')).to.equal(true);
    });

    it('signal is aborted at once if it is not allowed', () => {
      const consent = start();

      expect(consent.signal('analytics').aborted).to.equal(true);
      expect(consent.signal('unknown').aborted).to.equal(true);
    });

    it('signal aborts when it stops being allowed', () => {
      const consent = start();
      consent.acceptAll();
      const signal = consent.signal('analytics');
      const before = signal.aborted;

      consent.withdraw('media');
      const between = signal.aborted;
      consent.withdraw('analytics');

      expect([before, between, signal.aborted]).to.deep.equal([false, false, true]);
    });

    it('signal aborts only once', () => {
      const consent = start();
      consent.acceptAll();
      let aborts = 0;
      consent.signal('analytics').addEventListener('abort', () => aborts++);

      consent.withdraw();
      consent.acceptAll();
      consent.withdraw();

      expect(aborts).to.equal(1);
    });

    it('subscribe calls now and after every change, until it is stopped', () => {
      const consent = start();
      const seen: boolean[] = [];

      const stop = consent.subscribe(({allows}) => seen.push(allows('analytics')));
      consent.acceptAll();
      consent.rejectAll();
      stop();
      consent.acceptAll();

      expect(seen).to.deep.equal([false, true, false]);
    });

    it('a listener that throws stops neither the others nor the decision', async () => {
      const consent = start();
      const seen: boolean[] = [];

      const said = await quietly(() => {
        consent.subscribe(({allows}) => {
          if (allows('analytics')) throw new Error('thrown on purpose');
        });
        consent.subscribe(({allows}) => seen.push(allows('analytics')));
        consent.acceptAll();
      });

      expect(seen).to.deep.equal([false, true]);
      expect(cookie()).not.to.equal(undefined);
      expect(said.length).to.equal(1);
    });

    it('a listener may stop itself, and add another', () => {
      const consent = start();
      let calls = 0;
      const stop = consent.subscribe(() => {
        if (++calls < 2) return;
        stop();
        consent.subscribe(() => undefined);
      });

      consent.acceptAll();
      consent.rejectAll();

      expect(calls).to.equal(2);
    });
  });

  describe('services', () => {
    const services = [
      {id: 'poll', category: 'media'},
      {id: 'film', category: 'media'},
      {id: 'counter', category: 'analytics'},
    ];
    const begin = (config: Config = {}) => start({services, ...config});
    const allowedBy = (consent: Consent) =>
      ['analytics', 'counter', 'media', 'poll', 'film'].filter((id) => consent.allows(id));

    it('follow their category where nothing was said about them', () => {
      const consent = begin();

      consent.set({media: true});

      expect(allowedBy(consent)).to.deep.equal(['media', 'poll', 'film']);
      expect(stored()['media']?.services).to.equal('');
    });

    it('can be allowed alone; what names no service waits for all of them', () => {
      const consent = begin();

      consent.set({film: true}, {method: 'chosen'});

      expect(allowedBy(consent)).to.deep.equal(['film']);
      expect(stored()['media']).to.include({allowed: false, method: 'chosen', services: '01'});
    });

    it('can be refused alone', () => {
      const consent = begin();

      consent.acceptAll();
      consent.withdraw('poll');

      expect(allowedBy(consent)).to.deep.equal(['analytics', 'counter', 'film']);
    });

    it('can be refused in the same breath as their category is allowed', () => {
      const consent = begin();

      consent.set({media: true, poll: false});

      expect(allowedBy(consent)).to.deep.equal(['media', 'film']);
      expect(stored()['media']).to.include({allowed: true, services: '01'});
    });

    it('allow their category once all of them are allowed', () => {
      const consent = begin();

      consent.set({poll: true});
      consent.set({film: true});

      expect(allowedBy(consent)).to.deep.equal(['media', 'poll', 'film']);
    });

    it('are one with their category where there is only one', () => {
      const consent = begin();

      consent.set({counter: true});

      expect(allowedBy(consent)).to.deep.equal(['analytics', 'counter']);
    });

    it('are remembered on the next page', () => {
      begin().set({film: true, analytics: false});

      const consent = begin();

      expect(allowedBy(consent)).to.deep.equal(['film']);
      expect(consent.asks).to.deep.equal([]);
    });

    for (const [what, changed] of Object.entries({
      'one was added': [...services, {id: 'map', category: 'media'}],
      'they stand in another order': [services[1]!, services[0]!, services[2]!],
      'one was replaced': [services[0]!, {id: 'map', category: 'media'}, services[2]!],
    }))
      it(`are asked about again where ${what}, and nothing is taken for another`, () => {
        begin().set({film: true, analytics: true});

        const consent = begin({services: changed});

        expect(consent.asks).to.deep.equal(['media']);
        expect(['media', 'poll', 'film', 'map'].filter((id) => consent.allows(id))).to.deep.equal([]);
        expect(consent.allows('counter')).to.equal(true);
      });

    it('are asked about again where the site’s revision was raised and one was allowed', () => {
      begin({revision: '1'}).set({film: true});

      expect(begin({revision: '2'}).allows('film')).to.equal(false);
    });

    it('can be objected to one by one, and objections stand where the list has changed', () => {
      const exception: Config = {
        categories: [{id: 'statistics', facts: [...allFacts]}],
        services: [
          {id: 'words', category: 'statistics'},
          {id: 'visits', category: 'statistics'},
        ],
      };
      start(exception).set({visits: false});

      const same = start(exception);
      const longer = start({...exception, services: [...exception.services!, {id: 'times', category: 'statistics'}]});

      expect(['statistics', 'words', 'visits'].filter((id) => same.allows(id))).to.deep.equal(['words']);
      expect(['statistics', 'words', 'visits', 'times'].filter((id) => longer.allows(id))).to.deep.equal([]);
    });

    it('tell what became allowed, and what stopped being allowed, each by itself', () => {
      const consent = begin();
      consent.acceptAll();
      const happenings = listen();

      consent.withdraw('poll');

      expect(namesOf(happenings)).to.deep.equal(['change', 'withdraw media', 'withdraw poll']);
      expect(detailOf(happenings, 'forthright-change')?.changed).to.deep.equal(['media']);
    });

    it('abort their own signal alone', () => {
      const consent = begin();
      consent.acceptAll();
      const [poll, film] = [consent.signal('poll'), consent.signal('film')];

      consent.set({poll: false});

      expect([poll.aborted, film.aborted]).to.deep.equal([true, false]);
    });

    it('are answered for by true alone', () => {
      const consent = begin();

      consent.set({poll: 1 as unknown as boolean, film: null as unknown as boolean});

      expect(allowedBy(consent)).to.deep.equal([]);
    });

    it('never take the place of a category', () => {
      const consent = begin({services: [{id: 'media', category: 'analytics'}]});

      consent.set({analytics: true});

      expect(consent.allows('media')).to.equal(false);
    });

    it('fit into the promised 256 bytes, 120 of them answered one by one', () => {
      const ids = ['analytics', 'media', 'preferences', 'marketing'];
      const many = Array.from({length: 120}, (_, at) => ({id: `service-${at}`, category: ids[at % 4]!}));
      const consent = start({categories: ids.map((id) => ({id})), services: many, cookie: {name}});
      const odd = Object.fromEntries(many.map(({id}, at) => [id, at % 7 < 3]));

      consent.set(odd, {method: 'chosen'});

      expect(`__Host-forthright=${cookie()}`.length).to.be.at.most(256);
      const again = start({categories: ids.map((id) => ({id})), services: many, cookie: {name}});
      expect(Object.fromEntries(many.map(({id}) => [id, again.allows(id)]))).to.deep.equal(odd);
    });
  });

  describe('events', () => {
    it('says that it is ready, once, with the decision known', () => {
      const happenings = listen();

      const consent = start();

      expect(namesOf(happenings)).to.deep.equal(['ready']);
      expect(detailOf(happenings, 'forthright-ready')?.consent).to.equal(consent);
    });

    it('says what a stored decision allows, after it is ready', () => {
      storeDecision({analytics: true, media: false}, name);
      const happenings = listen();

      start();

      expect(namesOf(happenings)).to.deep.equal(['ready', 'grant analytics']);
    });

    it('says what changed, and then what is allowed', () => {
      const consent = start({services: [{id: 'poll', category: 'media'}]});
      const happenings = listen();

      consent.acceptAll({method: 'accept'});

      expect(namesOf(happenings)).to.deep.equal(['change', 'grant analytics', 'grant media', 'grant poll']);
      expect(detailOf(happenings, 'forthright-change')).to.deep.include({
        decision: consent.decision,
        changed: ['analytics', 'media'],
        method: 'accept',
      });
      expect((happenings[2] as {detail: AllowanceDetail}).detail.services).to.deep.equal(['poll']);
    });

    it('says what stopped being allowed, and names nothing that stayed', () => {
      const consent = start();
      consent.acceptAll();
      const happenings = listen();

      consent.withdraw('media');

      expect(namesOf(happenings)).to.deep.equal(['change', 'withdraw media']);
      expect(detailOf(happenings, 'forthright-change')?.changed).to.deep.equal(['media']);
    });

    it('grants nothing twice', () => {
      const consent = start();
      consent.acceptAll();
      const happenings = listen();

      consent.acceptAll();

      expect(namesOf(happenings)).to.deep.equal(['change']);
    });

    it('tells subscribers before the page', () => {
      const consent = start();
      const order: string[] = [];
      consent.subscribe(() => order.push('subscriber'));
      document.addEventListener('forthright-change', () => order.push('page'), {once: true});

      consent.acceptAll();

      expect(order).to.deep.equal(['subscriber', 'subscriber', 'page']);
    });

    it('has no decision in the event that tells of a reset', () => {
      const consent = start();
      consent.acceptAll();
      const happenings = listen();

      consent.reset();

      expect(detailOf(happenings, 'forthright-change')?.decision).to.equal(undefined);
      expect(namesOf(happenings)).to.include.members(['withdraw analytics', 'withdraw media']);
    });

    it('tells of a decision in another tab, and of nothing that stayed', () => {
      const here = start();
      const there = start();
      here.set({analytics: true});
      there.refresh();
      const happenings = listen();

      here.set({media: true}, {method: 'chosen'});
      happenings.length = 0;
      there.refresh();

      expect(namesOf(happenings)).to.deep.equal(['change', 'grant media']);
      expect(detailOf(happenings, 'forthright-change')).to.deep.include({changed: ['media'], method: 'chosen'});
    });

    it('learns that a decision was forgotten elsewhere', () => {
      start().acceptAll();
      const here = start();
      const there = start();

      there.reset();
      here.refresh();

      expect(here.allows('analytics')).to.equal(false);
      expect(here.asks).to.deep.equal(['analytics', 'media']);
    });

    it('follows a refusal that reads like one it has seen before', () => {
      const here = start();
      const there = start();

      here.rejectAll();
      there.refresh();
      there.acceptAll();
      here.refresh();
      there.rejectAll();
      here.refresh();

      expect(here.allows('analytics')).to.equal(false);
      expect(here.decision?.categories['analytics']?.allowed).to.equal(false);
    });

    it('stays quiet where another look finds nothing new', () => {
      const consent = start();
      consent.acceptAll();
      const happenings = listen();

      consent.refresh();
      consent.refresh();

      expect(happenings).to.deep.equal([]);
    });

    it('lets a listener of the page decide again', () => {
      const consent = start();
      document.addEventListener('forthright-change', () => consent.withdraw('media'), {once: true});

      consent.acceptAll();

      expect(consent.allows('media')).to.equal(false);
      expect(stored()['media']?.allowed).to.equal(false);
    });
  });

  describe('the decision', () => {
    it('is frozen to the bottom', () => {
      const consent = start();
      consent.acceptAll();
      const {decision} = consent;

      expect(Object.isFrozen(decision)).to.equal(true);
      expect(Object.isFrozen(decision?.categories)).to.equal(true);
      expect(Object.isFrozen(decision?.categories['analytics'])).to.equal(true);
    });

    it('cannot be changed from outside', () => {
      const consent = start();
      consent.rejectAll();

      expect(() => ((consent.decision!.categories['analytics'] as {allowed: boolean}).allowed = true)).to.throw(
        TypeError,
      );
      expect(consent.allows('analytics')).to.equal(false);
    });

    it('is the same object until something changes, as frameworks expect', () => {
      const consent = start();
      consent.acceptAll();
      const first = consent.decision;

      const second = consent.decision;
      consent.withdraw('media');

      expect(second).to.equal(first);
      expect(consent.decision).not.to.equal(first);
    });

    it('holds no identifier: two visitors who answer alike store alike', () => {
      start().acceptAll();
      const first = cookie();
      expireCookies();
      start().acceptAll();

      expect(cookie()?.replace(/\.[\da-z]{5}\./g, '')).to.equal(first?.replace(/\.[\da-z]{5}\./g, ''));
    });
  });

  describe('asking again', () => {
    it('asks about the category with a raised revision alone, and keeps the others', () => {
      start().acceptAll();

      const consent = start({categories: [{id: 'analytics', revision: '2'}, {id: 'media'}]});

      expect(consent.asks).to.deep.equal(['analytics']);
      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.allows('media')).to.equal(true);
    });

    it('asks about a raised revision of a category also those who said no', () => {
      start().rejectAll();

      const consent = start({categories: [{id: 'analytics', revision: '2'}, {id: 'media'}]});

      expect(consent.asks).to.deep.equal(['analytics']);
    });

    it('asks after a raised revision of the site only for what was allowed', () => {
      start({revision: '1'}).set({analytics: true, media: false});

      const consent = start({revision: '2'});

      expect(consent.asks).to.deep.equal(['analytics']);
      expect(consent.allows('analytics')).to.equal(false);
    });

    it('does not nag those who said no when the site raises its revision', () => {
      start({revision: '1'}).rejectAll();

      const consent = start({revision: '2'});

      expect(consent.asks).to.deep.equal([]);
    });

    it('asks nobody while the revisions stay', () => {
      const config: Config = {revision: '2026-11', categories: [{id: 'analytics', revision: '2'}, {id: 'media'}]};
      start(config).acceptAll();

      expect(start(config).asks).to.deep.equal([]);
      expect(start(config).allows('analytics')).to.equal(true);
    });

    it('asks about a new category alone', () => {
      start().acceptAll();

      const consent = start({categories: [{id: 'analytics'}, {id: 'media'}, {id: 'marketing'}]});

      expect(consent.asks).to.deep.equal(['marketing']);
      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('marketing')).to.equal(false);
    });

    it('keeps the other answers when the new question is answered', () => {
      start().set({analytics: true, media: false});
      const consent = start({categories: [{id: 'analytics'}, {id: 'media'}, {id: 'marketing'}]});

      consent.set({marketing: false});

      expect(stored()['analytics']?.allowed).to.equal(true);
      expect(stored()['media']?.allowed).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
    });

    it('asks everything again once the answer is too old, a yes and a no alike', () => {
      const old: Answer = {
        allowed: true,
        method: 'accept',
        at: Math.floor((Date.now() - 183 * day) / 60_000) * 60_000,
        under: under(true),
        services: '',
      };
      document.cookie = `${name}=${recordOf({analytics: old, media: {...old, allowed: false, under: under(false)}})}; path=/`;

      const consent = start();

      expect(consent.asks).to.deep.equal(['analytics', 'media']);
      expect(consent.decision).to.equal(undefined);
    });

    it('asks about a category whose answer got too old alone', () => {
      const old: Answer = {
        allowed: true,
        method: 'accept',
        at: Math.floor((Date.now() - 183 * day) / 60_000) * 60_000,
        under: under(true),
        services: '',
      };
      document.cookie = `${name}=${recordOf({analytics: old, media: {...old, at: old.at + 10 * day}})}; path=/`;

      const consent = start();

      expect(consent.asks).to.deep.equal(['analytics']);
      expect(consent.allows('media')).to.equal(true);
    });

    it('does not let an answer to an exception turn into consent', () => {
      const statistics = [{id: 'statistics', facts: allFacts}];
      const consent = start({categories: statistics});
      const onBefore = consent.allows('statistics');

      const asking = start({profile: 'eu', categories: statistics});

      expect(onBefore).to.equal(true);
      expect(asking.allows('statistics')).to.equal(false);
      expect(asking.asks).to.deep.equal(['statistics']);
    });

    it('lets an objection stand whatever is revised', () => {
      start({categories: [{id: 'statistics', facts: allFacts}]}).rejectAll();

      const consent = start({revision: '9', categories: [{id: 'statistics', facts: allFacts, revision: '9'}]});

      expect(consent.allows('statistics')).to.equal(false);
    });

    it('asks for nothing where nothing needs asking', () => {
      const consent = start({categories: [{id: 'statistics', facts: allFacts}]});

      expect(consent.asks).to.deep.equal([]);
      expect(consent.decision).to.equal(undefined);
      expect(cookie()).to.equal(undefined);
    });
  });

  describe('services', () => {
    const services = [{id: 'poll', category: 'media'}];

    it('follow their category', () => {
      const consent = start({services});
      const before = consent.allows('poll');

      consent.set({media: true});

      expect([before, consent.allows('poll')]).to.deep.equal([false, true]);
    });

    it('cannot stand in for a category', () => {
      const consent = start({services: [{id: 'analytics', category: 'essential'}]});

      expect(consent.allows('analytics')).to.equal(false);
    });

    it('of an unknown category are never allowed', () => {
      const consent = start({services: [{id: 'poll', category: 'polls'}]});

      consent.acceptAll();

      expect(consent.allows('poll')).to.equal(false);
    });
  });

  describe('a cookie that somebody else wrote', () => {
    for (const value of [
      '',
      'true',
      '1',
      '1~',
      '{"analytics":true}',
      'x'.repeat(3_900),
      '%E0%A4%A',
      '1~10.zzzzz.1.analytics',
    ]) {
      it(`decides nothing: ${value.slice(0, 20) || 'nothing'}`, () => {
        document.cookie = `${name}=${value}; path=/`;

        const consent = start();

        expect(consent.decision).to.equal(undefined);
        expect(consent.asks).to.deep.equal(['analytics', 'media']);
      });
    }

    it('is not believed where its name only begins or ends like ours', () => {
      const yes = recordOf({
        analytics: {
          allowed: true,
          method: 'accept',
          at: 60_000 * Math.floor(Date.now() / 60_000),
          under: under(true),
          services: '',
        },
      });
      document.cookie = `${name}x=${yes}; path=/`;
      document.cookie = `x${name}=${yes}; path=/`;

      const consent = start();

      expect(consent.allows('analytics')).to.equal(false);
    });

    it('under an older path cannot grant', async () => {
      storeDecision({analytics: true, media: true}, 'forthright', '/pages');
      storeDecision({analytics: true, media: true});

      const {consent} = await openLoadedPage('blank');

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.asks).to.deep.equal(['analytics', 'media']);
    });

    it('under an older path cannot defeat a refusal', async () => {
      storeDecision({analytics: true, media: true}, 'forthright', '/pages');
      storeDecision({analytics: false, media: false});

      const {consent} = await openLoadedPage('blank');

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
    });

    it('that refuses wins over a yes, wherever it is', async () => {
      storeDecision({analytics: false, media: true}, 'forthright', '/pages');
      storeDecision({analytics: true, media: true});

      const {consent} = await openLoadedPage('blank');

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.asks).to.deep.equal(['media']);
    });

    it('is cleaned up, so that one copy is left', async () => {
      storeDecision({analytics: true, media: true}, 'forthright', '/pages');
      storeDecision({analytics: false, media: false});

      const page = await openLoadedPage('blank');

      const copies = () => page.document.cookie.split('; ').filter((pair) => pair.startsWith('forthright='));
      await page.happens('forthright-error');
      expect(copies().length).to.equal(1);
      expect(answersOf(copies()[0]!.slice('forthright='.length))['analytics']?.allowed).to.equal(false);
    });

    it('does not stop a new answer', async () => {
      storeDecision({analytics: true, media: true}, 'forthright', '/pages');
      storeDecision({analytics: true, media: true});
      const first = await openLoadedPage('blank');

      first.consent.rejectAll();
      first.close();
      const next = await openLoadedPage('blank');

      expect(next.consent.asks).to.deep.equal([]);
      expect(next.consent.allows('analytics')).to.equal(false);
    });
  });

  describe('cookies that are denied', () => {
    it('stop nothing: the answer counts for this page, and the owner is told', async () => {
      const page = await openLoadedPage('denied');
      const before = page.consent.decision;

      page.consent.acceptAll();
      await page.happens('forthright-error');

      expect(before).to.equal(undefined);
      expect(page.consent.allows('analytics')).to.equal(true);
      expect(page.errors).to.deep.equal([]);
      expect(String(page.events.find(({name}) => name === 'forthright-error')?.detail.message)).to.match(/^F014/);
    });

    it('keep a refusal on this page', async () => {
      const page = await openLoadedPage('denied');

      page.consent.rejectAll();
      page.window.dispatchEvent(new page.window.Event('focus'));

      expect(page.consent.asks).to.deep.equal([]);
      expect(page.consent.allows('analytics')).to.equal(false);
    });
  });

  describe('Global Privacy Control', () => {
    const statistics: Config = {categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]};
    const original = Object.getOwnPropertyDescriptor(navigator, 'globalPrivacyControl');

    /** What the browser says, for one test. */
    const say = (value: unknown) =>
      Object.defineProperty(navigator, 'globalPrivacyControl', {value, configurable: true});

    afterEach(() => {
      delete (navigator as {globalPrivacyControl?: unknown}).globalPrivacyControl;
      if (original) Object.defineProperty(navigator, 'globalPrivacyControl', original);
    });

    it('is an objection to what is on by exception', () => {
      const before = start(statistics).allows('statistics');

      say(true);

      expect(before).to.equal(true);
      expect(start(statistics).allows('statistics')).to.equal(false);
      expect(start(statistics).allows('essential')).to.equal(true);
    });

    it('is an objection for the services of such a category too', () => {
      say(true);

      const consent = start({...statistics, services: [{id: 'counter', category: 'statistics'}]});

      expect(consent.allows('counter')).to.equal(false);
    });

    it('is neither stored nor a decision, and stands on the next page as long as the browser says it', () => {
      say(true);
      const consent = start(statistics);
      const {decision} = consent;
      const kept = document.cookie;

      say(undefined);

      expect(decision).to.equal(undefined);
      expect(kept).to.equal('');
      expect(start(statistics).allows('statistics')).to.equal(true);
    });

    it('allows nothing, and leaves the question as it is', () => {
      say(true);

      const consent = start(statistics);

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.asks).to.deep.equal(['analytics']);
    });

    it('gives way to an explicit yes that comes later', () => {
      say(true);
      const consent = start(statistics);

      consent.set({statistics: true});

      expect(consent.allows('statistics')).to.equal(true);
      expect(start(statistics).allows('statistics')).to.equal(true);
    });

    it('gives way to an explicit yes that was given before', () => {
      start(statistics).set({statistics: true});

      say(true);

      expect(start(statistics).allows('statistics')).to.equal(true);
    });

    it('stands while something else is answered', () => {
      say(true);
      const consent = start(statistics);

      consent.set({analytics: true});

      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('statistics')).to.equal(false);
    });

    it('adds nothing to an objection that was stored', () => {
      start(statistics).set({statistics: false});

      say(true);
      const during = start(statistics).allows('statistics');
      say(undefined);

      expect(during).to.equal(false);
      expect(start(statistics).allows('statistics')).to.equal(false);
    });

    it('is not heard where the owner says so', () => {
      say(true);

      const consent = start({...statistics, signals: {globalPrivacyControl: false}});

      expect(consent.allows('statistics')).to.equal(true);
    });

    it('is heard where the owner says nothing of it, or says it with other signals', () => {
      say(true);

      for (const signals of [undefined, {}, {dataLayer: true}, {globalPrivacyControl: true}])
        expect(start({...statistics, signals}).allows('statistics'), JSON.stringify(signals)).to.equal(false);
    });

    for (const value of [undefined, null, false, 0, 1, '1', 'true', {}])
      it(`is absent where the browser says ${JSON.stringify(value)}`, () => {
        say(value);

        expect(start(statistics).allows('statistics')).to.equal(true);
      });

    describe('under us-optout', () => {
      const optOut: Config = {...statistics, profile: 'us-optout'};

      it('allows nothing that needs a yes, and nothing by exception', () => {
        say(true);

        const consent = start(optOut);

        expect(consent.allows('analytics')).to.equal(false);
        expect(consent.allows('statistics')).to.equal(false);
        expect(document.cookie).to.equal('');
      });

      it('gives way to an explicit yes', () => {
        say(true);
        const consent = start(optOut);

        consent.set({analytics: true});

        expect(consent.allows('analytics')).to.equal(true);
        expect(start(optOut).allows('analytics')).to.equal(true);
      });

      it('asks as ever where the owner does not hear it', () => {
        say(true);

        expect(start({...optOut, signals: {globalPrivacyControl: false}}).asks).to.deep.equal(['analytics']);
      });
    });
  });

  it('counts its first configuration', () => {
    const consent = start();

    consent.start({categories: [{id: 'analytics', basis: 'strictly-necessary'}]});

    expect(consent.allows('analytics')).to.equal(false);
  });
});
