import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8'));
const {toHtml, toJson, toJsonLd} = await import('forthright/receipt.js');

const ajv = new Ajv({strict: false, allErrors: true});
const isPlain = ajv.compile(read('receipt.schema.json'));
const isLinked = ajv.compile(read('receipt-ld.schema.json'));

const at = Date.UTC(2026, 10, 25, 11);
const yes = {allowed: true, method: 'accept', at, under: '11qqfuy', services: ''};
const no = {...yes, allowed: false, method: 'reject'};

/** What a browser would hand over; there is none here. */
function consentWith({categories = {analytics: yes, media: {...no, services: '10'}}, identifier, profile, decided = true, ...more} = {}) {
  const receipt = {categories, revision: '2026-11', language: 'en-GB', config: '1k2j3h4', wording: undefined, ...(identifier && {identifier})};
  return {
    asks: ['marketing'],
    receipt: () => (decided ? receipt : undefined),
    config: {
      profile,
      site: {name: 'Example Library', url: 'https://library.example'},
      notice: {url: '/privacy'},
      cookie: {days: 182},
      categories: [
        {id: 'essential', basis: 'strictly-necessary', control: 'always'},
        {id: 'statistics', basis: 'statistics', control: 'object'},
        {id: 'analytics', basis: 'consent', control: 'ask'},
        {id: 'media', basis: 'consent', control: 'ask'},
        {id: 'marketing', basis: 'consent', control: 'ask'},
        {id: 'own', title: 'Our own', basis: 'consent', control: 'ask'},
      ],
      services: [
        {id: 'poll', category: 'media', provider: 'Example Polls', providerRole: 'processor', stores: [{name: 'poll', lasts: 'P7D'}]},
        {id: 'map', category: 'media', title: 'Maps', stores: 'none'},
      ],
      ...more,
    },
  };
}

const words = {
  language: 'en-GB',
  direction: 'ltr',
  thisSite: 'this site',
  settings: 'Cookie settings',
  onUnlessOff: 'On unless you turn it off.',
  categories: {analytics: {title: 'Analytics', description: ''}},
};
/** As it comes out of a file. */
const asSaved = (value) => JSON.parse(JSON.stringify(value));
const processOf = (record, id) => record['dpv:hasProcess'].find((process) => process['dct:identifier'] === id);
const typeOf = (list) => list.flatMap((item) => item['@type']);

function check(validate, value) {
  assert.ok(validate(asSaved(value)), JSON.stringify(validate.errors, null, 1));
}

globalThis.location ??= {origin: 'https://library.example'};

