/** What of a configuration is compared, and what a change of it is. */
import type {Grade} from './finding.js';

/** What a field is called in plain words, and what a change of it is. */
export interface Field {
  readonly key: string;
  readonly what: string;
  readonly rule: string;
  readonly grade: Grade;
  /** Whether people have to be asked again about what it touches: always, or only if something was added. */
  readonly asks?: 'always' | 'if-more';
  /** It is a text: a typo in it is no other fact, and other words may be one. */
  readonly isText?: boolean;
  /** To say it for the first time is no other use; to leave it out may be. */
  readonly isMore?: boolean;
}

const field = (key: string, what: string, rule: string, grade: Grade, asks?: Field['asks']): Field => ({
  key,
  what,
  rule,
  grade,
  asks,
});
export const words = (...given: Parameters<typeof field>): Field => ({...field(...given), isText: true});
const promise = (...given: Parameters<typeof field>): Field => ({...words(...given), isMore: true});

export interface Part {
  readonly path: string;
  /** One of them, in plain words. */
  readonly one: string;
  readonly rule: string;
  /** Of one more, of one less. */
  readonly added: Grade;
  readonly removed: Grade;
  readonly fields: readonly Field[];
}

/** What has an id. */
export const parts: readonly Part[] = [
  {
    path: 'notice.purposes',
    one: 'purpose',
    rule: 'change/purpose',
    added: 'material',
    removed: 'material',
    fields: [
      field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
      field('special', 'Condition for special category data', 'change/basis', 'material', 'always'),
      field('schedule1', 'Paragraphs of Schedule 1', 'change/basis', 'material'),
      words('annex1', 'Condition of Annex 1', 'change/basis', 'material'),
      field('data', 'Data used', 'change/data', 'material', 'if-more'),
      words('interests', 'Interests', 'change/basis', 'material'),
      field('consent', 'Consent it rests on', 'change/basis', 'material', 'always'),
      field('retention', 'Kept for', 'change/retention', 'material', 'if-more'),
      words('ifNotProvided', 'If you do not give it', 'change/wording', 'clarification'),
      field('policyDocument', 'Policy document', 'change/wording', 'clarification'),
    ],
  },
  {
    path: 'notice.recipients',
    one: 'recipient',
    rule: 'change/recipient',
    added: 'material',
    removed: 'material',
    fields: [
      field('country', 'Country', 'change/transfer', 'material', 'always'),
      words('safeguard', 'Safeguard abroad', 'change/transfer', 'material'),
      words('purpose', 'Given for', 'change/recipient', 'material', 'always'),
      field('data', 'Data given', 'change/recipient', 'material', 'if-more'),
      field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
      field('service', 'Service', 'change/recipient', 'material', 'always'),
      words('when', 'When it is given', 'change/recipient', 'material'),
      field('told', 'Whether you are told', 'change/recipient', 'material'),
      field('anonymous', 'Nobody can be told from it', 'change/recipient', 'material', 'always'),
    ],
  },
  {
    path: 'notice.retention',
    one: 'retention period',
    rule: 'change/retention',
    added: 'material',
    removed: 'material',
    fields: [
      field('period', 'Kept for', 'change/retention', 'material', 'if-more'),
      words('from', 'Counted from', 'change/retention', 'material', 'if-more'),
      promise('disposal', 'What happens then', 'change/retention', 'material'),
    ],
  },
  {
    path: 'notice.data',
    one: 'kind of data',
    rule: 'change/data',
    added: 'material',
    removed: 'material',
    fields: [
      field('kind', 'Kind of data', 'change/data', 'material', 'always'),
      field('state', 'How well somebody can be told from it', 'change/data', 'material', 'always'),
      field('collected', 'Collected', 'change/data', 'material', 'always'),
      words('source', 'Where it comes from', 'change/data', 'material'),
      words('examples', 'Examples', 'change/data', 'material', 'if-more'),
    ],
  },
  {
    path: 'services',
    one: 'service',
    rule: 'change/recipient',
    added: 'material',
    removed: 'material',
    fields: [
      words('purpose', 'What it is for', 'change/purpose', 'material', 'always'),
      words('provider', 'Provider', 'change/recipient', 'material', 'always'),
      field('providerRole', 'Role of the provider', 'change/recipient', 'material', 'always'),
      field('category', 'Category', 'change/purpose', 'material', 'always'),
      field('country', 'Country', 'change/transfer', 'material', 'always'),
      field('policyUrl', 'Notice of the provider', 'change/wording', 'clarification'),
      field('signals', 'Who else is told of the answer', 'change/recipient', 'material', 'if-more'),
    ],
  },
  {
    path: 'categories',
    one: 'category',
    rule: 'change/purpose',
    added: 'material',
    removed: 'material',
    fields: [
      field('signals', 'Who else is told of the answer', 'change/recipient', 'material', 'if-more'),
      field('basis', 'Why it may be stored', 'change/basis', 'material', 'always'),
      field('facts', 'What is true of it', 'change/basis', 'material', 'always'),
      words('description', 'What it is for', 'change/purpose', 'material', 'always'),
    ],
  },
  {
    path: 'rights.consents',
    one: 'consent',
    rule: 'change/purpose',
    added: 'material',
    removed: 'material',
    fields: [
      words('description', 'What it is about', 'change/purpose', 'material', 'always'),
      field('model', 'Whether it waits for a yes', 'change/basis', 'material', 'always'),
      words('parts', 'What it covers', 'change/purpose', 'material', 'if-more'),
      field('routes', 'How it is ended', 'change/right', 'clarification'),
      words('decidedBy', 'Who decides on it', 'change/recipient', 'material'),
      field('kind', 'Kind of consent', 'change/purpose', 'material', 'always'),
      words('effect', 'What ending it does', 'change/wording', 'clarification'),
      field('url', 'Where it is ended', 'change/wording', 'clarification'),
    ],
  },
  {
    path: 'rights.contacts',
    one: 'contact',
    rule: 'change/contact',
    added: 'clarification',
    removed: 'clarification',
    fields: [
      field('email', 'Email', 'change/contact', 'clarification'),
      field('phone', 'Phone', 'change/contact', 'clarification'),
      field('post', 'Post', 'change/contact', 'clarification'),
      field('web', 'Web', 'change/contact', 'clarification'),
      words('form', 'Form', 'change/contact', 'clarification'),
      words('inPerson', 'In person', 'change/contact', 'clarification'),
      words('note', 'When to choose it', 'change/contact', 'clarification'),
      words('partOf', 'Part of', 'change/contact', 'material'),
      field('role', 'Role', 'change/contact', 'material'),
    ],
  },
  {
    path: 'rights.routes',
    one: 'way to ask',
    rule: 'change/right',
    added: 'clarification',
    removed: 'material',
    fields: [
      field('to', 'Whom it goes to', 'change/right', 'clarification'),
      field('by', 'Ways to send it', 'change/right', 'clarification'),
      field('subject', 'Subject', 'change/wording', 'editorial'),
      words('proof', 'Proof of who you are', 'change/right', 'material'),
      words('include', 'What helps', 'change/right', 'clarification'),
      field('promises', 'How soon', 'change/right', 'material'),
      words('note', 'Note', 'change/right', 'clarification'),
    ],
  },
];

