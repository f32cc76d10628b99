import { complain } from '../complain.js';
import { isGranted } from './is-granted.js';

/** `statistics` brings nothing: the exception for it does not by itself cover Google Analytics (PECR Sch. A1 para. 5). */
const names = {
    ad_storage: 'marketing',
    ad_user_data: 'marketing',
    ad_personalization: 'marketing',
    analytics_storage: 'analytics',
    functionality_storage: 'preferences appearance',
    personalization_storage: 'preferences appearance',
    security_storage: 'essential',
};
/** Keeps Google's tags told of what is allowed, by Consent Mode v2. */
function tellGoogle(consent) {
    const layer = (window.dataLayer ??= []);
    /** Google reads an `arguments` object; a list it takes for something else. */
    function gtag(..._command) {
        // eslint-disable-next-line prefer-rest-params
        layer.push(arguments);
    }
    /** What Google was last told, by the head snippet or by others. */
    let sent = {};
    let hasDefault = false;
    let isLate = false;
    for (const entry of layer) {
        if (entry?.[0] === 'consent' && !Array.isArray(entry)) {
            hasDefault ||= entry[1] === 'default';
            Object.assign(sent, entry[2]);
        }
        else if (entry?.['gtm.start'] || /^(js|config)$/.test(String(entry?.[0])))
            isLate ||= !hasDefault;
    }
    if (isLate)
        complain('F025');
    let isRedacted;
    consent.subscribe(() => {
        const state = {};
        for (const name in names)
            state[name] = isGranted(consent, name, names[name]) ? 'granted' : 'denied';
        if (!hasDefault) {
            gtag('consent', 'default', state);
            // A tag that ran before its default goes by one of its own until an update comes.
            if (!isLate)
                sent = state;
        }
        hasDefault = true;
        // Before the update, which may itself send something.
        if (isRedacted !== (isRedacted = state['ad_storage'] === 'denied'))
            gtag('set', 'ads_data_redaction', isRedacted);
        // What a default says of one region only cannot be compared.
        if (sent['region'] || Object.keys(names).some((name) => state[name] !== sent[name]))
            gtag('consent', 'update', state);
        sent = state;
    });
}

export { tellGoogle };
