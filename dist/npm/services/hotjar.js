/** Hotjar, which is now part of Contentsquare. */
var hotjar = {
    id: 'hotjar',
    category: 'analytics',
    title: 'Hotjar',
    provider: 'Hotjar Ltd (part of Contentsquare)',
    providerRole: 'processor',
    purpose: 'Records how people move and click on the page, and asks what they think.',
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
    country: 'Malta',
    stores: [
        { pattern: '_hjSessionUser_*', lasts: 'P365D', purpose: 'Tells one visitor from another.' },
        { pattern: '_hjSession_*', lasts: 'PT30M', purpose: 'Knows which pages belong to one visit.' },
        { name: '_hjClosedSurveyInvites', lasts: 'P365D', purpose: 'Remembers that you closed an invitation.' },
        { name: '_hjDonePolls', lasts: 'P365D', purpose: 'Remembers that you answered a question.' },
        { name: '_hjMinimizedPolls', lasts: 'P365D', purpose: 'Remembers that you made a question small.' },
        { name: '_cs_id', lasts: 'P13M', purpose: 'Tells one visitor from another.' },
        { name: '_cs_s', lasts: 'PT30M', purpose: 'Knows which pages belong to one visit.' },
        { name: '_cs_c', lasts: 'P13M', purpose: 'Remembers if you agreed to being recorded.' },
    ],
    source: {
        url: 'https://docs.contentsquare.com/en/web/cookies/',
        checked: '2026-11-25',
        note: 'The names that begin with _cs_ were read in a stored copy of April 2026; newer set-ups use them. Those that begin with _hj were seen on the cookie pages of others, NHS Wales among them. Hotjar’s own page was not seen again on that day; check before you rely on it.',
    },
};

export { hotjar as default };
