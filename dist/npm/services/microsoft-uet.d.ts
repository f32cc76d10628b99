import type { KnownService } from './known-service.js';
/** Microsoft Advertising's Universal Event Tracking, also called Bing Ads. */
declare const _default: KnownService;
export default _default;
