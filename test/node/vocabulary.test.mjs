import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

const laterParts =
  /^(Notice|Rights?|Contact|Route|Promise|ConsentItem|Purpose|Data|Recipient|Retention)[A-Z]?\w*Config$|^(Nation|Right|Channel|LawfulBasis|SpecialCondition)$/;

/** Every name of an option, and every word that is one of a list, in the schema. */
function wordsIn(part, found = new Set()) {
  for (const name of Object.keys(part?.properties ?? {})) found.add(name);
  for (const word of part?.enum ?? []) found.add(word);
  for (const inner of Object.values(part ?? {})) if (typeof inner === 'object') wordsIn(inner, found);
  return found;
}

describe('the vocabulary', () => {
  it('has every option and every word of the schema, so that nothing right is ever called odd', async () => {
    const {vocabulary} = await importSource('is-odd.ts');
    const {facts} = await importSource('core/config.ts');

    // Notice and rights are looked through by what shows them.
    const {definitions, ...schema} = makeSchema();
    const others = Object.entries(definitions).filter(([name]) => !laterParts.test(name));
    const missing = [...wordsIn({...schema, definitions: Object.fromEntries(others)})].filter(
      (word) => !vocabulary.includes(word) && !facts.includes(word),
    );

    assert.deepEqual(missing, []);
  });
});

describe('a configuration with a mistake', () => {
  const asked = {categories: [{id: 'analytics'}]};
  const english = async () => ({
    ...(await importSource('locales/en-GB.banner.ts')).default,
    ...(await importSource('locales/en-GB.choices.ts')).default,
  });

  /** What was written, and what is said of it. */
  for (const [written, line] of [
    [{texts: {'en-GB': {acept: 'OK'}}}, 'texts.en-GB.acept is not an option. Did you mean "accept"? It is left out.'],
    [{texts: {fr: {acept: 'OK'}}}, 'texts.fr.acept is not an option. Did you mean "accept"? It is left out.'],
    [{texts: {fr: {gov: {acept: 'OK'}}}}, 'texts.fr.gov.acept is not an option. Did you mean "accept"? It is left out.'],
    [{texts: {fr: {stores: {nme: 'Nom'}}}}, 'texts.fr.stores.nme is not an option. Did you mean "name"? It is left out.'],
    [{texts: {fr: {categories: {polls: {titel: 'Votes'}}}}}, 'texts.fr.categories.polls.titel is not an option. Did you mean "title"? It is left out.'],
    [{texts: {fr: {constructor: 'OK'}}}, 'texts.fr.constructor is not an option. It is left out.'],
    [{texts: {fr: {accept: 7}}}, 'texts.fr.accept should be a string, got a number. It is left out.'],
    [{texts: {fr: {gov: null}}}, 'texts.fr.gov should be an object, got null. It is left out.'],
    [{texts: {fr: {categories: []}}}, 'texts.fr.categories should be an object, got a list. It is left out.'],
    [{texts: {fr: 'OK'}}, 'texts.fr should be an object, got a string. It is left out.'],
    [{texts: 'OK'}, 'texts should be an object, got a string. It is left out.'],
    [{texts: ['OK']}, 'texts should be an object, got a list. It is left out.'],
    [{revision: 3}, 'revision should be a string, got a number. It is read as a string where that is possible.'],
    [{cookie: {days: '30'}}, 'cookie.days should be a number, got a string. It is read as a number where that is possible.'],
    [{site: 'Example'}, 'site should be an object, got a string. It is left out.'],
    [{layout: 'modal'}, 'layout is "modal", expected one of: bar, card, top. It counts for nothing.'],
    [{profile: 'uk-gob'}, /^profile is "uk-gob", .* Did you mean "uk-gov"\? The strictest is used\.$/],
    [{cookie: {days: -5}}, /^cookie\.days is -5, .* No answer is kept\.$/],
    [{cookie: {days: 0}}, /^cookie\.days is 0, .* 182 is used\.$/],
    [{cookie: {days: 500}}, /^cookie\.days is 500, .* 400 is used\.$/],
  ]) {
    it(`is found at once, and told: ${JSON.stringify(written)}`, async () => {
      const {isOdd} = await importSource('is-odd.ts');
      const {checkConfig} = await importSource('check-config.ts');
      const {explanations} = await importSource('problems.ts');

      const said = checkConfig({...asked, ...written}).map(([code, ...facts]) => explanations[code].say(...facts.map(String)));

      assert.equal(isOdd({...asked, ...written}, await english()), true);
      assert.equal(said.length, 1, said.join('\n'));
      if (typeof line === 'string') assert.equal(said[0], line);
      else assert.match(said[0], line);
    });
  }

  it('is not one that replaces every phrase there is, names its own categories, and keeps answers as long as may be', async () => {
    const {isOdd} = await importSource('is-odd.ts');
    const {checkConfig, phrases} = await importSource('check-config.ts');
    const texts = {fr: phrases, cy: {categories: {polls: {title: 'Polau', description: 'Dangos polau.'}, later: {title: 'Wedyn'}}}};
    const written = {...asked, cookie: {days: 400}, texts};

    assert.equal(isOdd(written, await english()), false);
    assert.deepEqual(checkConfig(written), []);
  });
});
