import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {findSlips} = await importSource('markdown/slips.ts');
const {readMarkdown} = await importSource('markdown/read-markdown.ts');
const {sayProblem} = await importSource('cli/notice-problems.ts');

const told = (markdown) => findSlips(markdown).map((problem) => `${problem.line} ${sayProblem(problem)}`);

describe('slips of whoever writes', () => {
  for (const [what, markdown, ...expected] of [
    ['a block of code that nothing ends', '# A\n\n```\nText\n\n## B', /^3 ``` begins a block of code/],
    ['one that ends with too few', '# A\n\n````\nText\n```\n', /^3 ```` begins/],
    ['one in a list', '- a\n\n  ~~~\n  Text\n', /^3 ~~~ begins/],
    ['four spaces', '# A\n\n    Text\n', /^3 four spaces.*"Text"/],
    ['a comment that nothing ends', '# A\n\n<!-- later\n\n## B', /^3 a comment begins/],
    ['front matter that nothing ends', '---\ntitle: A\nversion: 1\n\n# A', /^1 front matter.*never ends.*"title:"/],
    ['front matter below a line', '\n---\ntitle: A\n---\n# A', /^2 what looks like front matter/],
    [
      'a table with too few columns',
      '---\na: b\n---\n| a | b | c |\n|---|\n| 1 | 2 | 3 |',
      /^5 .*1 of 3.*\|---\|---\|---\|$/,
    ],
    ['a table without its second line', 'Text\n\n| a | b |\n| c | d |', /^4 .*Put \|---\|---\| above/],
    ['a footnote that is explained twice', 'A[^1]\n\n[^1]: One.\n\n[^1]: Two.', /^5 \[\^1\].*line 3/],
    ['an address that is given twice', '[a][b]\n\n[b]: /a\n[b]: /b', /^4 \[b\].*line 3/],
    ['a heading without its space', '# A\n\n##Rights', /^3 .*Write "## Rights"/],
    ['one below a line of text', 'Text\n###1. Rights', /^2 .*Write "### 1\. Rights"/],
    ['braces that nothing closes', '## Keep {#keep', /^1 \{#keep is/],
    ['braces before the end', '## Keep {#keep} it', /^1 \{#keep\} it is/],
    ['braces behind a paragraph', '# A\n\nText {#keep}', /^3 \{#keep\} is/],
    ['a link to nothing', 'One\n[x][ref] and [**y**][other]', /^2 .*\[ref\]/, /^2 .*\[other\]/],
  ])
    it(`tells of ${what}`, () => {
      const found = told(markdown);

      assert.equal(found.length, expected.length, found.join('\n'));
      expected.forEach((pattern, at) => assert.match(found[at], pattern));
    });

  for (const [what, markdown] of [
    ['whole blocks of code', '```\na\n```\n\n- a\n\n  ~~~~ js\n  b\n  ~~~~~\n\n> ```\n> c\n> ```'],
    ['empty ones', '```\n```'],
    ['a rule and a comment', '# A\n\n---\n\n<!-- a -->\n\nText <!-- b --> c'],
    ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |\n\na | b\n-|-\n1 | 2'],
    ['signs that are meant', '\\## a, #1, C# and \\[a\\]\\[b\\], `[a][b]`, [1] [2], a|b'],
    ['marks behind headings', '## A {#a #b .summary fact=who}\n\n## B {braces}'],
    ['addresses and footnotes', '[a][b] [c] [d][] x[^1]\n\n[b]: /b\n[c]: /c\n[d]: /d\n\n[^1]: One.'],
    ['front matter', '---\ntitle: A\n---\n# A'],
  ])
    it(`says nothing of ${what}`, () => {
      assert.deepEqual(told(markdown), []);
    });

  it('tells the very line of a marker and of a footnote in a long paragraph', () => {
    const {problems} = readMarkdown('One\ntwo {{nope}}\nthree[^4]');

    assert.deepEqual(
      problems.map(({line, what}) => `${line} ${what}`),
      ['2 nope', '3 4'],
    );
  });

  for (const [kind, what, said] of [
    ['marker', 'rigths', /Did you mean \{\{rights\}\}\?$/],
    ['marker', 'retention-periods', /Did you mean \{\{retention\}\}\?$/],
    ['marker', 'rights', /paragraph of its own/],
    ['marker', 'weather', /Known: \{\{version\}\}, /],
    ['value', 'site', /"site": \{"name": "…"\}.*--config/],
    ['value', 'version', /front matter/],
    ['field', 'verson', /Did you mean "version"\?$/],
    ['field', 'review_by', /Did you mean "reviewBy"\?$/],
    ['field', 'colour', /Known: "title"/],
    ['field', 'draft', /this is a draft/],
  ])
    it(`says what was meant by ${what}`, () => {
      assert.match(sayProblem({line: 1, kind, what}), said);
    });
});
