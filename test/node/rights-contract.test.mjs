import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {isDay} from '../../demo/rights.mjs';
import {readSettings, startServer} from '../../demo/server.mjs';
import {importSource} from '../../scripts/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const contract = JSON.parse(read('docs/rights.openapi.json'));
const {paths, components} = contract;
const {post} = paths['/api/rights'];
const {examples} = post.requestBody.content['application/json'];
const ajv = new Ajv({strict: false, allErrors: true, formats: {date: isDay}});
const schema = (name) => ajv.compile({$ref: `#/components/schemas/${name}`, components});
const [isMessage, isStatus, isProblem, isReference] = ['RequestMessage', 'Status', 'Problem', 'Reference'].map(schema);
const example = examples.access.value;
const {makeReference} = await importSource('elements/rights/reference.ts');
const {sendRequest} = await importSource('elements/rights/send-request.ts');
const {dueDates} = await importSource('elements/rights/deadlines.ts');

const fresh = (more) => ({...example, reference: makeReference(), ...more});

describe('docs/rights.openapi.json', () => {
  it('is OpenAPI 3.1, with all that it needs', () => {
    assert.match(contract.openapi, /^3\.1\.\d$/);
    for (const key of ['title', 'version']) assert.equal(typeof contract.info[key], 'string');
    for (const [status, {description}] of Object.entries(post.responses)) {
      assert.match(status, /^[2-5]\d\d$/);
      if (status !== '405') assert.ok(description);
    }
  });

  it('points at nothing that is not there', () => {
    const pointers = [...JSON.stringify(contract).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);

    assert.ok(pointers.length);
    for (const path of pointers)
      assert.ok(
        path.split('/').reduce((part, key) => part?.[key], contract),
        path,
      );
  });

  it('names the rights and the words for a status that the code has', () => {
    const words = (file, name) =>
      read(file)
        .match(new RegExp(`type ${name} =([^;]+);`))[1]
        .match(/'[^']+'/g)
        .map((word) => word.slice(1, -1))
        .sort();

    assert.deepEqual(
      [...components.schemas.RequestMessage.properties.rights.items.enum].sort(),
      words('src/core/rights-config.ts', 'Right'),
    );
    assert.deepEqual(
      [...components.schemas.Status.properties.status.enum].sort(),
      words('src/elements/rights/send-request.ts', 'RequestStatus'),
    );
  });

  it('has every member of the message that the browser sends, and no other', () => {
    const [, body] = read('src/elements/rights/send-request.ts').match(/interface RequestMessage \{([^]*?)\n\}/);
    const members = [...body.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name, mark]) => [name, !mark]);
    const {properties, required} = components.schemas.RequestMessage;

    assert.deepEqual(Object.keys(properties).sort(), members.map(([name]) => name).sort());
    assert.deepEqual(
      [...required].sort(),
      members
        .filter(([, isRequired]) => isRequired)
        .map(([name]) => name)
        .sort(),
    );
  });

  it('knows the references that are made', () => {
    for (let times = 0; times < 50; times++) assert.ok(isReference(makeReference()));
  });

  for (const [name, {value}] of Object.entries(examples))
    it(`has an example that keeps to its schema: ${name}`, () => {
      assert.ok(isMessage(value), JSON.stringify(isMessage.errors, null, 1));
    });
});

const wrong = {
  'a right that is none': {rights: ['forget-me']},
  'no right': {rights: []},
  'a right twice': {rights: ['access', 'access']},
  'no text': {text: ''},
  'a text without end': {text: 'x'.repeat(60_001)},
  'a text that is none': {text: {toString: 'x'}},
  'a name of two lines': {name: 'A. Reader\r\nBcc: x@site.example'},
  'an address of two lines': {contact: 'a@site.example\nBcc: x@site.example'},
  'more than was asked': {dateOfBirth: '2001-01-01'},
  'another version': {version: 2},
  'a language that is none': {language: 'en"><script>'},
  'a day that is none': {due: {legal: 'soon', promise: null}},
  'a month that is none': {due: {legal: '2026-99-99', promise: null}},
  'a day that the calendar does not have': {due: {legal: null, promise: '2027-02-29'}},
  'a reference of one’s own': {reference: 'DP-1'},
  'a reference with letters that are taken for others': {reference: 'DP-IIII-OOOO'},
  'time that runs backwards': {seconds: -1},
};

