/** British English for the notice in a dialog; it comes with it. */
const words = {
  title: 'Privacy notice',
  close: 'Close',
  page: 'Open it as a page',
};

export type DialogMessages = typeof words;

export default words;
