/** What is declared, held against the law. Needs the configuration alone, so it can run without a page. */
import type { ResolvedConfig, ServiceConfig, StoreConfig } from '../core/config.js';
import { type Finding } from './rules.js';
export interface Declared {
    readonly config: ResolvedConfig;
}
type Service = Readonly<ServiceConfig>;
/** PECR Schedule A1 paras 5 and 6; a test holds them against core/config.ts. */
export declare const neededFacts: Readonly<Record<string, readonly string[]>>;
export declare const storesOf: ({ stores }: Service) => readonly StoreConfig[];
/** Everything that can be said of a configuration by itself. */
export declare function checkDeclaration(view: Declared): Finding[];
export {};
