/** Google reCAPTCHA. Load it with the form it protects, and nowhere else. */
var recaptcha = {
    id: 'recaptcha',
    category: 'media',
    title: 'reCAPTCHA',
    provider: 'Google',
    providerRole: 'processor',
    purpose: 'Checks that a form is sent by a person and not by a robot.',
    policyUrl: 'https://policies.google.com/privacy',
    country: 'United States',
    stores: [
        {
            name: '_GRECAPTCHA',
            host: 'www.google.com',
            path: '/recaptcha',
            lasts: 'P6M',
            purpose: 'Helps to tell people from robots.',
        },
        { name: '_grecaptcha', kind: 'localStorage', lasts: 'forever', purpose: 'Helps to tell people from robots.' },
    ],
    source: {
        url: 'https://docs.cloud.google.com/recaptcha/docs/faq',
        checked: '2026-11-25',
        note: 'The cookie, and that Google is a processor since 2 April 2026, were read in a stored copy. Path, time and the entry in localStorage were not seen again on that day; check before you rely on it. At www.google.com other cookies of Google may travel along; Google says that www.recaptcha.net avoids that. Put it under essential only with a reason you can give.',
    },
};

export { recaptcha as default };
