import {accessSync, constants, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, extname, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {Config} from '../core/config.js';
import type {NoticeChangeConfig} from '../core/notice-config.js';
import {grades, gravest, type Finding} from '../notice-diff/finding.js';
import {findChanges, proposeChange, type Version} from '../notice-diff/propose.js';
import {atomFeed, publishChange} from '../notice-diff/publish.js';
import {dayInWords} from '../markdown/day.js';
import {findPart} from './complete-config.js';
import type {Command} from './forthright.js';
import {isDay} from './is-day.js';
import {readText} from './read-file.js';
import {readFacts, type Facts} from './read-facts.js';
import {readHtml, readMarkdown} from './read-text.js';
import {rewriteJson} from './rewrite-json.js';
import {isSameFile} from './same-file.js';

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
  --notice <file>     the file of the notice, if it has its own that "notice.from" does not name: the entry is put there
  --feed <file>       writes the changes as an Atom feed
  --url <address>     the address of the notice, for the feed; otherwise "site.url" and "notice.url"
  --json              prints {findings, change}

Exit code: 0 nothing changed, or the change has its entry; 1 something changed that has none; 2 it could not run.
`;

interface Read extends Version {
  readonly front: Readonly<Record<string, unknown>>;
}

const isHtml = (file: string): boolean => /^\.x?html?$/i.test(extname(file));

/** `config` fills the markers that the front matter says nothing of, as on the page. */
function read(
  file: string,
  config: Config | undefined,
  hasFacts: boolean,
): Read & {isPart?: boolean; files?: readonly string[]} {
  const kind = extname(file).toLowerCase();
  if (kind === '.json') {
    const {config: facts, kind, files} = readFacts(file);
    return {facts, front: {...facts.notice}, isPart: kind !== 'config', files};
  }
  const source = readText(file);
  if (isHtml(file)) {
    const {blocks, front} = readHtml(source, hasFacts);
    return {text: blocks, front};
  }
  const {blocks, front} = readMarkdown(source, (front) => {
    const values: Readonly<Record<string, string | undefined>> = {
      version: text(front.version) ?? config?.notice?.version,
      effective: dayInWords(
        text(front.effective) ?? config?.notice?.effective,
        text(front.language) ?? config?.language,
      ),
      site: config?.site?.name,
    };
    return (words) =>
      words.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (marker: string, name: string) => values[name] ?? marker);
  });
  return {text: blocks, front};
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const entriesIn = (front: Read['front'], config: Config | undefined): readonly NoticeChangeConfig[] =>
  [front.changes, config?.notice?.changes].flatMap((changes) =>
    Array.isArray(changes) ? (changes as NoticeChangeConfig[]) : [],
  );

/** The number of the new version: as it says, or the next that has no entry yet. */
function versionOf(old: Read, now: Read, config: Config | undefined): string {
  const said = text(now.front.version);
  const last = text(old.front.version) ?? config?.notice?.changes?.[0]?.version ?? config?.notice?.version;
  if (said && said !== last) return said;
  const taken = new Set(entriesIn(now.front, config).map(({version}) => version));
  const next = (version: string): string => {
    const [, start, number] = /^(.*?)(\d+)$/.exec(version) ?? [];
    const more = number === undefined ? `${version}-2` : `${start}${+number + 1}`;
    return taken.has(more) ? next(more) : more;
  };
  return next(last ?? '1');
}

/** Whether it can be written is found out before anything is. */
function checkTarget(file: string): void {
  const folder = dirname(resolve(file));
  try {
    if (!statSync(folder).isDirectory()) throw new Error();
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new Error(`${file} cannot be written: there is no folder ${folder} that can be written to.`, {cause});
  }
  const known = statSync(file, {throwIfNoEntry: false});
  if (known && !known.isFile()) throw new Error(`${file} cannot be written: it is no file.`);
  if (known) accessSync(file, constants.W_OK);
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
  const facts = configFile === undefined ? undefined : readFacts(configFile);
  // A file of the notice that the configuration does not name is a part of it all the same.
  const apart = values.notice === undefined ? undefined : readFacts(values.notice).config.notice;
  const config = facts && apart ? {...facts.config, notice: {...apart, ...facts.config.notice}} : facts?.config;
  const before = values.before === undefined ? undefined : readFacts(values.before);
  // Markdown has markers where a page has facts: pages alone can be compared with them.
  const hasFacts = isHtml(oldFile) && isHtml(newFile);
  const [old, now] = [read(oldFile, before?.config ?? config, hasFacts), read(newFile, config, hasFacts)];
  for (const [was, is] of [
    [old.files, now.files],
    [before?.files, facts?.files],
  ]) {
    const shared = was?.find((file) => is?.some((other) => isSameFile(file, other)));
    if (shared && !isSameFile(oldFile, newFile))
      throw new Error(
        `both versions take a part from ${shared}: keep a copy of what it was, and name that in the old one.`,
      );
  }
  // The part of a configuration is compared within the rest of it.
  const within = (facts: Config | undefined, rest: Config | undefined, isPart = false) =>
    isPart && configFile !== newFile ? {...rest, ...facts} : facts;
  const compared = now.facts
    ? {before: within(old.facts, before?.config ?? config, old.isPart), after: within(now.facts, config, now.isPart)}
    : {before: before?.config, after: config};

  const findings = findChanges({text: old.text, facts: compared.before}, {text: now.text, facts: compared.after});
  const since = text(now.front.effective);
  const date =
    values.date ?? (since === text(old.front.effective) ? undefined : since) ?? new Date().toISOString().slice(0, 10);
  if (!isDay(date)) throw new Error(`"${date}" is no day: write it as 2026-11-25.`);
  if (values.grade !== undefined && !isGrade(values.grade))
    throw new Error(`"${values.grade}" is no grade: editorial, clarification or material.`);
  const entries = entriesIn(now.front, config);
  const isTaken = (version: string) => entries.some((entry) => entry.version === version);
  if (values.version !== undefined && !values.version.trim())
    throw new Error('--version needs a version, such as 2.1.');
  if (values.version !== undefined && isTaken(values.version))
    throw new Error(
      `version ${values.version} has its entry already. Name another with --version, or take that entry out.`,
    );

  let change = proposeChange(findings, {version: values.version ?? versionOf(old, now, config), date});
  if (change) {
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

  // The new version has a number of its own, and an entry for it: somebody decided on this change already.
  const isOwn = ['version', 'grade', 'summary', 'asks', 'date'].some((key) => key in values);
  const [was, is] = [
    text(old.front.version) ?? before?.config.notice?.version,
    text(now.front.version) ?? config?.notice?.version,
  ];
  const hadEntry = entriesIn(old.front, old.facts ?? before?.config).some(({version}) => version === is);
  const isKnown = was !== undefined || !!old.facts || !!before;
  const told =
    change && !isOwn && isKnown && was !== is && !hadEntry ? entries.find(({version}) => version === is) : undefined;
  if (change && values.write && isTaken(change.version) && !told)
    throw new Error(
      `version ${change.version} has its entry already. Name another with --version, or take that entry out.`,
    );

  const outputs = new Map<string, string>();
  let published = config;
  if (change && values.write && !told) {
    if (!facts || !config || configFile === undefined)
      throw new Error('--write needs the configuration: --config forthright.json.');
    published = publishChange(config, change);
    for (const [file, text] of write(facts, configFile, values.notice, change)) outputs.set(file, text);
    for (const file of outputs.keys())
      if ([oldFile, values.before].some((input) => input !== undefined && isSameFile(input, file)))
        throw new Error(`${file} is the old version: the entry belongs into the configuration of the new one.`);
  }

  if (values.feed !== undefined) {
    const {feed} = values;
    const inputs = [oldFile, newFile, configFile, values.before, values.notice, ...(facts?.files ?? [])];
    const input = inputs.find((file) => file !== undefined && isSameFile(file, feed));
    if (input !== undefined) throw new Error(`the feed would be written over ${input}.`);
    // An earlier feed may go; a page or a notice may not.
    if (
      statSync(feed, {throwIfNoEntry: false})?.isFile() &&
      /\S/.test(readText(feed)) &&
      !readText(feed).includes('<feed')
    )
      throw new Error(`the feed would be written over ${feed}, which is no feed.`);
    const {site, notice} = published ?? {};
    const written = notice?.changes ?? [];
    const changes =
      change && !told && published === config
        ? [change, ...written.filter(({version}) => version !== change.version)]
        : written;
    const address =
      values.url ??
      (site?.url === undefined
        ? notice?.url
        : notice?.url === undefined
          ? site.url
          : new URL(notice.url, site.url).href);
    if (address === undefined || !/^https?:/.test(address))
      throw new Error('the feed needs the address of the notice: --url https://…');
    const title = notice?.title ?? 'Privacy notice: changes';
    outputs.set(feed, atomFeed(changes, {url: address, title, author: site?.name ?? new URL(address).host}));
  }

  for (const file of outputs.keys()) checkTarget(file);
  for (const [file, content] of outputs) writeFileSync(file, content);

  const found = gravest(findings);
  const isGraver = told && found && grades.indexOf(found) > grades.indexOf(told.grade);
  const state = told ? 'Told of already' : values.write ? 'Written' : 'Proposed';
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({findings: findings.map(report), change: told ?? change ?? null}, null, 2)}\n`,
    );
  else
    process.stdout.write(
      say(
        findings,
        told ?? change,
        state,
        isGraver ? `What was found would be ${found}: see whether the entry says enough.` : '',
      ),
    );
  return Promise.resolve(change && state === 'Proposed' ? 1 : 0);
};

