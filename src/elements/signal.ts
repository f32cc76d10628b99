import type {Consent} from '../core/consent.js';

/** Whether Global Privacy Control is on, as the browser says, or the owner, whose server has read its header. */
export const hasSignal = ({config}: Consent): boolean =>
  (config!.signals?.globalPrivacyControl ?? (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl) ===
  true;

/** Under `us-optout` its status is shown (CCPA regulations, s. 7025), as long as the visitor said yes to nothing. */
export const isHonoured = (consent: Consent): boolean =>
  consent.config!.profile === 'us-optout' &&
  hasSignal(consent) &&
  !Object.values(consent.decision?.categories ?? {}).some(({allowed, services}) => allowed || /1/.test(services));
