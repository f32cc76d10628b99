/**
 * Serves the demo, and what a demo site needs from a server: totals of what people searched for, a collector for the
 * analytics client, signing in, an answer to a form, records of decisions (records.mjs), and requests with a desk
 * (rights.mjs). Nothing outlives the process, but for the last two, if they have a file.
 */
import {createServer} from 'node:http';
import {readFile, stat} from 'node:fs/promises';
import {dirname, extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openRecords} from './records.mjs';
import {openRights} from './rights.mjs';

const demo = dirname(fileURLToPath(import.meta.url));
const home = dirname(demo);

/** Where an address begins, and the folder behind it; the longest beginning counts. */
const ownFolders = {
  '/': demo,
  '/dist/': join(home, 'dist'),
  // The analytics client as its makers publish it, not a copy.
  '/vendor/plausible/': join(home, 'node_modules/@plausible-analytics/tracker'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Starts the server. A port that is taken leads to the next one; 0 means any. For tests: `folders` adds addresses,
 * `headers` are sent with every file (a function gets the path), and a function in `routes` answers a path itself.
 * `records` and `rights` say where those are kept, and how many may come; in memory if not given.
 */
export async function startServer({port = 0, host = '127.0.0.1', folders = {}, headers = {}, routes = {}, records = {}, rights = {}} = {}) {
  const places = Object.entries({...ownFolders, ...folders}).sort(([a], [b]) => b.length - a.length);
  const statistics = countSearches();
  const events = collectEvents();
  const kept = openRecords(records);
  const asked = openRights(rights);

  const answer = async (request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return send(response, 400, 'This address cannot be read.');
    }
    if (Object.hasOwn(routes, path)) return routes[path](request, response);
    if (path === '/api/statistics') return statistics(request, response);
    if (path === '/api/event' || path === '/api/events') return events(request, response);
    if (path === '/youth-support/sign-in') return signIn(request, response);
    if (path === '/fostering-group/register' && request.method === 'POST') return thank(request, response);
    if (path === '/api/records') return kept.answer(request, (...answer) => send(response, ...answer));
    if (path === '/api/rights') return asked.take(request, (...answer) => send(response, ...answer));
    if (path === '/api/desk') return asked.desk(request, (...answer) => send(response, ...answer));
    // Browsers ask for it unasked.
    if (path === '/favicon.ico') return response.writeHead(204, {'cache-control': 'max-age=86400'}).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET and HEAD.', {allow: 'GET, HEAD'});

    const [start, folder] = places.find(([start]) => path.startsWith(start));
    const root = resolve(folder);
    let file = resolve(root, path.slice(start.length));
    if (path.includes('\0') || (file !== root && !file.startsWith(root + sep))) return send(response, 404, 'There is nothing here.');
    try {
      let found = await stat(file);
      if (found.isDirectory()) {
        // Without the slash at the end, the relative addresses of the page would be wrong.
        if (!path.endsWith('/')) return send(response, 301, '', {location: encodeURI(path) + '/'});
        file = join(file, 'index.html');
        found = await stat(file);
      }
      const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
      const more = typeof headers === 'function' ? headers(path) : headers;
      // Kept, but asked about each time: an edit shows at the next load, and going back stays instant.
      const common = {etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...more};
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, common).end();
      response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-length': found.size, ...common});
      response.end(request.method === 'HEAD' ? undefined : await readFile(file));
    } catch (error) {
      if (response.headersSent) return response.destroy();
      const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
      send(response, isMissing ? 404 : 500, isMissing ? 'There is nothing here.' : 'The server failed.');
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response.destroy() : send(response, 500, 'The server failed.')));
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://localhost:${taken}`,
    port: taken,
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          kept.close();
          asked.close();
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    const retry = (error) => {
      if (error.code !== 'EADDRINUSE' || !port) return reject(error);
      port++;
      server.listen(port, host);
    };
    server.on('error', retry);
    server.once('listening', () => {
      server.off('error', retry);
      resolve(server.address().port);
    });
    server.listen(port, host);
  });
}

