import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {readFront} = await importSource('markdown/front-matter.ts');
const {splitFront} = await importSource('markdown/split-front.ts');
const {dayInWords} = await importSource('markdown/day.ts');

const told = (yaml) => readFront(yaml).problems.map(({line, what}) => `${line} ${what}`);

describe('front matter', () => {
  it('reads everything that a notice says of itself', () => {
    const {front, problems} = readFront(`title: Privacy notice
version: 1.10
effective: 2026-11-02
reviewBy: "2027-11-02"
audience: >
  Everyone who
  visits us
language: en-GB
aliases:
  retention: [keeping, how-long]
  who: us
glossary:
  DPO: our data protection officer
changes:
  - version: 1.10
    date: 2026-11-02
    grade: material
    summary: We keep it longer.
    items:
      - {what: Kept for, was: 7 years, now: 10 years}
      - {what: Newsletter}
    asks: [analytics]
`);

    assert.deepEqual(problems, []);
    assert.deepEqual(front, {
      title: 'Privacy notice',
      version: '1.10',
      effective: '2026-11-02',
      reviewBy: '2027-11-02',
      audience: 'Everyone who visits us',
      language: 'en-GB',
      aliases: {retention: ['keeping', 'how-long'], who: ['us']},
      glossary: [{term: 'DPO', meaning: 'our data protection officer'}],
      changes: [
        {
          version: '1.10',
          date: '2026-11-02',
          grade: 'material',
          summary: 'We keep it longer.',
          items: [{what: 'Kept for', was: '7 years', now: '10 years'}, {what: 'Newsletter'}],
          asks: ['analytics'],
        },
      ],
    });
  });

  it('reads a glossary as a list too', () => {
    const {front} = readFront('glossary:\n  - {term: IC, meaning: the regulator}');

    assert.deepEqual(front.glossary, [{term: 'IC', meaning: 'the regulator'}]);
  });

  for (const [what, yaml, ...expected] of [
    ['an empty one', ''],
    ['an empty value', 'title:\nversion: ""'],
    ['a name it does not know', 'title: A\ncolour: red', '3 colour'],
    ['names that every object has', '__proto__: {a: b}\nconstructor: x', '2 __proto__', '3 constructor'],
    ['a date that is none', 'effective: 2 November', '2 effective should be a date such as 2026-11-25'],
    ['a day that no month has', 'reviewBy: 2026-02-30', '2 reviewBy should be a date such as 2026-11-25'],
    ['a list for a text', 'title: [a]', '2 title should be text'],
    [
      'a language that is none',
      'language: "Welsh!"',
      '2 language should be the tag of a language, such as cy or en-GB',
    ],
    [
      'a glossary of words alone',
      'glossary: [a, b]',
      '2 glossary should be lines such as "DPO: our data protection officer"',
    ],
    ['aliases without ids', 'aliases: [a]', '2 aliases should be lines such as "retention: [keeping]"'],
    ['changes that are no list', 'changes: none', '2 changes should be a list'],
    [
      'a change without a grade',
      'changes:\n  - {version: a, date: 2026-01-01, summary: b}',
      '2 changes should give each its version, date, grade (editorial, clarification or material) and summary',
    ],
    ['a text that is no YAML object', 'just words', '1 it should be lines such as "title: Privacy notice"'],
  ])
    it(`leaves out ${what}${expected.length ? ', and says so' : ''}`, () => {
      const {front} = readFront(yaml);

      assert.deepEqual(told(yaml), expected);
      assert.deepEqual(
        Object.keys(front).filter((key) => key !== 'title' && key !== 'changes'),
        [],
      );
      assert.equal(Object.getPrototypeOf(front), Object.prototype);
    });

  it('keeps a page where the YAML is broken, and names the line', () => {
    const {front, problems} = readFront('title: A\nversion: [1');

    assert.deepEqual(front, {});
    assert.match(problems[0].what, /^it is not valid YAML: /);
    assert.ok(problems[0].line >= 3);
  });

  it('stands at the very top, between two lines', () => {
    assert.deepEqual(splitFront('\ufeff---\r\na: b\r\n---\r\nText'), {front: 'a: b\n', body: 'Text', lines: 3});
    assert.deepEqual(splitFront('---\n---\nText'), {front: '', body: 'Text', lines: 2});
    assert.deepEqual(splitFront('\n---\na: b\n---\n'), {body: '\n---\na: b\n---\n', lines: 0});
    assert.deepEqual(splitFront('---\na: b\n'), {body: '---\na: b\n', lines: 0});
    assert.deepEqual(splitFront('--- a\n---\n'), {body: '--- a\n---\n', lines: 0});
  });

  it('says a date in words', () => {
    assert.equal(dayInWords('2026-11-02'), '2 November 2026');
    assert.equal(dayInWords('2026-11-02', 'cy'), '2 Tachwedd 2026');
    assert.equal(dayInWords('2026-11-02', 'no such language'), '2026-11-02');
    assert.equal(dayInWords(undefined), undefined);
    assert.equal(dayInWords('soon'), undefined);
  });
});
