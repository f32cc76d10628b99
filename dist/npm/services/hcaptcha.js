/** hCaptcha. Load it with the form it protects, and nowhere else. */
var hcaptcha = {
    id: 'hcaptcha',
    category: 'essential',
    title: 'hCaptcha',
    provider: 'Intuition Machines, Inc.',
    providerRole: 'processor',
    purpose: 'Checks that a form is sent by a person and not by a robot.',
    policyUrl: 'https://www.hcaptcha.com/privacy',
    country: 'United States',
    stores: [
        { name: '__cf_bm', host: 'hcaptcha.com', lasts: 'PT30M', purpose: 'Keeps robots out.' },
        { name: 'hc_accessibility', host: 'hcaptcha.com', purpose: 'Lets people pass who asked for a way without pictures.' },
    ],
    source: {
        url: 'https://www.hcaptcha.com/privacy',
        checked: '2026-11-25',
        note: 'Company and role were read in hCaptcha’s words for site owners, as one copied them; hc_accessibility was seen in public programs. No list of cookies by hCaptcha was found, and __cf_bm was not seen again on that day; check before you rely on it. It is essential only where a visitor asks for the form it protects.',
    },
};

export { hcaptcha as default };
