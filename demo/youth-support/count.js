/** Counts this page, and the questions opened on it, as totals on our own server. Runs once “Counting” is allowed. */
const {forthright} = window;

function count(word) {
  if (!forthright.allows('statistics')) return;
  const body = JSON.stringify({word: `youth-${word}`, failed: false});
  // The signal stops what is under way when the visitor says no.
  fetch('/api/statistics', {method: 'POST', body, credentials: 'omit', signal: forthright.signal('statistics')}).catch(() => undefined);
}

count(document.body.dataset.page);
for (const question of document.querySelectorAll('details[id]')) {
  question.addEventListener('toggle', () => question.open && count(question.id));
}
