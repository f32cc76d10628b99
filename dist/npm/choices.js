import { ForthrightChoicesElement } from './elements/choices.js';
export { confirmation, reloadOffer } from './elements/message.js';

/** Lazy entry: what is not needed to ask the question. Fetched for a surface of its own, or where one stands in the page. */
ForthrightChoicesElement.define();
