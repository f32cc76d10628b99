/** `forthright diff` on files, as an owner runs it. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {run} = await importSource('cli/diff.ts');
const {checkConfig} = await importSource('check-config.ts');
const folder = mkdtempSync(join(tmpdir(), 'forthright-diff-'));
after(() => rmSync(folder, {recursive: true}));

const at = (name) => join(folder, name);
const put = (name, content) =>
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2) + '\n');
const get = (name) => JSON.parse(readFileSync(at(name), 'utf8'));

/** Runs it, and what it printed. */
async function diff(...args) {
  const printed = [];
  const {write} = process.stdout;
  process.stdout.write = (text) => printed.push(text) > 0;
  try {
    return {
      code: await run(args.map((arg) => (/\.(md|html|json|atom)$/.test(arg) ? at(arg) : arg))),
      text: printed.join(''),
    };
  } finally {
    process.stdout.write = write;
  }
}

const config = (period, more = {}) => ({
  site: {name: 'Example Club', url: 'https://club.example'},
  categories: [{id: 'analytics', revision: '1'}, {id: 'marketing'}],
  notice: {
    url: '/privacy',
    version: '1',
    purposes: [{id: 'count', title: 'Count visits', consent: 'analytics', retention: ['visits']}],
    retention: [{id: 'visits', title: 'Visits', period}],
    ...more,
  },
});

