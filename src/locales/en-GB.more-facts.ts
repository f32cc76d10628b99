/** British English for those facts that have a file of their own; it comes with them. */
const words = {
  whatFor: 'What for',
  data: 'Data',
  allowedBecause: 'Why we may',
  article: '(UK GDPR article {article})',
  bases: {
    consent: 'You said yes',
    contract: 'We need it for a contract with you',
    'legal-obligation': 'A law says that we must',
    'vital-interests': 'It protects somebody’s life',
    'public-task': 'It is part of a task for the public that the law gives us',
    'recognised-legitimate-interest': 'It serves an interest that the law names',
    'legitimate-interests': 'There is a good reason, and it weighs more than what it means for you',
  },
  interests: 'The reason: {interests}',
  special: {
    'explicit-consent': 'You said yes in clear words',
    employment: 'The law on work and on social protection asks for it',
    'vital-interests': 'It protects somebody’s life, and the person cannot say yes',
    'not-for-profit': 'A body that makes no profit uses it for its own members',
    'made-public': 'You made it public yourself',
    'legal-claims': 'It is needed for a legal claim, or by a court or tribunal',
    'substantial-public-interest': 'It matters greatly to the public, and a law allows it',
    'health-or-social-care': 'It is needed for health or social care',
    'public-health': 'It protects the health of everyone',
    research: 'It is for archives, research or statistics',
  },
  schedule: '(Data Protection Act 2018, Schedule 1, paragraph {list})',
  policyDocument: 'How we look after such data',
  ifNotProvided: 'If you do not give it: {effect}',

  from: 'Where it comes from',
  fromYou: 'From you',
  about: 'What to know',
  notCollected: 'We do not collect this.',
  kinds: {
    ordinary: '',
    special: 'The law protects this more than other data.',
    criminal: 'About offences: the law protects this more than other data.',
  },
  states: {
    identified: '',
    pseudonymous: 'Kept without your name; it could be put back.',
    anonymous: 'Nobody can tell that it is about you.',
    aggregated: 'Only totals of many people.',
  },

  who: 'Who',
  when: 'When',
  where: 'Where',
  told: {
    consent: 'Only if you said yes.',
    always: 'We tell you.',
    'where-possible': 'We tell you if we can.',
    'may-not': 'We do not always tell you: the law may not let us.',
  },
  noNames: 'Nobody can tell from it who you are.',
  onThisSite: 'Used on this site. You decide about it in the cookie settings.',
  always: 'Used on this site, which cannot work without it.',
  theirPolicy: 'Privacy policy of {who}',

  onScreen: 'On this device',
  on: 'On.',
  off: 'Off.',
  offScreen: 'Elsewhere',
  unlessObjected: 'We do this unless you say no.',
  includes: 'Each of these by itself',
  effect: 'If you stop it',
  toEnd: 'How to stop it',
  endThere: 'Stop it at {who}',
  anotherSite: 'another site',

  was: 'before: {was}',
  now: 'now: {now}',
  grades: {
    editorial: 'Other words, same meaning.',
    clarification: 'Said more clearly; what we do is the same.',
    material: 'What we do has changed.',
  },
  counts: 'We count these. Nothing is stored on your device for it.',
};

/** A pack for another language has the same phrases. */
export type MoreFactsMessages = typeof words;

export default words;
