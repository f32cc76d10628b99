import type {Problem} from './core/complain.js';
import {facts, factsFor, isId, profiles} from './core/config.js';
import {isDays, typeOf} from './is-odd.js';
import type {LawfulBasis, SpecialCondition} from './core/notice-config.js';
import asks from './locales/en-GB.asks.js';
import desk from './locales/en-GB.desk.js';
import changes from './locales/en-GB.changes.js';
import news from './locales/en-GB.changed.js';
import dialog from './locales/en-GB.dialog.js';
import exit from './locales/en-GB.exit.js';
import mainFacts from './locales/en-GB.facts.js';
import notice from './locales/en-GB.notice.js';
import tools from './locales/en-GB.tools.js';
import followUp from './locales/en-GB.follow-up.js';
import handOver from './locales/en-GB.hand-over.js';
import enGB from './locales/en-GB.js';
import moreFacts from './locales/en-GB.more-facts.js';
import unsure from './locales/en-GB.not-sure.js';
import rights from './locales/en-GB.rights.js';

const string = 'string';

/** Which types an owner may write where; a test holds it against the JSON Schema made from the type `Config`. */
export const shape = {
  $schema: string,
  profile: profiles,
  site: {name: string, url: string},
  language: string,
  revision: string,
  cookie: {name: string, domain: string, path: string, days: 'number'},
  categories: [
    {
      id: string,
      title: string,
      description: string,
      basis: 'strictly-necessary communication emergency statistics appearance consent'.split(' '),
      facts: 'list',
      revision: string,
      change: string,
      signals: 'list',
    },
  ],
  services: [
    {
      id: string,
      category: string,
      title: string,
      provider: string,
      providerRole: ['own', 'processor', 'controller'],
      purpose: string,
      policyUrl: string,
      country: string,
      signals: 'list',
      signal: 'function',
      source: {url: string, checked: string, note: string},
      stores: [
        {
          name: string,
          pattern: string,
          kind: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'],
          host: string,
          path: string,
          httpOnly: 'boolean',
          lasts: string,
          purpose: string,
        },
      ],
    },
  ],
  texts: 'object',
  layout: ['bar', 'card', 'top'],
  notice: {
    url: string,
    from: string,
    dialog: 'boolean',
    title: string,
    version: string,
    effective: string,
    reviewBy: string,
    audience: string,
    covers: 'list',
    excludes: 'list',
    changes: [
      {
        version: string,
        date: string,
        grade: 'editorial clarification material'.split(' '),
        summary: string,
        items: [{what: string, was: string, now: string}],
        asks: 'list',
      },
    ],
    related: [{title: string, url: string}],
    purposes: [
      {
        id: string,
        title: string,
        data: 'list',
        basis: 'list',
        interests: 'list',
        annex1: string,
        special: 'list',
        schedule1: 'list',
        policyDocument: string,
        consent: string,
        retention: 'list',
        ifNotProvided: string,
      },
    ],
    data: [
      {
        id: string,
        title: string,
        examples: 'list',
        kind: 'ordinary special criminal'.split(' '),
        state: 'identified pseudonymous anonymous aggregated'.split(' '),
        collected: 'boolean',
        source: string,
      },
    ],
    recipients: [
      {
        id: string,
        title: string,
        purpose: string,
        data: 'list',
        basis: 'list',
        when: string,
        told: 'consent always where-possible may-not'.split(' '),
        anonymous: 'boolean',
        country: string,
        safeguard: string,
        service: string,
      },
    ],
    retention: [{id: string, title: string, period: string, from: string, disposal: string}],
    transfers: string,
    security: 'list',
    decisions: string,
    children: string,
    breach: string,
    measurements: [{title: string, purpose: string}],
    glossary: [{term: string, meaning: string}],
    exitUrl: string,
  },
  rights: {
    from: string,
    url: string,
    email: string,
    contacts: [
      {
        id: string,
        title: string,
        role: 'controller dpo representative caldicott-guardian worker helpdesk service processor regulator other'.split(
          ' ',
        ),
        partOf: string,
        email: string,
        phone: string,
        post: 'list',
        web: string,
        form: string,
        inPerson: string,
        note: string,
      },
    ],
    routes: [
      {
        id: string,
        to: string,
        by: 'list',
        subject: string,
        proof: string,
        include: 'list',
        promises: [{event: 'acknowledge answer'.split(' '), count: 'number', unit: 'day working-day month'.split(' ')}],
        note: string,
      },
    ],
    rights: [
      {
        rights: 'list',
        title: string,
        description: string,
        routes: 'list',
        conditions: 'list',
        exceptions: 'list',
        consequence: string,
        none: string,
        stated: 'boolean',
      },
    ],
    consents: [
      {
        id: string,
        title: string,
        kind: 'account sharing contact marketing research referral case-study transfer other'.split(' '),
        description: string,
        model: 'opt-in opt-out'.split(' '),
        parts: [{id: string, title: string, note: string}],
        routes: 'list',
        url: string,
        decidedBy: string,
        effect: string,
      },
    ],
    complaints: 'list',
    regulator: string,
    nation: 'england-and-wales scotland northern-ireland'.split(' '),
    endpoint: string,
    webmail: 'boolean',
    traceless: 'boolean',
    exitUrl: string,
  },
  signals: {
    googleConsentMode: 'boolean',
    dataLayer: 'boolean',
    wpConsentApi: 'boolean',
    globalPrivacyControl: 'boolean',
  },
  migrate: [true, {from: 'list', map: 'object'}],
  record: {endpoint: string, identifier: 'boolean'},
  reload: ['offer', 'always'],
};

