import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

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

    const missing = [...wordsIn(makeSchema())].filter((word) => !vocabulary.includes(word) && !facts.includes(word));

    assert.deepEqual(missing, []);
  });
});
