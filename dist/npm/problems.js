import { checkConfig } from './check-config.js';
import { eraseCopies } from './core/erase.js';
import { emit } from './core/events.js';
import { nearest } from './nearest.js';

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
const said = new Set();
/** Prints one problem as a readable line with its code, tells the page, and mends what can be mended. */
function tell([code, ...facts]) {
    if (code === 'config')
        return checkConfig(facts[0]).forEach(tell);
    if (code === 'F014')
        eraseCopies(facts[0].config.cookie);
    // Where nothing optional is configured, that is the mistake, not every element that waits for it.
    if (code === 'F016' && facts[1].config.categories.length < 2)
        return;
    const { area, say } = explanations[code];
    const message = `${code} ${say(...facts.map(toText))}`;
    // The loader and the elements may both have met it.
    if (said.has(message))
        return;
    said.add(message);
    console.warn('[forthright] ' + message);
    emit('error', { area, message });
}
/** A decision stands for the ids it knows. */
const toText = (fact) => {
    const config = fact?.config;
    return config
        ? [...config.categories, ...config.services].map(({ id }) => id).join(' ')
        : String(fact?.message ?? fact);
};

export { explanations, tell };
