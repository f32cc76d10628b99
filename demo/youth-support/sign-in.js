/** Says whether the visitor is signed in. The cookie is out of reach for scripts, so the server is asked. */
const form = document.getElementById('sign-in');
const [status, button] = [form.querySelector('[role=status]'), form.querySelector('button')];
let isSignedIn = false;

async function send(method) {
  const answer = await fetch(form.action, {method, headers: {accept: 'application/json'}}).catch(() => undefined);
  ({isSignedIn} = (await answer?.json().catch(() => undefined)) ?? {isSignedIn});
  status.textContent = isSignedIn ? 'You are signed in, as a visitor of this demo.' : 'You are not signed in.';
  button.textContent = isSignedIn ? 'Sign out' : 'Sign in';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send(isSignedIn ? 'DELETE' : 'POST');
});
void send('GET');
