import type { ResolvedConfig } from '../core/config.js';
/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
export declare function flatten(config: ResolvedConfig): void;
