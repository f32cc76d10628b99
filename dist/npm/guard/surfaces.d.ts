/** How yes and no look beside each other, once the page's own rules have been applied. */
import { type Finding } from './rules.js';
import type { View } from './view.js';
export declare function checkSurfaces({ config, surfaces, isAsking, isLocked }: View): Finding[];