/** Statements that stand alone. */
export const statements: readonly Field[] = [
  words('site.name', 'Who we are', 'change/contact', 'material'),
  field('site.url', 'Address of the site', 'change/contact', 'clarification'),
  field('profile', 'Law that the answers follow', 'change/basis', 'material'),
  field('cookie.days', 'Days that your answer is kept', 'change/storage', 'material'),
  field('cookie.domain', 'Sites that share your answer', 'change/storage', 'material'),
  field('cookie.name', 'Name of the cookie with your answer', 'change/storage', 'clarification'),
  field('cookie.path', 'Pages that see the cookie with your answer', 'change/storage', 'clarification'),
  field('signals', 'Who else is told of your answer, or heard', 'change/recipient', 'material'),
  field('migrate', 'Answers taken over from an earlier tool', 'change/basis', 'material'),
  field('record.endpoint', 'Where your answer is sent', 'change/recipient', 'material'),
  field('record.identifier', 'A number that your device is known by', 'change/storage', 'material'),
  field('notice.url', 'Address of the notice', 'change/link', 'clarification'),
  field('notice.related', 'Other notices', 'change/link', 'clarification'),
  field('notice.exitUrl', 'Where the quick exit leads', 'change/link', 'clarification'),
  field('rights.url', 'Where you can ask', 'change/link', 'clarification'),
  field('rights.exitUrl', 'Where the quick exit of the requests leads', 'change/link', 'clarification'),
  field('rights.endpoint', 'Where requests are sent', 'change/contact', 'clarification'),
  field('rights.nation', 'Whose holidays count', 'change/right', 'clarification'),
  field('rights.webmail', 'Mail programs of others offered', 'change/recipient', 'clarification'),
  field('rights.traceless', 'Nothing of a request is left on the device', 'change/storage', 'material'),
  words('notice.transfers', 'Data outside the UK', 'change/transfer', 'material'),
  words('notice.decisions', 'Decisions by computers alone', 'change/decisions', 'material'),
  words('notice.measurements', 'What is measured', 'change/purpose', 'material'),
  promise('notice.security', 'How it is kept safe', 'change/wording', 'material'),
  promise('notice.children', 'Children', 'change/wording', 'material'),
  promise('notice.breach', 'After a breach', 'change/wording', 'material'),
  words('notice.audience', 'Who the notice is for', 'change/wording', 'clarification'),
  promise('notice.covers', 'What the notice covers', 'change/purpose', 'material'),
  promise('notice.excludes', 'What the notice does not cover', 'change/purpose', 'material'),
  words('notice.title', 'Title', 'change/wording', 'editorial'),
  field('notice.reviewBy', 'Next review', 'change/wording', 'editorial'),
  words('notice.glossary', 'Words explained', 'change/wording', 'clarification'),
  field('rights.email', 'Email for requests', 'change/contact', 'clarification'),
  field('rights.regulator', 'Regulator', 'change/contact', 'clarification'),
  field('rights.complaints', 'How to complain', 'change/right', 'clarification'),
];

/**
 * What may change without being told of: it is told of by itself, says only how the page looks, or is read by nobody but
 * the owner. A test holds that every other key is compared.
 */
export const untold: readonly string[] = [
  '$schema',
  'language',
  'revision',
  'layout',
  'reload',
  'categories.revision',
  'categories.change',
  'services.source',
  'notice.from',
  'notice.dialog',
  'notice.version',
  'notice.effective',
  'notice.changes',
  'rights.from',
];
