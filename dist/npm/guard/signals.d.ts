import { type Finding } from './rules.js';
import type { View } from './view.js';
export declare function checkSignals(view: View): Finding[];
