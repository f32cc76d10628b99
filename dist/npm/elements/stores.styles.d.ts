/** The table of what is stored, as blocks: it fits everywhere. The declaration makes a table of it where there is room. */
declare const _default: string;
export default _default;
