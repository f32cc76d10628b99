import type {KnownService} from './known-service.js';
import {tellVendor} from './tell-vendor.js';

/** Meta Pixel, for adverts on Facebook and Instagram. */
export default {
  id: 'meta-pixel',
  category: 'marketing',
  title: 'Meta Pixel',
  provider: 'Meta',
  providerRole: 'controller',
  purpose: 'Tells Facebook and Instagram what you do here, so that they can show you adverts.',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  country: 'United States',
  stores: [
    {name: '_fbp', lasts: 'P90D', purpose: 'Tells one visitor from another.'},
    {name: '_fbc', lasts: 'P90D', purpose: 'Remembers which advert brought you here.'},
    {name: 'fr', host: 'facebook.com', lasts: 'P90D', purpose: 'Chooses adverts for you and checks if they work.'},
  ],
  source: {
    url: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
    checked: '2026-11-25',
    note: 'The first two names were read in a stored copy, the call on developers.facebook.com/docs/meta-pixel/implementation/gdpr. The times and the cookie fr were not seen again on that day; check before you rely on it. People who are signed in to Facebook have more cookies.',
  },
  signal: (allowed) =>
    tellVendor<(call: string, answer: string) => void>('fbq', (fbq) => fbq('consent', allowed ? 'grant' : 'revoke')),
} satisfies KnownService as KnownService;
