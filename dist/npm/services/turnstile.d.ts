import type { KnownService } from './known-service.js';
/** Cloudflare Turnstile. Load it with the form it protects, and nowhere else. */
declare const _default: KnownService;
export default _default;
