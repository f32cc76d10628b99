import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {makeGuardDocs} from '../../scripts/make-guard-docs.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/guard.md', () => {
  it('says what the code says', async () => {
    assert.equal(read('docs/guard.md'), await makeGuardDocs());
  });

  it('has every rule that a check can find, and no check finds another', async () => {
    const {rules} = await importSource('guard/rules.ts');
    const files = ['declaration', 'markup', 'requests', 'signals', 'stored', 'surfaces', 'words'];
    const source = files.map((name) => read(`src/guard/${name}.ts`)).join('\n');

    assert.deepEqual(
      Object.keys(rules).filter((name) => !source.includes(`'${name}'`)),
      [],
    );
  });
});

describe('forthright/guard.js', () => {
  it('checks a declaration where there is no DOM', async () => {
    const {checkDeclaration} = await import('forthright/guard.js');
    const config = {
      cookie: {days: 182},
      categories: [{id: 'essential', basis: 'strictly-necessary', control: 'always'}],
      services: [
        {id: 'google-analytics', category: 'essential', provider: 'Google', purpose: 'Counts visits to our pages.'},
      ],
      notice: {url: '/privacy'},
    };

    const [finding, ...others] = checkDeclaration({config});

    assert.deepEqual(others, []);
    assert.deepEqual([finding.rule, finding.severity, finding.where], ['R5', 'error', 'services.google-analytics']);
    assert.deepEqual(Object.keys(finding), ['rule', 'severity', 'where', 'message', 'source', 'mend']);
  });
});
