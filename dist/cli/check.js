import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { p as profiles, i as isId, f as facts, a as factsFor, w as words$c, b as words$d, c as words$e, e as enGB, d as waysFor } from './ways.js';
import { n as nearest } from './nearest.js';
import { l as libExports, i as isDay } from './is-day.js';
import { l as load, f as fromMarkdown, F as FAILSAFE_SCHEMA, g as gfmTableFromMarkdown, a as gfmFootnoteFromMarkdown, b as gfmTable, c as gfmFootnote, d as completeConfig } from './complete-config.js';
import { r as readText } from './read-file.js';

/** Every option, and every word with a meaning of its own; a test holds them against the JSON Schema. */
`$schema profile site name url language revision cookie domain path days categories id title description basis facts
  change services category provider providerRole purpose policyUrl country stores pattern kind host lasts texts layout
  notice rights reload strictly-necessary communication emergency statistics appearance consent own processor controller
  localStorage sessionStorage indexedDB cacheStorage bar card top offer always signals googleConsentMode dataLayer
  wpConsentApi globalPrivacyControl migrate from map record endpoint identifier httpOnly source checked note signal`
    .split(/\s+/)
    .concat(profiles);
/** How long browsers keep a cookie at all. */
const isDays = (days) => Number(days) > 0 && Number(days) <= 400;
const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** British English for the withdraw desk of `<forthright-rights>`; it comes with it. */
const words$b = {
    intro: 'You can change your mind at any time. It is as easy to say no as it was to say yes.',
    here: 'On this device',
    hereIntro: 'These work at once.',
    alwaysOn: 'Always on',
    everything: 'Take everything back',
    everythingDone: 'Everything on this device is switched off.',
    restBelow: 'The rest is below.',
    elsewhere: 'What you agreed to elsewhere',
    optOut: 'This is done unless you say no.',
    effect: 'If you end it: {text}',
    decidedBy: 'Who decides: {name}.',
    outside: 'End it on another site',
    end: 'End it: {title}',
    some: 'Choose what to end. If you choose nothing, all of it ends.',
    something: 'Something else',
};

/** British English for `<forthright-changes>`; it comes with it. */
const words$a = {
    version: 'Version {version}, {date}',
    /** The names of the months, with spaces between, for a language that browsers do not know. */
    months: '',
    isNew: 'New since you last looked',
    editorial: 'Only the wording changed. What we do with your data is the same.',
    clarification: 'The text is clearer now. What we do with your data is the same.',
    material: 'What we do with your data changed.',
    none: 'Nothing has changed so far.',
    /** One fact: what it was, what it is. */
    both: '{what}: was {was}, now {now}',
    came: '{what}: new: {now}',
    went: '{what}: no longer: {was}',
    asks: 'Because of this, we ask you again about: {names}.',
    asked: 'Because of this, we asked again about: {names}. Your last answer counts.',
    willAsk: 'We will ask you again about: {names}.',
    answer: 'Answer now',
    compare: 'Show what changed in the text',
    loading: 'Comparing the two texts…',
    failed: 'The earlier text did not load.',
    earlier: 'Open the earlier text',
    noChange: 'The two texts are the same.',
    oneChange: '1 place in the text changed.',
    changes: '{count} places in the text changed.',
    oneSame: '1 paragraph is the same.',
    same: '{count} paragraphs are the same.',
    under: 'Under “{heading}”',
    added: 'Added:',
    removed: 'Removed:',
    moved: 'Moved to here:',
    changed: 'Changed:',
    was: 'was:',
    now: 'now:',
    addedWords: 'added:',
    removedWords: 'removed:',
    became: 'The same words were {was} and are now {now}:',
    atLevel: 'The same words, now at another level:',
    kinds: {
        heading: 'a heading',
        text: 'a paragraph',
        item: 'an item of a list',
        step: 'a numbered item',
        row: 'a row of a table',
        term: 'a term',
        meaning: 'an explanation',
    },
};

/** British English for the line at the head of a notice that says what changed; part of the words of the notice. */
const words$9 = {
    one: 'Changed since you last looked: 1 change',
    more: 'Changed since you last looked: {count} changes',
    clarification: 'What we do with your data is the same.',
};

/** British English for the notice in a dialog; it comes with it. */
const words$8 = {
    title: 'Privacy notice',
    close: 'Close',
    page: 'Open it as a page',
};

/** British English for the quick exit; it comes with it. */
const words$7 = {
    leave: 'Leave this page quickly',
    how: 'Or press Shift three times.',
    more: 'Press Shift {count} more times to leave this page.',
    once: 'Press Shift once more to leave this page.',
    stopped: 'You are still on this page.',
    leaving: 'Leaving this page',
};

/** British English for `<forthright-notice>`; it comes with it. */
const words$6 = {
    contents: 'Contents',
};

/** British English for the tools of `<forthright-notice>`; it comes with them. */
const words$5 = {
    version: 'Version {version}',
    effective: 'In force since {date}',
    changed: 'Last changed on {date}',
    minute: 'One minute to read',
    minutes: '{count} minutes to read',
    level: 'Reads like a text for ages {from} to {to}',
    adult: 'Reads like a text for adults',
    size: 'Text size',
    smaller: 'Smaller text',
    normal: 'Normal text',
    larger: 'Larger text',
    languages: 'Other languages',
    find: 'Find in this notice',
    at: '{at} of {count}',
    none: 'Nothing found',
    previous: 'Previous',
    next: 'Next',
    copyLink: 'Copy link',
    copyLinkTo: 'Copy link to “{title}”',
    copied: 'Link copied',
    inBar: 'The link is in the address bar',
    whole: 'Read the whole notice',
    back: 'Back to contents',
    short: 'In short',
    onlyShort: 'Show only the short version',
    more: 'and {count} more',
    complain: 'Tell us, or go to the {regulator} at any time.',
    facts: {
        who: 'Who we are',
        why: 'Why we use your data',
        long: 'How long we keep it',
        with: 'Who sees it',
        rights: 'Your rights',
        complain: 'How to complain',
    },
};

/** British English for what follows a request in `<forthright-rights>`; it comes with it. */
const words$4 = {
    heading: 'What has happened?',
    intro: 'Nothing was kept here. If you have your reference, write it down below.',
    reference: 'Your reference',
    asked: 'The day you asked',
    late: 'It is late',
    lateAbout: 'The date has passed, and there is no answer.',
    refused: 'They refused',
    refusedAbout: 'They said no, or left something out.',
    identity: 'They want to know who I am',
    identityAbout: 'They ask for papers before they answer.',
    lateText: 'I want to complain. I asked you on {date} (reference {reference}) and have had no full answer. The time that the law gives has passed. Please answer now, and tell me why it is late.',
    refusedText: 'I want to complain. On {date} (reference {reference}) I made a request, and you said no to some or all of it. Please look at it again. Please tell me which reason in the law you rely on, and what you left out.',
    identityText: 'You asked me to show who I am (my request of {date}, reference {reference}). Please tell me why you doubt it, and what is the least that would do. I would like to show no more than that, and to have it deleted once you have looked.',
    today: 'an earlier day',
    noReference: 'not to hand',
};

/** British English for handing over and for what one leaves with in `<forthright-rights>`; it comes with it. */
const words$3 = {
    heading: 'Check it and hand it over',
    subject: 'Subject: {subject}',
    subjectOwn: 'Data protection: {title} ({reference})',
    message: 'Your message',
    messageHint: 'Change whatever you like.',
    anew: 'Write it anew from what I said',
    hello: 'Hello,',
    forOther: 'I write for {name}: “my data” below is theirs, not mine.',
    somebody: 'somebody else',
    topic: 'It is about: {text}',
    period: 'Time: {text}',
    wrong: 'This is wrong: {text}',
    correct: 'This is right: {text}',
    please: 'Please answer within one month. If you need something from me first, please tell me soon.',
    pleaseComplaint: 'Please tell me within 30 days that you have this. Please look into it, and tell me what comes of it.',
    pleaseRegulator: 'Please look into it, and tell me what comes of it.',
    reach: 'You can reach me here: {text}',
    reference: 'My reference: {reference}',
    ask: {
        informed: 'Please tell me what personal data of mine you use, why, and who gets it.',
        access: 'Please give me a copy of my personal data, and tell me how you use it.',
        rectification: 'Please correct my personal data.',
        erasure: 'Please delete my personal data.',
        restriction: 'Please keep my personal data but do not use it for now.',
        notification: 'Please tell everyone who got my data about the change, and tell me who they are.',
        portability: 'Please give me the data that I gave you in a form that a computer can read.',
        object: 'I object to how you use my personal data.',
        'object-direct-marketing': 'Please stop sending me marketing, and stop using my data for it.',
        'automated-decisions': 'Please have a person look again at what a computer decided about me.',
        'withdraw-consent': 'I take back my consent.',
        'object-storage': 'I object to what your site stores on my device.',
        'complain-controller': 'I want to complain about how you used my personal data.',
        'complain-regulator': 'I want to complain about how {site} used personal data.',
    },
    ways: 'How to hand it over',
    waysIntro: 'Choose one. You can ask in any way and in any words: this text and its subject only help it along.',
    noWays: 'There is no address here. Ask {site} in any way you can: by post, by phone or in person.',
    channel: {
        endpoint: 'Send it from here',
        email: 'E-mail',
        web: 'A form on the web',
        phone: 'Phone',
        post: 'Post',
        form: 'A paper form',
        'in-person': 'In person',
    },
    send: 'Send now',
    sending: 'On its way…',
    openMail: 'Open in my mail program',
    openIn: 'Open in {name}',
    tooLong: 'Your text is too long for a link: it is copied when you open the mail. Paste it there.',
    openForm: 'Open the form',
    copyFirst: 'Your text is copied when you open this. Paste it there.',
    call: 'You can say: “I am calling about data protection. {ask} My reference is {reference}.”',
    hand: 'You can take the text with you, on paper or on your phone.',
    doIt: 'I will do that',
    copy: 'Copy the text',
    save: 'Save the text',
    print: 'Print as a letter',
    opened: 'Handed over to your mail program. Press Send there.',
    copied: 'The text is copied.',
    uncopied: 'Your browser did not copy it. The text is marked: copy it yourself.',
    unable: 'Your browser did not copy it. Save or print it.',
    saved: 'The text is saved.',
    printed: 'The print window was opened.',
    mistakes: 'Something is missing',
    contactMissing: 'Say how you can be reached',
    contactWhy: 'Needed for this way only: the answer has to go somewhere.',
    failed: {
        offline: 'It was not sent: there is no connection.',
        timeout: 'There was no answer. It may or may not have arrived.',
        refused: 'It was not taken.',
        busy: 'It was not sent: the other end is too busy.',
        failed: 'Something is broken on the way. It may or may not have arrived.',
    },
    retry: 'Nothing you wrote is lost. You can try again: it counts once. Or take another way below.',
    wait: 'Nothing you wrote is lost. You can try again from {time} on: it counts once. Or take another way below.',
    otherWay: 'Nothing you wrote is lost. It may be too long for this way: make it shorter, or take another way below.',
    next: 'My reference and the dates',
    keep: 'Keep this',
    handed: 'You have handed it over',
    pressSend: 'It goes only when you press Send there.',
    arrived: 'It has arrived',
    yourReference: 'Your reference',
    madeOn: 'Made on {date}.',
    byPromise: 'An answer is promised by {date}.',
    byLaw: 'By law, the answer is due by {date}.',
    bySent: 'The answer is expected by {date}.',
    byPromiseArrived: 'You can expect to be told by {date} that it has arrived.',
    acknowledge: 'By {date} you must be told that your complaint has arrived.',
    inOneMonth: 'By law, the answer is due within one month.',
    inThirtyDays: 'Within 30 days you must be told that your complaint has arrived.',
    noDate: 'You must be told what came of it without undue delay.',
    counted: 'That is if it arrives today. Holidays are those of {nation}.',
    nation: {
        'england-and-wales': 'England and Wales',
        scotland: 'Scotland',
        'northern-ireland': 'Northern Ireland',
    },
    provisional: 'The date is provisional: the holidays of that time are not known yet.',
    clock: 'What can move the date',
    clockIdentity: 'If they need to know who you are, the month starts when you have shown it. The same if there is a fee to pay; there rarely is.',
    clockQuestion: 'If they have to ask what you mean, the clock stops until you answer.',
    clockMore: 'If it is hard or there are many requests, they may take two months more. They must tell you so, and why, in the first month.',
    calendar: 'Put the date in my calendar',
    neutral: 'The title in my calendar does not say what it is about',
    neutralTitle: 'Reminder',
    calendarTitle: 'Due: {title}',
    happens: 'What happens next',
    readIt: 'They read it, and may ask you something.',
    answerIt: 'They answer by the date above.',
    nothing: 'If nothing comes, or you do not like the answer',
    writeAgain: 'Write again: it is late, or they said no',
    nothingRegulator: 'You can go to the regulator at any time: {name}.',
};

/** British English for those who are not sure what to ask for in `<forthright-rights>`; it comes with it. */
const words$2 = {
    heading: 'What is it about?',
    answers: {
        access: 'I want to know what you have about me.',
        rectification: 'Something you hold about me is wrong.',
        erasure: 'I do not want you to have it any more.',
        object: 'I want you to stop doing something with it.',
        'withdraw-consent': 'I said yes to something, and have changed my mind.',
        'object-direct-marketing': 'I get messages that I do not want.',
        'automated-decisions': 'A computer decided something about me.',
        'complain-controller': 'I am unhappy with how I was treated.',
    },
};

/** British English for `<forthright-rights>`; it comes with it. */
const words$1 = {
    heading: 'What do you want to do?',
    intro: 'It is free. You do not need an account. What you write stays on this page until you hand it over.',
    notSure: 'I am not sure',
    asked: 'I have asked already',
    easyOn: 'Easy read',
    easyOff: 'Usual words',
    back: 'Back',
    next: 'Continue',
    again: 'Start again',
    cost: 'What it means for you: {text}',
    when: 'When it applies',
    leftOut: 'What may be left out',
    none: 'There may be nothing to ask for',
    applies: 'In our notice, it applies to: {names}.',
    appliesNot: 'It may not apply to: {names}.',
    anyway: 'You can ask anyway.',
    sayHeading: 'What do you want to say?',
    sayIntro: 'Leave out whatever you like.',
    forWhom: 'Who is it for?',
    self: 'For me',
    other: 'For somebody else',
    otherName: 'Their name',
    otherHint: 'You may be asked later to show that you can ask for them.',
    name: 'Your name',
    contact: 'How you can be reached',
    contactHint: 'An e-mail address, a phone number or a postal address. The answer goes there.',
    topic: 'What it is about',
    topicHint: 'Such as a service, a letter or a visit.',
    include: 'It helps to say: {names}.',
    period: 'From when to when',
    wrong: 'What is wrong',
    correct: 'What is right',
    proof: 'You may be asked later who you are, if there is real doubt. Send no papers now.',
    unable: 'This part did not load. You can still ask, in any way and in your own words:',
};

const string = 'string';
/** Which types an owner may write where; a test holds it against the JSON Schema made from the type `Config`. */
const shape = {
    $schema: string,
    profile: profiles,
    site: { name: string, url: string },
    language: string,
    revision: string,
    cookie: { name: string, domain: string, path: string, days: 'number' },
    categories: [
        {
            id: string,
            title: string,
            description: string,
            basis: 'strictly-necessary communication emergency statistics appearance consent'.split(' '),
            facts: 'list',
            revision: string,
            change: string,
            signals: 'list',
        },
    ],
    services: [
        {
            id: string,
            category: string,
            title: string,
            provider: string,
            providerRole: ['own', 'processor', 'controller'],
            purpose: string,
            policyUrl: string,
            country: string,
            signals: 'list',
            signal: 'function',
            source: { url: string, checked: string, note: string },
            stores: [
                {
                    name: string,
                    pattern: string,
                    kind: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'],
                    host: string,
                    path: string,
                    httpOnly: 'boolean',
                    lasts: string,
                    purpose: string,
                },
            ],
        },
    ],
    texts: 'object',
    layout: ['bar', 'card', 'top'],
    notice: {
        url: string,
        from: string,
        dialog: 'boolean',
        title: string,
        version: string,
        effective: string,
        reviewBy: string,
        audience: string,
        covers: 'list',
        excludes: 'list',
        changes: [
            {
                version: string,
                date: string,
                grade: 'editorial clarification material'.split(' '),
                summary: string,
                items: [{ what: string, was: string, now: string }],
                asks: 'list',
            },
        ],
        related: [{ title: string, url: string }],
        purposes: [
            {
                id: string,
                title: string,
                data: 'list',
                basis: 'list',
                interests: 'list',
                annex1: string,
                special: 'list',
                schedule1: 'list',
                policyDocument: string,
                consent: string,
                retention: 'list',
                ifNotProvided: string,
            },
        ],
        data: [
            {
                id: string,
                title: string,
                examples: 'list',
                kind: 'ordinary special criminal'.split(' '),
                state: 'identified pseudonymous anonymous aggregated'.split(' '),
                collected: 'boolean',
                source: string,
            },
        ],
        recipients: [
            {
                id: string,
                title: string,
                purpose: string,
                data: 'list',
                basis: 'list',
                when: string,
                told: 'consent always where-possible may-not'.split(' '),
                anonymous: 'boolean',
                country: string,
                safeguard: string,
                service: string,
            },
        ],
        retention: [{ id: string, title: string, period: string, from: string, disposal: string }],
        transfers: string,
        security: 'list',
        decisions: string,
        children: string,
        breach: string,
        measurements: [{ title: string, purpose: string }],
        glossary: [{ term: string, meaning: string }],
        exitUrl: string,
    },
    rights: {
        from: string,
        url: string,
        email: string,
        contacts: [
            {
                id: string,
                title: string,
                role: 'controller dpo representative caldicott-guardian worker helpdesk service processor regulator other'.split(' '),
                partOf: string,
                email: string,
                phone: string,
                post: 'list',
                web: string,
                form: string,
                inPerson: string,
                note: string,
            },
        ],
        routes: [
            {
                id: string,
                to: string,
                by: 'list',
                subject: string,
                proof: string,
                include: 'list',
                promises: [{ event: 'acknowledge answer'.split(' '), count: 'number', unit: 'day working-day month'.split(' ') }],
                note: string,
            },
        ],
        rights: [
            {
                rights: 'list',
                title: string,
                description: string,
                routes: 'list',
                conditions: 'list',
                exceptions: 'list',
                consequence: string,
                none: string,
                stated: 'boolean',
            },
        ],
        consents: [
            {
                id: string,
                title: string,
                kind: 'account sharing contact marketing research referral case-study transfer other'.split(' '),
                description: string,
                model: 'opt-in opt-out'.split(' '),
                parts: [{ id: string, title: string, note: string }],
                routes: 'list',
                url: string,
                decidedBy: string,
                effect: string,
            },
        ],
        complaints: 'list',
        regulator: string,
        nation: 'england-and-wales scotland northern-ireland'.split(' '),
        endpoint: string,
        webmail: 'boolean',
        traceless: 'boolean',
        exitUrl: string,
    },
    signals: {
        googleConsentMode: 'boolean',
        dataLayer: 'boolean',
        wpConsentApi: 'boolean',
        globalPrivacyControl: 'boolean',
    },
    migrate: [true, { from: 'list', map: 'object' }],
    record: { endpoint: string, identifier: 'boolean' },
    reload: ['offer', 'always'],
};
/** Every phrase that can be replaced, in English. */
const phrases$1 = {
    ...enGB,
    asks: words$e,
    facts: { ...words$d, ...words$c },
    rights: { ...words$1, unsure: words$2, handOver: words$3, desk: words$b, followUp: words$4 },
    notice: { ...words$6, tools: { ...words$5, news: words$9 } },
    changes: words$a,
    exit: words$7,
    dialog: words$8,
};
/** Lists of words, and which ones an owner may write in them. */
const lawfulBases = {
    consent: true,
    contract: true,
    'legal-obligation': true,
    'vital-interests': true,
    'public-task': true,
    'recognised-legitimate-interest': true,
    'legitimate-interests': true,
};
const specialConditions = {
    'explicit-consent': true,
    employment: true,
    'vital-interests': true,
    'not-for-profit': true,
    'made-public': true,
    'legal-claims': true,
    'substantial-public-interest': true,
    'health-or-social-care': true,
    'public-health': true,
    research: true,
};
const isLawfulBasis = (word) => Object.hasOwn(lawfulBases, word);
/** Everything that is wrong with what an owner wrote: where, what was expected, what came. */
function checkConfig(written) {
    const problems = [];
    const check = (value, shape, where) => {
        if (Array.isArray(shape) && shape[0] === true) {
            if (value !== true)
                check(value, shape[1], where);
            return;
        }
        const words = Array.isArray(shape) && typeof shape[0] === string ? shape : undefined;
        const expected = typeof shape === string ? shape : words ? string : Array.isArray(shape) ? 'list' : 'object';
        const got = typeOf(value);
        if (got !== expected)
            problems.push(['F004', where, expected, got]);
        else if (words) {
            if (!words.includes(value))
                problems.push(['F006', where, words.join(' '), value]);
        }
        else if (Array.isArray(value) && Array.isArray(shape))
            value.forEach((item, at) => check(item, shape[0], `${where}[${at}]`));
        else if (typeof shape === 'object') {
            for (const [key, part] of Object.entries(value)) {
                const path = where ? `${where}.${key}` : key;
                // The one option that is code.
                if (key === 'signal' && typeof part === 'function')
                    continue;
                if (!Object.hasOwn(shape, key))
                    problems.push(['F005', path, Object.keys(shape).join(' ')]);
                else if (part !== undefined)
                    check(part, shape[key], path);
            }
        }
    };
    check(written, shape, '');
    /** Phrases that are none of ours: nobody would ever read them. */
    const checkTexts = (own, known, where) => {
        if (typeOf(own) !== 'object')
            return void problems.push(['F004', where, 'object', typeOf(own)]);
        for (const [key, value] of Object.entries(own)) {
            const ours = (Object.hasOwn(known, key) ? known[key] : undefined) ??
                (where.endsWith('.categories') ? { title: '', description: '' } : undefined);
            if (ours === undefined)
                problems.push(['F005', `${where}.${key}`, Object.keys(known).join(' ')]);
            else if (typeof ours === 'object')
                checkTexts(value, ours, `${where}.${key}`);
            else if (typeof value !== string)
                problems.push(['F004', `${where}.${key}`, string, typeOf(value)]);
        }
    };
    const { texts } = Object(written);
    if (typeOf(texts) === 'object')
        for (const [language, own] of Object.entries(texts))
            checkTexts(own, phrases$1, `texts.${language}`);
    const { categories, services, cookie, profile = 'uk' } = Object(written);
    const { days } = Object(cookie);
    if (typeof days === 'number' && !isDays(days))
        problems.push(['F041', days]);
    const list = (value) => (Array.isArray(value) ? value.filter((item) => typeOf(item) === 'object') : []);
    const known = new Set();
    for (const { id, basis = id, facts: said } of list(categories)) {
        if (!isId(id) || known.has(id))
            problems.push(['F007', id]);
        known.add(id);
        for (const fact of Array.isArray(said) ? said : [])
            if (!facts.includes(String(fact)))
                problems.push(['F006', `categories.${String(id)}.facts`, facts.join(' '), fact]);
        const missing = (factsFor(basis) ?? []).filter((fact) => !Array.isArray(said) || !said.includes(fact));
        if (missing.length && /^(uk|us-optout)$/.test(String(profile)))
            problems.push(['F008', id, basis, missing.join(' ')]);
    }
    for (const { id, category } of list(services))
        if (!isId(id) || known.has(id) || !known.has(category))
            problems.push(['F010', id, category]);
    const told = Object(Object(written).notice);
    for (const part of ['purposes', 'recipients'])
        list(told[part]).forEach((entry, at) => {
            for (const [key, words] of Object.entries({ basis: lawfulBases, special: specialConditions })) {
                const said = entry[key];
                for (const word of Array.isArray(said) ? said : [])
                    if (!Object.hasOwn(words, String(word)))
                        problems.push(['F006', `notice.${part}[${at}].${key}`, Object.keys(words).join(' '), word]);
            }
        });
    checkChanges(written, problems);
    // Nothing to ask is no news where something else is wrong, or where people come for their rights.
    if (!problems.length &&
        !Object.hasOwn(Object(written), 'rights') &&
        [...known].every((id) => id === 'essential'))
        problems.push(['F009']);
    return problems;
}
/** A category that the latest material change names has that version as its revision: otherwise nobody is asked. */
function checkChanges(written, problems) {
    const { categories, notice } = Object(written);
    const list = (value) => (Array.isArray(value) ? value.map(Object) : []);
    const changes = list(Object(notice).changes).filter(({ grade, asks }) => grade === 'material' && Array.isArray(asks));
    for (const { id, revision } of list(categories)) {
        const change = changes.find(({ asks }) => asks.includes(id));
        // A revision that is a date may well have been raised.
        const isDate = /^\d{4}-\d\d/.test(String(revision));
        if (change && !isDate && change.version !== revision)
            problems.push(['F035', id, change.version, revision ?? '']);
    }
}

