import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/core/config.js';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import {joinWordPress} from '../../../src/core/signals/wp-consent.js';
import {allFacts} from '../../helpers/all-facts.js';
import {clearCookies} from '../../helpers/cookies.js';

type Answers = Record<string, string>;

declare const window: Window & {
  wp_consent_type?: string;
  wp_set_consent?(category: string, value: string): void;
  wp_has_consent?(category: string): boolean;
};

/** What WordPress keeps in its cookies. */
let kept: Answers;
/** Every call of `wp_set_consent`, in order. */
let calls: string[];

/** Behaves as the WP Consent API does: keeps, and tells of changes only, by a list with names for keys. */
function installApi(): void {
  window.wp_set_consent = (category, value) => {
    calls.push(`${category} ${value}`);
    const previous = kept[category];
    kept[category] = value;
    if (previous === value) return;
    const detail = Object.assign([], {[category]: value});
    document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', {detail}));
  };
  window.wp_has_consent = (category) =>
    !window.wp_consent_type ||
    (window.wp_consent_type.includes('optout') && !kept[category]) ||
    kept[category] === 'allow';
}

const living: Consent[] = [];

function start(config: Config = {}): Consent {
  const consent = createConsent();
  living.push(consent);
  consent.start({
    cookie: {name: 'forthright-test'},
    categories: [{id: 'essential'}, {id: 'preferences'}, {id: 'analytics'}, {id: 'marketing'}],
    ...config,
  });
  return consent;
}

function join(config?: Config): Consent {
  const consent = start(config);
  joinWordPress(consent);
  return consent;
}

