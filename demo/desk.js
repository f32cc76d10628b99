/**
 * The desk: what each request waits for and by when, in words, and what can be done with it. Everything that people wrote is
 * put in as text and can be nothing else.
 */
const rights = {
  informed: 'to be told how their data is used',
  access: 'a copy of their data',
  rectification: 'something to be put right',
  erasure: 'their data to be deleted',
  restriction: 'use of their data to be limited',
  notification: 'to know who was told of a change',
  portability: 'their data, to take elsewhere',
  object: 'use of their data to stop',
  'object-direct-marketing': 'no more advertising',
  'automated-decisions': 'a person to look at a decision',
  'withdraw-consent': 'to take back their agreement',
  'object-storage': 'nothing to be stored on their device',
  'complain-controller': 'their complaint to be looked into',
  'complain-regulator': 'their complaint to go to the regulator',
};

/**
 * What a button says, what to know before it is pressed, and what is asked for. Each takes the day on which it happened,
 * which may be over when it is entered here.
 */
const actions = {
  acknowledge: ['Say that it arrived', 'Tell the person that it is here and will be looked into.'],
  progress: ['Say how far it is', 'The law sets no day for the outcome of a complaint. It wants no undue delay, and a person who knows how far it is.', 'What you told the person'],
  'ask-identity': ['Ask for proof of identity', 'Only where you really doubt who it is. If you ask in time, the time begins anew when the proof is here.'],
  'identity-received': ['Proof is here', 'The day on which it reached you counts, not the day on which it was opened.'],
  'ask-clarification': ['Ask what is meant', 'Only where you need it to find the data. If you ask in time, the clock stands still until you are told.', 'Your question'],
  clarified: ['The question is answered', 'The day on which the answer reached you counts.'],
  extend: ['Take two months more', 'Only if it is complex, or one of many from this person. Tell the person why, within the first month.', 'Why it takes longer'],
  answer: ['It is answered', 'This closes the request.'],
  refuse: ['Refuse', 'Tell the person why, that they can complain to you and to the regulator, and that they can go to court. This closes the request.', 'What you told the person'],
  'take-back': ['The person took it back', 'This closes the request.'],
  'is-person': ['This is from a person', 'It goes to the others. Its time has been running since it arrived.'],
  reopen: ['Open it again', 'The days count as if it had never been closed.'],
};

/** What is so from the moment it is entered. */
const isUndated = ['is-person', 'reopen'];

const done = {
  acknowledge: 'told that it arrived',
  progress: 'told how far it is',
  'ask-identity': 'asked for proof of identity',
  'identity-received': 'proof of identity came',
  'ask-clarification': 'asked what is meant',
  clarified: 'told what is meant',
  extend: 'two months more',
  answer: 'answered',
  refuse: 'refused',
  'take-back': 'taken back',
  'is-person': 'found to be from a person',
  reopen: 'opened again',
};

const tasks = {
  acknowledge: 'Say that it arrived',
  answer: 'Answer',
  progress: 'Say how far it is',
};

const reasons = {
  suspected_fraud: 'Somebody else may be asking',
  insuf_verification: 'No sufficient proof of identity',
  no_match: 'Nothing was found about the person',
  claim_not_covered: 'The law does not give this here',
  outside_jurisdiction: 'Another law applies',
  too_many_requests: 'Clearly excessive',
  other: 'Another reason',
};

const $ = (id) => document.getElementById(id);
const day = (date) => new Date(`${date}T12:00Z`).toLocaleDateString('en-GB', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const moment = (time) => new Date(time).toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London'});
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
const list = new Intl.ListFormat('en-GB');

/** An element with its text or children. Text is text. */
function make(tag, properties = {}, ...children) {
  const el = Object.assign(document.createElement(tag), properties);
  el.append(...children);
  return el;
}

/** When it is due, and what that means today. */
function dueIn({due, legal, task, daysLeft, daysLate, isLate, isOpen, isWaitingForIdentity, isWaitingForClarification, status, reason, provisional}, today) {
  if (!isOpen) {
    const ending = {fulfilled: 'Answered', denied: `Refused: ${reasons[reason] ?? reason}`, revoked: 'Taken back by the person'}[status];
    return daysLate ? `${ending}. This was ${count(daysLate, 'day', 'days')} late.` : `${ending}.`;
  }
  const waits = [isWaitingForIdentity && 'proof of identity', isWaitingForClarification && 'an answer to your question'].filter(Boolean);
  const when = isLate ? `this is ${count(-daysLeft, 'day', 'days')} late` : daysLeft ? `${count(daysLeft, 'day', 'days')} left` : 'that is today';
  return [
    due ? `${tasks[task]} by ${day(due)}: ${when}.` : 'The clock stands still.',
    legal && legal !== due && `That is what the person was told. The law ${legal < today ? 'gave' : 'gives'} until ${day(legal)}.`,
    due && !legal && (task === 'progress' ? 'The law sets no day: it wants no undue delay.' : 'That is what you promised.'),
    waits.length && `Waits for ${list.format(waits)}.`,
    provisional && 'The bank holidays of that year are not known yet.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The answers of the form, in the words of this page. */
function facts({message, received}) {
  const {scope = {}, correction} = message;
  const rows = {
    Arrived: day(received),
    From: [message.name, message.contact].filter(Boolean).join(', ') || 'no name and no address given',
    'Speaks for': message.for === 'other' ? 'somebody else' : '',
    'From when': scope.period,
    Service: scope.service,
    About: scope.topic,
    Was: correction?.was,
    'Should be': correction?.now,
    Ends: message.consents?.join(', '),
    Language: message.language,
    'Was told': message.due.promise ? day(message.due.promise) : 'no day',
  };
  const shown = Object.entries(rows).filter(([, value]) => value);
  return make('dl', {}, ...shown.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {dir: 'auto'}, value))));
}

