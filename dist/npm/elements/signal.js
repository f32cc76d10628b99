/** Whether Global Privacy Control is on, as the browser says, or the owner, whose server has read its header. */
const hasSignal = ({ config }) => (config.signals?.globalPrivacyControl ?? navigator.globalPrivacyControl) ===
    true;
/** Under `us-optout` its status is shown (CCPA regulations, s. 7025), as long as the visitor said yes to nothing. */
const isHonoured = (consent) => consent.config.profile === 'us-optout' &&
    hasSignal(consent) &&
    !Object.values(consent.decision?.categories ?? {}).some(({ allowed, services }) => allowed || /1/.test(services));

export { hasSignal, isHonoured };
