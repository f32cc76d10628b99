import type {Consent} from '../core/consent.js';
import {checkView, globalsOfTrackers} from './checks.js';
import {look} from './look.js';
import type {Finding} from './rules.js';
import {watchPage} from './watch.js';

/**
 * Everything on this page that the rules of docs/guard.md speak against, the worst first; for tests, and for owners on
 * the console. Call it once before anybody decides: requests are held against what was allowed from that call on.
 */
export async function checkPage(consent: Consent): Promise<Finding[]> {
  const watch = watchPage(consent);
  return consent.config ? checkView(await look(consent, watch, globalsOfTrackers)) : [];
}
