import type {KnownService} from './known-service.js';
import {tellVendor} from './tell-vendor.js';

/** Microsoft Advertising's Universal Event Tracking, also called Bing Ads. */
export default {
  id: 'microsoft-uet',
  category: 'marketing',
  title: 'Microsoft Advertising',
  provider: 'Microsoft',
  providerRole: 'controller',
  purpose: 'Checks if our adverts work, and shows them to people who were here.',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  country: 'United States',
  stores: [
    {name: '_uetsid', lasts: 'P1D', purpose: 'Knows which pages belong to one visit.'},
    {name: '_uetvid', lasts: 'P390D', purpose: 'Tells one visitor from another.'},
    {name: '_uetmsclkid', lasts: 'P90D', purpose: 'Remembers which advert brought you here.'},
    {pattern: '_uetsid*', kind: 'localStorage', lasts: 'forever', purpose: 'Is a copy of the cookie of that name.'},
    {pattern: '_uetvid*', kind: 'localStorage', lasts: 'forever', purpose: 'Is a copy of the cookie of that name.'},
    {name: 'MUID', host: 'bing.com', lasts: 'P390D', purpose: 'Knows your browser again on Microsoft’s sites.'},
  ],
  source: {
    url: 'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq',
    checked: '2026-11-25',
    note: 'A stored copy of this page says that data are kept for 390 days. The names were seen on other people’s pages and in their programs, the call in guides by others; the times were not seen again on that day; check before you rely on it.',
  },
  signal: (allowed) =>
    tellVendor<{push(...call: unknown[]): void}>('uetq', (queue) =>
      queue.push('consent', 'update', {ad_storage: allowed ? 'granted' : 'denied'}),
    ),
} satisfies KnownService as KnownService;
