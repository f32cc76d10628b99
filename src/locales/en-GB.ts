import banner from './en-GB.banner.js';
import choices from './en-GB.choices.js';
import embed from './en-GB.embed.js';
import inline from './en-GB.inline.js';
import receipt from './en-GB.receipt.js';
import type {Messages} from './messages.js';

/** British English whole, the source of every other pack. */
export default {...banner, ...choices, ...embed, ...inline, ...receipt} satisfies Messages;