/** The files that get the entry, with what will stand in them. */
function write(
  {kind, raw}: Facts,
  configFile: string,
  noticeFile: string | undefined,
  change: NoticeChangeConfig,
): [file: string, content: string][] {
  if (kind === 'rights')
    throw new Error(`${configFile} has the rights alone: name the whole configuration with --config.`);
  const rewrite = (file: string, value: object): [string, string] => [
    file,
    rewriteJson(readFileSync(file, 'utf8'), value),
  ];
  const published = publishChange(raw, change);
  if (kind === 'notice') return [rewrite(configFile, published.notice!)];
  const {from} = raw.notice ?? {};
  const named = from === undefined ? undefined : findPart(from, configFile);
  if (named !== undefined && noticeFile !== undefined && !isSameFile(named, noticeFile))
    throw new Error(`notice.from of ${configFile} names ${from}, not ${noticeFile}.`);
  const file = noticeFile ?? named;
  if (file === undefined) return [rewrite(configFile, published)];
  const {kind: other, raw: apart} = readFacts(file);
  if (other !== 'notice') throw new Error(`${file} is not the file of a notice.`);
  const {notice} = publishChange(apart, change);
  // What stands in the configuration itself would hide what stands in the file.
  const hiding = ['version', 'effective', 'changes'].filter((key) => key in (raw.notice ?? {}));
  const own = Object.fromEntries(Object.entries(published.notice!).filter(([key]) => hiding.includes(key)));
  const rest: Config = {...published, notice: {...raw.notice, ...own}};
  if (!raw.notice) delete rest.notice;
  return [rewrite(file, notice!), rewrite(configFile, rest)];
}

function say(findings: readonly Finding[], change: NoticeChangeConfig | undefined, state: string, remark = ''): string {
  if (!change) return 'Nothing changed.\n';
  const lines = findings.map(
    ({grade, where, message}) => `${grade.padEnd(13)}  ${message}\n${' '.repeat(15)}in: ${where}`,
  );
  const asks = change.asks
    ? `Asked again: ${change.asks.join(', ')}. Everybody else keeps their answers.`
    : 'Nobody is asked again; --asks names whom to ask.';
  return `${lines.join('\n')}

${state}: version ${change.version}, ${change.date}, ${change.grade}. ${asks}${remark && `\n${remark}`}

${JSON.stringify(change, null, 2)}
`;
}
