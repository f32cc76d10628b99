import type { KnownService } from './known-service.js';
/** Stripe: payments by card. Load it on the pages where people pay, and nowhere else. */
declare const _default: KnownService;
export default _default;
