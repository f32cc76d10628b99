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

/** In characters. The contract lets some 125,000 through, and JSON may write each as twelve (`\ud83d\ude00`). */
const largest = 1_600_000;
/** Nobody fills in the form in less, in seconds. */
const fastest = 3;
/** What is due within so many days is due soon. */
const soon = 5;
/**
 * Who complained hears within so many days how far it is. The law wants that without undue delay (DPA 2018 s. 164A(4)), and
 * sets no day: this one is ours.
 */
const patience = 30;

const refusals = ['suspected_fraud', 'insuf_verification', 'no_match', 'claim_not_covered', 'outside_jurisdiction', 'too_many_requests', 'other'];

/**
 * What can be done with a request at the desk, and what has to be said with it. `when` tells what stands in the way, and
 * `after` what it may not be earlier than.
 */
const actions = {
  acknowledge: {when: ({isAcknowledged}) => isAcknowledged && 'This was acknowledged before.'},
  progress: {
    needs: 'note',
    when: ({hasComplaint, isAcknowledged}) => (!hasComplaint && 'This is for complaints.') || (!isAcknowledged && 'Say first that it arrived.'),
  },
  'ask-identity': {
    after: ['identity-received'],
    when: ({isWaitingForIdentity}) => isWaitingForIdentity && 'Proof of identity was asked for before.',
  },
  'identity-received': {
    after: ['ask-identity'],
    when: ({isWaitingForIdentity}) => !isWaitingForIdentity && 'Nobody asked for proof of identity.',
  },
  'ask-clarification': {
    needs: 'note',
    after: ['clarified'],
    when: ({rights, isWaitingForClarification}) =>
      (!rights.includes('access') && 'A question stops the clock only where somebody asks for access.') ||
      (isWaitingForClarification && 'A question is open already.'),
  },
  clarified: {
    after: ['ask-clarification'],
    when: ({isWaitingForClarification}) => !isWaitingForClarification && 'No question is open.',
  },
  extend: {
    needs: 'note',
    when: ({isComplaint, isExtended}) => (isComplaint && 'A complaint has no longer time.') || (isExtended && 'It was extended before.'),
  },
  answer: {},
  refuse: {needs: 'reason'},
  'take-back': {},
  'is-person': {when: ({isSuspect}) => !isSuspect && 'It is among the requests already.'},
  reopen: {},
};

const endings = {answer: 'fulfilled', refuse: 'denied', 'take-back': 'revoked'};

const obstacle = (action, state) => {
  if (state.isOpen === (action === 'reopen')) return state.isOpen ? 'This is open.' : 'This is closed.';
  return actions[action].when?.(state);
};

const last = (events, ...names) => events.findLast(({action}) => names.includes(action));
const isComplaint = (right) => right.startsWith('complain-');
const earliest = (days) => days.filter(Boolean).sort()[0];
const daysFrom = (one, other) => Math.round((Date.parse(other) - Date.parse(one)) / 864e5);
const addDays = (day, count) => new Date(Date.parse(day) + count * 864e5).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, such as 2026-11-25. */
export const isDay = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/**
 * The clock of one right. What was done in time moves it: asking for proof of identity (UK GDPR arts. 12(6), 12A(2)), taking
 * two months more (art. 12A(3)), asking what is meant (art. 12A(5), counted by `dueDates`). Once the time is over nothing
 * does, or what is late would stop being late. Nor does a second proof: the law does not say, and the earlier day is the safe
 * one. A complaint's clock runs on whatever happens.
 */
function clockOf(right, received, events, {nation, promises}) {
  const kind = isComplaint(right) ? 'complaint' : 'request';
  const known = {kind, right, received, nation, clarification: []};
  const plain = dueDates(known);
  let isWaiting = false;
  const inOrder = events.toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  for (const {action, day} of kind === 'request' ? inOrder : []) {
    const {legal} = dueDates(known);
    const isInTime = isWaiting || !legal || day <= legal;
    if (action === 'ask-identity' && isInTime) isWaiting = !known.identityReceived;
    if (action === 'identity-received' && isWaiting) {
      known.identityReceived = day;
      isWaiting = false;
    }
    if (action === 'extend' && isInTime) known.extended = true;
    if (action === 'ask-clarification') known.clarification.push({asked: day});
    if (action === 'clarified') known.clarification.at(-1).answered = day;
  }
  const clock = dueDates(known);
  const {promised} = dueDates({...known, promises});
  // Whoever takes longer has told the person another day than the promised one.
  if (known.extended) promised.answer = undefined;
  return {...clock, kind, promised, isWaiting, isExtended: !!known.extended, isMoved: clock.raw !== plain.raw};
}

