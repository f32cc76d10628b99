import type {KnownService} from './known-service.js';

/** Freshdesk: a help form or help pages from Freshworks. */
export default {
  id: 'freshdesk',
  category: 'media',
  title: 'Freshdesk',
  provider: 'Freshworks Inc.',
  providerRole: 'processor',
  purpose: 'Shows a form or help pages where you can ask us for help.',
  policyUrl: 'https://www.freshworks.com/privacy/',
  country: 'United States',
  stores: [{name: '_helpkit_session', host: 'freshdesk.com', lasts: 'session', purpose: 'Keeps the help pages safe.'}],
  source: {
    url: 'https://support.freshworks.com/en/support/solutions/articles/50000002092-freshdesk-cookies',
    checked: '2026-11-25',
    note: 'Read in a stored copy, which gives no times and lists mostly what staff get; “session” is our reading of the name. What the help widget stores on your own site is not said there; look in your browser. Freshworks also lists cookies for statistics (__utm*, _hp2_*). The host is your own one at Freshdesk.',
  },
} satisfies KnownService as KnownService;
