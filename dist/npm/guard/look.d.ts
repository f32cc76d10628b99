/** Reads a page. The one part of the guard that needs a DOM; it changes nothing. */
import type { Consent } from '../core/consent.js';
import type { View } from './view.js';
import { type Watch } from './watch.js';
/** All there is to see now; `globals` are the names to look for. */
export declare function look(consent: Consent, watch: Watch, globals: readonly string[]): Promise<View>;
