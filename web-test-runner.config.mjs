import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromiumArguments, findBrowsers, getChromium, startWebKitDriver} from './scripts/browsers.mjs';
import {plainSummary} from './scripts/test-reporter.mjs';
import {servePages} from './test/helpers/serve-pages.mjs';

const isCi = !!process.env.CI;
const {firefox, webkit} = findBrowsers();

/** The launchers call every browser "Chrome". */
const named = (name, launcher) => Object.defineProperty(launcher, 'name', {get: () => name, set() {}});

const launchers = {
  Chromium: async () => chromeLauncher({launchOptions: {executablePath: await getChromium(), args: chromiumArguments}}),
  Firefox: async () => firefox && chromeLauncher({launchOptions: {browser: 'firefox', executablePath: firefox}}),
  WebKit: async () => {
    if (!webkit) return undefined;
    const {port, stop} = await startWebKitDriver(webkit);
    stops.push(stop);
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'silent',
      capabilities: {'webkitgtk:browserOptions': {binary: webkit.browser, args: ['--automation']}},
    });
  },
};
const stops = [];

/** `BROWSERS=Firefox,WebKit` narrows a run down. */
const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(launchers);
const browsers = [];
for (const name of wanted) {
  const launcher = await launchers[name]();
  if (launcher) browsers.push(named(name, launcher));
  else if (isCi) throw new Error(`${name} is missing, and CI runs the tests in every engine.`);
}

const pages = servePages();

export default {
  files: 'test/{core,elements,locales}/**/*.test.ts',
  nodeResolve: {exportConditions: ['browser', 'development']},
  browsers,
  // One page at a time: the tests of a browser share its cookies.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    {
      // What reads Markdown speaks to it while it is developed; it is no module that a browser takes.
      name: 'no-debug',
      resolveImport: ({source}) => (source === 'debug' ? '/no-debug.js' : undefined),
      serve: ({path}) => (path === '/no-debug.js' ? {body: 'export default () => () => {};', type: 'js'} : undefined),
    },
    {name: 'end', serverStop: () => stops.forEach((stop) => stop())},
  ],
  middleware: [pages],
  reporters: [
    defaultReporter({reportTestProgress: !isCi && process.stdout.isTTY}),
    plainSummary({isLast: !process.env.FORTHRIGHT_ALL_TESTS}),
  ],
  // Lit says so in every test page; anything else a test prints is shown.
  filterBrowserLogs: ({args}) => !args.some((part) => typeof part === 'string' && part.includes('Lit is in dev mode')),
};
