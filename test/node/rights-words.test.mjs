import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const words = async (name) => (await importSource(`locales/${name}.ts`)).default;

/** Each phrase by its path, such as `handOver.ask.access`. */
const phrasesOf = (pack, path = '') =>
  Object.fromEntries(
    Object.entries(pack).flatMap(([key, value]) =>
      typeof value === 'object' ? Object.entries(phrasesOf(value, `${path}${key}.`)) : [[path + key, value]],
    ),
  );
const holesIn = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

const english = phrasesOf({
  ...(await words('en-GB.rights')),
  unsure: await words('en-GB.not-sure'),
  handOver: await words('en-GB.hand-over'),
  desk: await words('en-GB.desk'),
  followUp: await words('en-GB.follow-up'),
});
const sets = {
  English: english,
  Welsh: phrasesOf(await words('cy.rights')),
  'easy-read words': phrasesOf(await words('easy.rights')),
};

/** What browsers know for English, and a pack brings for a language that not all of them know. */
const names = {'handOver.months': 12, 'handOver.weekdays': 7};
const namesOf = {};
for (const path of Object.keys(names)) {
  namesOf[path] = sets.Welsh[path].split('|');
  delete sets.Welsh[path];
}

describe('the words of the rights launcher', () => {
  it('name every month and day in Welsh', () => {
    for (const [path, count] of Object.entries(names)) assert.equal(new Set(namesOf[path]).size, count, path);
  });

  for (const [name, phrases] of Object.entries(sets)) {
    it(`in ${name} say something in every phrase, with the gaps of English, and no markup`, () => {
      for (const [path, text] of Object.entries(phrases)) {
        assert.ok(path in english, path);
        assert.match(text, /\p{L}/u, path);
        assert.doesNotMatch(text, /[<>]|&\w+;|\s{2}|^\s|\s$|complian|GDPR/i, path);
        assert.deepEqual(holesIn(text), holesIn(english[path]), path);
      }
    });
  }

  it('are complete in Welsh, and none is left in English', () => {
    assert.deepEqual(Object.keys(sets.Welsh).sort(), Object.keys(english).sort());
    assert.deepEqual(
      Object.keys(english).filter((path) => sets.Welsh[path] === english[path]),
      [],
    );
  });

  it('are short in easy read: sixteen words in a sentence at most', () => {
    for (const [path, text] of Object.entries(sets['easy-read words']))
      for (const sentence of text.split(/[.?!:;] ?/))
        assert.ok(sentence.split(' ').length <= 16, `${path}: ${sentence}`);
  });

  it('name every right in easy read', async () => {
    const [easy, asks] = [await words('easy.asks'), await words('en-GB.asks')];

    assert.deepEqual(Object.keys(easy).sort(), Object.keys(asks).sort());
    for (const {title, about} of Object.values(easy)) assert.ok(title && about);
  });

  it('can be replaced by the owner, phrase by phrase, and a misspelt one is told', async () => {
    const {checkConfig} = await importSource('check-config.ts');
    const told = (rights) => checkConfig({categories: [{id: 'analytics'}], texts: {'en-GB': {rights}}});

    assert.deepEqual(told({heading: 'Mine', handOver: {channel: {email: 'Mail'}}, desk: {here: 'Here'}}), []);
    assert.deepEqual(
      told({handOver: {mesage: 'Letter'}}).map(([code]) => code),
      ['F005'],
    );
  });
});
