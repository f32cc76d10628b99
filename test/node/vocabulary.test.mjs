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
