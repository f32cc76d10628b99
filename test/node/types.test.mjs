import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

describe('types', () => {
  it('refuse what must not be written, and accept the rest', () => {
    const {stdout} = spawnSync(process.execPath, [path('../../node_modules/typescript/bin/tsc'), '-p', path('../types/tsconfig.json')], {encoding: 'utf8'});

    assert.equal(stdout, '');
  });
});
