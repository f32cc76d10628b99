/** Lazy entry: what the notice, the facts and the rights launcher share. Fetched before any of them, and so checked. */
export {LaterElement} from './elements/parts/later-element.js';
export {contactsOf, offered, waysFor} from './elements/parts/ways.js';
export {default as asks} from './locales/en-GB.asks.js';
