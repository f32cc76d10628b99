/**
 * What visitors answered other tools, read from what those left on the device. Every value is hostile input: nothing
 * throws, nothing is run, and no pattern is matched that could take long.
 */
function decode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** The members of a JSON object; none if it is something else. */
function membersOf(value) {
    try {
        const data = JSON.parse(decode(value));
        return new Map(data && typeof data === 'object' && !Array.isArray(data) ? Object.entries(data) : []);
    }
    catch {
        return new Map();
    }
}
const stringsIn = (list) => Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
/** `name:value,name:value`, as several tools write it. */
const pairsIn = (text, between, within) => text.split(between).map((pair) => {
    const at = pair.indexOf(within);
    return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + within.length).trim()];
});
const wordOf = (pairs, wanted) => pairs.find(([name]) => name === wanted)?.[1];
/** The pairs whose value is one of two words. */
const answersIn = (pairs, yes, no) => pairs.flatMap(([name, word]) => (word === yes || word === no ? [[name, word === yes]] : []));
const parseBooleans = (value) => [...membersOf(value)].flatMap(([name, allowed]) => (typeof allowed === 'boolean' ? [[name, allowed]] : []));
/** Every tool we know, by the name an owner writes in `migrate.from`. */
const tools = {
    'vanilla-cookieconsent': {
        cookies: ['cc_cookie'],
        isInStorage: true,
        listsYesAlone: true,
        // {"categories": ["necessary"], "services": {"necessary": [], "analytics": []}, "expirationTime": 1790000000000}
        parse(value) {
            const members = membersOf(value);
            const categories = members.get('categories');
            const until = members.get('expirationTime');
            if (!Array.isArray(categories) || (typeof until === 'number' && until < Date.now()))
                return [];
            const allowed = stringsIn(categories);
            const services = Object.entries(Object(members.get('services')));
            // Its second version did not list what it had asked for.
            const isNoToAll = !services[0] && allowed.every((name) => name === 'necessary');
            return [
                ...allowed.map((name) => [name, true]),
                ...services.flatMap(([category, list]) => allowed.includes(category) ? stringsIn(list).map((name) => [name, true]) : [[category, false]]),
                ...(isNoToAll ? [['*', false]] : []),
            ];
        },
    },
    // {"youtube": true, "matomo": false}
    klaro: { cookies: ['klaro'], isInStorage: true, parse: parseBooleans },
    orejime: { cookies: ['eu-consent', 'orejime'], parse: parseBooleans },
    tarteaucitron: {
        cookies: ['tarteaucitron'],
        // !gtag=true!youtube=false!vimeo=wait
        parse: (value) => answersIn(pairsIn(decode(value), '!', '='), 'true', 'false'),
    },
    cookiebot: {
        cookies: ['CookieConsent'],
        // {stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1}
        parse(value) {
            const text = decode(value);
            if (text === '0')
                return [['*', false]];
            const pairs = pairsIn(text.startsWith('{') ? text.slice(1, -1) : '', ',', ':');
            // Nobody was asked where Cookiebot thought that nobody had to be.
            if (wordOf(pairs, 'stamp') === "'-1'" || wordOf(pairs, 'method') === "'implied'")
                return [];
            return answersIn(pairs, 'true', 'false');
        },
    },
    cookieyes: {
        cookies: ['cookieyes-consent'],
        // consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:no
        parse(value) {
            const pairs = pairsIn(decode(value), ',', ':');
            if (wordOf(pairs, 'action') !== 'yes')
                return [];
            const isYes = wordOf(pairs, 'consent') === 'yes';
            return answersIn(pairs, 'yes', 'no').filter(([name, allowed]) => !/^(consentid|consent|action)$/.test(name) && (isYes || !allowed));
        },
    },
    onetrust: {
        cookies: ['OptanonConsent'],
        // interactionCount=1&groups=C0001%3A1%2CC0002%3A0. The address of the first page is in it, so it is taken apart
        // before it is decoded.
        parse(value, _, marks) {
            const parts = new URLSearchParams(value);
            const wasAsked = Number(parts.get('interactionCount')) > 0 || marks.some((mark) => mark.startsWith('OptanonAlertBoxClosed='));
            return wasAsked ? answersIn(pairsIn(parts.get('groups') ?? '', ',', ':'), '1', '0') : [];
        },
    },
    osano: {
        // One for everything, or one for each category, such as `cookieconsent_status_ANALYTICS`.
        cookies: ['cookieconsent_status', 'cookieconsent_status_*'],
        // `dismiss` closed the box, and answered nothing.
        parse: (value, name) => answersIn([[name.slice('cookieconsent_status_'.length) || '*', value.toLowerCase()]], 'allow', 'deny'),
    },
    govuk: {
        cookies: ['cookies_policy'],
        // {"essential": true, "settings": false, "usage": false, "campaigns": false}, there before anybody answered
        parse: (value, _, marks) => (marks.includes('cookies_preferences_set=true') ? parseBooleans(value) : []),
    },
};

export { tools };
