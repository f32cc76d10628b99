import type { KnownService } from './known-service.js';
/** Slido: live polls and questions in a frame. */
declare const _default: KnownService;
export default _default;
