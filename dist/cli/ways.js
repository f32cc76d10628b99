/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */
/** Plain data on an object without a prototype: an id such as `constructor` finds nothing. */
const bare = (data) => ({ __proto__: null, ...data });

const profiles = 'uk uk-gov uk-children wales-public eu fr it nl de es us-optout'.split(' ');
const always = 'strictly-necessary communication emergency'.split(' ');
const facts = 'sole-purpose no-following own-or-processor totals-only'.split(' ');
/** The facts an exception needs; undefined for every other basis. */
const factsFor = (basis) => basis === 'statistics' ? facts : basis === 'appearance' ? facts.slice(0, 2) : undefined;
const isId = (id) => typeof id === 'string' && /^[\w-]{1,32}$/.test(id);
/**
 * What the owner wrote, made complete. Whatever is wrong is left out and never widens what is allowed; problems.ts says
 * what and where.
 */
function resolveConfig(written) {
    // Objects without a prototype: nothing another script put on `Object.prototype` is read as the owner's word.
    const config = bare(written);
    const list = (value) => (Array.isArray(value) ? value.map(bare) : []);
    const categories = [];
    const known = new Set();
    const isNew = ({ id }) => isId(id) && !known.has(id) && known.add(id);
    const hasExceptions = /^(uk|us-optout)$/.test(config.profile ?? 'uk');
    for (const category of list(config.categories)) {
        const { id } = category;
        const basis = category.basis ?? (id === 'essential' ? always[0] : factsFor(id) ? id : 'consent');
        const needed = hasExceptions ? factsFor(basis) : undefined;
        const isException = needed?.every((fact) => [category.facts].flat().includes(fact));
        const control = always.includes(basis) ? 'always' : isException ? 'object' : 'ask';
        if (isNew(category))
            categories.push({ ...category, basis: basis, control });
    }
    if (!categories[0])
        ;
    if (!categories.some(({ control }) => control === 'always') && isNew({ id: 'essential' }))
        categories.unshift({ id: 'essential', basis: always[0], control: 'always' });
    const { name = 'forthright', domain, path = '/', days } = bare(config.cookie);
    // A host cookie cannot be planted by a sibling subdomain.
    const prefix = location.protocol === 'https:' && !domain && path === '/' ? '__Host-' : '';
    return bare({
        ...config,
        written,
        // Browsers keep no cookie longer than 400 days.
        cookie: { name: prefix + name, domain, path, days: Math.min(days, 400) || 182 },
        categories,
        services: list(config.services)
            .filter(({ category }) => known.has(category))
            .filter(isNew),
    });
}

/** What people can ask for, in everyday words: facts and rights launcher say the same, in this order. */
const words$2 = {
    access: { title: 'See what you hold about me', about: 'You can get a copy of your data.' },
    rectification: {
        title: 'Put something right',
        about: 'You can have what is wrong corrected, and what is missing added.',
    },
    erasure: { title: 'Delete my data', about: 'You can have your data deleted in many cases.' },
    'withdraw-consent': { title: 'Take back a yes', about: 'You can change your mind about anything you agreed to.' },
    object: {
        title: 'Object to the use of my data',
        about: 'You can say why it should stop. It stops unless there are strong reasons to go on.',
    },
    'object-direct-marketing': {
        title: 'Stop marketing',
        about: 'You can stop marketing at any time. Nobody can refuse that.',
    },
    'object-storage': {
        title: 'Switch off what is stored on my device',
        about: 'You can object to what a site stores to count visits or to suit you.',
    },
    restriction: {
        title: 'Pause the use of my data',
        about: 'You can have your data kept but not used, while something is sorted out.',
    },
    portability: {
        title: 'Take my data with me',
        about: 'You can get data you gave us in a form that another service can read.',
    },
    'automated-decisions': {
        title: 'Have a person look at a decision',
        about: 'You can have a person look again at what a computer decided alone.',
    },
    informed: {
        title: 'Be told what you do with my data',
        about: 'You can ask to be told, in plain words, what is used and why.',
    },
    notification: {
        title: 'Tell others about a change',
        about: 'Whoever was given your data is told when it is corrected, deleted or paused. You can ask who that is.',
    },
    'complain-controller': {
        title: 'I am unhappy about how you used my data',
        about: 'You can complain to us, and we have to look into it.',
    },
    'complain-regulator': {
        title: 'Complain to the regulator',
        about: 'You can complain to the Information Commission, known as the ICO, at any time.',
    },
};

