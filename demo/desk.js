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

/** What a button says, and what is asked for before it is done. */
const actions = {
  acknowledge: ['Say that it arrived'],
  'ask-identity': ['Ask for proof of identity', 'Only where you really doubt who it is. The time begins anew when the proof is here.'],
  'identity-received': ['Proof is here'],
  'ask-clarification': ['Ask what is meant', 'Only where you need it to find the data. The clock stands still until you are told.', 'Your question'],
  clarified: ['The question is answered'],
  extend: ['Take two months more', 'Only if it is complex, or one of many from this person. Tell the person why, within the first month.', 'Why it takes longer'],
  answer: ['It is answered'],
  refuse: ['Refuse', 'Tell the person why, that they can complain to you and to the regulator, and that they can go to court.', 'What you told the person'],
  'take-back': ['The person took it back'],
  'is-person': ['This is from a person'],
};

const done = {
  acknowledge: 'told that it arrived',
  'ask-identity': 'asked for proof of identity',
  'identity-received': 'proof of identity came',
  'ask-clarification': 'asked what is meant',
  clarified: 'told what is meant',
  extend: 'two months more',
  answer: 'answered',
  refuse: 'refused',
  'take-back': 'taken back',
  'is-person': 'found to be from a person',
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
function dueIn({due, task, daysLeft, isLate, isWaitingForIdentity, isWaitingForClarification, status, reason, isComplaint, provisional}) {
  if (status === 'fulfilled') return 'Answered.';
  if (status === 'denied') return `Refused: ${reasons[reason] ?? reason}.`;
  if (status === 'revoked') return 'Taken back by the person.';
  if (!due && isWaitingForIdentity) return 'Waits for proof of identity. The time begins when it is here.';
  if (!due && isWaitingForClarification) return 'Waits for the person to say what is meant. The clock stands still.';
  if (!due && isComplaint) return 'Acknowledged. The law sets no day for the outcome: without undue delay.';
  if (!due) return 'No day is set.';
  const what = task === 'acknowledge' ? 'Acknowledge' : 'Answer';
  const when = isLate ? `this is ${count(-daysLeft, 'day', 'days')} late` : daysLeft ? `${count(daysLeft, 'day', 'days')} left` : 'that is today';
  return `${what} by ${day(due)}: ${when}.${provisional ? ' The bank holidays of that year are not known yet.' : ''}`;
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
  const lines = events.map(({at, action, note, reason}) => make('li', {}, [`${moment(at)}: ${done[action]}`, reason && reasons[reason], note].filter(Boolean).join('. ')));
  return make('details', {}, make('summary', {}, 'What was done'), make('ul', {}, ...lines));
}

const act = (reference, action, more = {}) =>
  ask({method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({reference, action, ...more})}, reference);

/** A button, or what has to be said first and then the button. */
function control({reference}, action, refusals) {
  const [label, hint, asked] = actions[action];
  if (!hint) return make('button', {type: 'button', onclick: () => act(reference, action)}, label);
  const form = make('form', {}, make('p', {className: 'quiet'}, hint));
  if (action === 'refuse') {
    const options = refusals.map((value) => make('option', {value}, reasons[value]));
    form.append(make('label', {htmlFor: `${reference}-reason`}, 'Reason'), make('select', {id: `${reference}-reason`, name: 'reason'}, ...options));
  }
  if (asked) {
    const id = `${reference}-${action}`;
    form.append(make('label', {htmlFor: id}, asked), make('textarea', {id, name: 'note', rows: 3, required: true, maxLength: 4000}));
  }
  form.append(make('button', {type: 'submit'}, label));
  form.onsubmit = (event) => {
    event.preventDefault();
    act(reference, action, Object.fromEntries(new FormData(form)));
  };
  return make('details', {}, make('summary', {}, label), form);
}

/** One request. */
function entry(request, refusals) {
  const {reference, isLate, isSoon, can, message} = request;
  const wanted = list.format(request.rights.map((right) => rights[right] ?? right));
  const controls = can.map((action) => control(request, action, refusals));
  return make(
    'li',
    {className: isLate ? 'late' : isSoon ? 'soon' : '', id: reference},
    make('h3', {tabIndex: -1}, `${reference}: asks for ${wanted}`),
    make('p', {className: 'due'}, dueIn(request)),
    facts(request),
    make('div', {className: 'said', dir: 'auto', lang: message.language}, message.text),
    history(request),
    make('div', {className: 'actions'}, ...controls.filter(({localName}) => localName === 'button')),
    ...controls.filter(({localName}) => localName === 'details'),
  );
}

/** What the owner has to know first. */
function summary(requests) {
  const late = requests.filter(({isLate}) => isLate).length;
  const soon = requests.filter(({isSoon}) => isSoon).length;
  const open = requests.filter(({can}) => can.length).length;
  return [
    late ? `${count(late, 'is', 'are')} late.` : 'Nothing is late.',
    soon && `${count(soon, 'is', 'are')} due within 5 days.`,
    open ? `${count(open, 'request is', 'requests are')} open.` : 'No request is open.',
  ]
    .filter(Boolean)
    .join(' ');
}

function show({requests, refusals}) {
  const fill = (id, part) => {
    $(id).replaceChildren(...part.map((request) => entry(request, refusals)));
    const section = $(id).parentElement;
    if (section.localName === 'section') section.hidden = !part.length;
  };
  fill('to-do', requests.filter(({can, isSuspect}) => can.length && !isSuspect));
  fill('suspects', requests.filter(({can, isSuspect}) => can.length && isSuspect));
  fill('closed', requests.filter(({can}) => !can.length));
  $('summary').textContent = summary(requests);
}

/** Asks the server and shows what it has; keeps the place of somebody who works on one request. */
async function ask(options, reference) {
  $('problem').textContent = '';
  try {
    const response = await fetch('/api/desk', {cache: 'no-store', ...options});
    const answer = await response.json();
    if (!response.ok) return ($('problem').textContent = answer.message);
    show(answer);
    if (reference) $(reference)?.querySelector('h3').focus();
  } catch {
    $('problem').textContent = 'The server does not answer. Nothing was changed.';
  }
}

$('again').onclick = () => ask();
ask();
