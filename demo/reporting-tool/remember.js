/** Runs unless somebody objects: shows rows as they were left, and keeps what is picked from now on. */
import {isClose, name, show} from './rows.js';

const kept = localStorage.getItem(name);
if (kept) show(kept === 'close');

document.addEventListener('rows-change', () => {
  if (window.forthright.allows('appearance')) localStorage.setItem(name, isClose() ? 'close' : 'wide');
});