/** British English for `<forthright-facts>`; it comes with it. */
const words$1 = {
    us: 'Us',
    partOf: 'Part of {name}',
    email: 'Email',
    phone: 'Phone',
    post: 'Post',
    web: 'On the web',
    form: 'On paper',
    'in-person': 'In person',
    copy: 'Copy',
    copied: 'Copied.',
    contactRoles: {
        controller: 'Decides how your data is used',
        dpo: 'Checks that your data is looked after',
        representative: 'Acts for us in the UK',
        'caldicott-guardian': 'Sees that what you tell us stays private',
        worker: 'Works with you',
        helpdesk: 'Helps when something does not work',
        service: 'The people you deal with',
        processor: 'Works for us, and does as we say',
        regulator: 'Makes sure that everyone keeps to the law',
        other: '',
    },
    subject: 'Subject line',
    subjectNote: '“{subject}”. It helps us, but you do not have to use it.',
    include: 'It helps to tell us',
    proof: 'Proof of who you are',
    weSayItArrived: 'We promise to tell you within {time} that it arrived.',
    weAnswer: 'We promise an answer within {time}.',
    workingDay: '{count} working day',
    workingDays: '{count} working days',
    conditions: 'When it applies',
    exceptions: 'What may be left out',
    consequence: 'What it means for you',
    start: 'Start: {title}',
    how: 'How to ask',
    anyWay: 'You can ask in any way you like, in writing or by speaking to us. It is free. We have to answer within one month, or tell you by then why it takes longer.',
    complainToUs: 'Complain to us',
    weLookIntoIt: 'Tell us what went wrong. Within 30 days we have to say that we have your complaint. We look into it, and tell you what came of it. (Data Protection Act 2018, section 164A)',
    complainAbove: 'Complain to the regulator',
    anyTime: 'You do not have to come to us first. It is free.',
    kept: 'What we keep',
    howLong: 'How long',
    countedFrom: '{period}, counted from: {from}',
    andThen: 'What happens then',
    version: 'Version {version}.',
    inForce: 'In force since {date}.',
    changedOn: 'Last changed on {date}.',
    reviewBy: 'We look at it again by {date}.',
    whoWeAre: 'Who we are',
    why: 'Why we use your data',
    whoSeesIt: 'Who sees it',
    yourRights: 'Your rights',
    someRights: 'You can see your data, have it put right or deleted, and more.',
    howToComplain: 'How to complain',
    toBoth: 'To us, or to the regulator at any time.',
    more: '{count} more',
};

