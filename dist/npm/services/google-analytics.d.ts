import type { KnownService } from './known-service.js';
/** Google Analytics 4. */
declare const _default: KnownService;
export default _default;
