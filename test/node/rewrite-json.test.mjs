/** A configuration that `forthright diff --write` changes stays as its owner wrote it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../scripts/import-source.mjs';

const {rewriteJson} = await importSource('cli/rewrite-json.ts');

/** What was, what it should read as, what it looks like. */
const table = [
  [
    'puts an entry before the others',
    '{\n\t"a": [\n\t\t{"b": 1}\n\t]\n}\n',
    {a: [{c: 2}, {b: 1}]},
    '{\n\t"a": [\n\t\t{\n\t\t\t"c": 2\n\t\t},\n\t\t{"b": 1}\n\t]\n}\n',
  ],
  [
    'keeps lists on their lines',
    '{\n    "basis": ["consent", "contract"],\n    "version": "1"\n}',
    {basis: ['consent', 'contract'], version: '2'},
    '{\n    "basis": ["consent", "contract"],\n    "version": "2"\n}',
  ],
  ['adds keys in their order', '{"id": "a"}', {id: 'a', b: '1', c: {d: 2}}, '{"id": "a", "b": "1", "c": {"d":2}}'],
  ['keeps a line as short as it was', '{"id":"a"}', {id: 'a', b: '1'}, '{"id":"a","b":"1"}'],
  [
    'fills what was empty',
    '{\n  "notice": {},\n  "a": 1\n}\n',
    {notice: {b: 1}, a: 1},
    '{\n  "notice": {\n    "b": 1\n  },\n  "a": 1\n}\n',
  ],
  [
    'keeps the mark at the start and the ends of lines',
    '\ufeff{\r\n  "a": 1\r\n}\r\n',
    {a: 1, b: [2]},
    '\ufeff{\r\n  "a": 1,\r\n  "b": [\r\n    2\r\n  ]\r\n}\r\n',
  ],
  [
    'reads quotes and brackets in text as text',
    '{"a": "}\\"],", "b": 1}',
    {a: '}"],', b: 2},
    '{"a": "}\\"],", "b": 2}',
  ],
  ['leaves everything where nothing changed', ' { "a" :1 , "b":[ ] } ', {a: 1, b: []}, ' { "a" :1 , "b":[ ] } '],
];

describe('a rewritten file', () => {
  for (const [what, source, value, expected] of table)
    it(what, () => assert.equal(rewriteJson(source, value), expected));

  it('reads as what it was told, whatever stood there', () => {
    const value = fc.dictionary(fc.string(), fc.jsonValue(), {noNullPrototype: true});
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom(undefined, 2, '\t'),
        fc.constantFrom('\n', '\r\n'),
        (was, more, indent, eol) => {
          const source = JSON.stringify(was, null, indent).replaceAll('\n', eol);
          const now = JSON.parse(JSON.stringify({...was, ...more, changes: [more, ...[was.changes ?? []].flat()]}));
          const written = rewriteJson(source, now);

          assert.deepEqual(JSON.parse(written), now);
          assert.equal(written.includes('\r\n') && /[^\r]\n/.test(written), false);
        },
      ),
    );
  });
});
