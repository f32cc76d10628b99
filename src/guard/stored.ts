/** What is on the device, held against what is declared. */
import type {ServiceConfig, StoreConfig} from '../core/config.js';
import {storesOf, type Declared} from './declaration.js';
import {daysOf} from './duration.js';
import {isAllowedAt, isRefusedAt} from './permission.js';
import {find, type Finding} from './rules.js';
import {isAt, isLike, trackerStoring} from './trackers.js';
import type {Stored, View} from './view.js';

interface Declaration {
  readonly service: Readonly<ServiceConfig>;
  readonly store: StoreConfig;
}

const kinds = {
  cookie: 'cookie',
  localStorage: 'localStorage entry',
  sessionStorage: 'sessionStorage entry',
  indexedDB: 'database',
  cacheStorage: 'cache',
};

/** Our own cookie, also under the name it has on https, and what else begins with our name. */
const isOurs = ({config: {cookie}}: Declared, {name}: Stored): boolean =>
  name === cookie.name || /^(__Host-)?forthright(-|$)/.test(name);

const isHere = ({host}: StoreConfig, here: string) => !host || isAt(here, host);

/** Every place of the configuration that tells of something stored; those that are allowed come first. */
function declarationsOf(view: View, {kind, name}: Stored): Declaration[] {
  const {config, host} = view;
  return config.services
    .flatMap((service) => storesOf(service).map((store) => ({service, store})))
    .filter(
      ({store}) =>
        (store.kind ?? 'cookie') === kind &&
        isHere(store, host) &&
        (store.name === name || (!!store.pattern && isLike(name, store.pattern))),
    )
    .sort((a, b) => +view.allowed.includes(b.service.id) - +view.allowed.includes(a.service.id));
}

/** Who keeps it, in a few words. */
export function whoseIs(view: View, stored: Stored): string {
  if (isOurs(view, stored)) return 'Forthright’s own';
  const [declared] = declarationsOf(view, stored);
  return declared ? `declared by ${declared.service.title ?? declared.service.id}` : 'not declared';
}

function checkOne(view: View, stored: Stored): Finding[] {
  const {config} = view;
  const {kind, name, days} = stored;
  const [declared] = declarationsOf(view, stored);
  const tracker = trackerStoring(name);
  if (!declared && !tracker)
    return [
      find('undeclared', name, `No service declares this ${kinds[kind]}. What is not declared would need consent.`),
    ];

  const ids = declared ? [declared.service.id] : [];
  const whose = declared?.service.title ?? declared?.service.id ?? tracker!.id;
  if (!isAllowedAt(config, view, ids))
    return [
      isRefusedAt(config, view, ids)
        ? find('stored-after-refusal', name, `This ${kinds[kind]} of ${whose} is here, though the visitor said no.`)
        : find('stored-before-answer', name, `This ${kinds[kind]} of ${whose} is here, and nobody has said yes.`),
    ];
  if (!declared) return [find('tracker-undeclared', name, `This ${kinds[kind]} of ${whose} is not declared.`)];

  const most = daysOf(declared.store.lasts);
  // A little more is the clock's doing.
  return days !== undefined && most !== undefined && days > most * 1.02 + 0.1
    ? [
        find(
          'lasts-longer',
          name,
          `It stays for ${Math.round(days * 10) / 10} days; declared is ${declared.store.lasts}.`,
        ),
      ]
    : [];
}

/** Things that are declared for this very host, allowed, and not there. */
function checkUnseen(view: View): Finding[] {
  if (!view.isLoaded) return [];
  return view.config.services
    .filter(({id}) => view.allowed.includes(id))
    .flatMap((service) => storesOf(service).map((store) => ({service, store})))
    .filter(
      ({store}) =>
        isHere(store, view.host) &&
        // No script sees those.
        !store.httpOnly &&
        !view.stored.some((stored) => declarationsOf(view, stored).some((declared) => declared.store === store)),
    )
    .map(({service, store: {name, pattern = '', kind = 'cookie'}}) =>
      find(
        'never-seen',
        name ?? pattern,
        `${service.title ?? service.id} may store this ${kinds[kind] ?? kind}, and has not.`,
      ),
    );
}

/** What is stored without permission, without being declared, or longer than declared. */
export const checkStored = (view: View): Finding[] => [
  ...view.stored.filter((stored) => !isOurs(view, stored)).flatMap((stored) => checkOne(view, stored)),
  ...checkUnseen(view),
];