/** British English for the banner; it comes with the elements. */
var enGB$1 = {
    language: 'en-GB',
    direction: 'ltr',
    thisSite: 'this site',
    heading: 'Cookies on {site}',
    intro: 'We use optional cookies and similar storage only if you say yes.',
    accept: 'Accept all',
    reject: 'Reject all',
    choose: 'Choose',
    introAgain: 'We use optional cookies only if you say yes, and something has changed since you answered.',
    onUnlessOff: 'On unless you turn it off.',
    off: 'Off.',
    turnOff: 'Turn off {title}',
    turnOn: 'Turn on {title}',
    oneOther: 'One other organisation is involved.',
    others: '{count} other organisations are involved.',
    changeLater: 'You can change your answer at any time under “Cookie settings”.',
    readNotice: 'Read our privacy notice',
    settings: 'Cookie settings',
    gov: {
        heading: 'Cookies on {site}',
        essential: 'We use some essential cookies to make this service work.',
        analytics: 'We’d also like to use analytics cookies so we can understand how you use the service and make improvements.',
        additional: 'We’d like to set {kind} cookies for:',
        kindAnalytics: 'analytics',
        kindAdditional: 'additional',
        accept: 'Accept {kind} cookies',
        reject: 'Reject {kind} cookies',
        choose: 'View cookies',
    },
    categories: {
        essential: {
            title: 'Essential',
            description: 'Keeps the site working and safe, and remembers your answer here.',
        },
        statistics: {
            title: 'Statistics',
            description: 'Counts how the site is used, so that we can make it better. It does not show who you are.',
        },
        appearance: { title: 'Appearance', description: 'Shows the site in the way that suits you and your device.' },
        preferences: { title: 'Preferences', description: 'Remembers what you set, such as your language or region.' },
        analytics: { title: 'Analytics', description: 'Helps us see how people use the site.' },
        media: { title: 'Videos, polls and maps', description: 'Shows content that comes from other organisations.' },
        marketing: { title: 'Marketing', description: 'Lets us and our partners show adverts and see if they work.' },
    },
};

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
        emergency: 'It helps to find you when you call for help.',
    },
    usedBy: 'Used by: {names}.',
    services: '{count} services',
    partlyOn: 'Partly on: {count} of {all}',
    signal: 'Your browser asks sites not to follow you or sell what they learn. We keep to that until you say otherwise here.',
    honoured: 'Your opt-out request is honoured.',
    save: 'Save choices',
    close: 'Close',
    decidedOn: 'You decided on {date}.',
    undecided: 'You have not decided yet. What needs your yes stays off.',
    withdrawAll: 'Withdraw everything',
    remains: 'We cannot delete these from here, if you have them: {names}. Your browser’s settings can.',
    saveCopy: 'Save a copy of my answers',
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
        proves: 'Keeps your answer for our notes.',
        identifies: 'A random number, so that we find the note of your answer.',
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

/** British English for embeds; it comes with them. */
var embed = {
    embedNote: 'If this is shown, {name} learns your internet address and which site you are on, and may store things on your device.',
    showOnce: 'Show once',
    alwaysShow: 'Always show',
    alwaysNote: '“{button}” turns on “{title}” on the whole site until you change it.',
    openAt: 'Open it at {host}',
};

/** British English for the choices that stand in a page; it comes with them. */
var inline = {
    question: 'Do you allow “{title}”?',
    yes: 'Yes',
    no: 'No',
    saveSettings: 'Save cookie settings',
    saved: 'Your cookie settings were saved.',
    goBack: 'Go back to the page you were looking at',
};

/** British English for the copy that visitors can save; it comes with it. */
var receipt = {
    receipt: {
        title: 'Your answers on {site}',
        intro: 'This is a copy of what you answered when this site asked what it may store on your device.',
        saved: 'Saved on {date}.',
        what: 'What for',
        answer: 'Your answer',
        when: 'When',
        how: 'How',
        yes: 'Yes',
        no: 'No',
        unanswered: 'You have not answered. It stays off.',
        alwaysOn: 'Always on. You were not asked.',
        accept: 'You accepted everything that was asked for.',
        reject: 'You rejected everything that was asked for.',
        chosen: 'You chose it by itself.',
        api: 'You used something on a page of this site that set it.',
        signal: 'Your browser said so.',
        import: 'You said so earlier, when this site asked in another way.',
        details: 'If you want to ask the site about it',
        address: 'Site',
        language: 'Language of the page',
        revision: 'Version of the question',
        config: 'Stands for what was asked',
        wording: 'Stands for the words you read',
        identifier: 'Your random number',
        change: 'You can change your answers on the site at any time, under “{button}”.',
    },
};

/** British English whole, the source of every other pack. */
var enGB = { ...enGB$1, ...english, ...embed, ...inline, ...receipt };

