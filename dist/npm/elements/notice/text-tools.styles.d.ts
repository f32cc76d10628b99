/** What the tools add to the text. Our own buttons are no buttons of the page; elsewhere the page's rules win. */
declare const _default: string;
export default _default;
