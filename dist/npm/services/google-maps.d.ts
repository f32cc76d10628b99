import type { KnownService } from './known-service.js';
/** Google Maps: maps in a frame or by script. */
declare const _default: KnownService;
export default _default;
