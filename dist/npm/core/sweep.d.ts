/**
 * Erases what is stored without permission: what a service declared in `stores` that is not allowed, or not any more (PECR
 * Schedule A1 para. 5(1)(e), UK GDPR art. 7(3)). Nothing that is not declared is touched.
 */
import type { StoreConfig } from './config.js';
import type { Consent } from './consent.js';
/**
 * Whether a name is meant. Without regular expressions: a pattern comes from a configuration, a name from anybody. A
 * pattern of asterisks alone would mean everything of the site's, and means nothing.
 */
export declare function isMeant({ name, pattern }: StoreConfig, candidate: string): boolean;
/** Whether another site keeps it, whose storage no page of ours can reach. Subdomains share cookies, and nothing else. */
export declare function isElsewhere(store: StoreConfig): boolean;
/** Erases now, and again a little later. Afterwards `consent.remains` names what would not go, or cannot be reached. */
export declare function sweep(consent: Consent): Promise<void>;
