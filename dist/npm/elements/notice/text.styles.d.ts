/** For the text itself, which is the page's: as weak as rules can be, so that the page's own win. */
declare const _default: string;
export default _default;
