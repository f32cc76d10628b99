import type { KnownService } from './known-service.js';
/** Matomo in its cloud. Where you run it yourself, write your own name as `provider`, and `own` as `providerRole`. */
declare const _default: KnownService;
export default _default;
