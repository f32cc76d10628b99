import { complain } from './core/complain.js';
import { page } from './core/page.js';
import { tagOf } from './core/tag.js';
import { ForthrightElement } from './elements/forthright-element.js';
import { isDebugging } from './is-debugging.js';

/**
 * Lazy entry: what only some pages need. Each part is a file of its own, fetched where the page, the configuration or the
 * device asks for it.
 */
/** Each outside party is told by itself from the moment its file is here. */
const parties = [
    ['googleConsentMode', async () => (await import('./core/signals/consent-mode.js')).tellGoogle],
    ['googleConsentMode', async () => (await import('./core/signals/early-requests.js')).watchForGoogle],
    ['dataLayer', async () => (await import('./core/signals/data-layer.js')).feedDataLayer],
    ['wpConsentApi', async () => (await import('./core/signals/wp-consent.js')).joinWordPress],
];
const begun = new Set();
async function begin(party, consent) {
    const [name, load] = party;
    if (consent.config?.signals?.[name] !== true || begun.has(party))
        return;
    begun.add(party);
    try {
        (await load())(consent);
    }
    catch (error) {
        begun.delete(party);
        complain('F020', error);
    }
}
/** Elements that the owner wrote into the page come to life. */
async function meetElements() {
    const has = (tags) => page.querySelector(tags);
    // The other elements use what it brings.
    if (has('forthright-choices,forthright-button,forthright-embed,forthright-storage'))
        await import('./choices.js');
    if (has('forthright-choices[inline]'))
        await import('./inline.js');
    if (has('forthright-button'))
        await import('./button.js');
    if (has('forthright-embed'))
        await import('./embed.js');
    if (has('forthright-storage'))
        await import('./storage.js');
    // What the next three share.
    if (has('forthright-facts,forthright-notice,forthright-rights,forthright-changes'))
        await import('./parts.js');
    if (has('forthright-facts'))
        await import('./facts.js');
    if (has('forthright-notice'))
        await import('./notice.js');
    if (has('forthright-rights'))
        await import('./rights.js');
    if (has('forthright-changes'))
        await import('./changes.js');
}
/** Erases what services that are not allowed declared, if any did; the choices name what would not go. */
async function eraseRefused(consent) {
    const isRefused = ({ id, stores }) => !!stores && !consent.allows(id);
    if (!consent.remains?.[0] && !consent.config.services.some(isRefused))
        return;
    const { sweep } = await import('./core/sweep.js');
    const before = consent.remains?.join();
    await sweep(consent);
    if (consent.remains?.join() === before)
        return;
    for (const choices of page.querySelectorAll('forthright-choices'))
        choices.requestUpdate?.();
}
/** Says what the visitor had on screen, where the answer was given on this page. Answers are kept to the minute. */
function keepShown(consent) {
    const { words } = ForthrightElement.shared;
    const latest = Math.max(...Object.values(consent.decision?.categories ?? {}).map(({ at }) => at));
    if (!words || latest < performance.timeOrigin - 60_000)
        return;
    const { revision, written } = consent.config;
    const [config, wording] = [written, words].map((told) => tagOf(JSON.stringify(told)));
    consent.shown = { revision, language: words.language, config: config, wording: wording };
}
let isListening = false;
/** Called at the start of a page and after every change. A file that does not come keeps no other from its work. */
async function seeTo(consent) {
    ForthrightElement.shared.meetElements = meetElements;
    keepShown(consent);
    if (!isListening)
        page.addEventListener('forthright-change', () => keepShown(consent));
    isListening = true;
    for (const party of parties)
        void begin(party, consent);
    tellVendors(consent);
    const tasks = [meetElements(), eraseRefused(consent)];
    if (consent.config.record)
        tasks.push(import('./record.js').then(({ keepRecords }) => keepRecords(consent)));
    if (consent.config.notice?.dialog === true)
        tasks.push(import('./notice-dialog.js').then(({ listen }) => listen(consent)));
    if (isDebugging())
        tasks.push(import('./inspector.js').then(({ inspect }) => inspect(consent)));
    for (const result of await Promise.allSettled(tasks))
        if (result.status === 'rejected')
            complain('F020', result.reason);
}
/** Tells a vendor's own code what was decided, once for each answer. Before a decision there is nothing to tell. */
function tellVendors(consent) {
    // One that was told yes hears of it when the decision is forgotten.
    if (!consent.decision && !told.size)
        return;
    for (const { id, signal } of consent.config.services) {
        const isAllowed = consent.allows(id);
        if (typeof signal !== 'function' || told.get(id) === isAllowed)
            continue;
        told.set(id, isAllowed);
        // At once; what it throws, now or later, stays here.
        new Promise((resolve) => resolve(signal(isAllowed))).catch((error) => complain('F030', id, error));
    }
}
const told = new Map();
/** After a withdrawal, where the owner wants the page loaded again at once: once everything is erased, or takes too long. */
async function reload(consent) {
    await Promise.race([seeTo(consent), new Promise((resolve) => setTimeout(resolve, longest))]);
    location.reload();
}
const longest = 5000;
/** Looks after the banner once it matters. */
async function watchBanner(banner) {
    // It uses what is in there. Fetched first, that is checked by its hash.
    await import('./choices.js');
    (await import('./elements/watch-banner.js')).watchBanner(banner);
}
/** Takes over what was answered to an earlier tool, before anybody is asked. */
const migrate = async (consent) => (await import('./core/migrate.js')).migrate(consent);
/** Gives the visitor a copy of the answers. */
const saveCopy = async (consent, words) => (await import('./receipt.js')).save(consent, words);

export { migrate, reload, saveCopy, seeTo, watchBanner };
