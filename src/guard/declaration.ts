/** What is declared, held against the law. Needs the configuration alone, so it can run without a page. */
import type {Category, ResolvedConfig, ServiceConfig, StoreConfig} from '../core/config.js';
import {daysOf} from './duration.js';
import {isExempt} from './permission.js';
import {find, type Finding} from './rules.js';
import {trackerOf, type Kind} from './trackers.js';

export interface Declared {
  readonly config: ResolvedConfig;
}

type Service = Readonly<ServiceConfig>;

const bases = 'strictly-necessary communication emergency statistics appearance consent'.split(' ');
/** PECR Schedule A1 paras 5 and 6; a test holds them against core/config.ts. */
export const neededFacts: Readonly<Record<string, readonly string[]>> = {
  statistics: ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only'],
  appearance: ['sole-purpose', 'no-following'],
};
const asked: readonly Kind[] = ['statistics', 'replay', 'adverts', 'tags'];
/** How many days an answer may be kept, and must at least be left alone, by profile. */
const longest: Readonly<Record<string, number>> = {
  'uk-children': 183,
  eu: 183,
  fr: 183,
  it: 183,
  nl: 183,
  de: 183,
  'us-optout': 400,
};
const soonest: Readonly<Record<string, number>> = {
  'uk-gov': 365,
  'wales-public': 365,
  'uk-children': 365,
  'us-optout': 365,
};

const nameOf = ({title, id}: Service) => title ?? id;
export const storesOf = ({stores}: Service): readonly StoreConfig[] =>
  Array.isArray(stores) ? stores.filter(Boolean) : [];
const within = (config: ResolvedConfig, {id}: Category) => config.services.filter(({category}) => category === id);

/** An exception that is none here: asked for like everything else, so nothing is lost but the effort. */
function checkBasis({id, basis, control, facts = []}: Category, profile: string): Finding[] {
  const where = `categories.${id}`;
  if (!bases.includes(basis))
    return [find('basis-unknown', where, `“${basis}” is not a basis. It is read as consent.`)];
  const needed = neededFacts[basis];
  if (!needed || control !== 'ask') return [];
  if (!/^(uk|us-optout)$/.test(profile))
    return [
      find(
        'exception-elsewhere',
        where,
        `The profile ${profile} knows no exception “${basis}”. Visitors are asked first.`,
      ),
    ];
  const missing = needed.filter((fact) => !(facts as readonly string[]).includes(fact));
  return [
    find(
      'facts-missing',
      where,
      `“${basis}” needs facts that are not declared: ${missing.join(', ')}. Visitors are asked first.`,
    ),
  ];
}

/** What a well-known tool is used for, against the category it stands in. */
function checkTracker(service: Service, {id, control, basis}: Category): Finding[] {
  const {kind} = trackerOf(service) ?? {};
  const where = `services.${service.id}`;
  const name = nameOf(service);
  if (!kind || !asked.includes(kind) || control === 'ask') return [];
  if (control === 'always')
    return [
      find(
        'tracker-necessary',
        where,
        `${name} is known to count or follow people, but stands in “${id}”, which is always on.`,
      ),
    ];
  if (kind === 'adverts')
    return [
      find('adverts-exempt', where, `${name} is for adverts, and stands in “${id}”, which starts without asking.`),
    ];
  if (kind === 'replay')
    return [
      find(
        'replay-exempt',
        where,
        `${name} records single visits, and stands in “${id}”, which starts without asking.`,
      ),
    ];
  return basis === 'appearance' || /^(google-|adobe|segment)/.test(trackerOf(service)!.id)
    ? [
        find(
          'statistics-doubtful',
          where,
          `${name} starts without asking. With its usual settings it does more than the exception allows.`,
        ),
      ]
    : [];
}

function checkProvider(service: Service): Finding[] {
  const {id, provider, providerRole} = service;
  const where = `services.${id}`;
  const elsewhere = storesOf(service).find(({host}) => host)?.host;
  if (provider) return [];
  if (providerRole === 'own')
    return elsewhere
      ? [find('provider-unclear', where, `${nameOf(service)} is declared as your own, but stores at ${elsewhere}.`)]
      : [];
  return providerRole || elsewhere
    ? [find('provider-missing', where, `${nameOf(service)} belongs to another organisation, which is not named.`)]
    : [find('provider-unclear', where, `${nameOf(service)} does not say whose it is.`)];
}

