import type { KnownService } from './known-service.js';
/** Plausible Analytics: counts without cookies. */
declare const _default: KnownService;
export default _default;
