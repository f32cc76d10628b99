/**
 * Adds one to the total of this page, on our own server, and stores nothing. UK law lets it run without asking, so it
 * does until the visitor objects (“Page counts”); if Forthright is missing or does not answer, nothing is counted.
 */
const {forthright} = window;

async function count() {
  await forthright.when('statistics');
  // The signal stops what is under way when the visitor objects.
  const signal = forthright.signal('statistics');
  const body = JSON.stringify({word: `fostering-${document.body.dataset.page}`, failed: false});
  await fetch('/api/statistics', {method: 'POST', body, signal, credentials: 'omit'});
}

if (forthright) count().catch(() => undefined);
