/** Lazy entry: opens the privacy notice over the page. The link stays a link, and leads there wherever anything fails. */
export { listen } from './elements/notice/dialog.js';
