import { page } from './core/page.js';
import welsh from './locales/cy.receipt.js';
import english from './locales/en-GB.receipt.js';
import { fill, wordsOf } from './locales/words.js';

/** The receipt as plain data. Nothing is added but the version of its form. */
const toJson = (receipt) => ({ version: 1, ...receipt });
const dpv = (term) => ({ '@id': `dpv:${term}` });
const isoTime = (time) => new Date(time).toISOString();
/** What the well-known categories are for, in DPV's terms. */
const purposes = {
    essential: 'RequestedServiceProvision',
    statistics: 'ServiceUsageAnalytics',
    analytics: 'ServiceUsageAnalytics',
    appearance: 'UserInterfacePersonalisation',
    preferences: 'Personalisation',
    media: 'RequestedServiceProvision',
    marketing: 'Marketing',
};
const methods = {
    accept: 'The button that accepts all that was asked for.',
    reject: 'The button that rejects all that was asked for.',
    chosen: 'A switch or button for this alone.',
    api: 'Code of the site, after something the person did there.',
    signal: 'A signal of the browser.',
    import: 'An answer to an earlier tool of the site.',
};
/** DPV has no terms for what the UK lets a site do without asking (PECR Schedule A1): these are ours. */
const exceptions = {
    communication: 'PECR Schedule A1 paragraph 3: transmission of a communication',
    'strictly-necessary': 'PECR Schedule A1 paragraph 4: strictly necessary for the service',
    statistics: 'PECR Schedule A1 paragraph 5: statistics, unless the person objects',
    appearance: 'PECR Schedule A1 paragraph 6: appearance, unless the person objects',
    emergency: 'PECR Schedule A1 paragraph 7: emergency assistance',
};
const countries = {
    fr: 'FR',
    it: 'IT',
    nl: 'NL',
    de: 'DE',
    es: 'ES',
    'us-optout': 'US',
};
const countryOf = (profile = 'uk') => (/^(uk|wales)/.test(profile) ? 'GB' : (countries[profile] ?? 'EU'));
const recipientOf = ({ id, title, provider, providerRole, policyUrl }) => ({
    '@type': [providerRole === 'processor' ? 'dpv:DataProcessor' : 'dpv:Recipient'],
    'dpv:hasName': provider ?? title ?? id,
    'dct:identifier': id,
    ...(policyUrl && { 'dct:source': policyUrl }),
});
/** Consent has a status. What is on by exception has none: it is not consent, and a no to it is an objection. */
function answerTo({ control, basis }, isAsked, answer, days) {
    const indication = answer && {
        'dpv:isIndicatedAtTime': isoTime(answer.at),
        'dpv:hasIndicationMethod': methods[answer.method],
        'dct:valid': isoTime(answer.at + days * 86_400_000),
    };
    if (control === 'ask')
        return {
            'dpv:hasLegalBasis': [dpv('Consent')],
            'dpv:hasConsentStatus': answer || isAsked
                ? [
                    {
                        '@type': [`dpv:${answer ? (answer.allowed ? 'ConsentGiven' : 'ConsentRefused') : 'ConsentRequested'}`],
                        ...indication,
                    },
                ]
                : [],
        };
    return {
        'dpv:hasLegalBasis': [
            {
                '@id': `forthright:${basis}`,
                'skos:prefLabel': exceptions[basis] ?? basis,
                'skos:broader': [dpv('LegalBasis')],
            },
        ],
        'dpv:hasEntityInvolvement': answer && control === 'object'
            ? [{ '@type': [answer.allowed ? 'dpv:OptingInToProcess' : 'dpv:ObjectingToProcess'], ...indication }]
            : [],
    };
}
/**
 * The receipt as JSON-LD, shaped after ISO/IEC TS 27560:2023 as the W3C's DPV guide has it: docs/receipt-ld.schema.json.
 * Undefined until the visitor decided something. `id` names this record; a page on plain http has to bring its own.
 */
