import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {makeCheckDocs} from '../../scripts/make-check-docs.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

describe('docs/check.md', () => {
  it('says what the rules say', async () => {
    assert.equal(read('docs/check.md'), await makeCheckDocs());
  });

  it('has no rule that nothing finds', async () => {
    const {rules} = await importSource('check/rules.ts');
    const source = [
      ...readdirSync(new URL('src/check/', root)).filter((name) => name !== 'rules.ts').map((name) => read(`src/check/${name}`)),
      read('src/cli/check.ts'),
    ].join('\n');

    const rights = /^notice\/missing:(access|rectification|erasure|restriction)$/;
    assert.deepEqual(
      Object.keys(rules).filter((name) => !source.includes(`'${name}'`) && !rights.test(name)),
      [],
    );
  });
});
