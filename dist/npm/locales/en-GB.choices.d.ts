import type { ChoicesMessages } from './messages.js';
/** British English for the choices; it comes with them. */
declare const _default: ChoicesMessages;
export default _default;
