/**
 * Stands in for the player of another organisation, because the demo works without a network. Like many players, it
 * stores things the moment it opens: a cookie `film-viewer`, and how far the film has played as `film-position`.
 */
const length = 12;
const body = document.body;
const [button, progress] = ['button', 'progress'].map((name) => document.querySelector(name));

document.cookie = `film-viewer=demo; path=/; max-age=${30 * 86_400}; samesite=lax`;
let place = Number(localStorage.getItem('film-position')) || 0;
let timer;

function show() {
  progress.value = place;
  body.dataset.step = Math.min(2, Math.floor((place / length) * 3));
  localStorage.setItem('film-position', place);
}

function setPlaying(isPlaying) {
  clearInterval(timer);
  body.dataset.state = isPlaying ? 'playing' : 'paused';
  button.textContent = isPlaying ? 'Pause' : 'Play';
  if (!isPlaying) return;
  if (place >= length) place = 0;
  show();
  timer = setInterval(() => {
    place++;
    show();
    if (place >= length) setPlaying(false);
  }, 1000);
}

show();
setPlaying(false);
button.addEventListener('click', () => setPlaying(body.dataset.state !== 'playing'));
