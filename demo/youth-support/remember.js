/**
 * Keeps how the visitor likes the site: colours and size in a cookie, the name in local storage. Runs once “Make it
 * yours” is allowed; what it stores is declared in forthright.json, so Forthright erases it after a withdrawal.
 */
import {onChoice, show} from './look.js';

const days = 180;
const [, colours, size] = document.cookie.match(/(?:^|; )youth-look=(violet|sea|clay)\.(normal|large|largest)(?:;|$)/) ?? [];
if (colours) show({colours, size, name: localStorage.getItem('youth-name') ?? ''});

onChoice(({colours, size, name}) => {
  // What runs cannot be stopped from outside: after a withdrawal it has to ask before it writes.
  if (!window.forthright.allows('preferences')) return;
  document.cookie = `youth-look=${colours}.${size}; path=/; max-age=${days * 86_400}; samesite=lax`;
  if (name) localStorage.setItem('youth-name', name);
  else localStorage.removeItem('youth-name');
});
