import {complain} from './complain.js';
import type {NoticeConfig} from './notice-config.js';
import {bare} from './record.js';
import type {RightsConfig} from './rights-config.js';
import type {CookieSettings} from './storage.js';

/**
 * The law the site answers to. `uk` is the default; an unknown one is read as `eu`, the strictest.
 * Only `uk` and `us-optout` know the exceptions `statistics` and `appearance`.
 */
export type Profile =
  'uk' | 'uk-gov' | 'uk-children' | 'wales-public' | 'eu' | 'fr' | 'it' | 'nl' | 'de' | 'es' | 'us-optout';

/**
 * Why a category may be stored on the device (PECR reg. 6 and Schedule A1, law since 5 February 2026).
 *
 * - `strictly-necessary`, `communication`, `emergency`: always on, still told.
 * - `statistics`, `appearance`: on until the visitor objects, if the profile allows it and the `facts` are declared;
 *   otherwise asked for like `consent`.
 * - `consent`: off until given. Any other word is read as `consent`.
 */
export type Basis = 'strictly-necessary' | 'communication' | 'emergency' | 'statistics' | 'appearance' | 'consent';

/**
 * Statements that must be true, and said, before `statistics` or `appearance` may start without asking (PECR Schedule A1
 * paras 5 and 6, and the ICO's guidance of 29 April 2026). `statistics` needs all four, `appearance` the first two.
 *
 * - `sole-purpose`: used only to improve this site, or to suit it to the visitor; not for adverts or to measure them, and
 *   shared with nobody but those who help with the improvement
 * - `no-following`: nobody is followed to other sites or services, nor known again by what the device sends by itself
 * - `own-or-processor`: handled by you, or by somebody who acts for you alone
 * - `totals-only`: the result is totals that identify nobody; data about single visitors is neither recorded nor kept
 */
export type Fact = 'sole-purpose' | 'no-following' | 'own-or-processor' | 'totals-only';

/** One purpose a visitor can say yes or no to. */
export interface CategoryConfig {
  /**
   * 1 to 32 letters, digits, `-` or `_`. Well-known: `essential`, `statistics`, `appearance`, `preferences`,
   * `analytics`, `media`, `marketing`; these bring a title, a description and a basis of their own.
   */
  id: string;
  /** What visitors call it, in the language of the site. */
  title?: string;
  /** One sentence: what it is for. */
  description?: string;
  basis?: Basis;
  /** What is true of it; `statistics` and `appearance` need it. */
  facts?: Fact[];
  /** Raise it when this category gets a new purpose or provider: everyone is asked about this category again. */
  revision?: string;
  /** What changed with that revision, in a sentence the visitor reads. */
  change?: string;
  /** The vendor signals it stands for, such as `analytics_storage`. Well-known ids bring them. */
  signals?: string[];
}

/** Something that a service keeps on the visitor's device. */
export interface StoreConfig {
  /** Its exact name. */
  name?: string;
  /** Stands for several names: `*` is any run of characters, as in `_ga_*`. */
  pattern?: string;
  /** @defaultValue `cookie` */
  kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
  /** The host that keeps it, if it is not the site's own. No page of the site can erase it there. */
  host?: string;
  /** The path of the cookie. @defaultValue `/` */
  path?: string;
  /** The server set it so that no script can see or erase it. The visitor is told; your server has to erase it. */
  httpOnly?: boolean;
  /**
   * How long: `session`, `forever` (until somebody erases it), or an ISO 8601 duration such as `P2Y`, `P30D`, `PT30M`.
   * Anything else is shown as it stands.
   */
  lasts?: string;
  /** What it is for, in one sentence. */
  purpose?: string;
}

/** One tool or provider within a category. */
export interface ServiceConfig {
  id: string;
  /** The category it belongs to. */
  category: string;
  title?: string;
  /** The organisation behind it. Each other organisation is counted in the banner. */
  provider?: string;
  /** `own`: the site itself, not counted as a third party. */
  providerRole?: 'own' | 'processor' | 'controller';
  purpose?: string;
  policyUrl?: string;
  country?: string;
  /** Everything that it keeps on the device. */
  stores?: StoreConfig[];
  /** The vendor signals that depend on this service alone, such as `analytics_storage`. */
  signals?: string[];
  /**
   * Tells the vendor's own code what was decided, after each change; for configurations that are written as code. On the
   * pages after that it is told where `signals` is set, be it empty. The ready-made facts in `forthright/services/` bring
   * it.
   */
  signal?: (allowed: boolean) => void;
  /** Where the facts come from. Nobody but you reads it. */
  source?: {url?: string; checked?: string; note?: string};
}

export interface SiteConfig {
  /** The name visitors know the site by. */
  name?: string;
  url?: string;
}

export interface CookieConfig {
  /** @defaultValue `forthright`, on https `__Host-forthright` */
  name?: string;
  /** Shares the decision with every subdomain, which may then also change it. */
  domain?: string;
  /** @defaultValue `/` */
  path?: string;
  /** How long an answer is kept, yes and no alike. Past this, people are asked again. @defaultValue `182` */
  days?: number;
}

/** Outside parties that are told of the decision, or heard. Each is a file of its own, fetched only where it is used. */
export interface SignalsConfig {
  /** Tells Google's tags by Consent Mode v2. The head snippet sets its defaults. @defaultValue `false` */
  googleConsentMode?: boolean;
  /** Pushes `{event: 'forthright-change', …}` to `dataLayer`, if it is there. @defaultValue `false` */
  dataLayer?: boolean;
  /** Keeps in step with the WP Consent API of WordPress, both ways. @defaultValue `false` */
  wpConsentApi?: boolean;
  /**
   * The browser's Global Privacy Control is a standing objection to what is on by exception, until the visitor says
   * otherwise here; under `us-optout` nothing is asked then. `false`: it is not heard. `true`: it was heard, for servers
   * that read the header `Sec-GPC: 1`. @defaultValue what the browser says
   */
  globalPrivacyControl?: boolean;
}

