/** Part of the page's text: it takes the page's own colours and letters where none are set. */
declare const _default: string;
export default _default;
