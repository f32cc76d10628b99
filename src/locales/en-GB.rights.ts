/** British English for `<forthright-rights>`; it comes with it. */
const words = {
  heading: 'What do you want to do?',
  intro: 'It is free. You do not need an account. What you write stays on this page until you hand it over.',
  notSure: 'I am not sure',
  asked: 'I have asked already',
  easyOn: 'Easy read',
  easyOff: 'Usual words',
  back: 'Back',
  next: 'Continue',
  again: 'Start again',
  cost: 'What it means for you: {text}',
  when: 'When it applies',
  leftOut: 'What may be left out',
  none: 'There may be nothing to ask for',
  applies: 'In our notice, it applies to: {names}.',
  appliesNot: 'It may not apply to: {names}.',
  anyway: 'You can ask anyway.',
  sayHeading: 'What do you want to say?',
  sayIntro: 'Leave out whatever you like.',
  forWhom: 'Who is it for?',
  self: 'For me',
  other: 'For somebody else',
  otherName: 'Their name',
  otherHint: 'You may be asked later to show that you can ask for them.',
  name: 'Your name',
  contact: 'How you can be reached',
  contactHint: 'An e-mail address, a phone number or a postal address. The answer goes there.',
  topic: 'What it is about',
  topicHint: 'Such as a service, a letter or a visit.',
  include: 'It helps to say: {names}.',
  period: 'From when to when',
  wrong: 'What is wrong',
  correct: 'What is right',
  proof: 'You may be asked later who you are, if there is real doubt. Send no papers now.',
  unable: 'This part did not load. You can still ask, in any way and in your own words:',
};

/** A pack for another language has the same phrases, and those of the files that come later. */
export type RightsMessages = typeof words & {
  /** See en-GB.not-sure.ts. */
  readonly unsure?: object;
  /** See en-GB.hand-over.ts. */
  readonly handOver?: object;
  /** See en-GB.desk.ts. */
  readonly desk?: object;
  /** See en-GB.follow-up.ts. */
  readonly followUp?: object;
};

export default words;
