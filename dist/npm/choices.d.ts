/** Lazy entry: what is not needed to ask the question. Fetched once the banner is on screen, or for a surface of its own. */
export { ForthrightButtonElement } from './elements/button.js';
export { ForthrightChoicesElement } from './elements/choices.js';
export { confirmation, reloadOffer } from './elements/message.js';
export { watchBanner } from './elements/watch-banner.js';
