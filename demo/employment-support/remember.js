/** Runs unless somebody objects: shows the words as large as they were, and keeps what is picked from now on. */
import {isLarger, name, show} from './words.js';

if (localStorage.getItem(name) === 'larger') show(true);

document.addEventListener('words-change', () => {
  if (!window.forthright.allows('appearance')) return;
  if (isLarger()) localStorage.setItem(name, 'larger');
  else localStorage.removeItem(name);
});