/*! js-cookie v3.0.8 | MIT */
function assign (target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key in source) {
      if (key === '__proto__') continue
      target[key] = source[key];
    }
  }
  return target
}

var defaultConverter = {
  read: function (value) {
    if (value[0] === '"') {
      value = value.slice(1, -1);
    }
    return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
  },
  write: function (value) {
    return encodeURIComponent(value).replace(
      /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
      decodeURIComponent
    )
  }
};

function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    if (typeof document === 'undefined') {
      return
    }

    attributes = assign({}, defaultAttributes, attributes);

    if (typeof attributes.expires === 'number') {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
    if (attributes.expires) {
      attributes.expires = attributes.expires.toUTCString();
    }

    name = encodeURIComponent(name)
      .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
      .replace(/[()]/g, escape);

    var stringifiedAttributes = '';
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue
      }

      stringifiedAttributes += '; ' + attributeName;

      if (attributes[attributeName] === true) {
        continue
      }

      // Considers RFC 6265 section 5.2:
      // ...
      // 3.  If the remaining unparsed-attributes contains a %x3B (";")
      //     character:
      // Consume the characters of the unparsed-attributes up to,
      // not including, the first %x3B (";") character.
      // ...
      stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
    }

    return (document.cookie =
      name + '=' + converter.write(value, name) + stringifiedAttributes)
  }

  function get(name) {
    if (typeof document === 'undefined' || (arguments.length && !name)) {
      return
    }

    // To prevent the for loop in the first place assign an empty array
    // in case there are no cookies at all.
    var cookies = document.cookie ? document.cookie.split('; ') : [];
    var jar = {};
    for (var i = 0; i < cookies.length; i++) {
      var parts = cookies[i].split('=');
      var value = parts.slice(1).join('=');

      try {
        var found = decodeURIComponent(parts[0]);
        if (!(found in jar)) jar[found] = converter.read(value, found);
        if (name === found) {
          break
        }
      } catch (_e) {
        // Do nothing...
      }
    }

    return name ? jar[name] : jar
  }

  return Object.create(
    {
      set: set,
      get: get,
      remove: function (name, attributes) {
        set(
          name,
          '',
          assign({}, attributes, {
            expires: -1
          })
        );
      },
      withAttributes: function (attributes) {
        return init(this.converter, assign({}, this.attributes, attributes))
      },
      withConverter: function (converter) {
        return init(assign({}, this.converter, converter), this.attributes)
      }
    },
    {
      attributes: { value: Object.freeze(defaultAttributes) },
      converter: { value: Object.freeze(converter) }
    }
  )
}

init(defaultConverter, { path: '/' });

/** Every message, by its stable code. */
const explanations = {
    F001: {
        area: 'config',
        say: () => 'No configuration was found. Expected data-categories or data-config on the script tag, a <script type="application/json" data-forthright-config>, or forthright.start(). Nothing optional runs, and nothing is shown.',
    },
    F002: {
        area: 'config',
        say: (error) => `The configuration in the page is not valid JSON: ${error}. Nothing optional runs, and nothing is shown.`,
    },
    F003: {
        area: 'config',
        say: (where, error) => `The configuration at ${where} could not be fetched: ${error}. Nothing optional runs, and nothing is shown.`,
    },
    F004: {
        area: 'config',
        say: (where, expected, got) => `${where || 'The configuration'} should be ${article(expected)}, got ${article(got)}. ${!where.startsWith('texts.') && isSingle(expected) && isSingle(got) ? `It is read as ${article(expected)} where that is possible` : 'It is left out'}.`,
    },
    F005: {
        area: 'config',
        say: (where, known) => `${where} is not an option.${didYouMean(where.split('.').pop(), known)} It is left out.`,
    },
    F006: {
        area: 'config',
        say: (where, known, got) => `${where} is "${got}", expected one of: ${known.split(' ').join(', ')}.${didYouMean(got, known)} ${/^(?!notice\.).*(profile|basis)$/.test(where) ? 'The strictest is used' : 'It counts for nothing'}.`,
    },
    F007: {
        area: 'config',
        say: (id) => `A category has the id "${id}", which is missing, used twice, or not 1 to 32 letters, digits, "-" or "_". It is left out; what waits for it stays closed.`,
    },
    F008: {
        area: 'config',
        say: (id, basis, missing) => `The category "${id}" has the basis "${basis}", but its facts do not say: ${missing.split(' ').join(', ')} (PECR Schedule A1). Visitors are asked first.`,
    },
    F009: {
        area: 'config',
        say: () => 'categories holds nothing that can be switched on or off. There is nothing to ask, so no banner appears.',
    },
    F010: {
        area: 'config',
        say: (id, category) => `The service "${id}" needs an id of its own and a category that exists, got "${category}". It is left out.`,
    },
    F011: {
        area: 'config',
        say: (got) => `The address "${got}" is not one we open (http, https, mailto, tel or relative). It is left out.`,
    },
    F012: { area: 'config', say: () => 'set() was called before there was a configuration. Nothing was decided.' },
    F013: {
        area: 'config',
        say: (id, known) => `"${id}" is not a category that can be changed.${didYouMean(id, known)} That answer is left out.`,
    },
    F014: {
        area: 'cookie',
        say: () => 'The cookie does not hold the decision, or another copy of it stands under another path or domain. The decision counts for this page. Other copies are removed where that is possible; as long as they differ, only refusals count.',
    },
    F016: {
        area: 'gate',
        say: (id, known) => `"${id}" on a gated element is no category or service of the configuration.${didYouMean(id, known)} The element stays closed.`,
    },
    F017: {
        area: 'gate',
        say: (address) => `"${address}" could not be opened: only http and https addresses are, and Trusted Types may forbid to set them. Write a script's address as src, or put the element inside a <template>. It stays closed.`,
    },
    F019: { area: 'config', say: () => 'The script is on this page twice. The first copy works; remove the other.' },
    F020: { area: 'ui', say: () => 'A file of Forthright did not load. Nothing is shown, and nothing optional runs.' },
    F021: {
        area: 'config',
        say: (language, known) => `There are no texts in "${language}". British English is shown. Known: ${known.split(' ').join(', ')}; or write texts["${language}"].`,
    },
    F022: {
        area: 'ui',
        say: (differs) => `Accept and Reject do not look alike: ${differs.split(' ').join(', ')}. Regulators read that as steering; remove the rule that does it.`,
    },
    F023: {
        area: 'ui',
        say: () => 'This page has no way back to the choices, which the law asks for (UK GDPR art. 7(3)). Add <button type="button" data-forthright="choices">Cookie settings</button>, or <forthright-button>.',
    },
    F024: {
        area: 'ui',
        say: (address) => `The poster "${address}" of an embed is on another site, which would learn of the visit before anybody said yes. It is left out.`,
    },
    F025: {
        area: 'signals',
        say: () => 'A Google tag ran before the defaults of Consent Mode were set, and so took everything as allowed. An update was sent at once. Put the head snippet with Consent Mode above every tag of Google.',
    },
    F026: {
        area: 'signals',
        say: (host) => `The page asked ${host} for something before anybody said yes. Consent Mode alone does not stop that: Google learns of the visit. Let Google's tags wait with data-consent (basic mode).`,
    },
    F027: {
        area: 'config',
        say: (tool, known) => `migrate.from names "${tool}", which is no tool we know.${didYouMean(tool, known)} Known: ${known.split(' ').join(', ')}. Its answers are not looked for.`,
    },
    F028: {
        area: 'record',
        say: (endpoint) => `More records wait for ${endpoint} than this browser keeps (20, and 16 kB). The oldest were dropped.`,
    },
    F029: {
        area: 'record',
        say: (endpoint, why) => /^\d+$/.test(why)
            ? `${endpoint} answered ${why} to a record. That record was dropped.`
            : `The Content Security Policy (${why}) of this page keeps records from ${endpoint}. They wait in this browser.`,
    },
    F030: {
        area: 'signals',
        say: (id, error) => `The signal of the service "${id}" threw: ${error}. The service is as allowed as before.`,
    },
    F031: {
        area: 'notice',
        say: (where, error) => `The facts at ${where} could not be fetched: ${error}. What stands in the configuration itself is shown.`,
    },
    F034: {
        area: 'notice',
        say: (kind, known, error) => error
            ? `<forthright-facts of="${kind}"> could not be drawn: ${error}. It stays as it is in the page.`
            : known.split(' ').includes(kind)
                ? `The configuration says nothing that <forthright-facts of="${kind}"> could show. It stays as it is in the page.`
                : `"${kind}" is none of the facts that <forthright-facts> knows.${didYouMean(kind, known)} Known: ${known.split(' ').join(', ')}. It stays as it is in the page.`,
    },
    F032: {
        area: 'notice',
        say: (marker, line, where, known) => `{{${marker}}} in line ${line} of ${where} is no marker that can stand there.${didYouMean(marker, known)} It is shown as it is written.`,
    },
    F033: {
        area: 'notice',
        say: (where, error) => `The notice at ${where} cannot be shown: ${error}. What stands between the tags of <forthright-notice> stays.`,
    },
    F040: {
        area: 'notice',
        say: (line, where, what) => `The front matter in line ${line} of ${where}: ${what}. It is left out.`,
    },
    F037: {
        area: 'notice',
        say: (error) => `The notice or the rights of the configuration hold something of a wrong type: ${error}. What is on the page stays as it is.`,
    },
    F038: {
        area: 'notice',
        say: (id) => `The notice has no section "${id}" to be shown by itself. All of it is shown.`,
    },
    F036: {
        area: 'rights',
        say: () => 'There is no way to reach you with a rights request. Write rights.email, or contacts and routes. People are told to ask you in any way they can, and shown the regulator.',
    },
    F041: {
        area: 'config',
        say: (days) => `cookie.days is ${days}, expected a number above 0 and up to 400, which is as long as browsers keep a cookie. ${+days > 0 ? '400 is used' : +days ? 'No answer is kept' : '182 is used'}.`,
    },
    F042: {
        area: 'ui',
        say: () => 'There is something to show, and nobody shows it. Call showSurfaces(consent) of "forthright", or put functions of your own in the place of consent.show and consent.hide.',
    },
    F035: {
        area: 'config',
        say: (id, version, revision) => `The change of version ${version} asks again about the category "${id}", whose revision is ${revision ? `"${revision}"` : 'not set'}: nobody is asked.`,
    },
};
const isSingle = (type) => /^(string|number)$/.test(type);
const article = (type) => (/^[aeiou]/.test(type) ? `an ${type}` : type === 'null' ? type : `a ${type}`);
/** `known` holds words with spaces between. */
function didYouMean(word, known) {
    const meant = nearest(word, known.split(' '));
    return meant ? ` Did you mean "${meant}"?` : '';
}

const newDraft = () => ({
    blocks: [],
    links: [],
    ids: new Set(),
    shows: new Set(),
    explained: new Set(),
});
/**
 * One space for every run of white space, the no-break space included; no soft hyphens, which readers do not see. No word
 * is longer than 1000 signs: the patterns would take minutes with one that is.
 */
const tidy = (text) => text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\S{1000})\S+/g, '$1')
    .trim();
