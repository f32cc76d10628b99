import {expect} from '@open-wc/testing';
import {tellProblems} from '../../../src/core/complain.js';
import type {Config} from '../../../src/core/config.js';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import {tellGoogle} from '../../../src/core/signals/consent-mode.js';
import {allFacts} from '../../helpers/all-facts.js';
import {clearCookies} from '../../helpers/cookies.js';

declare const window: Window & {dataLayer?: unknown};

const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const settings = ['functionality_storage', 'personalization_storage'];
const all = [...ads, 'analytics_storage', ...settings, 'security_storage'];

function start(config: Config = {}): Consent {
  const consent = createConsent();
  consent.start({
    cookie: {name: 'forthright-test'},
    categories: [{id: 'analytics'}, {id: 'marketing'}, {id: 'preferences'}],
    ...config,
  });
  return consent;
}

/** What stands in `dataLayer`, as lists. */
const said = () => (window.dataLayer as ArrayLike<unknown>[]).map((entry) => [...Array.from(entry)]);
const commands = (kind: string) => said().filter(([command, what]) => command === 'consent' && what === kind);
/** What the last command of this kind grants. */
const granted = (kind: string) =>
  Object.entries(commands(kind).pop()?.[2] ?? {})
    .filter(([, value]) => value === 'granted')
    .map(([name]) => name);

/** What page code and the head snippet use. */
function gtag(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  ((window.dataLayer ??= []) as unknown[]).push(arguments);
}
const stateOf = (...names: string[]) =>
  Object.fromEntries(all.map((name) => [name, names.includes(name) ? 'granted' : 'denied']));

