import type {OwnWords} from '../elements/facts/in-words.js';

/** British English for `<forthright-facts>`; it comes with it. */
const words = {
  us: 'Us',
  partOf: 'Part of {name}',
  email: 'Email',
  phone: 'Phone',
  post: 'Post',
  web: 'On the web',
  form: 'On paper',
  'in-person': 'In person',
  copy: 'Copy',
  copied: 'Copied.',
  contactRoles: {
    controller: 'Decides how your data is used',
    dpo: 'Checks that your data is looked after',
    representative: 'Acts for us in the UK',
    'caldicott-guardian': 'Sees that what you tell us stays private',
    worker: 'Works with you',
    helpdesk: 'Helps when something does not work',
    service: 'The people you deal with',
    processor: 'Works for us, and does as we say',
    regulator: 'Makes sure that everyone keeps to the law',
    other: '',
  },

  subject: 'Subject line',
  subjectNote: '“{subject}”. It helps us, but you do not have to use it.',
  include: 'It helps to tell us',
  proof: 'Proof of who you are',
  weSayItArrived: 'We promise to tell you within {time} that it arrived.',
  weAnswer: 'We promise an answer within {time}.',
  workingDay: '{count} working day',
  workingDays: '{count} working days',

  conditions: 'When it applies',
  exceptions: 'What may be left out',
  consequence: 'What it means for you',
  start: 'Start: {title}',
  how: 'How to ask',
  anyWay:
    'You can ask in any way you like, in writing or by speaking to us. It is free. We have to answer within one month, or tell you by then why it takes longer.',

  complainToUs: 'Complain to us',
  weLookIntoIt:
    'Tell us what went wrong. Within 30 days we have to say that we have your complaint. We look into it, and tell you what came of it. (Data Protection Act 2018, section 164A)',
  complainAbove: 'Complain to the regulator',
  anyTime: 'You do not have to come to us first. It is free.',

  kept: 'What we keep',
  howLong: 'How long',
  countedFrom: '{period}, counted from: {from}',
  andThen: 'What happens then',

  version: 'Version {version}.',
  inForce: 'In force since {date}.',
  changedOn: 'Last changed on {date}.',
  reviewBy: 'We look at it again by {date}.',

  whoWeAre: 'Who we are',
  why: 'Why we use your data',
  whoSeesIt: 'Who sees it',
  yourRights: 'Your rights',
  someRights: 'You can see your data, have it put right or deleted, and more.',
  howToComplain: 'How to complain',
  toBoth: 'To us, or to the regulator at any time.',
  more: '{count} more',
};

/** A pack for another language has the same phrases. */
export type FactsMessages = typeof words & {
  /** Units and months of a language that not every browser knows. */
  readonly inWords?: OwnWords;
};

export default words;
