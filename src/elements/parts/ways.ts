import asks from '../../locales/en-GB.asks.js';
import type {Channel, ContactConfig, Right, RightConfig, RightsConfig, RouteConfig} from '../../core/rights-config.js';

/** One way to hand something over: the kind of way, to whom, and what the owner says about it. */
export interface Way {
  readonly channel: Channel;
  readonly contact: ContactConfig;
  readonly route: RouteConfig;
}

/** The regulator of the UK, as of 21 November 2026: it was renamed on 30 September 2026 (SI 2026/1015). */
export const regulator: ContactConfig = {
  id: 'regulator',
  title: 'Information Commission (known as the ICO)',
  role: 'regulator',
  web: 'https://ico.org.uk/make-a-complaint/',
  phone: '0303 123 1113',
};

/** In the order in which people find them easiest. */
const channels: readonly Channel[] = ['email', 'web', 'phone', 'post', 'form', 'in-person'];

/** A list as an owner should have written it: what is none is empty, and nothing in it is missing. */
const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]).filter((item) => item ?? false) : [];

/** The contact of this id that the owner calls the regulator, or whom its role says to be. */
const regulatorAmong = (contacts: readonly ContactConfig[], {regulator: named}: RightsConfig) =>
  contacts.find(({id}) => id === named) ?? contacts.find(({role}) => role === 'regulator');

/** The one address. Who they are is said on the page: no title of ours. */
const usBy = (email: string | undefined): ContactConfig => ({id: 'us', title: '', email});

/** Everyone who can be reached: the owner's contacts, or the one address; and the regulator. */
export function contactsOf(rights: RightsConfig): readonly ContactConfig[] {
  const own = list(rights.contacts);
  const all = own[0] || !rights.email ? own : [usBy(rights.email)];
  return regulatorAmong(own, rights) ? all : [...all, regulator];
}

/** Who is complained to in the end: there is always one. */
export const regulatorOf = (rights: RightsConfig): ContactConfig => regulatorAmong(contactsOf(rights), rights)!;

/** The ways in which somebody can be reached, easiest first. */
export const channelsOf = (contact: ContactConfig): readonly Channel[] =>
  channels.filter((channel) => contact[channel === 'in-person' ? 'inPerson' : (channel as 'web')]?.length);

/** Where a link to somebody leads; undefined for what is no link. The address of a web page is as the owner wrote it. */
export function linkTo(channel: Channel, {email, phone, web}: ContactConfig): string | undefined {
  if (channel === 'email') return `mailto:${encodeURIComponent(email!).replace('%40', '@')}`;
  // "+44 (0)20 …" is for people to read; a word ends the number, such as "ext 12".
  if (channel === 'phone') return `tel:${phone!.replace(/^(\+.*?)\(0\)/, '$1').replace(/[a-z].*|[^\d+]/gi, '')}`;
  return channel === 'web' ? web : undefined;
}

/** What people can ask for: as the owner lists it, then whatever else the law gives them. */
export function offered(rights: RightsConfig): readonly RightConfig[] {
  const own = list(rights.rights).filter((entry) => list(entry.rights)[0]);
  const named = new Set(own.flatMap((entry) => entry.rights));
  // Nobody can stop what is not done.
  if (!list(rights.consents).some(({kind}) => kind === 'marketing')) named.add('object-direct-marketing');
  return [
    ...own,
    ...(Object.keys(asks) as Right[]).filter((right) => !named.has(right)).map((right) => ({rights: [right]})),
  ];
}

/**
 * How something can be handed over, best first: by the entry's routes, or the first of all, or to whoever looks after
 * data, or the one address. Complaints go by `complaints`, side by side.
 */
export function waysFor(entry: RightConfig, rights: RightsConfig): readonly Way[] {
  const {email, endpoint} = rights;
  const contacts = contactsOf(rights);
  const own = list(rights.routes);
  const isRegulator = entry.rights[0] === 'complain-regulator';
  const complaints = entry.rights[0] === 'complain-controller' ? list(rights.complaints) : [];
  const ids = complaints[0] ? complaints : list(entry.routes);
  let routes: readonly RouteConfig[] = ids.flatMap((id) => own.filter((route) => route.id === id));
  const theRegulator = regulatorAmong(contacts, rights);
  const reachable = contacts.filter((contact) => contact !== theRegulator && channelsOf(contact)[0]);
  const nearest = ['dpo', 'controller', ''].flatMap((by) => reachable.filter(({role}) => !by || role === by))[0];
  const to = isRegulator ? theRegulator : email ? undefined : nearest;
  if (!routes[0]) routes = isRegulator || !own[0] ? (to ? [{id: to.id, to: to.id}] : []) : own.slice(0, 1);
  const ways: Way[] = routes.flatMap((route) => {
    const contact = contacts.find(({id}) => id === route.to);
    if (!contact) return [];
    const has = channelsOf(contact);
    const by = list(route.by);
    return (by[0] ? by : has)
      .filter((channel) => has.includes(channel) || (channel === 'endpoint' && endpoint))
      .map((channel) => ({channel, contact, route}));
  });
  if (isRegulator) return ways;
  const us: Way = {channel: 'email', contact: usBy(email), route: {id: 'us', to: 'us'}};
  if (!ways[0] && email) ways.push(us);
  if (endpoint && !ways.some(({channel}) => channel === 'endpoint'))
    ways.unshift({...(ways[0] ?? us), channel: 'endpoint'});
  return ways;
}
