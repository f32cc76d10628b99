import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

const hooks = new URL('../../scripts/import-source.mjs', import.meta.url).href;

/** Runs a command from its source, as `npx forthright` does. */
function run(command, ...args) {
  const code = `import {importSource} from ${JSON.stringify(hooks)};
    process.argv.splice(1, 0, 'forthright');
    await importSource('cli/forthright.ts');`;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', command, ...args],
    {
      encoding: 'utf8',
      cwd: folder,
    },
  );
  return {status, stdout, stderr};
}

let folder;
const write = (name, text) => writeFileSync(join(folder, name), text);
const read = (name) => readFileSync(join(folder, name), 'utf8');

const notice = `---
title: Privacy notice
version: 1.10
effective: 2026-11-02
changes:
  - {version: 1.10, date: 2026-11-02, grade: editorial, summary: Shorter sentences.}
glossary:
  IC: the regulator
---
# Privacy at {{site}} {#top}

Version {{version}}, from {{effective}}.

## What we store {#stored #cookies}

{{storage}}

{{rights}}

## Words {.glossary}

DPO
: The officer who looks after data
`;
const config = {site: {name: 'Example & Co', url: 'https://site.example'}, categories: [{id: 'analytics'}]};
const page =
  '<!doctype html>\n<html lang="en-GB">\n<!-- <forthright-notice>no</forthright-notice> -->\n  <forthright-notice section="a>b">\n    old $& $1\n  </forthright-notice>\n</html>\n';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-'));
  write('notice.md', '\ufeff' + notice.replaceAll('\n', '\r\n'));
  write('forthright.json', JSON.stringify(config));
  write('broken.json', '{"site": ');
  mkdirSync(join(folder, 'sub'));
  write('own.md', '');
  symlinkSync('own.md', join(folder, 'link.html'));
  linkSync(join(folder, 'own.md'), join(folder, 'hard.json'));
});
after(() => rmSync(folder, {recursive: true}));

