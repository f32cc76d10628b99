import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

const hooks = new URL('../../scripts/import-source.mjs', import.meta.url).href;
let folder;

function run(...args) {
  const code = `import {importSource} from ${JSON.stringify(hooks)};
    process.argv.splice(1, 0, 'forthright');
    await importSource('cli/forthright.ts');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code, '--', 'import', ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
}
const write = (name, text) => writeFileSync(join(folder, name), text);

before(() => void (folder = mkdtempSync(join(tmpdir(), 'forthright-'))));
after(() => rmSync(folder, {recursive: true}));

describe('the command forthright import', () => {
  for (const [what, source, said] of [
    ['an empty file', '', /no text of a notice in own\.txt/],
    ['spaces alone', ' \n\t\n\f\n', /no text of a notice/],
    ['page numbers alone', 'Page 1 of 2\n\nPage 2 of 2\n', /no text of a notice/],
    [
      'a page of HTML',
      '\n<!-- a -->\n<!DOCTYPE html><html><body><p>We keep it.</p></body></html>',
      /a page of HTML.*browser/,
    ],
    ['a piece of HTML', '<h1>Privacy</h1>\n<p>We keep it.</p>\n<ul><li>a</li></ul>', /a page of HTML/],
    ['a document', 'PK\x03\x04word', /word processor/],
    ['rich text', '{\\rtf1 Privacy}', /word processor/],
    ['a PDF', '%PDF-1.7', /pdftotext/],
    ['UTF-16', Buffer.from('\ufeffText', 'utf16le'), /not text in UTF-8.*UTF-16/],
  ])
    it(`ends with 2, says why and writes nothing for ${what}`, () => {
      write('own.txt', source);

      const {status, stdout, stderr} = run('own.txt', '--out', 'own.md');

      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
      assert.equal(existsSync(join(folder, 'own.md')), false);
    });

  it('takes a text that speaks of a tag', () => {
    write('own.txt', 'Privacy notice\n\nWe put a <script> tag and a </p> on each page.\n');

    assert.equal(run('own.txt').status, 0);
  });

  it('writes a draft, tells each guess with its line, and writes over nothing', () => {
    write('own.txt', 'Privacy notice\n\nWe keep your name.\n');

    const {status, stderr} = run('own.txt', '--out', 'draft.md');

    assert.equal(status, 0);
    assert.match(stderr, /^own\.txt:1: Taken as a heading of level 1/);
    const draft = readFileSync(join(folder, 'draft.md'), 'utf8');
    assert.equal(draft, '---\ntitle: "Privacy notice"\ndraft: true\n---\n\n# Privacy notice\n\nWe keep your name.\n');
    assert.equal(run('own.txt', '--out', 'draft.md').status, 2);
    assert.equal(run('own.txt', '--out', 'own.txt').status, 2);
    assert.equal(readFileSync(join(folder, 'draft.md'), 'utf8'), draft);
  });
});