/** Every phrase that can be replaced, in English. */
export const phrases = {
  ...enGB,
  asks,
  facts: {...mainFacts, ...moreFacts},
  rights: {...rights, unsure, handOver, desk, followUp},
  notice: {...notice, tools: {...tools, news}},
  changes,
  exit,
  dialog,
};

/** Lists of words, and which ones an owner may write in them. */
const lawfulBases: Record<LawfulBasis, true> = {
  consent: true,
  contract: true,
  'legal-obligation': true,
  'vital-interests': true,
  'public-task': true,
  'recognised-legitimate-interest': true,
  'legitimate-interests': true,
};
const specialConditions: Record<SpecialCondition, true> = {
  'explicit-consent': true,
  employment: true,
  'vital-interests': true,
  'not-for-profit': true,
  'made-public': true,
  'legal-claims': true,
  'substantial-public-interest': true,
  'health-or-social-care': true,
  'public-health': true,
  research: true,
};

export const isLawfulBasis = (word: string): boolean => Object.hasOwn(lawfulBases, word);

/** A type; a list of words, one of which is meant; a list of one object's options; an object's options, or `true` for them. */
type Shape = string | readonly string[] | readonly [object] | readonly [true, object] | object;

/** Everything that is wrong with what an owner wrote: where, what was expected, what came. */
export function checkConfig(written: unknown): Problem[] {
  const problems: Problem[] = [];

  const check = (value: unknown, shape: Shape, where: string): void => {
    if (Array.isArray(shape) && shape[0] === true) {
      if (value !== true) check(value, shape[1] as object, where);
      return;
    }
    const words = Array.isArray(shape) && typeof shape[0] === string ? (shape as string[]) : undefined;
    const expected =
      typeof shape === string ? (shape as string) : words ? string : Array.isArray(shape) ? 'list' : 'object';
    const got = typeOf(value);
    if (got !== expected) problems.push(['F004', where, expected, got]);
    else if (words) {
      if (!words.includes(value as string)) problems.push(['F006', where, words.join(' '), value]);
    } else if (Array.isArray(value) && Array.isArray(shape))
      value.forEach((item, at) => check(item, shape[0] as object, `${where}[${at}]`));
    else if (typeof shape === 'object') {
      for (const [key, part] of Object.entries(value as object)) {
        const path = where ? `${where}.${key}` : key;
        // The one option that is code.
        if (key === 'signal' && typeof part === 'function') continue;
        if (!Object.hasOwn(shape, key)) problems.push(['F005', path, Object.keys(shape).join(' ')]);
        else if (part !== undefined) check(part, (shape as Record<string, Shape>)[key]!, path);
      }
    }
  };
  check(written, shape, '');

  /** Phrases that are none of ours: nobody would ever read them. */
  const checkTexts = (own: unknown, known: object, where: string): void => {
    if (typeOf(own) !== 'object') return void problems.push(['F004', where, 'object', typeOf(own)]);
    for (const [key, value] of Object.entries(own as object) as [string, unknown][]) {
      const ours =
        (Object.hasOwn(known, key) ? (known as Record<string, unknown>)[key] : undefined) ??
        (where.endsWith('.categories') ? {title: '', description: ''} : undefined);
      if (ours === undefined) problems.push(['F005', `${where}.${key}`, Object.keys(known).join(' ')]);
      else if (typeof ours === 'object') checkTexts(value, ours, `${where}.${key}`);
      else if (typeof value !== string) problems.push(['F004', `${where}.${key}`, string, typeOf(value)]);
    }
  };
  const {texts} = Object(written) as {texts?: object};
  if (typeOf(texts) === 'object')
    for (const [language, own] of Object.entries(texts as object)) checkTexts(own, phrases, `texts.${language}`);

  const {categories, services, cookie, profile = 'uk'} = Object(written) as Record<string, unknown>;
  const {days} = Object(cookie) as {days?: unknown};
  if (typeof days === 'number' && !isDays(days)) problems.push(['F041', days]);
  const list = (value: unknown) =>
    (Array.isArray(value) ? value.filter((item) => typeOf(item) === 'object') : []) as Record<string, unknown>[];
  const known = new Set<unknown>();
  for (const {id, basis = id, facts: said} of list(categories)) {
    if (!isId(id) || known.has(id)) problems.push(['F007', id]);
    known.add(id);
    for (const fact of Array.isArray(said) ? said : [])
      if (!facts.includes(String(fact)))
        problems.push(['F006', `categories.${String(id)}.facts`, facts.join(' '), fact]);
    const missing = (factsFor(basis) ?? []).filter((fact) => !Array.isArray(said) || !said.includes(fact));
    if (missing.length && /^(uk|us-optout)$/.test(String(profile)))
      problems.push(['F008', id, basis, missing.join(' ')]);
  }
  for (const {id, category} of list(services))
    if (!isId(id) || known.has(id) || !known.has(category)) problems.push(['F010', id, category]);
  const told = Object((Object(written) as {notice?: unknown}).notice) as Record<string, unknown>;
  for (const part of ['purposes', 'recipients'] as const)
    list(told[part]).forEach((entry, at) => {
      for (const [key, words] of Object.entries({basis: lawfulBases, special: specialConditions})) {
        const said = entry[key];
        for (const word of Array.isArray(said) ? (said as unknown[]) : [])
          if (!Object.hasOwn(words, String(word)))
            problems.push(['F006', `notice.${part}[${at}].${key}`, Object.keys(words).join(' '), word]);
      }
    });
  checkChanges(written, problems);
  // Nothing to ask is no news where something else is wrong, or where people come for their rights.
  if (
    !problems.length &&
    !Object.hasOwn(Object(written) as object, 'rights') &&
    [...known].every((id) => id === 'essential')
  )
    problems.push(['F009']);
  return problems;
}

/** A category that the latest material change names has that version as its revision: otherwise nobody is asked. */
function checkChanges(written: unknown, problems: Problem[]): void {
  const {categories, notice} = Object(written) as {categories?: unknown; notice?: unknown};
  const list = (value: unknown) => (Array.isArray(value) ? (value.map(Object) as Record<string, unknown>[]) : []);
  const changes = list((Object(notice) as {changes?: unknown}).changes).filter(
    ({grade, asks}) => grade === 'material' && Array.isArray(asks),
  );
  for (const {id, revision} of list(categories)) {
    const change = changes.find(({asks}) => (asks as unknown[]).includes(id));
    // A revision that is a date may well have been raised.
    const isDate = /^\d{4}-\d\d/.test(String(revision));
    if (change && !isDate && change.version !== revision) problems.push(['F035', id, change.version, revision ?? '']);
  }
}
