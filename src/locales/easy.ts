import asks from './easy.asks.js';
import rights from './easy.rights.js';

/** Easy-read words, in English: fetched when somebody asks for them. */
export default {asks, rights};
