import type { KnownService } from './known-service.js';
/** YouTube: videos in a frame. */
declare const _default: KnownService;
export default _default;
