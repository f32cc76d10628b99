/**
 * Facts are part of the page's text: they take its colours, letters and tables. No rule weighs anything, so that
 * whatever the page says wins; only the edges of a card are ours.
 */
declare const _default: string;
export default _default;
