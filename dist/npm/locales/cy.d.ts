import type { Messages } from './messages.js';
/** Welsh. A draft until a Welsh speaker has checked it. */
declare const _default: Messages;
export default _default;
