/** The choices as part of the page's text. */
declare const _default: string;
export default _default;
