import {writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import type {Config} from '../core/config.js';
import type {NoticeChangeConfig} from '../core/notice-config.js';
import type {Finding} from '../notice-diff/finding.js';
import {findChanges, proposeChange, type Version} from '../notice-diff/propose.js';
import {atomFeed, publishChange} from '../notice-diff/publish.js';
import {dayInWords} from '../markdown/day.js';
import type {Command} from './forthright.js';
import {isDay} from './is-day.js';
import {readText} from './read-file.js';
import {readJson} from './read-json.js';
import {readHtml, readMarkdown} from './read-text.js';

const usage = `Usage: forthright diff <old> <new> [--write [forthright.json]] [options]

Compares two versions of a notice: Markdown, HTML, or the configuration as JSON. Says what changed, proposes a grade
(editorial, clarification, material) and the entry for "notice.changes". Look at both before you publish them.

  --config <file>     the configuration that belongs to the new version
  --before <file>     the one that belonged to the old version: facts are then compared too
  --version <text>    the new version; otherwise as the new version says, or one more than the last
  --date <day>        since when it counts, as 2026-11-25; otherwise as the new version says, or today
  --grade <grade>     what you decided that it is
  --summary <text>    what changed, in your own sentence
  --asks <ids>        the categories and consents to ask again, with commas between; "none" for nobody
  --write             puts the entry into the configuration and raises the revision of the categories that it names
  --notice <file>     the file of "notice.from", if the notice has its own: the entry is put there
  --feed <file>       writes the changes as an Atom feed
  --url <address>     the address of the notice, for the feed; otherwise "site.url" and "notice.url"
  --json              prints {findings, change}

Exit code: 0 nothing changed, 1 something did, 2 it could not run.
`;

interface Read extends Version {
  readonly front: Readonly<Record<string, unknown>>;
}

/** A configuration; the file of `notice.from` is the notice alone. */
const readConfig = (file: string): Config => {
  const value = readJson(file);
  const isNotice =
    !('notice' in value) && ['purposes', 'retention', 'recipients', 'changes'].some((key) => key in value);
  const config: unknown = isNotice ? {notice: value} : value;
  return config as Config;
};

/** `config` fills the markers that the front matter says nothing of, as on the page. */
function read(file: string, config: Config | undefined): Read {
  const kind = extname(file).toLowerCase();
  if (kind === '.json') {
    const facts = readConfig(file);
    return {facts, front: {...facts.notice}};
  }
  const source = readText(file);
  if (/^\.x?html?$/.test(kind)) {
    const {blocks, front} = readHtml(source);
    return {text: blocks, front};
  }
  const {blocks, front} = readMarkdown(source);
  const values: Readonly<Record<string, string | undefined>> = {
    version: text(front.version) ?? config?.notice?.version,
    effective: dayInWords(text(front.effective) ?? config?.notice?.effective, text(front.language) ?? config?.language),
    site: config?.site?.name,
  };
  const fill = (words: string) =>
    words.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker: string, name: string) => values[name] ?? marker);
  return {text: blocks.map((block) => ({...block, text: fill(block.text)})), front};
}

const text = (value: unknown): string | undefined =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : undefined;

/** The number of the new version. */
function versionOf(old: Read, now: Read, config: Config | undefined): string {
  const said = text(now.front.version);
  const last = text(old.front.version) ?? config?.notice?.changes?.[0]?.version ?? config?.notice?.version;
  if (said && said !== last) return said;
  const number = /^(.*?)(\d+)$/.exec(last ?? '1');
  return number ? `${number[1]}${+number[2]! + 1}` : `${last}-2`;
}

/** Written as it was: the same indentation, and a line's end at the end if there was one. */
function writeJson(file: string, value: object): void {
  const before = readText(file);
  const indent = /^([ \t]+)\S/m.exec(before)?.[1] ?? 2;
  writeFileSync(file, JSON.stringify(value, null, indent) + (before.endsWith('\n') ? '\n' : ''));
}

const sources: Readonly<Record<string, string>> = {
  retention: 'UK GDPR arts. 5(1)(e), 13(2)(a)',
  recipient: 'UK GDPR art. 13(1)(e)',
  storage: 'PECR reg. 6(2)(a)',
  transfer: 'UK GDPR art. 13(1)(f)',
  purpose: 'UK GDPR arts. 5(1)(b), 13(3)',
  basis: 'UK GDPR arts. 6, 13(1)(c)',
  data: 'UK GDPR arts. 9, 10, 13',
  right: 'UK GDPR art. 13(2)(b) to (d)',
  decisions: 'UK GDPR arts. 13(2)(f), 22A to 22D',
};

/** As every command of the tool tells it. */
const report = ({rule, grade, where, message, was, now, asks}: Finding) => ({
  rule,
  severity: grade === 'material' ? 'warning' : 'info',
  where,
  message,
  source: sources[rule.split('/')[1]!] ?? 'UK GDPR art. 12(1)',
  mend:
    grade === 'material'
      ? asks.length
        ? `Publish it as material, and ask again about: ${asks.join(', ')}.`
        : 'Publish it as material. See whether somebody has to be asked again.'
      : grade === 'clarification'
        ? 'Publish it as a clarification, if the use of data is the same.'
        : 'Nothing to do.',
  grade,
  was,
  now,
  asks,
});

