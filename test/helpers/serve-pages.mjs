/** What real servers do to pages and scripts, on demand: slow, dead, missing, in pieces, under a policy. */
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, Number(ms)));

/**
 * A middleware for the test runner.
 *
 * - `/pages/<file>?header=<name: value>&split=<text>&ms=<pause>`: a file of test/pages with these headers, in pieces that
 *   end after each `text`.
 * - `/dist/<file>`: as built.
 * - `/slow.js?ms=<time>&say=<word>`: a script that sets `window.<word>` and says it; with `throw`, it then throws.
 * - `/hang.js`: never answered. `/404.js`: not there.
 * - `/count?of=<address>`: how often that address was asked for.
 */
export function servePages() {
  const counts = new Map();

  const answers = {
    '/slow.js': async ({query, res}) => {
      await wait(query.get('ms') ?? 0);
      const word = JSON.stringify(query.get('say') ?? 'script');
      res.setHeader('content-type', types['.js']);
      res.end(
        `window[${word}] = true;\nsay(${word});\n${query.has('throw') ? "throw new Error('thrown on purpose');" : ''}`,
      );
    },
    '/hang.js': () => undefined,
    // Later than the runner looks, which lists every missing file as an oversight.
    '/404.js': ({res}) => void setImmediate(() => res.writeHead(404).end()),
    '/count': ({query, res}) => {
      res.setHeader('content-type', types['.json']);
      res.end(String(counts.get(query.get('of')) ?? 0));
    },
  };

  const serveFile = async ({pathname, query, res}) => {
    const folder = pathname.startsWith('/pages/') ? 'test' : '.';
    let text;
    try {
      text = await readFile(join(root, folder, normalize(pathname)), 'utf8');
    } catch {
      res.statusCode = 404;
      return res.end();
    }
    res.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    for (const header of query.getAll('header')) {
      const [, name, value] = /^([^:]+):\s*(.*)$/s.exec(header);
      res.appendHeader(name, value);
    }
    const mark = query.get('split');
    const pieces = mark ? text.split(mark) : [text];
    for (const [at, piece] of pieces.entries()) {
      const isLast = at === pieces.length - 1;
      res.write(isLast ? piece : piece + mark);
      if (!isLast) await wait(query.get('ms') ?? 200);
    }
    return res.end();
  };

  return async (context, next) => {
    const {pathname, searchParams: query} = new URL(context.req.url, 'http://localhost');
    counts.set(context.req.url, (counts.get(context.req.url) ?? 0) + 1);
    const answer = answers[pathname] ?? (/^\/(pages|dist)\//.test(pathname) ? serveFile : undefined);
    if (!answer) return next();
    // Past the runner, which would wait for the whole answer and write a script of its own into it.
    context.respond = false;
    context.res.statusCode = 200;
    context.res.setHeader('cache-control', 'no-store');
    await answer({pathname, query, res: context.res});
  };
}