describe('a receipt as JSON', () => {
  it('keeps to its schema', () => {
    check(isPlain, toJson(consentWith().receipt()));
    check(isPlain, toJson(consentWith({identifier: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'}).receipt()));
  });

  it('adds nothing but a version', () => {
    const receipt = consentWith().receipt();

    assert.deepEqual(toJson(receipt), {version: 1, ...receipt});
  });

  it('with anything else in it is refused by the schema', () => {
    assert.equal(isPlain({...asSaved(toJson(consentWith().receipt())), userAgent: 'x'}), false);
  });
});

describe('a receipt as JSON-LD', () => {
  const record = toJsonLd(consentWith(), 'urn:uuid:1');

  it('keeps to its schema, under every profile', () => {
    for (const profile of [undefined, 'uk', 'uk-gov', 'wales-public', 'eu', 'fr', 'us-optout', 'unheard-of']) check(isLinked, toJsonLd(consentWith({profile})));
  });

  it('tells a yes, a no, and what was asked for without an answer', () => {
    const status = (id) => typeOf(processOf(record, id)['dpv:hasConsentStatus']);

    assert.deepEqual(status('analytics'), ['dpv:ConsentGiven']);
    assert.deepEqual(status('media'), ['dpv:ConsentRefused']);
    assert.deepEqual(status('marketing'), ['dpv:ConsentRequested']);
    assert.deepEqual(status('own'), []);
  });

  it('never calls an exception consent', () => {
    for (const id of ['essential', 'statistics']) {
      const process = processOf(record, id);
      assert.equal('dpv:hasConsentStatus' in process, false);
      assert.doesNotMatch(JSON.stringify(process), /dpv:\w*Consent/);
    }
    assert.equal(processOf(record, 'statistics')['dpv:hasLegalBasis'][0]['@id'], 'forthright:statistics');
  });

  it('calls a no to an exception an objection', () => {
    const objected = toJsonLd(consentWith({categories: {statistics: no}}));

    check(isLinked, objected);
    assert.deepEqual(typeOf(processOf(objected, 'statistics')['dpv:hasEntityInvolvement']), ['dpv:ObjectingToProcess']);
  });

  it('says when, how, and until when', () => {
    assert.deepEqual(processOf(record, 'analytics')['dpv:hasConsentStatus'][0], {
      '@type': ['dpv:ConsentGiven'],
      'dpv:isIndicatedAtTime': '2026-11-25T11:00:00.000Z',
      'dpv:hasIndicationMethod': 'The button that accepts all that was asked for.',
      'dct:valid': '2027-05-26T11:00:00.000Z',
    });
  });

  it('names the person by the number they were given, and otherwise claims no standard', () => {
    const identifier = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
    const named = toJsonLd(consentWith({identifier}));

    check(isLinked, named);
    assert.equal(named['dpv:hasDataSubject'][0]['dpv:hasIdentifier'], identifier);
    assert.equal(named['dct:conformsTo'][0]['@id'], 'https://w3id.org/dpv/schema/dpv-27560#record');
    assert.deepEqual([record['dpv:hasDataSubject'], record['dct:conformsTo']], [[], []]);
  });

  it('has no key twice, so that it is the same after it was read', () => {
    assert.deepEqual(asSaved(asSaved(record)), asSaved(record));
    assert.equal(record['dpv:hasProcess'].length, 6);
  });

  it('is not there before a decision', () => {
    assert.equal(toJsonLd(consentWith({decided: false})), undefined);
  });

  it('with a status of consent on an exception is refused by the schema', () => {
    const wrong = asSaved(record);
    processOf(wrong, 'statistics')['dpv:hasConsentStatus'] = [{'@type': ['dpv:ConsentGiven']}];

    assert.equal(isLinked(wrong), false);
  });
});

describe('a receipt as a page', () => {
  it('says each answer, and what was not asked', () => {
    const text = toHtml(consentWith(), words).replace(/<style>.*<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

    assert.match(text, /Your answers on Example Library/);
    assert.match(text, /Analytics Yes 25 November 2026 at/);
    assert.match(text, /media No \(Example Polls: Yes; Maps: No\)/);
    assert.match(text, /essential Always on\./);
    assert.match(text, /statistics On unless you turn it off\./);
    assert.match(text, /marketing You have not answered\. It stays off\./);
    assert.match(text, /Version of the question 2026-11/);
    assert.doesNotMatch(text, /undefined|random number/);
  });

  it('speaks Welsh, and the owner’s own words', () => {
    assert.match(toHtml(consentWith(), {...words, language: 'cy'}), /<html lang="cy" dir="ltr">[^]*Eich atebion ar Example Library/);
    assert.match(toHtml(consentWith(), {...words, language: 'fr', receipt: {title: 'Vos réponses sur {site}'}}), /Vos réponses sur Example Library/);
  });

  it('shows text as text, and runs and fetches nothing', () => {
    const evil = '"><script src=//evil.example></script><img src=x onerror=alert(1)>\'&';
    const consent = consentWith({
      site: {name: evil},
      categories: {analytics: yes},
      identifier: evil,
    });
    Object.assign(consent.config.categories[2], {title: evil});

    const page = toHtml(consent, {...words, language: evil, direction: evil, settings: evil, receipt: {intro: evil}});

    assert.doesNotMatch(page, /<(script|img|link|iframe|object)/i);
    assert.equal(page.match(/<\w+/g).filter((tag) => !/^<(html|head|meta|title|style|body|h1|h2|p|table|thead|tbody|tr|th|td)$/.test(tag)).length, 0);
    assert.ok(page.includes('&#60;script'));
  });

  it('shows the visitor’s number where there is one', () => {
    assert.match(toHtml(consentWith({identifier: 'f81d4fae'}), words), /Your random number[^]*f81d4fae/);
  });
});
