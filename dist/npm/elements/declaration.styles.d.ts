/**
 * For forthright.css: the declaration as it was written at build time, in the page's own tree. Narrow, its lines become
 * blocks that name their parts; the roles in it stay those of a table.
 */
declare const _default: string;
export default _default;
