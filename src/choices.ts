/** Lazy entry: what is not needed to ask the question. Fetched once the banner is on screen, or for a surface of its own. */
import {page} from './core/page.js';
import type {ForthrightBannerElement} from './elements/banner.js';
import {ForthrightButtonElement} from './elements/button.js';
import {ForthrightChoicesElement} from './elements/choices.js';

export {confirmation, reloadOffer} from './elements/message.js';

ForthrightButtonElement.define();
ForthrightChoicesElement.define();

/** Fetches what else stands in the page. Each file is an entry, and defines its own element. */
export async function meet(): Promise<void> {
  if (page.querySelector('forthright-embed')) await import('./embed.js');
  if (page.querySelector('forthright-storage')) await import('./storage.js');
}

/** Looks after the banner once it matters. */
export const watchBanner = async (banner: ForthrightBannerElement): Promise<void> =>
  (await import('./elements/watch-banner.js')).watchBanner(banner);