function checkNecessary(service: Service, {control}: Category): Finding[] {
  const {id, purpose = ''} = service;
  const said = [purpose, ...storesOf(service).map(({purpose}) => purpose ?? '')].join(' ');
  return control === 'always' && said.trim().length < 20
    ? [
        find(
          'necessary-without-reason',
          `services.${id}`,
          `${nameOf(service)} is always on, and does not say why it must be.`,
        ),
      ]
    : [];
}

/** The same name kept under an exception and under consent: then the exception does not hold. */
function checkPurposes({config}: Declared): Finding[] {
  const homes = new Map<string, Service>();
  const findings: Finding[] = [];
  for (const service of config.services)
    for (const {name, pattern, kind = 'cookie', host = ''} of storesOf(service)) {
      const called = name ?? pattern ?? '';
      const key = [kind, host, called].join();
      const other = homes.get(key);
      homes.set(key, other ?? service);
      if (other && isExempt(config, other) !== isExempt(config, service))
        findings.push(
          find(
            'mixed-purposes',
            called,
            `${called} is used by ${nameOf(other)} and ${nameOf(service)}; only one of them is exempt.`,
          ),
        );
    }
  return findings;
}

function checkBundle(category: Category, {config}: Declared): Finding[] {
  const services = within(config, category);
  const adverts = services.find((service) => trackerOf(service)?.kind === 'adverts');
  const other = services.find((service) => /statistics|replay|media/.test(trackerOf(service)?.kind ?? ''));
  if (category.id === 'analytics' && adverts && !other)
    return [
      find('bundled', `categories.${category.id}`, `${nameOf(adverts)} is for adverts, and stands under analytics.`),
    ];
  return adverts && other
    ? [
        find(
          'bundled',
          `categories.${category.id}`,
          `One yes allows ${nameOf(other)} and, for adverts, ${nameOf(adverts)}.`,
        ),
      ]
    : [];
}

function checkLifetime({config: {profile = 'uk', cookie, categories}}: Declared): Finding[] {
  if (categories.every(({control}) => control === 'always')) return [];
  const {days} = cookie;
  const most = longest[profile] ?? 366;
  if (days > most)
    return [
      find(
        'kept-too-long',
        'cookie.days',
        `An answer is kept for ${days} days; for the profile ${profile}, ${most} are the most.`,
      ),
    ];
  const least = soonest[profile] ?? 182;
  return days < Math.min(least, most) && days < 182
    ? [find('asked-again-soon', 'cookie.days', `Who said no is asked again after ${days} days.`)]
    : [];
}

/** French audience measurement, where an owner relies on that exception. */
function checkAudience({config}: Declared): Finding[] {
  if (config.profile !== 'fr') return [];
  return config.categories
    .filter(({basis}) => basis === 'statistics')
    .flatMap((category) => within(config, category))
    .flatMap(storesOf)
    .filter(({lasts}) => (daysOf(lasts) ?? 0) > 13 * 31)
    .map(({name, pattern = ''}) =>
      find('audience-13-months', name ?? pattern, `${name ?? pattern} stays for more than 13 months.`),
    );
}

/** Everything that can be said of a configuration by itself. */
export function checkDeclaration(view: Declared): Finding[] {
  const {config} = view;
  const {profile = 'uk', notice, categories, services} = config;
  const findings = categories.flatMap((category) => [
    ...checkBasis(category, profile),
    ...checkBundle(category, view),
    ...within(config, category).flatMap((service) => [
      ...checkTracker(service, category),
      ...checkProvider(service),
      ...checkNecessary(service, category),
    ]),
  ]);
  const isOptional = categories.some(({control}) => control !== 'always');
  if (!notice?.url && (isOptional || services[0]))
    findings.push(find('no-notice', 'notice.url', 'The banner links to no page that says more.'));
  return [...findings, ...checkPurposes(view), ...checkLifetime(view), ...checkAudience(view)];
}
