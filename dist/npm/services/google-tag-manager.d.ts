import type { KnownService } from './known-service.js';
/** Google Tag Manager. It brings in other services: list each of those too, with what it stores. */
declare const _default: KnownService;
export default _default;