/**
 * Where a request stands on a day: what is to be done next, by when, and what that means. Each right has a clock of its own;
 * the first to end counts. Each event has the day on which it happened, whenever it was entered.
 */
export function standing({message, arrived, suspect}, events, today, {nation = 'england-and-wales', promises = []} = {}) {
  const {reference, rights} = message;
  const received = londonToday(new Date(arrived));
  const isAcknowledged = !!last(events, 'acknowledge');
  const end = last(events, ...Object.keys(endings), 'reopen');
  const isOpen = !end || end.action === 'reopen';
  const proof = last(events, 'ask-identity', 'identity-received');
  const question = last(events, 'ask-clarification', 'clarified');
  const heard = events.filter(({action}) => ['acknowledge', 'progress'].includes(action)).map(({day}) => day).sort().at(-1);

  const clocks = rights.map((right) => clockOf(right, received, events, {nation, promises}));
  const tasks = clocks.flatMap((clock, index) => {
    const {kind, legal, promise, promised, isMoved, isWaiting} = clock;
    // What the person was told, of the first right, can make it earlier and do nothing else: it is their word.
    const told = index || isMoved || !(message.due.promise >= received) ? undefined : message.due.promise;
    const byLaw = {legal, day: earliest([promise, told])};
    const isForComplaint = kind === 'complaint';
    const toAcknowledge = isForComplaint ? byLaw : {};
    const toAnswer = isForComplaint ? {} : byLaw;
    const isStanding = isWaiting || !legal;
    return [
      !isAcknowledged && {task: 'acknowledge', legal: toAcknowledge.legal, day: earliest([toAcknowledge.day, promised.acknowledge])},
      !isStanding && {task: 'answer', legal: toAnswer.legal, day: earliest([toAnswer.day, promised.answer])},
      isForComplaint && isAcknowledged && {task: 'progress', day: addDays(heard, patience)},
    ].flatMap((task) => (task && task.day ? {...task, clock} : []));
  });
  tasks.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const next = isOpen ? tasks[0] : undefined;
  const missed = end && endings[end.action] !== 'revoked' && tasks.find(({task, legal, day}) => (legal || task === 'answer') && day < end.day);
  const daysLeft = next && daysFrom(today, next.day);
  const state = {
    reference,
    rights,
    received,
    arrived,
    isComplaint: rights.every(isComplaint),
    hasComplaint: rights.some(isComplaint),
    isOpen,
    isSuspect: !!suspect && !last(events, 'is-person'),
    isAcknowledged,
    isExtended: clocks.some(({isExtended}) => isExtended),
    /** Whether somebody may still be told that it takes longer. */
    isInTime: clocks.some(({kind, legal, isWaiting}) => kind === 'request' && (isWaiting || !legal || today <= legal)),
    isWaitingForIdentity: proof?.action === 'ask-identity',
    isWaitingForClarification: question?.action === 'ask-clarification',
    status: isOpen ? (events.some(({action}) => action !== 'is-person') ? 'in_progress' : 'open') : endings[end.action],
    reason: isOpen ? (proof?.action === 'ask-identity' ? 'need_user_verification' : undefined) : (end.reason ?? undefined),
    /** What the person was told or promised, or the law's day, if that is earlier. */
    due: next?.day,
    /** The last day that the law gives for it, if it gives one. */
    legal: next?.legal ?? undefined,
    /** What has to happen by then. */
    task: next?.task,
    because: next?.clock.because ?? [],
    provisional: !!next?.clock.provisional,
    daysLeft,
    isLate: daysLeft < 0,
    isSoon: daysLeft >= 0 && daysLeft <= soon,
    /** By how much the answer was late, or came without the acknowledgement that the law wants. */
    daysLate: missed ? daysFrom(missed.day, end.day) : 0,
  };
  return {...state, can: Object.keys(actions).filter((action) => !obstacle(action, state))};
}

