import { type Finding } from './rules.js';
import type { View } from './view.js';
/** Once a host and rule. */
export declare function checkRequests(view: View): Finding[];
