import { page } from './core/page.js';
import { ForthrightButtonElement } from './elements/button.js';
import { ForthrightChoicesElement } from './elements/choices.js';
export { confirmation, reloadOffer } from './elements/message.js';

/** Lazy entry: what is not needed to ask the question. Fetched once the banner is on screen, or for a surface of its own. */
ForthrightButtonElement.define();
ForthrightChoicesElement.define();
/** Fetches what else stands in the page. Each file is an entry, and defines its own element. */
async function meet() {
    if (page.querySelector('forthright-embed'))
        await import('./embed.js');
    if (page.querySelector('forthright-storage'))
        await import('./storage.js');
}
/** Looks after the banner once it matters. */
const watchBanner = async (banner) => (await import('./elements/watch-banner.js')).watchBanner(banner);

export { meet, watchBanner };
