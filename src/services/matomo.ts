import type {KnownService} from './known-service.js';
import {tellVendor} from './tell-vendor.js';

/** Matomo in its cloud. Where you run it yourself, write your own name as `provider`, and `own` as `providerRole`. */
export default {
  id: 'matomo',
  category: 'analytics',
  title: 'Matomo',
  provider: 'InnoCraft Ltd (Matomo Cloud)',
  providerRole: 'processor',
  purpose: 'Counts which pages people visit and what they do there.',
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  country: 'New Zealand',
  stores: [
    {pattern: '_pk_id*', lasts: 'P13M', purpose: 'Tells one visitor from another.'},
    {pattern: '_pk_ref*', lasts: 'P6M', purpose: 'Remembers which site you came from.'},
    {pattern: '_pk_ses*', lasts: 'PT30M', purpose: 'Knows which pages belong to one visit.'},
    {pattern: '_pk_cvar*', lasts: 'PT30M', purpose: 'Keeps notes that the site makes about the visit.'},
    {pattern: '_pk_hsr*', lasts: 'PT30M', purpose: 'Belongs to recordings of how the page is used.'},
  ],
  source: {
    url: 'https://matomo.org/faq/general/faq_146/',
    checked: '2026-11-25',
    note: 'Names and times were read in a stored copy, the calls on developer.matomo.org/guides/tracking-consent. The call works as meant only if the page pushes requireConsent before anything else. After a no Matomo keeps a cookie of its own, mtm_consent_removed, for up to 30 years.',
  },
  signal: (allowed) =>
    tellVendor<unknown[]>('_paq', (queue) => queue.push([allowed ? 'setConsentGiven' : 'forgetConsentGiven'])),
} satisfies KnownService as KnownService;