describe('WP Consent API', () => {
  const {addEventListener} = document;
  let stopper: AbortController;

  beforeEach(async () => {
    await clearCookies();
    kept = {};
    calls = [];
    stopper = new AbortController();
    // What one test listens for must not hear the next.
    Document.prototype.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
      addEventListener.call(document, type, listener, {signal: stopper.signal});
    installApi();
  });
  afterEach(() => {
    stopper.abort();
    delete (Document.prototype as Partial<Document>).addEventListener;
    delete window.wp_consent_type;
    delete window.wp_set_consent;
    delete window.wp_has_consent;
  });

  describe('at the start', () => {
    it('learns that everything has to be asked for, and that this is known', () => {
      const types: unknown[] = [];
      document.addEventListener('wp_consent_type_defined', () => types.push(window.wp_consent_type));

      join();

      expect(types).to.deep.equal(['optin']);
      expect(window.wp_has_consent!('marketing')).to.equal(false);
    });

    it('stores nothing before a decision', () => {
      join({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});

      expect(calls).to.deep.equal([]);
    });

    it('hears a stored decision', () => {
      start().set({analytics: true, marketing: false, preferences: false});

      join();

      expect(kept).to.deep.equal({
        functional: 'allow',
        preferences: 'deny',
        'statistics-anonymous': 'deny',
        statistics: 'allow',
        marketing: 'deny',
      });
    });

    it('loses a yes that it still holds and nobody gave us', () => {
      kept['marketing'] = 'allow';

      const consent = join();

      expect(calls).to.deep.equal(['marketing deny']);
      expect(consent.decision).to.equal(undefined);
    });

    it('is told once it is there, if its script comes later than we', () => {
      delete window.wp_set_consent;
      delete window.wp_has_consent;
      const consent = join();
      consent.acceptAll();

      installApi();
      document.dispatchEvent(new Event('readystatechange'));

      expect(kept['marketing']).to.equal('allow');
    });

    it('may be missing', () => {
      delete window.wp_set_consent;
      delete window.wp_has_consent;
      const consent = join();

      consent.acceptAll();

      expect(consent.allows('marketing')).to.equal(true);
    });
  });

  describe('told by us', () => {
    it('hears every change', () => {
      const consent = join();

      consent.acceptAll();
      const between = {...kept};
      consent.withdraw('marketing');

      expect(between).to.include({marketing: 'allow', statistics: 'allow', preferences: 'allow', functional: 'allow'});
      expect(kept).to.include({marketing: 'deny', statistics: 'allow'});
    });

    it('hears nothing twice', () => {
      const consent = join();
      consent.acceptAll();
      calls = [];

      consent.acceptAll();

      expect(calls).to.deep.equal([]);
    });

    it('does not answer back', () => {
      const consent = join();
      let changes = 0;
      document.addEventListener('forthright-change', () => changes++);

      consent.acceptAll({method: 'accept'});

      expect(changes).to.equal(1);
      expect(consent.decision?.categories['marketing']?.method).to.equal('accept');
    });

    it('takes statistics that start without a yes for anonymous ones, and for no others', () => {
      const consent = join({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});

      consent.set({analytics: false});

      expect(kept).to.include({'statistics-anonymous': 'allow', statistics: 'deny'});
    });

    it('loses what it was told when the decision is forgotten', () => {
      const consent = join();
      consent.acceptAll();

      consent.reset();

      expect(kept['marketing']).to.equal('deny');
    });

    it('goes by the names that a service or category says it stands for', () => {
      const consent = join({
        categories: [{id: 'analytics'}, {id: 'shop', signals: ['preferences']}],
        services: [
          {id: 'counter', category: 'analytics', signals: ['statistics']},
          {id: 'other', category: 'analytics'},
        ],
      });

      consent.set({counter: true, other: false, shop: true});

      expect(kept).to.include({statistics: 'allow', preferences: 'allow', marketing: 'deny'});
    });
  });

  describe('told by others', () => {
    it('allows here what it names and nothing else', () => {
      const consent = join();

      window.wp_set_consent!('marketing', 'allow');

      expect(consent.allows('marketing')).to.equal(true);
      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.decision?.categories['marketing']).to.include({allowed: true, method: 'api'});
    });

    it('refuses here what it names', () => {
      const consent = join();
      consent.acceptAll();

      window.wp_set_consent!('statistics', 'deny');

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.allows('marketing')).to.equal(true);
    });

    it('allows nothing where more than one of ours stands behind the name, and hears so', () => {
      const consent = join({categories: [{id: 'preferences'}, {id: 'appearance'}]});

      window.wp_set_consent!('preferences', 'allow');

      expect(consent.allows('preferences') || consent.allows('appearance')).to.equal(false);
      expect(consent.decision).to.equal(undefined);
      expect(kept['preferences']).to.equal('deny');
    });

    it('allows nothing that stands behind another name too', () => {
      const consent = join({categories: [{id: 'all', signals: ['statistics', 'marketing']}]});

      window.wp_set_consent!('statistics', 'allow');

      expect(consent.allows('all')).to.equal(false);
    });

    it('refuses all that stands behind the name', () => {
      const consent = join({categories: [{id: 'preferences'}, {id: 'appearance'}]});
      consent.acceptAll();

      window.wp_set_consent!('preferences', 'deny');

      expect(consent.allows('preferences') || consent.allows('appearance')).to.equal(false);
    });

    it('cannot switch off what is always on', () => {
      const consent = join();
      consent.acceptAll();

      window.wp_set_consent!('functional', 'deny');

      expect(consent.allows('essential')).to.equal(true);
      expect(kept['functional']).to.equal('allow');
    });

    it('means nothing by a name or a word that nobody knows', () => {
      const consent = join();

      for (const detail of [
        undefined,
        null,
        'marketing',
        {unknown: 'allow'},
        {marketing: true},
        {constructor: 'allow'},
      ])
        document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', {detail}));
      document.dispatchEvent(new Event('wp_listen_for_consent_change'));

      expect(consent.allows('marketing')).to.equal(false);
    });

    it('never goes round in circles with somebody who insists', () => {
      const consent = join({categories: [{id: 'preferences'}, {id: 'appearance'}]});
      let insisted = 0;
      document.addEventListener('wp_listen_for_consent_change', (event) => {
        if ((event as CustomEvent<Answers>).detail['preferences'] === 'deny' && insisted++ < 50)
          window.wp_set_consent!('preferences', 'allow');
      });

      window.wp_set_consent!('preferences', 'allow');

      expect(insisted).to.equal(1);
      expect(consent.allows('preferences')).to.equal(false);
    });

    it('is corrected a few times, and then left with what it says', () => {
      const consent = join({categories: [{id: 'preferences'}, {id: 'appearance'}]});

      for (let time = 0; time < 50; time++) window.wp_set_consent!('preferences', 'allow');

      expect(calls.filter((call) => call === 'preferences deny').length).to.equal(10);
      expect(consent.allows('preferences')).to.equal(false);
    });
  });
});
