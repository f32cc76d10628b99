import type { KnownService } from './known-service.js';
/** PostHog, with its default way of storing things. */
declare const _default: KnownService;
export default _default;
