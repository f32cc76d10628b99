import { html, nothing } from 'lit/html.js';
import { isSafeUrl } from '../core/safe-url.js';
import { fill } from '../locales/words.js';

const isoDuration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** What a word of the configuration means to a visitor. */
const say = (words, word = '') => Object.hasOwn(words, word) ? words[word] : undefined;
/** How long something stays, in the visitor's language. */
function lifetimeOf(lasts, { language, stores }) {
    if (!lasts)
        return stores.unlisted;
    if (lasts === 'session' || lasts === 'forever')
        return stores[lasts];
    try {
        const parts = (isoDuration.exec(lasts) ?? [])
            .slice(1)
            .map((count, at) => ({ count: Number(count), unit: units[at] }))
            .filter(({ count }) => count > 0)
            .map(({ count, unit }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
        if (parts[0])
            return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
    }
    catch {
        // A language or a unit that this browser does not know.
    }
    return lasts;
}
/** The name of a country for its two letters; anything else as it stands. */
function countryOf(country, language) {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
    }
    catch {
        return country;
    }
}
/** What to call a service. */
const nameOf = ({ title, provider, id }) => title ?? provider ?? id;
const inBrowser = (name, purpose) => ({
    name,
    kind: 'localStorage',
    lasts: 'forever',
    purpose,
});
/** The services of a category; our own cookie is one of those that are always on. */
function servicesOf({ id }, config, { stores, roles }) {
    const { categories, services, cookie, site, record } = config;
    const home = categories.find(({ control }) => control === 'always') ?? categories[0];
    const ours = {
        id: 'forthright',
        category: id,
        title: site?.name ?? roles.own,
        providerRole: site?.name ? 'own' : undefined,
        purpose: stores.remembers,
        stores: [
            { name: cookie.name, lasts: `P${cookie.days}D` },
            ...(record?.endpoint ? [inBrowser('forthright-unsent', stores.proves)] : []),
            ...(record?.identifier ? [inBrowser('forthright-receipt', stores.identifies)] : []),
        ],
    };
    return [...(home?.id === id ? [ours] : []), ...services.filter(({ category }) => category === id)];
}
/** Each thing that a service stores; one that stores nothing, or does not say, has a line too. */
function storesOf({ stores }) {
    // Where one value belongs, only a single value stays.
    const listed = [stores]
        .flat()
        .filter((store) => Object(store) === store)
        .map((store) => Object.fromEntries(Object.entries(store).filter(([, value]) => typeof value !== 'object')));
    return listed[0] ? listed : [undefined];
}
/** What services store, as a table: one line for each thing. Narrow, its lines become blocks that name their parts. */
function renderStores(services, words, labelledBy, isSafe = isSafeUrl) {
    const { stores, kinds, roles, language } = words;
    // A block by itself: the declaration written at build time has no sheet of ours.
    const note = (text) => (text ? html `<div class="note">${text}</div>` : nothing);
    const renderCell = (label, content) => html `<td role="cell" data-label=${content ? label : ''}>${content}</td>`;
    const renderWho = (service) => {
        const { title, provider, providerRole, country, policyUrl } = service;
        return html `${note(title && provider)} ${note(say(roles, providerRole))}
    ${note(country && countryOf(country, language))}
    ${note(policyUrl &&
            isSafe(policyUrl) &&
            html `<a part="policy-link" class="forthright-focusable" href=${policyUrl}
          >${fill(stores.policy, { who: provider ?? nameOf(service) })}</a
        >`)}`;
    };
    const renderStore = (service, store, isFirst) => {
        const { name, pattern, kind = 'cookie', host, lasts, purpose } = store ?? {};
        const called = name ?? (pattern && fill(stores.like, { pattern }));
        const both = isFirst && service.purpose && purpose;
        const why = both ? html `${service.purpose} ${note(purpose)}` : (purpose ?? service.purpose);
        const none = service.stores ? stores.nothing : stores.unlisted;
        // Explicit roles: as blocks, the parts of a table would lose theirs.
        return html `<tr role="row">
      <th role="rowheader" scope="row" data-label=${stores.name}>
        ${store ? html `${called ?? stores.unlisted} ${note(say(kinds, kind) ?? kind)}` : none}
        ${note(host && fill(stores.host, { host }))}
      </th>
      ${renderCell(stores.who, html `${nameOf(service)} ${isFirst ? renderWho(service) : nothing}`)}
      ${renderCell(stores.why, why)} ${renderCell(stores.lasts, store && lifetimeOf(lasts, words))}
    </tr>`;
    };
    return html `<table role="table" part="table" aria-labelledby=${labelledBy}>
    <thead>
      <tr role="row">
        ${[stores.name, stores.who, stores.why, stores.lasts].map((label) => html `<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${services.map((service) => storesOf(service).map((store, at) => renderStore(service, store, !at)))}
    </tbody>
  </table>`;
}

export { lifetimeOf, nameOf, renderStores, servicesOf };