/** British English for those facts that have a file of their own; it comes with them. */
const words = {
    whatFor: 'What for',
    data: 'Data',
    allowedBecause: 'Why we may',
    article: '(UK GDPR article {article})',
    bases: {
        consent: 'You said yes',
        contract: 'We need it for a contract with you',
        'legal-obligation': 'A law says that we must',
        'vital-interests': 'It protects somebody’s life',
        'public-task': 'It is part of a task for the public that the law gives us',
        'recognised-legitimate-interest': 'It serves an interest that the law names',
        'legitimate-interests': 'There is a good reason, and it weighs more than what it means for you',
    },
    interests: 'The reason: {interests}',
    special: {
        'explicit-consent': 'You said yes in clear words',
        employment: 'The law on work and on social protection asks for it',
        'vital-interests': 'It protects somebody’s life, and the person cannot say yes',
        'not-for-profit': 'A body that makes no profit uses it for its own members',
        'made-public': 'You made it public yourself',
        'legal-claims': 'It is needed for a legal claim, or by a court or tribunal',
        'substantial-public-interest': 'It matters greatly to the public, and a law allows it',
        'health-or-social-care': 'It is needed for health or social care',
        'public-health': 'It protects the health of everyone',
        research: 'It is for archives, research or statistics',
    },
    schedule: '(Data Protection Act 2018, Schedule 1, paragraph {list})',
    policyDocument: 'How we look after such data',
    ifNotProvided: 'If you do not give it: {effect}',
    from: 'Where it comes from',
    fromYou: 'From you',
    about: 'What to know',
    notCollected: 'We do not collect this.',
    kinds: {
        ordinary: '',
        special: 'The law protects this more than other data.',
        criminal: 'About offences: the law protects this more than other data.',
    },
    states: {
        identified: '',
        pseudonymous: 'Kept without your name; it could be put back.',
        anonymous: 'Nobody can tell that it is about you.',
        aggregated: 'Only totals of many people.',
    },
    who: 'Who',
    when: 'When',
    where: 'Where',
    told: {
        consent: 'Only if you said yes.',
        always: 'We tell you.',
        'where-possible': 'We tell you if we can.',
        'may-not': 'We do not always tell you: the law may not let us.',
    },
    noNames: 'Nobody can tell from it who you are.',
    onThisSite: 'Used on this site. You decide about it in the cookie settings.',
    always: 'Used on this site, which cannot work without it.',
    theirPolicy: 'Privacy policy of {who}',
    onScreen: 'On this device',
    on: 'On.',
    off: 'Off.',
    offScreen: 'Elsewhere',
    unlessObjected: 'We do this unless you say no.',
    includes: 'Each of these by itself',
    effect: 'If you stop it',
    toEnd: 'How to stop it',
    endThere: 'Stop it at {who}',
    anotherSite: 'another site',
    was: 'before: {was}',
    now: 'now: {now}',
    grades: {
        editorial: 'Other words, same meaning.',
        clarification: 'Said more clearly; what we do is the same.',
        material: 'What we do has changed.',
    },
    counts: 'We count these. Nothing is stored on your device for it.',
};

/**
 * `document`, safe from the page's own markup: `<img name="cookie">` or `<form id="body">` shadow members of the real
 * one, and our code would meet an image where it expects a string. Members are looked up on the prototype instead.
 */
const page = new Proxy({}, {
    get(_, key) {
        const value = Reflect.get(Document.prototype, key, document);
        return typeof value === 'function' ? value.bind(document) : value;
    },
});