function history({events}) {
  if (!events.length) return '';
  const lines = events.map(({at, day: on, action, note, reason}) =>
    make('li', {}, [`${day(on)}: ${done[action]} (entered ${moment(at)})`, reason && reasons[reason], note].filter(Boolean).join('. ')),
  );
  return make('details', {}, make('summary', {}, 'What was done'), make('ul', {}, ...lines));
}

/** What can be done: what has to be known and said first, and then the button. A second press is needed for everything. */
function control({reference, received}, action, refusals, today) {
  const [label, hint, asked] = actions[action];
  const problem = make('p', {role: 'alert'});
  const form = make('form', {}, make('p', {className: 'quiet'}, hint));
  const add = (name, text, field) => {
    field.id = `${reference}-${action}-${name}`;
    form.append(make('label', {htmlFor: field.id}, text), Object.assign(field, {name}));
  };
  if (!isUndated.includes(action)) add('day', 'On which day', make('input', {type: 'date', min: received, max: today, defaultValue: today, required: true}));
  if (action === 'refuse') add('reason', 'Reason', make('select', {}, ...refusals.map((value) => make('option', {value}, reasons[value]))));
  if (asked) add('note', asked, make('textarea', {rows: 3, required: true, maxLength: 4000}));
  form.append(make('button', {type: 'submit'}, label), problem);
  const details = make('details', {}, make('summary', {}, label), form);
  form.onsubmit = (event) => {
    event.preventDefault();
    const body = JSON.stringify({reference, action, ...Object.fromEntries(new FormData(form))});
    ask(problem, {method: 'POST', headers: {'content-type': 'application/json'}, body}, () => {
      form.reset();
      details.open = false;
    });
  };
  return details;
}

/** One request. */
function entry(request, refusals, today) {
  const {reference, isLate, isSoon, can, message} = request;
  const wanted = list.format(request.rights.map((right) => rights[right] ?? right));
  return make(
    'li',
    {className: isLate ? 'late' : isSoon ? 'soon' : '', id: reference},
    make('h3', {tabIndex: -1}, `${reference}: wants ${wanted}`),
    make('p', {className: 'due'}, dueIn(request, today)),
    facts(request),
    make('div', {className: 'said', dir: 'auto', lang: message.language}, message.text),
    history(request),
    make('div', {className: 'actions'}, ...can.map((action) => control(request, action, refusals, today))),
  );
}

/** What the owner has to know first. */
function summary(requests) {
  const late = requests.filter(({isLate}) => isLate).length;
  const soon = requests.filter(({isSoon}) => isSoon).length;
  const open = requests.filter(({isOpen}) => isOpen).length;
  return [
    late ? `${count(late, 'is', 'are')} late.` : 'Nothing is late.',
    soon && `${count(soon, 'is', 'are')} due within 5 days.`,
    open ? `${count(open, 'request is', 'requests are')} open.` : 'No request is open.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Takes over what somebody has begun to write in an entry that is drawn anew. */
function keepTyped(before, after) {
  for (const field of before.querySelectorAll('input, select, textarea')) {
    const same = [...after.querySelectorAll('input, select, textarea')].find(({id}) => id === field.id);
    if (!same || field.value === (field.defaultValue ?? field.options[0].value)) continue;
    same.value = field.value;
    same.closest('details').open = true;
  }
}

/** What is on screen, by reference: only what has changed is drawn anew. */
const drawn = new Map();

function show({requests, refusals, today}) {
  for (const [reference, {el}] of drawn)
    if (!requests.some((request) => request.reference === reference)) {
      el.remove();
      drawn.delete(reference);
    }
  for (const request of requests) {
    const before = drawn.get(request.reference);
    const state = JSON.stringify([today, request]);
    if (before?.state === state) continue;
    const el = entry(request, refusals, today);
    if (before) keepTyped(before.el, el);
    before?.el.remove();
    drawn.set(request.reference, {el, state});
  }
  const fill = (id, part) => {
    part.forEach(({reference}, place) => {
      const {el} = drawn.get(reference);
      if ($(id).children[place] !== el) $(id).insertBefore(el, $(id).children[place] ?? null);
    });
    const section = $(id).parentElement;
    if (section.localName === 'section') section.hidden = !part.length;
  };
  fill('to-do', requests.filter(({isOpen, isSuspect}) => isOpen && !isSuspect));
  fill('suspects', requests.filter(({isOpen, isSuspect}) => isOpen && isSuspect));
  fill('closed', requests.filter(({isOpen}) => !isOpen));
  $('summary').textContent = summary(requests);
}

/** Asks the server and shows what it has. What went wrong is said where the button is. */
async function ask(problem, options, whenDone) {
  problem.textContent = '';
  try {
    const response = await fetch('/api/desk', {cache: 'no-store', ...options});
    const answer = await response.json();
    if (!response.ok) return (problem.textContent = answer.message);
    const place = problem.closest('li')?.id;
    whenDone?.();
    show(answer);
    // Whoever works on something else by now is left there.
    if (place && document.activeElement === document.body) $(place)?.querySelector('h3').focus();
  } catch {
    problem.textContent = 'The server does not answer. Look again before you do this once more: it may have been done.';
  }
}

$('again').onclick = () => ask($('problem'));
ask($('problem'));
