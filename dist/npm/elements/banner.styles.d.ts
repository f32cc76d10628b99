/** The banner stands in the page's own tree, so this sheet does too; `all: revert` puts the page's rules aside. */
declare const _default: string;
export default _default;
