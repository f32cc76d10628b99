/**
 * Tokens and controls. Stands in shadow roots and, for the banner, in the document: so every class has our prefix, and
 * `:not(#_)` outweighs whatever the page says about buttons. Sizes are in em of `medium`, the visitor's own text size.
 *
 * `[hidden]` keeps what the page and the build tool hide hidden.
 */
declare const _default: string;
export default _default;
