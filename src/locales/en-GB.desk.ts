/** British English for the withdraw desk of `<forthright-rights>`; it comes with it. */
const words = {
  intro: 'You can change your mind at any time. It is as easy to say no as it was to say yes.',
  here: 'On this device',
  hereIntro: 'These work at once.',
  alwaysOn: 'Always on',
  everything: 'Take everything back',
  everythingDone: 'Everything on this device is switched off.',
  restBelow: 'The rest is below.',
  elsewhere: 'What you agreed to elsewhere',
  optOut: 'This is done unless you say no.',
  effect: 'If you end it: {text}',
  decidedBy: 'Who decides: {name}.',
  outside: 'End it on another site',
  end: 'End it: {title}',
  some: 'Choose what to end. If you choose nothing, all of it ends.',
  something: 'Something else',
};

export type DeskMessages = typeof words;

export default words;
