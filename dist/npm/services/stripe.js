/** Stripe: payments by card. Load it on the pages where people pay, and nowhere else. */
var stripe = {
    id: 'stripe',
    category: 'essential',
    title: 'Stripe',
    provider: 'Stripe',
    providerRole: 'controller',
    purpose: 'Takes your payment, and stops people from paying with stolen cards.',
    policyUrl: 'https://stripe.com/privacy',
    country: 'United States',
    stores: [
        { name: '__stripe_mid', lasts: 'P1Y', purpose: 'Knows your device again, to stop stolen cards.' },
        { name: '__stripe_sid', lasts: 'PT30M', purpose: 'Knows your visit again, to stop stolen cards.' },
        { name: 'm', host: 'm.stripe.com', lasts: 'P2Y', purpose: 'Knows your device again, to stop stolen cards.' },
    ],
    source: {
        url: 'https://docs.stripe.com/js/appendix/cookies',
        checked: '2026-11-25',
        note: 'A stored copy says that Stripe.js uses only essential cookies, and names none. The first two names and times were seen on other people’s pages; the cookie m was not seen again on that day; check before you rely on it. Whether a whole year is strictly necessary is for you to judge.',
    },
};

export { stripe as default };