describe('the demo’s endpoint', () => {
  const file = join(tmpdir(), `forthright-rights-${process.pid}.db`);
  let time = Date.parse('2026-11-25T10:00:00Z');
  const rights = {file, limit: 1000, now: () => new Date(time)};
  let site;
  before(async () => {
    site = await startServer({rights});
  });
  after(async () => {
    await site.close();
    await rm(file, {force: true});
  });

  const post = (path, body, headers = {}) =>
    fetch(site.url + path, {
      method: 'POST',
      headers: {'content-type': 'application/json', origin: site.url, 'sec-fetch-site': 'same-origin', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const send = (message, headers) =>
    post('/api/rights', message, {'idempotency-key': message.reference ?? '', ...headers});
  const take = async (more) => {
    const message = fresh({due: {legal: null, promise: null}, ...more});
    assert.equal((await send(message)).status, 201);
    return message.reference;
  };
  const desk = async () => (await fetch(`${site.url}/api/desk`)).json();
  const standing = async (reference) => (await desk()).requests.find((request) => request.reference === reference);
  const act = async (reference, action, more) => (await post('/api/desk', {reference, action, ...more})).status;
  const on = (day) => (time = Date.parse(`${day}T10:00:00Z`));

  it('takes a request, and says what its status is and when it is due', async () => {
    const message = fresh();

    const response = await send(message);
    const status = await response.json();

    assert.equal(response.status, 201);
    assert.ok(isStatus(status), JSON.stringify(isStatus.errors));
    assert.deepEqual(status, {
      request_id: message.reference,
      status: 'open',
      received_at: '2026-11-25T10:00:00.000Z',
      expected_by: '2026-12-29',
    });
  });

  it('takes it once, however often it comes, and answers the same', async () => {
    const message = fresh();
    const first = await (await send(message)).json();
    const {requests} = await desk();

    const again = await Promise.all([
      send(message),
      send({...message, seconds: 300, due: {legal: null, promise: null}}),
      send(Object.fromEntries(Object.entries(message).reverse())),
    ]);

    for (const response of again) {
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), first);
    }
    assert.equal((await desk()).requests.length, requests.length);
  });

  it('keeps the first where other words come under its reference', async () => {
    const message = fresh();
    await send(message);

    assert.equal((await send({...message, text: 'Other words'})).status, 409);
    assert.equal((await standing(message.reference)).message.text, message.text);
  });

  for (const [name, part] of Object.entries(wrong))
    it(`refuses ${name}`, async () => {
      const message = fresh(part);
      const {requests} = await desk();

      assert.equal(isMessage(message), false);
      const response = await send(message);

      assert.equal(response.status, 400);
      assert.ok(isProblem(await response.json()));
      assert.equal((await desk()).requests.length, requests.length);
    });

  it('refuses what is no JSON, what is too large, and a header that says otherwise', async () => {
    assert.equal((await post('/api/rights', '{')).status, 400);
    assert.equal((await post('/api/rights', 'null')).status, 400);
    assert.equal((await post('/api/rights', 'x'.repeat(1_610_000))).status, 413);
    assert.equal((await send(fresh(), {'idempotency-key': makeReference()})).status, 400);
    assert.equal((await fetch(`${site.url}/api/rights`)).status, 405);
    assert.equal((await fetch(`${site.url}/api/rights`, {method: 'DELETE'})).headers.get('allow'), 'POST');
  });

  it('answers under a name of this machine alone', async () => {
    // As a browser asks that was told that the name of another site is here.
    const ask = (host, {method = 'GET', path = '/api/desk'} = {}) =>
      new Promise((resolve, reject) => {
        const headers = {
          host,
          origin: `http://${host}`,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
        };
        request({host: '127.0.0.1', port: site.port, path, method, headers}, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end(method === 'POST' ? '{}' : undefined);
      });

    for (const host of [`elsewhere.example:${site.port}`, 'localhost.elsewhere.example', '127.0.0.1.example', '[']) {
      assert.equal(await ask(host), 403, host);
      assert.equal(await ask(host, {method: 'POST'}), 403, host);
      assert.equal(await ask(host, {method: 'POST', path: '/api/rights'}), 403, host);
    }
    for (const host of [`localhost:${site.port}`, `127.0.0.1:${site.port}`, `[::1]:${site.port}`])
      assert.equal(await ask(host), 200, host);
  });

  it('refuses what another site sends, whatever cookies go along', async () => {
    const foreign = [
      {origin: 'https://elsewhere.example'},
      {origin: 'null'},
      {origin: site.url, 'sec-fetch-site': 'cross-site'},
      {origin: site.url, 'sec-fetch-site': 'same-site'},
      {origin: site.url.replace('localhost', '127.0.0.1')},
      {origin: `${site.url}.elsewhere.example`},
    ];
    for (const headers of foreign) {
      assert.equal((await send(fresh(), {cookie: 'session=1', ...headers})).status, 403, JSON.stringify(headers));
      assert.equal((await post('/api/desk', {}, headers)).status, 403);
    }
    const bare = await fetch(`${site.url}/api/rights`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: '{}',
    });
    assert.equal(bare.status, 403);
    assert.equal((await fetch(`${site.url}/api/desk`, {headers: {'sec-fetch-site': 'cross-site'}})).status, 403);
    assert.equal((await send(fresh())).headers.get('access-control-allow-origin'), null);
  });

  it('refuses what a form of another site could send without asking', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/jsonp',
    ]) {
      assert.equal((await send(fresh(), {'content-type': type})).status, 415, type);
      assert.equal((await post('/api/desk', {}, {'content-type': type})).status, 415, type);
    }
    assert.equal((await send(fresh(), {'content-type': 'application/json; charset=utf-8'})).status, 201);
  });

  it('puts aside what a machine may have sent, answers it all the same, and loses nothing', async () => {
    for (const more of [{website: 'https://site.example'}, {seconds: 0.4}]) {
      const message = fresh(more);
      const response = await send(message);

      assert.equal(response.status, 201);
      assert.ok(isStatus(await response.json()));
      assert.equal((await standing(message.reference)).isSuspect, true);
      assert.equal(await act(message.reference, 'is-person'), 200);
      const {isSuspect, status, due} = await standing(message.reference);
      assert.deepEqual([isSuspect, status, due], [false, 'open', '2026-12-29']);
    }
    assert.equal((await standing(await take())).isSuspect, false);
  });

  it('answers as the contract says, whatever it answers', async () => {
    const {responses} = contract.paths['/api/rights'].post;
    const message = fresh();
    const answers = [
      await send(message),
      await send(message),
      await send({...message, text: 'x'}),
      await send(fresh({rights: []})),
      await send(fresh(), {origin: 'null'}),
      await send(fresh(), {'content-type': 'text/plain'}),
      await post('/api/rights', 'x'.repeat(1_610_000)),
      await fetch(`${site.url}/api/rights`),
    ];

    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 200, 409, 400, 403, 415, 413, 405],
    );
    for (const answer of answers) {
      assert.ok(responses[answer.status], `${answer.status}`);
      assert.match(answer.headers.get('content-type'), /^application\/json/);
      assert.ok((answer.ok ? isStatus : isProblem)(await answer.json()));
    }
  });

  it('has its requests again after it was stopped', async () => {
    const reference = await take();
    await act(reference, 'acknowledge');
    await site.close();
    site = await startServer({rights});

    assert.equal((await standing(reference)).status, 'in_progress');
  });

  describe('the desk', () => {
    it('moves the day when proof of identity comes', async () => {
      on('2026-11-10');
      const reference = await take({rights: ['erasure']});
      assert.equal((await standing(reference)).due, '2026-12-10');

      on('2026-11-12');
      assert.equal(await act(reference, 'ask-identity'), 200);
      const waiting = await standing(reference);
      on('2026-11-20');
      assert.equal(await act(reference, 'identity-received'), 200);
      const found = await standing(reference);

      assert.deepEqual(
        [waiting.due, waiting.status, waiting.reason],
        [undefined, 'in_progress', 'need_user_verification'],
      );
      assert.deepEqual([found.due, found.reason], ['2026-12-21', undefined]);
      assert.ok(found.because.includes('identity'));
    });

    it('lets a question stop the clock, for access alone', async () => {
      on('2026-12-14');
      const reference = await take();
      const other = await take({rights: ['erasure']});
      const both = await take({rights: ['access', 'erasure']});

      on('2027-01-01');
      assert.equal(await act(reference, 'ask-clarification'), 400);
      assert.equal(await act(reference, 'ask-clarification', {note: 'Which years?'}), 200);
      assert.equal(await act(reference, 'ask-clarification', {note: 'And which forms?'}), 409);
      assert.equal(await act(other, 'ask-clarification', {note: 'Which years?'}), 409);
      assert.equal(await act(both, 'ask-clarification', {note: 'Which years?'}), 200);
      assert.equal((await standing(reference)).due, undefined);
      assert.equal((await standing(both)).due, '2027-01-14');
      on('2027-01-05');
      assert.equal(await act(reference, 'clarified'), 200);

      assert.equal((await standing(reference)).due, '2027-01-19');
    });

    it('takes two months more within the first, with a reason, and once', async () => {
      on('2026-11-30');
      const reference = await take();
      const late = await take();
      const complaint = await take({rights: ['complain-controller']});

      on('2026-12-29');
      assert.equal(await act(reference, 'extend', {note: '  '}), 400);
      assert.equal(await act(reference, 'extend', {note: 'Many files'}), 200);
      assert.equal(await act(reference, 'extend', {note: 'Many files'}), 409);
      assert.equal(await act(complaint, 'extend', {note: 'Many files'}), 409);
      assert.equal((await standing(reference)).due, '2027-03-01');
      on('2026-12-31');
      assert.equal(await act(late, 'extend', {note: 'Many files'}), 409);
      assert.equal((await standing(late)).isLate, true);
    });

    it('lets nothing that was done too late make a request less late', async () => {
      const late = [
        ['ask-identity'],
        ['ask-identity', 'identity-received'],
        ['ask-identity', 'identity-received', 'ask-identity'],
        ['ask-identity', 'identity-received', 'ask-identity', 'identity-received'],
        ['ask-clarification'],
        ['ask-clarification', 'clarified'],
        ['ask-identity', 'ask-clarification', 'identity-received', 'clarified'],
      ];
      for (const steps of late) {
        on('2026-11-02');
        const reference = await take();
        for (const [index, action] of steps.entries()) {
          on(`2026-12-${10 + index}`);
          assert.equal(await act(reference, action, {note: 'x'}), 200, steps.join());
        }
        const {due, isLate} = await standing(reference);
        assert.deepEqual([due, isLate], ['2026-12-02', true], steps.join());
        assert.equal(await act(reference, 'extend', {note: 'x'}), 409, steps.join());
      }
    });

    it('begins the month anew with the first proof, and with no other', async () => {
      on('2026-11-02');
      const reference = await take();
      await act(reference, 'ask-identity');
      on('2026-12-11');
      await act(reference, 'identity-received');
      on('2026-12-12');
      await act(reference, 'ask-identity');
      assert.equal((await standing(reference)).due, '2027-01-11');
      on('2027-05-01');
      await act(reference, 'identity-received');

      const {due, isLate} = await standing(reference);
      assert.deepEqual([due, isLate], ['2027-01-11', true]);
    });

    it('says how late an answer was, once it is there', async () => {
      on('2026-11-02');
      const [late, inTime, back] = [await take(), await take(), await take()];
      on('2026-12-10');
      await act(late, 'answer');
      await act(inTime, 'answer', {day: '2026-12-02'});
      await act(back, 'take-back');

      const found = await Promise.all([late, inTime, back].map(standing));
      assert.deepEqual(
        found.map(({daysLate}) => daysLate),
        [8, 0, 0],
      );
    });

    it('counts from the day on which something came, whenever it is entered', async () => {
      on('2026-11-10');
      const proof = await take();
      const question = await take();
      const told = await take();
      on('2026-11-12');
      await act(proof, 'ask-identity');
      await act(question, 'ask-clarification', {note: 'Which years?'});
      on('2026-11-23');
      assert.equal(await act(proof, 'identity-received', {day: '2026-11-20'}), 200);
      assert.equal(await act(question, 'clarified', {day: '2026-11-13'}), 200);
      on('2026-12-14');
      assert.equal(await act(told, 'extend', {note: 'Many files', day: '2026-12-11'}), 409);
      assert.equal(await act(told, 'extend', {note: 'Many files', day: '2026-12-10'}), 200);

      const found = await Promise.all([proof, question, told].map(standing));
      assert.deepEqual(
        found.map(({due}) => due),
        ['2026-12-21', '2026-12-14', '2027-02-10'],
      );
      assert.deepEqual(
        found[0].events.map(({at, day}) => [at.slice(0, 10), day]),
        [
          ['2026-11-12', '2026-11-12'],
          ['2026-11-23', '2026-11-20'],
        ],
      );
    });

    it('takes no day that is none, is to come, or was before what it follows', async () => {
      on('2026-11-10');
      const reference = await take();
      on('2026-11-12');
      for (const day of ['2026-11-31', '12/11/2026', '', 20261112, '2026-11-13'])
        assert.equal(await act(reference, 'ask-identity', {day}), 400, `${day}`);
      assert.equal(await act(reference, 'ask-identity', {day: '2026-11-09'}), 409);
      assert.equal(await act(reference, 'ask-identity', {day: '2026-11-11'}), 200);
      assert.equal(await act(reference, 'identity-received', {day: '2026-11-10'}), 409);
      assert.equal(await act(reference, 'identity-received', {day: '2026-11-12'}), 200);
      assert.equal(await act(reference, 'ask-identity', {day: '2026-11-11'}), 409);
    });

    it('gives a request its own month, where a complaint that came with it is late', async () => {
      on('2026-07-08');
      const reference = await take({rights: ['complain-controller', 'erasure']});
      // Thirty days were over on 7 August, the month is on 10 August: the 8th is a Saturday.
      on('2026-08-10');
      const {due, task, isLate} = await standing(reference);

      assert.equal(await act(reference, 'extend', {note: 'Many files'}), 200);
      await act(reference, 'acknowledge');

      assert.deepEqual([due, task, isLate], ['2026-08-07', 'acknowledge', true]);
      assert.deepEqual([(await standing(reference)).due, (await standing(reference)).legal], ['2026-09-09', undefined]);
      // Thirty days from 1 February are longer than the month, and give it no more time.
      on('2027-02-01');
      const late = await take({rights: ['complain-controller', 'erasure']});
      on('2027-03-02');
      assert.equal(await act(late, 'extend', {note: 'Many files'}), 409);
    });

    it('opens again what was closed by mistake, with the days as they were', async () => {
      on('2026-11-10');
      const reference = await take();
      assert.equal(await act(reference, 'reopen'), 409);
      await act(reference, 'answer');
      const closed = await standing(reference);
      assert.equal(await act(reference, 'acknowledge'), 409);
      on('2026-12-14');
      assert.equal(await act(reference, 'reopen'), 200);
      const {status, due, isLate, can} = await standing(reference);

      assert.deepEqual([closed.isOpen, closed.can], [false, ['reopen']]);
      assert.deepEqual([status, due, isLate, can.includes('reopen')], ['in_progress', '2026-12-10', true, false]);
      assert.equal(await act(reference, 'take-back'), 200);
      assert.equal((await standing(reference)).status, 'revoked');
    });

    it('asks for an acknowledgement of a complaint, and then for word of how far it is', async () => {
      on('2026-11-25');
      const message = fresh({rights: ['complain-controller'], due: {legal: null, promise: null}});
      const {reference} = message;
      await send(message);
      const stands = async () => {
        const {due, legal, task, isLate, can} = await standing(reference);
        return [due, legal, task, isLate, can.includes('progress')];
      };
      assert.deepEqual(await stands(), ['2026-12-29', '2026-12-29', 'acknowledge', false, false]);

      assert.equal(await act(reference, 'progress', {note: 'We look into it.'}), 409);
      assert.equal(await act(reference, 'acknowledge'), 200);
      assert.equal(await act(reference, 'acknowledge'), 409);
      assert.deepEqual(await stands(), ['2026-12-25', undefined, 'progress', false, true]);
      // That day is the desk's own, and no promise to the person.
      assert.equal((await (await send(message)).json()).expected_by, undefined);

      on('2027-11-25');
      assert.deepEqual(await stands(), ['2026-12-25', undefined, 'progress', true, true]);
      assert.equal(await act(reference, 'progress'), 400);
      assert.equal(await act(reference, 'progress', {note: 'We asked the school.', day: '2027-11-24'}), 200);
      assert.deepEqual(await stands(), ['2027-12-24', undefined, 'progress', false, true]);
      assert.equal(await act(await take(), 'progress', {note: 'x'}), 409);
    });

    it('holds the owner to what the person was told, until the clock has moved', async () => {
      on('2026-11-25');
      const due = {legal: '2026-12-29', promise: '2026-12-01'};
      const message = fresh({due});
      const {reference} = message;
      assert.equal((await (await send(message)).json()).expected_by, '2026-12-01');
      const complaint = await take({due, rights: ['complain-controller']});
      const mixed = await take({due, rights: ['complain-controller', 'access']});
      await act(mixed, 'acknowledge');
      const [never, before] = [await take(), await take({due: {legal: null, promise: '2026-11-24'}})];
      on('2026-12-02');
      const told = await Promise.all([reference, complaint, mixed, never, before].map(standing));
      await act(reference, 'extend', {note: 'Many files'});

      assert.deepEqual(
        told.map(({due, legal, isLate}) => [due, legal, isLate]),
        [
          ['2026-12-01', '2026-12-29', true],
          ['2026-12-01', '2026-12-29', true],
          // The next word on the complaint. The day that the person was told was that of its acknowledgement.
          ['2026-12-25', undefined, false],
          ['2026-12-29', '2026-12-29', false],
          ['2026-12-29', '2026-12-29', false],
        ],
      );
      assert.equal((await standing(reference)).due, '2027-02-25');
    });

    it('tells people the earliest day over the nations', async () => {
      // 1 December is a working day, and St Andrew's Day the day before one in Scotland alone.
      const scotland = await startServer({rights: {nation: 'scotland', now: () => new Date('2026-10-30T10:00:00Z')}});
      const message = fresh({due: {legal: null, promise: null}});
      try {
        const status = await fetch(`${scotland.url}/api/rights`, {
          method: 'POST',
          headers: {'content-type': 'application/json', origin: scotland.url, 'idempotency-key': message.reference},
          body: JSON.stringify(message),
        });
        const {requests} = await (await fetch(`${scotland.url}/api/desk`)).json();

        assert.equal((await status.json()).expected_by, '2026-11-30');
        assert.deepEqual([requests[0].due, requests[0].legal], ['2026-11-30', '2026-12-01']);
      } finally {
        await scotland.close();
      }
    });

    it('answers or refuses, with a reason that is one, and then is done', async () => {
      on('2026-11-25');
      const [answered, refused, back] = [await take(), await take(), await take()];

      assert.equal(await act(answered, 'answer'), 200);
      assert.equal(await act(answered, 'refuse', {reason: 'other', note: 'No'}), 409);
      assert.equal(await act(refused, 'refuse', {note: 'No'}), 400);
      assert.equal(await act(refused, 'refuse', {reason: 'no_match'}), 400);
      assert.equal(await act(refused, 'refuse', {reason: 'because', note: 'No'}), 400);
      assert.equal(await act(refused, 'refuse', {reason: 'no_match', note: 'We looked everywhere.'}), 200);
      assert.equal(await act(back, 'take-back'), 200);

      const found = await Promise.all([answered, refused, back].map(standing));
      assert.deepEqual(
        found.map(({status, reason, due, can}) => [status, reason, due, can]),
        [
          ['fulfilled', undefined, undefined, ['reopen']],
          ['denied', 'no_match', undefined, ['reopen']],
          ['revoked', undefined, undefined, ['reopen']],
        ],
      );
    });

    it('tells the browser that sends again how it stands', async () => {
      on('2026-11-25');
      const message = fresh();
      await send(message);
      await act(message.reference, 'refuse', {reason: 'no_match', note: 'We looked everywhere.'});

      const status = await (await send(message)).json();

      assert.ok(isStatus(status));
      assert.deepEqual([status.status, status.reason, status.expected_by], ['denied', 'no_match', undefined]);
    });

    it('puts what is due next first, and what is closed last', async () => {
      const {requests} = await desk();
      const ranks = requests.map(({due, isOpen}) => due ?? (isOpen ? '8' : '9'));

      assert.deepEqual(ranks, [...ranks].sort());
      assert.ok(new Set(ranks).size > 4);
    });

    it('counts as the module does that people’s browsers have', async () => {
      on('2026-10-30');
      const reference = await take();

      assert.equal((await standing(reference)).due, dueDates({kind: 'request', received: '2026-10-30'}).legal);
    });

    it('takes the day in London, at midnight in summer', async () => {
      time = Date.parse('2026-07-01T23:30:00Z');
      const reference = await take();

      assert.deepEqual(
        [(await standing(reference)).received, (await standing(reference)).due],
        ['2026-07-02', '2026-08-03'],
      );
    });

    it('does nothing that it does not know', async () => {
      const reference = await take();

      assert.equal(await act(reference, 'constructor'), 400);
      assert.equal(await act(reference, {}), 400);
      assert.equal(await act(makeReference(), 'answer'), 404);
      assert.equal(await act('x', 'answer'), 404);
      assert.equal(await act(reference, 'answer', {note: 'x'.repeat(4001)}), 400);
      assert.equal((await post('/api/desk', 'null')).status, 404);
      assert.equal((await fetch(`${site.url}/api/desk`, {method: 'PUT'})).status, 405);
    });
  });
});