/** The regulator of the UK, as of 21 November 2026: it was renamed on 30 September 2026 (SI 2026/1015). */
const regulator = {
    id: 'regulator',
    title: 'Information Commission (known as the ICO)',
    role: 'regulator',
    web: 'https://ico.org.uk/make-a-complaint/',
    phone: '0303 123 1113',
};
/** In the order in which people find them easiest. */
const channels = ['email', 'web', 'phone', 'post', 'form', 'in-person'];
/** A list as an owner should have written it: what is none is empty, and nothing in it is missing. */
const list = (value) => Array.isArray(value) ? value.filter((item) => item ?? false) : [];
/** The contact of this id that the owner calls the regulator, or whom its role says to be. */
const regulatorAmong = (contacts, { regulator: named }) => contacts.find(({ id }) => id === named) ?? contacts.find(({ role }) => role === 'regulator');
/** The one address. Who they are is said on the page: no title of ours. */
const usBy = (email) => ({ id: 'us', title: '', email });
/** Everyone who can be reached: the owner's contacts, or the one address; and the regulator. */
function contactsOf(rights) {
    const own = list(rights.contacts);
    const all = own[0] || !rights.email ? own : [usBy(rights.email)];
    return regulatorAmong(own, rights) ? all : [...all, regulator];
}
/** The ways in which somebody can be reached, easiest first. */
const channelsOf = (contact) => channels.filter((channel) => contact[channel === 'in-person' ? 'inPerson' : channel]?.length);
/** Where a link to somebody leads; undefined for what is no link. The address of a web page is as the owner wrote it. */
function linkTo(channel, { email, phone, web }) {
    if (channel === 'email')
        return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
    // "+44 (0)20 …" is for people to read; a word ends the number, such as "ext 12".
    if (channel === 'phone')
        return `tel:${phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/[a-z].*|[^\d+]/gi, '')}`;
    return channel === 'web' ? web : undefined;
}
/** What people can ask for: as the owner lists it, then whatever else the law gives them. */
function offered(rights) {
    const own = list(rights.rights).filter((entry) => list(entry.rights)[0]);
    const named = new Set(own.flatMap((entry) => entry.rights));
    // Nobody can stop what is not done.
    if (!list(rights.consents).some(({ kind }) => kind === 'marketing'))
        named.add('object-direct-marketing');
    return [
        ...own,
        ...Object.keys(words$2).filter((right) => !named.has(right)).map((right) => ({ rights: [right] })),
    ];
}
/**
 * How something can be handed over, best first: by the entry's routes, or the first of all, or to whoever looks after
 * data, or the one address. Complaints go by `complaints`, side by side.
 */
function waysFor(entry, rights) {
    const { email, endpoint } = rights;
    const contacts = contactsOf(rights);
    const own = list(rights.routes);
    const isRegulator = entry.rights[0] === 'complain-regulator';
    const complaints = entry.rights[0] === 'complain-controller' ? list(rights.complaints) : [];
    const ids = complaints[0] ? complaints : list(entry.routes);
    let routes = ids.flatMap((id) => own.filter((route) => route.id === id));
    const theRegulator = regulatorAmong(contacts, rights);
    const reachable = contacts.filter((contact) => contact !== theRegulator && channelsOf(contact)[0]);
    const nearest = ['dpo', 'controller', ''].flatMap((by) => reachable.filter(({ role }) => !by || role === by))[0];
    const to = isRegulator ? theRegulator : email ? undefined : nearest;
    if (!routes[0])
        routes = isRegulator || !own[0] ? (to ? [{ id: to.id, to: to.id }] : []) : own.slice(0, 1);
    const ways = routes.flatMap((route) => {
        const contact = contacts.find(({ id }) => id === route.to);
        if (!contact)
            return [];
        const has = channelsOf(contact);
        const by = list(route.by);
        return (by[0] ? by : has)
            .filter((channel) => has.includes(channel) || (channel === 'endpoint' && endpoint))
            .map((channel) => ({ channel, contact, route }));
    });
    if (isRegulator)
        return ways;
    const us = { channel: 'email', contact: usBy(email), route: { id: 'us', to: 'us' } };
    if (!ways[0] && email)
        ways.push(us);
    if (endpoint && !ways.some(({ channel }) => channel === 'endpoint'))
        ways.unshift({ ...(ways[0] ?? us), channel: 'endpoint' });
    return ways;
}

export { factsFor as a, words$1 as b, words$2 as c, waysFor as d, enGB as e, facts as f, page as g, contactsOf as h, isId as i, channelsOf as j, english as k, linkTo as l, offered as o, profiles as p, resolveConfig as r, words as w };
