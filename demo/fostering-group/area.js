/**
 * Shows the team of the area that was picked. It is kept in local storage once “Your area” is allowed, and by this page
 * alone until then. Forthright erases it after a withdrawal, as forthright.json declares it.
 */
const {forthright} = window;
const key = 'fostering-area';
const teams = {
  north: ['Northern team', 'north@fostering.group.example'],
  midlands: ['Midlands team', 'midlands@fostering.group.example'],
  south: ['Southern team', 'south@fostering.group.example'],
};
const [form, team, kept] = ['area', 'team', 'kept'].map((id) => document.getElementById(id));
const {area} = form.elements;

function show() {
  const [name, address] = teams[area.value] ?? [];
  team.replaceChildren(name ? `${name}: ` : 'Pick an area to see who would answer you.');
  if (name) team.append(Object.assign(document.createElement('a'), {href: `mailto:${address}`, textContent: address}));
}

function keep() {
  if (area.value && forthright?.allows('preferences')) localStorage.setItem(key, area.value);
}

form.addEventListener('submit', (event) => event.preventDefault());
area.addEventListener('change', () => {
  show();
  keep();
});

forthright?.subscribe(({allows}) => {
  const isAllowed = allows('preferences');
  kept.textContent = isAllowed ? 'This is remembered on your device.' : 'This is forgotten when you leave the page, unless you allow “Your area”.';
  const found = isAllowed && localStorage.getItem(key);
  if (found && !area.value) area.value = Object.hasOwn(teams, found) ? found : '';
  show();
  keep();
});