describe('forthright diff', () => {
  beforeEach(() => {
    put('old.json', config('P7Y'));
    put('new.json', config('P10Y'));
    put('old.md', '# Notice\n\n## How long we keep it\n\nWe keep visits for 7 years.\n');
    put(
      'new.md',
      '---\nversion: "2026-11"\neffective: 2026-12-01\n---\n# Notice\n\n## How long we keep it\n\nWe keep visits for 10 years.\n',
    );
    put('broken.json', '{"notice": ');
    put('typo.md', '# Notice\n\n## How long we keep it\n\nWe keep visits for 7 years!\n');
  });

  it('says in words what changed, and answers with 1', async () => {
    const {code, text} = await diff('old.json', 'new.json');

    assert.equal(code, 1);
    assert.match(text, /material {7}Visits: Kept for: 7 years → 10 years/);
    assert.match(text, /Asked again: analytics\./);
  });

  it('answers with 0 where nothing changed', async () => {
    assert.deepEqual(await diff('old.json', 'old.json'), {code: 0, text: 'Nothing changed.\n'});
    assert.deepEqual(JSON.parse((await diff('old.md', 'old.md', '--json')).text), {findings: [], change: null});
  });

  it('prints findings and the change for machines', async () => {
    const {findings, change} = JSON.parse((await diff('old.json', 'new.json', '--json', '--date', '2026-11-25')).text);

    assert.deepEqual(Object.keys(findings[0]).slice(0, 6), ['rule', 'severity', 'where', 'message', 'source', 'mend']);
    assert.equal(findings[0].rule, 'change/retention');
    assert.equal(findings[0].severity, 'warning');
    assert.deepEqual(change, {
      version: '2',
      date: '2026-11-25',
      grade: 'material',
      summary: 'Visits: Kept for: 7 years → 10 years.',
      items: [{what: 'Visits: Kept for', was: '7 years', now: '10 years'}],
      asks: ['analytics'],
    });
  });

  it('takes version and date from the front matter', async () => {
    const {change} = JSON.parse((await diff('old.md', 'new.md', '--json')).text);

    assert.deepEqual([change.version, change.date, change.grade], ['2026-11', '2026-12-01', 'material']);
  });

  it('compares HTML with Markdown', async () => {
    put('old.html', '<main><h1>Notice</h1><h2>How long we keep it</h2><p>We keep visits for 7 years.</p></main>');

    assert.equal((await diff('old.html', 'old.md')).code, 0);
    assert.equal((await diff('old.html', 'new.md')).code, 1);
  });

  it('writes nothing unless told to', async () => {
    await diff('old.json', 'new.json');

    assert.deepEqual(get('new.json'), config('P10Y'));
  });

  it('writes the entry, and raises the revision of the category that it names alone', async () => {
    const {text} = await diff('old.json', 'new.json', '--write', '--date', '2026-11-25');

    assert.match(text, /Written: version 2/);
    const {categories, notice} = get('new.json');
    assert.deepEqual(categories, [
      {id: 'analytics', revision: '2', change: 'Visits: Kept for: 7 years → 10 years.'},
      {id: 'marketing'},
    ]);
    assert.equal(notice.version, '2');
    assert.equal(notice.changes[0].grade, 'material');
    assert.match(readFileSync(at('new.json'), 'utf8'), /^\{\n {2}"site"[\s\S]*\}\n$/);
  });

  it('writes into the file that is named after --write', async () => {
    put('forthright.json', config('P10Y'));
    await diff(
      'old.md',
      'new.md',
      '--write',
      'forthright.json',
      '--asks',
      'marketing',
      '--summary',
      'We keep visits for longer.',
    );

    const {categories, notice} = get('forthright.json');
    assert.deepEqual(categories, [
      {id: 'analytics', revision: '1'},
      {id: 'marketing', revision: '2026-11', change: 'We keep visits for longer.'},
    ]);
    assert.equal(notice.changes[0].summary, 'We keep visits for longer.');
  });

  it('asks nobody about the wording', async () => {
    put('forthright.json', config('P7Y'));
    await diff('old.md', 'typo.md', '--write', '--config', 'forthright.json', '--asks', 'analytics');

    const {categories, notice} = get('forthright.json');
    assert.deepEqual(categories, config('P7Y').categories);
    assert.equal(notice.changes[0].grade, 'editorial');
    assert.equal('asks' in notice.changes[0], false);
  });

  it('asks nobody where the owner says so', async () => {
    await diff('old.json', 'new.json', '--write', '--asks', 'none');

    assert.deepEqual(get('new.json').categories, config('P10Y').categories);
  });

  it('asks all whom the owner names, with spaces or without', async () => {
    const {change} = JSON.parse(
      (await diff('old.json', 'new.json', '--json', '--asks', ' analytics, marketing ')).text,
    );

    assert.deepEqual(change.asks, ['analytics', 'marketing']);
  });

  it('reads markers as the page shows them, and publishes none', async () => {
    put('forthright.json', config('P7Y'));
    put('plain.md', '# Notice\n\n## How we use your data\n\nExample Club uses it.\n\nWe keep it for 7 years.\n');
    put('marked.md', '# Notice\n\n## How we use your data\n\n{{site}} uses it.\n\n{{retention}}\n\nSee {{nothing}}.\n');
    const {findings, change} = JSON.parse(
      (await diff('plain.md', 'marked.md', '--config', 'forthright.json', '--json')).text,
    );

    assert.deepEqual(
      findings.filter(({was}) => was?.includes('Example Club')),
      [],
    );
    assert.equal(change.grade, 'material');
    assert.doesNotMatch(JSON.stringify(change), /\{\{/);
  });

  it('takes the grade that the owner decided on', async () => {
    const {change} = JSON.parse((await diff('old.json', 'new.json', '--json', '--grade', 'clarification')).text);

    assert.equal(change.grade, 'clarification');
    assert.equal('asks' in change, false);
  });

  it('compares facts beside the text', async () => {
    const {change} = JSON.parse(
      (await diff('old.md', 'typo.md', '--before', 'old.json', '--config', 'new.json', '--json')).text,
    );

    assert.equal(change.grade, 'material');
    assert.deepEqual(change.asks, ['analytics']);
  });

  it('writes into the file of the notice, where it has one', async () => {
    const {notice, ...rest} = config('P10Y');
    put('forthright.json', {...rest, notice: {from: '/privacy.json'}});
    put('privacy.json', notice);

    await assert.rejects(
      diff('old.md', 'new.md', '--write', 'forthright.json', '--asks', 'analytics'),
      /name that file with --notice/,
    );
    await diff('old.md', 'new.md', '--write', 'forthright.json', '--asks', 'analytics', '--notice', 'privacy.json');

    assert.equal(get('privacy.json').changes[0].version, '2026-11');
    assert.deepEqual(get('forthright.json').notice, {from: '/privacy.json'});
    assert.equal(get('forthright.json').categories[0].revision, '2026-11');
  });

  it('writes a feed whose ids stay the same', async () => {
    const ids = (feed) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    await diff(
      'old.json',
      'new.json',
      '--write',
      '--feed',
      'feed.atom',
      '--date',
      '2026-11-25',
      '--summary',
      'Longer & <b>.',
    );
    const first = readFileSync(at('feed.atom'), 'utf8');
    await diff('old.json', 'new.json', '--write', '--feed', 'feed.atom', '--version', '3', '--date', '2027-01-01');
    const second = readFileSync(at('feed.atom'), 'utf8');

    assert.deepEqual(ids(first), ['https://club.example/privacy', 'https://club.example/privacy#version-2']);
    assert.deepEqual(ids(second), [
      'https://club.example/privacy',
      'https://club.example/privacy#version-3',
      'https://club.example/privacy#version-2',
    ]);
    assert.match(first, /<updated>2026-11-25T00:00:00Z<\/updated>/);
    assert.match(first, /Version 2: Longer &amp; &lt;b&gt;\./);
  });

  for (const [why, args, words] of [
    ['one file', ['old.md'], /two versions/],
    ['a file that is not there', ['old.md', 'none.md'], /none\.md could not be read/],
    ['a text and a configuration', ['old.md', 'new.json'], /cannot be compared/],
    ['a day that is none', ['old.md', 'new.md', '--date', 'soon'], /no day/],
    ['a day that no month has', ['old.md', 'new.md', '--date', '2026-02-30'], /"2026-02-30" is no day/],
    ['a configuration that is no JSON', ['old.json', 'broken.json'], /broken\.json is not JSON/],
    ['a grade that is none', ['old.md', 'new.md', '--grade', 'big'], /no grade/],
    [
      'somebody to ask that it does not know',
      ['old.json', 'new.json', '--asks', 'analytic'],
      /no category or consent "analytic"/,
    ],
    ['nowhere to write', ['old.md', 'new.md', '--write'], /needs the configuration/],
    ['a feed of no place', ['old.md', 'new.md', '--feed', 'feed.atom'], /address of the notice/],
    ['an option that it does not know', ['old.md', 'new.md', '--loud'], /--loud/],
  ])
    it(`cannot run with ${why}, and says so`, async () => {
      await assert.rejects(async () => diff(...args), words);
    });

  describe('and the check of the configuration', () => {
    const found = (config) => checkConfig(config).filter(([code]) => code === 'F035');
    const change = (more) => ({
      version: '2',
      date: '2026-11-25',
      grade: 'material',
      summary: 'More.',
      asks: ['analytics'],
      ...more,
    });

    it('has nothing to say of what the command wrote', async () => {
      await diff('old.json', 'new.json', '--write');

      assert.deepEqual(found(get('new.json')), []);
    });

    it('finds a category that is named, and whose revision was not raised', () => {
      assert.deepEqual(found(config('P7Y', {changes: [change()]})), [['F035', 'analytics', '2', '1']]);
    });

    it('holds the latest change against it, not those before', () => {
      assert.deepEqual(found(config('P7Y', {changes: [change({version: '1'}), change({version: '0'})]})), []);
    });

    it('expects nothing of a change of the wording', () => {
      assert.deepEqual(
        found(config('P7Y', {changes: [change({grade: 'editorial'}), change({grade: 'clarification'})]})),
        [],
      );
    });
  });
});
