/** Lists the records that the demo's server has, newest first, as they arrive. */
const status = document.querySelector('[role=status]');
const list = document.querySelector('ol');
let shown = '';

/** One record in words, and as it was sent. */
const entry = ({arrived, record}) => {
  const item = document.createElement('li');
  const title = document.createElement('b');
  const answers = Object.entries(record.categories).map(([id, {allowed, method}]) => `${id}: ${allowed ? 'yes' : 'no'} (${method})`);
  title.textContent = answers.join(', ');
  const when = document.createElement('p');
  when.textContent = `Arrived ${new Date(arrived).toLocaleString('en-GB')}`;
  const whole = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'As it was sent';
  const text = document.createElement('pre');
  text.textContent = JSON.stringify(record, null, 2);
  whole.append(summary, text);
  item.append(title, when, whole);
  return item;
};

const look = async () => {
  try {
    const records = await (await fetch('/api/records', {credentials: 'omit'})).json();
    const now = records[0]?.record.id ?? '';
    if (now !== shown) list.replaceChildren(...records.map(entry));
    shown = now;
    status.textContent = records.length ? `${records.length} so far.` : 'Nothing yet.';
  } catch {
    status.textContent = 'The server does not answer.';
  }
  setTimeout(look, 1000);
};
look();
