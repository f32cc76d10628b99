import {expect} from '@open-wc/testing';
import {factsFor, type Config, type ServiceConfig} from '../../../src/core/config.js';
import {checkDeclaration, neededFacts} from '../../../src/guard/declaration.js';
import {allFacts} from '../../helpers/all-facts.js';
import {found, goodConfig, short, viewOf} from '../../helpers/view.js';

const service = (more: Partial<ServiceConfig>): Config => ({
  categories: [
    {id: 'essential'},
    {id: 'analytics'},
    {id: 'marketing'},
    {id: 'media'},
    {id: 'statistics', facts: allFacts},
    {id: 'appearance', facts: allFacts},
  ],
  services: [
    ...['marketing', 'media', 'statistics', 'appearance'].map((category) => ({
      id: `own-${category}`,
      category,
      providerRole: 'own' as const,
    })),
    ...goodConfig.services!,
    {
      id: 'tool',
      category: 'analytics',
      provider: 'Example Ltd',
      purpose: 'Does something that people asked for.',
      ...more,
    },
  ],
});

/** Two services that use one cookie, the second of them in this category. */
const sharing = (category: string): Config => ({
  services: ['analytics', category].map((category, at) => ({
    id: `tool-${at}`,
    category,
    providerRole: 'own',
    purpose: 'Does something that people asked for.',
    stores: [{name: 'visit'}],
  })),
});

/** The mistake, what it is reported as, and the same thing done well. */
const cases: Record<string, {wrong: Config; finding: string; right: Config}> = {
  'a basis that is none': {
    wrong: {categories: [{id: 'analytics', basis: 'legitimate-interest' as 'consent'}]},
    finding: 'R3 error categories.analytics',
    right: {categories: [{id: 'analytics', basis: 'consent'}]},
  },
  'a cookie that is exempt in one place and asked for in another': {
    wrong: sharing('essential'),
    finding: 'R4 error visit',
    right: sharing('analytics'),
  },
  'a tracker that is declared strictly necessary by its cookies': {
    wrong: service({category: 'essential', stores: [{name: '_ga'}]}),
    finding: 'R5 error services.tool',
    right: service({category: 'analytics', stores: [{name: '_ga'}]}),
  },
  'a tracker that is declared an emergency by its host': {
    wrong: {
      ...goodConfig,
      categories: [{id: 'safety', basis: 'emergency'}, {id: 'analytics'}],
      services: [
        ...goodConfig.services!,
        {
          id: 'tool',
          category: 'safety',
          provider: 'Example Ltd',
          purpose: 'Helps in an emergency.',
          stores: [{name: 'a', host: 'px.clarity.ms'}],
        },
      ],
    },
    finding: 'R5 error services.tool',
    right: service({stores: [{name: 'a', host: 'px.clarity.ms'}]}),
  },
  'what is always on without a reason': {
    wrong: service({category: 'essential', purpose: 'Needed.'}),
    finding: 'R5 warning services.tool',
    right: service({category: 'essential'}),
  },
  'facts of the statistics exception that are missing': {
    wrong: {categories: [{id: 'analytics'}, {id: 'statistics', facts: ['sole-purpose']}]},
    finding: 'R6 warning categories.statistics',
    right: {categories: [{id: 'analytics'}, {id: 'statistics', facts: allFacts}]},
  },
  'recordings of visits under the statistics exception': {
    wrong: service({id: 'hotjar', category: 'statistics'}),
    finding: 'R6 error services.hotjar',
    right: service({id: 'hotjar'}),
  },
  'a counter under the statistics exception that usually does more': {
    wrong: service({id: 'google-analytics', category: 'statistics'}),
    finding: 'R6 warning services.google-analytics',
    right: service({id: 'plausible', category: 'statistics'}),
  },
  'adverts under an exception': {
    wrong: service({id: 'meta-pixel', category: 'appearance'}),
    finding: 'R8 error services.meta-pixel',
    right: service({id: 'meta-pixel', category: 'marketing'}),
  },
  'an exception that the profile does not know': {
    wrong: {profile: 'eu', categories: [{id: 'analytics'}, {id: 'statistics', facts: allFacts}]},
    finding: 'R9 warning categories.statistics',
    right: {profile: 'uk', categories: [{id: 'analytics'}, {id: 'statistics', facts: allFacts}]},
  },
  'a notice that is not linked': {
    wrong: {notice: {}},
    finding: 'R23 warning notice.url',
    right: {},
  },
  'another organisation without a name': {
    wrong: service({provider: undefined, providerRole: 'controller'}),
    finding: 'R23 error services.tool',
    right: service({providerRole: 'controller'}),
  },
  'a service that does not say whose it is': {
    wrong: service({provider: undefined}),
    finding: 'R23 warning services.tool',
    right: service({provider: undefined, providerRole: 'own'}),
  },
  'a service of one’s own that stores elsewhere': {
    wrong: service({provider: undefined, providerRole: 'own', stores: [{name: 'a', host: 'other.example'}]}),
    finding: 'R23 warning services.tool',
    right: service({providerRole: 'processor', stores: [{name: 'a', host: 'other.example'}]}),
  },
  'adverts and films under one switch': {
    wrong: {
      categories: [{id: 'extras', title: 'Extras'}],
      services: ['youtube', 'meta-pixel'].map((id) => ({id, category: 'extras', provider: 'Example Ltd'})),
    },
    finding: 'R24 error categories.extras',
    right: {
      categories: [{id: 'media'}, {id: 'marketing'}],
      services: [
        {id: 'youtube', category: 'media', provider: 'Example Ltd'},
        {id: 'meta-pixel', category: 'marketing', provider: 'Example Ltd'},
      ],
    },
  },
  'adverts that are called analytics': {
    wrong: service({id: 'linkedin'}),
    finding: 'R24 error categories.analytics',
    right: service({id: 'linkedin', category: 'marketing'}),
  },
  'an answer that is kept for longer than the profile allows': {
    wrong: {profile: 'fr', cookie: {days: 365}},
    finding: 'R40 warning cookie.days',
    right: {profile: 'uk', cookie: {days: 365}},
  },
  'a no that is asked again soon': {
    wrong: {cookie: {days: 30}},
    finding: 'R41 info cookie.days',
    right: {cookie: {days: 182}},
  },
  'French audience measurement that lasts for two years': {
    wrong: {...service({category: 'statistics', stores: [{name: 'seen', lasts: 'P2Y'}]}), profile: 'fr'},
    finding: 'R42 warning seen',
    right: {...service({category: 'statistics', stores: [{name: 'seen', lasts: 'P13M'}]}), profile: 'fr'},
  },
};

describe('guard: what is declared', () => {
  for (const [mistake, {wrong, finding, right}] of Object.entries(cases))
    it(`reports ${mistake}`, () => {
      const [bad, good] = [wrong, right].map((config) => checkDeclaration(viewOf(config)).map(short));

      expect(bad).to.include(finding);
      expect(good).not.to.include(finding);
    });

  it('reports nothing where nothing is wrong', () => {
    expect(found({}, {gated: []})).to.deep.equal([]);
  });

  it('asks for the facts that the core asks for', () => {
    expect(neededFacts.statistics).to.deep.equal(factsFor('statistics'));
    expect(neededFacts.appearance).to.deep.equal(factsFor('appearance'));
  });
});
