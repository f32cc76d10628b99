import type { ReceiptMessages } from './messages.js';
/** Welsh for the copy that visitors can save. A draft until a Welsh speaker has checked it. */
declare const _default: ReceiptMessages;
export default _default;
