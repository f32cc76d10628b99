/**
 * Searches the guidance on this page. Search words are counted unless the visitor objects (“Search statistics”); if
 * Forthright is missing or does not answer, nothing is counted and the search works all the same.
 */
const {forthright} = window;
const address = '/api/statistics';
const [form, status, counting, totals, totalsBody] = ['search', 'found', 'counting', 'totals', 'totals-body'].map((id) => document.getElementById(id));
const topics = [...document.querySelectorAll('#topics > li')];

const wordsIn = (text) => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];

function search() {
  const query = form.elements.query.value.trim();
  const words = wordsIn(query);
  let count = 0;
  for (const topic of topics) {
    const text = `${topic.textContent} ${topic.dataset.words ?? ''}`.toLowerCase();
    topic.hidden = !words.every((word) => text.includes(word));
    if (!topic.hidden) count++;
  }
  if (!words.length) status.textContent = '';
  else if (count) status.textContent = `${count} ${count === 1 ? 'topic' : 'topics'} about “${query}”.`;
  else status.textContent = `Nothing about “${query}” yet. Try another word, or write to us.`;
  return {words, failed: !count};
}

async function countSearch({words, failed}) {
  for (const [at, word] of words.entries()) {
    if (!forthright?.allows('statistics')) return;
    // The signal stops what is under way when the visitor objects.
    const signal = forthright.signal('statistics');
    const body = JSON.stringify({word, failed: failed && at === 0});
    await fetch(address, {method: 'POST', body, signal, credentials: 'omit'}).catch(() => undefined);
  }
  if (totals.open) void showTotals();
}

async function showTotals() {
  const answer = await fetch(address).catch(() => undefined);
  const {words = {}, failed = 0} = (await answer?.json().catch(() => undefined)) ?? {};
  const rows = Object.entries(words).sort(([, a], [, b]) => b - a);
  totalsBody.replaceChildren(
    ...[...rows, ['Searches that found nothing', failed]].map(([name, count]) => {
      const row = document.createElement('tr');
      row.append(Object.assign(document.createElement('th'), {scope: 'row', textContent: name}));
      row.append(Object.assign(document.createElement('td'), {textContent: count}));
      return row;
    }),
  );
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void countSearch(search());
});
// An emptied field shows everything again.
form.elements.query.addEventListener('input', ({target}) => target.value || search());
totals.addEventListener('toggle', () => totals.open && showTotals());

const whileCounted = counting.textContent;
forthright?.subscribe(({config, allows}) => {
  if (config) counting.textContent = allows('statistics') ? whileCounted : 'Your searches are not counted.';
});
