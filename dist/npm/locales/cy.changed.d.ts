/** Welsh for the line at the head of a notice that says what changed. */
declare const _default: {
    one: string;
    more: string;
    clarification: string;
};
export default _default;
