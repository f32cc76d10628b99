import type { KnownService } from './known-service.js';
/** Microsoft Clarity. Microsoft says that it should not be used on sites for people under 18. */
declare const _default: KnownService;
export default _default;
