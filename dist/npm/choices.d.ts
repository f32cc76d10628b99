import type { ForthrightBannerElement } from './elements/banner.js';
export { confirmation, reloadOffer } from './elements/message.js';
/** Fetches what else stands in the page. Each file is an entry, and defines its own element. */
export declare function meet(): Promise<void>;
/** Looks after the banner once it matters. */
export declare const watchBanner: (banner: ForthrightBannerElement) => Promise<void>;
