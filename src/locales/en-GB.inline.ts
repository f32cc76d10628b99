import type {InlineMessages} from './messages.js';

/** British English for the choices that stand in a page; it comes with them. */
export default {
  question: 'Do you allow “{title}”?',
  yes: 'Yes',
  no: 'No',
  saveSettings: 'Save cookie settings',
  saved: 'Your cookie settings were saved.',
  goBack: 'Go back to the page you were looking at',
} satisfies InlineMessages as InlineMessages;
