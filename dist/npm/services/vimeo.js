/** Vimeo: videos in a frame. With `?dnt=1` in the frame's address Vimeo says it sets no new cookies. */
var vimeo = {
    id: 'vimeo',
    category: 'media',
    title: 'Vimeo',
    provider: 'Vimeo.com, Inc.',
    providerRole: 'controller',
    purpose: 'Plays videos on the page.',
    policyUrl: 'https://vimeo.com/privacy',
    country: 'United States',
    stores: [
        { name: 'vuid', host: 'vimeo.com', lasts: 'P2Y', purpose: 'Counts who watches which video.' },
        { name: 'player', host: 'vimeo.com', lasts: 'P1Y', purpose: 'Remembers sound, picture and subtitles.' },
        { name: 'flags', host: 'vimeo.com', lasts: 'P1Y', purpose: 'Knows what the owner of the video switched on.' },
        { name: 'player_clearance', host: 'vimeo.com', lasts: 'P7D', purpose: 'Keeps robots out.' },
        { name: 'cf_clearance', host: 'vimeo.com', lasts: 'P1Y', purpose: 'Keeps robots out.' },
        { name: '__cf_bm', host: 'vimeo.com', lasts: 'PT30M', purpose: 'Keeps robots out.' },
        { name: '_cfuvid', host: 'vimeo.com', lasts: 'session', purpose: 'Stops one visitor from asking too often.' },
    ],
    source: {
        url: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
        checked: '2026-11-25',
        note: 'Read in a stored copy of 30 July 2024, which writes _cf_bm for __cf_bm. Videos with a password or a form set one more.',
    },
};

export { vimeo as default };
