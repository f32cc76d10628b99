import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rm} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {startServer} from '../../demo/server.mjs';

const contract = JSON.parse(readFileSync(new URL('../../docs/record.openapi.json', import.meta.url), 'utf8'));
const {paths, components} = contract;
const {post} = paths['/api/records'];
const {examples} = post.requestBody.content['application/json'];
const isRecord = new Ajv({strict: false, allErrors: true}).compile({$ref: '#/components/schemas/ConsentRecord', components});
const example = examples.accepted.value;
const withId = (number) => ({...example, id: `8a1d2f0e-3c5b-4d6e-9f70-${String(number).padStart(12, '0')}`});

describe('docs/record.openapi.json', () => {
  it('is OpenAPI 3.1, with all that it needs', () => {
    assert.match(contract.openapi, /^3\.1\.\d$/);
    for (const key of ['title', 'version']) assert.equal(typeof contract.info[key], 'string');
    assert.deepEqual(Object.keys(paths), ['/api/records']);
    for (const [status, {description}] of Object.entries(post.responses)) {
      assert.match(status, /^[2-5]\d\d$/);
      assert.ok(description);
    }
  });

  it('points at nothing that is not there', () => {
    const pointers = [...JSON.stringify(contract).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);

    assert.ok(pointers.length);
    for (const path of pointers) assert.ok(path.split('/').reduce((part, key) => part?.[key], contract), path);
  });

  for (const [name, {value}] of Object.entries(examples))
    it(`has an example that keeps to its schema: ${name}`, () => {
      assert.ok(isRecord(value), JSON.stringify(isRecord.errors, null, 1));
    });

  const wrong = {
    'an address of a page': {origin: 'https://www.example/a/page?of=mine'},
    'an id that is none': {id: '1'},
    'what the browser says of itself': {userAgent: 'Mozilla/5.0'},
    'no answer': {categories: {}},
    'an answer that is more than one': {categories: {analytics: {...example.categories.analytics, email: 'a@site.example'}}},
    'another version': {version: 2},
  };
  for (const [name, part] of Object.entries(wrong))
    it(`refuses ${name}`, () => {
      assert.equal(isRecord({...example, ...part}), false);
    });
});

describe('the demo’s endpoint', () => {
  const file = join(tmpdir(), `forthright-records-${process.pid}.db`);
  let site;
  before(async () => {
    site = await startServer({records: {file, limit: 12}});
  });
  after(async () => {
    await site.close();
    await rm(file, {force: true});
  });
  const send = async (body) => (await fetch(`${site.url}/api/records`, {method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body)})).status;
  const list = async () => (await fetch(`${site.url}/api/records`)).json();

  it('takes a record once, and says so when it comes again', async () => {
    const statuses = [await send(withId(1)), await send(withId(1)), await send(withId(2))];

    assert.deepEqual(statuses, [201, 200, 201]);
    assert.deepEqual((await list()).map(({record}) => record), [withId(2), withId(1)]);
  });

  it('takes nothing that is no record, and nothing too large', async () => {
    assert.deepEqual([await send('{'), await send({...withId(3), more: 1}), await send('null')], [400, 400, 400]);
    assert.equal(await send('x'.repeat(40_000)), 413);
    assert.equal((await list()).length, 2);
  });

  it('answers only GET and POST', async () => {
    assert.equal((await fetch(`${site.url}/api/records`, {method: 'DELETE'})).status, 405);
  });

  it('has its records again after it was stopped', async () => {
    await site.close();
    site = await startServer({records: {file, limit: 12}});

    assert.equal((await list()).length, 2);
  });

  it('takes no more than so many from one address', async () => {
    const statuses = [];
    for (let number = 10; number < 24; number++) statuses.push(await send(withId(number)));

    assert.deepEqual([...new Set(statuses)], [201, 429]);
    assert.equal(statuses.filter((status) => status === 201).length, 12);
  });
});
