/** The clock: every example and trap of the law as we read it, every official holiday, and what holds for any day at all. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../scripts/import-source.mjs';
import {makeHolidays, mergeHolidays, nations, readHolidays} from '../../scripts/make-holidays.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const {dueDates, londonToday} = await importSource('elements/rights/deadlines.ts');
const {dataFrom, dataTo, fetched} = await importSource('elements/rights/holidays.ts');
const examples = JSON.parse(read('test/helpers/worked-examples.json'));
const official = JSON.parse(read('scripts/data/uk-bank-holidays.json'));
const holidays = readHolidays(official);

const due = (request) => dueDates({kind: 'request', nation: 'england-and-wales', ...request});
/** Another way to count days than the one that is tested: a calendar walked day by day. */
const step = (day, by) => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};
const isWeekend = (day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
const isWorking = (day, nation) => !isWeekend(day) && !holidays[nation].includes(day);

describe('dueDates', () => {
  for (const [name, request, raw, legal] of examples)
    it(`counts ${name}`, () => {
      const found = nations.map((nation) => due({...request, nation}));

      assert.deepEqual(
        found.map((dates) => dates.legal),
        legal,
      );
      for (const dates of found) {
        assert.equal(dates.raw, raw);
        assert.equal(dates.promise, [...legal].sort()[0]);
        assert.equal(dates.provisional, false);
        assert.equal(dates.paused, false);
      }
      if (request.kind === 'complaint')
        assert.deepEqual(
          found.map(({acknowledge}) => acknowledge),
          legal,
        );
    });

  it('says why, in words that do not change', () => {
    const because = (request) => due(request).because;

    assert.deepEqual(because({received: '2026-11-24'}), []);
    assert.deepEqual(because({received: '2026-11-25'}), [
      'bank-holiday:2026-12-25',
      'weekend',
      'bank-holiday:2026-12-28',
    ]);
    assert.deepEqual(because({received: '2026-01-31'}), ['old-rule', 'no-such-day', 'weekend']);
    assert.deepEqual(because({received: '2026-10-31', nation: 'scotland'}), [
      'no-such-day',
      'bank-holiday:2026-11-30',
      'promise:england-and-wales',
    ]);
    assert.deepEqual(because({received: '2026-03-06'}), ['bank-holiday:2026-04-06', 'promise:scotland']);
    assert.deepEqual(because({received: '2027-11-30', extended: true}), ['extended', 'no-such-day']);
    assert.deepEqual(because({received: '2026-11-10', identityReceived: '2026-11-16', feePaid: '2026-11-16'}), [
      'identity',
      'fee',
    ]);
    assert.deepEqual(because({received: '2026-11-10', identityReceived: '2026-11-12', feePaid: '2026-11-16'}), ['fee']);
    assert.deepEqual(because({received: '2029-03-01'}), ['weekend', 'provisional']);
  });

  it('begins with the last of request, identity and fee, never before the request', () => {
    assert.equal(
      due({received: '2026-11-10', identityReceived: '2026-11-20', feePaid: '2026-11-24'}).raw,
      '2026-12-24',
    );
    assert.equal(
      due({received: '2026-11-10', identityReceived: '2026-11-24', feePaid: '2026-11-20'}).raw,
      '2026-12-24',
    );
    assert.equal(
      due({received: '2026-11-10', identityReceived: '2026-11-01', feePaid: '2026-11-01'}).raw,
      '2026-12-10',
    );
  });

  describe('with a question', () => {
    const access = {right: 'access', received: '2026-12-14'};
    const asking = (asked, answered, more) => due({...access, clarification: [{asked, answered}], ...more});

    it('waits for its answer without a date', () => {
      const dates = asking('2027-01-04');

      assert.equal(dates.legal, null);
      assert.equal(dates.promise, null);
      assert.equal(dates.paused, true);
      assert.equal(dates.raw, '2027-01-14');
      assert.deepEqual(dates.because, ['clarification-open']);
    });

    it('leaves out both the day it was asked and the day it was answered', () => {
      assert.equal(asking('2027-01-04', '2027-01-04').raw, '2027-01-15');
      assert.equal(asking('2027-01-04', '2027-01-08').raw, '2027-01-19');
      assert.deepEqual(asking('2027-01-04', '2027-01-08').because, ['clarification']);
    });

    it('stops only for access', () => {
      for (const right of ['erasure', 'rectification', 'portability', 'object', undefined]) {
        const dates = asking('2027-01-04', undefined, {right});

        assert.equal(dates.legal, '2027-01-14');
        assert.equal(dates.paused, false);
        assert.deepEqual(dates.because, ['clarification-ignored']);
      }
      assert.equal(asking('2027-01-04', undefined, {kind: 'complaint'}).legal, '2027-01-13');
    });

    it('does not stop once the time is over, and does on its last day', () => {
      // Sunday 20 December: the time ends on Monday 21.
      const sunday = {received: '2026-11-20'};

      assert.equal(asking('2026-12-22', undefined, sunday).legal, '2026-12-21');
      assert.deepEqual(asking('2026-12-22', '2026-12-30', sunday).because, ['clarification-late', 'weekend']);
      assert.equal(asking('2026-12-21', undefined, sunday).legal, null);
      assert.equal(asking('2026-12-21', '2026-12-22', sunday).raw, '2026-12-22');
    });

    it('stops for no day before the time began', () => {
      const identified = {received: '2026-11-10', identityReceived: '2026-11-20'};

      assert.equal(asking('2026-11-12', '2026-11-18', identified).raw, '2026-12-20');
      assert.equal(asking('2026-11-12', '2026-11-19', identified).raw, '2026-12-20');
      assert.equal(asking('2026-11-12', '2026-11-20', identified).raw, '2026-12-21');
      assert.equal(asking('2026-11-12', '2026-11-24', identified).raw, '2026-12-25');
      assert.equal(asking('2026-11-12', undefined, identified).paused, true);
    });

    it('counts days with two questions once, in whatever order they are given', () => {
      const first = {asked: '2027-01-04', answered: '2027-01-08'};
      const second = {asked: '2027-01-06', answered: '2027-01-10'};
      const inner = {asked: '2027-01-05', answered: '2027-01-06'};
      const raw = (...clarification) => due({...access, clarification}).raw;

      assert.equal(raw(first, second), '2027-01-21');
      assert.equal(raw(second, first), '2027-01-21');
      assert.equal(raw(first, inner), '2027-01-19');
      assert.equal(raw(first, first), '2027-01-19');
    });

    it('stops again within the time that an earlier one gave', () => {
      const {raw} = due({
        ...access,
        clarification: [
          {asked: '2027-01-04', answered: '2027-01-08'},
          {asked: '2027-01-18', answered: '2027-01-18'},
        ],
      });

      assert.equal(raw, '2027-01-20');
    });

    it('stops within the two months more', () => {
      assert.equal(asking('2027-02-10', '2027-02-12', {extended: true}).raw, '2027-03-17');
    });
  });

  it('counts a request before 5 February 2026 by the old rule: by identity, not by a fee or a question', () => {
    const old = {
      right: 'access',
      received: '2026-02-04',
      clarification: [{asked: '2026-02-10', answered: '2026-02-20'}],
      feePaid: '2026-02-10',
    };

    assert.equal(due(old).raw, '2026-03-04');
    assert.equal(due({...old, identityReceived: '2026-02-09'}).raw, '2026-03-09');
    assert.equal(due({...old, extended: true}).raw, '2026-05-04');
    assert.deepEqual(due(old).because, ['old-rule', 'clarification-ignored']);
    assert.equal(due({...old, received: '2026-02-05'}).raw, '2026-03-21');
    assert.deepEqual(due({...old, received: '2026-02-05'}).because, ['fee', 'clarification', 'weekend']);
  });

  it('counts a complaint from the day after, whatever came later', () => {
    const complaint = {kind: 'complaint', received: '2026-11-02'};

    assert.equal(due(complaint).acknowledge, '2026-12-02');
    assert.equal(
      due({...complaint, identityReceived: '2026-11-20', feePaid: '2026-11-20', extended: true}).legal,
      '2026-12-02',
    );
    assert.equal(due(complaint).target28, undefined);
    assert.deepEqual(due(complaint).because, []);
    assert.deepEqual(due({...complaint, received: '2026-06-18'}).because, ['old-rule', 'weekend']);
    assert.deepEqual(due({...complaint, received: '2026-06-19'}).because, ['weekend']);
  });

  it('takes 28 days back to a working day', () => {
    assert.equal(due({received: '2026-11-02'}).target28, '2026-11-30');
    assert.equal(due({received: '2026-11-02', nation: 'scotland'}).target28, '2026-11-27');
    assert.equal(due({received: '2026-11-28'}).target28, '2026-12-24');
    assert.equal(due({received: '2026-11-10', identityReceived: '2026-11-20'}).target28, '2026-12-18');
  });

  describe('with promises', () => {
    const saturday = {kind: 'complaint', received: '2026-11-21'};
    const inWorkingDays = {event: 'acknowledge', count: 3, unit: 'working-day'};
    const inDays = {event: 'answer', count: 3, unit: 'day'};

    it('tells both, and the earlier one first', () => {
      const dates = due({...saturday, promises: [inWorkingDays, inDays]});

      assert.deepEqual(dates.promised, {acknowledge: '2026-11-25', answer: '2026-11-24'});
      assert.equal(dates.promise, '2026-11-24');
      assert.equal(dates.acknowledge, '2026-11-25');
      assert.equal(dates.legal, '2026-12-21');
      assert.deepEqual(dates.because, ['promise:answer']);
    });

    it('never lets one reach beyond the law', () => {
      const dates = due({received: '2026-11-02', promises: [{event: 'answer', count: 60, unit: 'working-day'}]});

      assert.equal(dates.promise, '2026-12-02');
      assert.equal(due({...saturday, promises: [{...inWorkingDays, count: 90}]}).acknowledge, '2026-12-21');
    });

    it('counts working days where they are fewest', () => {
      const {promise} = due({
        received: '2026-11-27',
        promises: [{event: 'answer', count: 1, unit: 'working-day'}],
        nation: 'scotland',
      });

      assert.equal(promise, '2026-11-30');
    });

    it('counts an answer from where the time began, an acknowledgement from the request', () => {
      const {promised} = due({
        right: 'access',
        received: '2026-11-02',
        identityReceived: '2026-11-09',
        clarification: [{asked: '2026-11-10', answered: '2026-11-11'}],
        promises: [
          {event: 'answer', count: 10, unit: 'day'},
          {event: 'answer', count: 1, unit: 'month'},
          inWorkingDays,
        ],
      });

      assert.deepEqual(promised, {acknowledge: '2026-11-05', answer: '2026-11-21'});
    });

    it('tells of an acknowledgement without taking it for an answer', () => {
      const dates = due({received: '2026-11-02', promises: [inWorkingDays]});

      assert.equal(dates.acknowledge, '2026-11-05');
      assert.equal(dates.promise, '2026-12-02');
    });

    it('leaves out one that cannot be counted', () => {
      for (const odd of [
        {count: -1},
        {count: 1.5},
        {count: NaN},
        {count: '3'},
        {count: 1e9},
        {unit: 'week'},
        {event: 'apologise'},
        null,
      ]) {
        const dates = due({...saturday, promises: [odd && {...inWorkingDays, ...odd}]});

        assert.equal(dates.promise, '2026-12-21');
        assert.equal(dates.acknowledge, '2026-12-21');
      }
    });

    it('lets a question move only what was not over when it was asked', () => {
      const promisedAfter = (received, asked, answered, promise) =>
        due({
          right: 'access',
          received,
          clarification: [{asked, answered}],
          promises: [{event: 'answer', ...promise}],
        }).promised.answer;

      assert.equal(
        promisedAfter('2027-07-13', '2027-07-29', '2027-08-09', {count: 10, unit: 'working-day'}),
        '2027-07-27',
      );
      assert.equal(
        promisedAfter('2027-07-13', '2027-07-20', '2027-07-22', {count: 10, unit: 'working-day'}),
        '2027-07-30',
      );
      assert.equal(promisedAfter('2027-07-13', '2027-07-29', '2027-08-09', {count: 14, unit: 'day'}), '2027-07-27');
      assert.equal(promisedAfter('2027-07-13', '2027-07-27', '2027-08-09', {count: 14, unit: 'day'}), '2027-08-10');
      assert.equal(promisedAfter('2027-07-13', '2027-08-13', '2027-08-16', {count: 1, unit: 'month'}), '2027-08-17');
    });

    it('counts working days to a working day, whatever was asked in between', () => {
      const request = {
        right: 'access',
        received: '2028-05-23',
        clarification: [{asked: '2028-06-05', answered: '2028-06-13'}],
        promises: [{event: 'answer', count: 11, unit: 'working-day'}],
      };

      // Seven until the question, 29 May being a bank holiday, and four after the answer, with a weekend in between.
      assert.equal(due(request).promised.answer, '2028-06-19');
    });

    it('gives no date while the clock stands still', () => {
      const dates = due({
        right: 'access',
        received: '2026-11-02',
        clarification: [{asked: '2026-11-05'}],
        promises: [inDays],
      });

      assert.equal(dates.promise, null);
    });
  });

  it('says what is provisional: all that reaches beyond the official list', () => {
    assert.equal(due({received: '2028-11-29'}).provisional, false);
    assert.equal(due({received: '2028-11-30'}).legal, '2029-01-01');
    for (const received of ['2028-11-30', '2028-12-29', '2030-05-01', '2018-11-01']) {
      assert.equal(due({received}).provisional, true);
      assert.equal(due({received}).because.at(-1), 'provisional');
    }
  });

  it('throws at what is no day, so that nobody is told a wrong date', () => {
    for (const received of [
      '2026-02-29',
      '2026-13-01',
      '2026-11-31',
      '25/11/2026',
      '2026-11-25T00:00Z',
      '2026-11',
      '',
      undefined,
      null,
      20261125,
      '12026-11-25',
      '1026-11-25',
    ])
      assert.throws(() => due({received}), {name: 'TypeError', message: /received should be a day/});
    assert.throws(
      () => due({received: '2026-11-25', identityReceived: '30 November'}),
      /identityReceived should be a day/,
    );
    for (const received of ['2026-11-25', '2025-11-25'])
      assert.throws(() => due({received, feePaid: '2026-11-31'}), /feePaid should be a day/);
    assert.throws(
      () => due({right: 'access', received: '2026-11-25', clarification: [{asked: 'soon'}]}),
      /asked should be a day/,
    );
    assert.throws(
      () =>
        due({right: 'access', received: '2026-11-25', clarification: [{asked: '2026-12-02', answered: '2026-12-01'}]}),
      /answered before/,
    );
    assert.throws(() => due({received: '2026-11-25', nation: 'wales'}), /no nation "wales"/);
    assert.throws(() => due({received: '2026-11-25', kind: 'wish'}), /no kind "wish"/);
  });

  it('takes England and Wales where no nation is named', () => {
    assert.equal(dueDates({kind: 'request', received: '2026-03-06'}).legal, '2026-04-07');
  });
});

describe('holidays', () => {
  it('are what the script makes of the official list', () => {
    assert.equal(read('src/elements/rights/holidays.ts'), makeHolidays(official));
    assert.match(fetched, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual([dataFrom, dataTo], ['2019-01-01', '2028-12-31']);
  });

  it('are the same from the form that GOV.UK serves', () => {
    const served = Object.fromEntries(
      nations.map((division) => [
        division,
        {division, events: holidays[division].map((date) => ({title: 'A day', date, notes: '', bunting: true}))},
      ]),
    );

    assert.equal(makeHolidays({...served, source: official.source, fetched: official.fetched}), makeHolidays(official));
  });

  it('keep the years that GOV.UK serves no more, and take every change in those it does', () => {
    const days = ['2026-01-01', '2026-06-15', '2029-01-01'];
    const served = Object.fromEntries(nations.map((division) => [division, {events: days.map((date) => ({date}))}]));

    const merged = readHolidays(mergeHolidays(official, served));

    for (const nation of nations)
      assert.deepEqual(merged[nation], [...holidays[nation].filter((day) => day < '2026'), ...days]);
  });

  it('are refused where they are none', () => {
    assert.throws(() => makeHolidays({}), /no days for england-and-wales/);
    assert.throws(
      () =>
        makeHolidays({
          ...official,
          divisions: {...official.divisions, 'common.nations.scotland_slug': {2026: [{date: '2026-99-99'}]}},
        }),
      /2026-99-99/,
    );
  });

  for (const nation of nations)
    it(`of ${nation} are no day that anything ends on, from 2019 to 2028`, () => {
      assert.ok(holidays[nation].length >= 80);
      for (const holiday of holidays[nation]) {
        const {raw, legal, because} = due({kind: 'complaint', received: step(holiday, -30), nation});
        assert.equal(raw, holiday);
        let expected = holiday;
        while (!isWorking(expected, nation)) expected = step(expected, 1);
        assert.equal(legal, expected, holiday);
        assert.ok(because.includes(`bank-holiday:${holiday}`), holiday);
      }
    });

  it('are the only weekdays that nothing ends on', () => {
    for (let day = dataFrom; day < dataTo; day = step(day, 1))
      for (const nation of nations) {
        const {raw, legal} = due({kind: 'complaint', received: step(day, -30), nation});
        assert.equal(raw === legal, isWorking(day, nation), `${day} ${nation}`);
      }
  });
});

const anyDay = fc.integer({min: 0, max: 3600}).map((days) => step('2018-06-01', days));
const anyRequest = fc.record(
  {
    kind: fc.constantFrom('request', 'complaint'),
    right: fc.constantFrom('access', 'erasure', 'portability'),
    received: anyDay,
    identityReceived: anyDay,
    feePaid: anyDay,
    clarification: fc.array(
      fc.tuple(anyDay, fc.integer({min: 0, max: 90})).map(([asked, wait]) => ({asked, answered: step(asked, wait)})),
      {maxLength: 3},
    ),
    extended: fc.boolean(),
    nation: fc.constantFrom(...nations),
    promises: fc.array(
      fc.record({
        event: fc.constantFrom('acknowledge', 'answer'),
        count: fc.integer({min: 0, max: 60}),
        unit: fc.constantFrom('day', 'working-day', 'month'),
      }),
      {maxLength: 3},
    ),
  },
  {requiredKeys: ['kind', 'received', 'nation']},
);

describe('any request at all', () => {
  const holds = (property) => fc.assert(fc.property(anyRequest, property), {numRuns: 600});

  it('ends on a working day, never before the raw one', () => {
    holds((request) => {
      const {legal, raw, target28} = dueDates(request);
      assert.ok(isWorking(legal, request.nation));
      assert.ok(legal >= raw && raw > request.received);
      if (target28) assert.ok(isWorking(target28, request.nation));
      for (let day = raw; day < legal; day = step(day, 1)) assert.ok(!isWorking(day, request.nation));
    });
  });

  it('is promised to people no later than the law has it in any nation', () => {
    holds((request) => {
      const {promise} = dueDates(request);
      for (const nation of nations) assert.ok(promise <= dueDates({...request, nation}).legal);
    });
  });

  it('is promised on a working day of some nation, where only the law promises', () => {
    holds((request) => {
      const {promise, raw} = dueDates({...request, promises: []});
      assert.ok(promise >= raw);
      assert.ok(nations.some((nation) => isWorking(promise, nation)));
    });
  });

  it('has as many months as the law says, on the same date or the last of the month', () => {
    holds((request) => {
      const {raw} = dueDates({...request, kind: 'request', clarification: []});
      const isOld = request.received < '2026-02-05';
      const start = [request.received, request.identityReceived ?? '', (!isOld && request.feePaid) || ''].sort().at(-1);
      const [year, month, day] = start.split('-').map(Number);
      const index = year * 12 + month - 1 + (request.extended ? 3 : 1);
      assert.equal(raw.slice(0, 7), `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
      assert.ok(Number(raw.slice(8)) === day || step(raw, 1).endsWith('-01'));
    });
  });

  it('is promised in working days on a working day of some nation', () => {
    holds((request) => {
      const promises = (request.promises ?? []).filter(({count, unit}) => count && unit === 'working-day');
      const {promised = {}} = dueDates({...request, promises});
      for (const day of Object.values(promised))
        assert.ok(!day || nations.some((nation) => isWorking(day, nation)), `${day}`);
    });
  });

  it('is not changed by being counted', () => {
    holds((request) => {
      const before = JSON.stringify(request);
      assert.deepEqual(dueDates(Object.freeze(request)), dueDates(JSON.parse(before)));
      assert.equal(JSON.stringify(request), before);
    });
  });
});

describe('today in London', () => {
  it('changes at midnight there, in winter and in summer', () => {
    const at = (moment) => londonToday(new Date(moment));

    assert.equal(at('2026-11-25T23:59:59Z'), '2026-11-25');
    assert.equal(at('2026-11-26T00:00:00Z'), '2026-11-26');
    assert.equal(at('2026-07-01T22:59:59Z'), '2026-07-01');
    assert.equal(at('2026-07-01T23:00:00Z'), '2026-07-02');
    assert.equal(at('2026-03-29T00:59:59Z'), '2026-03-29');
    assert.equal(at('2026-10-25T23:30:00Z'), '2026-10-25');
    assert.match(londonToday(), /^\d{4}-\d\d-\d\d$/);
  });
});

describe('docs/deadlines.md', () => {
  const page = read('docs/deadlines.md');

  it('shows what comes of its example', () => {
    const [, code] = page.match(/```js\n[^]*?dueDates\((\{[^]*?\})\);/);
    const [, result] = page.match(/```text\n([^]*?)```/);

    assert.deepEqual(JSON.parse(JSON.stringify(dueDates(new Function(`return ${code}`)()))), JSON.parse(result));
  });

  it('lists every word of `because` that the code has', () => {
    const source = read('src/elements/rights/deadlines.ts');
    const words = new Set(
      [...source.matchAll(/because\.add\('([\w-]+)'\)|\['(identity|fee)',|return '(weekend)'/g)].flatMap((match) =>
        match.slice(1).filter(Boolean),
      ),
    );

    assert.ok(words.size >= 10, [...words].join());
    for (const word of words) assert.ok(page.includes(`\`${word}\``), word);
  });
});

describe('dist/deadlines.js', () => {
  it('is forthright/deadlines, imports nothing, and keeps its names', () => {
    const code = `const all = await import('forthright/deadlines'); console.log(JSON.stringify([Object.keys(all).sort(), all.dueDates({kind: 'request', received: '2026-11-25'}).legal]))`;

    assert.deepEqual(
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: root, encoding: 'utf8'}),
      ),
      [['dueDates', 'londonToday'], '2026-12-29'],
    );
    assert.doesNotMatch(read('dist/deadlines.js'), /\bimport\b|\brequire\b|document|window/);
  });

  it('answers the same whatever the time zone of the machine', () => {
    const code = `
      import {readFileSync} from 'node:fs';
      import {dueDates, londonToday} from 'forthright/deadlines';
      const found = [];
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2028, 11, 1); time += 7 * 864e5) {
        const received = new Date(time).toISOString().slice(0, 10);
        for (const more of [{}, {extended: true}, {kind: 'complaint'}]) found.push(dueDates({kind: 'request', received, ...more}));
        found.push(londonToday(new Date(time)), londonToday(new Date(time + 864e5 - 1)));
      }
      for (const [, request] of JSON.parse(readFileSync('test/helpers/worked-examples.json', 'utf8'))) found.push(dueDates({kind: 'request', ...request}));
      console.log(new Date(2026, 0, 1).getTimezoneOffset() + ' ' + JSON.stringify(found));
    `;
    const zones = [
      'Europe/London',
      'Pacific/Kiritimati',
      'America/Adak',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'America/Sao_Paulo',
    ];
    const answers = zones.map((TZ) => {
      const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, TZ},
      });
      assert.equal(stderr, '');
      return stdout;
    });

    assert.equal(new Set(answers.map((answer) => answer.split(' ')[0])).size >= 5, true);
    assert.equal(new Set(answers.map((answer) => answer.slice(answer.indexOf(' ')))).size, 1);
  });
});
