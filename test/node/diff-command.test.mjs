/** `forthright diff` on files, as an owner runs it. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

const {run} = await importSource('cli/diff.ts');
const {knownKeys} = await importSource('cli/read-facts.ts');
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
      code: await run(args.map((arg) => (/^[^/]*\.(md|html|json|atom)$/.test(arg) ? at(arg) : arg))),
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
    put('other.json', {name: 'forthright', private: true});
    put('empty.json', {});
    put('lost.json', {notice: {from: 'gone.json'}});
    put('part.json', config('P7Y').notice);
    put('new-part.json', config('P10Y').notice);
    put('from1.json', {notice: {from: 'part.json'}});
    put('from2.json', {notice: {from: '/part.json'}});
    put('told.json', config('P7Y', {changes: [{version: '9', date: '2026-01-01', grade: 'editorial', summary: 'x'}]}));
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

  it('compares the facts that were written into two pages', async () => {
    const page = (period) =>
      `<main><h2>How long we keep it</h2><forthright-facts of="retention"><table><tr><th>What</th><th>How long</th></tr><tr><th>Visits</th><td>${period}</td></tr></table></forthright-facts></main>`;
    put('old.html', page('1 year'));
    put('new.html', page('2 years'));

    assert.match((await diff('old.html', 'new.html')).text, /material {7}Visits, kept longer: 1 year → 2 years/);
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

    await diff('old.md', 'new.md', '--write', 'forthright.json', '--asks', 'analytics');

    assert.equal(get('privacy.json').changes[0].version, '2026-11');
    assert.deepEqual(get('forthright.json').notice, {from: '/privacy.json'});
    assert.equal(get('forthright.json').categories[0].revision, '2026-11');
  });

  it('writes into the file of the notice that is named', async () => {
    const {notice, ...rest} = config('P10Y');
    put('forthright.json', rest);
    put('privacy.json', notice);
    await diff('old.md', 'new.md', '--write', 'forthright.json', '--asks', 'analytics', '--notice', 'privacy.json');

    assert.equal(get('privacy.json').changes[0].version, '2026-11');
    assert.equal(get('forthright.json').notice, undefined);
    assert.equal(get('forthright.json').categories[0].revision, '2026-11');
  });

  it('writes a version where it would hide the one of the file', async () => {
    const {notice, ...rest} = config('P10Y');
    put('forthright.json', {...rest, notice: {from: 'privacy.json', version: '1'}});
    put('privacy.json', notice);
    await diff('old.md', 'new.md', '--write', 'forthright.json');

    assert.deepEqual(get('forthright.json').notice, {from: 'privacy.json', version: '2026-11'});
  });

  it('compares what notice.from and rights.from name', async () => {
    const {notice, ...rest} = config('P7Y');
    const rights = (name) => ({rights: [{rights: ['access']}], contacts: [{id: 'us', title: 'Us', email: name}]});
    put('n1.json', notice);
    put('n2.json', config('P10Y').notice);
    put('r1.json', rights('a@club.example'));
    put('r2.json', rights('b@club.example'));
    put('f1.json', {...rest, notice: {from: 'n1.json'}, rights: {from: '/r1.json'}});
    put('f2.json', {...rest, notice: {from: 'n2.json'}, rights: {from: '/r2.json'}});
    const {findings, change} = JSON.parse((await diff('f1.json', 'f2.json', '--json')).text);

    assert.deepEqual(
      findings.map(({message}) => message),
      [
        'Visits: Kept for: 7 years → 10 years (kept longer, or for a time that cannot be compared)',
        'Us: Email: a@club.example → b@club.example',
      ],
    );
    assert.deepEqual(change.asks, ['analytics']);
    assert.match((await diff('r1.json', 'r2.json')).text, /Us: Email/);
    // By itself the part knows nobody to ask; within the configuration it does.
    assert.equal(JSON.parse((await diff('n1.json', 'n2.json', '--json')).text).change.asks, undefined);
    assert.deepEqual(JSON.parse((await diff('n1.json', 'n2.json', '--config', 'f2.json', '--json')).text).change.asks, [
      'analytics',
    ]);
  });

  it('writes the entry into a notice that stands alone', async () => {
    put('n1.json', config('P7Y').notice);
    put('n2.json', config('P10Y').notice);
    await diff('n1.json', 'n2.json', '--write');

    assert.equal(get('n2.json').changes[0].version, '2');
  });

  it('knows what a part is by its keys, whichever they are', () => {
    const {definitions} = makeSchema();
    const keysOf = (name) => Object.keys(definitions[name].properties).sort();

    assert.deepEqual([...knownKeys.config.split(' '), '$schema'].sort(), keysOf('Config'));
    assert.deepEqual([...knownKeys.notice.split(' '), 'url', 'from', 'exitUrl'].sort(), keysOf('NoticeConfig'));
    assert.deepEqual([...knownKeys.rights.split(' '), 'url', 'from', 'exitUrl'].sort(), keysOf('RightsConfig'));
  });

  it('keeps the file as its owner wrote it', async () => {
    const source =
      '\ufeff{\r\n\t"categories": [{"id": "analytics"}],\r\n\t"notice": {\r\n\t\t"version": "1",\r\n\t\t"retention": [{"id": "a", "title": "A", "period": "P9Y"}]\r\n\t}\r\n}\r\n';
    put('o.json', source.replace('P9Y', 'P7Y'));
    put('n.json', source);
    await diff('o.json', 'n.json', '--write', '--asks', 'analytics', '--date', '2026-11-25', '--summary', 'Longer.');
    const written = readFileSync(at('n.json'), 'utf8');

    assert.ok(
      written.startsWith(
        '\ufeff{\r\n\t"categories": [{"id": "analytics", "revision": "2", "change": "Longer."}],\r\n\t"notice": {\r\n\t\t"version": "2",\r\n\t\t"retention": [{"id": "a", "title": "A", "period": "P9Y"}],\r\n\t\t"effective": "2026-11-25",\r\n\t\t"changes": [',
      ),
      written,
    );
    assert.ok(written.endsWith('}\r\n') && !/[^\r]\n/.test(written));
  });

  it('fills no marker in code', async () => {
    const text = (marker) =>
      `---\nversion: 1.10\n---\n# Notice\n\nThis is version ${marker}.\n\nWrite \`{{version}}\` there:\n\n    {{version}}\n`;
    put('plain.md', text('1.10'));
    put('marked.md', text('{{version}}'));
    put('filled.md', text('1.10').replaceAll('`{{version}}`', '`1.10`'));

    assert.deepEqual(await diff('plain.md', 'marked.md'), {code: 0, text: 'Nothing changed.\n'});
    assert.equal((await diff('plain.md', 'filled.md')).code, 1);
  });

  it('reads a version as it is written', async () => {
    put('front.md', readFileSync(at('new.md'), 'utf8').replace('"2026-11"', '1.10'));
    const {change} = JSON.parse((await diff('old.md', 'front.md', '--json')).text);

    assert.equal(change.version, '1.10');
  });

  describe('for a build', () => {
    it('answers with 0 where the entry was written', async () => {
      assert.equal((await diff('old.json', 'new.json')).code, 1);
      assert.equal((await diff('old.json', 'new.json', '--write')).code, 0);
    });

    it('answers with 0 where the new version has its entry', async () => {
      await diff('old.json', 'new.json', '--write', '--summary', 'Longer.');
      const written = readFileSync(at('new.json'), 'utf8');
      const {code, text} = await diff('old.json', 'new.json');

      assert.equal(code, 0);
      assert.match(text, /Told of already: version 2, .*material/);
      assert.equal((await diff('old.json', 'new.json', '--write')).code, 0);
      assert.equal(readFileSync(at('new.json'), 'utf8'), written);
    });

    it('says where the entry makes less of it', async () => {
      await diff('old.json', 'new.json', '--write', '--grade', 'editorial');
      const {code, text} = await diff('old.json', 'new.json');

      assert.equal(code, 0);
      assert.match(text, /version 2, .*editorial\.[^]*What was found would be material/);
    });

    it('answers with 0 where the version of the text has its entry', async () => {
      put('v1.md', readFileSync(at('new.md'), 'utf8').replace('2026-11"', '2026-01"').replace('10 years', '7 years'));
      put('forthright.json', config('P10Y'));
      assert.equal((await diff('v1.md', 'new.md', '--config', 'forthright.json')).code, 1);
      await diff('v1.md', 'new.md', '--write', 'forthright.json');

      assert.equal((await diff('v1.md', 'new.md', '--config', 'forthright.json')).code, 0);
    });

    it('answers with 1 where the entry is of the version that was', async () => {
      put('old.json', config('P7Y', {changes: [{version: '1', date: '2026-01-01', grade: 'material', summary: 'x'}]}));
      put('new.json', config('P9Y', {changes: [{version: '1', date: '2026-01-01', grade: 'material', summary: 'x'}]}));
      const {code, text} = await diff('old.json', 'new.json');

      assert.equal(code, 1);
      assert.match(text, /Proposed: version 2/);
    });

    it('never takes a number that has its entry', async () => {
      put(
        'forthright.json',
        config('P9Y', {
          changes: ['3', '2', '1'].map((version) => ({version, date: '2026-01-01', grade: 'editorial', summary: 'x'})),
        }),
      );
      put('v1.md', '---\nversion: 1\n---\n# Notice\n\nWe sell it.\n');
      put('v2.md', '---\nversion: 1\n---\n# Notice\n\nWe do not sell it.\n');
      const {change} = JSON.parse((await diff('v1.md', 'v2.md', '--config', 'forthright.json', '--json')).text);

      assert.equal(change.version, '4');
    });
  });

  it('writes nothing at all where one file cannot be written', async () => {
    const before = readFileSync(at('new.json'), 'utf8');
    for (const feed of ['none/feed.atom', 'new.json', 'old.json', 'old.md', '.'])
      await assert.rejects(
        async () => diff('old.json', 'new.json', '--write', '--feed', feed === '.' ? folder : at(feed)),
        /cannot be written|written over/,
      );

    assert.equal(readFileSync(at('new.json'), 'utf8'), before);
  });

  it('puts no entry into the old version', async () => {
    await assert.rejects(diff('old.json', 'new.json', '--config', 'old.json', '--write'), /is the old version/);
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
    ['a version that is no text', ['old.md', 'new.md', '--version', ' '], /--version needs a version/],
    [
      'a version that has its entry',
      ['told.json', 'new.json', '--config', 'told.json', '--version', '9'],
      /version 9 has its entry already/,
    ],
    ['a file of something else', ['other.json', 'new.json'], /other\.json has nothing that a configuration/],
    ['an empty configuration', ['empty.json', 'new.json'], /empty\.json has nothing that a configuration/],
    ['a part that is not there', ['lost.json', 'new.json'], /"gone\.json", which notice\.from names, was not found/],
    ['one part for both versions', ['from1.json', 'from2.json'], /both versions take a part from .*part\.json/],
    [
      'a notice elsewhere',
      ['old.md', 'new.md', '--write', 'from1.json', '--notice', 'new-part.json'],
      /names part\.json, not/,
    ],
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
