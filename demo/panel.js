/**
 * The demo's side panel: what is on the device, what was requested, and what Forthright said, as it happens. It stores
 * nothing and asks for nothing but its style sheet. No part of the library; add `?panel=off` to a page to be without it.
 */
(() => {
  if (new URLSearchParams(location.search).get('panel') === 'off') return;

  const styles = new URL('panel.css', document.currentScript.src).href;
  const wide = matchMedia('(min-width: 72em)');

  /** An element with its properties and children; text goes in as text. */
  const make = (name, properties = {}, ...children) => {
    const el = Object.assign(document.createElement(name), properties);
    el.append(...children);
    return el;
  };

  // --- What is shown -------------------------------------------------------------------------------------------------

  /** One list with a heading, its count, and a line for when there is nothing. */
  const section = (title, nothing) => {
    const count = make('span', {className: 'count', textContent: '0'});
    const list = make('ul');
    const none = make('p', {className: 'none', textContent: nothing});
    const el = make('section', {}, make('h3', {}, title + ' ', count), none, list);
    const refresh = () => {
      const {length} = list.children;
      count.textContent = length;
      count.classList.toggle('some', length > 0);
      none.hidden = length > 0;
      list.hidden = !length;
    };
    refresh();
    return {el, list, refresh};
  };

  const line = (name, detail, mark = '') => {
    const item = make('li', {}, make('b', {textContent: name}));
    if (mark) item.prepend(make('i', {textContent: mark}));
    if (detail) item.append(make('span', {textContent: detail}));
    return item;
  };

  const cookies = section('Cookies', 'No cookie.');
  const stored = section('Stored keys', 'Nothing in localStorage or sessionStorage.');
  const events = section('Forthright events', 'None yet.');
  const requests = section('Requests', 'None yet.');

  const clear = make('button', {type: 'button', className: 'clear', textContent: 'Clear this device and start again'});
  const body = make('div', {className: 'body', id: 'body'}, cookies.el, stored.el, events.el, requests.el, clear);
  const total = make('span', {className: 'total'});
  const toggle = make('button', {type: 'button', className: 'toggle'}, make('span', {textContent: 'Inspector'}), total);
  toggle.setAttribute('aria-controls', 'body');
  const panel = make('aside', {lang: 'en-GB', dir: 'ltr'}, make('h2', {}, toggle), body);
  panel.setAttribute('aria-label', 'Demo inspector');

  const host = make('demo-panel');
  host.setAttribute('data-nosnippet', '');
  const root = host.attachShadow({mode: 'open'});
  // Without its sheet the panel would push the page about.
  host.hidden = true;
  root.append(make('link', {rel: 'stylesheet', href: styles, onload: () => (host.hidden = false)}), panel);

  // --- Cookies and stored keys: looked at often, drawn only when they differ ------------------------------------------

  const readCookies = () => {
    try {
      return document.cookie.split('; ').filter(Boolean).map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
    } catch {
      return [];
    }
  };

  const readStored = () => {
    const found = [];
    for (const kind of ['localStorage', 'sessionStorage']) {
      try {
        for (const key of Object.keys(window[kind])) found.push([key, window[kind].getItem(key), kind.replace('Storage', '')]);
      } catch {
        // Denied, as in a sandboxed frame: nothing can be there.
      }
    }
    return found;
  };

  const shown = new Map();
  const draw = ({list, refresh}, found) => {
    const now = JSON.stringify(found);
    if (shown.get(list) === now) return;
    shown.set(list, now);
    list.replaceChildren(...found.map(([name, value, mark]) => line(name, value, mark)));
    refresh();
  };

  const look = () => {
    const jar = readCookies();
    const keys = readStored();
    draw(cookies, jar);
    draw(stored, keys);
    const one = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
    const sum = `${one(jar.length, 'cookie')}, ${one(keys.length, 'key')}`;
    if (total.textContent !== sum) total.textContent = sum;
    makeRoom();
  };

  // --- Events and requests: come by themselves -----------------------------------------------------------------------

  const tell = {
    'forthright-ready': ({consent}) => (consent.decision ? 'decided before' : 'no decision yet'),
    'forthright-show': ({what}) => what,
    'forthright-hide': ({what}) => what,
    'forthright-change': ({changed, method}) => `${method}: ${changed.join(', ')}`,
    'forthright-grant': ({id, services}) => [...new Set([id, ...services])].join(', '),
    'forthright-withdraw': ({id, services}) => [...new Set([id, ...services])].join(', '),
    'forthright-run': ({element, category, ok}) => `<${element.localName}> of ${category}${ok ? '' : ' failed'}`,
    'forthright-request': ({right, route}) => `${right} by ${route}`,
    'forthright-error': ({area, message}) => `${area}: ${message}`,
  };
  const seconds = (time) => `${(time / 1000).toFixed(2)} s`;

  for (const [name, describe] of Object.entries(tell)) {
    document.addEventListener(name, ({detail, timeStamp}) => {
      events.list.append(line(name.replace('forthright-', ''), describe(detail), seconds(timeStamp)));
      events.refresh();
    });
  }

  const short = (address) => {
    const {origin, pathname, search} = new URL(address, location.href);
    return (origin === location.origin ? '' : origin) + pathname + search;
  };

  const addRequest = (address, kind, time) => {
    requests.list.append(line(short(address), address === styles ? kind + ', by this panel' : kind, seconds(time)));
    requests.refresh();
  };
  addRequest(location.href.split('#')[0], 'page', 0);
  new PerformanceObserver((list) => {
    for (const {name, initiatorType, startTime} of list.getEntries()) addRequest(name, initiatorType, startTime);
  }).observe({type: 'resource', buffered: true});

  // --- Its place -----------------------------------------------------------------------------------------------------

  let open;
  const setOpen = (next) => {
    open = next;
    toggle.setAttribute('aria-expanded', open);
    body.hidden = !open;
    panel.classList.toggle('open', open);
    // On a wide window the page moves over; on a narrow one the handle gets a strip at the end of the page.
    const {style} = document.documentElement;
    style.paddingRight = open && wide.matches ? '22rem' : '';
    style.paddingBottom = open && wide.matches ? '' : '4rem';
  };
  setOpen(wide.matches);
  wide.addEventListener('change', () => setOpen(wide.matches));
  toggle.addEventListener('click', () => setOpen(!open));

  /** Stays above whatever Forthright shows at the bottom. */
  const makeRoom = () => {
    const banner = document.querySelector('forthright-banner:not([hidden])');
    const isFixed = banner && getComputedStyle(banner).position === 'fixed';
    const {top, right} = isFixed ? banner.getBoundingClientRect() : {top: 0, right: 0};
    const covered = isFixed && top > 0 && right > panel.getBoundingClientRect().left ? document.documentElement.clientHeight - top : 0;
    panel.style.setProperty('--covered', `${Math.round(covered)}px`);
  };

  clear.addEventListener('click', () => {
    for (const [name] of readCookies()) for (const path of ['/', location.pathname]) document.cookie = `${name}=; path=${path}; max-age=0`;
    for (const kind of ['localStorage', 'sessionStorage']) window[kind].clear();
    location.reload();
  });

  const start = () => {
    document.body.append(host);
    look();
    setInterval(look, 500);
    for (const name of ['forthright-show', 'forthright-hide', 'forthright-change']) document.addEventListener(name, () => requestAnimationFrame(look));
    addEventListener('resize', makeRoom);
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
})();
