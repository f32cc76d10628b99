import type {KnownService} from './known-service.js';

/** Cloudflare Turnstile. Load it with the form it protects, and nowhere else. */
export default {
  id: 'turnstile',
  category: 'essential',
  title: 'Turnstile',
  provider: 'Cloudflare, Inc.',
  providerRole: 'processor',
  purpose: 'Checks that a form is sent by a person and not by a robot.',
  policyUrl: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  country: 'United States',
  stores: [{name: 'cf_clearance', lasts: 'PT30M', purpose: 'Remembers that you are not a robot.'}],
  source: {
    url: 'https://developers.cloudflare.com/cloudflare-challenges/concepts/clearance/',
    checked: '2026-11-25',
    note: 'Read in a stored copy: the cookie comes only with pre-clearance, which is off by default; without it, take it out of the list. Its time is the Challenge Passage of your zone; that this is 30 minutes by default, that no script can erase it, and the role were not seen again on that day; check before you rely on it.',
  },
} satisfies KnownService as KnownService;
