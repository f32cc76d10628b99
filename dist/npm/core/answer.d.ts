import type { Consent } from './consent.js';
/**
 * Listens for the `data-forthright` hooks. Any element may open the choices; only a banner that stands directly in the
 * body can answer, so that nothing visitors write into a page decides for somebody.
 *
 * Yes is for what was asked. A first no is for everything: it also objects to what is on by exception (PECR Schedule A1
 * para. 5(1)(e)). What was answered before, and is not asked now, stays as it was.
 */
export declare function listenForAnswers(consent: Consent): void;
