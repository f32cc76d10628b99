import type { ReceiptMessages } from './messages.js';
/** British English for the copy that visitors can save; it comes with it. */
declare const _default: ReceiptMessages;
export default _default;
