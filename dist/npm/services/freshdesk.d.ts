import type { KnownService } from './known-service.js';
/** Freshdesk: a help form or help pages from Freshworks. */
declare const _default: KnownService;
export default _default;