describe('forthright notice', () => {
  it('prints the notice as HTML', () => {
    write('plain.md', '## A {#a}\n\nPrice: $& $1');

    assert.deepEqual(run('notice', 'plain.md'), {
      status: 0,
      stdout: '<h2 id="a">A</h2>\n<p>Price: $&amp; $1</p>\n',
      stderr: '',
    });
  });

  it('puts it between the tags of a page, and again in its place', () => {
    write('page.html', page);

    const {status, stderr} = run('notice', 'notice.md', '--config', 'forthright.json', '--into', 'page.html');

    assert.equal(stderr, '');
    assert.equal(status, 0);
    const once = read('page.html');
    assert.ok(once.startsWith(page.slice(0, page.indexOf('>\n    old') + 2)), once.slice(0, 300));
    assert.ok(once.endsWith('\n  </forthright-notice>\n</html>\n'));
    assert.doesNotMatch(once, /old \$/);
    assert.match(once, /<h1 id="top">Privacy at Example &amp; Co<\/h1>\n<p>Version 1.10, from 2 November 2026.<\/p>/);
    assert.match(once, /<span id="cookies"><\/span>\n<h2 id="stored" data-aliases="cookies">/);
    run('notice', 'notice.md', '--config', 'forthright.json', '--into', 'page.html');
    assert.equal(read('page.html'), once);
  });

  it('fills the declaration from the configuration, with headings of the right level', () => {
    const {stdout} = run('notice', 'notice.md', '--config', 'forthright.json');

    assert.match(stdout, /<forthright-storage level="3">\n<section>\n {2}<h3 id="title-essential">Essential<\/h3>/);
    assert.match(stdout, /<forthright-facts of="rights">/);
  });

  it('makes a page of its own, complete without script', () => {
    const {status} = run('notice', 'notice.md', '--config', 'forthright.json', '--out', 'own.html');

    assert.equal(status, 0);
    const own = read('own.html');
    assert.match(own, /^<!doctype html>\n<html lang="en-GB">/);
    assert.match(own, /<title>Privacy notice<\/title>/);
    assert.equal(own.match(/<h1/g).length, 1);
    assert.doesNotMatch(own, /<script/);
  });

  it('gives a page a heading if the notice has none', () => {
    write('plain.md', '---\ntitle: A <b>\nlanguage: cy\n---\nText');

    run('notice', 'plain.md', '--out', 'own.html');

    assert.match(read('own.html'), /<html lang="cy">[^]*<h1>A &lt;b&gt;<\/h1>[^]*<div lang="cy">\n<p>Text<\/p>/);
  });

  it('writes what the configuration keeps of it', () => {
    run('notice', 'notice.md', '--config', 'forthright.json', '--json', 'notice.json');

    assert.deepEqual(JSON.parse(read('notice.json')), {
      title: 'Privacy notice',
      version: '1.10',
      effective: '2026-11-02',
      changes: [{version: '1.10', date: '2026-11-02', grade: 'editorial', summary: 'Shorter sentences.'}],
      glossary: [
        {term: 'IC', meaning: 'the regulator'},
        {term: 'DPO', meaning: 'The officer who looks after data'},
      ],
    });
  });

  it('tells what to mend, with file and line, and writes all the same', () => {
    write('odd.md', '---\ncolour: red\n---\n{{nope}}\n\n[a](javascript:x)\n\n<b>');

    const {status, stdout, stderr} = run('notice', 'odd.md');

    assert.equal(status, 1);
    assert.match(stdout, /<p>\{\{nope\}\}<\/p>\n<p>a<\/p>\n<p>&lt;b&gt;<\/p>/);
    assert.deepEqual(stderr.match(/^odd\.md:\d+: \S+ \S+/gm), [
      'odd.md:2: front matter:',
      'odd.md:4: {{nope}} is',
      'odd.md:6: "javascript:x" is',
      'odd.md:8: HTML is',
    ]);
  });

  it('names ids of an earlier page that are gone without an alias', () => {
    write(
      'old.html',
      '<h2 id="elsewhere">A</h2><forthright-notice><h2 id="cookies">A</h2><h2 class="x" id=gone>B</h2><sup><a id="note-1-from">1</a></sup><!-- <i id="c"> --><forthright-storage><h3 id="title-media">C</h3></forthright-storage></forthright-notice>',
    );

    const {status, stderr} = run(
      'notice',
      'notice.md',
      '--config',
      'forthright.json',
      '--check-ids',
      'old.html',
      '--json',
      'a.json',
    );

    assert.equal(status, 1);
    assert.deepEqual(stderr.match(/the id "[^"]*"/g), ['the id "gone"']);
  });

  for (const [what, text, page, said] of [
    ['an empty file', '', '<forthright-notice>old</forthright-notice>', /no text in own\.md/],
    [
      'front matter alone',
      '---\nlanguage: cy\n---\n<!-- later -->\n',
      '<forthright-notice>old</forthright-notice>',
      /no text in own\.md/,
    ],
    [
      'a page with two places for it',
      '# A',
      '<forthright-notice>old</forthright-notice><forthright-notice>b</forthright-notice>',
      /2 <forthright-notice> in own\.html/,
    ],
    [
      'Windows-1252',
      Buffer.from('Caf\xe9', 'latin1'),
      '<forthright-notice>old</forthright-notice>',
      /own\.md is not text in UTF-8.*Windows-1252/,
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffText', 'utf16le'),
      '<forthright-notice>old</forthright-notice>',
      /own\.md is not text in UTF-8.*UTF-16/,
    ],
    [
      'a page that is not in UTF-8',
      'Text',
      Buffer.from('<p>caf\xe9</p><forthright-notice>old</forthright-notice>', 'latin1'),
      /own\.html is not text in UTF-8/,
    ],
  ])
    it(`leaves the page as it is, and says why, for ${what}`, () => {
      write('own.md', text);
      write('own.html', page);

      const {status, stderr} = run('notice', 'own.md', '--into', 'own.html');

      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.deepEqual(readFileSync(join(folder, 'own.html')), Buffer.from(page));
    });

  it('tells of cells that no column is for, and of notes that are not there', () => {
    write('odd.md', '| a | b |\n|---|---|\n| c | d | lost |\n\nText[^missing], and \\[^not].\n');

    const {status, stderr} = run('notice', 'odd.md');

    assert.equal(status, 1);
    assert.deepEqual(stderr.match(/^odd\.md:\d+: .*"(lost|missing|not)"/gm)?.length, 2, stderr);
    assert.match(stderr, /^odd\.md:3: .*"lost"/m);
    assert.match(stderr, /^odd\.md:5: .*"missing"/m);
  });

  for (const [what, ...args] of [
    ['with --out', '--out', 'own.md'],
    ['with --json', '--json', 'own.md'],
    ['with --into', '--into', './own.md'],
    ['by another way', '--out', 'sub/../own.md'],
    ['by a link', '--out', 'link.html'],
    ['by a hard link', '--json', 'hard.json'],
    ['that is its configuration', '--config', 'own.json', '--json', 'own.json'],
    ['that another part is read from', '--config', 'parts.json', '--json', 'rights.json'],
    ['that the configuration reads the notice from', '--config', 'parts.json', '--out', 'facts.json'],
    ['that is a configuration, though not named as one', '--json', 'own.json'],
    ['that is written twice', '--out', 'new.html', '--json', 'sub/../new.html'],
  ])
    it(`writes over nothing that it reads: a file ${what}`, () => {
      const text = '# A\n\n<forthright-notice></forthright-notice>\n';
      write('own.md', text);
      write('own.json', '{"categories": []}');
      write('parts.json', '{"notice": {"from": "facts.json"}, "rights": {"from": "rights.json"}}');
      for (const part of ['facts', 'rights']) write(`${part}.json`, '{"url": "/a"}');

      const {status, stderr} = run('notice', 'own.md', ...args);

      assert.equal(status, 2);
      assert.match(stderr, /Nothing was written/);
      assert.equal(read('own.md'), text);
      assert.equal(read('own.json'), '{"categories": []}');
      for (const part of ['facts', 'rights']) assert.equal(read(`${part}.json`), '{"url": "/a"}');
    });

  it('compares ids with the page that it writes, as it was before', () => {
    write('own.md', '# A');
    write('own.html', '<forthright-notice><h2 id="gone">B</h2></forthright-notice>');

    const {stderr} = run('notice', 'own.md', '--into', 'own.html', '--check-ids', 'own.html');

    assert.match(stderr, /the id "gone"/);
  });

  it('makes no page of the one whose ids it looks up', () => {
    write('own.md', '# A');
    write('earlier.html', '<h2 id="gone">B</h2>');

    const {status, stderr} = run('notice', 'own.md', '--out', 'earlier.html', '--check-ids', 'earlier.html');

    assert.equal(status, 2);
    assert.match(stderr, /earlier\.html is what is read here/);
    assert.equal(read('earlier.html'), '<h2 id="gone">B</h2>');
  });

  it('writes the file of "notice.from" the first time, and keeps what others wrote there', () => {
    const change = (version, date) => ({version, date, grade: 'material', summary: 'More.'});
    write('from.json', '{"notice": {"from": "first.json"}}');
    write('own.md', '---\ntitle: New\n---\n# A');

    assert.deepEqual(run('notice', 'own.md', '--config', 'from.json', '--json', 'first.json').stderr, '');
    assert.deepEqual(JSON.parse(read('first.json')), {title: 'New'});

    const there = {
      title: 'Old',
      url: '/privacy',
      version: '2',
      changes: [change('2', '2026-11-01'), change('1', '2026-01-01')],
    };
    write('first.json', JSON.stringify(there));
    write(
      'own.md',
      '---\ntitle: New\nchanges:\n  - {version: 1, date: 2026-01-01, grade: editorial, summary: Less.}\n---\n# A',
    );
    run('notice', 'own.md', '--config', 'from.json', '--json', 'first.json');

    assert.deepEqual(JSON.parse(read('first.json')), {
      ...there,
      title: 'New',
      changes: [change('2', '2026-11-01'), {...change('1', '2026-01-01'), grade: 'editorial', summary: 'Less.'}],
    });
  });

  it('takes out the src that would fetch another text in its place, and says so', () => {
    write('own.md', '# A');
    write('own.html', `<forthright-notice title="a src=b" SRC='/privacy.md' section="x"></forthright-notice>`);

    const {status, stderr} = run('notice', 'own.md', '--into', 'own.html');

    assert.equal(status, 1);
    assert.match(stderr, /^own\.html: .*SRC='\/privacy\.md'.*taken out/);
    assert.match(read('own.html'), /^<forthright-notice title="a src=b" section="x">\n<h1/);
    assert.equal(run('notice', 'own.md', '--into', 'own.html').status, 0);
  });

  it('keeps the ends of lines of a page, and the mark at its start', () => {
    write('own.md', '# A\n\nText\n');
    write('own.html', '\ufeff<p>\r\n<forthright-notice>\r\n</forthright-notice>\r\n');

    run('notice', 'own.md', '--into', 'own.html');

    assert.equal(
      read('own.html'),
      '\ufeff<p>\r\n<forthright-notice>\r\n<h1 id="a">A</h1>\r\n<p>Text</p>\r\n</forthright-notice>\r\n',
    );
  });

  it('tells each slip once, with its line', () => {
    write('own.md', '---\ndraft: true\n---\n##Rights\n\n{{rigths}} and {{rigths}}\n');

    const {status, stderr} = run('notice', 'own.md');

    assert.equal(status, 1);
    assert.deepEqual(stderr.match(/^own\.md:\d+: .{12}/gm), [
      'own.md:2: front matter',
      'own.md:4: this is no h',
      'own.md:6: {{rigths}} i',
    ]);
  });

  for (const [what, args, said] of [
    ['a file that is not there', ['none.md'], /none\.md/],
    [
      'a page without a place for it',
      ['notice.md', '--into', 'forthright.json'],
      /no <forthright-notice> in forthright\.json/,
    ],
    ['an option that it does not know', ['notice.md', '--colour'], /--colour/],
    ['a configuration that is no JSON', ['notice.md', '--config', 'broken.json'], /broken\.json is not JSON/],
    ['nothing to do', [], /^Usage: forthright notice/],
  ])
    it(`ends with 2 for ${what}`, () => {
      const {status, stdout, stderr} = run('notice', ...args);

      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    });

  it('explains itself', () => {
    const {status, stdout} = run('notice', '--help');

    assert.equal(status, 0);
    assert.match(stdout, /--check-ids/);
  });
});

describe('forthright declare', () => {
  it('writes the declaration into every page that has a place for it, once and again', () => {
    write('a.html', '<html lang="cy">\n  <forthright-storage level="3">\n  </forthright-storage>');
    write('b.html', '<p>Nothing</p>');

    const {status, stderr} = run('declare', 'forthright.json', 'a.html', 'b.html');

    assert.equal(status, 1);
    assert.match(stderr, /^There is no <forthright-storage> in b\.html/);
    const once = read('a.html');
    assert.match(once, /<h3 id="title-essential">Hanfodol<\/h3>/);
    assert.equal(run('declare', 'forthright.json', 'a.html').status, 0);
    assert.equal(read('a.html'), once);
  });

  it('keeps the ends of lines of a page, and the mark at its start', () => {
    write('a.html', '\ufeff<p>\r\n<forthright-storage></forthright-storage>\r\n');

    run('declare', 'forthright.json', 'a.html');

    assert.match(read('a.html'), /^\ufeff<p>\r\n<forthright-storage>\r\n/);
    assert.doesNotMatch(read('a.html'), /[^\r]\n/);
  });

  it('ends with 2 for a configuration that cannot be read, and where there is nothing to do', () => {
    assert.equal(run('declare', 'none.json', 'a.html').status, 2);
    assert.equal(run('declare', 'a.html', 'a.html').status, 2);
    assert.match(run('declare', 'broken.json', 'a.html').stderr, /broken\.json is not JSON/);
    assert.equal(run('declare').status, 2);
    assert.equal(run('declare', '--help').status, 0);
  });
});
