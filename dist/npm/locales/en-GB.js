import banner from './en-GB.banner.js';
import english from './en-GB.choices.js';
import embed from './en-GB.embed.js';

/** British English whole, the source of every other pack. */
var enGB = { ...banner, ...english, ...embed };

export { enGB as default };
