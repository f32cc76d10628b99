/** British English for the choices; it comes with them. */
var english = {
    govAnswer: {
        accepted: 'You’ve accepted {kind} cookies. You can change your cookie settings at any time.',
        rejected: 'You’ve rejected {kind} cookies. You can change your cookie settings at any time.',
        hide: 'Hide cookie message',
    },
    reloadNote: 'Your answer is saved. Something that had already started stops when this page loads again.',
    reload: 'Reload page',
    notNow: 'Not now',
    choicesIntro: 'Choose what this site may store on your device. Nothing here can stop you from using the site.',
    alwaysOn: 'Always on',
    why: {
        'strictly-necessary': 'The site cannot work without it.',
        communication: 'Without it, pages cannot reach your device.',
        emergency: 'It helps to find you in an emergency you call for help in.',
    },
    usedBy: 'Used by: {names}.',
    save: 'Save choices',
    close: 'Close',
    decidedOn: 'You decided on {date}.',
    undecided: 'You have not decided yet. Until you do, what needs your yes stays off.',
    withdrawAll: 'Withdraw everything',
    stores: {
        summary: 'What this stores',
        name: 'Name',
        who: 'Who',
        why: 'What for',
        lasts: 'How long',
        like: 'Names like {pattern}',
        host: 'Belongs to {host}',
        session: 'Until you close your browser',
        forever: 'Until somebody deletes it',
        unlisted: 'Not listed',
        nothing: 'Nothing',
        policy: 'Privacy policy of {who}',
        remembers: 'Remembers your answer, so that we need not ask again.',
    },
    kinds: {
        cookie: 'Cookie',
        localStorage: 'Browser storage',
        sessionStorage: 'Browser storage of one tab',
        indexedDB: 'Browser database',
        cacheStorage: 'Saved files',
    },
    roles: {
        own: 'This site itself',
        processor: 'Works for us, and does as we say',
        controller: 'Decides for itself what it does with your data',
    },
};

export { english as default };
