import type {Config} from '../core/config.js';
import type {Finding, Grade} from './finding.js';
import {daysOf, isSamePeriod, sayPeriod} from './period.js';

/** What an owner wrote may be anything: this reads it as lists of objects with ids, and text. */
type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const items = (value: unknown): Item[] => list(value).filter(isItem);
const at = (config: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, key) => (isItem(part) && Object.hasOwn(part, key) ? part[key] : undefined), config);
const text = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (isItem(value)) return Object.values(value).map(text).filter(Boolean).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What a field is called in plain words, and what a change of it is. `grows`: an entry more is graver than one less. */
interface Field {
  readonly key: string;
  readonly what: string;
  readonly rule: string;
  readonly grade: Grade;
  /** Whether people have to be asked again about what it touches: always, or only if something was added. */
  readonly asks?: 'always' | 'if-more';
}

const field = (key: string, what: string, rule: string, grade: Grade, asks?: Field['asks']): Field => ({
  key,
  what,
  rule,
  grade,
  asks,
});

interface Part {
  readonly path: string;
  /** One of them, in plain words. */
  readonly one: string;
  readonly rule: string;
  /** Of one more, of one less. */
  readonly added: Grade;
  readonly removed: Grade;
  readonly fields: readonly Field[];
}

const parts: readonly Part[] = [
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
      field('annex1', 'Condition of Annex 1', 'change/basis', 'material'),
      field('data', 'Data used', 'change/data', 'material', 'if-more'),
      field('interests', 'Interests', 'change/basis', 'material'),
      field('consent', 'Consent it rests on', 'change/basis', 'material', 'always'),
      field('retention', 'Kept for', 'change/retention', 'material', 'if-more'),
      field('ifNotProvided', 'If you do not give it', 'change/wording', 'clarification'),
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
      field('safeguard', 'Safeguard abroad', 'change/transfer', 'material'),
      field('purpose', 'Given for', 'change/recipient', 'material', 'always'),
      field('data', 'Data given', 'change/recipient', 'material', 'if-more'),
      field('basis', 'Lawful basis', 'change/basis', 'material', 'always'),
      field('when', 'When it is given', 'change/recipient', 'material'),
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
      field('from', 'Counted from', 'change/retention', 'material', 'if-more'),
      field('disposal', 'What happens then', 'change/retention', 'clarification'),
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
      field('source', 'Where it comes from', 'change/data', 'material'),
      field('examples', 'Examples', 'change/wording', 'clarification'),
    ],
  },
  {
    path: 'services',
    one: 'service',
    rule: 'change/recipient',
    added: 'material',
    removed: 'material',
    fields: [
      field('purpose', 'What it is for', 'change/purpose', 'material', 'always'),
      field('provider', 'Provider', 'change/recipient', 'material', 'always'),
      field('providerRole', 'Role of the provider', 'change/recipient', 'material', 'always'),
      field('category', 'Category', 'change/purpose', 'material', 'always'),
      field('country', 'Country', 'change/transfer', 'material', 'always'),
      field('policyUrl', 'Notice of the provider', 'change/wording', 'clarification'),
    ],
  },
  {
    path: 'categories',
    one: 'category',
    rule: 'change/purpose',
    added: 'material',
    removed: 'material',
    fields: [
      field('basis', 'Why it may be stored', 'change/basis', 'material', 'always'),
      field('facts', 'What is true of it', 'change/basis', 'material', 'always'),
      field('description', 'What it is for', 'change/wording', 'clarification'),
    ],
  },
  {
    path: 'rights.consents',
    one: 'consent',
    rule: 'change/purpose',
    added: 'material',
    removed: 'material',
    fields: [
      field('description', 'What it is about', 'change/wording', 'clarification'),
      field('model', 'Whether it waits for a yes', 'change/basis', 'material', 'always'),
      field('parts', 'What it covers', 'change/purpose', 'material', 'if-more'),
      field('kind', 'Kind of consent', 'change/purpose', 'material', 'always'),
      field('effect', 'What ending it does', 'change/wording', 'clarification'),
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
      field('form', 'Form', 'change/contact', 'clarification'),
      field('role', 'Role', 'change/contact', 'material'),
    ],
  },
];

