import type {Config} from '../core/config.js';
import type {Block} from './blocks.js';
import {compareBlocks, compareWords} from './compare.js';
import {gravest, type Finding, type Grade} from './finding.js';
import {daysOf, isSamePeriod, isShorter, sayPeriod} from './period.js';
import {parts, statements, words, type Field} from './fields.js';
import {gradeText} from './text.js';
import {contentOf, isSpelling} from './words.js';

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

/** A heading under which the words of a field are looked at as a text would be. */
const headings: Readonly<Record<string, string>> = {
  purpose: 'Why we use it',
  recipient: 'Who we share it with',
  retention: 'How long we keep it',
  data: 'What data we collect',
  transfer: 'Data outside the UK',
  basis: 'Our lawful basis',
  right: 'Your rights',
  // Any other word may be somebody else.
  contact: 'Who we share it with',
  decisions: 'Automated decisions',
};

/** Its texts, one by one; a code such as `legal-obligation` reads as words. */
const textsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(textsIn)
    : isItem(value)
      ? Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : textsIn(one)))
      : [text(value)].filter(Boolean);

/** What other words make of a fact, by the same rules as in a text. */
function gradeWords(topic: string | undefined, was: unknown, now: unknown): Grade {
  const heading: Block = {kind: 'heading', depth: 2, text: headings[topic ?? ''] ?? 'Text'};
  const blocksOf = (value: unknown): Block[] =>
    textsIn(value).map((text) =>
      typeof value === 'string' ? {kind: 'text', depth: 0, text} : {kind: 'item', depth: 1, text},
    );
  const [olds, news] = [blocksOf(was), blocksOf(now)];
  const [old, fresh] = [olds[0], news[0]];
  const isOne = olds.length === 1 && news.length === 1;
  const entries =
    isOne && old && fresh
      ? [{type: 'changed', was: old, now: fresh, parts: compareWords(old.text, fresh.text)} as const]
      : compareBlocks(olds, news);
  const found = gradeText([heading, ...olds], [{type: 'same', blocks: [heading]}, ...entries]);
  const grade = gravest(found) ?? 'editorial';
  // Other words are no typo, however few they are.
  const isOther = isOne && old && fresh && contentOf(old.text).sort().join() !== contentOf(fresh.text).sort().join();
  return grade === 'editorial' && isOther && !isSpelling(old.text, fresh.text, () => false) ? 'clarification' : grade;
}

const topicOf = (rule: string): string => rule.split('/')[1]!;

interface Promise {
  readonly event?: unknown;
  readonly count?: unknown;
  readonly unit?: unknown;
}
const sayPromise = ({event, count, unit}: Promise): string => {
  const time = `${text(count)} ${source(text(unit))}${count === 1 ? '' : 's'}`;
  return `${event === 'acknowledge' ? 'we say that it is here' : 'we answer'} within ${time}`;
};

/** Whoever was promised something is promised as much. */
const isKept = (was: unknown, now: unknown): boolean =>
  items(was).every((old) =>
    items(now).some(
      (fresh) =>
        fresh.event === old.event && !((daysOf(sayPromise(fresh)) ?? Infinity) > (daysOf(sayPromise(old)) ?? 0)),
    ),
  );

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

/** As text whose parts stand in one order, whichever it was written in. */
const plain = (value: unknown, isSorted: boolean): string =>
  Array.isArray(value)
    ? `[${(isSorted ? value.map((one) => plain(one, true)).sort() : value.map((one) => plain(one, false))).join()}]`
    : isItem(value)
      ? `{${Object.entries(value)
          .map(([key, one]) => `${JSON.stringify(key)}:${plain(one, isSorted)}`)
          .sort()
          .join()}}`
      : (JSON.stringify(value) ?? '');
const same = (a: unknown, b: unknown): boolean => plain(a, false) === plain(b, false);
const isReordered = (a: unknown, b: unknown): boolean => plain(a, true) === plain(b, true);

const source = (value: string) => value.replace(/[-_]/g, ' ');

