import type {Right} from '../core/rights-config.js';

/** British English for those who are not sure what to ask for in `<forthright-rights>`; it comes with it. */
const words = {
  heading: 'What is it about?',
  answers: {
    access: 'I want to know what you have about me.',
    rectification: 'Something you hold about me is wrong.',
    erasure: 'I do not want you to have it any more.',
    object: 'I want you to stop doing something with it.',
    'withdraw-consent': 'I said yes to something, and have changed my mind.',
    'object-direct-marketing': 'I get messages that I do not want.',
    'automated-decisions': 'A computer decided something about me.',
    'complain-controller': 'I am unhappy with how I was treated.',
  } satisfies Partial<Record<Right, string>>,
};

export type NotSureMessages = typeof words;

export default words;
