import { complain } from '../complain.js';
import { isGranted } from './is-granted.js';

const google = /^https?:\/\/([\w-]+\.)*(google-analytics\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|google\.com\/ccm)(?![\w.])/;
/**
 * Tells the owner, once, if Google was asked for something before anybody said yes: a tag that only waits inside sends
 * what it can without cookies, the address of the visitor included.
 */
function watchForGoogle(consent) {
    // There, one may go on until somebody objects.
    if (consent.config.profile === 'us-optout')
        return;
    const observer = new PerformanceObserver((list) => {
        const early = list.getEntries().find(({ name }) => google.test(name));
        if (!early)
            return;
        observer.disconnect();
        complain('F026', new URL(early.name).host);
    });
    observer.observe({ type: 'resource', buffered: true });
    consent.subscribe(() => {
        if (isGranted(consent, 'analytics_storage', 'analytics') || isGranted(consent, 'ad_storage', 'marketing'))
            observer.disconnect();
    });
}

export { watchForGoogle };