const isGrade = (value: string): value is NoticeChangeConfig['grade'] =>
  /^(editorial|clarification|material)$/.test(value);

export const run: Command = (args) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      config: {type: 'string'},
      before: {type: 'string'},
      version: {type: 'string'},
      date: {type: 'string'},
      grade: {type: 'string'},
      summary: {type: 'string'},
      asks: {type: 'string'},
      write: {type: 'boolean'},
      notice: {type: 'string'},
      feed: {type: 'string'},
      url: {type: 'string'},
      json: {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return Promise.resolve(0);
  }
  const [oldFile, newFile, third, ...rest] = positionals;
  if (!oldFile || !newFile || rest.length || (third && values.config))
    throw new Error(`two versions are compared.\n\n${usage}`);
  const isJson = (file: string) => extname(file).toLowerCase() === '.json';
  if (isJson(oldFile) !== isJson(newFile)) throw new Error('a text cannot be compared with a configuration.');
  const configFile = values.config ?? third ?? (isJson(newFile) ? newFile : undefined);
  const config = configFile === undefined ? undefined : readConfig(configFile);
  const configBefore = values.before === undefined ? undefined : readConfig(values.before);
  const [old, now] = [read(oldFile, configBefore ?? config), read(newFile, config)];
  const facts = now.facts ? {before: old.facts, after: now.facts} : {before: configBefore, after: config};

  const findings = findChanges({text: old.text, facts: facts.before}, {text: now.text, facts: facts.after});
  const since = text(now.front.effective);
  const date =
    values.date ?? (since === text(old.front.effective) ? undefined : since) ?? new Date().toISOString().slice(0, 10);
  if (!isDay(date)) throw new Error(`"${date}" is no day: write it as 2026-11-25.`);
  let change = proposeChange(findings, {version: values.version ?? versionOf(old, now, config), date});
  if (change) {
    if (values.grade !== undefined && !isGrade(values.grade))
      throw new Error(`"${values.grade}" is no grade: editorial, clarification or material.`);
    const asks =
      values.asks === undefined
        ? change.asks
        : values.asks
            .split(',')
            .map((id) => id.trim())
            .filter((id) => id && id !== 'none');
    change = {...change, ...(values.grade && {grade: values.grade}), ...(values.summary && {summary: values.summary})};
    delete change.asks;
    // Only what changed the use is a reason to ask.
    if (change.grade === 'material' && asks?.length) change.asks = asks;
    const known = [...(config?.categories ?? []), ...(config?.rights?.consents ?? [])].map(({id}) => id);
    const unknown = config && change.asks?.find((id) => !known.includes(id));
    if (unknown) throw new Error(`there is no category or consent "${unknown}" in ${configFile}.`);
  }

  let published = config;
  if (change && values.write) {
    if (!config || configFile === undefined)
      throw new Error('--write needs the configuration: --config forthright.json.');
    published = publishChange(config, change);
    if (values.notice !== undefined) {
      const apart = readConfig(values.notice).notice ?? {};
      const {notice} = publishChange({notice: apart}, change);
      writeJson(values.notice, notice!);
      // What stands in the configuration itself would hide what stands in the file.
      writeJson(configFile, {...published, notice: config.notice});
      published = {...published, notice: {...config.notice, ...notice}};
    } else if (config.notice?.from !== undefined) {
      throw new Error(`the notice stands in ${config.notice.from}: name that file with --notice.`);
    } else writeJson(configFile, published);
  }

  if (values.feed !== undefined) {
    const {site, notice} = published ?? {};
    const apart = values.notice === undefined ? undefined : readConfig(values.notice).notice;
    const written = (apart ?? notice)?.changes ?? [];
    const changes =
      change && !values.write ? [change, ...written.filter(({version}) => version !== change.version)] : written;
    const address =
      values.url ??
      (site?.url === undefined
        ? notice?.url
        : notice?.url === undefined
          ? site.url
          : new URL(notice.url, site.url).href);
    if (address === undefined || !/^https?:/.test(address))
      throw new Error('the feed needs the address of the notice: --url https://…');
    const title = notice?.title ?? apart?.title ?? 'Privacy notice: changes';
    writeFileSync(values.feed, atomFeed(changes, {url: address, title, author: site?.name ?? new URL(address).host}));
  }

  if (values.json)
    process.stdout.write(`${JSON.stringify({findings: findings.map(report), change: change ?? null}, null, 2)}\n`);
  else process.stdout.write(say(findings, change, !!values.write));
  return Promise.resolve(change ? 1 : 0);
};

function say(findings: readonly Finding[], change: NoticeChangeConfig | undefined, isWritten: boolean): string {
  if (!change) return 'Nothing changed.\n';
  const lines = findings.map(
    ({grade, where, message}) => `${grade.padEnd(13)}  ${message}\n${' '.repeat(15)}in: ${where}`,
  );
  const asks = change.asks
    ? `Asked again: ${change.asks.join(', ')}. Everybody else keeps their answers.`
    : 'Nobody is asked again; --asks names whom to ask.';
  return `${lines.join('\n')}

${isWritten ? 'Written' : 'Proposed'}: version ${change.version}, ${change.date}, ${change.grade}. ${asks}

${JSON.stringify(change, null, 2)}
`;
}
