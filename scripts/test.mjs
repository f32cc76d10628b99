/** `npm test`: the tests in browsers, and beside them those of Node and of whole pages. Fails if any of them does. */
import {existsSync, readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {getChromium} from './browsers.mjs';
import {closingLine, failures, total} from './test-reporter.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Every part uses the same one, also where it was only just fetched.
process.env.CHROME_PATH = await getChromium();

const runInBrowsers = async (argv) => {
  const runner = await startTestRunner({argv, autoExitProcess: false});
  return new Promise((resolve) => runner.on('stopped', resolve));
};

/** What the tests of a folder say is kept until the browsers are done: nobody reads two reports at once. */
const runInNode = async (folder, concurrency) => {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, {recursive: true}).filter((name) => /\.test\.m?js$/.test(name));
  if (!files.length) return '';
  const tests = run({files: files.map((name) => `${process.cwd()}/${folder}/${name}`), concurrency});
  const isTest = ({details}) => details?.type !== 'suite';
  tests.on(
    'test:pass',
    (test) => isTest(test) && total[test.skip === undefined && test.todo === undefined ? 'passed' : 'skipped']++,
  );
  tests.on('test:fail', (test) => {
    if (!isTest(test)) return;
    total.failed++;
    const {error} = test.details;
    failures.push(`${test.file} › ${test.name}\n${error?.cause?.stack ?? error?.message}`);
  });
  let said = '';
  for await (const text of tests.compose(new spec())) said += text;
  return said;
};

if (process.argv.includes('--watch')) await startTestRunner({argv: process.argv.slice(2)});
else {
  process.env.FORTHRIGHT_ALL_TESTS = 'yes';
  // Side by side: a browser keeps one core busy, and the machines that build us have two.
  const others = runInNode('test/node', 1).then(async (said) => said + (await runInNode('test/e2e', 1)));
  const ok = await runInBrowsers(process.argv.slice(2));
  process.stdout.write(await others);
  if (failures.length) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);
  console.log(`\n${closingLine(total)}`);
  process.exit(ok && !total.failed ? 0 : 1);
}
