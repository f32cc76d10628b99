export { LaterElement } from './elements/parts/later-element.js';
export { contactsOf, offered, waysFor } from './elements/parts/ways.js';
export { default as asks } from './locales/en-GB.asks.js';
