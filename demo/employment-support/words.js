/** The button for larger words. What it does lasts as long as the page. */
export const name = 'employment-words';
const button = document.getElementById('words');

export const isLarger = () => document.documentElement.dataset.words === 'larger';

export function show(larger) {
  document.documentElement.dataset.words = larger ? 'larger' : 'normal';
  button?.setAttribute('aria-pressed', String(larger));
}

button?.addEventListener('click', () => {
  show(!isLarger());
  // remember.js keeps it, unless somebody objected.
  document.dispatchEvent(new CustomEvent('words-change'));
});
