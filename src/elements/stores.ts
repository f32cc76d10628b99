import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Category, ResolvedConfig, ServiceConfig, StoreConfig} from '../core/config.js';
import {isSafeUrl} from '../core/safe-url.js';
import type {Messages} from '../locales/messages.js';
import {fill} from '../locales/words.js';

type Service = Readonly<ServiceConfig>;

const isoDuration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** What a word of the configuration means to a visitor. */
const say = (words: object, word = ''): string | undefined =>
  Object.hasOwn(words, word) ? (words as Record<string, string>)[word] : undefined;

/** How long something stays, in the visitor's language. */
export function lifetimeOf(lasts: string | undefined, {language, stores}: Messages): string {
  if (!lasts) return stores.unlisted;
  if (lasts === 'session' || lasts === 'forever') return stores[lasts];
  try {
    const parts = (isoDuration.exec(lasts) ?? [])
      .slice(1)
      .map((count, at) => ({count: Number(count), unit: units[at]!}))
      .filter(({count}) => count > 0)
      .map(({count, unit}) =>
        new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
      );
    if (parts[0]) return new Intl.ListFormat(language, {type: 'unit'}).format(parts);
  } catch {
    // A language or a unit that this browser does not know.
  }
  return lasts;
}

/** The name of a country for its two letters; anything else as it stands. */
function countryOf(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(country) ?? country;
  } catch {
    return country;
  }
}

/** What to call a service. */
export const nameOf = ({title, provider, id}: Service) => title ?? provider ?? id;

const inBrowser = (name: string, purpose: string): StoreConfig => ({
  name,
  kind: 'localStorage',
  lasts: 'forever',
  purpose,
});

/** The services of a category; our own cookie is one of those that are always on. */
export function servicesOf({id}: Category, config: ResolvedConfig, {stores, roles}: Messages): Service[] {
  const {categories, services, cookie, site, record} = config;
  const home = categories.find(({control}) => control === 'always') ?? categories[0];
  const ours: Service = {
    id: 'forthright',
    category: id,
    title: site?.name ?? roles.own,
    providerRole: site?.name ? 'own' : undefined,
    purpose: stores.remembers,
    stores: [
      {name: cookie.name, lasts: `P${cookie.days}D`},
      ...(record?.endpoint ? [inBrowser('forthright-unsent', stores.proves)] : []),
      ...(record?.identifier ? [inBrowser('forthright-receipt', stores.identifies)] : []),
    ],
  };
  return [...(home?.id === id ? [ours] : []), ...services.filter(({category}) => category === id)];
}

/** Each thing that a service stores; one that stores nothing, or does not say, has a line too. */
function storesOf({stores}: Service): readonly (StoreConfig | undefined)[] {
  // Where one value belongs, only a single value stays.
  const listed = [stores]
    .flat()
    .filter((store) => Object(store) === store)
    .map((store) => Object.fromEntries(Object.entries(store!).filter(([, value]) => typeof value !== 'object')));
  return listed[0] ? listed : [undefined];
}

/** What services store, as a table: one line for each thing. Narrow, its lines become blocks that name their parts. */
export function renderStores(
  services: readonly Service[],
  words: Messages,
  labelledBy: string,
  isSafe: (url: string) => boolean = isSafeUrl,
): TemplateResult {
  const {stores, kinds, roles, language} = words;
  // A block by itself: the declaration written at build time has no sheet of ours.
  const note = (text: unknown) => (text ? html`<div class="note">${text}</div>` : nothing);

  const renderCell = (label: string, content: unknown) =>
    html`<td role="cell" data-label=${content ? label : ''}>${content}</td>`;

  const renderWho = (service: Service) => {
    const {title, provider, providerRole, country, policyUrl} = service;
    return html`${note(title && provider)} ${note(say(roles, providerRole))}
    ${note(country && countryOf(country, language))}
    ${note(
      policyUrl &&
        isSafe(policyUrl) &&
        html`<a part="policy-link" class="forthright-focusable" href=${policyUrl}
          >${fill(stores.policy, {who: provider ?? nameOf(service)})}</a
        >`,
    )}`;
  };

  const renderStore = (service: Service, store: StoreConfig | undefined, isFirst: boolean) => {
    const {name, pattern, kind = 'cookie', host, lasts, purpose} = store ?? {};
    const called = name ?? (pattern && fill(stores.like, {pattern}));
    const both = isFirst && service.purpose && purpose;
    const why = both ? html`${service.purpose} ${note(purpose)}` : (purpose ?? service.purpose);
    const none = service.stores ? stores.nothing : stores.unlisted;
    // Explicit roles: as blocks, the parts of a table would lose theirs.
    return html`<tr role="row">
      <th role="rowheader" scope="row" data-label=${stores.name}>
        ${store ? html`${called ?? stores.unlisted} ${note(say(kinds, kind) ?? kind)}` : none}
        ${note(host && fill(stores.host, {host}))}
      </th>
      ${renderCell(stores.who, html`${nameOf(service)} ${isFirst ? renderWho(service) : nothing}`)}
      ${renderCell(stores.why, why)} ${renderCell(stores.lasts, store && lifetimeOf(lasts, words))}
    </tr>`;
  };

  return html`<table role="table" part="table" aria-labelledby=${labelledBy}>
    <thead>
      <tr role="row">
        ${[stores.name, stores.who, stores.why, stores.lasts].map(
          (label) => html`<th role="columnheader" scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${services.map((service) => storesOf(service).map((store, at) => renderStore(service, store, !at)))}
    </tbody>
  </table>`;
}
