import type {KnownService} from './known-service.js';
import {objectByFlag} from './object-by-flag.js';

/** Plausible Analytics: counts without cookies. */
export default {
  id: 'plausible',
  category: 'statistics',
  title: 'Plausible',
  provider: 'Plausible Insights OÜ',
  providerRole: 'processor',
  purpose: 'Counts how many people visit each page.',
  policyUrl: 'https://plausible.io/data-policy',
  country: 'Estonia',
  stores: [],
  source: {
    url: 'https://plausible.io/docs/excluding-localstorage',
    checked: '2026-11-25',
    note: 'The flag was read in the source of @plausible-analytics/tracker 0.4.6, which stores nothing; that no cookie is used, in a copy of the data policy from 2021. The page itself was not seen again on that day; check before you rely on it. An objection is kept in localStorage as plausible_ignore; it is not among the stores, so that no clean-up forgets it.',
  },
  signal: (allowed) => objectByFlag('plausible', 'plausible_ignore', 'true', allowed),
} satisfies KnownService as KnownService;
