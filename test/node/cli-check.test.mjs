import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importSource} from '../../scripts/import-source.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = process.cwd();
const commands = {check: await importSource('cli/check.ts'), import: await importSource('cli/import.ts')};
let folder;

/** One command, straight from its source, in a folder of its own. It writes while it runs, so nobody else is heard. */
async function forthright(name, ...args) {
  const said = {stdout: '', stderr: ''};
  const {stdout, stderr} = process;
  const [out, err] = [stdout.write, stderr.write];
  stdout.write = (text) => ((said.stdout += text), true);
  stderr.write = (text) => ((said.stderr += text), true);
  let code;
  try {
    code = commands[name].run(args);
  } finally {
    [stdout.write, stderr.write] = [out, err];
  }
  return {status: await code, ...said};
}
/** The tool itself, from its source. */
const tool = (...args) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import {importSource} from ${JSON.stringify(new URL('../../scripts/import-source.mjs', import.meta.url).href)}; process.argv.splice(1, 0, 'forthright'); await importSource('cli/forthright.ts');`, '--', ...args],
    {encoding: 'utf8', cwd: folder},
  );
const write = (name, text) => writeFileSync(join(folder, name), text);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const day = ['--date', '2026-11-25'];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  process.chdir(folder);
  cpSync(join(root, 'test/node/check'), folder, {recursive: true});
  write(
    'stale.md',
    read('good.md').replace('## Words we use', 'This is the Information Commissioner’s Office.\n\n## Words we use'),
  );
  write(
    'implied.md',
    read('good.md').replace('## Words we use', 'By using this site you agree to it.\n\n## Words we use'),
  );
});
after(() => {
  process.chdir(home);
  rmSync(folder, {recursive: true, force: true});
});

describe('npx forthright check', () => {
  it('ends with 0 where nothing is found', async () => {
    const {status, stdout, stderr} = await forthright('check', 'good.json', 'good.md', 'good.html', ...day);

    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Looked at good\.json, good\.md, good\.html\.\n\nNothing was found/);
  });

  it('ends with 1 for an error, and says where it is, who says so and how to mend it', async () => {
    const {status, stdout} = await forthright('check', 'good.json', 'implied.md', ...day);

    assert.equal(status, 1);
    assert.match(
      stdout,
      /Errors \(1\)\n\n {2}implied\.md:\d+ \(Cookies\)\n {4}It takes the use of the site for consent\.\n/,
    );
    assert.match(
      stdout,
      /\n {4}Leave it out, and ask where consent is needed\.\n {4}text\/implied-consent – UK GDPR art\. 4\(11\) and art\. 7\n/,
    );
    assert.match(stdout, /1 error, 0 warnings, 0 notes\./);
  });

  it('ends with 0 for a warning, and with 1 where warnings count', async () => {
    assert.equal((await forthright('check', 'good.json', 'stale.md', ...day)).status, 0);
    assert.equal((await forthright('check', 'good.json', 'stale.md', '--strict', ...day)).status, 1);
  });

  it('prints findings and what was looked at as JSON', async () => {
    const {status, stdout} = await forthright('check', 'good.json', 'implied.md', '--json', ...day);
    const {findings, checked} = JSON.parse(stdout);

    assert.equal(status, 1);
    assert.deepEqual(findings.map(Object.keys), [['rule', 'severity', 'where', 'message', 'source', 'mend']]);
    assert.deepEqual(checked, [
      {file: 'good.json', kind: 'configuration'},
      {file: 'implied.md', kind: 'notice', language: 'en-GB', wording: true},
    ]);
  });

  it('reads forthright.json where no file is named, and the parts that it names', async () => {
    const {notice, rights, ...config} = JSON.parse(read('good.json'));
    write('notice-facts.json', JSON.stringify(notice));
    write('forthright.json', JSON.stringify({...config, rights, notice: {url: '/privacy', from: 'notice-facts.json'}}));

    const {status, stdout} = await forthright('check', '--json', ...day);

    assert.deepEqual([status, JSON.parse(stdout).findings], [0, []]);
  });

  it('says which part of a configuration it could not read', async () => {
    write('parted.json', JSON.stringify({...JSON.parse(read('good.json')), notice: {from: '/facts/notice.json'}}));

    const {findings} = JSON.parse((await forthright('check', 'parted.json', 'good.md', '--json', ...day)).stdout);

    assert.ok(findings.some(({rule, where}) => rule === 'config/unread' && where === 'parted.json: notice.from'));
  });

  it('says that a page fetches its notice, unless that is looked at too', async () => {
    write('fetches.html', '<html lang="en"><main><forthright-notice src="/good.md"></forthright-notice></main></html>');

    const {findings} = JSON.parse((await forthright('check', 'fetches.html', '--json', ...day)).stdout);

    assert.deepEqual(findings.map(({rule}) => rule), ['notice/unread']);
    assert.match(findings[0].message, /\/good\.md/);
    assert.equal((await forthright('check', 'fetches.html', 'good.md', '--strict', ...day)).status, 0);
  });

  it('looks through a page full of tags that never end', async () => {
    write('tags.html', `<p>${'<'.repeat(200_000)}`);

    assert.equal((await forthright('check', 'tags.html', ...day)).status, 1);
  });

  it('reads the configuration that stands in a page', async () => {
    write(
      'inside.html',
      read('good.html').replace(
        '<style>',
        `<script type="application/json" data-forthright-config>${read('good.json')}</script><style>`,
      ),
    );

    const {checked, findings} = JSON.parse((await forthright('check', 'inside.html', '--json', ...day)).stdout);

    assert.deepEqual([checked.map(({kind}) => kind), findings], [['configuration', 'notice'], []]);
  });

  it('leaves the wording of a Welsh notice alone, and still looks at the configuration', async () => {
    write(
      'cy.md',
      '---\nlanguage: cy\neffective: 2026-09-14\n---\n\n# Eich gwybodaeth\n\nMae Information Commissioner yn yr enw.\n',
    );
    const config = JSON.parse(read('good.json'));
    config.notice.purposes[0].basis = [];
    write('cy.json', JSON.stringify(config));

    const {findings, checked} = JSON.parse((await forthright('check', 'cy.json', 'cy.md', '--json', ...day)).stdout);

    assert.deepEqual(
      findings.map(({rule}) => rule),
      ['notice/basis-missing'],
    );
    assert.equal(checked[1].wording, false);
  });

  for (const [what, args, message] of [
    ['a file that is not there', ['nowhere.md'], /nowhere\.md could not be read/],
    ['a configuration that is no JSON', ['good.md', 'broken.json'], /broken\.json is not valid JSON/],
    ['front matter that is no YAML', ['broken.md'], /front matter of broken\.md is not valid YAML/],
    ['a kind of file that it does not know', ['notice.docx'], /notice\.docx is no JSON, Markdown or HTML/],
    ['two configurations', ['good.json', 'list.json'], /one is looked at at a time/],
    ['a list as configuration', ['list.json'], /list\.json holds no configuration/],
    ['a day that is none', ['good.md', '--date', 'today'], /--date should be a day/],
    ['a day that no month has', ['good.md', '--date', '2026-02-30'], /--date should be a day/],
    ['a notice in Windows-1252', ['latin.md'], /latin\.md is not text in UTF-8; it seems to be Windows-1252/],
    ['a notice in UTF-16', ['wide.html'], /wide\.html is not text in UTF-8; it seems to be UTF-16/],
    ['a configuration in UTF-16', ['wide.json'], /wide\.json is not text in UTF-8; it seems to be UTF-16/],
    ['an option that it does not know', ['good.md', '--fix'], /--fix/],
  ])
    it(`ends with 2 for ${what}`, async () => {
      write('broken.json', '{"a":');
      write('broken.md', '---\ntitle: "\n---\n\n# Notice\n');
      write('notice.docx', 'x');
      write('list.json', '[]');
      write('latin.md', Buffer.from('# T\u00ea\n', 'latin1'));
      write('wide.html', Buffer.from('\uFEFF<p>A\u00ea</p>', 'utf16le'));
      write('wide.json', Buffer.from('\uFEFF{}', 'utf16le'));

      const {status, stdout, stderr} = await forthright('check', ...args);

      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });

  it('ends with 2 where there is nothing to look at', async () => {
    rmSync(join(folder, 'forthright.json'), {force: true});

    const {status, stderr} = await forthright('check');

    assert.equal(status, 2);
    assert.match(stderr, /there is no forthright\.json here/);
  });

  it('goes on where a configuration has the wrong shape', async () => {
    write(
      'odd.json',
      JSON.stringify({
        categories: 'all',
        services: {},
        notice: {purposes: [null, 'x', {basis: 'consent'}], retention: [{}]},
        rights: {routes: 'x', contacts: [{}]},
      }),
    );

    const {status, stdout} = await forthright('check', 'odd.json', 'good.md', '--json', ...day);

    assert.equal(status, 1);
    assert.ok(JSON.parse(stdout).findings.some(({message}) => message.startsWith('F004')));
  });

  for (const [word, nearest] of [['chek', 'check'], ['Improt', 'import'], ['declear', 'declare'], ['difff', 'diff']])
    it(`names a command that it does not know, and the nearest one: ${word}`, () => {
      const {status, stdout, stderr} = tool(word, 'good.md');

      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`forthright: "${word}" is no command. Did you mean "${nearest}"?\n\nUsage: `), stderr);
    });

  it('names no other command for a word that is like none', () => {
    assert.match(tool('weather').stderr, /^forthright: "weather" is no command\.\n\nUsage: /);
  });

  it('tells how it is used', async () => {
    assert.match((await forthright('check', '--help')).stdout, /^Usage: forthright check/);
    assert.match((await forthright('import', '--help')).stdout, /^Usage: forthright import/);
  });
});

describe('npx forthright import', () => {
  it('prints a draft, and its guesses beside it', async () => {
    write(
      'notice.txt',
      'Our notice\n\nWho we are\n\nWe are a club. Page 1 says more.\n\nPage 1 of 2\n\nWe keep your name.\n',
    );

    const {status, stdout, stderr} = await forthright('import', 'notice.txt');

    assert.equal(status, 0);
    assert.match(stdout, /^---\ntitle: "Our notice"\ndraft: true\n---\n\n# Our notice\n\n## Who we are\n/);
    assert.match(stderr, /^notice\.txt:7: Removed a page number: “Page 1 of 2”\.$/m);
  });

  it('writes a draft that check knows as one, and never over a file', async () => {
    write('notice.txt', 'Our notice\n\nWho we are\n\nWe are a club.\n');

    assert.equal((await forthright('import', 'notice.txt', '--out', 'draft.md')).status, 0);
    const again = await forthright('import', 'notice.txt', '--out', 'draft.md');
    const {findings} = JSON.parse((await forthright('check', 'draft.md', '--json', ...day)).stdout);

    assert.equal(again.status, 2);
    assert.match(again.stderr, /draft\.md is there already/);
    assert.ok(findings.some(({rule}) => rule === 'notice/draft'));
  });

  it('prints findings and the draft as JSON', async () => {
    write('notice.txt', 'Our notice\n\nWho we are\n\nWe are a club.\n');

    const {findings, markdown} = JSON.parse((await forthright('import', 'notice.txt', '--json')).stdout);

    assert.deepEqual(
      findings.map(({rule, severity, where}) => [rule, severity, where]),
      [
        ['import/heading', 'warning', 'notice.txt:1'],
        ['import/heading', 'warning', 'notice.txt:3'],
      ],
    );
    assert.match(markdown, /# Our notice/);
  });

  for (const [what, bytes, message] of [
    ['a PDF', '%PDF-1.7', /is a PDF/],
    ['what is no text', Buffer.from([0xff, 0xfe, 0x00]), /is not text in UTF-8/],
  ])
    it(`ends with 2 for ${what}`, async () => {
      write('odd.txt', bytes);

      const {status, stdout, stderr} = await forthright('import', 'odd.txt');

      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });

  it('ends with 2 without a file, and with one that is not there', async () => {
    assert.equal((await forthright('import')).status, 2);
    assert.equal((await forthright('import', 'nowhere.txt')).status, 2);
  });
});
