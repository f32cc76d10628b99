import type { KnownService } from './known-service.js';
/** Meta Pixel, for adverts on Facebook and Instagram. */
declare const _default: KnownService;
export default _default;
