import type { ForthrightBannerElement } from './banner.js';
/** Looks after the banner once it is on screen, and over what its owner wrote. */
export declare function watchBanner(banner: ForthrightBannerElement): void;
