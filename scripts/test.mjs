/** `npm test`: the tests in browsers, then those of Node and of whole pages. Fails if any of them does. */
import {existsSync, readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {getChromium} from './browsers.mjs';
import {closingLine, total} from './test-reporter.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Every part uses the same one, also where it was only just fetched.
process.env.CHROME_PATH = await getChromium();

const runInBrowsers = async (argv) => {
  const runner = await startTestRunner({argv, autoExitProcess: false});
  return new Promise((resolve) => runner.on('stopped', resolve));
};

const runInNode = async (folder, concurrency) => {
  if (!existsSync(folder)) return true;
  const files = readdirSync(folder, {recursive: true}).filter((name) => /\.test\.m?js$/.test(name));
  if (!files.length) return true;
  const before = total.failed;
  const tests = run({files: files.map((name) => `${process.cwd()}/${folder}/${name}`), concurrency});
  const isTest = ({details}) => details?.type !== 'suite';
  tests.on(
    'test:pass',
    (test) => isTest(test) && total[test.skip === undefined && test.todo === undefined ? 'passed' : 'skipped']++,
  );
  tests.on('test:fail', (test) => isTest(test) && total.failed++);
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
  return total.failed === before;
};

if (process.argv.includes('--watch')) await startTestRunner({argv: process.argv.slice(2)});
else {
  process.env.FORTHRIGHT_ALL_TESTS = 'yes';
  let ok = await runInBrowsers(process.argv.slice(2));
  ok = (await runInNode('test/node', 2)) && ok;
  ok = (await runInNode('test/e2e', 1)) && ok;
  console.log(`\n${closingLine(total)}`);
  process.exit(ok && !total.failed ? 0 : 1);
}