/** Answers that an earlier tool left behind, so that nobody is asked twice. */
export interface MigrateConfig {
  /** The tools to look for, such as `klaro`; every known one if not given. */
  from?: string[];
  /** Their name for a category or service, and ours. A yes is taken over only if it stands here. */
  map?: Record<string, string>;
}

/** Keeping proof of what was answered. */
export interface RecordConfig {
  /** Every decision is sent there as JSON (docs/record.openapi.json). Nothing is sent if not given. */
  endpoint?: string;
  /** Gives each visitor who decided a random identifier, kept in localStorage. @defaultValue `false` */
  identifier?: boolean;
}

/** All that a site owner may write. Everything has a default; `categories` is what makes it useful. */
export interface Config {
  $schema?: string;
  profile?: Profile;
  site?: SiteConfig;
  /** Language of our words, such as `cy`. @defaultValue the page's `lang` */
  language?: string;
  /** Raise it when what people agreed to has changed: those who said yes are asked again, a no stays a no. */
  revision?: string;
  cookie?: CookieConfig;
  categories?: CategoryConfig[];
  services?: ServiceConfig[];
  /** Words of your own, by language: `{"en-GB": {"accept": "…"}}`. */
  texts?: Record<string, object>;
  /** Where the banner stands. @defaultValue `bar`; `top` under `uk-gov` and `wales-public` */
  layout?: 'bar' | 'card' | 'top';
  notice?: NoticeConfig;
  rights?: RightsConfig;
  signals?: SignalsConfig;
  /** Takes over the answers of an earlier tool, once, at the first visit; `true`: refusals alone, of every known tool. */
  migrate?: true | MigrateConfig;
  record?: RecordConfig;
  /** After a withdrawal, code that already ran cannot be stopped: offer to reload the page, or reload at once. */
  reload?: 'offer' | 'always';
}

/** `always`: locked on. `object`: on until the visitor objects. `ask`: off until allowed. */
export type Control = 'always' | 'object' | 'ask';

export interface Category extends Readonly<CategoryConfig> {
  readonly basis: Basis;
  readonly control: Control;
}

/** The configuration as we use it. What only the elements read is as the owner wrote it; they show it as text. */
export interface ResolvedConfig extends Readonly<Omit<Config, 'cookie' | 'categories' | 'services'>> {
  /** As it came; whoever looks for mistakes needs it. */
  readonly written: unknown;
  readonly revision: string;
  readonly cookie: CookieSettings;
  readonly categories: readonly Category[];
  readonly services: readonly Readonly<ServiceConfig>[];
}

export const profiles = 'uk uk-gov uk-children wales-public eu fr it nl de es us-optout'.split(' ');

const always = 'strictly-necessary communication emergency'.split(' ');
export const facts: readonly string[] = 'sole-purpose no-following own-or-processor totals-only'.split(' ');
/** The facts an exception needs; undefined for every other basis. */
export const factsFor = (basis: unknown) =>
  basis === 'statistics' ? facts : basis === 'appearance' ? facts.slice(0, 2) : undefined;

export const isId = (id: unknown) => typeof id === 'string' && /^[\w-]{1,32}$/.test(id);

/**
 * What the owner wrote, made complete. Whatever is wrong is left out and never widens what is allowed; problems.ts says
 * what and where.
 */
export function resolveConfig(written: unknown): ResolvedConfig {
  // Objects without a prototype: nothing another script put on `Object.prototype` is read as the owner's word.
  const config = bare(written as Config);
  const list = <T extends object>(value?: T[]): T[] => (Array.isArray(value) ? value.map(bare) : []);
  const categories: Category[] = [];
  const known = new Set<string>();
  const isNew = ({id}: {id: string}) => isId(id) && !known.has(id) && known.add(id);
  const hasExceptions = /^(uk|us-optout)$/.test(config.profile ?? 'uk');

  for (const category of list(config.categories)) {
    const {id} = category;
    const basis = category.basis ?? (id === 'essential' ? always[0] : factsFor(id) ? id : 'consent');
    const needed = hasExceptions ? factsFor(basis) : undefined;
    const isException = needed?.every((fact) => [category.facts].flat().includes(fact as Fact));
    const control = always.includes(basis!) ? 'always' : isException ? 'object' : 'ask';
    if (isNew(category)) categories.push({...category, basis: basis as Basis, control});
  }
  if (!categories[0]) complain('config', written);
  if (!categories.some(({control}) => control === 'always') && isNew({id: 'essential'}))
    categories.unshift({id: 'essential', basis: always[0] as Basis, control: 'always'});

  const {name = 'forthright', domain, path = '/', days} = bare(config.cookie);
  // A host cookie cannot be planted by a sibling subdomain.
  const prefix = location.protocol === 'https:' && !domain && path === '/' ? '__Host-' : '';
  return bare({
    ...config,
    written,
    // Browsers keep no cookie longer than 400 days.
    cookie: {name: prefix + name, domain, path, days: Math.min(days!, 400) || 182},
    categories,
    services: list(config.services)
      .filter(({category}) => known.has(category))
      .filter(isNew),
  }) as ResolvedConfig;
}
