/**
 * Takes requests and complaints, as docs/rights.openapi.json asks of a server, and keeps the desk behind them: what each one
 * waits for, and by when. The days are counted by the same module that tells them to people. Who sent a request is looked at
 * for as long as a flood would last, and never kept.
 *
 * The desk is open to everybody here, so that you can try it. Yours stands behind your own sign-in.
 */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import sqlite from 'node-sqlite3-wasm';
import {dueDates, londonToday} from '../dist/deadlines.js';

const contract = join(dirname(fileURLToPath(import.meta.url)), '../docs/rights.openapi.json');

/** In characters: the longest text that the contract lets through, and what goes with it. */
const largest = 200_000;
/** Nobody fills in the form in less, in seconds. */
const fastest = 3;
/** What is due within so many days is due soon. */
const soon = 5;

const refusals = ['suspected_fraud', 'insuf_verification', 'no_match', 'claim_not_covered', 'outside_jurisdiction', 'too_many_requests', 'other'];

/** What can be done with a request at the desk, and what has to be said with it. `when` tells what stands in the way. */
const actions = {
  acknowledge: {when: ({isAcknowledged}) => isAcknowledged && 'This was acknowledged before.'},
  'ask-identity': {when: ({isWaitingForIdentity}) => isWaitingForIdentity && 'Proof of identity was asked for before.'},
  'identity-received': {when: ({isWaitingForIdentity}) => !isWaitingForIdentity && 'Nobody asked for proof of identity.'},
  'ask-clarification': {
    needs: 'note',
    when: ({rights, isWaitingForClarification}) =>
      (!rights.includes('access') && 'A question stops the clock only where somebody asks for access.') ||
      (isWaitingForClarification && 'A question is open already.'),
  },
  clarified: {when: ({isWaitingForClarification}) => !isWaitingForClarification && 'No question is open.'},
  extend: {
    needs: 'note',
    when: ({isComplaint, isExtended, isLate}) =>
      (isComplaint && 'A complaint has no longer time.') ||
      (isExtended && 'It was extended before.') ||
      (isLate && 'The first month is over. The person had to be told within it.'),
  },
  answer: {},
  refuse: {needs: 'reason'},
  'take-back': {},
  'is-person': {when: ({isSuspect}) => !isSuspect && 'It is among the requests already.'},
};

const last = (events, action) => events.findLast((event) => event.action === action);

/**
 * Where a request stands on a day: what it waits for, by when, and what that means. Each right has a clock of its own, since
 * a question stops only that of access; the first to end counts.
 */
export function standing({message, arrived, suspect}, events, today, nation = 'england-and-wales') {
  const {reference, rights} = message;
  const received = londonToday(new Date(arrived));
  const isComplaint = rights.every((right) => right.startsWith('complain-'));
  const isAcknowledged = !!last(events, 'acknowledge');
  const isExtended = !!last(events, 'extend');
  const end = events.find(({action}) => ['answer', 'refuse', 'take-back'].includes(action));
  const asked = last(events, 'ask-identity');
  const identity = last(events, 'identity-received');
  const isWaitingForIdentity = !!asked && !(identity?.number > asked.number);
  const clarification = events
    .filter(({action}) => action === 'ask-clarification')
    .map(({day, number}) => ({asked: day, answered: events.find((event) => event.action === 'clarified' && event.number > number)?.day}));
  const isWaitingForClarification = clarification.some(({answered}) => !answered);

  const clocks = rights.map((right) =>
    dueDates({
      kind: right.startsWith('complain-') ? 'complaint' : 'request',
      right,
      received,
      ...(identity && {identityReceived: identity.day}),
      clarification,
      extended: isExtended,
      nation,
    }),
  );
  // A request for proof stops the clock until it comes (UK GDPR arts. 12(6), 12A(2)); that of a complaint runs on.
  const running = clocks.filter(({acknowledge, legal}) => legal && (acknowledge ? !isAcknowledged : !isWaitingForIdentity));
  const due = end ? undefined : running.map(({legal}) => legal).sort()[0];
  const first = running.find(({legal}) => legal === due);
  const isLate = !!due && due < today;
  const daysLeft = due && Math.round((Date.parse(due) - Date.parse(today)) / 864e5);
  return {
    reference,
    rights,
    received,
    arrived,
    isComplaint,
    isSuspect: !!suspect && !last(events, 'is-person'),
    isAcknowledged,
    isExtended,
    isWaitingForIdentity,
    isWaitingForClarification,
    status: end ? {answer: 'fulfilled', refuse: 'denied', 'take-back': 'revoked'}[end.action] : events.some(({action}) => action !== 'is-person') ? 'in_progress' : 'open',
    reason: end?.reason ?? (!end && isWaitingForIdentity ? 'need_user_verification' : undefined),
    due,
    /** What has to happen by then. */
    task: due && (first.acknowledge ? 'acknowledge' : 'answer'),
    because: first?.because ?? [],
    provisional: !!first?.provisional,
    daysLeft,
    isLate,
    isSoon: !!due && !isLate && daysLeft <= soon,
    can: end ? [] : Object.keys(actions).filter((action) => !blocked(action, {rights, isComplaint, isAcknowledged, isExtended, isWaitingForIdentity, isWaitingForClarification, isLate, isSuspect: !!suspect && !last(events, 'is-person')})),
  };
}

