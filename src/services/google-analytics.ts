import type {KnownService} from './known-service.js';

/** Google Analytics 4. */
export default {
  id: 'google-analytics',
  category: 'analytics',
  title: 'Google Analytics',
  provider: 'Google',
  providerRole: 'processor',
  purpose: 'Counts which pages people visit and what they do there.',
  policyUrl: 'https://policies.google.com/privacy',
  country: 'United States',
  stores: [
    {name: '_ga', lasts: 'P2Y', purpose: 'Tells one visitor from another.'},
    {pattern: '_ga_*', lasts: 'P2Y', purpose: 'Knows which pages belong to one visit.'},
  ],
  source: {
    url: 'https://support.google.com/analytics/answer/11397207',
    checked: '2026-11-25',
    note: 'Read in a stored copy. Linked to Google Ads it sets more cookies (_gac_*, _gcl_*) and belongs under marketing. The role depends on your contract and on what you let Google use the data for.',
  },
} satisfies KnownService as KnownService;
