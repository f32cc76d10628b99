import type { Consent } from '../core/consent.js';
/** Whether Global Privacy Control is on, as the browser says, or the owner, whose server has read its header. */
export declare const hasSignal: ({ config }: Consent) => boolean;
/** Under `us-optout` its status is shown (CCPA regulations, s. 7025), as long as the visitor said yes to nothing. */
export declare const isHonoured: (consent: Consent) => boolean;
