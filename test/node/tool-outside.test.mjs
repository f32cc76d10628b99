import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

describe('the built tool, far from this repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  after(() => rmSync(folder, {recursive: true}));
  cpSync(join(root, 'dist/cli'), join(folder, 'cli'), {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'old.md'), '# Privacy\n\n## Retention\n\nWe keep your file for 7 years.\n');
  writeFileSync(join(folder, 'new.md'), '# Privacy\n\n## Retention\n\nWe keep your file for 10 years.\n');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>P</title><main><forthright-notice></forthright-notice><forthright-storage></forthright-storage></main>');
  writeFileSync(join(folder, 'config.json'), '{"categories": [{"id": "analytics"}]}');
  writeFileSync(join(folder, 'damaged.txt'), 'Privacy notice\n\nWho we are\nExample House is a charity. It helps\npeople.\n\nYour rights\n· to see your data\n· to have it deleted\n');

  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['cli/forthright.js', ...args], {cwd: folder, encoding: 'utf8'});
    return {status, stdout, stderr};
  };

  it('says what it can do', () => {
    const {status, stdout} = run('--help');

    assert.equal(status, 0);
    for (const command of ['check', 'declare', 'diff', 'import', 'notice']) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    assert.equal(run('nonsense').status, 2);
  });

  it('checks, writes, compares and imports with nothing but itself', () => {
    const checked = run('check', 'config.json', 'new.md', '--json');
    assert.equal(checked.status, 1);
    assert.ok(JSON.parse(checked.stdout).findings.some(({rule}) => rule === 'notice/complaint-controller'));

    assert.deepEqual(run('notice', 'new.md', '--into', 'page.html'), {status: 0, stdout: '', stderr: ''});
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<h2 id="retention">Retention<\/h2>/);
    assert.equal(run('declare', 'config.json', 'page.html').status, 0);
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /__Host-forthright/);

    const compared = run('diff', 'old.md', 'new.md', '--json');
    assert.equal(compared.status, 1);
    assert.deepEqual(JSON.parse(compared.stdout).change.items, [{what: 'Kept for', was: '7 years', now: '10 years'}]);

    assert.equal(run('import', 'damaged.txt', '--out', 'draft.md').status, 0);
    assert.match(readFileSync(join(folder, 'draft.md'), 'utf8'), /^## Your rights$/m);
    assert.equal(run('check', 'missing.json').status, 2);
  });

  for (const site of sites)
    it(`finds nothing to mend in the demo ${site}`, () => {
      const demo = (name) => join(root, 'demo', site, name);
      const pages = ['privacy.html', 'cookies.html'].map(demo).filter(existsSync);

      const {status, stdout} = run('check', demo('forthright.json'), ...pages, '--json', '--date', '2026-11-25');

      const {findings} = JSON.parse(stdout);
      assert.deepEqual(findings.filter(({severity}) => severity !== 'info'), []);
      assert.equal(status, 0);
    });
});
