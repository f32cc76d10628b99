/** The button that moves the rows of a report closer together. What it does lasts as long as the page. */
export const name = 'tool-rows';
const button = document.getElementById('rows');

export const isClose = () => document.documentElement.dataset.rows === 'close';

export function show(close) {
  document.documentElement.dataset.rows = close ? 'close' : 'wide';
  button?.setAttribute('aria-pressed', String(close));
}

button?.addEventListener('click', () => {
  show(!isClose());
  // remember.js keeps it, unless somebody objected.
  document.dispatchEvent(new CustomEvent('rows-change'));
});
