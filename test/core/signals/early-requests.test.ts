import {expect} from '@open-wc/testing';
import {tellProblems, type Problem} from '../../../src/core/complain.js';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import type {Profile} from '../../../src/core/config.js';
import {watchForGoogle} from '../../../src/core/signals/early-requests.js';
import {clearCookies} from '../../helpers/cookies.js';

/** Stands in for the browser's, which would need the network: a test says what was asked for. */
class Observer {
  static living: Observer[] = [];
  readonly #callback: PerformanceObserverCallback;
  constructor(callback: PerformanceObserverCallback) {
    this.#callback = callback;
  }
  observe({type, buffered}: PerformanceObserverInit): void {
    if (type === 'resource' && buffered) Observer.living.push(this);
  }
  disconnect(): void {
    Observer.living = Observer.living.filter((observer) => observer !== this);
  }
  static sees(...names: string[]): void {
    const list = {getEntries: () => names.map((name) => ({name}))} as PerformanceObserverEntryList;
    for (const observer of Observer.living) observer.#callback(list, observer as unknown as PerformanceObserver);
  }
}

const problems: Problem[] = [];

function watch(profile: Profile = 'uk'): Consent {
  const consent = createConsent();
  consent.start({
    profile,
    cookie: {name: 'forthright-test'},
    categories: [{id: 'analytics'}, {id: 'marketing'}, {id: 'media'}],
  });
  watchForGoogle(consent);
  return consent;
}

describe('requests to Google before a yes', () => {
  const original = window.PerformanceObserver;

  before(() => tellProblems((problem) => problems.push(problem)));
  beforeEach(async () => {
    await clearCookies();
    problems.length = 0;
    Observer.living = [];
    window.PerformanceObserver = Observer as unknown as typeof PerformanceObserver;
  });
  afterEach(() => {
    window.PerformanceObserver = original;
  });

  // One host a test: each message is said once a page.
  for (const [address, host] of [
    ['https://www.google-analytics.com/g/collect?v=2', 'www.google-analytics.com'],
    ['https://region1.google-analytics.com/g/collect', 'region1.google-analytics.com'],
    ['https://www.googletagmanager.com/gtag/js?id=G-1', 'www.googletagmanager.com'],
    ['https://stats.g.doubleclick.net/g/collect', 'stats.g.doubleclick.net'],
    ['https://pagead2.googlesyndication.com/x', 'pagead2.googlesyndication.com'],
    ['https://www.google.com/ccm/collect?en=page_view', 'www.google.com'],
  ])
    it(`are told to the owner (${host})`, () => {
      watch();

      Observer.sees('https://example.com/a.js', address!);

      expect(problems).to.deep.equal([['F026', host]]);
    });

  it('are told once', () => {
    watch();

    Observer.sees('https://a.doubleclick.net/');
    Observer.sees('https://b.doubleclick.net/');

    expect(problems).to.deep.equal([['F026', 'a.doubleclick.net']]);
  });

  it('are not what goes to others, or only looks alike', () => {
    watch();

    Observer.sees(
      'https://example.com/?https://www.google-analytics.com/',
      'https://google-analytics.com.example/',
      'https://notgoogle-analytics.com/',
      'https://www.google.com/maps/embed',
      'https://fonts.googleapis.com/css',
    );

    expect(problems).to.deep.equal([]);
  });

  for (const id of ['analytics', 'marketing'])
    it(`are no news once ${id} is allowed`, () => {
      const consent = watch();

      consent.set({[id]: true});
      Observer.sees('https://late.googletagmanager.com/gtag/js');

      expect(problems).to.deep.equal([]);
    });

  it('are news after a no, or a yes to something else', () => {
    const consent = watch();

    consent.set({analytics: false, marketing: false, media: true});
    Observer.sees('https://no.googletagmanager.com/gtag/js');

    expect(problems).to.deep.equal([['F026', 'no.googletagmanager.com']]);
  });

  it('are nothing to warn of under us-optout', () => {
    watch('us-optout');

    Observer.sees('https://us.googletagmanager.com/gtag/js');

    expect(problems).to.deep.equal([]);
  });
});
