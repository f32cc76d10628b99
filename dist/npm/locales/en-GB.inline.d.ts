import type { InlineMessages } from './messages.js';
/** British English for the choices that stand in a page; it comes with them. */
declare const _default: InlineMessages;
export default _default;
