/**
 * Name, colours and text size, for this page and this visit: nothing is stored here. What keeps them from one page to the
 * next is remember.js, which nobody fetches before “Make it yours” is allowed.
 */
const {forthright} = window;
const root = document.documentElement;
const [form, hello, kept] = ['look', 'hello', 'kept'].map((id) => document.getElementById(id));

/** What was picked on this page; undefined until something is. */
let chosen;
const listeners = [];

/** Shows a look, in the form too if this page has it. */
export function show({colours, size, name}) {
  root.dataset.colours = colours;
  root.dataset.size = size;
  if (hello) {
    hello.textContent = `Hello, ${name}.`;
    hello.hidden = !name;
  }
  if (!form) return;
  form.elements.colours.value = colours;
  form.elements.size.value = size;
  if (form.elements.name.value.trim() !== name) form.elements.name.value = name;
}

/** Calls `listener` with what was picked on this page already, and with each later pick. */
export function onChoice(listener) {
  listeners.push(listener);
  if (chosen) listener(chosen);
}

form?.addEventListener('input', () => {
  const {colours, size, name} = form.elements;
  chosen = {colours: colours.value, size: size.value, name: name.value.trim()};
  show(chosen);
  for (const listener of listeners) listener(chosen);
});
form?.addEventListener('submit', (event) => event.preventDefault());

if (kept)
  forthright?.subscribe(({allows}) => {
    kept.textContent = allows('preferences')
      ? 'We remember this on your device.'
      : 'This lasts until you leave the page. To keep it, say yes to “Make it yours”.';
  });
