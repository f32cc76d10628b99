/** `forthright check`: what is not found in a configuration and its notice. */
import {existsSync} from 'node:fs';
import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import type {Command} from './forthright.js';
import type {Config} from '../core/config.js';
import type {Finding} from '../guard/rules.js';
import {checkNotice} from '../check/check-notice.js';
import {isEnglish, type NoticeText} from '../check/notice-text.js';
import {readHtml} from '../check/read-html.js';
import {readMarkdown} from '../check/read-markdown.js';
import {find} from '../check/rules.js';
import {londonToday} from '../elements/rights/deadlines.js';
import {completeConfig} from './complete-config.js';
import {isDay} from './is-day.js';
import {readText} from './read-file.js';

const usage = `Usage: forthright check [forthright.json] [notice.md | notice.html ...] [--json] [--strict] [--date YYYY-MM-DD]

Looks through a configuration and its notices, and reports what it does not find. Without a file it reads forthright.json.
A configuration that stands in the HTML page is read too. Wording is looked at in English notices alone.

  --json    prints {"findings": [...], "checked": [...]}
  --strict  warnings count like errors
  --date    the day to count from (today)

Ends with 0 if there is no error, 1 if there is one, 2 if it could not run. What each rule looks for stands in docs/check.md.
It is no legal advice, and nothing found does not mean that all is well.
`;

const heads = {error: 'Errors', warning: 'Warnings', info: 'Notes'};

interface Checked {
  file: string;
  kind: 'configuration' | 'notice';
  language?: string | undefined;
  /** Whether the rules about wording were applied. */
  wording?: boolean;
}

/** Whatever went wrong, said once, without a stack. */
class CannotRun extends Error {}

function readOrStop(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

function parseJson(text: string, file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotRun(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
  if (!value || typeof value !== 'object' || Array.isArray(value))
    throw new CannotRun(`${file} holds no configuration.`);
  return value;
}

/** Lines of at most 100 characters. */
function fold(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

function print(findings: readonly Finding[], checked: readonly Checked[]): string {
  const lines = [`Looked at ${checked.map(({file}) => file).join(', ')}.`, ''];
  for (const {file, language} of checked.filter(({wording}) => wording === false))
    lines.push(`${file} is not in English${language ? ` (${language})` : ''}: its wording was not looked at.`, '');
  for (const severity of ['error', 'warning', 'info'] as const) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (!some.length) continue;
    lines.push(`${heads[severity]} (${some.length})`, '');
    for (const {rule, where, message, mend, source} of some)
      lines.push(`  ${where}`, fold(message, '    '), fold(mend, '    '), fold(`${rule} – ${source}`, '    '), '');
  }
  const count = (severity: keyof typeof heads) => findings.filter((finding) => finding.severity === severity).length;
  const tell = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  lines.push(
    findings.length
      ? `${tell(count('error'), 'error')}, ${tell(count('warning'), 'warning')}, ${tell(count('info'), 'note')}. This is no legal advice.`
      : 'Nothing was found that these rules look for. This is no legal advice, and no proof that all is well.',
  );
  return lines.join('\n') + '\n';
}

export const run: Command = (args) => {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        strict: {type: 'boolean', default: false},
        date: {type: 'string'},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    process.stderr.write(`forthright check: ${(error as Error).message}\n\n${usage}`);
    return Promise.resolve(2);
  }
  const {values, positionals} = options;
  if (values.help) {
    process.stdout.write(usage);
    return Promise.resolve(0);
  }
  try {
    const files = positionals.length ? positionals : existsSync('forthright.json') ? ['forthright.json'] : [];
    if (!files.length) throw new CannotRun('there is no forthright.json here, and no file was named.');
    const today = values.date ?? londonToday();
    if (!isDay(today)) throw new CannotRun(`--date should be a day such as 2026-11-25, got "${today}".`);

    const findings: Finding[] = [];
    const checked: Checked[] = [];
    const notices: NoticeText[] = [];
    let config: Config | undefined;
    let configFile = '';
    const take = (text: string, file: string): void => {
      if (config) throw new CannotRun(`${configFile} and ${file} are both configurations; one is looked at at a time.`);
      config = completeConfig(parseJson(text, file), file, (part, from) =>
        findings.push(
          find(
            'config/unread',
            `${file}: ${part}.from`,
            `“${from}” was not found beside the configuration; what it holds was not looked at.`,
          ),
        ),
      );
      configFile = file;
      checked.push({file, kind: 'configuration'});
    };
    const pages: [text: string, file: string][] = [];
    for (const file of files) {
      const kind = extname(file).toLowerCase();
      const text = readOrStop(file);
      if (kind === '.json') take(text, file);
      else if (/^\.html?$/.test(kind)) {
        const {config: inside, ...notice} = readHtml(text, file);
        notices.push(notice);
        if (inside) pages.push([inside, file]);
      } else if (/^\.(md|markdown)$/.test(kind)) {
        try {
          notices.push(readMarkdown(text, file));
        } catch (error) {
          throw new CannotRun(
            `the front matter of ${file} is not valid YAML: ${(error as Error).message.split('\n')[0]}.`,
          );
        }
      } else throw new CannotRun(`${file} is no JSON, Markdown or HTML. "forthright import" makes Markdown of a text.`);
    }
    if (!config && pages[0]) take(...pages[0]);
    for (const notice of notices)
      checked.push({file: notice.file, kind: 'notice', language: notice.language, wording: isEnglish(notice)});

    findings.push(...checkNotice({config, configFile: configFile || files.join(', '), notices, today}));
    process.stdout.write(values.json ? JSON.stringify({findings, checked}, null, 2) + '\n' : print(findings, checked));
    const counts = (severity: Finding['severity']) => severity === 'error' || (values.strict && severity === 'warning');
    return Promise.resolve(findings.some(({severity}) => counts(severity)) ? 1 : 0);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`forthright check: ${error.message}\n`);
    return Promise.resolve(2);
  }
};
