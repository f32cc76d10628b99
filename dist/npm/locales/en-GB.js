import banner from './en-GB.banner.js';
import english from './en-GB.choices.js';

/** British English whole, the source of every other pack. */
var enGB = { ...banner, ...english };

export { enGB as default };
