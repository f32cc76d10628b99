import type { ServiceConfig } from '../core/config.js';
/** What a well-known tool is for. `tags` brings in others. */
export type Kind = 'statistics' | 'replay' | 'adverts' | 'tags' | 'media' | 'fonts';
export interface Tracker {
    /** As in docs/services.md, where it is there. */
    readonly id: string;
    readonly kind: Kind;
    /** Hosts, also with the beginning of a path, that it loads from or sends to. */
    readonly hosts: readonly string[];
    /** What it stores on the site's own host; `*` is any run of characters. */
    readonly names: readonly string[];
    /** The global that its code leaves. */
    readonly global: string | undefined;
}
/** Tools that are known to need consent, or to need a second look. */
export declare const trackers: readonly Tracker[];
/** Globals by which trackers show, and other consent tools. */
export declare const globalsOfTrackers: readonly string[];
/** Whether an address (host and path) belongs to a host, or to one below it. */
export declare const isAt: (address: string, host: string) => boolean;
/** Whether a name is meant by a pattern in which `*` is any run of characters. */
export declare const isLike: (name: string, pattern: string) => boolean;
export declare const trackerAt: (address: string) => Tracker | undefined;
export declare const trackerStoring: (name: string) => Tracker | undefined;
/** The well-known tool that a service is: by its id, by what it stores, or by who keeps it. */
export declare const trackerOf: ({ id, stores }: Readonly<ServiceConfig>) => Tracker | undefined;
