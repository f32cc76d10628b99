import type {ReceiptMessages} from './messages.js';

/** British English for the copy that visitors can save; it comes with it. */
export default {
  receipt: {
    title: 'Your answers on {site}',
    intro: 'This is a copy of what you answered when this site asked what it may store on your device.',
    saved: 'Saved on {date}.',
    what: 'What for',
    answer: 'Your answer',
    when: 'When',
    how: 'How',
    yes: 'Yes',
    no: 'No',
    unanswered: 'You have not answered. It stays off.',
    alwaysOn: 'Always on. You were not asked.',
    accept: 'You accepted everything that was asked for.',
    reject: 'You rejected everything that was asked for.',
    chosen: 'You chose it by itself.',
    api: 'You used something on a page of this site that set it.',
    signal: 'Your browser said so.',
    import: 'You said so earlier, when this site asked in another way.',
    details: 'If you want to ask the site about it',
    address: 'Site',
    language: 'Language of the page',
    revision: 'Version of the question',
    config: 'Stands for what was asked',
    wording: 'Stands for the words you read',
    identifier: 'Your random number',
    change: 'You can change your answers on the site at any time, under “{button}”.',
  },
} satisfies ReceiptMessages as ReceiptMessages;
