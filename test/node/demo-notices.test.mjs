import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {after, describe, it} from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

describe('the notices of the demo sites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  after(() => rmSync(folder, {recursive: true}));

  for (const site of sites)
    it(`of ${site}: the page is what the tool makes of the Markdown and the configuration`, () => {
      const copy = join(folder, site);
      cpSync(join(root, 'demo', site), copy, {recursive: true});

      const {status, stderr} = spawnSync(
        process.execPath,
        [join(root, 'dist/cli/forthright.js'), 'notice', 'privacy.md', '--config', 'forthright.json', '--into', 'privacy.html'],
        {cwd: copy, encoding: 'utf8'},
      );

      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(
        readFileSync(join(copy, 'privacy.html'), 'utf8'),
        readFileSync(join(root, 'demo', site, 'privacy.html'), 'utf8'),
        'run: npx forthright notice privacy.md --config forthright.json --into privacy.html',
      );
    });
});
