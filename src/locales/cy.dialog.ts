import type {DialogMessages} from './en-GB.dialog.js';

/** Welsh for the notice in a dialog; part of cy.parts.ts. */
export default {
  title: 'Hysbysiad preifatrwydd',
  close: 'Cau',
  page: 'Ei agor fel tudalen',
} satisfies DialogMessages;
