/** LinkedIn's Insight Tag. */
var linkedin = {
    id: 'linkedin',
    category: 'marketing',
    title: 'LinkedIn',
    provider: 'LinkedIn',
    providerRole: 'controller',
    purpose: 'Checks if our adverts on LinkedIn work, and shows them to people who were here.',
    policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    country: 'United States',
    stores: [
        { name: 'li_fat_id', lasts: 'P30D', purpose: 'Remembers which advert brought you here.' },
        { name: 'bcookie', host: 'linkedin.com', lasts: 'P1Y', purpose: 'Knows your browser again.' },
        { name: 'li_sugr', host: 'linkedin.com', lasts: 'P90D', purpose: 'Guesses who you are.' },
        { name: 'lidc', host: 'linkedin.com', lasts: 'P1D', purpose: 'Chooses the computer at LinkedIn that answers.' },
        { name: 'UserMatchHistory', host: 'linkedin.com', lasts: 'P30D', purpose: 'Matches you to adverts.' },
        {
            name: 'AnalyticsSyncHistory',
            host: 'linkedin.com',
            lasts: 'P30D',
            purpose: 'Remembers when LinkedIn last compared its notes about you.',
        },
    ],
    source: {
        url: 'https://www.linkedin.com/legal/l/cookie-table',
        checked: '2026-11-25',
        note: 'Only the beginning of this page was seen, in a copy of April 2024; li_fat_id is on learn.microsoft.com/linkedin. The other names and most times were seen on other people’s pages; li_fat_id’s time was not seen again on that day; check before you rely on it.',
    },
};

export { linkedin as default };