/** The paths of all that stands in an object. */
const leavesOf = (value: unknown, path: string): string[] =>
  isItem(value)
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`))
    : value === undefined
      ? []
      : [path];

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
      if (isItem(value) && 'count' in value) return sayPromise(value);
      if (isItem(value) && 'count' in value) return sayPromise(value);
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
    if (key === 'period') return !isShorter(text(was), text(now));
    if (Array.isArray(was) || Array.isArray(now))
      return list(now).some((one) => !list(was).some((had) => same(one, had)));
    return true;
  };

  /** What is said for the first time, or no more, is what its field makes of it; other words are judged as in a text. */
  const gradeField = ({grade, rule, isMore}: Omit<Field, 'key' | 'what'>, was: unknown, now: unknown): Grade => {
    if (now === undefined) return grade;
    if (was === undefined)
      return gradeWords(undefined, was, now) === 'material' ? 'material' : isMore ? 'clarification' : grade;
    // What is left out of a list is no longer promised.
    if (isMore && list(now).length < list(was).length) return grade;
    return gradeWords(grade === 'material' ? topicOf(rule) : undefined, was, now);
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
    /** Nobody reads an id. What people were asked about by its id is another matter. */
    const renamed = (now: Item): Item | undefined =>
      /^(categories|services|rights\.consents)$/.test(part.path) || olds.some(({id}) => id === now.id)
        ? undefined
        : olds.find((old) => text(old.title) && old.title === now.title && !news.some(({id}) => id === old.id));
    for (const now of news) {
      const was = olds.find(({id}) => id === now.id) ?? renamed(now);
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
      if (titleOf(was) !== name) {
        const grade = gradeWords(part.added === 'material' ? topicOf(part.rule) : undefined, [titleOf(was)], [name]);
        add(
          {
            rule: grade === 'material' ? part.rule : 'change/wording',
            grade,
            where: `${where}.title`,
            what: What,
            was: titleOf(was),
            now: name,
            asks: grade === 'material' && part.added === 'material' ? touched(part.path, now) : [],
          },
          grade === 'material'
            ? 'other words, which may mean something else'
            : grade === 'editorial'
              ? 'spelling or signs alone'
              : 'other words for the same',
        );
      }
      for (const one of part.fields) {
        const {key, what, rule, grade: most, asks, isText} = one;
        const [old, fresh] = [was[key], now[key]];
        if (same(old, fresh)) continue;
        let [a, b] = [said(before, key, old), said(after, key, fresh)];
        if (a === b) {
          // What it names has another id now, and is the same.
          if (a && !isText && key !== 'period' && list(old).length === list(fresh).length) continue;
          [a, b] = [text(old), text(fresh)];
        }
        const fact = {where: `${where}.${key}`, what: `${name}: ${what}`, was: a || undefined, now: b || undefined};
        if (isReordered(old, fresh)) {
          add({...fact, rule: 'change/format', grade: 'editorial', asks: []}, 'in another order');
          continue;
        }
        // P1Y, P12M and "1 year" are the same.
        if (key === 'period' && isSamePeriod(text(old), text(fresh))) {
          add({...fact, rule: 'change/wording', grade: 'editorial', asks: []}, 'the same time, written in another way');
          continue;
        }
        const more = isMore(key, old, fresh);
        const grade = isText
          ? gradeField(one, old, fresh)
          : key === 'promises' && isKept(old, fresh)
            ? 'clarification'
            : most;
        const why =
          key === 'period'
            ? more
              ? 'kept longer, or for a time that cannot be compared'
              : 'kept for a shorter time'
            : !isText || grade === 'material' || !a || !b
              ? ''
              : grade === 'editorial'
                ? 'spelling or signs alone'
                : 'other words for the same';
        const asked =
          grade === 'material' && (asks === 'always' || (asks === 'if-more' && more)) ? touched(part.path, now) : [];
        add({...fact, rule, grade, asks: asked}, why);
      }
    }
    for (const was of olds)
      if (!news.some((now) => now.id === was.id || renamed(now) === was))
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
      if (!same(was.purpose, store.purpose)) {
        const grade = gradeField({rule: 'change/purpose', grade: 'material'}, was.purpose, store.purpose);
        add({
          ...fact,
          grade,
          what: `${what}, what it is for`,
          was: text(was.purpose) || undefined,
          now: text(store.purpose) || undefined,
          asks: grade === 'material' ? asks : [],
        });
      }
      for (const [key, what] of [
        ['path', 'pages that see it'],
        ['httpOnly', 'out of reach of the page'],
      ] as const)
        if (!same(was[key], store[key]))
          add({
            ...fact,
            grade: 'clarification',
            what: `${titleOf(service)}: ${name}, ${what}`,
            was: text(was[key]) || undefined,
            now: text(store[key]) || undefined,
            asks: [],
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
            rule: isReordered(entry[key], now[key]) ? 'change/format' : 'change/right',
            grade: isReordered(entry[key], now[key])
              ? 'editorial'
              : key === 'routes' || now[key] === undefined
                ? 'clarification'
                : key === 'exceptions' && list(now[key]).length > list(entry[key]).length
                  ? 'material'
                  : gradeWords('right', entry[key], now[key]),
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

  const textKeys = new Set([before, after].flatMap((config) => leavesOf(at(config, 'texts'), 'texts')));
  const ownWords = [...textKeys].map((key) => words(key, 'Words of the banner', 'change/wording', 'clarification'));
  for (const one of [...statements, ...ownWords]) {
    const {key, what, rule, grade: most, isText} = one;
    const [was, now] = [at(before, key), at(after, key)];
    if (same(was, now)) continue;
    const grade = isReordered(was, now) ? 'editorial' : isText ? gradeField(one, was, now) : most;
    add({rule, grade, where: key, what, was: text(was) || undefined, now: text(now) || undefined, asks: []});
  }
  return findings.filter(({was, now}) => was || now);
}
