import {expect} from '@open-wc/testing';
import {profiles, resolveConfig, type Category, type Config, type Fact} from '../../src/core/config.js';
import {createConsent} from '../../src/core/consent.js';
import {allFacts as all} from '../helpers/all-facts.js';

const category = (config: unknown, id: string): Category | undefined =>
  resolveConfig(config).categories.find((category) => category.id === id);
const control = (config: unknown, id: string) => category(config, id)?.control;
const one = (category: object, more: object = {}) => ({...more, categories: [category]});

/** What is in force once it was started with: what cannot be read at all is as good as nothing. */
function started(written: unknown) {
  const consent = createConsent();
  consent.start(written as Config);
  consent.reset();
  return consent.config!;
}

/** What each exception of PECR Schedule A1 needs to be said. */
const needed: Record<string, Fact[]> = {statistics: all, appearance: ['sole-purpose', 'no-following']};

describe('configuration', () => {
  describe('the control of a category', () => {
    const table: [name: string, config: unknown, control: string][] = [
      ['statistics under uk, all facts', one({id: 'x', basis: 'statistics', facts: all}, {profile: 'uk'}), 'object'],
      ['statistics without a profile, all facts', one({id: 'x', basis: 'statistics', facts: all}), 'object'],
      ['statistics under uk, no facts', one({id: 'x', basis: 'statistics'}, {profile: 'uk'}), 'ask'],
      ['statistics under uk, an empty list', one({id: 'x', basis: 'statistics', facts: []}, {profile: 'uk'}), 'ask'],
      [
        'statistics under uk, a fact that nobody knows',
        one({id: 'x', basis: 'statistics', facts: [...all.slice(1), 'promised']}),
        'ask',
      ],
      ['statistics under uk, facts that are no list', one({id: 'x', basis: 'statistics', facts: all.join(' ')}), 'ask'],
      ['statistics under uk, facts that are true', one({id: 'x', basis: 'statistics', facts: true}), 'ask'],
      [
        'statistics under us-optout, all facts',
        one({id: 'x', basis: 'statistics', facts: all}, {profile: 'us-optout'}),
        'object',
      ],
      [
        'statistics under an unknown profile, all facts',
        one({id: 'x', basis: 'statistics', facts: all}, {profile: 'gb'}),
        'ask',
      ],
      [
        'statistics under a profile that is no text',
        one({id: 'x', basis: 'statistics', facts: all}, {profile: ['uk', 'eu']}),
        'ask',
      ],
      ['appearance under uk, all facts', one({id: 'x', basis: 'appearance', facts: all}), 'object'],
      ['appearance under uk, no facts', one({id: 'x', basis: 'appearance'}), 'ask'],
      ['the well-known statistics, all facts', one({id: 'statistics', facts: all}), 'object'],
      ['the well-known statistics, no facts', one({id: 'statistics'}), 'ask'],
      ['the well-known appearance, all facts', one({id: 'appearance', facts: all}), 'object'],
      ['the well-known essential', one({id: 'essential'}), 'always'],
      ['the well-known analytics, all facts', one({id: 'analytics', facts: all}), 'ask'],
      ['the well-known media', one({id: 'media'}), 'ask'],
      ['the well-known marketing', one({id: 'marketing'}), 'ask'],
      ['the well-known preferences', one({id: 'preferences'}), 'ask'],
      ['consent, all facts', one({id: 'x', basis: 'consent', facts: all}), 'ask'],
      ['strictly-necessary', one({id: 'x', basis: 'strictly-necessary'}), 'always'],
      ['communication', one({id: 'x', basis: 'communication'}), 'always'],
      ['emergency', one({id: 'x', basis: 'emergency'}), 'always'],
      ['no basis', one({id: 'x'}), 'ask'],
      ['an unknown basis', one({id: 'x', basis: 'legitimate-interests'}), 'ask'],
      ['a basis of another type', one({id: 'x', basis: ['strictly-necessary']}), 'ask'],
      ['a basis that every object has', one({id: 'x', basis: 'constructor', facts: all}), 'ask'],
      ['essential that asks for consent', one({id: 'essential', basis: 'consent'}), 'ask'],
      ['a category that is only called communication', one({id: 'communication'}), 'ask'],
      ['a category that is only called emergency', one({id: 'emergency'}), 'ask'],
      ['a category that is only called strictly-necessary', one({id: 'strictly-necessary'}), 'ask'],
    ];

    for (const [name, config, expected] of table) {
      it(`is "${expected}": ${name}`, () => {
        const {categories} = config as {categories: {id: string}[]};

        expect(control(config, categories[0]!.id)).to.equal(expected);
      });
    }

    for (const profile of profiles.filter((profile) => !/^(uk|us-optout)$/.test(profile))) {
      it(`is "ask" for statistics and appearance under ${profile}`, () => {
        const config = {
          profile,
          categories: [
            {id: 'statistics', facts: all},
            {id: 'appearance', facts: all},
          ],
        };

        expect([control(config, 'statistics'), control(config, 'appearance')]).to.deep.equal(['ask', 'ask']);
      });
    }

    for (const [basis, facts] of Object.entries(needed)) {
      it(`is "object" for ${basis} that says what it needs, and no more`, () => {
        expect(control(one({id: 'x', basis, facts}), 'x')).to.equal('object');
      });

      for (const missing of facts) {
        it(`is "ask" for ${basis} that does not say ${missing}`, () => {
          const config = one({id: 'x', basis, facts: all.filter((fact) => fact !== missing)});

          expect(control(config, 'x')).to.equal('ask');
        });
      }
    }
  });

  describe('what is wrong', () => {
    it('of any type is as good as nothing', () => {
      const circular: Record<string, unknown> = {};
      circular.self = circular;
      for (const written of [
        undefined,
        null,
        0,
        1,
        true,
        '',
        'uk',
        [],
        [1],
        () => 1,
        Symbol('x'),
        10n,
        NaN,
        circular,
        new Map(),
      ]) {
        const {categories, services, cookie} = started(written);

        expect(categories.map(({id}) => id)).to.deep.equal(['essential']);
        expect(services).to.deep.equal([]);
        expect(cookie).to.deep.equal({name: 'forthright', domain: undefined, path: '/', days: 182});
      }
    });

    it('in a list of categories is left out', () => {
      for (const categories of [
        null,
        'analytics',
        7,
        {id: 'analytics'},
        [null, 1, 'analytics', [], {}, {id: ''}, {id: 'two words'}, {id: 'a'.repeat(33)}, {id: null}, {id: {}}],
      ]) {
        const ids = started({categories}).categories.map(({id}) => id);

        expect(ids, JSON.stringify(categories)).to.deep.equal(['essential']);
      }
    });

    it('in a list of services is left out', () => {
      for (const services of [null, 'poll', 7, {id: 'poll'}, [null, 1, 'poll']]) {
        const config = started({categories: [{id: 'media'}], services});

        expect(config.services, JSON.stringify(services)).to.deep.equal([]);
      }
    });

    it('or with the id of another is left out, so that a yes to one is no yes to two', () => {
      const services = [
        {id: 'poll', category: 'media'},
        {id: 'poll', category: 'marketing'},
        {id: 'poll', category: 'media'},
        {category: 'media'},
        {id: 'a b', category: 'media'},
        {id: 'film', category: 'poll'},
      ];

      const config = started({categories: [{id: 'media'}, {id: 'marketing'}], services});

      expect(config.services.map(({id, category}) => `${id} ${category}`)).to.deep.equal(['poll media']);
    });

    it('leaves the first of two categories with one id', () => {
      const config = {
        categories: [
          {id: 'x', basis: 'consent'},
          {id: 'x', basis: 'strictly-necessary'},
        ],
      };

      expect(resolveConfig(config).categories.filter(({id}) => id === 'x').length).to.equal(1);
      expect(control(config, 'x')).to.equal('ask');
    });

    it('never throws', () => {
      const odd: unknown[] = [null, 0, -1, NaN, '', 'x', [], {}, [null], true];
      for (const key of [
        'profile',
        'site',
        'language',
        'revision',
        'cookie',
        'categories',
        'services',
        'texts',
        'layout',
        'notice',
        'reload',
      ] as (keyof Config)[])
        for (const value of odd)
          expect(() => started({[key]: value}), `${key}: ${JSON.stringify(value)}`).not.to.throw();
    });
  });

  describe('what is not written', () => {
    it('is an essential category that is always on', () => {
      const {categories} = resolveConfig({categories: [{id: 'analytics'}]});

      expect(categories.map(({id, control}) => `${id}: ${control}`)).to.have.members([
        'essential: always',
        'analytics: ask',
      ]);
    });

    it('is not added where the owner has a category that is always on', () => {
      const {categories} = resolveConfig({
        categories: [{id: 'needed', basis: 'strictly-necessary'}, {id: 'analytics'}],
      });

      expect(categories.map(({id}) => id)).to.deep.equal(['needed', 'analytics']);
    });

    it('is not read from Object.prototype', () => {
      const polluted = Object.prototype as Record<string, unknown>;
      Object.assign(polluted, {
        basis: 'strictly-necessary',
        profile: 'uk',
        facts: all,
        categories: [{id: 'planted', basis: 'strictly-necessary'}],
        domain: 'evil.example',
        days: 1,
      });
      try {
        const resolved = resolveConfig({profile: 'eu', categories: [{id: 'analytics'}], cookie: {}});
        const without = resolveConfig({});

        expect(resolved.categories.find(({id}) => id === 'analytics')?.control).to.equal('ask');
        expect(resolved.cookie.domain).to.equal(undefined);
        expect(resolved.cookie.days).to.equal(182);
        expect(without.categories.map(({id}) => id)).to.deep.equal(['essential']);
      } finally {
        for (const key of ['basis', 'profile', 'facts', 'categories', 'domain', 'days']) delete polluted[key];
      }
    });

    it('is not read from a "__proto__" in JSON', () => {
      const written = JSON.parse(
        `{"__proto__": {"profile": "uk"}, "profile": "eu", "categories": [{"id": "analytics", "__proto__": {"basis": "strictly-necessary"}}, {"id": "__proto__", "basis": "strictly-necessary"}]}`,
      ) as unknown;

      expect(control(written, 'analytics')).to.equal('ask');
      expect(Object.hasOwn(Object.prototype, 'profile')).to.equal(false);
      expect(({} as {basis?: string}).basis).to.equal(undefined);
    });
  });

  describe('the cookie', () => {
    const days = (days: unknown) => started({cookie: {days}}).cookie.days;

    it('is kept for 182 days', () => {
      expect(days(undefined)).to.equal(182);
    });

    it('is kept as long as the owner says, up to 400 days', () => {
      expect(days(90)).to.equal(90);
      expect(days(400)).to.equal(400);
      expect(days(10_000)).to.equal(400);
      expect(days(Infinity)).to.equal(400);
    });

    for (const odd of ['soon', null, {}, [], NaN, 0]) {
      it(`is kept for a time above nothing where the owner wrote ${JSON.stringify(odd)}`, () => {
        expect(days(odd)).to.be.within(1, 400);
      });
    }

    it('has the name and path of the owner', () => {
      const {cookie} = resolveConfig({cookie: {name: 'answer', path: '/shop'}});

      expect([cookie.name, cookie.path]).to.deep.equal(['answer', '/shop']);
    });
  });

  it('leaves what the owner wrote as it was', () => {
    const written = Object.freeze({categories: Object.freeze([Object.freeze({id: 'analytics'})])});

    resolveConfig(written);

    expect(written).to.deep.equal({categories: [{id: 'analytics'}]});
  });
});
