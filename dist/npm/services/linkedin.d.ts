import type { KnownService } from './known-service.js';
/** LinkedIn's Insight Tag. */
declare const _default: KnownService;
export default _default;
