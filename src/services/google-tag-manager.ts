import type {KnownService} from './known-service.js';

/** Google Tag Manager. It brings in other services: list each of those too, with what it stores. */
export default {
  id: 'google-tag-manager',
  category: 'marketing',
  title: 'Google Tag Manager',
  provider: 'Google',
  providerRole: 'processor',
  purpose: 'Brings other tools onto the page, such as counters and adverts.',
  policyUrl: 'https://policies.google.com/privacy',
  country: 'United States',
  stores: [],
  source: {
    url: 'https://developers.google.com/tag-platform/security/concepts/cookies',
    checked: '2026-11-25',
    note: 'A copy of this page says what Google tags store, not what the manager itself does. That it stores nothing of its own was not seen again on that day; check before you rely on it. A conversion linker or Google Ads tag inside it sets _gcl_au for 90 days. The category is that of the most curious tag inside.',
  },
} satisfies KnownService as KnownService;
