import type { Consent } from './core/consent.js';
import type { ForthrightBannerElement } from './elements/banner.js';
import type { Words } from './locales/words.js';
/** Called at the start of a page and after every change. A file that does not come keeps no other from its work. */
export declare function seeTo(consent: Consent): Promise<void>;
/** After a withdrawal, where the owner wants the page loaded again at once: once everything is erased, or takes too long. */
export declare function reload(consent: Consent): Promise<void>;
/** Looks after the banner once it matters. */
export declare function watchBanner(banner: ForthrightBannerElement): Promise<void>;
/** Takes over what was answered to an earlier tool, before anybody is asked. */
export declare const migrate: (consent: Consent) => Promise<void>;
/** Gives the visitor a copy of the answers. */
export declare const saveCopy: (consent: Consent, words: Words) => Promise<void>;
