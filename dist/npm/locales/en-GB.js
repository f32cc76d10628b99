import banner from './en-GB.banner.js';
import english from './en-GB.choices.js';
import english$3 from './en-GB.embed.js';
import english$2 from './en-GB.inline.js';
import english$1 from './en-GB.receipt.js';

/** British English whole, the source of every other pack. */
var enGB = { ...banner, ...english, ...english$3, ...english$2, ...english$1 };

export { enGB as default };