/** A row as one sentence: "Record: Files; Kept for: 7 years". Without heads, its first cell is the head of the others. */
function rowOf(heads, cells) {
    if (heads.some(Boolean))
        return cells.flatMap((cell, at) => (cell ? (heads[at] ? `${heads[at]}: ${cell}` : cell) : [])).join('; ');
    const [first, ...others] = cells.filter(Boolean);
    return others.length ? `${first}: ${others.join('; ')}` : '';
}
function newHeadings(title = '') {
    let open = [{ text: title, level: 1 }];
    return {
        get section() {
            return open.at(-1)?.text ?? '';
        },
        get path() {
            return open
                .filter(({ level }) => level > 1)
                .map(({ text }) => text)
                .join(' › ');
        },
        enter(text, level) {
            open = [...open.filter((one) => one.level < level), { text, level }];
        },
    };
}
/** A line of its own in bold is meant as a heading, unless it is a sentence. */
const looksLikeHeading = (text) => text.length <= 80 && !/[.!,;]$/.test(text);
/** Nothing of the notice can be read here: the page fetches it from elsewhere, or the file has no words. */
const isUnread = ({ blocks, shows, src }) => src !== undefined ? !blocks.some(({ kind }) => kind === 'heading') : !blocks.length && !shows.size;
/** The id that a heading is given by itself, with its number and without. */
const slugsOf = (heading) => [heading, heading.replace(/^[\d.]+\s*/, '')].map((text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-'));
const english = /\b(the|and|of|to|your|we|you|for|is|are)\b/gi;
const welsh = /(?<![\p{L}'’])(yn|yr|ac|eich|rydym|chi|ar|wrth|gan|mae|sydd)(?![\p{L}])/giu;
const count = (text, words) => text.match(words)?.length ?? 0;
/** Without what is Welsh in it, where it has both languages. */
function inEnglish(notice) {
    const isWelsh = ({ text }) => count(text, welsh) >= 2 && count(text, welsh) > count(text, english);
    return notice.blocks.some(isWelsh) ? { ...notice, blocks: notice.blocks.filter((block) => !isWelsh(block)) } : notice;
}
/** Rules about wording know English alone. */
function isEnglish({ language, blocks }) {
    if (language)
        return /^en\b/i.test(language);
    const text = blocks.map((block) => block.text).join(' ');
    return count(text, english) >= count(text, welsh);
}

const list = (value) => Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : [];
const part = (value) => value && typeof value === 'object' && !Array.isArray(value) ? value : {};
/** As people find it again: the file, the line, the heading. */
const whereOf = ({ file }, { line, section }) => `${file}:${line}${section ? ` (${section})` : ''}`;
const abbreviated = /\b(art|arts|para|paras|reg|no|e\.g|i\.e|etc|Sch|St|Dr|Mr|Ms)\.$/i;
/** Splits at the ends of sentences, not after "art. 6". */
function split(text) {
    const found = [];
    for (const piece of text.split(/(?<=[.!?])\s+(?=[\p{Lu}“"‘'(\d])/u)) {
        const last = found.at(-1);
        if (last !== undefined && abbreviated.test(last))
            found[found.length - 1] = `${last} ${piece}`;
        else
            found.push(piece);
    }
    return found;
}
function gather(config, configFile, notices, today) {
    const english = notices.filter((one) => isEnglish(one) && !isUnread(one)).map(inEnglish);
    const read = (textsOf) => english.flatMap((notice) => {
        let lead = '';
        return notice.blocks.flatMap((block) => {
            const { kind, section, path } = block;
            if (kind !== 'item')
                lead = kind === 'paragraph' && block.text.endsWith(':') ? block.text : '';
            return textsOf(block).map((text) => ({
                text,
                where: whereOf(notice, block),
                section,
                path,
                lead,
                block,
                notice,
            }));
        });
    });
    const sentences = read(({ text }) => split(text));
    return {
        config: config && part(config),
        configFile,
        notice: part(config?.notice),
        rights: part(config?.rights),
        notices,
        english,
        sentences,
        rows: read(({ row }) => (row ? [row] : [])).filter((one, at, all) => one.text !== all[at - 1]?.text || one.notice !== all[at - 1]?.notice),
        text: sentences.map(({ text }) => text).join('\n'),
        shows: new Set(notices.flatMap(({ shows }) => [...shows])),
        isUk: /^(uk|uk-gov|uk-children|wales-public)$/.test(config?.profile ?? 'uk'),
        today,
    };
}
/** Something is there to look through: the words of a notice, or the facts of one. */
const hasFacts = ({ notice }) => [notice.purposes, notice.data, notice.recipients, notice.retention].some((facts) => list(facts).length);
/** Whether something can be said to be missing: an English notice is there, or the facts of one and no notice. */
const canMiss = (evidence) => !!evidence.english.length || (!evidence.notices.length && hasFacts(evidence));
/** Where a thing that is missing would stand. */
const missingFrom = ({ english, configFile }) => english.map(({ file }) => file).join(', ') || configFile;
/** Something is denied: "we do not", "never", "nobody". */
const isDenied = (text) => /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot|won.t|don.t|doesn.t|isn.t|aren.t)\b/i.test(text);
/** It tells of what is on the device, which has periods and a consent of its own. */
const isAboutCookies = ({ path, section, text }) => /\bcookies?\b|\blocal ?storage\b/i.test(`${path} ${section} ${text}`);
const mentionsEmail = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const mentionsPhone = /(?<![\d/-])(\+44[\s\d()-]{8,}|\(?0\d{2,4}\)?[\s\d-]{6,})/;
const mentionsPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
const mentionsUrl = /\bhttps?:\/\/|\bwww\./i;
/** The text gives an address of some kind. */
const givesAddress = (text) => [mentionsEmail, mentionsPhone, mentionsPostcode, mentionsUrl].some((pattern) => pattern.test(text));

const art13 = (point) => `UK GDPR art. 13${point}, art. 14`;
const complaints = 'Data Protection Act 2018 s.164A, since 19 June 2026';
const plain = 'UK GDPR art. 12(1)';
const pecr = 'PECR reg. 6(1) and Sch. A1';
const regulator$1 = 'SI 2026/1015, since 30 September 2026';
const accuracy = 'UK GDPR art. 5(1)(a): transparency';
const children = 'ICO, Age appropriate design code; Data (Use and Access) Act 2025 s.81';
/** Every check by name, in the order of docs/check.md, which is made from it. */
const rules = {
    // Who and why.
    'notice/missing:controller': ['error', art13('(1)(a)'), 'Who decides how the data is used: `site.name`, a contact with the role `controller`, or words such as “the controller is”.', 'Name the organisation, in site.name and in the text.'],
    'notice/missing:contact': ['error', art13('(1)(a)'), 'A way to reach the organisation: `rights.email`, a contact with an address, or an address in the text.', 'Give an e-mail address, a phone number or a postal address.'],
    'notice/dpo-unreachable': ['error', art13('(1)(b)'), 'A data protection officer who is named, with no address beside the name and none in `rights.contacts`.', 'Give an e-mail address, a phone number or a postal address of the post.'],
    'notice/missing:purposes': ['error', art13('(1)(c)'), 'What the data is used for: `notice.purposes`, or words such as “we use it to”.', 'Say what each kind of data is used for.'],
    'notice/basis-missing': ['error', art13('(1)(c)'), 'A lawful basis for every purpose of `notice.purposes`; without these, any lawful basis in the text.', 'Add the lawful basis of each purpose.'],
    'notice/basis-list': [
        'warning',
        art13('(1)(c)'),
        'Lawful bases that are named in one sentence alone, so that nobody can tell which purpose rests on which; looked for where there are no `notice.purposes`.',
        'Say the basis with each purpose, such as in a table.',
    ],
    'notice/sharing-basis': ['info', 'UK GDPR art. 6(1)', '`basis` of each recipient, where others have one.', 'Add the lawful basis for giving it to them.'],
    'notice/li-unspecified': ['error', 'UK GDPR art. 13(1)(d), art. 14(2)(b)', 'The interests themselves, where the basis is legitimate interests: `interests`, or a sentence that says what they are.', 'Say which interests they are.'],
    'notice/rli-condition': ['error', 'UK GDPR art. 6(1)(ea) and Annex 1', '`annex1`, where the basis is a recognised legitimate interest.', 'Say which condition of Annex 1 is met.'],
    'notice/public-body-li': ['error', 'UK GDPR art. 6(1), second paragraph', 'Legitimate interests, recognised or not, under the profiles of public bodies (`uk-gov`, `wales-public`).', 'Use public-task for what is done as a public body. Choose another profile if this is no public body.'],
    'notice/missing:data': ['error', 'UK GDPR art. 14(1)(d)', 'The kinds of data, where some come from others: `notice.data`, or words such as “we collect”.', 'List the kinds of data.'],
    'notice/source-missing': ['warning', 'UK GDPR art. 14(2)(f)', 'Where the data comes from: `notice.data`, or words such as “you give us” and “we get it from”.', 'Say what comes from the person and what comes from whom else.'],
    'notice/missing:need': ['info', 'UK GDPR art. 13(2)(e)', 'What happens if people do not give their data, where the basis is a contract or a legal duty: `ifNotProvided`, or words about it.', 'Say whether people have to give it, and what follows if they do not.'],
    // With whom, where, how long.
    'notice/missing:recipients': ['error', art13('(1)(e)'), 'Who is given data: `notice.recipients`, or words about sharing.', 'Say who is given data, or that nobody is.'],
    'notice/recipient-drift': ['error', accuracy, 'Every provider of `services` among `notice.recipients`, or in the text.', 'Add it to notice.recipients, with service set to its id.'],
    'notice/missing:transfers': ['warning', art13('(1)(f)'), 'Whether data leaves the UK: `notice.transfers`, a recipient with a country, or words about it.', 'Say that it leaves the UK and what protects it there, or that it does not.'],
    'notice/transfer-mechanism': ['error', 'UK GDPR art. 13(1)(f), arts. 45A to 46', 'What protects data in another country: `safeguard` of the recipient, `notice.transfers`, or the text; for the `country` of a recipient or service, or one that the text names.', 'Name the regulations or the safeguard, such as the UK Addendum, and how to get a copy.'],
    'notice/missing:retention': ['error', art13('(2)(a)'), 'How long data is kept: `notice.retention`, or words about it.', 'Give a period for each kind of data, or how it is worked out.'],
    'notice/retention-vague': ['warning', art13('(2)(a)'), 'A period or a criterion; “as long as necessary” alone is neither, nor is “in line with our schedule” without a link to it.', 'Give a number, or the event that it is counted from.'],
    'notice/retention-purpose': ['warning', art13('(2)(a)'), '`retention` of each purpose, where others have it.', 'Name the retention period of this purpose.'],
    'notice/missing:decisions': ['info', art13('(2)(f)'), 'Whether computers alone decide anything: `notice.decisions`, or words about it.', 'Say that there are no such decisions, or how they work.'],
    'notice/decisions-safeguards': [
        'error',
        'UK GDPR arts. 22A to 22D, art. 13(2)(f)',
        'Where computers alone decide: that people can have it explained, say what they think, have a person look at it, and contest it.',
        'Say how people can have a decision looked at by a person.',
    ],
    // Special kinds of data.
    'notice/art9-condition': ['error', 'UK GDPR art. 9(2)', 'A condition of article 9 for every purpose that uses special category data; without `notice.purposes`, any in a text that tells of such data.', 'Add special to the purpose, and say it in the text.'],
    'notice/schedule1-missing': ['error', 'Data Protection Act 2018 s.10 and Sch. 1', 'A paragraph in `schedule1` for each condition that needs one: 1 for employment, 2 for health or social care, 3 for public health, 4 for research, 6 to 28 for substantial public interest.', 'Add the paragraph of Schedule 1.'],
    'notice/art9-secrecy': ['warning', 'UK GDPR art. 9(3)', 'A word on confidentiality, where the condition is health or social care.', 'Say that those who see it have a duty of confidence.'],
    'notice/art10-condition': ['error', 'UK GDPR art. 10; Data Protection Act 2018 s.10(5)', 'A paragraph of Schedule 1 or official authority for data about offences.', 'Add schedule1 to the purpose, and say it in the text.'],
    'notice/apd': ['warning', 'Data Protection Act 2018 Sch. 1 paras 1, 5 and 38 to 41', 'An appropriate policy document, where the paragraph of Schedule 1 asks for one (the list here is ours: check it).', 'Link the appropriate policy document, or say where it can be had.'],
    'decl/sensitive-category': ['warning', 'UK GDPR art. 9', 'A category or service on the device whose name tells of health, belief, sex life and the like.', 'Name it by what it does: the choice itself must not tell anything about a person.'],
    'children/default-on': ['error', children, '`statistics` and `appearance` that start on, where the service is for children.', 'Use the profile uk-children, or the basis consent.'],
    'children/hard-text': ['warning', children, 'The reading level of a notice for a children’s service.', 'Use shorter sentences and everyday words, or write a version of its own for children.'],
    // Rights.
    'notice/missing:access': ['error', art13('(2)(b)'), 'The right to see the data.', 'Say that people can ask for a copy of their data.'],
    'notice/missing:rectification': ['error', art13('(2)(b)'), 'The right to have it put right.', 'Say that people can have wrong data corrected.'],
    'notice/missing:erasure': ['error', art13('(2)(b)'), 'The right to have it erased.', 'Say that people can ask for it to be erased, and when.'],
    'notice/missing:restriction': ['error', art13('(2)(b)'), 'The right to have its use limited.', 'Say that people can ask for its use to be limited.'],
    'notice/right-mismatch': ['warning', 'UK GDPR arts. 20 and 21', 'The rights that the lawful bases bring: to object with a public task or legitimate interests, to take data elsewhere with consent or a contract.', 'Add the right.'],
    'notice/right-not-given': ['info', 'UK GDPR arts. 20 and 21', 'A right in `rights.rights` that none of the lawful bases brings.', 'Say in conditions when it applies, or leave it out.'],
    'notice/object-not-separate': ['warning', 'UK GDPR art. 21(4)', 'The right to object in one sentence with others, and nowhere else.', 'Give the right to object a sentence or an item of its own.'],
    'notice/withdraw-missing': ['error', 'UK GDPR art. 7(3), art. 13(2)(c)', 'How to take consent back, where consent is a basis.', 'Say that people can withdraw consent at any time, and how.'],
    'rights/joined': ['info', plain, 'Two rights in one entry or item, such as withdrawing consent and erasing: they lead to different things.', 'Give each right an entry of its own.'],
    'rights/not-a-right': ['info', plain, 'Items in the list of rights that are none, such as the time for an answer.', 'Move it below the list.'],
    'rights/late-answer': ['error', 'UK GDPR art. 12A', 'An answer that is promised later than one month: 40 days were the rule before 2018.', 'Promise one month or less.'],
    'rights/fee': ['error', 'UK GDPR art. 12(5)', 'A fee for asking.', 'Say that it is free, unless a request is manifestly unfounded or excessive.'],
    'rights/id-required-upfront': ['error', 'UK GDPR art. 12(2) and (6)', 'Proof of identity that everybody must send with a request.', 'Say that you may ask for it where you cannot be sure who is asking.'],
    'rights/over-collection': ['warning', 'UK GDPR art. 5(1)(c)', 'A date of birth, a passport or an insurance number that is wanted with a request.', 'Ask for a name and a way to reply.'],
    'rights/form-only': ['error', 'UK GDPR art. 12(2)', 'A form as the only way to ask.', 'Say that people may ask in any way, and that the form is an offer.'],
    'rights/no-route': ['error', 'UK GDPR art. 12(2)', 'A route of `rights` that leads to no contact, or an entry or `complaints` that lead to no route.', 'Correct the id, or add an address to the contact.'],
    'rights/anonymous-identified': ['info', 'UK GDPR art. 4(1)', 'Data that is called anonymous, beside records that a person can see on proof of who they are.', 'Call it pseudonymous, or say which part is anonymous.'],
    // Complaints.
    'notice/complaint-controller': ['error', `${complaints}; UK GDPR art. 13(2)(ca), art. 14(2)(da)`, 'The right to complain to the organisation itself.', 'Say that people can complain to you, and how.'],
    'notice/complaint-regulator': ['error', 'Data Protection Act 2018 s.165; UK GDPR art. 13(2)(d)', 'The right to complain to the regulator. An address for advice is not enough.', 'Say that people can complain to the Information Commission (known as the ICO) at any time.'],
    'notice/exhaustion-wording': ['warning', 'Data Protection Act 2018 s.165', 'Words that let people go to the regulator only after a complaint to you.', 'Ask people to come to you first if you like, but do not make it a condition.'],
    'complaint/no-route': ['error', complaints, 'A way for complaints in `rights`.', 'Add rights.email, or a route to a contact with an address.'],
    'complaint/single-channel': ['warning', complaints, 'A second way for complaints: by electronic and by other means.', 'Add a phone number or a postal address.'],
    'complaint/late-acknowledgement': ['error', complaints, 'A complaint that is acknowledged later than 30 days.', 'Promise 30 days or less.'],
    'complaint/promises-out-of-order': ['warning', accuracy, 'An answer that may be due before its acknowledgement.', 'Count both in the same days, and the acknowledgement first.'],
    // What the law is called now.
    'notice/stale-regulator-name': ['warning', regulator$1, 'The Information Commissioner: the office was replaced by the Information Commission.', 'Write “Information Commission (known as the ICO)”.'],
    'notice/regulator-address-check': ['info', 'ICO, move of the head office, 2026', 'The address in Wilmslow, which the ICO was about to leave.', 'Look at ico.org.uk whether the address still holds, or give the web page and the phone number.'],
    'notice/stale-art77': ['warning', 'Data (Use and Access) Act 2025 s.103(6)', 'Article 77 of the UK GDPR, left out since 19 June 2026.', 'Write “section 165 of the Data Protection Act 2018”, or leave the number out.'],
    'notice/supervisory-authority': ['warning', 'Data (Use and Access) Act 2025 s.103(6)', '“Supervisory authority” in a notice for the UK.', 'Name the Information Commission (known as the ICO).'],
    'notice/stale-art22': ['warning', 'Data (Use and Access) Act 2025 s.80', 'Article 22 of the UK GDPR, replaced by articles 22A to 22D on 5 February 2026.', 'Write “articles 22A to 22D”, or leave the number out.'],
    // Cookies and what is stored.
    'cookies/not-told': ['warning', pecr, 'A word about cookies or storage, where `services` store something.', 'Add a section about it, with {{storage}} or a link to the cookies page.'],
    'cookies/none-named': ['warning', pecr, 'A section about cookies that names none, shows no declaration and links to none.', 'Name each cookie, who sets it, what for and for how long; or put in the declaration.'],
    'cookies/no-choice': ['warning', pecr, 'Cookies for statistics, personal settings or adverts, with no word on how to refuse them.', 'Say how people can say no, and let them.'],
    'cookies/browser-only': ['warning', 'ICO, storage and access technologies, April 2026', 'Browser settings as the only way to refuse.', 'Give a control on the page, such as data-forthright="choices".'],
    'text/implied-consent': ['error', 'UK GDPR art. 4(11) and art. 7', '“By using this site you agree”, “when you use it you consent”, “if you do not agree, do not use it”.', 'Leave it out, and ask where consent is needed.'],
    // Versions and changes.
    'notice/no-version': ['warning', 'ICO, right to be informed: regular review', 'A version or a date: `notice.version`, `notice.effective`, front matter, or words in the text.', 'Say since when this version holds.'],
    'notice/not-reviewed': ['warning', 'ICO, right to be informed: regular review', 'A last change more than 24 months ago, or a `reviewBy` that is past.', 'Read it again, and give it a new date.'],
    'notice/review-soon': ['info', 'ICO, right to be informed: regular review', 'A last change 12 to 24 months ago.', 'Plan when it is looked at again.'],
    'notice/change-not-raised': ['error', 'UK GDPR art. 6(1)(a), art. 7', 'A material change that asks a category again, whose `revision` is neither the version of the change nor a day as new.', 'Raise revision of the category, and say in change what is new.'],
    'notice/change-unknown': ['error', 'UK GDPR art. 7', '`asks` with an id that is no category, service or consent.', 'Correct the id.'],
    'notice/draft': ['warning', 'UK GDPR art. 12(1)', 'A notice that still has the mark of a draft.', 'Read it against its source, then take draft out of the front matter.'],
    // The text.
    'notice/two-domains': ['warning', accuracy, 'E-mail addresses of one organisation under two domains.', 'Check both, and use one.'],
    'link/no-target': ['warning', plain, 'A link that leads nowhere.', 'Give the link its address.'],
    'link/broken-anchor': ['warning', plain, 'A link to a place in the page that is not there.', 'Correct the id, or put it on a heading.'],
    'link/missing-section': ['warning', plain, 'A reference to a section that no heading names.', 'Use the words of the heading, and make it a link.'],
    'link/mislabelled': ['warning', plain, 'A link that speaks of your cookies and leads to the regulator.', 'Link your own page.'],
    'text/claim': ['warning', accuracy, 'A claim that everything is as the law wants it.', 'Say what you do instead.'],
    'text/initials': ['info', plain, 'Initials that are never explained, in the text or in `notice.glossary`.', 'Write it out once, with the initials in brackets, or add it to notice.glossary.'],
    'notice/readability': ['info', plain, 'How hard the text is to read: long sentences and long words (Flesch reading ease below 45).', 'Split sentences, and use everyday words.'],
    // The configuration.
    'config/mistake': ['error', 'Forthright, docs/messages.md', 'Everything that Forthright says about a configuration in the console, with its code.', 'See docs/messages.md.'],
    'config/unknown-id': ['error', plain, 'An id in `purposes`, `recipients`, `consents` or `regulator` that names no kind of data, retention period, consent, category, service, route or contact. On the page, what it stands for is left out.', 'Correct the id.'],
    'config/no-effect': ['info', 'Forthright, docs/messages.md', 'A configuration in which there is nothing to ask (F009).', 'Nothing, if the site stores only what it needs.'],
    'config/no-notice': [
        'info',
        'Forthright',
        'A configuration by itself, without `purposes`, `data`, `recipients` and `retention` under `notice`.',
        'Name the notice too: forthright check forthright.json privacy.md',
    ],
    'notice/unread': ['error', 'Forthright', 'A page that fetches its notice (`src`) from a file that was not named, or a file without words.', 'Name the file that holds the notice.'],
    'config/unread': ['info', 'Forthright', 'A part of the configuration (`from`) that this tool could not read.', 'Give the path of the file beside the configuration.'],
}; // prettier-ignore
/** A finding as it is told: what is not found is said to be not found. */
function find(rule, where, message) {
    const [severity, source, , mend] = rules[rule];
    return { rule, severity, where, message, source, mend };
}

/** What Forthright itself says about a configuration. */
function checkConfiguration(evidence) {
    const { config, configFile, notices } = evidence;
    if (config === undefined)
        return [];
    // F035 is notice/change-not-raised here.
    const mistakes = checkConfig(config)
        .filter(([code]) => code !== 'F035')
        .map(([code, ...facts]) => {
        const where = ['F004', 'F005', 'F006', 'F007', 'F008', 'F010'].includes(code)
            ? `${configFile}: ${String(facts[0])}`
            : configFile;
        const message = `${code} ${explanations[code].say(...facts.map(String))}`;
        return find(code === 'F009' ? 'config/no-effect' : 'config/mistake', where, message);
    });
    if (notices.length || hasFacts(evidence))
        return mistakes;
    return [
        ...mistakes,
        find('config/no-notice', configFile, 'A notice to look through was not found, nor the facts of one.'),
    ];
}

/** Any of these, as one expression with the marks of the first: long lists of phrases, a line for a few that belong together. */
const either = (...parts) => new RegExp(parts.map(({ source }) => source).join('|'), parts[0].flags);

/** Cookies and other storage, as the notice tells of them. */
const cookie = /\bcookies?\b|\blocal ?storage\b/i;
const optional = /\b(analytics?|statistic|advert|marketing|personalis|preferences?|track|third[- ]party|usage|how (people|visitors|you) use)/i;
/** In a heading: a kind of cookies, and no more than that. */
const optionalName = /\b(analytics?|statistics|advert\w*|marketing|targeting) cookies?\b/i;
const choice = /\b(accept|allow(?! (us|our)\b)|reject|refuse|choose|choices?|consent|agree|decline|opt (in|out)|object|turn(ed)? (it |them |these )?(off|on)|switch(ed)? (it |them |these )?(off|on)|say (no|yes)|cookie settings|ask(ed)? (you )?(first|before))\b/i;
const yes = '(?:consent|agree|accept)(?:s|d|ed|ing|ment|ance)?';
/** "We assume that you are happy." */
const content = '(?:happy|content|okay|ok|fine|comfortable)';
const place = '(?:web ?sites?|sites?|services?|apps?|pages?)';
/** Whatever people do on a site anyway. */
const browsing = '(?:using|continuing|carrying on|visiting|browsing|accessing|staying|remaining|entering|scrolling|navigating|closing|ignoring|clicking (?:away|elsewhere|anywhere|on any)|moving (?:on|around))';
const means = '(?:means|is taken|is treated|counts|signif\\w*|constitutes|indicates|implies|shows|amounts to)';
/** The use of the site, taken for a yes; "you can agree" is a choice. */
const implied = new RegExp([
    `\\bby ${browsing}\\b.{0,80}\\b(?:you (?!can |may |could |might |will be asked)|${means}).{0,50}\\b${yes}\\b`,
    `\\b(?:use of|using|visiting|browsing|accessing) (?:this|our|the) ${place}.{0,40}\\b(?:you (?!can |may |could |might )|${means}).{0,50}\\b${yes}\\b`,
    `^(?:your )?(?:continu(?:ing|ed)|carrying on|further|staying|remaining|scrolling|browsing)\\b.{0,80}\\b${means}\\b.{0,50}\\b${yes}\\b`,
    `\\b(?:when|whenever|if|as) you (?:use|visit|browse|access|enter|continue|carry on|keep|stay|scroll|remain)\\b.{0,80},? (?:then )?you (?:are |have |will |also |automatically |thereby |hereby |are taken to |are deemed to )*${yes}\\b`,
    `\\b(?:if|should) you (?:continue|carry on|keep|stay|scroll|do not|don.t|ignore|close)\\b.{0,80}\\b(?:${means}|assume|take it|take this)\\b.{0,50}\\b(?:${yes}|${content})\\b`,
    `\\b(?:deemed|taken|assumed|considered|presumed|understood) to (?:have |be )?(?:given (?:your )?)?(?:${yes}|${content})\\b`,
    `\\b(?:assume|presume|take it|understand|conclude)s?(?: from (?:this|that))?,?(?: that)? (?:you(?: are|.re| have|.ve)?|your) (?:\\w+ )?(?:${yes}|${content})\\b`,
    `\\byou(?: hereby| also| thereby)? ${yes}\\b.{0,80}\\b(?:by|when|through) (?:(?:your )?(?:use of|using|visiting|browsing|accessing|continuing to (?:use|browse)) (?:this|our|the) ${place}|browsing|continuing)\\b`,
    `\\b(?:take|treat|regard|consider|interpret|view)s? (?:(?:your|the|continued|any)\\b.{0,40}\\b(?:use|visits?|browsing|silence|continuing|staying)\\b.{0,40}|this|that) as (?:your |an? )?(?:\\w+ )?${yes}\\b`,
    // What is given away for an answer is no yes to all that a notice says.
    `\\bby (?:submitting|providing|giving|sending|supplying|disclosing|sharing)\\b.{0,60}\\byou (?!can |may |could |might )(?:\\w+ )?${yes}\\b.{0,40}\\b(?:us|our|we|processing|collection|storage|transfer|notice|policy)\\b`,
    `\\bunless you (?:have )?(?:chang|adjust|alter|disabl|block|switch|turn|opt|object|tell)\\w*\\b.{0,100}\\b(?:will|we|shall|system) (?:\\w+ ){0,2}(?:set|use|issue|place|send|assume|store|take)\\w*\\b.{0,40}\\b(?:cookies?|${yes}|${content})\\b`,
].join('|'), 'i');
/** What it says of those who do not: no denial of its own. */
const condition = /\b(if|unless|when|by|without|where) ((you|we|they) )?(?:do not|don.t|have not|haven.t|not|without|changing)\b[^,]*?(,|\b(?=we\b|this\b|it\b|you (are|agree|consent|accept)\b))|\bwithout (changing|adjusting)\b[^,]*/gi;
/** "If you do not agree, do not use it" leaves no way to say no. */
const leaveIt = new RegExp(`\\bif you (?:do not|don.t|cannot|can.t|disagree)\\b.{0,80}\\b(?:do not|don.t|must not|should not|stop|cease) (?:use|using|visit|visiting|access|accessing|browse|browsing|continue)\\b.{0,30}\\b${place}\\b`, 'i');
/** A name as code has it: `_ga`, `PHPSESSID`, `session-id`. */
const codeName = /(^|[\s“"'(,:`])(_{1,2}[a-z]\w+|[a-z]+_[a-z_\d]+|[A-Z]{6,}|[a-z]+[A-Z]\w+|__Host-\w+|[a-z]{2,}[-.](id|session|consent|settings|prefs?|token))\b/;
/** "A cookie called session", "the “basket” cookie". */
const namedInWords = either(/\bcookies?,? (?:is |are |which is |that is )?(?:called|named|with the name|by the name of|known as) (?!cookies?\b|small\b|text\b|essential\b|(strictly )?necessary\b|(first|third)\b|analytics?\b)[“"‘']?\w/i, /\bcookies?:? [“"‘'][\w.-]+[”"’']|[“"‘'][\w.-]+[”"’'] cookies?\b|\b(its|the) name is\b/i, /\bnames? (of|is|are)\b.{0,20}\bcookies?\b.{0,20}\b(is|are)\b/i);
/** In code, and no word for the thing itself. */
const isName = (code) => code.length > 1 && !/^(cookies?|(local|session)storage|document\.cookie|https?)\b/i.test(code);
function checkCookies(evidence) {
    const { config, sentences, english, shows, text } = evidence;
    const found = [];
    const services = list(config?.services);
    const stores = services.flatMap(({ stores }) => list(stores));
    const hasControl = shows.has('choices') || shows.has('storage') || shows.has('button');
    if (english.length &&
        canMiss(evidence) &&
        stores.length &&
        !cookie.test(text) &&
        !shows.has('storage') &&
        !shows.has('choices'))
        found.push(find('cookies/not-told', missingFrom(evidence), 'Something is stored on the device; a word about it was not found.'));
    for (const notice of english) {
        const isHeading = ({ kind }) => kind === 'heading';
        const whole = notice.blocks.find((block) => isHeading(block) && block.level === 1 && /^\W*(cookies?|our (use of )?cookies)\b/i.test(block.text));
        // Essential cookies may stand under one heading, and the others under the next.
        const named = notice.blocks.filter((block) => isHeading(block) && cookie.test(block.text) && (block.level ?? 1) > 1);
        const start = named[0] ?? whole;
        if (!start)
            continue;
        const parts = (named.length ? named : [start]).map((heading) => {
            const from = notice.blocks.indexOf(heading);
            const end = notice.blocks.findIndex((block, at) => at > from && isHeading(block) && (block.level ?? 9) <= (heading.level ?? 1));
            return notice.blocks.slice(from + 1, end < 0 ? undefined : end);
        });
        const section = [...new Set(parts.flat())];
        const sections = new Set([...named, start, ...section].map((block) => block.section));
        const words = section.map((block) => block.text).join('\n');
        const links = notice.links.filter((link) => sections.has(link.section));
        const isNamed = codeName.test(words) ||
            namedInWords.test(words) ||
            section.some(({ codes }) => codes?.some(isName)) ||
            section.some((block) => block.kind === 'cell') ||
            stores.some(({ name, pattern }) => words.includes(name ?? pattern ?? '\0')) ||
            links.some(({ text: label, href = '' }) => cookie.test(`${label} ${href}`) && href.length > 1);
        const usesNone = section.some((block) => cookie.test(block.text) &&
            /\b(no|not|never|without|none)\b.{0,30}\b(use|set|store|cookies?|any)\b/i.test(block.text) &&
            !/\bnot (used|use) (it |them )?to\b/i.test(block.text));
        const where = `${notice.file}:${start.line} (${start.section})`;
        if (!isNamed && !usesNone && !shows.has('storage') && !shows.has('choices'))
            found.push(find('cookies/none-named', where, 'A section on cookies; the name of one was not found, nor a link to a list.'));
        const isOptional = section.some((block) => cookie.test(`${block.section} ${block.text}`) &&
            split(block.text).some((sentence) => (optional.test(sentence) || optionalName.test(block.section)) && !isDenied(sentence)));
        const browser = section.find((block) => /\bbrowsers?\b/i.test(block.text) &&
            /\b(settings?|set|block|disable|refuse|reject|delete|turn off|change|control)/i.test(block.text));
        const besides = section
            .filter((block) => block !== browser)
            .map((block) => block.text)
            .join('\n');
        const isNeeded = /\b(only|strictly|just)\b.{0,20}\b(necessary|essential|needed)\b|\b(necessary|essential)\b.{0,15}\bonly\b/i.test(words);
        const isOnlyBrowser = !!browser &&
            (isOptional || !isNeeded) &&
            !hasControl &&
            !choice.test(besides.replace(/\bbrowser[^.]*/gi, '')) &&
            !/\bcookie (settings|choices)\b|\bour banner\b/i.test(words);
        if (isOnlyBrowser)
            found.push(find('cookies/browser-only', `${notice.file}:${browser.line} (${browser.section})`, 'The browser’s own settings are the only way to refuse that was found.'));
        else if (isOptional &&
            !hasControl &&
            !choice.test(words.replace(/[^.!?\n]+/g, (one) => (implied.test(one) ? '' : one))))
            found.push(find('cookies/no-choice', where, 'Cookies that are not needed are described; how to refuse them was not found.'));
    }
    for (const { text: words, where } of sentences)
        if (leaveIt.test(words) ||
            (implied.test(words) &&
                !/\b(does|do|is|are|will|would|cannot) not\b|\bcannot\b|\b(never|nothing)\b|n[’']t\b|\bwhether\b|\bask(s|ed)? you\b|\bor (refuse|reject|decline|say no)\b/i.test(words.replace(condition, ''))))
            found.push(find('text/implied-consent', where, 'It takes the use of the site for consent.'));
    return found;
}

/** Where data goes, in words. */
/** Countries that data often goes to; those that the UK holds to be adequate by regulations of their own are near. */
const near = '(?<!Northern )Ireland|France|Germany|Spain|Italy|Belgium|Luxembourg|Sweden|Finland|Denmark|Norway|Iceland|Poland|Portugal|Austria|Switzerland|Estonia|Latvia|Lithuania|Czechia|Czech Republic|Romania|Bulgaria|Greece|Hungary|Malta|Cyprus|(?:[Tt]he )?Netherlands|Jersey|Guernsey|Isle of Man';
const far = '(?:[Tt]he )?(?:US|USA|United States(?: of America)?|UAE|United Arab Emirates|Philippines)|America|Canada|Mexico|Brazil|Argentina|Israel|India|Pakistan|China|Hong Kong|Taiwan|Japan|South Korea|Singapore|Malaysia|Vietnam|Australia|New Zealand|South Africa|Nigeria|Kenya|Egypt|Ukraine|Russia|Turkey';
/** By its signs: "us" in small letters is no country. */
const inCountry = new RegExp(`\\b(?:in|to|from|within) (?:${near}|${far})\\b`);
const leaves = new RegExp(`\\b([Tt]ransfer(s|red|ring)?|[Ss]end(s|ing)?|sent|[Ss]tor(e|es|ed|ing)|[Pp]rocess(es|ed|ing)?|[Hh]eld|[Hh]olds?|[Kk]eeps?|[Kk]ept|[Ss]har(e|es|ed|ing)|[Hh]ost(s|ed|ing)?|[Aa]ccessed|[Bb]ased|company|companies|servers?|computers|databases?|suppliers?|providers?|help ?desk)\\b.{0,80}(\\boutside (of )?the (UK|United Kingdom|EEA)\\b|\\boverseas\\b|\\babroad\\b|\\b(in|to|within) (${far})\\b)|\\b(outside (of )?the (UK|United Kingdom)|overseas|abroad)\\b.{0,80}\\b(transfer|sent|send|stor|process|held|shar)`);
/** "We use Mailchimp in the USA", "using Stripe, a US company". */
const usesFar = new RegExp(`\\b[Uu]s(?:e|es|ing) (?:[A-Z][\\w.&]*[ ,]+){1,4}\\(?(?:(?:in|from|of|which is|who are|based|a|an|the|and)[ ,]+)*(?:${far})\\b`);
/** "Mailchimp (USA)", "Stripe, United States: payments". */
const namesFar = new RegExp(`^[A-Z].{0,60}?(?:[(,–—:-] ?|\\b(?:in|from|of) )(?:based )?(?:in )?(?:${far})\\b`);
const onlyFar = new RegExp(`^(?:${far})\\b`);
const isUk = (country) => !country || /^(GB|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland)\b/i.test(country);
const isEea = (country) => !country ||
    /^(AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE|IS|LI|NO|EU|EEA)$/i.test(country) ||
    new RegExp(`^(?:${near})\\b`).test(country);

/** Decisions by computers alone, in words. */
const machine = '(?:algorithms?|computers?|software|machines?|AI|artificial intelligence|machine learning|bots?|(?:automated|computer|scoring|online|our|an?|the) (?:\\w+ )?(?:systems?|models?|programs?|tools?))';
const verdict = '(?:decid(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|accept(?:s|ed)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|select(?:s|ed)?|shortlist(?:s|ed)?|determin(?:e|es|ed)|turn(?:s|ed) down|scor(?:e|es|ed)|rank(?:s|ed)?|sets? (?=what|how much|your|the price)|(?:make|makes|made|take|takes|taken) (?:\\w+ ){0,3}decisions?)';
const decision = '(?:decisions?|applica(?:tions?|nts?)|requests?|claims?|eligibility|offers?|prices?|places?|you|whether)';
/** What it is about: a program that accepts a card decides nothing. */
const person = '(?:who|whom|whether|appli\\w+|candidates?|claims?|claimants?|eligib\\w*|requests?|loans?|anyone|anybody|people|customers?|tenants?|how much|what you|(?:if|that) you|your (?:place|score|price|grade|job|application))';
/** Computers decide: in each way that it is said. */
const automatic = new RegExp([
    '\\bwe (?:also |sometimes |may )?(?:use|make|take|carry out|rely on)\\b.*\\b(?:automated|profiling|computers? alone)\\b',
    `\\b${machine}\\b.{0,40}\\b${verdict}\\b.{0,80}\\b${person}\\b`,
    `\\b${machine}\\b.{0,40}\\b(?:make|makes|take|takes) (?:\\w+ ){0,3}decisions?\\b`,
    `\\bautomatically ${verdict}\\b`,
    `\\b${decision}\\b.{0,60}\\b(?:is|are|be|was|were|get|gets)\\b.{0,30}\\b(?:decided|made|taken|accepted|approved|rejected|refused|scored|ranked|assessed|determined|selected)\\b.{0,30}\\b(?:automatically|by (?:\\w+ )?(?:automat\\w+|${machine}))`,
    `\\bwe (?:\\w+ )?(?:make|take|reach)\\b.{0,40}\\bdecisions?\\b.{0,40}\\b(?:automatically|(?:by|with|using|through) (?:only |just |purely )?(?:an? )?${machine})`,
].join('|'), 'i');
/** Nobody takes part: this denies nothing. */
const alone = /\b(with(out)?|no) (any |the |a )?(human|people|persons?|person[’']s|staff|anyone|anybody|someone)( (involvement|intervention|input|review|looking|being involved|involved|taking part|seeing it))*\b/gi;
const decides = (text) => {
    const words = text.replace(alone, '');
    return (!/\?$/.test(text) &&
        automatic.test(words) &&
        !isDenied(words.replace(/\bwithout (?!(any |the )?(automat|computers?|software|machines?|algorithms?))/gi, '')) &&
        !either(/\b(helps?|assists?|supports?)\b/i, /\b(by )?(a person|people|persons?|someone|somebody|humans?|staff|workers?|officers?|colleagues?)( \w+)? (to )?(decid|mak|tak|look|check|review|read|approv)\w*/i, /\bby (a |our )?(person|people|someone|somebody|human|staff|worker|officer|colleague)/i).test(words));
};
const hasSay = /\b(persons?|people|humans?|somebody|someone|staff|colleagues?|worker|officer|member of (the|our) team)\b.{0,60}\b(look|review|check|decid|interven|consider|reconsider)|\b(challenge|contest|human (review|intervention))\b/i;

/** How long, in words. */
/** A length of time, or an event that ends it. */
const period = either(/\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty)\s+((calendar|working|full|more|whole|complete|school|academic|financial|tax) )?(hour|day|week|fortnight|month|term|year|decade)s?\b/i, /(?<!\b(once|twice|times) )\ba (week|fortnight|month|year|decade)\b/i, /\b(each|every) (day|week|month|term|year)\b|\bP\d*T?\d+[YMWDH]/i, /(^|\b(keep|kept|hold|held|retain|retained|store|stored)\b.{0,40})\b(permanently|for ever|forever|indefinitely)\b/i, /\blifetime\b/i);
const event = /\b(until|when|once|while|after|as soon as|at the end of|straight away|at once|immediately|end of)\b.*\b(you|your|account|contract|request|case|enquir|complaint|service|leave|end|ends|close|closed|claim|law|course|project|membership|visit|session|unsubscribe|withdraw|reply|replied|answered|is over|pupil|child|patient|student|member|customer|tenant|scout|donor|volunteer)|\b(as long as|for the (duration|length|life|lifetime|term) of|during) (you|your|the|our|a|their)\b(?! (law|data|information|purpose)).*\b(you|your|account|contract|case|complaint|service|course|project|member|customer|supporter|employment|employed|tenan\w+|pupil|student|placement|stay)/i;
const vague = either(/\b(as|so) long as (is |it is |they are |we are |we |reasonably |strictly )*(necessary|needed|required|need|require|appropriate)\b/i, /\bno longer than (is |it is )?(necessary|needed|required)\b/i, /\b(appropriate|reasonable|necessary|suitable) (period|time|length)\b/i, /\bnot (be )?(kept|held|retained) (for )?longer than\b/i, /\b(in line with|according to|in accordance with|set out in|under) (our|the) ([\w-]+ ){0,3}(schedule|policy)\b/i);
/** Of a heading: what stands below it tells how long. */
const ofKeeping = either(/\bretention\b|\bhow long\b/i, /\bkeeping (it|(your |the |our )?(data|information|records))\b(?!.*\b(safe|secure|private))/i, /\b(storage|retention) (period|time|limit)s?\b|\btime ?scales?\b/i, /^\W*(\d+[.)]?\s*)?(data )?(storage|duration|keeping records)\W*$/i);
/** Of a column: the same. */
const keeps = either(/\bretention\b|\bretain|\b(kept|keep|held|hold|stored?|storage)\b|\bhow long\b/i, /\b(delet|destroy|eras|dispos|remov)\w*/i, /\b(time|times|time ?(scale|frame|limit)s?|periods?|durations?)\b/i);
/** Nothing is said yet. */
const blank = /^\W*$|^\W*(tbc|tbd|to be (confirmed|decided|agreed)|todo|xx+|unknown|n\/?a)\b\W*$/i;
/** What the vague words are tied to: a purpose alone is none. */
const criterion = /\b(criteria|depends on|limitation period|required by law|legal claims?|law (says|requires|asks)|tax law|statut)/i;
/** Beside vague words, a period, an event or a criterion is told. */
function isTime(text) {
    const rest = text.replace(new RegExp(vague, 'gi'), '');
    return [period, event, criterion].some((pattern) => pattern.test(rest));
}

/** Who, why, with whom, where and how long: the table of articles 13 and 14. */
const words = {
    controller: either(/\b(data )?controllers?\b|\b(who|about) (we are|us)\b|\bwe are\b/i, /\b(is|are|we[’']re|who[’']s) (responsible|accountable|in charge)\b/i, /\b(we|I) decide (what|how|why)\b|\bI['’ ]a?m (responsible|in charge)\b/i, /\b(one|company|organisation|charity|person|body) (in charge|responsible|(that|who) decides)\b/i, /\bwho controls\b|\(["“‘'](we|us|our)\b/i, /\bthis (privacy )?(notice|policy|statement) (is|explains|describes|tells|sets out|says)\b.*\b(we|us)\b/i),
    purposes: either(/\b(we|to|and|is|are|be|will|how|why) (use|uses|used|process|processes|need|collect|hold)\b/i, /\bpurposes?\b|\bso that we can\b|\bin order to\b|\b(used|needed|processed|held|kept) (for|to)\b/i, /\bwhat (is it|are they|it is|they are) for\b|^what for\b|^(\d+[.)]? )?(our )?(reasons|why)\b/i, /^why (we|it)\b|^use:|\brests? on (our|a|the|legitimate|your)\b/i, /\b(keep|store|hold|record|write down)\b.{0,60}\b(to|so that)\b|\bI (use|need|collect)\b/i, /\bwhat we do (and|with)\b|^what we do\b/i),
    basis: either(/\b(lawful|legal) (basis|bases|ground|grounds|reason|reasons)\b|\blegitimate interests?\b/i, /\b(public|official) (task|authority)\b|\btask\b.{0,40}\bin the public interest\b/i, /\b(legal|statutory) (obligation|dut(y|ies)|function|power)s?\b|\bvital interests?\b|\bcontract\b/i, /(?<!withdraw )(?<!withdrawing )\b(your|explicit|with|on|of|give|gave|given) consent\b/i, /\bart(icles?|\.)? ?6\b|\bwe (must|have to|are (required|obliged|bound))\b[^.]{0,60}\bby law\b/i, /\blaws? (requires?|obliges?) us\b|\byou (have )?(consented|agreed|said yes)\b/i, /\bonly (if|when|where|after) you (have )?(say|said|agree|agreed|consent|consented)\b/i, /\bwhat lets us\b|\b(the law|law that) (lets|allows|permits)\b/i),
    data: /\b(collect|hold|record|keep|gather|receive|obtain)s?\b.*\b(name|address|e-?mail|date of birth|detail|information|data)/i,
    source: either(/\b(you|people|clients|users|visitors) (give|gave|provide|tell|told|send|sent|share|enter|fill in|choose)\b/i, /\b(from|by) (you|other|others|our|your|the person|partners?|referrers?|third part)|\bdirectly\b/i, /\b(get|got|receive|obtain|collect)\w*\b.*\bfrom\b|\b(given|supplied|provided|sent) (to us )?by\b/i, /\b(you|members|parents|customers|patients|tenants|supporters|applicants|donors|they|who) (give|gives|gave|supply|supplies|supplied|provides?|told|did)\b/i, /\b(come|comes|came) from\b|\bpublicly available\b|\bsends? (it |them |this )?(to )?(us|me)\b/i, /\bgiven to us\b|\bstraight from\b|\bwhere (it|they|this|that) (is|are|was) from\b/i, /\bwhere we (got|get|have)\b|\byou (typed|filled|wrote|entered)\b/i, /\b(because|when) you (booked|joined|signed up)\b|^sources?\b|^who told\b/i, /\bwhere (it|your data|your information|the data|the information) comes from\b/i),
    need: either(/\b(if|unless|when) you (do not|don.t|would rather not|decide not|choose not|prefer not|refuse)\b/i, /\bwithout (it|this|these|them|your|that)\b|\byou (do not )?(have|need) to (give|provide|tell)\b/i, /\b(statutory|contractual) (requirement|obligation)\b|\bfail(ure)? to provide\b|\bnot provide\b/i),
    recipients: either(/\bshar(e|es|ed|ing)\b|\bdisclos/i, /(^|\b(the|our|other|and|these|any) )recipients?\b(?!['’])(?! in\b)|\brecipients (of|are)\b/i, /\bpass(ed|es|ing)? (it|them|this|your|on|information|data|details)\b/i, /(?<!\b(you|I|not)( not)? |n[’']t |\b(fail\w*|have|need|want|wish|prefer|refuse|like|able|asked) (not )?to )\bgiv(e|en|es) (it|them|this|your|to(?! (us|me)\b))\b/i, /\bsend (it|them|this|your) to\b|\bothers who see\b/i, /\bwho (sees|can see|gets(?! an?\b)|receives|is told|has access|else)\b/i, /\b(nobody|no[ -]?one|only|staff|volunteers|nurses|doctors|trustees) [^.]{0,60}\bsees?\b/i, /\bseen by\b|\bsees (what|it|them|your)\b/i, /\b(officers|inspectors|colleagues|partners|clerks|members|teachers|managers) (can |may )?see (it|this|them|your)\b/i, /\b(is|are) (sent|told|shown|supplied with) (your|it|them|the)\b/i, /\b(we|I) (only |never )?tell (nobody|no[ -]?(one|body)|only|the|some|other|any)|\bwho knows\b/i, /\bfor us by\b|\bon our behalf\b/i, /(?<!\b(we|you|to|us) )\bgets? (it|them|what they need|the names|your)\b/i, /\b(processors?|suppliers|third part(y|ies))\b|\bsell\b/i),
    transfers: either(/\b(outside|leave|leaves|left|beyond|inside|within|in) (of )?(the )?(UK|United Kingdom|EU|EEA|European (Union|Economic Area))\b/i, /\b(out of|none but|nothing but|only) (in )?the (UK|United Kingdom|EU|EEA)\b/i, /\bleav(e|es|ing) (the|this) country\b|^(which )?countr(y|ies)\b|\btransferred internationally\b/i, /\bonly in (England|Scotland|Wales|Britain|Great Britain)\b/i, /\bin (England|Scotland|Wales|Britain|Great Britain) (only|alone)\b/i, /\b(place|location|storage|stored)\b[^.]{0,30}: (in )?(the )?(UK|United Kingdom|England|Scotland|Wales)\b/i, /\boverseas\b|\babroad\b|\badequacy\b|\bdata bridge\b|\bdata privacy framework\b/i, /\bstandard contractual\b|\b(other|another|third|foreign|which) countr/i, /\binternational(ly)? transfer|\btransfer(s|red|ring)? (to|of|it|your)\b/i),
    mechanism: either(/\badequa(cy|te)\b|\bstandard contract|\bmodel clauses\b|\bIDTA\b|\btransfer agreement\b/i, /\bAddendum\b|\b(data )?bridge\b|\bdata privacy framework\b|\bbinding corporate\b/i, /\barticles? 4[5-9]/i),
    /** These may be about something else. */
    lesserMechanism: /\bregulations\b|\bsafeguards?\b|\bexplicit(ly)? (consent|agree)/i,
    retention: either(/\b(keep|kept|keeping|retain|retains|retained|store|stored|hold|held)\b.{0,80}\b(for (up to|at least|a|an|the|as|no|\d+|one|two|three|five|six|seven|ten|longer)|until|as long|no longer|while|after|periods?|\d+ (days|weeks|months|years))\b/i, /\bhow long\b.{0,40}\b(keep|hold|store|need|\d+ (days|weeks|months|years))/i, /\b(delete|erase|destroy|remove)[sd]?\b.{0,60}\b(after|once|within \d|when (you|your|the|it))\b/i, /\bretention\b|\bhow long\b\W{1,3}.{0,60}\b(while|until|for|as long as)\b/i, /\b(stays?|remains?)\b.{0,60}\b(until|for (good|ever|a|an|one|two|three|four|five|six|seven|ten|\d+)|(days|weeks|months|years)\b)/i, /\b(bin|binned|shred\w*|dispose[sd]?|goe?s?|wiped?|throw|thrown|cleared?|dropped)\b.{0,60}\b(\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?)\b/i, /\b(\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?) (after|from|since) (you|your|the|our|we last|it)\b/i, /\bafter (\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?),?\b.{0,30}\b(delet|eras|destroy|remov|shred|bin|throw|go)/i),
    decisions: either(/\bautomat(ed|ic|ically)\b.*\bdecision/i, /\bdecisions?\b.*\b(automat|by (a )?(computer|machine|software)s?|computers? alone)/i, /\b(computers?|algorithms?|software|machines?|AI|artificial intelligence)\b.*\bdeci(de|sion)/i, /\bdeci(de|sion).*\b(computers?|algorithms?|software|machines?|AI|artificial intelligence)\b/i, /\bprofil(e|es|ing)\b|\bdecid\w+\b.*\bautomat/i, /\b(persons?|people|humans?|staff|recruiters?)\b.{0,40}\b(every|all|each|any|the) (decisions?|applications?)\b/i, /\bmakes? no decisions?\b|\b(robots?|machines?|computers?) (judges?|decides?)\b/i),
};
/** One for each basis, to count how many are named. */
const eachBasis = [
    /\b(?<!withdraw )(?<!withdrawing )(your|with|give|given) consent\b/i,
    /\bcontract\b/i,
    /\blegal (obligation|duty|requirement)\b/i,
    /\bvital interests?\b/i,
    /\bpublic (task|interest)\b/i,
    /\blegitimate interests?\b/i,
];
/** The bases in use, as far as they are told: by the configuration, or else by the text. */
function basesOf({ notice, text, sentences }) {
    const told = new Set(list(notice.purposes).flatMap(({ basis }) => list(basis)));
    if (told.size)
        return told;
    const patterns = [
        ['consent', either(/\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bconsent\b/i, /\b(rely|based|relying) on (your )?(explicit )?consent\b|\bwith your consent\b/i, /\bif you (give|gave) (us )?(your )?consent\b|\byou (have )?(gave|given) (us )?(your )?consent\b/i, /\byou (have )?consented\b/i)],
        ['contract', either(/\bcontract\b.{0,60}\b(lawful|legal) (basis|ground|reason)/i, /\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bcontract\b/i, /\b(perform|carry out|performance of|fulfil|keep) (a |our |the )?contract\b/i)],
        ['public-task', /\bpublic task\b|\bofficial authority\b|\btask\b.{0,40}\bin the public interest\b/i],
        ['legitimate-interests', /\b(our|legitimate) (legitimate )?interests?\b.{0,40}|\blegitimate interests?\b/i],
    ]; // prettier-ignore
    for (const [basis, pattern] of patterns)
        if (pattern.test(text))
            told.add(basis);
    // A table or a list of bases says each in a word.
    const listed = new Set(sentences
        .filter((sentence) => /\b(lawful|legal) (basis|bases|grounds?|reasons?)\b/i.test(sentence.text))
        .map(({ section }) => section));
    for (const { section, text: words, block } of sentences)
        if ((listed.has(section) ||
            /\b(basis|bases|grounds?|reasons?|allows?|lets|article 6|law)\b/i.test(block.column ?? '')) &&
            /^(cell|item)$/.test(block.kind) &&
            !isDenied(words)) {
            if (/\bconsent\b/i.test(words))
                told.add('consent');
            if (/\bcontract\b/i.test(words))
                told.add('contract');
        }
    return told;
}
function checkFacts(evidence) {
    const { config, notice, rights, sentences, rows, text, shows, english } = evidence;
    const isHome = evidence.isUk ? isUk : isEea;
    const found = [];
    const at = `${evidence.configFile}: notice`;
    const say = (rule, where, message) => void found.push(find(rule, where, message));
    const contacts = list(rights.contacts);
    const own = contacts.filter(({ role }) => !/^(regulator|processor|other)$/.test(role ?? ''));
    const hasAddress = (contact) => [contact.email, contact.phone, contact.web, contact.form, contact.inPerson].some(Boolean) ||
        !!list(contact.post).length;
    const purposes = list(notice.purposes);
    const recipients = list(notice.recipients);
    const data = list(notice.data);
    const asks = (rule, isTold, pattern, what, isElse = () => false) => {
        const marker = rule === 'notice/basis-missing' ? 'purposes' : rule.replace(/^notice\/(missing:)?/, '');
        if (!canMiss(evidence) || isTold || shows.has(marker))
            return;
        if (![...sentences, ...rows].some((sentence) => pattern.test(sentence.text) && !isElse(sentence)))
            say(rule, missingFrom(evidence), `${what} was not found.`);
    };
    asks('notice/missing:controller', config?.site?.name ?? contacts.some(({ role }) => role === 'controller'), words.controller, 'Who decides how the data is used', 
    // "Who we are" above an address names nobody.
    ({ text: heading, block }) => block.kind === 'heading' &&
        /^\W*(\d+[.)]?\s*)?(who|about) (we are|us)\W*$/i.test(heading) &&
        !sentences.some((sentence) => sentence.section === heading &&
            sentence.block.kind !== 'heading' &&
            /^(The )?[A-Z][\w'’&.-]+,? ([A-Z&]|of|and|for|is|are|runs|provides)|\b(Ltd|Limited|plc|CIC|LLP|charity|company|council|school|trust|association|society|club|we are|we[’']re|I am|I[’']m)\b/.test(sentence.text)));
    if (canMiss(evidence) &&
        !(rights.email ?? rights.endpoint) &&
        !own.some(hasAddress) &&
        !sentences.some((sentence) => givesAddress(sentence.text.replace(/\S*ico\.org\.uk\S*/g, ''))) &&
        !shows.has('contacts') &&
        !english.some(({ links }) => links.some(({ href = '' }) => /^(mailto|tel):/.test(href))))
        say('notice/missing:contact', missingFrom(evidence), 'A way to reach the organisation was not found.');
    const officer = /\bdata protection officers?\b|\bDPOs?\b/i;
    const reachable = contacts.some((contact) => contact.role === 'dpo' && hasAddress(contact));
    contacts.forEach((contact, index) => {
        if (contact.role === 'dpo' && !hasAddress(contact))
            say('notice/dpo-unreachable', `${evidence.configFile}: rights.contacts[${index}]`, 'The data protection officer has no address here.');
    });
    const named = sentences.find((sentence) => officer.test(sentence.text) && !isDenied(sentence.text));
    if (named && !reachable && !contacts.some(({ role }) => role === 'dpo') && !shows.has('contacts')) {
        // Beside the name is under the same heading below the title, whatever smaller headings stand in between.
        const top = ({ path }) => path.split(' › ')[0];
        const tops = new Set(sentences.filter((sentence) => officer.test(sentence.text)).map(top));
        const sections = new Set(sentences.filter((sentence) => tops.has(top(sentence))).map(({ section }) => section));
        const isThere = sentences.some((sentence) => sections.has(sentence.section) && givesAddress(sentence.text)) ||
            english.some(({ links }) => links.some(({ section, href = '' }) => sections.has(section) && /^(mailto|tel|https?):/.test(href)));
        if (!isThere)
            say('notice/dpo-unreachable', named.where, 'A data protection officer is named; an address was not found beside the name.');
    }
    asks('notice/missing:purposes', purposes.length, words.purposes, 'What the data is used for');
    if (purposes.length) {
        purposes.forEach(({ title, basis }, index) => {
            if (!list(basis).length)
                say('notice/basis-missing', `${at}.purposes[${index}]`, `A lawful basis for “${title}” was not found.`);
        });
    }
    else
        asks('notice/basis-missing', false, words.basis, 'A lawful basis', isAboutCookies);
    if (!purposes.length && !shows.has('purposes')) {
        const named = sentences.map((sentence) => ({
            ...sentence,
            count: eachBasis.filter((pattern) => pattern.test(sentence.text)).length,
        }));
        // "To house you (contract), to pay our taxes (legal obligation)" says it with each.
        const isPaired = (words) => (words.match(/\([^)]*\)/g) ?? []).filter((one) => eachBasis.some((pattern) => pattern.test(one))).length >= 2;
        const listing = named.find(({ count, block, text: words }) => count >= 3 && block.kind !== 'cell' && !isPaired(words));
        if (listing &&
            named.every(({ count, where, text: words }) => !count || (where === listing.where && words === listing.text)))
            say('notice/basis-list', listing.where, 'The lawful bases are one list; which purpose rests on which was not found.');
    }
    if (recipients.some(({ basis }) => list(basis).length))
        recipients.forEach(({ title, basis, anonymous }, index) => {
            if (!list(basis).length && !anonymous)
                say('notice/sharing-basis', `${at}.recipients[${index}]`, `A lawful basis for giving data to “${title}” was not found.`);
        });
    purposes.forEach(({ title, basis, interests, annex1 }, index) => {
        const where = `${at}.purposes[${index}]`;
        const bases = list(basis);
        if (bases.includes('legitimate-interests') && !list(interests).length)
            say('notice/li-unspecified', where, `Which legitimate interests “${title}” serves was not found.`);
        if (bases.includes('recognised-legitimate-interest') && !annex1)
            say('notice/rli-condition', where, `The condition of Annex 1 for “${title}” was not found.`);
        const unfit = bases.filter((one) => /legitimate-interest/.test(one));
        if (/^(uk-gov|wales-public)$/.test(config?.profile ?? '') && unfit.length)
            say('notice/public-body-li', where, `“${title}” rests on ${unfit.join(' and ')}, which a public body cannot use for its tasks.`);
    });
    if (!purposes.length) {
        const interest = /\blegitimate interests?\b/i;
        const label = /\(\W*(?:our )?legitimate interests?\W*\)/gi;
        const ofLaw = /\(?\b(UK GDPR,? )?art(icle|\.)? ?6 ?\(1\) ?\(f\)[^),;]*\)?/gi;
        const first = sentences.find((sentence) => interest.test(sentence.text) && !isDenied(sentence.text));
        const told = either(/\blegitimate interests?\b[^.]*(\b(in|is|are|to|of|such as|because|so that|namely|include|as)\b|[:(–—-] ?\w)/i, /\blegitimate interests?,? (?!being|processing)\w+ing\b|\bso that\b.*\blegitimate interest/i, /\bto [a-z]+.*\blegitimate interest/i);
        const isTold = [...sentences, ...rows].some((sentence) => {
            const { text: words, path, section, block } = sentence;
            // Where people may object, it is a condition.
            if (/\bobject(ion|ions|ing)?\b/i.test(`${path} ${words}`))
                return false;
            if (/\b(those|these|such|our|the) interests? ?(is\b|are\b|:)/i.test(words))
                return true;
            if (block.kind !== 'heading' && interest.test(`${path} ${section}`) && !interest.test(words))
                return true;
            if (/\binterests?\b/i.test(block.column ?? '') && /\w{4}/.test(words) && !interest.test(words))
                return true;
            return block.row !== words && interest.test(words) && told.test(words.replace(ofLaw, '').replace(label, ''));
        });
        if (first && !isTold)
            say('notice/li-unspecified', first.where, 'Legitimate interests are named; which ones was not found.');
    }
    const hasOtherSources = data.some(({ source }) => source);
    if (hasOtherSources ||
        sentences.some(({ text: words }) => /\b(from|by) (other (organisations|agencies|services|people)|referrers?|third parties)\b/i.test(words)))
        asks('notice/missing:data', data.length, words.data, 'Which kinds of data are used');
    asks('notice/source-missing', data.length, words.source, 'Where the data comes from');
    const isNeeded = purposes.find(({ basis }) => list(basis).some((one) => one === 'contract' || one === 'legal-obligation'));
    if (isNeeded)
        asks('notice/missing:need', purposes.some(({ ifNotProvided }) => ifNotProvided), words.need, 'What happens if people do not give their data');
    // "Have us send it to another company" is a right of the person, and tells of nobody who is given data.
    asks('notice/missing:recipients', recipients.length, words.recipients, 'Who is given data', ({ path, text: one }) => /\brights?\b/i.test(path) ||
        /\b(have us|ask us to|you can) (send|move|transfer|pass|take)\b|\b(pass|send|move|transfer|take|give|hand|carry)\w*\b.*\bto (another|your (next|new)|a new|someone else)\b/i.test(one));
    const normal = (name) => name
        .toLowerCase()
        .replace(/\b(inc|ltd|limited|llc|plc|gmbh|s\. ?r\. ?o)\b\.?|\(.*?\)|[^\p{L}\p{N} ]/gu, '')
        .trim();
    const everything = normal([text, ...recipients.map(({ title, purpose = '' }) => `${title} ${purpose}`)].join(' '));
    const seen = new Set();
    for (const { id, title, provider, providerRole } of list(config?.services)) {
        if (!provider || providerRole === 'own' || seen.has(provider))
            continue;
        const isTold = recipients.some(({ service }) => service === id) ||
            [provider, title, provider.split(/[\s,(]/)[0]].some((name) => name && normal(name).length > 2 && everything.includes(normal(name)));
        // A notice that says nothing of recipients at all is one fault, not one for each service.
        if (!isTold && (recipients.length || english.length)) {
            seen.add(provider);
            say('notice/recipient-drift', `${evidence.configFile}: services.${id}`, `“${provider}” is given data by a service; among the recipients it was not found.`);
        }
    }
    const abroad = recipients.filter(({ country }) => !isHome(country));
    asks('notice/missing:transfers', notice.transfers ??
        (recipients.some(({ country }) => country) || sentences.some((sentence) => inCountry.test(sentence.text))), words.transfers, `Whether data leaves the ${evidence.isUk ? 'UK' : 'EEA'}`);
    const isProtected = words.mechanism.test(`${notice.transfers ?? ''} ${text}`) ||
        [...sentences, ...rows].some((sentence) => words.lesserMechanism.test(sentence.text) &&
            [words.transfers, inCountry].some((pattern) => pattern.test(`${sentence.path} ${sentence.text}`)));
    for (const { title, country, safeguard, anonymous } of abroad)
        if (!safeguard && !anonymous && !isProtected)
            say('notice/transfer-mechanism', `${at}.recipients`, `What protects the data that “${title}” has in ${country} was not found.`);
    for (const { id, title, provider = title, country } of list(config?.services)) {
        const isTold = recipients.some((one) => one.service === id && (one.country ?? one.safeguard));
        if (!isHome(country) && !isTold && !isProtected && hasFacts(evidence))
            say('notice/transfer-mechanism', `${evidence.configFile}: services.${id}`, `What protects the data that “${provider}” has in ${country} was not found.`);
    }
    const isOfSharing = ({ path, section, lead, block }) => words.recipients.test(`${path} ${section} ${lead} ${block.column ?? ''}`);
    const leaving = sentences.find((sentence) => {
        const { text: words, block } = sentence;
        if (block.kind === 'heading' ||
            words.endsWith('?') ||
            isDenied(words) ||
            /\b(if|unless|only if|should)\b/i.test(words))
            return false;
        return ((leaves.test(words) &&
            /\b(data|information|details|records?|it|them|this|servers?|computers|compan(y|ies)|suppliers?|providers?|backups?|databases?|your|names?)\b/i.test(words)) ||
            (evidence.isUk &&
                /\b(stored|held|kept|hosted|servers?|help ?desk|suppliers?|providers?)\b.{0,60}\b(in|to|within) (the )?(EU|EEA|European Union)\b/i.test(words)) ||
            usesFar.test(words) ||
            (block.kind === 'item' && isOfSharing(sentence) && namesFar.test(words)) ||
            (/\b(country|countries|location|located|where|based|place|transfers?)\b/i.test(block.column ?? '') &&
                onlyFar.test(words)) ||
            (block.kind === 'cell' && isOfSharing(sentence) && namesFar.test(words)));
    });
    if (leaving && !isProtected && !abroad.length)
        say('notice/transfer-mechanism', leaving.where, `Data leaves the ${evidence.isUk ? 'UK' : 'EEA'}; what protects it there was not found.`);
    const inCookies = ({ path, section }) => /\bcookies?\b|\blocal ?storage\b/i.test(`${path} ${section}`);
    const isUnderKeeping = ({ path, section }) => [section, ...path.split(' › ')].some((heading) => ofKeeping.test(heading));
    /** What a table, a list of pairs or a section of its own says of how long, in few words. */
    const kept = sentences.filter((sentence) => sentence.block.kind !== 'heading' &&
        !inCookies(sentence) &&
        (isUnderKeeping(sentence) || keeps.test(sentence.block.column ?? '')));
    asks('notice/missing:retention', list(notice.retention).length || kept.some(({ text: words }) => isTime(words) || vague.test(words)), words.retention, 'How long data is kept', (sentence) => inCookies(sentence) ||
        /\b(answer|repl(y|ies)|respond|complain\w*|acknowledg\w+|requests?|free|ask us|you (can|may) ask)\b/i.test(sentence.text));
    list(notice.retention).forEach(({ title, period: written }, index) => {
        const time = String(written ?? '');
        if (blank.test(time) || (vague.test(time) && !isTime(time)))
            say('notice/retention-vague', `${at}.retention[${index}]`, `“${title}” is kept “${time}”: a period or a criterion was not found.`);
    });
    if (!list(notice.retention).length) {
        const sections = sentences.filter((sentence) => isUnderKeeping(sentence) || kept.includes(sentence));
        // A cookie and a complaint have periods of their own.
        const others = [...sentences, ...rows].filter((sentence) => words.retention.test(sentence.text) &&
            !/\b(ask us|you (can|may) ask)\b/i.test(sentence.text) &&
            !/\bcomplain/i.test(`${sentence.path} ${sentence.text}`));
        const isVague = (sentence) => vague.test(sentence.text);
        // A section of its own that says nothing is not mended by a word elsewhere.
        const about = (sections.some(isVague) ? sections : [...sections, ...others]).filter((sentence) => !isAboutCookies(sentence));
        const hasSchedule = english.some(({ links }) => links.some(({ text: label, href = '' }) => /\b(schedule|retention)\b/i.test(`${label} ${href}`)));
        const first = about.find(isVague) ?? about[0];
        const isTold = about.some(({ text: words, block }) => {
            if (block.kind === 'heading')
                return false;
            // How often it is looked at is not how long it is kept.
            if (/\breview/i.test(words) && !/\b(keep|kept|delet|destroy|eras|remov|retain|held|hold)/i.test(words))
                return false;
            return isTime(words);
        });
        // One row or item that says nothing is not mended by the others.
        const empty = kept.filter(({ text: words, block }) => /^(cell|item)$/.test(block.kind) && vague.test(words) && !isTime(words));
        const isMissing = found.some(({ rule }) => rule === 'notice/missing:retention');
        if (!isMissing && !hasSchedule && !shows.has('retention'))
            for (const one of first && !isTold ? [first] : empty)
                say('notice/retention-vague', one.where, 'How long is spoken of; a period or a criterion was not found.');
    }
    if (purposes.some(({ retention }) => list(retention).length))
        purposes.forEach(({ title, retention }, index) => {
            if (!list(retention).length)
                say('notice/retention-purpose', `${at}.purposes[${index}]`, `How long data is kept for “${title}” was not found.`);
        });
    const told = [
        { text: notice.decisions ?? '', where: `${at}.decisions`, section: '' },
        ...sentences.filter((sentence) => sentence.block.kind !== 'heading' && !isAboutCookies(sentence)),
    ].find(({ text: words }) => decides(words));
    if (!told)
        asks('notice/missing:decisions', notice.decisions, words.decisions, 'A word on decisions by computers alone');
    const isHeard = [{ text: notice.decisions ?? '', section: told?.section }, ...sentences].some(({ text: words, section }) => hasSay.test(words) &&
        (section === told?.section || /\b(decisions?|automat|computers?|profil|algorithm)/i.test(words)));
    if (told && !isHeard)
        say('notice/decisions-safeguards', told.where, 'Computers decide; how people can have it looked at by a person was not found.');
    return found;
}

/** Ids in the configuration that name nothing: on the page, what they stand for is left out without a word. */
function checkIds({ config, configFile, notice, rights }) {
    const known = (...lists) => new Set(lists.flatMap((items) => list(items).map(({ id }) => id)));
    const data = known(notice.data);
    const periods = known(notice.retention);
    const consents = known(rights.consents, config?.categories);
    const services = known(config?.services);
    const routes = known(rights.routes);
    const contacts = known(rights.contacts);
    const found = [];
    const look = (where, ids, there, what) => {
        for (const id of [ids ?? []].flat())
            if (!there.has(id))
                found.push(find('config/unknown-id', `${configFile}: ${where}`, `The ${what} “${id}” was not found.`));
    };
    list(notice.purposes).forEach((purpose, index) => {
        const where = `notice.purposes[${index}]`;
        look(where, purpose.data, data, 'kind of data');
        look(where, purpose.retention, periods, 'retention period');
        look(where, purpose.consent, consents, 'consent or category');
    });
    list(notice.recipients).forEach((recipient, index) => {
        look(`notice.recipients[${index}]`, recipient.data, data, 'kind of data');
        look(`notice.recipients[${index}]`, recipient.service, services, 'service');
    });
    list(rights.consents).forEach((consent, index) => look(`rights.consents[${index}]`, consent.routes, routes, 'route'));
    look('rights', rights.regulator, contacts, 'contact of the regulator');
    return found;
}

const normal = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
function checkLinks({ notices, sentences, english }) {
    const found = [];
    for (const notice of notices)
        for (const link of notice.links) {
            const { text, href } = link;
            const where = whereOf(notice, link);
            if (!href || href === '#' || /^javascript:/i.test(href)) {
                if (text && !(href === undefined && notice.ids.has(text)))
                    found.push(find('link/no-target', where, `“${text}” leads nowhere.`));
                continue;
            }
            if (href.startsWith('#') && href.length > 1) {
                let id = href.slice(1);
                try {
                    id = decodeURIComponent(id);
                }
                catch {
                    // As it stands.
                }
                if (!notice.ids.has(id) && id !== 'top' && !id.startsWith(':~:'))
                    found.push(find('link/broken-anchor', where, `“${href}” was not found in the page.`));
            }
            if (/\bcookies?\b/i.test(text) &&
                /\bico\.org\.uk\b/i.test(href) &&
                !/\b(ICO|Information Commission|regulator|advice|guidance)\b/i.test(text))
                found.push(find('link/mislabelled', where, `“${text}” leads to the regulator.`));
        }
    const headings = english.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text));
    const numbers = new Set(headings.flatMap((heading) => /^(?:section |part )?(\d+(?:\.\d+)*)[.):]?\s/i.exec(heading)?.[1] ?? []));
    const names = headings.map(normal);
    for (const { text, where } of sentences) {
        for (const [, title = ''] of text.matchAll(/\b(?:sections?|part|heading)\s+(?:below |above )?(?:called |titled |headed |on |about |named |entitled )*[“"‘']([^”"’']{3,60})[”"’'](?!\w)/gi)) {
            const wanted = normal(title);
            if (wanted && !names.some((name) => name.includes(wanted) || (name.length > 3 && wanted.includes(name))))
                found.push(find('link/missing-section', where, `A section “${title}” was not found.`));
        }
        if (numbers.size > 2)
            for (const [, number = ''] of text.matchAll(/\b(?:see|in|under|at) section (\d{1,2}(?:\.\d+)*)\b(?![A-Z(])(?! (?:of|DPA|PECR|to the))/gi))
                if (!numbers.has(number.replace(/\.$/, '')))
                    found.push(find('link/missing-section', where, `A section ${number} was not found.`));
    }
    return found;
}

/** The rights, what it takes to use them, and the two ways to complain. */
const patterns = {
    access: either(/^(see|get|view) (it|your|what)\b(?!.*\b(file|elsewhere|another)\b)|\b(subject )?access request/i, /\brights? (of|to) access\b|\b(request|rights?:|right of|you can:?) access\b/i, /\baccess[;,] (request )?(rectif|correct|eras|put)\w*|\b(see (it|them)|look at them|read them)\b/i, /\b(see|look at|read) (all|your (data|information|details|notes|records?|file|personal)|the (data|records?|notes|information)|what)\b/i, /\bask (us )?what (we|you)\b|\b(ask|want|give you|send you)\b.{0,60}\bcopy\b(?! of)/i, /\bsend you (what|everything|all)\b|\bshow (me|you) (everything|all|it|your|what)\b|\btold what\b/i, /\b(receive|get|have|request) .{0,30}\b(file|export) (of|with) (the|your|all)\b|\ba copy[;,]/i, /\b(right (of|to)|to|you can|may) (get )?access (to )?(your|the|any|it|personal|information|data)/i, /\b(copy|copies) of (it|what|everything|all (that )?(we|you)|((all|any|the|your|our|this|that) )*([\w-]+ ){0,2}(data|information|records?|files?|details|notes))\b/i, /\b(see|know|find out|view|ask for|request) (what|which|the|your|all)\b.*\b(data(?! protection)|information(?! commission)|details|records?|files?|hold|have)\b/i, /\baccess (your|to (your|the|personal))(?!.*\b(limited|restricted) to\b)/i, /^(right (of|to) )?access\b(?! (is|are|to .* is)\b)/i),
    rectification: either(/\brectif|\bcorrect(ed|ion|ing|s)?\b|\bput (it |them |this )?right\b|\bincomplete\b/i, /\bcomplet(e|ed|ing) (it|(your |the |any )?(personal )?(data|information|record))\b/i, /\b(data|information|details|records?|it) (is |be |are )?completed\b/i, /(?<!\b(notice|policy|page|statement)\b.{0,20})\b(update|amend)[sd]?\b(?! (this|the|our) (notice|policy|page|statement))/i, /\binaccura|\bfix(ed)?\b|\bmistakes?\b|\berrors?\b|\bmend (it|them)\b/i, /\bchanged? (it |them )?(if|where|when) (it|they|something) (is|are) wrong\b/i, /\bchange\b.{0,30}\b(wrong|inaccurate)\b/i),
    erasure: either(/\beras(e|ed|ure|ing)\b|\bdelet(e|ed|ion|ing)\b|\bforgotten\b/i, /\bremov(e|ed|al)\b(?!.{0,40}\b(lists?|cookies?)\b)|\bdestroy(ed)?\b|\bwip(e|ed)\b/i, /\b(tear|tore|torn) (it|them) up\b|\bget rid of\b|\bwant (it|them) gone\b/i),
    // A limit to a right, or to who sees a file, is no right.
    restriction: either(/\brestrict(s|ing|ed|ion)?\b(?! (to|access|on (access|who|these))\b)/i, /\brestrictions (of|on) (processing|(the |its |our )?use)\b/i, /(?<!time )\b(limit|limits|limiting)\b(?! (to|on|of|for) ((your|these|this|the|any) )?(rights?|access|requests?|this|these|what you)\b)/i, /\blimitation of (processing|use)\b/i, /\b(use|uses|used|using|processing|it|them|do with (it|them))\b.{0,30}(?<!\b(right|rights|access)\b.{0,30})\blimited\b(?! to\b)/i, /\b(pause|paused|hold back|stop for a while)\b|\bsuppress|\bsuspend (the )?(processing|use)\b/i, /\bkeep\b.{0,30}\bbut not use\b/i, /\bstop\b.{0,40}\b(for a while|for now|for the time being|while|meanwhile)\b/i, /\bput (it|them|your (data|information)) aside\b|\bnot (to )?us(e|ing)\b.{0,40}\bwhile\b/i, /\bfreeze\b|\b(?<!cookies?.{0,40})block (it|them|your data)\b|\buntouched\b/i, /\bsuspend (its|the|your) (use|processing)\b|\bkept\b.{0,30}\bnot used\b|\bnot to be used\b/i, /\bon hold\b/i),
    portability: either(/\bportab|\bported\b|\bmachine[- ]readable|\bmove (your|my) (data|information)\b/i, /\btake a copy elsewhere\b/i, /\b(form|format|file|stick)\b.{0,60}\b(another|others?|elsewhere|computers?)\b/i, /\b(take|move|transfer|pass|send|sent|(carry|hand) (it|them|this|your))\b.*\b(elsewhere|with you|(to )?(another|a different|someone else|other) ?(organisation|provider|company|service|controller)?)/i),
    object: /\bobject(s|ed|ing|ion|ions)?\b(?! of)|\bopt out\b|\bsay no to\b/i,
    'withdraw-consent': /\bwithdraw|\bchange your mind\b|\btake (it|your consent|back)\b|\bopt out\b|\bunsubscribe\b/i,
};
const names = {
    access: 'The right to see the data',
    rectification: 'The right to have it put right',
    erasure: 'The right to have it erased',
    restriction: 'The right to have its use limited',
    portability: 'The right to take the data elsewhere',
    object: 'The right to object',
};
const complains = /\bcomplain(s|ed|ing|t|ts)?\b|\b(unhappy|not happy|dissatisfied|not satisfied|concerns?|something (has gone|went|goes) wrong)\b/i;
const regulator = either(/\bICO\b|\bInformation Commission|\bregulator\b|\bsupervisory authorit(y|ies)\b|\bico\.org\.uk\b/i, /\bdata protection (authorit(y|ies)|commission(er)?)\b|\b(DPC|CNIL|AEPD|BfDI|Garante)\b/i, /\bAutoriteit Persoonsgegevens\b/i);
/** Anybody but those who see to many organisations. */
const ourselves = '(?:us|our|me|my|any (?!other)\\w+|a member|the (?!ICO\\b|IC\\b|Information\\b|regulator|commission|police|courts?\\b|ombuds|supervisory|data protection (?:authority|commission)|authorit)\\w+)';
/** Who is to be told is named, such as the secretary. */
const named = new RegExp(`\\bcomplain\\w* (?:to|by|at) \\S+@|\\b(?:complain\\w*|concerns?)\\W+(?:directly |first )?(?:to|with) ${ourselves}\\b|\\b(?:tell|contact|e-?mail|write to|call|phone|ring|talk to|speak to|let|ask|come to) ${ourselves}\\b`, 'i');
const toUs = new RegExp([
    named.source,
    `(?:^|[:;,] )(?:yes[:,]? )?to ${ourselves}\\b`,
    '\\bwe (?:will )?(?:acknowledge|look into|investigate|answer|want to put)\\b|@',
].join('|'), 'i');
/** In a section on complaints: how to make one. */
const way = /\b(e-?mail|phone|telephone|ring|call|letter|post|in writing|in person|online|form|desk|reception|speak|talk|write)\b/i;
/** The same, where it is said to the reader: "to investigate complaints" is a purpose. */
const ofComplaints = /\b(make|raise|send|bring|submit|lodge|handle|answer|acknowledge|look into|investigate|deal with|take|receive)\b.{0,40}\b(complaints?|concerns?)\b|\b(complaints?) (procedure|process|form|policy|team)\b/i;
const must = '(?<!(?:not|never|n.t|no|any) )(?:must|have to|need to|are (?:required|obliged|expected) to|should)';
const procedure = '(?:procedures?|process(?:es)?|complaints? (?:policy|stages|steps)|stages|complaint|appeals?)';
/** The regulator only after a complaint to the organisation. */
const exhausts = new RegExp([
    `\\b${must} (?:first |always )?(?:complain|contact|raise|come|write|use|exhaust|go|complete|give|let|allow|tell|ask|speak|talk|follow|wait|have|send|make)\\b.{0,100}\\b(?:before|first)\\b`,
    `\\bbefore (?:you (?:can |may |are able to |will be able to )?)?(?:complain\\w*|go\\w*|contact\\w*|writ\\w+|turn\\w*|refer\\w*|approach\\w*|tak\\w+|the)\\b.{0,80}\\b${must}\\b`,
    '\\bonly\\b.{0,60}\\b(?:after|once|if|when|where) (?:you|we|our)\\b',
    '\\b(?:cannot|can not|can.t|may not|are not able to) (?:complain|contact|go|write|turn|approach|ask|refer)\\b.{0,60}\\b(?:until|unless|before|without)\\b',
    '\\bfirst (?:complain|raise|exhaust)\\b.{0,60}\\bbefore\\b.{0,40}\\b(?:can|may|will)\\b',
    `\\b(?:once|after|when|until)\\b.{0,60}\\b${procedure}\\b.{0,40}\\b(?:exhausted|completed|finished|come to an end|ended|run its course)\\b`,
    `\\b(?:after|once|when|until|having|following|if)\\b.{0,30}\\b(?:complet|exhaust|finish|(?:go|gone|going|been) through|reached the end)\\w*\\b.{0,50}\\b(?:${procedure}|remedies)\\b`,
    '\\b(?:will|can|does|may) (?:not|only) (?:\\w+ )?(?:look|consider|accept|deal|help|investigate|take)\\b.{0,60}\\b(?:until|unless|if you|once|after|when)\\b',
    '\\b(?:provided|as long as|on condition|assuming|given)(?: that)? you (?:have|.ve) (?:first|already)\\b',
    '\\bhaving (?:first|already) (?:complained|raised|contacted)\\b',
    '\\bas a last resort\\b',
].join('|'), 'i');
const onlyThen = /\b(can|may|could|are able to) then (complain|contact|go|write|turn|refer|approach|take|ask|escalate|appeal)\b|\bthen (you )?(can|may) (complain|contact|go|write|turn|refer|approach|take|ask|escalate|appeal)\b/i;
/** The same, where the regulator comes in the sentence after. */
const usFirst = new RegExp(`\\b(?:you|complaints?|people) ${must} (?:be )?(?:first |always )?(?:complain\\w*|contact|raise|make|made|sent?|come|writ\\w+|tell|go|submit\\w*|put|use|fill|complete|follow)\\b.{0,60}\\b(?:us|our|the (?:council|charity|company|school|trust|organisation|manager|team|data protection officer|DPO))\\b.{0,60}\\bfirst\\b|\\bcomplaints? must (?:first|always) be\\b`, 'i');
const toRegulator = /\b(complain\w*|concerns?|unhappy|happy|satisfied|go|write|turn|refer|report)\b|(^|[:;,] |\band )to the (ICO|Information Commission|regulator)\b/i;
const number = {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
    twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
}; // prettier-ignore
const within = /\b(\d+|[a-z]+)\s+(working |business |calendar )?(day|week|month)s?\b/i;
/** The most days that a time can take: each weekend in it counts, a month is the longest. */
const mostDays = (count, unit) => unit === 'working-day' ? count + 2 * Math.ceil(count / 5) : unit === 'month' ? count * 31 : count;
/** The time that a sentence promises, as a promise of the configuration. */
function promiseIn(text) {
    const [, amount = '', kind = '', unit = ''] = within.exec(text) ?? [];
    const count = Number(amount) || number[amount.toLowerCase()];
    if (!count)
        return undefined;
    if (unit.toLowerCase() === 'month')
        return { count, unit: 'month' };
    if (unit.toLowerCase() === 'week')
        return { count: count * 7, unit: 'day' };
    return { count, unit: /work|business/i.test(kind) ? 'working-day' : 'day' };
}
const said = ({ count, unit }) => `${count} ${unit.replace('-', ' ')}${count > 1 ? 's' : ''}`;
/** The law says 30 days (DPA 2018 s.164A(3)); "one month" is meant well enough. */
const isLateWord = ({ count, unit }) => unit === 'month' ? count > 1 : mostDays(count, unit) > 30;
const isLate = ({ count, unit }) => unit === 'month' ? count > 1 : unit === 'day' ? count > 31 : count > 23;
/** The answer may be due before the acknowledgement is. */
const isOutOfOrder = (acknowledge, answer) => acknowledge.unit === answer.unit
    ? acknowledge.count > answer.count
    : mostDays(acknowledge.count, acknowledge.unit) > (answer.unit === 'month' ? answer.count * 28 : answer.count);
const isAboutRights = (sentence) => /\brights?\b|\brequests?\b|\bask (us|for)\b|\bcopy\b|\baccess\b|\bwhat you can (do|ask)\b|\byour (choices|say|control)\b/i.test(`${sentence.path} ${sentence.section} ${sentence.lead} ${sentence.text}`) ||
    // "You can", "Ask us", "Want it gone?"
    (either(/\byou (can|may|could|might|have)\b|\b(can|may) I\b|\bobjection\b/i, /\b(free|entitled|entitlements?) to\b|\bentitlements\b/i, /\b(e-?mail|ring|call|write to|tell) (me|us)\b|\bmake us do\b|\bif you object\b|\bwant\b[^?]*\?/i, /\bask\b|^you can\b/i).test(`${sentence.section} ${sentence.lead} ${sentence.text}`) &&
        !isAboutCookies(sentence));
const id = '(?:(?:proof|evidence) of (?:your |their )?(?:identity|identification|address|ID|who you are)|passport|driving licence|birth certificate|utility bill|photo(?:graphic)? (?:ID|identification)|(?:identity|identification|ID) (?:documents?|papers|cards?)|identification|(?:forms?|pieces?|types?|copies|copy|kinds?|items?) of (?:your |photo(?:graphic)? )?(?:ID|identity|identification)|your ID)';
/** Everybody is to show who they are. */
const demandsId = new RegExp(`\\b(?:must|have to|need to|required to|requires?|are asked to|please|we (?:always |will |will need to |also |do )?(?:need|require|ask (?:everyone|everybody|you) for|ask for|see))\\b.{0,60}\\b${id}\\b|\\ball requests\\b.{0,60}\\b${id}\\b|^(?:send|enclose|attach|include|provide|bring)\\b.{0,60}\\b${id}\\b.{0,60}\\brequest`, 'i');
const withoutId = new RegExp([
    `\\bwithout\\b.{0,40}\\b${id}\\b.{0,80}\\b(?:cannot|can.t|will not|won.t|unable)\\b`,
    `\\b(?:cannot|can.t|will not|won.t|unable|not (?:be )?able)\\b.{0,80}\\b(?:without|until)\\b.{0,60}\\b${id}\\b`,
    `\\bonly\\b.{0,60}\\b(?:once|after|when|if) (?:we|you) (?:have|.ve)\\b.{0,40}\\b${id}\\b`,
].join('|'), 'i');
function checkRights(evidence) {
    const { config, configFile, notice, rights, sentences, text, shows, english, isUk } = evidence;
    const found = [];
    const say = (rule, where, message) => void found.push(find(rule, where, message));
    const entries = list(rights.rights);
    const hasRights = !!config?.rights;
    const isListed = (right) => entries.some((entry) => list(entry.rights).includes(right) && entry.stated !== false);
    const isForgotten = (right) => entries.some((entry) => list(entry.rights).includes(right) && entry.stated === false);
    /** Told by the configuration, put in by the notice, or said in words. */
    const isTold = (right, inText) => isListed(right) ||
        inText ||
        (!isForgotten(right) && (shows.has('rights') || (!evidence.notices.length && hasRights)));
    const isSaid = (right) => sentences.some((sentence) => patterns[right]?.test(sentence.text) &&
        isAboutRights(sentence) &&
        // A copy of what protects the data elsewhere is no copy of the data.
        !(right === 'access' && /\b(agreement|regulations|safeguards?|clauses|adequacy)\b/i.test(sentence.text)));
    const bases = basesOf(evidence);
    const rest = evidence.notices.length || hasRights || Object.keys(notice).length;
    if (canMiss(evidence) && rest) {
        const where = missingFrom(evidence);
        for (const right of ['access', 'rectification', 'erasure', 'restriction'])
            if (!isTold(right, isSaid(right)))
                say(`notice/missing:${right}`, where, `${names[right]} was not found.`);
        const brings = {
            portability: bases.has('consent') || bases.has('contract'),
            object: bases.has('public-task') || bases.has('legitimate-interests') || bases.has('recognised-legitimate-interest'),
        };
        for (const right of ['portability', 'object'])
            if (brings[right] && !isTold(right, isSaid(right)))
                say('notice/right-mismatch', where, `${names[right]} was not found; a lawful basis brings it.`);
        if (bases.has('consent') &&
            !isTold('withdraw-consent', 
            // "Until you unsubscribe" tells how long, and not how.
            sentences.some((sentence) => patterns['withdraw-consent'].test(sentence.text.replace(/\buntil you (\w+ )?(withdraw|unsubscribe)\b( (your )?consent)?/gi, '')))))
            say('notice/withdraw-missing', where, 'Consent is a basis; how to take it back was not found.');
        // A basis that is misspelt is told by itself, and may bring anything.
        if (list(notice.purposes).length && [...bases].every(isLawfulBasis))
            entries.forEach((entry, index) => {
                for (const right of ['portability', 'object'])
                    if (list(entry.rights).includes(right) &&
                        !brings[right] &&
                        !entry.none &&
                        entry.stated !== false &&
                        !list(entry.conditions).length)
                        say('notice/right-not-given', `${configFile}: rights.rights[${index}]`, `${names[right]} is offered; a lawful basis that brings it was not found.`);
            });
        checkComplaints();
    }
    // The right to object, in one breath with others.
    const objecting = sentences.filter((sentence) => patterns.object.test(sentence.text) && isAboutRights(sentence));
    const others = (words) => ['access', 'rectification', 'erasure', 'restriction', 'portability'].filter((right) => patterns[right].test(words)).length;
    if (objecting[0] &&
        objecting.every((sentence) => others(sentence.text) >= 2) &&
        !shows.has('rights') &&
        !isListed('object'))
        say('notice/object-not-separate', objecting[0].where, 'The right to object stands in one sentence with others; a sentence of its own was not found.');
    const isJoined = (all) => all.includes('withdraw-consent') && all.includes('erasure');
    entries.forEach((entry, index) => {
        if (isJoined(list(entry.rights)))
            say('rights/joined', `${configFile}: rights.rights[${index}]`, 'Withdrawing consent and erasing are one entry.');
    });
    for (const { text: words, where, block } of sentences)
        if (block.kind === 'item' && /\bwithdraw/i.test(words) && /\b(eras|delet)/i.test(words) && !isDenied(words))
            say('rights/joined', where, 'Withdrawing consent and erasing are one item.');
    for (const one of english) {
        const sections = new Map();
        for (const block of one.blocks)
            if (block.kind === 'item')
                sections.set(block.section, [...(sections.get(block.section) ?? []), block]);
        for (const items of sections.values()) {
            const isRight = (words) => Object.values(patterns).some((pattern) => pattern.test(words)) || /\bright\b|\bcomplain/i.test(words);
            const count = items.filter((item) => isRight(item.text)).length;
            if (count < 3 || count * 2 <= items.length)
                continue;
            for (const item of items)
                if (!isRight(item.text) &&
                    /\bfees?\b|\bcharges?\b|\bfree\b|\b(one|a|calendar|30|28) (month|day)s?\b/i.test(item.text))
                    say('rights/not-a-right', `${one.file}:${item.line} (${item.section})`, `“${item.text.slice(0, 60)}” is in the list of rights.`);
        }
    }
    // What it takes to ask.
    for (const sentence of sentences.filter(isAboutRights)) {
        const { text: words, where } = sentence;
        const isOfRights = /\brights?\b|\brequests?\b|\bask\b/i.test(sentence.path);
        if (either(/\b(fees?|charges?|charged|cost|pay)\b.*(£\s?\d|\b\d+ pounds\b)/i, /(£\s?\d|\b\d+ pounds\b).*\b(fees?|charges?|charged)\b/i, /\b(fee|charge|cost|pay)\b.{0,20}\b[a-z]+ pounds\b/i, /\b(administrati(on|ve)|admin|handling|standard|small|nominal) (\w+ )?(fee|charge)\b/i).test(words) &&
            !isDenied(words) &&
            !/\bunfounded|\bexcessive|\b(further|extra|more|additional|second|another|repeat(ed)?) (cop|request)/i.test(words) &&
            /\b(request|copy|access|ask)/i.test(words))
            say('rights/fee', where, 'A fee for a request is named.');
        // "When you ask us" is everybody, and "we only answer once" is no doubt.
        const always = words.replace(either(/\b(when|where|if|whenever) (you|people|somebody|someone) (make|makes|send|sends|ask|asks|request|requests|want|wants|wish|would like|contact|write|apply|submit)\b/gi, /\b(only|not|never|unable to|cannot) (be )?(able to )?(begin|start|process|processed|deal|dealt|respond|answer|answered|release|released|look|act|accept|accepted|consider|considered|disclose)\b/gi, /\b(only|not) (after|once|when|if|until|unless)\b/gi), '');
        if ((demandsId.test(always) || withoutId.test(words)) &&
            // To rent or to join takes papers of its own.
            !/\bto (house|rent|let|employ|hire|join|register|enrol|open|sign|buy|drive)\b/i.test(words) &&
            !/\b(may|might|could|if|where|when|unless|not|never|in case|in doubt|not sure|unsure|sometimes)\b/i.test(withoutId.test(words) ? always.replace(withoutId, '') : always))
            say('rights/id-required-upfront', where, 'Proof of identity seems to be needed from everybody.');
        else if (/\b(include|provide|give|send|tell|state|enclose|with)\b.{0,80}\b(date of birth|passport|national insurance number|NI number|driving licence)\b/i.test(words) &&
            /\brequest|\bask(ing)? (us )?for|\bwrite to\b|\bwhen(ever)? you ask\b/i.test(words) &&
            !/\b(not|never|may|might|if)\b/i.test(words))
            say('rights/over-collection', where, 'A request is asked for more than a name and a way to reply.');
        if (/\b(must|have to|only|can only|need to)\b.{0,50}\b(use|using|complete|completing|fill in|fill out|submit|on|through|via|with|by)\b.{0,30}\bform\b/i.test(words) &&
            (/\bsubject access\b|\brights?\b|\b(your|a copy|personal) (of )?(personal )?(data|information|records?)\b/i.test(words) ||
                (isOfRights && /\brequest|\bask\b|\baccess\b/i.test(words))) &&
            !isDenied(words))
            say('rights/form-only', where, 'A form seems to be the only way to ask.');
        const time = promiseIn(words);
        if (time &&
            isLate(time) &&
            ((/\b(respond|reply|answer|deal with|provide|send|within)\b|\bhear from us\b/i.test(words) &&
                /\brequest|\bcopy\b|\bsubject access/i.test(words)) ||
                (isOfRights &&
                    !complains.test(`${sentence.path} ${words}`) &&
                    /\b(respond|reply|answer|hear from us|get back to you)\b/i.test(words))) &&
            !/\b(extend|extension|complex|complicated|difficult|longer|further|extra|more|old|keep|kept|after|from(?! us))\b/i.test(words))
            say('rights/late-answer', where, `An answer within ${said(time)} is promised.`);
    }
    if (config?.rights)
        checkRoutes();
    const anonymous = sentences.find(({ text: words }) => /\b(data|records?|information|files?)\b.{0,40}\b(is|are|kept|held|stored)\b.{0,20}\banonymous(ly)?\b/i.test(words) && !isDenied(words));
    if (anonymous && /\bproof of (your )?identity\b|\bprove who you are\b/i.test(text))
        say('rights/anonymous-identified', anonymous.where, 'Data is called anonymous, and records are shown on proof of who somebody is.');
    return found;
    function checkComplaints() {
        const where = missingFrom(evidence);
        const about = ({ text: words, section, block }) => [words, section, block.text].some((part) => complains.test(part));
        const isToUs = (sentence) => {
            const ours = sentence.text
                .replace(/\btakes? .{0,100}\bseriously\b/i, '')
                .replace(/\b(to|with) the (ICO|Information Commission\w*|regulator)\b/gi, '')
                .replace(/\b(whether|without|before|after|once|having|following|even if|instead)\b[^,]{0,60}\bus\b/gi, '');
            const isForReaders = complains.test(`${sentence.path} ${sentence.section}`) ||
                givesAddress(ours) ||
                either(/\byour (complaint|concern)/i, /\b(you|to) (can |may |could |want to |wish to |have the right to |would like to )?(make|raise|send|bring|submit|lodge)\b/i, /\bsee our\b|\b(use|follow) (our|the)\b|\bplease\b|^(make|raise|send|bring|submit|lodge)\b/i).test(ours);
            const isTheirs = regulator.test(sentence.text) && !/\b(us|our|we (will )?(acknowledge|answer|handle|look))\b/i.test(ours);
            const isWay = complains.test(`${sentence.path} ${sentence.section}`) &&
                !regulator.test(sentence.text) &&
                sentence.block.kind !== 'heading' &&
                way.test(ours) &&
                !/\b(their|its|helpline|0303 123 1113)\b/i.test(ours);
            return isWay || toUs.test(ours) || (isForReaders && !isTheirs && ofComplaints.test(ours));
        };
        const toController = sentences.some((sentence) => about(sentence) &&
            isToUs(sentence) &&
            !(regulator.test(sentence.text) && !/\b(us|our|we)\b/i.test(sentence.text) && !named.test(sentence.text)));
        const isOffered = shows.has('complaints') || (shows.has('rights') && !isForgotten('complain-controller'));
        // The UK alone has this right (DPA 2018 s.164A).
        if (isUk && !isTold('complain-controller', toController || isOffered))
            say('notice/complaint-controller', where, 'The right to complain to the organisation itself was not found.');
        const toThem = sentences.some((sentence) => regulator.test(sentence.text) &&
            (complains.test(sentence.text) ||
                (about(sentence) && toRegulator.test(sentence.text)) ||
                (complains.test(`${sentence.section} ${sentence.block.text}`) &&
                    !/\b(advice|guidance|information about|more about|learn)\b/i.test(sentence.text))));
        if (!isTold('complain-regulator', toThem || (shows.has('complaints') && !isForgotten('complain-regulator'))))
            say('notice/complaint-regulator', where, 'The right to complain to the regulator was not found.');
        const isFree = sentences.some(({ text: words }) => /\b(at any time|whether or not|before or after|straight away|directly|instead|without (first|telling|complaining)|(do not|don.t) (have|need) to .{0,40}first)\b/i.test(words) && (regulator.test(words) || complains.test(words))); // prettier-ignore
        for (const sentence of sentences) {
            const { text: words, where: place } = sentence;
            if (regulator.test(words)
                ? exhausts.test(words) || (!isFree && onlyThen.test(words))
                : usFirst.test(words) && about(sentence) && !isDenied(words))
                say('notice/exhaustion-wording', place, 'It reads as if the regulator could be asked only after a complaint to you.');
        }
        const promised = (pattern, section) => {
            for (const sentence of sentences.filter((one) => (about(one) )))
                for (const clause of sentence.text.split(/[;,]| and | then /)) {
                    const time = pattern.test(clause) ? promiseIn(clause) : undefined;
                    if (time)
                        return { time, where: sentence.where };
                }
            return undefined;
        };
        const acknowledge = promised(/\backnowledg|\btell you (that )?(we have|it (has )?arrived)|\bconfirm (that )?we/i);
        const answer = promised(/\b(answer|respon|repl(y|ies)|outcome|decision)/i);
        if (isUk && acknowledge && isLateWord(acknowledge.time))
            say('complaint/late-acknowledgement', acknowledge.where, `A complaint is acknowledged within ${said(acknowledge.time)}.`);
        if (acknowledge && answer && isOutOfOrder(acknowledge.time, answer.time))
            say('complaint/promises-out-of-order', answer.where, `An answer is promised within ${said(answer.time)}, its acknowledgement within ${said(acknowledge.time)}.`);
    }
    function checkRoutes() {
        const routes = list(rights.routes);
        const contacts = new Set(list(rights.contacts).map(({ id }) => id));
        const ids = new Set(routes.map(({ id }) => id));
        routes.forEach(({ to, proof, include, promises }, index) => {
            const where = `${configFile}: rights.routes[${index}]`;
            if (!contacts.has(to))
                say('rights/no-route', where, `It leads to “${to}”, which was not found in rights.contacts.`);
            if (proof && /\b(must|always|everybody|everyone|every request|required)\b/i.test(proof) && !isDenied(proof))
                say('rights/id-required-upfront', where, 'Proof of identity seems to be needed from everybody.');
            const wanted = list(include).find((item) => /\b(birth|passport|national insurance|NI number|driving licence)\b/i.test(item));
            if (wanted)
                say('rights/over-collection', where, `“${wanted}” is wanted with a request.`);
            const acknowledge = list(promises).find(({ event }) => event === 'acknowledge');
            const answer = list(promises).find(({ event }) => event === 'answer');
            const isOfComplaint = list(rights.complaints).includes(routes[index].id) ||
                entries.some((entry) => list(entry.rights).includes('complain-controller') && list(entry.routes).includes(routes[index].id));
            if (answer && isLate(answer) && !isOfComplaint)
                say('rights/late-answer', where, `An answer within ${said(answer)} is promised.`);
            if (isUk && acknowledge && isOfComplaint && isLateWord(acknowledge))
                say('complaint/late-acknowledgement', where, `A complaint is acknowledged within ${said(acknowledge)}.`);
            if (acknowledge && answer && isOutOfOrder(acknowledge, answer))
                say('complaint/promises-out-of-order', where, `An answer is promised within ${said(answer)}, its acknowledgement within ${said(acknowledge)}.`);
        });
        entries.forEach((entry, index) => {
            for (const id of list(entry.routes))
                if (!ids.has(id))
                    say('rights/no-route', `${configFile}: rights.rights[${index}]`, `The route “${id}” was not found.`);
        });
        for (const id of list(rights.complaints))
            if (!ids.has(id))
                say('rights/no-route', `${configFile}: rights.complaints`, `The route “${id}” was not found.`);
        const general = waysFor({ rights: ['access'] }, rights).map(({ channel }) => channel);
        if (general.length && general.every((channel) => channel === 'form'))
            say('rights/form-only', `${configFile}: rights`, 'A form is the only way to ask.');
        const own = entries.find((entry) => list(entry.rights).includes('complain-controller'));
        const complaintRoutes = list(rights.complaints);
        const entry = {
            rights: ['complain-controller'],
            routes: complaintRoutes.length ? [...complaintRoutes] : [...list(own?.routes)],
        };
        const ways = new Set(waysFor(entry, rights).map(({ channel }) => channel));
        if (!isUk)
            return;
        if (!ways.size)
            say('complaint/no-route', `${configFile}: rights`, 'A way for complaints was not found.');
        else if (ways.size === 1 && !shows.has('complaints') && !hasSecondWay(ways))
            say('complaint/single-channel', `${configFile}: rights`, `“${[...ways].join()}” is the only way for complaints that was found.`);
    }
    /** The text may give more than the configuration. */
    function hasSecondWay(ways) {
        const words = sentences
            .filter((sentence) => complains.test(`${sentence.section} ${sentence.text}`) && !regulator.test(sentence.text))
            .map((sentence) => sentence.text)
            .join(' ');
        return (!ways.has('phone') && mentionsPhone.test(words)) || (!ways.has('post') && mentionsPostcode.test(words));
    }
}

/** The sounds of a word, counted by its groups of vowels: rough, and the same for every text. */
function syllables(word) {
    const groups = word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]{1,2}/g);
    return Math.max(1, groups?.length ?? 0);
}
/** How hard a text is: Flesch reading ease, words a sentence, and how many words there are. Paragraphs alone count: items are no sentences. */
function reading({ blocks }) {
    const text = blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map((block) => block.text.replace(/\S+@\S+|https?:\S+|www\.\S+/g, ''))
        .filter((paragraph) => /[.!?:]$/.test(paragraph));
    const sentences = text.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/)).filter(Boolean);
    const words = text.flatMap((paragraph) => paragraph.match(/[A-Za-z'’-]+/g) ?? []);
    if (!words.length)
        return { ease: 100, perSentence: 0, words: 0 };
    const perSentence = words.length / sentences.length;
    const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
    return { ease: 206.835 - 1.015 * perSentence - 84.6 * perWord, perSentence, words: words.length };
}

/** Special categories, data about offences, children. */
/** The conditions of article 9 that need a condition of Schedule 1 too, and the paragraphs that it can be (DPA 2018 s.10). */
const paragraphsFor = {
    employment: [1, 1],
    'health-or-social-care': [2, 2],
    'public-health': [3, 3],
    research: [4, 4],
    'substantial-public-interest': [6, 28],
};
/** Data about offences may rest on any of the conditions. */
const anyParagraph = [1, 37];
const hasOneOf = (paragraphs, [first, last]) => paragraphs.some((paragraph) => paragraph >= first && paragraph <= last);
/** Paragraphs of Schedule 1 that ask for an appropriate policy document. Those of health, public health, research, journalism and disclosure to elected representatives do not. */
const needsPolicy = new Set([1, ...[...Array(23).keys()].map((at) => at + 6)].filter((at) => at !== 13 && at !== 24));
const policy = /\bappropriate policy document\b/i;
const sensitive = /\b(health|medical|illness|disabilit(y|ies)|pregnan(t|cy)|HIV|mental|addiction|sexual|orientation|gay|lesbian|religio(n|us)|faith|ethnic(ity)?|racial|political|trade union|criminal|offend(er|ing))\b/i;
/** The kinds of article 9, one by one: what counts is that they are kept or used. */
const kinds$1 = either(/\bsexual orientation\b|\bsex life\b|\b(ethnic(ity)?|racial) (origins?|background|group)\b/i, /\b(your|their) (ethnicity|race|disabilit(y|ies)|religion)\b|\breligious beliefs?\b/i, /\bpolitical opinions?\b|\btrade union membership\b/i, /\bmedical (conditions?|records?|history|information|details|notes)\b/i, /\bhealth (information|data|details|records?|conditions?|needs)\b/i, /\b(information|data|details|notes|records?) (about|on|of) (your|their) (\w+ and )?(health|disabilit(y|ies))\b/i, /\b(genetic|biometric) (data|information)\b/i);
/** In a list or a table of data one word is enough: "name, address, health". */
const namesOnly = /(^|[,;(] ?|\b(?:and|or|your|any) )(health|disabilit(y|ies)|ethnicity|race|religion|faith|sexuality|beliefs|medical (needs|history|conditions?)|allergies|dietary (needs|requirements)|trade union membership)(?= *(?:$|[,;().]|(?:and|or)\b(?! (?:safety|wellbeing))))/i;
const ofData = /\b(data|information|details|records?|facts)\b|\b(collect|hold|record|process|use|keep|ask|need|store|gather|receive|know)(s|d|ed|es|ing)?\b/i;
const isNotKept = /\b(do not|don.t|never) (\w+ )?(collect|hold|use|ask|keep|need|record|want|process)\b|\bnot (collected|held|used|kept)\b/i;
/** Said of somebody's convictions in such a list. */
const convictions = /\b(convictions?|cautions|criminal (offences?|convictions?|records?|history)|DBS (checks?|results?|certificates?))\b/i;
const collects = /\b(collect|hold|held|record|process|use|keep|kept|ask|need|store|gather|receive|share|know)(s|d|ed|es|ing)?\b/i;
/** The service is for children, as far as it is told. */
const isForChildren = ({ config, notice }) => config?.profile === 'uk-children' ||
    /\b(child|children|young people|pupils?|teenagers?|under[ -]1[0-8]s?|under 18)\b/i.test(notice.audience ?? '');
function checkSpecial(evidence) {
    const { config, configFile, notice, sentences, text, english } = evidence;
    const found = [];
    const kindOf = new Map(list(notice.data).map(({ id, kind }) => [id, kind]));
    const purposes = list(notice.purposes);
    const uses = (ids, kind) => list(ids).some((id) => kindOf.get(id) === kind);
    purposes.forEach(({ title, data, special, schedule1, basis, policyDocument }, index) => {
        const where = `${configFile}: notice.purposes[${index}]`;
        const conditions = list(special);
        if (uses(data, 'special') && !conditions.length)
            found.push(find('notice/art9-condition', where, `A condition of article 9 for “${title}” was not found.`));
        const needing = conditions.filter((condition) => paragraphsFor[condition] && !hasOneOf(list(schedule1), paragraphsFor[condition]));
        if (needing.length)
            found.push(find('notice/schedule1-missing', where, `The paragraph of Schedule 1 for “${title}” (${needing.join(', ')}) was not found.`));
        if (uses(data, 'criminal') && !hasOneOf(list(schedule1), anyParagraph) && !list(basis).includes('public-task'))
            found.push(find('notice/art10-condition', where, `“${title}” uses data about offences; a paragraph of Schedule 1 was not found.`));
        const asking = list(schedule1).filter((paragraph) => needsPolicy.has(paragraph));
        if (asking.length && !policyDocument && !policy.test(text))
            found.push(find('notice/apd', where, `An appropriate policy document for “${title}” (Schedule 1, ${asking.join(', ')}) was not found.`));
        if (english.length &&
            conditions.includes('health-or-social-care') &&
            !/\bconfiden|\bsecrecy|\bprofessional(ly)?\b/i.test(text))
            found.push(find('notice/art9-secrecy', where, `A word on who is bound to keep “${title}” confidential was not found.`));
    });
    if (!purposes.length) {
        const about = (pattern, how = /(?:)/) => sentences.find((sentence) => pattern.test(sentence.text) &&
            how.test(sentence.text) &&
            // What the words mean is told, not what is done.
            /\b(we|our|us|your|you|collects?|holds?|records?|process(es|ed)?|uses?)\b/i.test(sentence.text) &&
            !isDenied(sentence.text));
        /** A cell or an item that lists such data, under words that say so. */
        const lists = (pattern) => sentences.find((sentence) => {
            const { text: words, section, path, lead, block } = sentence;
            const label = /^[^:.]{0,60}:(?= )/.exec(words)?.[0] ?? '';
            const above = lead || block.column || label || (block.kind === 'item' ? section : '');
            return ((block.column || label || /^(cell|item)$/.test(block.kind)) &&
                ofData.test(above) &&
                pattern.test(words) &&
                !isDenied(`${above} ${words}`) &&
                !isNotKept.test(block.row ?? '') &&
                // What the words mean is told, not what is done.
                !/\b(rights?|mean(s|ing)?|terms?|words|glossary|definitions?)\b|\b(categor(y|ies)|personal|sensitive) (data|information) (is|are|includes?)\b/i.test(`${path} ${section} ${above}`));
        });
        const special = about(/\bspecial categor(y|ies)\b|\bsensitive (personal )?(data|information)\b/i) ??
            about(kinds$1, collects) ??
            lists(kinds$1) ??
            lists(namesOnly);
        if (special &&
            !either(/\bexplicit(ly)? ([\w-]+ ){0,2}(consent|agree\w*|permission)\b|\bart(icles?|s?\.)? ?9\b/i, /\bschedule 1\b|\bhealth (or|and) social care\b|\bsubstantial public interest\b/i, /\bvital interests?\b|\blegal claims\b|\bemployment law\b|\bpublic health\b/i).test(text))
            found.push(find('notice/art9-condition', special.where, 'Special category data is spoken of; a condition of article 9 was not found.'));
        const offences = about(either(/\bcriminal (offence|conviction|record)s?\b(?! to)|\boffence data\b/i, /\b(your|their|any|unspent|spent|past|previous) (unspent |spent |past |previous )?convictions\b/i, /\b(details|records?|information|data|history) (of|about|on) (your |their |any |past )?(offences|convictions)\b/i, /\bDBS checks?\b/i)) ?? lists(convictions);
        if (offences &&
            !/\bcommit|\bdetect|\bprevent/i.test(offences.text) &&
            !/\bschedule 1\b|\bofficial authority\b|\bart(icle|\.)? ?10\b/i.test(text))
            found.push(find('notice/art10-condition', offences.where, 'Data about offences is spoken of; a paragraph of Schedule 1 or official authority was not found.'));
        const schedule = sentences.find((sentence) => /\bschedule 1\b/i.test(sentence.text) &&
            (sentence.text.match(/\b(paragraphs?|paras?|conditions?)\.? [\d, and]+/gi) ?? [])
                .flatMap((run) => run.match(/\d+/g) ?? [])
                .some((paragraph) => needsPolicy.has(Number(paragraph))));
        if (schedule && !policy.test(text))
            found.push(find('notice/apd', schedule.where, 'An appropriate policy document was not found.'));
    }
    for (const [part, items] of [
        ['categories', list(config?.categories)],
        ['services', list(config?.services)],
    ])
        for (const item of items) {
            const word = sensitive.exec(`${item.id.replace(/[-_]/g, ' ')} ${item.title ?? ''}`)?.[0];
            if (word)
                found.push(find('decl/sensitive-category', `${configFile}: ${part}.${item.id}`, `“${word}” in its name would tell something about whoever chooses it.`));
        }
    if (isForChildren(evidence)) {
        for (const { id, basis = id, facts } of list(config?.categories))
            // Without all its facts it is asked for first: F008 says so.
            if ((config?.profile ?? 'uk') === 'uk' && factsFor(basis)?.every((fact) => list(facts).includes(fact)))
                found.push(find('children/default-on', `${configFile}: categories.${id}`, `“${id}” starts on, in a service for children.`));
        for (const one of english) {
            const { ease, words } = reading(one);
            if (words >= 100 && ease < 60)
                found.push(find('children/hard-text', one.file, `Its reading ease is ${Math.round(ease)}, below the 60 of plain English.`));
        }
    }
    return found;
}

/** Versions, dates, and what a change asks again. */
const months = 'january february march april may june july august september october november december'.split(' ');
const monthName = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const says = /\b(version|updated?|revised|reviewed|effective|in force|applies from|last (changed?|reviewed|amended|changes)|published|issued|printed|adopted|approved|edition|edited|amended|written|dates from)\b/i;
/** These count in a sentence about the notice, and a law has dates of its own. */
const saysLess = /\b(since|date)\b/i;
const itself = /\b(version|updated?|revised|reviewed|notice|policy|statement|page|published)\b/i;
const ofLaw = /\b(GDPR|Act|laws?|[Rr]egulations?|[Dd]irective)\b/;
const speaksOfItself = (text) => itself.test(text) ? says.test(text) || saysLess.test(text) : says.test(text) && !ofLaw.test(text);
const longDate = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${monthName}\\.?,?\\s+(20\\d\\d)\\b`, 'i');
const isoOf = (value) => {
    const text = value instanceof Date
        ? value.toISOString()
        : typeof value === 'string' || typeof value === 'number'
            ? String(value)
            : '';
    const iso = /\b(20\d\d)-(\d\d)(?:-(\d\d))?/.exec(text);
    if (iso)
        return `${iso[1]}-${iso[2]}-${iso[3] ?? '01'}`;
    const uk = /\b(?:(\d{1,2})[/.])?(\d{1,2})[/.]((?:20)?\d\d)\b/.exec(text);
    if (uk && (uk[1] ?? uk[3].length === 4))
        return `${uk[3].padStart(4, '20')}-${uk[2].padStart(2, '0')}-${(uk[1] ?? '1').padStart(2, '0')}`;
    const [, day = '1', name = '', year] = longDate.exec(text) ?? [];
    if (!year)
        return undefined;
    const month = months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
    return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
/** A line that holds a date and nothing else. */
const isDate = (text) => /^\W*$/.test(text.replace(longDate, '').replace(/\b\d{1,2}[/.]\d{1,2}[/.]20\d\d\b|\b20\d\d-\d\d-\d\d\b/, ''));
/** Whole months from one day to another. */
const monthsBetween = (from, to) => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
    return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
};
/** A revision is the version of the change, or a day that is no older than the change. */
function isRaised(revision, { version, date }) {
    const day = /^20\d\d-\d\d(-\d\d)?/.exec(revision ?? '')?.[0];
    if (day)
        return !date || day >= date.slice(0, day.length);
    return !!revision && (!version || revision === version);
}
function checkVersions(evidence) {
    const { config, configFile, notice, notices, sentences, rights, today } = evidence;
    const found = [];
    const fronts = notices.map(({ facts }) => facts);
    const fromText = sentences
        .filter(({ text, section }) => speaksOfItself(text) ||
        isDate(text) ||
        /\b(changes|history|version|date|updated|written)\b/i.test(section) ||
        /^date\b/i.test(text))
        .flatMap((sentence) => isoOf(sentence.text) ?? []);
    const dates = [
        notice.effective,
        ...list(notice.changes).map(({ date }) => date),
        ...fronts.flatMap((front) => [
            front.effective,
            front.updated,
            front.date,
            ...(Array.isArray(front.changes) ? front.changes.map((change) => change?.date) : []),
        ]),
    ].flatMap((date) => isoOf(date) ?? []);
    const last = (dates.length ? dates : fromText)
        .filter((date) => date <= today)
        .sort()
        .at(-1);
    const hasVersion = [notice, ...fronts].some(({ version }) => version !== undefined && version !== '');
    const isVersioned = hasVersion ||
        dates.length ||
        fromText.length ||
        sentences.some(({ text }) => /\bversion:? \d|^\W*v\d+(\.\d+)*\W*$|\bv\d+\.\d+\b/i.test(text));
    if (canMiss(evidence) && !isVersioned && (notices.length || config?.notice))
        found.push(find('notice/no-version', missingFrom(evidence), 'A version or a date was not found.'));
    const where = dates.length && config?.notice ? `${configFile}: notice` : missingFrom(evidence);
    const age = last ? monthsBetween(last, today) : 0;
    const reviewBy = [notice.reviewBy, ...fronts.map((front) => front.reviewBy ?? front.review)]
        .flatMap((date) => isoOf(date) ?? [])
        .sort()[0];
    if (reviewBy && reviewBy < today)
        found.push(find('notice/not-reviewed', where, `It was to be looked at by ${reviewBy}.`));
    else if (age >= 24 && last)
        found.push(find('notice/not-reviewed', where, `The last change that was found is of ${last}, ${age} months ago.`));
    else if (age >= 12 && last && !reviewBy)
        found.push(find('notice/review-soon', where, `The last change that was found is of ${last}, ${age} months ago.`));
    const categories = new Map(list(config?.categories).map((category) => [category.id, category]));
    const services = new Map(list(config?.services).map(({ id, category }) => [id, category]));
    const consents = new Set(list(rights.consents).map(({ id }) => id));
    const changes = list(notice.changes);
    const asked = new Set();
    // The latest first: a category that was raised for that one was raised for those before it.
    for (const change of [...changes].sort((a, b) => String(b.date ?? '').localeCompare(String(a.date ?? '')))) {
        const place = `${configFile}: notice.changes[${changes.indexOf(change)}]`;
        for (const id of list(change.asks)) {
            const category = categories.get(id) ?? categories.get(services.get(id) ?? '');
            if (!category && !consents.has(id))
                found.push(find('notice/change-unknown', place, `“${id}” was not found among categories, services and consents.`));
            if (!category || change.grade !== 'material' || asked.has(category.id))
                continue;
            asked.add(category.id);
            if (!isRaised(category.revision ?? config?.revision, change))
                found.push(find('notice/change-not-raised', place, `The change of ${change.date ?? change.version} asks “${category.id}” again; a revision of it as new was not found.`));
        }
    }
    for (const { file, facts } of notices)
        if (facts.draft === true || facts.draft === 'true')
            found.push(find('notice/draft', file, 'It is marked as a draft.'));
    return found;
}

/** Names that are out of date, claims, initials, addresses, and how hard it is to read. */
/** Out of date, or too much; in any sentence. */
const phrases = [
    [
        'notice/stale-regulator-name',
        /(?<!\b(Scottish|called the|named the|known as the) )\bInformation Commissioner(’s|'s|s)?\b/i,
        'It names the Information Commissioner.',
    ],
    [
        'notice/regulator-address-check',
        /\bWycliffe House\b|\bWilmslow\b|\bSK9 5AF\b/i,
        'It gives the address in Wilmslow.',
    ],
    ['notice/stale-art77', /\bart(icle|icles|\.)?\s*77\b/i, 'It names article 77.'],
    [
        'notice/stale-art22',
        /\bart(icle|\.)?\s*22\b(?![A-D])(?! of the (?!UK|EU|GDPR|General))|\bart(icle)?s\.?\s*\d+[A-D]?(,? (and|or) |, ?|, \d+[A-D]?)+22\b(?![A-D])/i,
        'It names article 22.',
    ],
    ['notice/supervisory-authority', /\bsupervisory authorit(y|ies)\b/i, 'It says “supervisory authority”.'],
    [
        'text/claim',
        either(/(?<!\b(be|being|become) )\b(fully|100 ?%|completely|entirely)\s+((UK )?GDPR|data protection|PECR|privacy)?[ -]?complian/i, /\b(is|are|remain)\s+((UK )?GDPR|data protection|PECR|privacy)?[ -]?complian\w*\b(?! with (our|their|its|your)\b)/i, /\b(GDPR|PECR|DPA|Act)[ -]complian/i, /\b(we|this (web ?)?site|our (web ?)?(site|service|policy|notice|practices|processing)) (\w+ly |always )?compl(y|ies) (\w+ly )?with [^.]*\b(laws?|legislation|regulations?|GDPR|PECR|requirements?)\b/i, /\b(GDPR|ICO)[ -](ready|approved|certified)\b|\b100 ?% (safe|secure)\b/i),
        'It claims that everything is as the law wants it.',
    ],
];
const ukOnly = new Set(['notice/stale-art77', 'notice/stale-art22', 'notice/supervisory-authority']);
/** Initials that need no explanation, and capitals that are none. */
const known = new Set('UK EU US USA EEA GB NHS BBC GP IT TV PC PDF HTML URL IP ID PIN FAQ OK AM PM CV DVD CD SMS GPS USB HTTP HTTPS CSS XML JSON CSV QR AI PO BOX NI VAT ISO II III IV VI VII IX XI XII NOT AND OR THE ALL DO NO YES WE YOU OUR IF A4 HM HMRC CCTV SSL TLS MON TUE WED THU FRI SAT SUN GOV ORG COM CO WWW GDPR ICO CNIL AEPD HR'.split(' '));
/** The part of an address that somebody registers: `x.org.uk`, `x.example`. */
function domainOf(email) {
    const parts = email.toLowerCase().split('@').pop().split('.');
    const isSecondLevel = /^(co|org|gov|ac|nhs|ltd|plc|sch|net|me|police)$/.test(parts.at(-2) ?? '');
    return parts.slice(isSecondLevel ? -3 : -2).join('.');
}
function checkWording(evidence) {
    const { configFile, notice, rights, sentences, english, text, isUk } = evidence;
    const found = [];
    for (const [rule, pattern, message] of phrases)
        for (const { text: words, where } of sentences)
            if (pattern.test(words) && (isUk || !ukOnly.has(rule)) && !(rule === 'text/claim' && isDenied(words)))
                found.push(find(rule, where, message));
    list(rights.contacts).forEach((contact, index) => {
        const words = [contact.title, ...list(contact.post)].join(' ');
        for (const [rule, pattern, message] of phrases.slice(0, 2))
            if (pattern.test(words))
                found.push(find(rule, `${configFile}: rights.contacts[${index}]`, message));
    });
    // One organisation, one domain.
    const own = list(rights.contacts).filter(({ role, partOf, email }) => email && !partOf && !/^(regulator|processor|other|representative)$/.test(role ?? ''));
    const domains = new Set([
        ...own.map(({ email }) => domainOf(email)),
        ...(rights.email ? [domainOf(rights.email)] : []),
    ]);
    if (domains.size > 1)
        found.push(find('notice/two-domains', `${configFile}: rights.contacts`, `Addresses under ${[...domains].join(' and ')}.`));
    else if (!domains.size) {
        const seen = new Map();
        for (const { text: words, where } of sentences)
            for (const [email] of words.matchAll(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g)) {
                const domain = domainOf(email);
                const alike = [...seen.keys()].find((other) => other !== domain && other.slice(0, 6) === domain.slice(0, 6));
                if (alike && !seen.has(domain))
                    found.push(find('notice/two-domains', where, `Addresses under ${alike} and ${domain}.`));
                seen.set(domain, where);
            }
    }
    // Initials are explained by "Long Name (LN)", "LN (long name)", "LN stands for", or the glossary.
    const explained = new Set([
        ...list(notice.glossary).flatMap(({ term }) => term.match(/\b[A-Z]{2,6}\b/g) ?? []),
        ...english.flatMap((one) => [...one.explained]),
    ]);
    const told = new Set();
    for (const { text: words, where, block } of sentences) {
        if (block.kind === 'heading' && words === words.toUpperCase())
            continue;
        for (const [initials] of words
            .replace(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|https?:\S+|\S+@\S+|[\w-]*_\w+|\bDPA (?=2018)/g, ' ')
            .matchAll(/(?<![\w’'/-])[A-Z]{2,6}(?![\w’'-])/g)) {
            if (known.has(initials) || told.has(initials) || explained.has(initials))
                continue;
            const isPaired = new RegExp(`\\((?:the |known as (?:the )?|or )?[“"‘']?${initials}s?[”"’']?\\)|\\b${initials}s? (?:\\(\\p{L}|means?\\b|stands? for\\b|is short for\\b|is (?:an?|the|our)\\b)|known as (?:the )?${initials}\\b|\\bor ${initials}\\b|^${initials}\\s*[:–—-]`, 'mu').test(text) || isSpelledOut(initials, text);
            if (isPaired)
                explained.add(initials);
            else {
                told.add(initials);
                found.push(find('text/initials', where, `“${initials}” was not found explained.`));
            }
        }
    }
    if (!isForChildren(evidence))
        for (const one of english) {
            const { ease, perSentence, words } = reading(one);
            if (words >= 100 && ease < 45)
                found.push(find('notice/readability', one.file, `Its reading ease is ${Math.round(ease)} (plain English: 60 and more), with ${Math.round(perSentence)} words a sentence.`));
        }
    return found;
}
/** The words that the initials stand for are in the text, one after the other, with capitals. */
function isSpelledOut(initials, text) {
    const small = '(?:\\s+(?:of|the|and|for|to|in|&))*\\s+';
    return new RegExp(`\\b${[...initials].map((letter) => `${letter}[a-z]+`).join(small)}\\b`).test(text);
}

const families = [
    checkFacts,
    checkSpecial,
    checkRights,
    checkCookies,
    checkVersions,
    checkWording,
    checkLinks,
    checkIds,
];
const order = { error: 0, warning: 1, info: 2 };
/** Looks through a configuration and its notices. What is wrong in the shape of the configuration is told, and breaks nothing. */
function checkNotice({ config, configFile = 'forthright.json', notices = [], today }) {
    const evidence = gather(config, configFile, notices, today);
    const mistakes = [...checkConfiguration(evidence), ...notices.flatMap((notice) => checkRead(notice, notices))];
    const found = families.flatMap((family) => {
        try {
            return family(evidence);
        }
        catch (error) {
            // A word where a list should be is told above; the other families go on.
            if (mistakes.some(({ severity }) => severity === 'error'))
                return [];
            throw error;
        }
    });
    const seen = new Set();
    return [...mistakes, ...found]
        .filter(({ rule, where, message }) => {
        const key = `${rule}\n${where}\n${message}`;
        return !seen.has(key) && seen.add(key);
    })
        .sort((a, b) => order[a.severity] - order[b.severity]);
}
/** What could not be read is one finding, and not one for all that would stand there. */
function checkRead(notice, notices) {
    const { file, src } = notice;
    if (!isUnread(notice))
        return [];
    if (!src)
        return [find('notice/unread', file, 'No text was found.')];
    const nameOf = (path) => path.replace(/[?#].*$/, '').split(/[\\/]/).pop(); // prettier-ignore
    if (notices.some((other) => nameOf(other.file) === nameOf(src)))
        return [];
    return [find('notice/unread', file, `It fetches its text from ${src}, which was not looked at. Name that file too.`)];
}

const attributesOf = ({ attrs = [] }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
/** Nobody sees it, unless it can be found in the page. */
const isHidden = (node) => /^(?!until-found$)/i.test(attributesOf(node).hidden ?? 'until-found');
/** What they hold is no text of the page. */
const raw = /^(head|script|style|template|noscript|textarea|svg|select|iframe|object)$/;
const blocks = /^(p|li|dt|dd|td|th|h[1-6]|div|section|article|main|header|footer|nav|aside|ul|ol|dl|table|tr|thead|tbody|caption|figure|figcaption|blockquote|address|pre|form|fieldset|details|summary|hr|body|forthright-\w+)$/;
/** What helps to move about, and is not the notice. */
const controls = /^(nav|dialog|button)$/;
/** The same, where nothing marks the notice. */
const chrome = /^(nav|dialog|button|header|footer|aside)$/;
const kinds = { li: 'item', dt: 'item', td: 'cell', th: 'cell' };
/** What holds the notice: its element, `<main>`, `<article>`, or all of the page. */
const roots = ['forthright-notice', 'main', 'article', 'body'];
/** Calls for each node of the page, and once more when it is left. A list in place of the stack: pages may be deeper than that is. */
function walk(root, enter, leave) {
    const todo = [[root, false]];
    for (let next = todo.pop(); next; next = todo.pop()) {
        const [node, isLeft] = next;
        if (isLeft) {
            leave(node);
            continue;
        }
        enter(node);
        todo.push([node, true]);
        for (const child of [...(node.childNodes ?? [])].reverse())
            todo.push([child, false]);
    }
}
/** The words of a cell; none where it holds half of the page, as in a table that lays it out. */
function wordsIn(cell) {
    let words = '';
    const todo = [cell];
    for (let seen = 0; todo.length; seen++) {
        if (seen > 200)
            return '';
        const { nodeName, value = '', childNodes = [] } = todo.pop();
        if (nodeName === 'table' || /^h\d$/.test(nodeName))
            return '';
        words += nodeName === '#text' ? value : inline.test(nodeName) ? '' : ' ';
        todo.push(...[...childNodes].reverse());
    }
    return words.length > 2000 ? '' : tidy(words);
}
const inline = /^(a|abbr|b|code|em|i|span|strong|sup|sub|small|u)$/;
/** Where each cell of a table stands, and each answer in a list of pairs. */
function placesIn(page) {
    const places = new Map();
    /** Its heads, and by column what hangs down from the rows above. */
    const tables = [];
    let question = '';
    walk(page, (node) => {
        const { nodeName } = node;
        const table = tables.at(-1);
        if (nodeName === 'table')
            tables.push({ hanging: [] });
        else if (nodeName === 'dt')
            question = wordsIn(node);
        else if (nodeName === 'dd' && question)
            places.set(node, { column: question, row: `${question}: ${wordsIn(node)}` });
        else if (nodeName === 'tr' && table)
            placeRow(node, table);
    }, ({ nodeName }) => {
        if (nodeName === 'table')
            tables.pop();
        if (nodeName === 'dl')
            question = '';
    });
    return places;
    function placeRow(row, table) {
        const cells = (row.childNodes ?? []).filter(({ nodeName }) => /^t[dh]$/.test(nodeName));
        const { hanging } = table;
        const texts = [];
        const fill = () => {
            for (let above = hanging[texts.length]; above?.rows; above = hanging[texts.length]) {
                above.rows--;
                texts.push(above.text);
            }
        };
        const columns = cells.map((cell) => {
            fill();
            const at = texts.length;
            const text = wordsIn(cell);
            const { colspan, rowspan } = attributesOf(cell);
            for (let wide = Math.min(Number(colspan) || 1, 20); wide > 0; wide--) {
                hanging[texts.length] = { text, rows: Math.min(Number(rowspan) || 1, 100) - 1 };
                texts.push(text);
            }
            return at;
        });
        fill();
        const isOfPairs = cells[0]?.nodeName === 'th' && cells.some(({ nodeName }) => nodeName === 'td');
        const isFirst = !table.heads;
        const heads = (table.heads ??= isOfPairs ? [] : texts);
        const whole = rowOf(isFirst ? [] : heads, texts);
        cells.forEach((cell, at) => {
            const column = isFirst && !isOfPairs ? '' : (heads[columns[at]] ?? (at && isOfPairs ? texts[0] : ''));
            places.set(cell, { ...(column ? { column } : {}), ...(whole ? { row: whole } : {}) });
        });
    }
}
/** An HTML notice; `config` is the configuration in the page, if there is one. */
function readHtml(source, file) {
    const page = libExports.parse(source, { sourceCodeLocationInfo: true });
    const draft = newDraft();
    const names = new Set();
    walk(page, (node) => !isHidden(node) && names.add(node.nodeName), () => undefined); // prettier-ignore
    const rootName = roots.find((name) => names.has(name)) ?? 'body';
    const around = rootName === 'body' ? chrome : controls;
    let language;
    let config;
    let src;
    /** How many of them it is in. */
    const depth = { root: 0, skipped: 0, bold: 0, code: 0 };
    const headings = newHeadings();
    const places = placesIn(page);
    /** Those that it is in, the nearest last. */
    const inside = [];
    let codes = [];
    let text = '';
    let start = 1;
    let isBold = true;
    const open = [];
    const links = [];
    const isSkipped = (node) => raw.test(node.nodeName) || around.test(node.nodeName) || isHidden(node);
    const finish = () => {
        const clean = tidy(text);
        const isAllBold = isBold;
        text = '';
        isBold = true;
        if (!clean)
            return;
        const inner = [...open].reverse().find((name) => kinds[name] ?? /^(h[1-6]|dd)$/.test(name));
        let level = Number(/^h([1-6])$/.exec(inner ?? '')?.[1] ?? 0);
        if (level)
            for (const id of slugsOf(clean))
                draft.ids.add(id);
        else if (!inner && isAllBold && looksLikeHeading(clean))
            level = 6;
        if (level)
            headings.enter(clean, level);
        const { column, row } = inside.at(-1) ?? {};
        draft.blocks.push({
            kind: level ? 'heading' : (kinds[inner ?? ''] ?? 'paragraph'),
            text: clean,
            line: start,
            section: headings.section,
            path: headings.path,
            ...(level ? { level } : {}),
            ...(column ? { column } : {}),
            ...(row ? { row } : {}),
            ...(codes.length ? { codes } : {}),
        });
        codes = [];
    };
    walk(page, (node) => {
        const { nodeName, value = '', sourceCodeLocation } = node;
        const line = sourceCodeLocation?.startLine ?? 1;
        if (nodeName === '#text') {
            if (!depth.root || depth.skipped)
                return;
            if (!tidy(text))
                start = line + (/^\s*/.exec(value)[0].split('\n').length - 1);
            if (!depth.bold && value.trim())
                isBold = false;
            text += value;
            if (depth.code)
                codes.push(tidy(value));
            if (links[0])
                links.at(-1).text += value;
            return;
        }
        const attributes = attributesOf(node);
        if (nodeName === 'html')
            language = attributes.lang;
        if (attributes.id)
            draft.ids.add(attributes.id);
        if (nodeName === 'a' && attributes.name)
            draft.ids.add(attributes.name);
        if (nodeName === 'script' && 'data-forthright-config' in attributes)
            config ??= node.childNodes?.map((child) => child.value).join('');
        if (/^forthright-(choices|storage|rights|button)$/.test(nodeName))
            draft.shows.add(nodeName.slice(11));
        if (nodeName === 'forthright-facts')
            for (const words of Object.values(attributes))
                for (const name of words.split(/\s+/))
                    draft.shows.add(name);
        if (/^(choices|withdraw)$/.test(attributes['data-forthright'] ?? ''))
            draft.shows.add('choices');
        if (nodeName === rootName) {
            depth.root++;
            language = attributes.lang ?? language;
            src ??= attributes.src;
        }
        if (isSkipped(node)) {
            if (depth.root && !depth.skipped)
                finish();
            depth.skipped++;
        }
        if (nodeName === 'br') {
            // "<b>Can I see it?</b>" above its answer in one paragraph.
            if (depth.root && !depth.skipped && isBold && tidy(text).endsWith('?'))
                finish();
            else
                text += '\n';
        }
        if (/^(b|strong)$/.test(nodeName))
            depth.bold++;
        if (/^(code|kbd|samp)$/.test(nodeName))
            depth.code++;
        if (blocks.test(nodeName)) {
            if (depth.root && !depth.skipped)
                finish();
            open.push(nodeName);
            const place = places.get(node);
            if (place)
                inside.push(place);
        }
        if (nodeName === 'a' && depth.root)
            links.push({ text: '', href: attributes.href, line });
        if (nodeName === 'abbr' && attributes.title && depth.root)
            for (const { value: initials = '' } of node.childNodes ?? [])
                draft.explained.add(tidy(initials));
    }, (node) => {
        const { nodeName } = node;
        if (blocks.test(nodeName)) {
            if (depth.root && !depth.skipped)
                finish();
            open.pop();
            if (places.has(node))
                inside.pop();
        }
        if (/^(b|strong)$/.test(nodeName))
            depth.bold--;
        if (/^(code|kbd|samp)$/.test(nodeName))
            depth.code--;
        if (isSkipped(node))
            depth.skipped--;
        if (nodeName === rootName)
            depth.root--;
        if (nodeName === 'a' && depth.root) {
            const { text: label, ...link } = links.pop();
            draft.links.push({ ...link, text: tidy(label), section: headings.section });
        }
    });
    return {
        file,
        language,
        facts: {},
        ...draft,
        ...(config ? { config } : {}),
        ...(src ? { src } : {}),
    };
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const marker = /\{\{\s*([\w-]+)[^}]*\}\}/g;
/** `{#retention #old-name}` at the end of a heading. */
const idMark = /\s*\{([^{}]*#[^{}]*)\}\s*$/;
const textOf = (node) => {
    if (node.type === 'html')
        return ' ';
    if (node.type === 'break')
        return '\n';
    if ('value' in node)
        return node.value;
    if (node.type === 'image')
        return node.alt ?? '';
    return 'children' in node ? node.children.map(textOf).join('') : '';
};
const codesIn = (node) => node.type === 'inlineCode' ? [node.value] : 'children' in node ? node.children.flatMap(codesIn) : [];
/** A Markdown notice with its front matter. Raw HTML in it is no text: it never gets through to readers. */
function readMarkdown(source, file) {
    const [head = '', yaml = ''] = frontMatter.exec(source) ?? [];
    // Everything is text, as on the page: a version of 1.10 is not 1.1.
    const front = yaml ? load(yaml, { schema: FAILSAFE_SCHEMA }) : {};
    const facts = (front && typeof front === 'object' ? front : {});
    const before = head.split('\n').length - 1;
    const draft = newDraft();
    const tree = fromMarkdown(source.slice(head.length), {
        extensions: [gfmTable(), gfmFootnote()],
        mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    });
    const targets = new Map();
    const define = (node) => {
        if (node.type === 'definition')
            targets.set(node.identifier, node.url);
        else if ('children' in node)
            node.children.forEach(define);
    };
    define(tree);
    const headings = newHeadings(typeof facts.title === 'string' ? facts.title : '');
    const add = (kind, node, more = {}) => {
        const line = (node.position?.start.line ?? 1) + before;
        let text = textOf(node);
        for (const [, name = ''] of text.matchAll(marker))
            draft.shows.add(name);
        text = text.replace(marker, ' ');
        if (kind === 'heading') {
            const ids = idMark.exec(text)?.[1]?.match(/#[\w-]+/g) ?? [];
            if (ids.length)
                text = text.replace(idMark, '');
            for (const id of [...ids.map((id) => id.slice(1)), ...slugsOf(tidy(text))])
                draft.ids.add(id);
            headings.enter(tidy(text), more.level ?? 6);
        }
        const { section, path } = headings;
        const codes = codesIn(node);
        if (tidy(text))
            draft.blocks.push({ kind, text: tidy(text), line, section, path, ...more, ...(codes.length ? { codes } : {}) });
        links(node, line);
    };
    const links = (node, line) => {
        const { section } = headings;
        const at = node.position ? node.position.start.line + before : line;
        if (node.type === 'link')
            draft.links.push({ text: tidy(textOf(node)), href: node.url, line: at, section });
        if (node.type === 'linkReference')
            draft.links.push({ text: tidy(textOf(node)), href: targets.get(node.identifier), line: at, section });
        if ('children' in node)
            for (const child of node.children)
                links(child, at);
    };
    const walk = (node, inItem = false) => {
        if (node.type === 'heading')
            add('heading', node, { level: node.depth });
        else if (node.type === 'paragraph') {
            // "**Can I see it?**" above its answer in one paragraph.
            const [question, ...answer] = node.children;
            if (!inItem &&
                question?.type === 'strong' &&
                answer.length &&
                /\?$/.test(tidy(textOf(question))) &&
                /^\s*\n/.test(answer.map(textOf).join(''))) {
                add('heading', question, { level: 6 });
                add('paragraph', { ...node, children: answer });
                return;
            }
            const isHeading = !inItem && node.children.every(({ type }) => type === 'strong') && looksLikeHeading(tidy(textOf(node)));
            if (isHeading)
                add('heading', node, { level: 6 });
            else
                add(inItem ? 'item' : 'paragraph', node);
        }
        else if (node.type === 'table') {
            const [heads = [], ...rows] = node.children.map((row) => row.children.map((cell) => tidy(textOf(cell))));
            node.children.forEach((row, at) => {
                const cells = at ? rows[at - 1] : heads;
                const whole = rowOf(at ? heads : [], cells);
                row.children.forEach((cell, index) => {
                    const column = at ? heads[index] : '';
                    add('cell', cell, { ...(column ? { column } : {}), ...(whole ? { row: whole } : {}) });
                });
            });
        }
        else if (node.type === 'code')
            add('paragraph', node);
        else if (node.type === 'html') {
            for (const [, id = ''] of node.value.matchAll(/\bid=["']?([\w-]+)/g))
                draft.ids.add(id);
        }
        else if ('children' in node)
            for (const child of node.children)
                walk(child, inItem || node.type === 'listItem');
    };
    walk(tree);
    const language = facts.language ?? facts.lang;
    return { file, language: typeof language === 'string' ? language : undefined, facts, ...draft };
}

/** Today in the UK, whatever the clock and the time zone of this machine say. */
function londonToday(now = new Date()) {
    const form = { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' };
    return new Intl.DateTimeFormat('en-GB', form).format(now).split('/').reverse().join('-');
}

/** `forthright check`: what is not found in a configuration and its notice. */
const usage = `Usage: forthright check [forthright.json] [notice.md | notice.html ...] [--json] [--strict] [--date YYYY-MM-DD]

Looks through a configuration and its notices, and reports what it does not find. Without a file it reads forthright.json.
A configuration that stands in the HTML page is read too. Wording is looked at in English notices alone.

  --json    prints {"findings": [...], "checked": [...]}
  --strict  warnings count like errors
  --date    the day to count from (today)

Ends with 0 if there is no error, 1 if there is one, 2 if it could not run. What each rule looks for stands in docs/check.md.
It is no legal advice, and nothing found does not mean that all is well.
`;
const heads = { error: 'Errors', warning: 'Warnings', info: 'Notes' };
/** Whatever went wrong, said once, without a stack. */
class CannotRun extends Error {
}
function readOrStop(file) {
    try {
        return readText(file);
    }
    catch (error) {
        throw new CannotRun(error.message);
    }
}
function parseJson(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new CannotRun(`${file} is not valid JSON: ${error.message}.`);
    }
    if (!value || typeof value !== 'object' || Array.isArray(value))
        throw new CannotRun(`${file} holds no configuration.`);
    return value;
}
/** Lines of at most 100 characters. */
function fold(text, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < 100)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(indent + word);
    }
    return lines.join('\n');
}
function print(findings, checked) {
    const lines = [`Looked at ${checked.map(({ file }) => file).join(', ')}.`, ''];
    for (const { file, language } of checked.filter(({ wording }) => wording === false))
        lines.push(`${file} is not in English${language ? ` (${language})` : ''}: its wording was not looked at.`, '');
    for (const severity of ['error', 'warning', 'info']) {
        const some = findings.filter((finding) => finding.severity === severity);
        if (!some.length)
            continue;
        lines.push(`${heads[severity]} (${some.length})`, '');
        for (const { rule, where, message, mend, source } of some)
            lines.push(`  ${where}`, fold(message, '    '), fold(mend, '    '), fold(`${rule} – ${source}`, '    '), '');
    }
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const tell = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
    lines.push(findings.length
        ? `${tell(count('error'), 'error')}, ${tell(count('warning'), 'warning')}, ${tell(count('info'), 'note')}. This is no legal advice.`
        : 'Nothing was found that these rules look for. This is no legal advice, and no proof that all is well.');
    return lines.join('\n') + '\n';
}
const run = (args) => {
    let options;
    try {
        options = parseArgs({
            args,
            allowPositionals: true,
            options: {
                json: { type: 'boolean', default: false },
                strict: { type: 'boolean', default: false },
                date: { type: 'string' },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
    }
    catch (error) {
        process.stderr.write(`forthright check: ${error.message}\n\n${usage}`);
        return Promise.resolve(2);
    }
    const { values, positionals } = options;
    if (values.help) {
        process.stdout.write(usage);
        return Promise.resolve(0);
    }
    try {
        const files = positionals.length ? positionals : existsSync('forthright.json') ? ['forthright.json'] : [];
        if (!files.length)
            throw new CannotRun('there is no forthright.json here, and no file was named.');
        const today = values.date ?? londonToday();
        if (!isDay(today))
            throw new CannotRun(`--date should be a day such as 2026-11-25, got "${today}".`);
        const findings = [];
        const checked = [];
        const notices = [];
        let config;
        let configFile = '';
        const take = (text, file) => {
            if (config)
                throw new CannotRun(`${configFile} and ${file} are both configurations; one is looked at at a time.`);
            config = completeConfig(parseJson(text, file), file, (part, from) => findings.push(find('config/unread', `${file}: ${part}.from`, `“${from}” was not found beside the configuration; what it holds was not looked at.`)));
            configFile = file;
            checked.push({ file, kind: 'configuration' });
        };
        const pages = [];
        for (const file of files) {
            const kind = extname(file).toLowerCase();
            const text = readOrStop(file);
            if (kind === '.json')
                take(text, file);
            else if (/^\.html?$/.test(kind)) {
                const { config: inside, ...notice } = readHtml(text, file);
                notices.push(notice);
                if (inside)
                    pages.push([inside, file]);
            }
            else if (/^\.(md|markdown)$/.test(kind)) {
                try {
                    notices.push(readMarkdown(text, file));
                }
                catch (error) {
                    throw new CannotRun(`the front matter of ${file} is not valid YAML: ${error.message.split('\n')[0]}.`);
                }
            }
            else
                throw new CannotRun(`${file} is no JSON, Markdown or HTML. "forthright import" makes Markdown of a text.`);
        }
        if (!config && pages[0])
            take(...pages[0]);
        for (const notice of notices)
            checked.push({ file: notice.file, kind: 'notice', language: notice.language, wording: isEnglish(notice) });
        findings.push(...checkNotice({ config, configFile: configFile || files.join(', '), notices, today }));
        process.stdout.write(values.json ? JSON.stringify({ findings, checked }, null, 2) + '\n' : print(findings, checked));
        const counts = (severity) => severity === 'error' || (values.strict && severity === 'warning');
        return Promise.resolve(findings.some(({ severity }) => counts(severity)) ? 1 : 0);
    }
    catch (error) {
        if (!(error instanceof CannotRun))
            throw error;
        process.stderr.write(`forthright check: ${error.message}\n`);
        return Promise.resolve(2);
    }
};

export { run };
