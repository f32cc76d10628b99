/**
 * Keeps the records of decisions that browsers send, in a database of its own: what docs/record.openapi.json asks of a
 * server, and no more. Who sent a record is looked at for as long as a flood would last, and never kept.
 */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import sqlite from 'node-sqlite3-wasm';

const contract = join(dirname(fileURLToPath(import.meta.url)), '../docs/record.openapi.json');

/** A record has at most a few hundred bytes for each category. */
const largest = 32_000;

/**
 * Opens the database: a file, or `:memory:`. One address may send `limit` records a minute. Answers the handler of
 * `/api/records`, and the way to close it all.
 */
export function openRecords({file = ':memory:', limit = 60} = {}) {
  const {components} = JSON.parse(readFileSync(contract, 'utf8'));
  const isRecord = new Ajv({strict: false}).compile({$ref: '#/components/schemas/ConsentRecord', components});

  const database = new sqlite.Database(file);
  database.exec(
    'CREATE TABLE IF NOT EXISTS records (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, arrived TEXT NOT NULL, record TEXT NOT NULL)',
  );

  let seen = new Map();
  const forget = setInterval(() => (seen = new Map()), 60_000);
  forget.unref();

  const isFlood = ({socket}) => {
    const times = (seen.get(socket.remoteAddress) ?? 0) + 1;
    seen.set(socket.remoteAddress, times);
    return times > limit;
  };

  const add = async (request, answer) => {
    if (isFlood(request)) return answer(429, 'Too many records from one address.', {'retry-after': '60'});
    const text = await readText(request);
    if (text === undefined) return answer(413, 'This is too large to be a record.', {connection: 'close'});
    let record;
    try {
      record = JSON.parse(text);
    } catch {
      return answer(400, 'Expected JSON.');
    }
    if (!isRecord(record)) return answer(400, 'Expected a record, as docs/record.openapi.json has it.');
    const {changes} = database.run('INSERT OR IGNORE INTO records (id, arrived, record) VALUES (?, ?, ?)', [
      record.id,
      new Date().toISOString(),
      JSON.stringify(record),
    ]);
    return answer(changes ? 201 : 200, {id: record.id});
  };

  const list = () =>
    database
      .all('SELECT arrived, record FROM records ORDER BY number DESC LIMIT 100')
      .map(({arrived, record}) => ({arrived, record: JSON.parse(record)}));

  return {
    /** `send(status, body, headers)` answers a request. */
    async answer(request, send) {
      if (request.method === 'POST') return add(request, send);
      if (request.method === 'GET') return send(200, list());
      return send(405, 'Only GET and POST.', {allow: 'GET, POST'});
    },
    close() {
      clearInterval(forget);
      if (database.isOpen) database.close();
    },
  };
}

/** The body; undefined if it is more than a record can have. */
async function readText(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > largest) return undefined;
  }
  return text;
}
