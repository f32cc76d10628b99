import type { KnownService } from './known-service.js';
/** Vimeo: videos in a frame. With `?dnt=1` in the frame's address Vimeo says it sets no new cookies. */
declare const _default: KnownService;
export default _default;
