import type {KnownService} from './known-service.js';
import {tellVendor} from './tell-vendor.js';

interface PostHog {
  opt_in_capturing(): void;
  opt_out_capturing(): void;
}

/** PostHog, with its default way of storing things. */
export default {
  id: 'posthog',
  category: 'analytics',
  title: 'PostHog',
  provider: 'PostHog, Inc.',
  providerRole: 'processor',
  purpose: 'Shows us which parts of the site people use.',
  policyUrl: 'https://posthog.com/privacy',
  country: 'United States',
  stores: [
    {pattern: 'ph_*_posthog', lasts: 'P365D', purpose: 'Tells one visitor from another.'},
    {
      pattern: 'ph_*_posthog*',
      kind: 'localStorage',
      lasts: 'forever',
      purpose: 'Remembers who you are to PostHog, and what is being tried out on you.',
    },
    {pattern: 'ph_*', kind: 'sessionStorage', lasts: 'session', purpose: 'Knows this tab again.'},
  ],
  source: {
    url: 'https://posthog.com/docs/libraries/js/persistence',
    checked: '2026-11-25',
    note: 'Cookie and localStorage were read in a stored copy and in the source of posthog-js, the calls in its source; the entry in sessionStorage was not seen again on that day; check before you rely on it. PostHog keeps the answer itself as __ph_opt_in_out_ and the key of the project. With cookieless_mode it goes on counting after a no.',
  },
  signal: (allowed) =>
    tellVendor<PostHog>('posthog', (posthog) => (allowed ? posthog.opt_in_capturing() : posthog.opt_out_capturing())),
} satisfies KnownService as KnownService;
