/** Welsh for the notice in a dialog; part of cy.parts.ts. */
var dialog = {
    title: 'Hysbysiad preifatrwydd',
    close: 'Cau',
    page: 'Ei agor fel tudalen',
};

export { dialog as default };
