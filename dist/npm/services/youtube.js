/** YouTube: videos in a frame. */
var youtube = {
    id: 'youtube',
    category: 'media',
    title: 'YouTube',
    provider: 'Google',
    providerRole: 'controller',
    purpose: 'Plays videos on the page.',
    policyUrl: 'https://policies.google.com/privacy',
    country: 'United States',
    stores: [
        { name: 'YSC', host: 'youtube.com', lasts: 'session', purpose: 'Makes sure that clicks come from you.' },
        {
            name: 'VISITOR_INFO1_LIVE',
            host: 'youtube.com',
            lasts: 'P6M',
            purpose: 'Knows your browser again, and helps YouTube to find faults.',
        },
        { name: 'PREF', host: 'youtube.com', lasts: 'P8M', purpose: 'Remembers how you like to watch videos.' },
        {
            pattern: 'yt-remote-*',
            kind: 'localStorage',
            host: 'youtube.com',
            lasts: 'forever',
            purpose: 'Knows your device again, so that you can play videos on a television.',
        },
    ],
    source: {
        url: 'https://policies.google.com/technologies/cookies',
        checked: '2026-11-25',
        note: 'YSC and VISITOR_INFO1_LIVE with their times were read in copies of this page. The time of PREF and the entries that begin with yt-remote- were not seen again on that day; check before you rely on it. People who are signed in to Google have more cookies. www.youtube-nocookie.com sets fewer until play is pressed, but stores something too.',
    },
};

export { youtube as default };