describe('Google Consent Mode', () => {
  beforeEach(async () => {
    await clearCookies();
    delete window.dataLayer;
  });
  afterEach(() => {
    delete window.dataLayer;
  });

  describe('at the start', () => {
    it('says the default of all seven signals, before anything else', () => {
      tellGoogle(start());

      expect(said()[0]).to.deep.equal(['consent', 'default', stateOf('security_storage')]);
      expect(commands('update')).to.deep.equal([]);
    });

    it('says a default that has the stored decision in it', () => {
      start().set({analytics: true});

      tellGoogle(start());

      expect(granted('default')).to.deep.equal(['analytics_storage', 'security_storage']);
      expect(commands('update')).to.deep.equal([]);
    });

    it('says it as arguments, never as a list', () => {
      const consent = start();

      tellGoogle(consent);
      consent.acceptAll();

      const kinds = (window.dataLayer as unknown[]).map((entry) => Object.prototype.toString.call(entry));
      expect([...new Set(kinds)]).to.deep.equal(['[object Arguments]']);
    });

    it('leaves a default that is there already, and has nothing to add if it is right', () => {
      gtag('consent', 'default', stateOf('security_storage'));

      tellGoogle(start());

      expect(commands('default').length).to.equal(1);
      expect(commands('update')).to.deep.equal([]);
    });

    it('corrects a default at once that says something else', () => {
      gtag('consent', 'default', stateOf('security_storage', 'analytics_storage'));

      tellGoogle(start());

      expect(commands('update').length).to.equal(1);
      expect(granted('update')).to.deep.equal(['security_storage']);
    });

    it('goes by the last word of others, an update too', () => {
      gtag('consent', 'default', stateOf('security_storage'));
      gtag('consent', 'update', {ad_storage: 'granted'});

      tellGoogle(start());

      expect(granted('update')).to.deep.equal(['security_storage']);
    });

    it('says everything again where a default was for one region only', () => {
      gtag('consent', 'default', {...stateOf('security_storage'), region: ['US']});

      tellGoogle(start());

      expect(commands('update').length).to.equal(1);
    });

    it('takes a default that was pushed as a list for none, as Google does', () => {
      window.dataLayer = [['consent', 'default', stateOf(...all)]];

      tellGoogle(start());

      expect(commands('default').length).to.equal(2);
      expect(granted('default')).to.deep.equal(['security_storage']);
    });

    it('keeps what others pushed, whatever it is', () => {
      const before = [{event: 'early'}, null, undefined, 'text', 1, () => undefined];
      window.dataLayer = [...before];

      tellGoogle(start());

      expect((window.dataLayer as unknown[]).slice(0, 4)).to.deep.equal(before.slice(0, 4));
      expect((window.dataLayer as unknown[]).length).to.equal(before.length + 2);
    });
  });

  describe('a default that comes late', () => {
    const problems: string[] = [];
    before(() => tellProblems(([code]) => problems.push(code)));

    it('is no matter where the head snippet came first', () => {
      gtag('consent', 'default', stateOf('security_storage'));
      gtag('js', new Date());
      gtag('config', 'G-1');

      tellGoogle(start());

      expect(problems).to.deep.equal([]);
      expect(commands('update')).to.deep.equal([]);
    });

    for (const [what, push] of Object.entries({
      'gtag.js': () => gtag('js', new Date()),
      'a config': () => gtag('config', 'G-1'),
      'a tag manager': () => (window.dataLayer = [{'gtm.start': 1, event: 'gtm.js'}]),
    }))
      it(`is made up for by an update where ${what} came first`, () => {
        push();

        tellGoogle(start());

        expect(commands('default').length).to.equal(1);
        expect(commands('update')).to.deep.equal([['consent', 'update', stateOf('security_storage')]]);
      });

    it('is told to the owner', () => {
      expect([...new Set(problems)]).to.deep.equal(['F025']);
    });
  });

  describe('a change', () => {
    it('is one update with all seven signals', () => {
      const consent = start();
      tellGoogle(consent);

      consent.set({analytics: true, marketing: false});

      expect(commands('update')).to.deep.equal([
        ['consent', 'update', stateOf('security_storage', 'analytics_storage')],
      ]);
    });

    it('says nothing where nothing differs for Google', () => {
      const consent = start({categories: [{id: 'analytics'}, {id: 'media'}]});
      tellGoogle(consent);
      const before = said().length;

      consent.rejectAll();
      consent.set({media: true});

      expect(said().length).to.equal(before);
    });

    it('takes back what was granted', () => {
      const consent = start();
      tellGoogle(consent);

      consent.acceptAll();
      const between = granted('update');
      consent.withdraw();

      expect(between.sort()).to.deep.equal([...all].sort());
      expect(granted('update')).to.deep.equal(['security_storage']);
    });

    it('takes back what was granted when the decision is forgotten', () => {
      const consent = start();
      consent.acceptAll();
      tellGoogle(consent);

      consent.reset();

      expect(granted('update')).to.deep.equal(['security_storage']);
    });
  });

  describe('click ids of adverts', () => {
    const redaction = () => said().filter(([command]) => command === 'set');

    it('are redacted for as long as adverts are not allowed', () => {
      const consent = start();
      tellGoogle(consent);

      consent.acceptAll();
      consent.set({analytics: false});
      consent.withdraw('marketing');

      expect(redaction()).to.deep.equal([
        ['set', 'ads_data_redaction', true],
        ['set', 'ads_data_redaction', false],
        ['set', 'ads_data_redaction', true],
      ]);
    });

    it('are redacted before an update may send something, and never travel in links', () => {
      const consent = start();
      consent.acceptAll();
      tellGoogle(consent);

      consent.rejectAll();

      const kinds = said().map(([command, kind]) => `${String(command)} ${String(kind)}`);
      expect(kinds.slice(-2)).to.deep.equal(['set ads_data_redaction', 'consent update']);
      expect(kinds.join()).not.to.include('url_passthrough');
    });
  });

  describe('who stands for a signal', () => {
    /** What is granted once these are allowed. */
    const grantedFor = (config: Config, choices: Record<string, boolean>) => {
      const consent = start(config);
      consent.set(choices);
      tellGoogle(consent);
      return granted('default').filter((name) => name !== 'security_storage');
    };

    it('is what a well-known id brings', () => {
      expect(grantedFor({}, {marketing: true})).to.deep.equal(ads);
      delete window.dataLayer;
      expect(grantedFor({}, {analytics: true, marketing: false})).to.deep.equal(['analytics_storage']);
      delete window.dataLayer;
      expect(grantedFor({}, {analytics: false, preferences: true})).to.deep.equal(settings);
    });

    it('is never statistics, which start without a yes', () => {
      const consent = start({categories: [{id: 'statistics', facts: allFacts}]});
      tellGoogle(consent);

      expect(consent.allows('statistics')).to.equal(true);
      expect(granted('default')).to.deep.equal(['security_storage']);
    });

    it('is appearance where it starts without a yes, until somebody objects', () => {
      const consent = start({categories: [{id: 'appearance', facts: allFacts}]});
      tellGoogle(consent);
      const before = granted('default');

      consent.rejectAll();

      expect(before).to.include.members(settings);
      expect(granted('update')).to.deep.equal(['security_storage']);
    });

    it('is everybody who stands for it: all of them must be allowed', () => {
      const categories = [{id: 'preferences'}, {id: 'appearance'}];

      expect(grantedFor({categories}, {preferences: true, appearance: false})).to.deep.equal([]);
      delete window.dataLayer;
      expect(grantedFor({categories}, {preferences: true, appearance: true})).to.deep.equal(settings);
    });

    it('is a category that names it, rather than one whose id brings it', () => {
      const categories = [{id: 'analytics'}, {id: 'counting', signals: ['analytics_storage']}];

      expect(grantedFor({categories}, {analytics: true, counting: false})).to.deep.equal([]);
      delete window.dataLayer;
      expect(grantedFor({categories}, {analytics: false, counting: true})).to.deep.equal(['analytics_storage']);
    });

    it('is a service that names it, and that one alone', () => {
      const config: Config = {
        categories: [{id: 'analytics'}],
        services: [
          {id: 'google', category: 'analytics', signals: ['analytics_storage']},
          {id: 'other', category: 'analytics'},
        ],
      };

      expect(grantedFor(config, {google: true, other: false})).to.deep.equal(['analytics_storage']);
      delete window.dataLayer;
      expect(grantedFor(config, {google: false, other: true})).to.deep.equal([]);
    });

    it('is nobody where a category says what it stands for: its id brings nothing more', () => {
      const categories = [
        {id: 'marketing', signals: ['ad_storage']},
        {id: 'analytics', signals: []},
      ];

      expect(grantedFor({categories}, {marketing: true, analytics: true})).to.deep.equal(['ad_storage']);
    });

    it('is nobody for what is spelt differently, or is no list', () => {
      const categories = [
        {id: 'a', signals: ['Analytics_Storage', 'analytics_storage ']},
        {id: 'b', signals: 1 as unknown as string[]},
        {id: 'c', signals: [null, {}, 'ad'] as unknown as string[]},
        {id: 'constructor'},
      ];

      expect(grantedFor({categories}, {a: true, b: true, c: true, constructor: true})).to.deep.equal([]);
    });

    it('may be asked for security too', () => {
      const consent = start({categories: [{id: 'guard', signals: ['security_storage']}]});

      tellGoogle(consent);

      expect(granted('default')).to.deep.equal([]);
    });

    it('is not needed for security: what is always on is granted', () => {
      const consent = start({categories: [{id: 'needed', basis: 'strictly-necessary'}, {id: 'analytics'}]});

      tellGoogle(consent);

      expect(granted('default')).to.deep.equal(['security_storage']);
    });
  });
});
