import { ForthrightButtonElement } from './elements/button.js';
import { ForthrightChoicesElement } from './elements/choices.js';
export { confirmation, reloadOffer } from './elements/message.js';
export { watchBanner } from './elements/watch-banner.js';



export { ForthrightButtonElement, ForthrightChoicesElement };