/** Statements that stand alone. */
const statements: readonly Field[] = [
  field('notice.transfers', 'Data outside the UK', 'change/transfer', 'material'),
  field('notice.decisions', 'Decisions by computers alone', 'change/decisions', 'material'),
  field('notice.measurements', 'What is measured', 'change/purpose', 'material'),
  field('notice.security', 'How it is kept safe', 'change/wording', 'clarification'),
  field('notice.children', 'Children', 'change/wording', 'clarification'),
  field('notice.breach', 'After a breach', 'change/wording', 'clarification'),
  field('notice.audience', 'Who the notice is for', 'change/wording', 'clarification'),
  field('notice.covers', 'What the notice covers', 'change/wording', 'clarification'),
  field('notice.excludes', 'What the notice does not cover', 'change/wording', 'clarification'),
  field('notice.title', 'Title', 'change/wording', 'editorial'),
  field('notice.reviewBy', 'Next review', 'change/wording', 'editorial'),
  field('notice.glossary', 'Words explained', 'change/wording', 'clarification'),
  field('rights.email', 'Email for requests', 'change/contact', 'clarification'),
  field('rights.regulator', 'Regulator', 'change/contact', 'clarification'),
  field('rights.routes', 'Ways to ask', 'change/right', 'clarification'),
  field('rights.complaints', 'How to complain', 'change/right', 'clarification'),
];

const titleOf = (item: Item): string => text(item.title) || text(item.id);

/** How long something stays on a device, in words. */
const sayLasts = (lasts: string): string =>
  lasts === 'session'
    ? 'until the browser is closed'
    : lasts === 'forever'
      ? 'until somebody erases it'
      : sayPeriod(lasts);

const daysOnDevice = (lasts: unknown): number =>
  lasts === 'session' ? 0 : lasts === 'forever' ? Infinity : (daysOf(text(lasts)) ?? NaN);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const source = (value: string) => value.replace(/[-_]/g, ' ');

