/** Lazy entry: the inspector, for owners who asked for it (`is-debugging.ts`). */
import type { Consent } from './core/consent.js';
/** Puts the panel on the page, once; it checks, reports and draws by itself. */
export declare function inspect(consent: Consent): void;
