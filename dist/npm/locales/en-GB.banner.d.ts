import type { BannerMessages } from './messages.js';
/** British English for the banner; it comes with the elements. */
declare const _default: BannerMessages;
export default _default;
