/** Welsh for the notice in a dialog; part of cy.parts.ts. */
declare const _default: {
    title: string;
    close: string;
    page: string;
};
export default _default;
