/** Finds the browsers the tests run in, and gets a Chromium where there is none. */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';

const root = new URL('..', import.meta.url);

/** Programs by their name on the search path, then at the places their installers use. */
const programs = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox/firefox.exe'),
  ],
  webkitDriver: ['WebKitWebDriver'],
  miniBrowser: [
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkitgtk-6.0/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkitgtk-6.0/MiniBrowser',
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/webkitgtk-6.0/MiniBrowser',
  ],
  virtualScreen: ['xvfb-run'],
};

function windows(...places) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return folders.flatMap((folder) => places.map((place) => join(folder, place)));
}

function find(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const place of programs[name]) {
    const found = /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place));
    const path = found.find(existsSync);
    if (path) return path;
  }
  return undefined;
}

/** Switches for a Chromium that runs tests: as root too, and without calling anybody by itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is on this machine: a path, or for WebKit the three programs it takes; undefined where there is none. */
export function findBrowsers() {
  const [driver, browser, screen] = ['webkitDriver', 'miniBrowser', 'virtualScreen'].map(find);
  return {
    chromium: [process.env.CHROME_PATH].find((path) => path && existsSync(path)) ?? find('chromium'),
    firefox: find('firefox'),
    webkit: driver && browser && (screen || process.env.DISPLAY) ? {driver, browser, screen} : undefined,
  };
}

/**
 * A Chromium, got if need be: the one that the npm registry carries, or Debian's. Where neither can be had, one line says
 * what to install, and the process ends.
 */
export async function getChromium() {
  const {chromium} = findBrowsers();
  if (chromium) return chromium;
  console.log('No Chrome, Chromium or Edge found: getting one.');
  const path = (await fromRegistry()) ?? fromDebian();
  if (path) return path;
  console.error('Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or set CHROME_PATH.');
  process.exit(1);
}

/** Whether the program is one that this machine can start. */
const starts = (path) => spawnSync(path, ['--version', ...chromiumArguments], {timeout: 30_000}).status === 0;

async function fromRegistry() {
  const carried = async () => (await (await import('@sparticuz/chromium')).default.executablePath()) ?? undefined;
  let path = await carried().catch(() => undefined);
  if (!path) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@153'];
    spawnSync(npm, args, {cwd: root, stdio: 'ignore', shell: process.platform === 'win32'});
    path = await carried().catch(() => undefined);
  }
  return path && starts(path) ? path : undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  try {
    execFileSync('apt-get', ['update'], {stdio: 'ignore'});
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  } catch {
    // No network, or no such package: the caller says what to install.
  }
  return find('chromium');
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts WebKit's driver, without a screen where there is none. `stop` ends it with all it started. */
export async function startWebKitDriver({driver, screen}) {
  const port = await freePort();
  const command = screen ? [screen, '-a', driver] : [driver];
  const child = spawn(command[0], [...command.slice(1), `--port=${port}`], {stdio: 'ignore', detached: true});
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // Gone already.
    }
  };
  process.on('exit', stop);

  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return {port, stop};
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('WebKitWebDriver did not start.');
}
