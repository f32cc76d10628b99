import { checkView } from './checks.js';
import { look } from './look.js';
import { watchPage } from './watch.js';
import { globalsOfTrackers } from './trackers.js';

/**
 * Everything on this page that the rules of docs/guard.md speak against, the worst first; for tests, and for owners on
 * the console. Call it once before anybody decides: requests are held against what was allowed from that call on.
 */
async function checkPage(consent) {
    const watch = watchPage(consent);
    return consent.config ? checkView(await look(consent, watch, globalsOfTrackers)) : [];
}

export { checkPage };
