import type { EmbedMessages } from './messages.js';
/** British English for embeds; it comes with them. */
declare const _default: EmbedMessages;
export default _default;
