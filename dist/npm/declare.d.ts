import { type Config } from './core/config.js';
export interface DeclareOptions {
    /** @defaultValue that of the configuration, or `en-GB` */
    language?: string;
    /** Words of your own by language, in place of those of the configuration. */
    texts?: Config['texts'];
    /** The level of the headings, 1 to 6. @defaultValue `2` */
    level?: number;
}
/**
 * What `<forthright-storage>` shows, as plain HTML to stand between its tags: there without JavaScript and on paper.
 * Every value is text; only http, https and relative addresses become links.
 */
export declare function declare(config: Config, { language, texts, level }?: DeclareOptions): string;
export interface FactsOptions extends DeclareOptions {
    /** The ids of those that are written; all if not given. */
    only?: string;
}
/**
 * What `<forthright-facts of="…">` shows, as plain HTML to stand between its tags. Empty where the configuration says
 * nothing of it, or there are no such facts. What `notice.from` and `rights.from` name has to be in the configuration
 * itself. The level of its headings is 3 if not given.
 */
export declare function writeFacts(of: string, config: Config, { language, texts, only, level }?: FactsOptions): string;
