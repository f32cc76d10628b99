import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allows} from '../../docs/cookie/reader.mjs';
import {importSource} from '../../scripts/import-source.mjs';

const text = readFileSync(new URL('cookie-vectors.json', import.meta.url), 'utf8');
const {now, tags, vectors} = JSON.parse(text);
const {decodeRecord, encodeRecord, tagOf} = await importSource('core/record.ts');

/** The vectors that a reader answers otherwise; none is right. */
const wrong = (answerTo) => vectors.filter((vector) => answerTo(vector) !== vector.allows).map(({says}) => says);

describe('cookie vectors', () => {
  it('are what the page itself reads', (t) => {
    t.mock.method(Date, 'now', () => now);

    const odd = vectors
      .filter(({value}) => value !== undefined)
      .filter(({value, category, days, revision, categoryRevision, allows}) => {
        const answer = decodeRecord(value, days)[category];
        const under = `${tagOf(revision)}.${tagOf(categoryRevision)}`;
        return (answer?.allowed === true && answer.under === under) !== allows;
      });

    assert.deepEqual(
      odd.map(({says}) => says),
      [],
    );
  });

  it('hold what the page itself writes', (t) => {
    t.mock.method(Date, 'now', () => now);
    const written = vectors.filter(({value, allows}) => value !== undefined && allows && !value.includes('hnsc0'));

    assert.deepEqual(
      written.map(({value, days}) => encodeRecord(decodeRecord(value, days))),
      written.map(({value}) => value),
    );
  });

  it('keep the promised size', () => {
    const at = now;
    const under = `${tagOf('2026-11')}.${tagOf('2')}`;
    const four = [...'abcd'].map((letter) => [letter.repeat(16), {allowed: true, method: 'chosen', at, under}]);

    assert.equal(encodeRecord(Object.fromEntries(four)).length, 150);
  });

  it('stand for revisions as the page does', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(tags).map((revision) => [revision, tagOf(revision)])), tags);
  });
});

describe('reader.mjs', () => {
  it('answers every vector', () => {
    assert.deepEqual(
      wrong(({header, value, category, ...options}) =>
        allows(header ?? `__Host-forthright=${value}`, category, {...options, now}),
      ),
      [],
    );
  });

  it('never makes a yes of a no with one wrong character', (t) => {
    t.mock.method(Date, 'now', () => now);
    const no = vectors.find(({says}) => says === 'yes to one, no to the other: the other').value;
    const damaged = [...no].flatMap((_, at) =>
      ['', ...'~.-_0123456789abcdefghijklmnopqrstuvwxyz'].map((char) => no.slice(0, at) + char + no.slice(at + 1)),
    );

    assert.deepEqual(
      damaged.filter((value) => allows(`__Host-forthright=${value}`, 'media', {now})),
      [],
    );
    assert.deepEqual(
      damaged.filter((value) => value !== no && Object.keys(decodeRecord(value)).length),
      [],
    );
  });

  it('says no where there is no header', () => {
    assert.equal(allows(undefined, 'analytics'), false);
  });
});

const php = spawnSync('php', ['--version']);
const skip = php.error && !process.env.CI ? 'PHP is not installed' : false;

describe('reader.php', {skip}, () => {
  it('answers every vector', () => {
    const {stdout, stderr} = spawnSync('php', [new URL('read-vectors.php', import.meta.url).pathname], {
      input: text,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const answers = JSON.parse(stdout);

    assert.deepEqual(
      wrong((vector) => answers[vectors.indexOf(vector)]),
      [],
    );
  });

  it('takes $_COOKIE too', () => {
    const reader = new URL('../../docs/cookie/reader.php', import.meta.url).pathname;
    const value = JSON.stringify(vectors[0].value);
    const code = `require ${JSON.stringify(reader)}; echo json_encode([
      forthright_allows(['__Host-forthright' => ${value}], 'analytics', now: ${now / 1000}),
      forthright_allows(['__Host-forthright' => [${value}]], 'analytics', now: ${now / 1000}),
      forthright_allows([], 'analytics'),
    ]);`;

    const {stdout} = spawnSync('php', ['-r', code], {encoding: 'utf8'});

    assert.equal(stdout, '[true,false,false]');
  });
});
