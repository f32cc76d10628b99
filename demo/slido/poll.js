/** Behaves as embedded tools do: it stores things on the device the moment it opens. */
document.cookie = 'poll-visitor=demo; path=/; max-age=86400; samesite=lax';
localStorage.setItem('poll-opened', new Date().toISOString());

const form = document.querySelector('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answer = new FormData(form).get('answer');
  const status = document.querySelector('[role=status]');
  if (answer === null) status.textContent = 'Choose an answer first.';
  else status.textContent = answer === '0' ? 'Right: tell us at once, even if you are not sure yet.' : 'Not quite: tell us at once, even if you are not sure yet.';
});
