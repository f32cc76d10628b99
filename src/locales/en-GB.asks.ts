import type {Right} from '../core/rights-config.js';

/** What people can ask for, in everyday words: facts and rights launcher say the same, in this order. */
const words = {
  access: {title: 'See what you hold about me', about: 'You can get a copy of your data.'},
  rectification: {
    title: 'Put something right',
    about: 'You can have what is wrong corrected, and what is missing added.',
  },
  erasure: {title: 'Delete my data', about: 'You can have your data deleted in many cases.'},
  'withdraw-consent': {title: 'Take back a yes', about: 'You can change your mind about anything you agreed to.'},
  object: {
    title: 'Object to the use of my data',
    about: 'You can say why it should stop. It stops unless there are strong reasons to go on.',
  },
  'object-direct-marketing': {
    title: 'Stop marketing',
    about: 'You can stop marketing at any time. Nobody can refuse that.',
  },
  'object-storage': {
    title: 'Switch off what is stored on my device',
    about: 'You can object to what a site stores to count visits or to suit you.',
  },
  restriction: {
    title: 'Pause the use of my data',
    about: 'You can have your data kept but not used, while something is sorted out.',
  },
  portability: {
    title: 'Take my data with me',
    about: 'You can get data you gave us in a form that another service can read.',
  },
  'automated-decisions': {
    title: 'Have a person look at a decision',
    about: 'You can have a person look again at what a computer decided alone.',
  },
  informed: {
    title: 'Be told what you do with my data',
    about: 'You can ask to be told, in plain words, what is used and why.',
  },
  notification: {
    title: 'Tell others about a change',
    about: 'Whoever was given your data is told when it is corrected, deleted or paused. You can ask who that is.',
  },
  'complain-controller': {
    title: 'I am unhappy about how you used my data',
    about: 'You can complain to us, and we have to look into it.',
  },
  'complain-regulator': {
    title: 'Complain to the regulator',
    about: 'You can complain to the Information Commission, known as the ICO, at any time.',
  },
} satisfies Record<Right, {title: string; about: string}>;

export type AsksMessages = typeof words;

export default words;
