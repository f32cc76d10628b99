import { type TemplateResult } from 'lit/html.js';
import type { Category, ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Messages } from '../locales/messages.js';
type Service = Readonly<ServiceConfig>;
/** How long something stays, in the visitor's language. */
export declare function lifetimeOf(lasts: string | undefined, { language, stores }: Messages): string;
/** What to call a service. */
export declare const nameOf: ({ title, provider, id }: Service) => string;
/** The services of a category; our own cookie is one of those that are always on. */
export declare function servicesOf({ id }: Category, config: ResolvedConfig, { stores, roles }: Messages): Service[];
/** What services store, as a table: one line for each thing. Narrow, its lines become blocks that name their parts. */
export declare function renderStores(services: readonly Service[], words: Messages, labelledBy: string, isSafe?: (url: string) => boolean): TemplateResult;
export {};
