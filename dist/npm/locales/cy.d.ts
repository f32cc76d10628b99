import type { Pack } from './messages.js';
/** Welsh. A draft until a Welsh speaker has checked it. */
declare const _default: Pack;
export default _default;
