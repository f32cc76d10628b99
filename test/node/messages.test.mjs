import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeMessages} from '../../scripts/make-docs.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/messages.md', () => {
  it('has a section for every code, and no other', async () => {
    assert.equal(read('docs/messages.md'), await makeMessages());
  });

  it('has a section for every code that the source mentions', () => {
    const sections = read('docs/messages.md').match(/^## F\d+$/gm).map((line) => line.slice(3));
    const mentioned = ['loader.ts', 'index.ts', 'ui.ts', 'check-config.ts', 'core/consent.ts', 'core/gate.ts', 'core/markup.ts', 'core/find-config.ts']
      .flatMap((path) => read(`src/${path}`).match(/\bF\d{3}\b/g) ?? []);

    assert.deepEqual([...new Set(mentioned)].filter((code) => !sections.includes(code)), []);
  });
});