function send(response, status, body, headers = {}) {
  const isText = typeof body === 'string';
  response.writeHead(status, {'content-type': types[isText ? '.txt' : '.json'], 'cache-control': 'no-store', ...headers});
  response.end(isText ? body : JSON.stringify(body));
}

/** The JSON somebody posted; undefined if it is none, or far too much. */
async function readJson(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > 10_000) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * How often each word was searched for, and how many searches found nothing. Totals are all there is: no time, no
 * address, nothing that tells two visitors apart. What does not look like a plain word may be somebody's name, number
 * or address, so it is counted without being kept.
 */
function countSearches() {
  const words = new Map();
  let failed = 0;
  return async (request, response) => {
    if (request.method === 'GET') return send(response, 200, {words: Object.fromEntries(words), failed});
    if (request.method !== 'POST') return send(response, 405, 'Only GET and POST.', {allow: 'GET, POST'});
    const search = await readJson(request);
    if (typeof search?.word !== 'string') return send(response, 400, 'Expected {"word": "…", "failed": true or false}.');
    const plain = search.word.trim().toLowerCase();
    const isWord = /^[\p{L}’'-]{2,30}$/u.test(plain) && (words.has(plain) || words.size < 500);
    const word = isWord ? plain : 'anything else';
    words.set(word, (words.get(word) ?? 0) + 1);
    if (search.failed === true) failed++;
    response.writeHead(204).end();
  };
}

/**
 * Signing in without a name or password: the cookie is the same for everybody, and lasts as long as the browser is open.
 * No script can read it, so pages ask. A form without scripts is led back to the first page.
 */
async function signIn(request, response) {
  const name = 'youth-session';
  const changes = {POST: [`${name}=demo`, ''], DELETE: [`${name}=`, '; Max-Age=0']}[request.method];
  if (request.method !== 'GET' && !changes) return send(response, 405, 'Only GET, POST and DELETE.', {allow: 'GET, POST, DELETE'});
  request.resume();
  const isSignedIn = changes ? request.method === 'POST' : new RegExp(`(^|; )${name}=demo(;|$)`).test(request.headers.cookie ?? '');
  const cookie = changes ? {'set-cookie': changes.join('; Path=/youth-support/; HttpOnly; SameSite=Lax')} : {};
  if (/json/.test(request.headers.accept ?? '')) return send(response, 200, {isSignedIn}, cookie);
  send(response, 303, '', {location: '/youth-support/', ...cookie});
}

/** Thanks for a form. What it holds goes nowhere: it is read past, and neither kept nor looked at. */
function thank(request, response) {
  request.resume();
  // A page of its own, so that loading it again sends nothing twice.
  request.on('end', () => send(response, 303, '', {location: '/fostering-group/thank-you.html'}));
}

/** What the analytics client sent, newest last. */
function collectEvents() {
  let arrived = [];
  return async (request, response) => {
    if (request.method === 'POST') {
      const event = await readJson(request);
      if (typeof event?.n !== 'string') return send(response, 400, 'Expected an event.');
      arrived = [...arrived, event].slice(-1000);
      // Without a body, which the client would leave unread and the browser would then not list among its requests.
      return response.writeHead(204).end();
    }
    if (request.method === 'DELETE') {
      arrived = [];
      return response.writeHead(204).end();
    }
    if (request.method === 'GET') return send(response, 200, arrived);
    send(response, 405, 'Only GET, POST and DELETE.', {allow: 'GET, POST, DELETE'});
  };
}

/** What the environment says: the port, and the files in which records and requests outlive the process. */
export const readSettings = ({PORT, RECORDS, RIGHTS} = process.env) => ({port: Number(PORT) || 8000, records: {file: RECORDS}, rights: {file: RIGHTS}});

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {url} = await startServer(readSettings());
  console.log(`The demo is at ${url}`);
}
