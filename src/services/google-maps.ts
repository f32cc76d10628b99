import type {KnownService} from './known-service.js';

/** Google Maps: maps in a frame or by script. */
export default {
  id: 'google-maps',
  category: 'media',
  title: 'Google Maps',
  provider: 'Google',
  providerRole: 'controller',
  purpose: 'Shows a map that you can move.',
  policyUrl: 'https://policies.google.com/privacy',
  country: 'United States',
  stores: [
    {
      name: 'NID',
      host: 'google.com',
      lasts: 'P6M',
      purpose: 'Remembers your settings at Google, and lets Google choose adverts for you.',
    },
  ],
  source: {
    url: 'https://policies.google.com/technologies/cookies',
    checked: '2026-11-25',
    note: 'NID and its six months, counted from the last use, were read in copies of this page. That a map sets it is not said there: not seen again on that day; check before you rely on it. People who are signed in to Google have more cookies.',
  },
} satisfies KnownService as KnownService;
