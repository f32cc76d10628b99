import { tellVendor } from './tell-vendor.js';

/** Microsoft Clarity. Microsoft says that it should not be used on sites for people under 18. */
var microsoftClarity = {
    id: 'microsoft-clarity',
    category: 'analytics',
    title: 'Microsoft Clarity',
    provider: 'Microsoft',
    providerRole: 'controller',
    purpose: 'Records how people move and click on the page.',
    policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
    country: 'United States',
    stores: [
        { name: '_clck', lasts: 'P365D', purpose: 'Tells one visitor from another.' },
        { name: '_clsk', lasts: 'P1D', purpose: 'Puts the pages of one visit into one recording.' },
        { name: '_cltk', kind: 'sessionStorage', lasts: 'session', purpose: 'Knows this tab again.' },
        { name: 'CLID', host: 'www.clarity.ms', lasts: 'P1Y', purpose: 'Knows when you first met Clarity, on any site.' },
        { name: 'MUID', host: 'clarity.ms', lasts: 'P390D', purpose: 'Knows your browser again on Microsoft’s sites.' },
        { name: 'MR', host: 'c.clarity.ms', lasts: 'P7D', purpose: 'Says when the MUID cookie needs renewing.' },
        { name: 'SM', host: 'c.clarity.ms', lasts: 'session', purpose: 'Makes MUID the same on all Microsoft’s sites.' },
        { name: 'ANONCHK', host: 'c.clarity.ms', lasts: 'PT10M', purpose: 'Says if MUID may be used for adverts.' },
    ],
    source: {
        url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
        checked: '2026-11-25',
        note: 'Names were read in a stored copy, _cltk and the first two times in the source of clarity-js 0.8.70, the call on learn.microsoft.com/clarity/clarity-consent-api-v2. Hosts and times of the last five were not seen again on that day; check before you rely on it. After a no Clarity forgets its cookies but goes on recording without them until the page is loaded again.',
    },
    // A yes to analytics is no yes to adverts.
    signal: (allowed) => tellVendor('clarity', (clarity) => clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: allowed ? 'granted' : 'denied' })),
};

export { microsoftClarity as default };
