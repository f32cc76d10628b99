import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {allows} from '../../docs/cookie/reader.mjs';
import {importSource} from '../../scripts/import-source.mjs';

const {now, tags, vectors} = JSON.parse(readFileSync(new URL('cookie-vectors.json', import.meta.url), 'utf8'));
const {decodeRecord, encodeRecord, readAnswer, writeAnswer} = await importSource('core/record.ts');
const {tagOf} = await importSource('core/tag.ts');

/** The vectors that a reader answers otherwise; none is right. */
const wrong = (answerTo) => vectors.filter((vector) => answerTo(vector) !== vector.allows).map(({says}) => says);

/** What a visitor's answer holds under, as consent.ts makes it. */
const underNow = (allowed, revision, categoryRevision, services = []) =>
  tagOf([allowed && revision, categoryRevision, ...services].join());

/** A record with a no in it, with each character in turn left out or another. */
const no = vectors.find(({says}) => says === 'yes to one, no to the other: the other').value;
const damaged = [...no].flatMap((_, at) =>
  ['', ...'~.-_0123456789abcdefghijklmnopqrstuvwxyz'].map((char) => no.slice(0, at) + char + no.slice(at + 1)),
);

/** A record of so many answers, the last of them a yes. */
const longRecord = (count) =>
  encodeRecord(Array.from({length: count}, (_, at) => ['10', 'htfmc', tags[','], `id-${at + 1}`].join('.')));

describe('cookie vectors', () => {
  it('are what the page itself reads', (t) => {
    t.mock.method(Date, 'now', () => now);

    const odd = vectors
      .filter(({value}) => value !== undefined)
      .filter(({value, category, days = 182, revision, categoryRevision, services = [], service, allows, page = allows}) => {
        const {allowed, under, services: each} = readAnswer(decodeRecord(value, days)[category] ?? '');
        const isYes = each[services.indexOf(service)] ? each[services.indexOf(service)] === '1' : allowed;
        const isKnown = !service || services.includes(service);
        return (isYes && isKnown && under === underNow(true, revision, categoryRevision, each && services)) !== page;
      });

    assert.deepEqual(
      odd.map(({says}) => says),
      [],
    );
  });

  it('hold what the page itself writes', (t) => {
    t.mock.method(Date, 'now', () => now);
    const kept = vectors
      .filter(({value, allows}) => value !== undefined && allows)
      .map(({value, days = 182}) => ({value, answers: decodeRecord(value, days)}))
      .filter(({value, answers}) => Object.keys(answers).length === value.split('~').length - 2);

    assert.ok(kept.length > 10);
    assert.deepEqual(
      kept.map(({answers}) => encodeRecord(answers)),
      kept.map(({value}) => value),
    );
  });

  it('begin with what the page writes for one yes and one no', (t) => {
    t.mock.method(Date, 'now', () => now - 3_600_000);

    const yes = writeAnswer('analytics', true, 'accept', underNow(true));
    const no = writeAnswer('analytics', false, 'reject', underNow(false));

    assert.equal(encodeRecord({analytics: yes}), vectors[0].value);
    assert.equal(encodeRecord({analytics: no}), vectors[1].value);
  });

  it('keep the promised size', (t) => {
    t.mock.method(Date, 'now', () => now);
    const longest = (2 ** 32 - 1).toString(36);
    const sizeOf = (ids, services = '') => {
      const record = encodeRecord(Object.fromEntries(ids.map((id) => [id, writeAnswer(id, true, 'chosen', longest, services)])));
      return `__Host-forthright=${record.slice(0, record.lastIndexOf('~') + 1)}${longest}`.length;
    };

    assert.equal(sizeOf(['statistics', 'appearance', 'preferences', 'marketing']), 139);
    assert.equal(sizeOf([...'abcd'].map((letter) => letter.repeat(12))), 147);
    assert.equal(sizeOf(['analytics', 'media', 'preferences', 'marketing'], '01'.repeat(15)), 253);
  });

  it('stand for revisions as the page does', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(tags).map((text) => [text, tagOf(text)])), tags);
    assert.equal(underNow(true), tags[',']);
    assert.equal(underNow(false, '2026-11', '2'), tags['false,2']);
    assert.equal(underNow(true, '2026-11', '2'), tags['2026-11,2']);
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
    assert.deepEqual(
      damaged.filter((value) => allows(`__Host-forthright=${value}`, 'media', {now})),
      [],
    );
    assert.deepEqual(
      damaged.filter((value) => value !== no && Object.keys(decodeRecord(value, 182)).length),
      [],
    );
  });

  it('reads a record of any length', () => {
    assert.equal(allows(`__Host-forthright=${longRecord(500)}`, 'id-500', {now}), true);
    assert.equal(allows(`__Host-forthright=${longRecord(500)}`, 'id-501', {now}), false);
    assert.equal(allows(`__Host-forthright=1${'~'.repeat(1e6)}`, 'id-1', {now}), false);
  });

  it('says no where there is no header', () => {
    assert.equal(allows(undefined, 'analytics'), false);
  });
});

const php = spawnSync('php', ['--version']);
const skip = php.error && !process.env.CI ? 'PHP is not installed' : false;

/** What the reader answers to each of these; fails on any complaint of PHP's. */
function readInPhp(vectors) {
  const {stdout, stderr} = spawnSync('php', [new URL('read-vectors.php', import.meta.url).pathname], {
    input: JSON.stringify({now, vectors}),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('reader.php', {skip}, () => {
  it('answers every vector', () => {
    const answers = readInPhp(vectors);

    assert.deepEqual(
      wrong((vector) => answers[vectors.indexOf(vector)]),
      [],
    );
  });

  it('never makes a yes of a no with one wrong character', () => {
    const answers = readInPhp(damaged.map((value) => ({value, category: 'media'})));

    assert.deepEqual(
      damaged.filter((_, at) => answers[at]),
      [],
    );
  });

  it('reads a record of any length', () => {
    const answers = readInPhp([
      {value: longRecord(500), category: 'id-500'},
      {value: longRecord(500), category: 'id-501'},
      {value: `1${'~'.repeat(1e6)}`, category: 'id-1'},
    ]);

    assert.deepEqual(answers, [true, false, false]);
  });

  it('takes $_COOKIE too, and bytes that are no text', () => {
    const reader = new URL('../../docs/cookie/reader.php', import.meta.url).pathname;
    const value = JSON.stringify(vectors[0].value);
    const code = `require ${JSON.stringify(reader)}; echo json_encode([
      forthright_allows(['__Host-forthright' => ${value}], 'analytics', now: ${now / 1000}),
      forthright_allows(['__Host-forthright' => [${value}]], 'analytics', now: ${now / 1000}),
      forthright_allows([], 'analytics'),
      forthright_allows("__Host-forthright=1~\\xff~grdid2", 'analytics'),
    ]);`;

    const {stdout} = spawnSync('php', ['-r', code], {encoding: 'utf8'});

    assert.equal(stdout, '[true,false,false,false]');
  });
});