const blocked = (action, state) => actions[action].when?.(state);

/**
 * Whether a browser sent it from this site: it says so itself, and no page can make it say otherwise. A cookie proves
 * nothing, since it goes along with what another site sends.
 */
function isFromHere({headers}) {
  const {origin, host} = headers;
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin') return false;
  if (!origin) return !!site;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Opens the database: a file, or `:memory:`. One address may send `limit` requests a minute. `now` is the time, for tests.
 * Answers the handlers of `/api/rights` and `/api/desk`, and the way to close it all.
 */
export function openRights({file = ':memory:', limit = 60, most = 5000, nation = 'england-and-wales', now = () => new Date()} = {}) {
  const {components} = JSON.parse(readFileSync(contract, 'utf8'));
  const ajv = new Ajv({strict: false});
  const isMessage = ajv.compile({$ref: '#/components/schemas/RequestMessage', components});
  const isReference = ajv.compile(components.schemas.Reference);

  const database = new sqlite.Database(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS requests (
      reference TEXT PRIMARY KEY, arrived TEXT NOT NULL, suspect INTEGER NOT NULL, message TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS events (
      number INTEGER PRIMARY KEY, reference TEXT NOT NULL REFERENCES requests, at TEXT NOT NULL, action TEXT NOT NULL,
      note TEXT, reason TEXT
    );
  `);

  let seen = new Map();
  const forget = setInterval(() => (seen = new Map()), 60_000);
  forget.unref();
  const isFlood = ({socket}) => {
    const times = (seen.get(socket.remoteAddress) ?? 0) + 1;
    seen.set(socket.remoteAddress, times);
    return times > limit;
  };

  const read = (row) => row && {...row, message: JSON.parse(row.message)};
  const find = (reference) => read(database.get('SELECT * FROM requests WHERE reference = ?', [reference]));
  const eventsOf = (reference) =>
    database
      .all('SELECT number, at, action, note, reason FROM events WHERE reference = ? ORDER BY number', [reference])
      .map((event) => ({...event, day: londonToday(new Date(event.at))}));
  const stand = (request) => standing(request, eventsOf(request.message.reference), londonToday(now()), nation);

  const statusOf = (request) => {
    const {reference, status, reason, due, arrived} = stand(request);
    return {request_id: reference, status, ...(reason && {reason}), received_at: arrived, ...(due && {expected_by: due})};
  };

  /** What both handlers want of a POST: undefined once it was refused. */
  const receive = async (request, send) => {
    const refuse = (status, message, headers) => void send(status, {message}, headers);
    if (!isFromHere(request)) return refuse(403, 'Only pages of this site may send this.', {connection: 'close'});
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return refuse(415, 'Expected application/json.', {connection: 'close'});
    const text = await readText(request);
    if (text === undefined) return refuse(413, 'This is too large.', {connection: 'close'});
    try {
      return {body: JSON.parse(text)};
    } catch {
      return refuse(400, 'Expected JSON.');
    }
  };

  const take = async (request, send) => {
    const refuse = (status, message, headers) => send(status, {message}, headers);
    if (request.method !== 'POST') return refuse(405, 'Only POST.', {allow: 'POST'});
    if (isFlood(request)) return refuse(429, 'Too many requests from one address.', {'retry-after': '60', connection: 'close'});
    const received = await receive(request, send);
    if (!received) return;
    const {body: message} = received;
    if (!isMessage(message)) return refuse(400, 'Expected a request, as docs/rights.openapi.json has it.');
    const {reference} = message;
    if (request.headers['idempotency-key'] !== reference) return refuse(400, 'Idempotency-Key should be the reference.');

    const known = find(reference);
    if (known) return isSame(known.message, message) ? send(200, statusOf(known)) : refuse(409, 'This reference is known, with other words.');
    const {count} = database.get('SELECT count(*) AS count FROM requests');
    if (count >= most) return refuse(503, 'There is no more room.', {'retry-after': '3600'});
    const suspect = message.website !== '' || message.seconds < fastest;
    database.run('INSERT INTO requests (reference, arrived, suspect, message) VALUES (?, ?, ?, ?)', [reference, now().toISOString(), suspect ? 1 : 0, JSON.stringify(message)]);
    return send(201, statusOf(find(reference)));
  };

  /** What is due next comes first; what has no day, then what is done, last. */
  const list = () => {
    const requests = database
      .all('SELECT * FROM requests')
      .map(read)
      .map((request) => {
        const events = eventsOf(request.message.reference).map(({at, action, note, reason}) => ({at, action, note, reason}));
        return {...stand(request), message: request.message, events};
      });
    const rank = ({due, can}) => (due ? due : can.length ? '8' : '9');
    requests.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.arrived < b.arrived ? -1 : 1));
    return {today: londonToday(now()), nation, refusals, requests};
  };

  const act = async (request, send) => {
    const refuse = (status, message) => send(status, {message});
    const received = await receive(request, send);
    if (!received) return;
    const {reference, action, note, reason} = received.body ?? {};
    const found = isReference(reference) && find(reference);
    if (!found) return refuse(404, 'There is no such request.');
    if (typeof action !== 'string' || !Object.hasOwn(actions, action)) return refuse(400, 'There is no such action.');
    if (note !== undefined && (typeof note !== 'string' || note.length > 4000)) return refuse(400, 'The note is too long.');
    const state = stand(found);
    if (!state.can.length) return refuse(409, 'This is closed.');
    const obstacle = blocked(action, state);
    if (obstacle) return refuse(409, obstacle);
    const {needs} = actions[action];
    if (needs && !note?.trim()) return refuse(400, 'Say why: the person has a right to know.');
    if (needs === 'reason' ? !refusals.includes(reason) : reason !== undefined) return refuse(400, 'There is no such reason.');
    database.run('INSERT INTO events (reference, at, action, note, reason) VALUES (?, ?, ?, ?, ?)', [reference, now().toISOString(), action, note?.trim().toWellFormed() || null, reason ?? null]);
    return send(200, list());
  };

  return {
    /** `send(status, body, headers)` answers a request. */
    take,
    async desk(request, send) {
      const answer = (status, body, headers) => send(status, body, {'cross-origin-resource-policy': 'same-origin', ...headers});
      if (request.method === 'POST') return act(request, answer);
      if (request.method !== 'GET') return answer(405, {message: 'Only GET and POST.'}, {allow: 'GET, POST'});
      const site = request.headers['sec-fetch-site'];
      if (site && site !== 'same-origin' && site !== 'none') return answer(403, {message: 'Only pages of this site may read this.'});
      return answer(200, list());
    },
    close() {
      clearInterval(forget);
      if (database.isOpen) database.close();
    },
  };
}

/** Whether it is the same request once more. The form was open for longer, and the days may have been counted again. */
function isSame(one, other) {
  const words = ({seconds: _, due: __, website: ___, ...rest}) => JSON.stringify(rest, sortKeys);
  return words(one) === words(other);
}

const sortKeys = (_, value) =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** The body; undefined if it is more than a request can have. */
async function readText(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > largest) return undefined;
  }
  return text;
}
