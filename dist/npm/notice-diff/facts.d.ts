import type { Config } from '../core/config.js';
import { type Finding } from './finding.js';
/** Two configurations, fact by fact. */
export declare function compareFacts(before: Config, after: Config): Finding[];
