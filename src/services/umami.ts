import type {KnownService} from './known-service.js';
import {objectByFlag} from './object-by-flag.js';

/** Umami in its cloud. Where you run it yourself, write your own name as `provider`, and `own` as `providerRole`. */
export default {
  id: 'umami',
  category: 'statistics',
  title: 'Umami',
  provider: 'Umami Software, Inc.',
  providerRole: 'processor',
  purpose: 'Counts how many people visit each page.',
  policyUrl: 'https://umami.is/privacy',
  country: 'United States',
  stores: [],
  source: {
    url: 'https://github.com/umami-software/umami/blob/master/src/tracker/index.js',
    checked: '2026-11-25',
    note: 'Read in the source of May 2026: the counter stores nothing. Some branches of it keep umami.visitor in localStorage: look at the version you run. An objection is kept in localStorage as umami.disabled; it is not among the stores, so that no clean-up forgets it.',
  },
  signal: (allowed) => objectByFlag('umami', 'umami.disabled', '1', allowed),
} satisfies KnownService as KnownService;