/** Two configurations, fact by fact. */
export function compareFacts(before: Config, after: Config): Finding[] {
  const findings: Finding[] = [];
  const askable = new Set(
    [...items(at(after, 'categories')), ...items(at(after, 'rights.consents'))].map(({id}) => text(id)),
  );
  const only = (ids: unknown[]): string[] => [...new Set(ids.map(text))].filter((id) => askable.has(id));
  const purposes = items(at(after, 'notice.purposes'));
  const services = items(at(after, 'services'));

  /** The categories and consents that a fact has to do with. */
  const touched = (path: string, item: Item): string[] => {
    if (path === 'notice.purposes') return only([item.consent]);
    if (path === 'services') return only([item.category]);
    if (path === 'categories' || path === 'rights.consents') return only([item.id]);
    const of = (key: string) => purposes.filter((purpose) => list(purpose[key]).includes(item.id));
    if (path === 'notice.retention') return only(of('retention').map(({consent}) => consent));
    if (path === 'notice.data') return only(of('data').map(({consent}) => consent));
    if (path === 'notice.recipients') {
      const service = services.find(({id}) => id === item.service);
      return only([service?.category]);
    }
    return [];
  };

  /** Ids of other facts read as their titles. */
  const said = (config: unknown, key: string, value: unknown): string => {
    const where = {data: 'notice.data', retention: 'notice.retention', consent: 'rights.consents'}[key];
    const known = where ? items(at(config, where)) : [];
    const one = (value: unknown): string => {
      const found = known.find(({id}) => id === value);
      if (found) return key === 'retention' ? sayPeriod(text(found.period)) : titleOf(found);
      if (isItem(value)) return titleOf(value) || text(value);
      return typeof value === 'boolean'
        ? text(value)
        : /basis|special|told|kind|state|providerRole/.test(key)
          ? source(text(value))
          : sayPeriod(text(value));
    };
    return Array.isArray(value) ? value.map(one).join(', ') : value === undefined ? '' : one(value);
  };

  const isMore = (key: string, was: unknown, now: unknown): boolean => {
    if (key === 'period') {
      const [a, b] = [daysOf(text(was)), daysOf(text(now))];
      return a === undefined || b === undefined || b > a;
    }
    if (Array.isArray(was) || Array.isArray(now))
      return list(now).some((one) => !list(was).some((had) => same(one, had)));
    return true;
  };

  const add = (finding: Omit<Finding, 'message'>, why = ''): void => {
    const {what, was, now} = finding;
    const arrow = was && now ? `${was} → ${now}` : now ? `new: ${now}` : `no longer: ${was}`;
    findings.push({...finding, message: `${what}: ${arrow}${why && ` (${why})`}`});
  };

  for (const part of parts) {
    const [olds, news] = [items(at(before, part.path)), items(at(after, part.path))];
    // A part that stands in a file of its own is not here to be compared.
    const What = part.one[0]!.toUpperCase() + part.one.slice(1);
    for (const now of news) {
      const was = olds.find(({id}) => id === now.id);
      const where = `${part.path}[${news.indexOf(now)}]`;
      if (!was) {
        const isUse = part.added === 'material';
        const detail =
          part.path === 'notice.retention' ? `${titleOf(now)}, ${sayPeriod(text(now.period))}` : titleOf(now);
        // A category or consent that was not there is asked about for the first time anyway.
        const asks = !isUse || /^(categories|rights\.consents)$/.test(part.path) ? [] : touched(part.path, now);
        if (part.path === 'notice.data' && now.collected === false)
          add({rule: 'change/wording', grade: 'clarification', where, what: 'Not collected', now: detail, asks: []});
        else
          add(
            {rule: part.rule, grade: part.added, where, what: What, now: detail, asks},
            isUse ? `a new ${part.one}` : '',
          );
        continue;
      }
      const name = titleOf(now);
      if (titleOf(was) !== name)
        add(
          {
            rule: 'change/wording',
            grade: 'clarification',
            where: `${where}.title`,
            what: What,
            was: titleOf(was),
            now: name,
            asks: [],
          },
          'another name',
        );
      for (const {key, what, rule, grade, asks} of part.fields) {
        if (same(was[key], now[key])) continue;
        const [a, b] = [said(before, key, was[key]), said(after, key, now[key])];
        const more = isMore(key, was[key], now[key]);
        const why =
          key === 'period'
            ? more
              ? 'kept longer, or for a time that cannot be compared'
              : 'kept for a shorter time'
            : '';
        // P1Y, P12M and "1 year" are the same.
        if (key === 'period' && isSamePeriod(a, b)) {
          add(
            {
              rule: 'change/wording',
              grade: 'editorial',
              where: `${where}.${key}`,
              what: `${name}: ${what}`,
              was: text(was[key]),
              now: text(now[key]),
              asks: [],
            },
            'the same time, written in another way',
          );
          continue;
        }
        const asked = asks === 'always' || (asks === 'if-more' && more) ? touched(part.path, now) : [];
        add(
          {
            rule,
            grade,
            where: `${where}.${key}`,
            what: `${name}: ${what}`,
            was: a || undefined,
            now: b || undefined,
            asks: asked,
          },
          why,
        );
      }
    }
    for (const was of olds)
      if (!news.some(({id}) => id === was.id))
        add(
          {rule: part.rule, grade: part.removed, where: part.path, what: What, was: titleOf(was), asks: []},
          part.removed === 'material' ? `a ${part.one} less` : '',
        );
  }

  // What a service keeps on a device has no id: its name and where it is kept are one.
  const storesOf = (service: Item) =>
    new Map(
      items(service.stores).map((store) => [
        [text(store.kind) || 'cookie', text(store.name) || text(store.pattern), text(store.host)].join(' '),
        store,
      ]),
    );
  for (const service of services) {
    const old = items(at(before, 'services')).find(({id}) => id === service.id);
    if (!old) continue;
    const [had, has] = [storesOf(old), storesOf(service)];
    const where = `services[${services.indexOf(service)}].stores`;
    const asks = touched('services', service);
    for (const [key, store] of has) {
      const was = had.get(key);
      const name = text(store.name) || text(store.pattern);
      const what = `${titleOf(service)}: ${name}`;
      const fact = {rule: 'change/storage', grade: 'material', where} as const;
      if (!was) {
        add({...fact, what: `${titleOf(service)}: Stored on your device`, now: name, asks}, 'something new is stored');
        continue;
      }
      const [a, b] = [was.lasts, store.lasts].map((lasts) => sayLasts(text(lasts)));
      if (text(was.lasts) !== text(store.lasts)) {
        const isSame = isSamePeriod(a!, b!);
        const isLonger = !isSame && !(daysOnDevice(store.lasts) < daysOnDevice(was.lasts));
        add(
          {
            ...fact,
            grade: isSame ? 'editorial' : 'material',
            what: `${what}, kept for`,
            was: a || undefined,
            now: b || undefined,
            asks: isLonger ? asks : [],
          },
          isSame
            ? 'the same time, written in another way'
            : isLonger
              ? 'kept longer, or for a time that cannot be compared'
              : 'kept for a shorter time',
        );
      }
      if (!same(was.purpose, store.purpose))
        add({
          ...fact,
          what: `${what}, what it is for`,
          was: text(was.purpose) || undefined,
          now: text(store.purpose) || undefined,
          asks,
        });
    }
    for (const [key, store] of had)
      if (!has.has(key))
        add(
          {
            rule: 'change/storage',
            grade: 'material',
            where,
            what: `${titleOf(service)}: Stored on your device`,
            was: text(store.name) || text(store.pattern),
            asks: [],
          },
          'no longer stored',
        );
  }

  // Rights have no ids: each is a word in a list.
  const rightsOf = (config: unknown) =>
    new Map(
      items(at(config, 'rights.rights')).flatMap((entry) => list(entry.rights).map((right) => [text(right), entry])),
    );
  const [hadRights, haveRights] = [rightsOf(before), rightsOf(after)];
  for (const [right, entry] of hadRights) {
    const now = haveRights.get(right);
    const where = 'rights.rights';
    const what = `Right: ${source(right)}`;
    if (!now || (now.stated === false && entry.stated !== false))
      add(
        {rule: 'change/right', grade: 'material', where, what, was: text(entry.title) || 'told of', asks: []},
        'a right that is no longer told of',
      );
    else if (entry.stated === false && now.stated !== false)
      add({rule: 'change/right', grade: 'clarification', where, what, now: text(now.title) || 'told of', asks: []});
    else if (!same(entry.none, now.none) && now.none)
      add(
        {
          rule: 'change/right',
          grade: 'material',
          where,
          what,
          was: text(entry.none) || 'offered',
          now: text(now.none),
          asks: [],
        },
        'a right that does not apply any more',
      );
    else
      for (const key of ['conditions', 'exceptions', 'consequence', 'routes', 'description', 'title'] as const)
        if (!same(entry[key], now[key]))
          add({
            rule: 'change/right',
            grade: key === 'exceptions' && isMore(key, entry[key], now[key]) ? 'material' : 'clarification',
            where,
            what: `${what}, ${key}`,
            was: text(entry[key]) || undefined,
            now: text(now[key]) || undefined,
            asks: [],
          });
  }
  for (const [right, entry] of haveRights)
    if (!hadRights.has(right))
      add({
        rule: 'change/right',
        grade: 'clarification',
        where: 'rights.rights',
        what: `Right: ${source(right)}`,
        now: text(entry.title) || 'told of',
        asks: [],
      });

  for (const {key, what, rule, grade} of statements) {
    const [was, now] = [at(before, key), at(after, key)];
    if (!same(was, now))
      add({rule, grade, where: key, what, was: text(was) || undefined, now: text(now) || undefined, asks: []});
  }
  return findings.filter(({was, now}) => was || now);
}
