import type { KnownService } from './known-service.js';
/** Hotjar, which is now part of Contentsquare. */
declare const _default: KnownService;
export default _default;