function toJsonLd(consent, id = `urn:uuid:${crypto.randomUUID()}`) {
    const { config, asks } = consent;
    const receipt = consent.receipt();
    if (!config || !receipt)
        return undefined;
    const { site, notice, profile, categories, services, cookie } = config;
    const { language, revision, wording, identifier } = receipt;
    const times = Object.values(receipt.categories).map(({ at }) => at);
    const country = countryOf(profile);
    const url = site?.url ?? location.origin;
    return {
        '@context': {
            dpv: 'https://w3id.org/dpv#',
            dct: 'http://purl.org/dc/terms/',
            skos: 'http://www.w3.org/2004/02/skos/core#',
            forthright: 'urn:forthright:basis:',
        },
        '@type': ['dpv:ConsentRecord'],
        '@id': id,
        'dct:identifier': id,
        'dpv:hasIdentifier': id,
        // The standard wants a person to be named; we name nobody unless the owner gives out numbers.
        'dct:conformsTo': identifier ? [{ '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' }] : [],
        'dpv:hasDataSubject': identifier ? [{ '@type': ['dpv:DataSubject'], 'dpv:hasIdentifier': identifier }] : [],
        'dct:date': isoTime(Math.max(...times)),
        'dct:language': language,
        'dpv:hasNotice': [
            {
                '@type': ['dpv:ConsentNotice'],
                ...(notice?.url && { 'dct:source': notice.url }),
                'dct:language': language,
                'dct:hasVersion': [revision, receipt.config, wording].filter((part) => part !== undefined),
            },
        ],
        'dpv:hasDataController': [{ '@type': ['dpv:DataController'], 'dpv:hasName': site?.name ?? url, 'dct:source': url }],
        'dpv:hasJurisdiction': [{ '@id': `https://w3id.org/dpv/loc#${country}` }],
        'dpv:hasApplicableLaw': country === 'GB' ? ['law-GDPR', 'law-DPA'].map((law) => ({ '@id': `https://w3id.org/dpv/legal/gb#${law}` })) : [],
        'dpv:hasConsentControl': [{ '@type': ['dpv:WithdrawConsent'], 'dpv:isExercisedAt': url }],
        'dpv:hasProcess': categories.map((category) => {
            const used = services.filter((service) => service.category === category.id);
            return {
                '@type': ['dpv:Process'],
                'dct:identifier': category.id,
                'dpv:hasPurpose': [
                    Object.hasOwn(purposes, category.id)
                        ? dpv(purposes[category.id])
                        : { '@type': ['dpv:Purpose'], 'dct:title': category.title ?? category.id },
                ],
                ...answerTo(category, asks.includes(category.id), receipt.categories[category.id], cookie.days),
                'dpv:hasRecipient': used.map(recipientOf),
                'dpv:hasStorageCondition': used
                    .flatMap(({ stores }) => (Array.isArray(stores) ? stores : []))
                    .map(({ name, pattern, lasts }) => ({
                    '@type': ['dpv:StorageCondition'],
                    'dct:title': name ?? pattern ?? '',
                    'dpv:hasDuration': lasts ?? '',
                })),
            };
        }),
    };
}
// --- A page to keep ------------------------------------------------------------------------------------------------------
const packs = { cy: welsh };
/** Text stays text, whatever it holds. */
const escape = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const element = (name, text) => `<${name}>${escape(text)}</${name}>`;
const row = (name, ...cells) => `<tr><th scope="row">${escape(name)}</th>${cells.map((cell) => element('td', cell)).join('')}</tr>`;
const look = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
    'table{border-collapse:collapse;width:100%;margin-block:1.5rem}' +
    'th,td{border:1px solid #777;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}';
/** The receipt as a whole HTML document in the visitor's language: no script, nothing fetched, every value is text. */
function toHtml(consent, words) {
    const { config } = consent;
    const receipt = consent.receipt();
    const base = words.language.split('-')[0];
    const said = {
        ...english.receipt,
        ...(Object.hasOwn(packs, base) ? packs[base].receipt : {}),
        ...words.receipt,
    };
    const time = (at) => {
        try {
            return new Intl.DateTimeFormat([words.language, 'en-GB'], { dateStyle: 'long', timeStyle: 'short' }).format(at);
        }
        catch {
            return isoTime(at);
        }
    };
    const title = fill(said.title, { site: config?.site?.name ?? words.thisSite });
    const answers = (config?.categories ?? []).map((category) => {
        const { id, control } = category;
        const answer = receipt?.categories[id];
        const name = wordsOf(category, words, config.texts).title;
        if (control === 'always')
            return row(name, said.alwaysOn, '', '');
        if (!answer)
            return row(name, control === 'object' ? words.onUnlessOff : said.unanswered, '', '');
        const each = config.services
            .filter((service) => service.category === id)
            .map(({ id, title, provider }, at) => `${title ?? provider ?? id}: ${answer.services[at] === '1' ? said.yes : said.no}`);
        const all = answer.allowed ? said.yes : said.no;
        return row(name, answer.services ? `${all} (${each.join('; ')})` : all, time(answer.at), said[answer.method]);
    });
    const details = [
        [said.address, location.origin],
        [said.language, receipt?.language],
        [said.revision, receipt?.revision],
        [said.config, receipt?.config],
        [said.wording, receipt?.wording],
        [said.identifier, receipt?.identifier],
    ];
    return `<!doctype html>
<html lang="${escape(words.language)}" dir="${escape(words.direction)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${element('title', title)}
<style>${look}</style>
</head>
<body>
${element('h1', title)}
${element('p', said.intro)}
<table>
<thead><tr>${[said.what, said.answer, said.when, said.how].map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead>
<tbody>${answers.join('\n')}</tbody>
</table>
${element('p', fill(said.change, { button: words.settings }))}
${element('h2', said.details)}
<table><tbody>${details.map(([name, value]) => (value ? row(name, value) : '')).join('\n')}</tbody></table>
${element('p', fill(said.saved, { date: time(Date.now()) }))}
</body>
</html>
`;
}
/** Hands the page over as a download: it leaves the browser on no other way. */
function save(consent, words) {
    const href = URL.createObjectURL(new Blob([toHtml(consent, words)], { type: 'text/html' }));
    const link = page.createElement('a');
    Object.assign(link, { href, download: `${location.hostname}.html` }).click();
    // Some browsers begin to read it later.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

export { save, toHtml, toJson, toJsonLd };
