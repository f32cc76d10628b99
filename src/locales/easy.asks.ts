import type {AsksMessages} from './en-GB.asks.js';

/** What people can ask for, in easy-read words. */
export default {
  informed: {title: 'Tell me what you do with my facts', about: 'We must tell you what we use, and why.'},
  access: {title: 'Show me what you have about me', about: 'You get a copy of it.'},
  rectification: {title: 'Fix a mistake', about: 'If something is wrong, we must make it right.'},
  erasure: {title: 'Delete what you have about me', about: 'Often we must do it. Sometimes we must keep it.'},
  restriction: {title: 'Stop using it for now', about: 'We keep it. But we do not use it.'},
  notification: {
    title: 'Tell the others',
    about: 'If we change or delete something, we must tell the people we gave it to.',
  },
  portability: {
    title: 'Give me my facts to take with me',
    about: 'You get them in a file. You can give it to someone else.',
  },
  object: {title: 'Say no to how you use it', about: 'Tell us why. Often we must stop.'},
  'object-direct-marketing': {title: 'Stop adverts to me', about: 'If you say stop, we must stop.'},
  'automated-decisions': {title: 'A computer decided about me', about: 'You can ask for a person to look at it.'},
  'withdraw-consent': {title: 'I said yes. Now I say no.', about: 'You can change your mind any time.'},
  'object-storage': {title: 'Turn off what you keep on my phone or computer', about: 'You can say no to this.'},
  'complain-controller': {title: 'I am not happy with you', about: 'Tell us. We must look into it.'},
  'complain-regulator': {
    title: 'Tell the people who check on us',
    about: 'They are called the Information Commission, or ICO. You can tell them any time.',
  },
} satisfies AsksMessages;
