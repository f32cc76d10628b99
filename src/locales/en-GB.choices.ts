import type {ChoicesMessages} from './messages.js';

/** British English for the choices; it comes with them. */
export default {
  govAnswer: {
    accepted: 'You’ve accepted {kind} cookies. You can change your cookie settings at any time.',
    rejected: 'You’ve rejected {kind} cookies. You can change your cookie settings at any time.',
    hide: 'Hide cookie message',
  },
  reloadNote: 'Your answer is saved. Something that had already started stops when this page loads again.',
  reload: 'Reload page',
  notNow: 'Not now',

  choicesIntro: 'Choose what this site may store on your device. Nothing here can stop you from using the site.',
  alwaysOn: 'Always on',
  why: {
    'strictly-necessary': 'The site cannot work without it.',
    communication: 'Without it, pages cannot reach your device.',
    emergency: 'It helps to find you when you call for help.',
  },
  usedBy: 'Used by: {names}.',
  services: '{count} services',
  partlyOn: 'Partly on: {count} of {all}',
  signal:
    'Your browser asks sites not to follow you or sell what they learn. We keep to that until you say otherwise here.',
  honoured: 'Your opt-out request is honoured.',
  save: 'Save choices',
  close: 'Close',
  decidedOn: 'You decided on {date}.',
  undecided: 'You have not decided yet. What needs your yes stays off.',
  withdrawAll: 'Withdraw everything',
  remains: 'We cannot delete these from here, if you have them: {names}. Your browser’s settings can.',
  saveCopy: 'Save a copy of my answers',

  stores: {
    summary: 'What this stores',
    name: 'Name',
    who: 'Who',
    why: 'What for',
    lasts: 'How long',
    like: 'Names like {pattern}',
    host: 'Belongs to {host}',
    session: 'Until you close your browser',
    forever: 'Until somebody deletes it',
    unlisted: 'Not listed',
    nothing: 'Nothing',
    policy: 'Privacy policy of {who}',
    remembers: 'Remembers your answer, so that we need not ask again.',
    proves: 'Keeps your answer for our notes.',
    identifies: 'A random number, so that we find the note of your answer.',
  },
  kinds: {
    cookie: 'Cookie',
    localStorage: 'Browser storage',
    sessionStorage: 'Browser storage of one tab',
    indexedDB: 'Browser database',
    cacheStorage: 'Saved files',
  },
  roles: {
    own: 'This site itself',
    processor: 'Works for us, and does as we say',
    controller: 'Decides for itself what it does with your data',
  },
} satisfies ChoicesMessages as ChoicesMessages;
