/** Lazy entry: Markdown that is read in the page, for `<forthright-notice src="…">`. */
export { fillFrom } from './markdown/fill-from.js';