describe('a message as large as can be', () => {
  it('takes all that the contract lets through, however it is written', async () => {
    const most = (character) => {
      const field = character.repeat(10_000);
      const text = character.repeat(60_000);
      const consents = Array(100).fill('\u{1f600}'.repeat(100));
      return fresh({
        text,
        scope: {period: field, service: field, topic: field},
        correction: {was: field, now: field},
        consents,
      });
    };
    const escape = (text) =>
      text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

    // A desk of its own: each look at it reads all of this.
    const site = await startServer();
    after(() => site.close());
    for (const character of ['"', '\n', '\u0001', '\u{1f600}']) {
      const message = most(character);
      const response = await fetch(`${site.url}/api/rights`, {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: site.url, 'idempotency-key': message.reference},
        body: escape(JSON.stringify(message)),
      });

      assert.equal(response.status, 201, JSON.stringify(character));
      const {requests} = await (await fetch(`${site.url}/api/desk`)).json();
      assert.ok(requests.some(({message: {text}}) => text === message.text));
    }
  });
});

describe('the owner’s promises', () => {
  it('count at the desk, and in what the person is told', async () => {
    let time = Date.parse('2026-11-25T10:00:00Z');
    const promises = [
      {event: 'acknowledge', count: 3, unit: 'working-day'},
      {event: 'answer', count: 14, unit: 'day'},
    ];
    const site = await startServer({rights: {promises, now: () => new Date(time)}});
    const post = async (path, body) => {
      const response = await fetch(site.url + path, {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: site.url, 'idempotency-key': body.reference},
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const stands = async ({reference}) => {
      const {requests} = await (await fetch(`${site.url}/api/desk`)).json();
      const {task, due, legal, isLate} = requests.find((request) => request.reference === reference);
      return [task, due, legal, isLate];
    };
    const message = (rights) => fresh({rights, due: {legal: null, promise: null}});
    const [access, complaint, longer] = [message(['access']), message(['complain-controller']), message(['erasure'])];
    const quick = message(['portability']);
    try {
      await post('/api/rights', quick);
      for (const one of [access, complaint, longer])
        assert.equal((await post('/api/rights', one)).expected_by, '2026-11-30');
      assert.deepEqual(await stands(access), ['acknowledge', '2026-11-30', undefined, false]);
      assert.deepEqual(await stands(complaint), ['acknowledge', '2026-11-30', '2026-12-29', false]);

      for (const {reference} of [access, complaint, longer])
        await post('/api/desk', {reference, action: 'acknowledge'});
      await post('/api/desk', {reference: longer.reference, action: 'extend', note: 'Many files'});
      time = Date.parse('2026-12-10T10:00:00Z');

      assert.deepEqual(await stands(access), ['answer', '2026-12-09', '2026-12-29', true]);
      assert.deepEqual(await stands(complaint), ['answer', '2026-12-09', undefined, true]);
      assert.deepEqual(await stands(longer), ['answer', '2027-02-25', '2027-02-25', false]);
      // Answered in time, though nobody said before that it had arrived.
      const {requests} = await post('/api/desk', {reference: quick.reference, action: 'answer', day: '2026-12-09'});
      assert.equal(requests.find(({reference}) => reference === quick.reference).daysLate, 0);
    } finally {
      await site.close();
    }
  });
});

describe('the demo', () => {
  it('keeps its requests in a file that the environment names, however it is started', () => {
    assert.deepEqual(readSettings({PORT: '8100', RECORDS: 'a.db', RIGHTS: 'b.db'}), {
      port: 8100,
      records: {file: 'a.db'},
      rights: {file: 'b.db'},
    });
    for (const path of ['scripts/start.mjs', 'demo/server.mjs'])
      assert.match(read(path), /startServer\(readSettings\(\)\)/);
  });
});

describe('too many requests', () => {
  it('are told when to come again', async () => {
    const site = await startServer({rights: {limit: 3, most: 2}});
    const send = (message) =>
      fetch(`${site.url}/api/rights`, {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: site.url, 'idempotency-key': message.reference},
        body: JSON.stringify(message),
      });
    try {
      const answers = [];
      for (let times = 0; times < 4; times++) answers.push(await send(fresh()));

      assert.deepEqual(
        answers.map(({status}) => status),
        [201, 201, 503, 429],
      );
      assert.deepEqual(
        answers.map(({headers}) => headers.get('retry-after')),
        [null, null, '3600', '60'],
      );
    } finally {
      await site.close();
    }
  });
});

/** Between the browser and the endpoint: drops the answer, or the request, or answers itself. */
async function startBadLine(target, faults) {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const fault = faults.shift();
      if (fault === 'drop the request') return response.destroy();
      if (fault === 500) return response.writeHead(500).end('<h1>Oh no</h1>');
      if (fault === 'another page')
        return response.writeHead(200, {'content-type': 'text/html'}).end('<title>Sign in to this network</title>');
      if (fault === 'elsewhere') return response.writeHead(307, {location: `${target}/api/rights`}).end();
      const {headers} = request;
      const pass = () =>
        fetch(target + request.url, {
          method: request.method,
          headers: {
            'content-type': headers['content-type'],
            'idempotency-key': headers['idempotency-key'],
            origin: target,
          },
          body: Buffer.concat(chunks),
        });
      const answer = await pass();
      if (fault === 'twice') await pass();
      if (fault === 'drop the answer') return response.destroy();
      // Held back until whoever asked has gone.
      if (fault === 'delay the answer') return void response.on('close', () => undefined);
      response.writeHead(answer.status, {'content-type': 'application/json'}).end(await answer.text());
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/api/rights`,
    close: () => (server.closeAllConnections(), new Promise((done) => server.close(done))),
  };
}

describe('a request over a bad line', () => {
  const faults = [];
  let site, line;
  before(async () => {
    site = await startServer({rights: {limit: 1000}});
    line = await startBadLine(site.url, faults);
  });
  after(async () => {
    await line.close();
    await site.close();
  });
  const kept = async ({reference}) => {
    const {requests} = await (await fetch(`${site.url}/api/desk`)).json();
    return requests.filter((request) => request.reference === reference);
  };

  const cases = [
    ['drop the request', 'failed', 0],
    ['drop the answer', 'failed', 1],
    ['delay the answer', 'timeout', 1],
    [500, 'failed', 0],
    ['another page', 'failed', 0],
    ['elsewhere', 'failed', 0],
  ];
  for (const [fault, why, before] of cases)
    it(`arrives at the second try, and once: ${fault}`, async () => {
      const message = fresh({text: 'Dŵr 🙏 \ud800 <b>\r\n'});
      faults.push(fault);

      const first = await sendRequest(line.url, message, fault === 'delay the answer' ? {timeout: 1000} : {});
      const between = (await kept(message)).length;
      const second = await sendRequest(line.url, {...message, seconds: 99});

      assert.deepEqual(first, {ok: false, why});
      assert.equal(between, before);
      assert.deepEqual([second.ok, second.status, second.reference], [true, 'open', message.reference]);
      assert.match(second.expectedBy, /^\d{4}-\d\d-\d\d$/);
      const found = await kept(message);
      assert.equal(found.length, 1);
      assert.equal(found[0].message.text, message.text);
    });

  it('that comes twice is kept once', async () => {
    const message = fresh();
    faults.push('twice');

    const sent = await sendRequest(line.url, message);

    assert.equal(sent.ok, true);
    assert.equal((await kept(message)).length, 1);
  });
});
