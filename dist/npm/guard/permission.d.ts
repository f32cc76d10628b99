import type { Category, ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Moment } from './view.js';
type Service = Readonly<ServiceConfig>;
export declare const categoryOf: (config: ResolvedConfig, id: string) => Category | undefined;
/** Whether visitors are asked about it first, or it runs by an exception. */
export declare const isExempt: (config: ResolvedConfig, { category }: Service) => boolean;
/**
 * Whether it was allowed at that moment: by what the service belongs to, or, where no service is declared, by anything
 * that had to be asked for.
 */
export declare const isAllowedAt: (config: ResolvedConfig, { allowed }: Moment, ids: readonly string[]) => boolean;
/** Whether somebody said no, rather than nothing yet. */
export declare const isRefusedAt: (config: ResolvedConfig, { answered }: Moment, ids: readonly string[]) => boolean;
export {};
