/** Counts which questions are opened, for as long as the visitor does not object. */
const {forthright} = window;
const output = document.querySelector('output');

forthright?.subscribe(({allows}) => {
  output.textContent = allows('statistics') ? 'Opened questions are counted.' : 'Nothing is counted.';
});

for (const question of document.querySelectorAll('[data-count]')) {
  question.addEventListener('toggle', () => {
    if (!question.open || !forthright?.allows('statistics')) return;
    const body = JSON.stringify({word: question.dataset.count, failed: false});
    // The signal stops what is under way when the visitor objects.
    fetch('/api/statistics', {method: 'POST', body, credentials: 'omit', signal: forthright.signal('statistics')}).catch(() => undefined);
  });
}
