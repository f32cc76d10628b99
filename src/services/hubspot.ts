import type {KnownService} from './known-service.js';
import {tellVendor} from './tell-vendor.js';

/** HubSpot's tracking code, with its chat. Switch HubSpot's own cookie question off, or people are asked twice. */
export default {
  id: 'hubspot',
  category: 'marketing',
  title: 'HubSpot',
  provider: 'HubSpot, Inc.',
  providerRole: 'processor',
  purpose: 'Remembers what you looked at, and joins it to your name if you fill in a form.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  country: 'United States',
  stores: [
    {name: '__hstc', lasts: 'P6M', purpose: 'Tells one visitor from another, and counts visits.'},
    {name: 'hubspotutk', lasts: 'P6M', purpose: 'Joins a form you send to the pages you saw.'},
    {name: '__hssc', lasts: 'PT30M', purpose: 'Knows which pages belong to one visit.'},
    {name: '__hssrc', lasts: 'session', purpose: 'Notices that you closed the browser.'},
    {name: 'messagesUtk', lasts: 'P6M', purpose: 'Finds your chat again.'},
  ],
  source: {
    url: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    checked: '2026-11-25',
    note: 'HubSpot’s list was read as others copied it, and in a summary by others; older copies say 13 months. The page itself was not seen again on that day; check before you rely on it. The calls are on developers.hubspot.com/docs/api/events/cookie-banner.',
  },
  signal: (allowed) =>
    tellVendor<unknown[]>('_hsp', (queue) =>
      queue.push(
        allowed
          ? ['setHubSpotConsent', {analytics: true, advertisement: true, functionality: true}]
          : ['revokeCookieConsent'],
      ),
    ),
} satisfies KnownService as KnownService;
