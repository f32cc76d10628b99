/** Welsh for the quick exit; part of cy.parts.ts. */
declare const _default: {
    leave: string;
    how: string;
    more: string;
    once: string;
    stopped: string;
    leaving: string;
};
export default _default;
