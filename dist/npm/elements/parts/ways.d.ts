import type { Channel, ContactConfig, RightConfig, RightsConfig, RouteConfig } from '../../core/rights-config.js';
/** One way to hand something over: the kind of way, to whom, and what the owner says about it. */
export interface Way {
    readonly channel: Channel;
    readonly contact: ContactConfig;
    readonly route: RouteConfig;
}
/** The regulator of the UK, as of 21 November 2026: it was renamed on 30 September 2026 (SI 2026/1015). */
export declare const regulator: ContactConfig;
/** Everyone who can be reached: the owner's contacts, or the one address; and the regulator. */
export declare function contactsOf(rights: RightsConfig): readonly ContactConfig[];
/** Who is complained to in the end: there is always one. */
export declare const regulatorOf: (rights: RightsConfig) => ContactConfig;
/** The ways in which somebody can be reached, easiest first. */
export declare const channelsOf: (contact: ContactConfig) => readonly Channel[];
/** Where a link to somebody leads; undefined for what is no link. The address of a web page is as the owner wrote it. */
export declare function linkTo(channel: Channel, { email, phone, web }: ContactConfig): string | undefined;
/** What people can ask for: as the owner lists it, then whatever else the law gives them. */
export declare function offered(rights: RightsConfig): readonly RightConfig[];
/**
 * How something can be handed over, best first: by the entry's routes, or the first of all, or to whoever looks after
 * data, or the one address. Complaints go by `complaints`, side by side.
 */
export declare function waysFor(entry: RightConfig, rights: RightsConfig): readonly Way[];
