/** `npm start`: the demo, and a build that follows every change in src. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readSettings, startServer} from '../demo/server.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const rollup = join(dirname(createRequire(import.meta.url).resolve('rollup/package.json')), 'dist/bin/rollup');
const isBuilt = existsSync(join(home, 'dist/forthright.js'));

const {url, close} = await startServer(readSettings());
console.log(
  `\n  The demo is at ${url}\n${isBuilt ? '' : '  The first build takes about half a minute; reload the page when it is done.\n'}`,
);

const watcher = spawn(process.execPath, [rollup, '-c', '-w', '--no-watch.clearScreen'], {
  cwd: home,
  stdio: ['ignore', 'inherit', 'inherit'],
});

// The process ends once the watcher has, so that none is left behind in the middle of a build.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    watcher.kill();
    void close();
  });
}
watcher.on('exit', (code) => {
  if (code) console.error(`  The build stopped (${code}); the demo goes on with the files in dist.`);
});
