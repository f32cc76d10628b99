export { confirmation, reloadOffer } from './elements/message.js';