/** The names of this machine. Yours is that of your site. */
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Whether it was sent to a name of this site. A name of somebody else may lead here too, and its pages read the answer. */
const isToHere = ({headers}, hosts) => URL.canParse(`http://${headers.host}`) && hosts.includes(new URL(`http://${headers.host}`).hostname);

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
 * Opens the database: a file, or `:memory:`. One address may send `limit` requests a minute. `promises` are those of
 * `rights.routes`, and `now` is the time, for tests. Answers the handlers of `/api/rights` and `/api/desk`, and the way to
 * close it all.
 */
export function openRights({file = ':memory:', limit = 60, most = 5000, hosts = ownHosts, nation = 'england-and-wales', promises = [], now = () => new Date()} = {}) {
  const {components} = JSON.parse(readFileSync(contract, 'utf8'));
  const ajv = new Ajv({strict: false, formats: {date: isDay}});
  const isMessage = ajv.compile({$ref: '#/components/schemas/RequestMessage', components});
  const isReference = ajv.compile(components.schemas.Reference);

  const database = new sqlite.Database(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS requests (
      reference TEXT PRIMARY KEY, arrived TEXT NOT NULL, suspect INTEGER NOT NULL, message TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS events (
      number INTEGER PRIMARY KEY, reference TEXT NOT NULL REFERENCES requests, at TEXT NOT NULL, day TEXT NOT NULL,
      action TEXT NOT NULL, note TEXT, reason TEXT
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
  const today = () => londonToday(now());
  const eventsOf = (reference) =>
    database.all('SELECT at, day, action, note, reason FROM events WHERE reference = ? ORDER BY number', [reference]);
  const stand = (request, day = today()) => standing(request, eventsOf(request.message.reference), day, {nation, promises});

  const statusOf = (request) => {
    const {reference, status, reason, due, task, arrived} = stand(request);
    // When to look at a complaint again is a matter of the desk.
    const expected = task === 'progress' ? undefined : due;
    return {request_id: reference, status, ...(reason && {reason}), received_at: arrived, ...(expected && {expected_by: expected})};
  };

  /** What both handlers want of a POST: undefined once it was refused. */
  const receive = async (request, send) => {
    const refuse = (status, message, headers) => void send(status, {message}, headers);
    if (!isToHere(request, hosts) || !isFromHere(request)) return refuse(403, 'Only pages of this site may send this.', {connection: 'close'});
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
    const day = today();
    const requests = database
      .all('SELECT * FROM requests')
      .map(read)
      .map((request) => ({...stand(request, day), message: request.message, events: eventsOf(request.message.reference)}));
    const rank = ({due, isOpen}) => (isOpen ? (due ?? '8') : '9');
    requests.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.arrived < b.arrived ? -1 : 1));
    return {today: day, nation, refusals, requests};
  };

  const act = async (request, send) => {
    const refuse = (status, message) => send(status, {message});
    const received = await receive(request, send);
    if (!received) return;
    const {reference, action, day = today(), note, reason} = received.body ?? {};
    const found = isReference(reference) && find(reference);
    if (!found) return refuse(404, 'There is no such request.');
    if (typeof action !== 'string' || !Object.hasOwn(actions, action)) return refuse(400, 'There is no such action.');
    if (note !== undefined && (typeof note !== 'string' || note.length > 4000)) return refuse(400, 'The note is too long.');
    if (typeof day !== 'string' || !isDay(day)) return refuse(400, 'There is no such day.');
    if (day > today()) return refuse(400, 'This day is still to come.');
    const state = stand(found);
    const blocked = obstacle(action, state);
    if (blocked) return refuse(409, blocked);
    const {needs, after = []} = actions[action];
    if (day < (last(eventsOf(reference), ...after)?.day ?? state.received)) return refuse(409, 'That day is before what went before it.');
    if (action === 'extend' && !stand(found, day).isInTime) return refuse(409, 'The first month was over by then. The person had to be told within it.');
    if (needs && !note?.trim()) return refuse(400, 'Write what the person is told: they have a right to know.');
    if (needs === 'reason' ? !refusals.includes(reason) : reason !== undefined) return refuse(400, 'There is no such reason.');
    database.run('INSERT INTO events (reference, at, day, action, note, reason) VALUES (?, ?, ?, ?, ?, ?)', [reference, now().toISOString(), day, action, note?.trim().toWellFormed() || null, reason ?? null]);
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
      if (!isToHere(request, hosts) || (site && site !== 'same-origin' && site !== 'none')) return answer(403, {message: 'Only pages of this site may read this.'});
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
