import english$3 from './en-GB.banner.js';
import choices from './en-GB.choices.js';
import english$2 from './en-GB.embed.js';
import english$1 from './en-GB.inline.js';
import english from './en-GB.receipt.js';

/** British English whole, the source of every other pack. */
var enGB = { ...english$3, ...choices, ...english$2, ...english$1, ...english };

export { enGB as default };
