import asks from './cy.asks.js';
import changes from './cy.changes.js';
import dialog from './cy.dialog.js';
import exit from './cy.exit.js';
import facts from './cy.facts.js';
import notice from './cy.notice.js';
import rights from './cy.rights.js';

/** Welsh for the facts, the notice and the rights launcher: one file, fetched where one of them stands on a page in Welsh. */
export default {asks, changes, dialog, exit, facts, notice, rights};
