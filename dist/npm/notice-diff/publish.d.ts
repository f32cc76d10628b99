import type { Config } from '../core/config.js';
import type { NoticeChangeConfig } from '../core/notice-config.js';
/**
 * The configuration with a change in it, most recent first; the entry of the same version is replaced. A material change
 * raises the revision of exactly the categories that it names: the loader asks about these again and keeps every other
 * answer. Other consents have no revision; the list of changes says that they will be asked about again.
 */
export declare function publishChange(config: Config, change: NoticeChangeConfig): Config;
/**
 * The changes as an Atom feed (RFC 4287). Its ids are the address of the notice and of each version in it: they stay the
 * same for as long as the notice stays where it is.
 */
export declare function atomFeed(changes: readonly NoticeChangeConfig[], { url, title, author, feed, }: {
    /** The address of the notice, whole. */
    url: string;
    title: string;
    author: string;
    /** The address of the feed itself, if it is known. */
    feed?: string;
}): string;
