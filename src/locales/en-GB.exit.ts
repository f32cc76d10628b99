/** British English for the quick exit; it comes with it. */
const words = {
  leave: 'Leave this page quickly',
  how: 'Or press Shift three times.',
  more: 'Press Shift {count} more times to leave this page.',
  once: 'Press Shift once more to leave this page.',
  stopped: 'You are still on this page.',
  leaving: 'Leaving this page',
};

export type ExitMessages = typeof words;

export default words;
