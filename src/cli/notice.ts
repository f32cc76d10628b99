import {existsSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {Config} from '../core/config.js';
import type {NoticeConfig} from '../core/notice-config.js';
import {dayInWords} from '../markdown/day.js';
import {readFront, type FrontMatter} from '../markdown/front-matter.js';
import type {MarkdownProblem} from '../markdown/problem.js';
import {readMarkdown, type Reading} from '../markdown/read-markdown.js';
import {findSlips} from '../markdown/slips.js';
import {splitFront} from '../markdown/split-front.js';
import {toHtml} from '../markdown/to-html.js';
import type {TreeElement, TreeNode} from '../markdown/tree.js';
import {languageOf, putBetween} from './between-tags.js';
import {completeConfig} from './complete-config.js';
import type {Command} from './forthright.js';
import {sayProblem} from './notice-problems.js';
import {writers} from './notice-writers.js';
import {markOf, readText} from './read-file.js';
import {readJson} from './read-json.js';
import {isSameFile} from './same-file.js';

const usage = `Usage: forthright notice <notice.md> [options]

Writes a notice from Markdown as HTML that needs no script. Without --out and --into, it is printed.

  --config <forthright.json>  fills {{rights}}, {{storage}} and the other markers from the configuration
  --into <page.html>          puts it between the tags of <forthright-notice> in a page, in place of what stands there
  --out <page.html>           makes a page of its own
  --json <notice.json>        writes the front matter and the glossary for the configuration ("notice": {"from": …});
                              what else stands in that file stays
  --check-ids <old.html>      names the ids of an earlier page that are gone, and have no alias

Ends with 0, or 1 if there is something to mend (it is written all the same), or 2 if nothing could be done.
`;

const options = {
  config: {type: 'string'},
  into: {type: 'string'},
  out: {type: 'string'},
  json: {type: 'string'},
  'check-ids': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** A notice, read with its front matter. */
export interface Notice {
  readonly front: FrontMatter;
  readonly reading: Reading;
  readonly problems: readonly MarkdownProblem[];
}

/** Reads a notice. What its front matter does not say comes from the configuration. */
export function readNotice(markdown: string, config: Config = {}): Notice {
  const {front: yaml} = splitFront(markdown);
  const {front, problems} = yaml === undefined ? {front: {}, problems: []} : readFront(yaml);
  const {language, aliases, version = config.notice?.version, effective = config.notice?.effective} = front;
  const reading = readMarkdown(markdown, {
    language,
    aliases,
    origin: originOf(config.site?.url),
    values: {version, effective: dayInWords(effective, language ?? config.language), site: config.site?.name},
  });
  const all = [...problems, ...reading.problems, ...findSlips(markdown)].sort((one, other) => one.line - other.line);
  // Of several that are the same in one line, one is enough.
  return {front, reading, problems: all.filter((one, at) => !all.slice(0, at).some((other) => isSame(one, other)))};
}

const isSame = (one: MarkdownProblem, other: MarkdownProblem) =>
  one.line === other.line && one.kind === other.kind && one.what === other.what;

/** The notice as HTML. With a configuration, our own elements hold what they would show. */
export function writeNotice({reading}: Notice, config?: Config, language = 'en-GB'): string {
  return toHtml(reading.tree, ({name, attributes}: TreeElement) =>
    config ? writers[name]?.(attributes, config, language) : undefined,
  );
}

/** What the configuration keeps of it: the `notice` part, for `from`. */
export function partOf({front, reading}: Notice): Pick<NoticeConfig, keyof FrontMatter & keyof NoticeConfig> {
  const {title, version, effective, reviewBy, audience, changes, glossary = []} = front;
  const terms = new Set(glossary.map(({term}) => term));
  const all = [...glossary, ...reading.glossary.filter(({term}) => !terms.has(term))];
  return {title, version, effective, reviewBy, audience, changes, glossary: all.length ? all : undefined};
}

export const run: Command = (args) => Promise.resolve(work(args));

function work(args: string[]): number {
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  const [path, more] = positionals;
  if (values.help || path === undefined || more !== undefined) {
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  }
  const {out, json} = values;
  const old = values['check-ids'];
  const raw: Config | undefined = values.config === undefined ? undefined : readJson(values.config);
  /** Where a file may stand that the configuration names. */
  const placesOf = (from: unknown) =>
    typeof from === 'string' ? [resolve(dirname(values.config!), from), join(dirname(values.config!), from)] : [];
  refuseToOverwrite([out, json, values.into], [path, values.config, ...placesOf(raw?.rights?.from)]);
  refuseToOverwrite([out, values.into], placesOf(raw?.notice?.from));
  refuseToOverwrite([out, json], [old]);
  const config =
    raw &&
    completeConfig(raw, values.config!, (part, from) => {
      // The first time, the file is what this run writes.
      if (part === 'notice' && json !== undefined && placesOf(from).some((place) => isSameFile(place, json))) return;
      throw new Error(`"${from}", which ${part}.from names, was not found beside ${values.config}`);
    });
  const notice = readNotice(readText(path), config);
  const into = values.into === undefined ? undefined : readText(values.into);
  // Read before anything is written: it may be the page that is written.
  const oldIds = old === undefined ? [] : idsOf(readText(old));
  const part = json === undefined ? undefined : addTo(existsSync(json) ? readJson(json) : {}, partOf(notice), json);
  const language = notice.front.language ?? config?.language ?? (into === undefined ? undefined : languageOf(into));
  const html = writeNotice(notice, config, language);
  // An empty file is a mistake, and would wipe the notice that stands there.
  if (!html.replace(/<\/?div\b[^>]*>/g, '').trim()) throw new Error(`there is no text in ${path}. Nothing was written`);
  const findings = notice.problems.map((problem) => `${path}:${problem.line}: ${sayProblem(problem)}`);

  if (into !== undefined) {
    let places = 0;
    const page = putBetween(
      into,
      'forthright-notice',
      () => {
        places++;
        return html;
      },
      (start) => {
        return start.replace(attribute, (all, name: string) => {
          if (name.toLowerCase() !== 'src') return all;
          findings.push(
            `${values.into}: <forthright-notice> had ${all.trim()}, and would have fetched that in place of what is written here. It was taken out.`,
          );
          return '';
        });
      },
    );
    if (places > 1)
      throw new Error(`there are ${places} <forthright-notice> in ${values.into}. Its ids can stand in a page once`);
    if (page === undefined) throw new Error(`there is no <forthright-notice> in ${values.into}`);
    if (page !== into) writeFileSync(values.into!, markOf(values.into!) + page);
  }
  if (out !== undefined) writeFileSync(out, wholePage(notice, html, language));
  if (json !== undefined) writeFileSync(json, JSON.stringify(part, null, 2) + '\n');
  if (into === undefined && out === undefined && json === undefined) process.stdout.write(html + '\n');
  const now = new Set(idsOf(html));
  for (const id of new Set(oldIds.filter((id) => !now.has(id))))
    findings.push(
      `${path}: the id "${id}" of ${old} is gone: links to it lead nowhere. Write it behind the id of a heading, such as {#new-id #${id}}.`,
    );
  for (const finding of findings) process.stderr.write(finding + '\n');
  return findings.length ? 1 : 0;
}

/** Nothing that was read is written over, except for the page that asks for it; and nothing is written twice. */
function refuseToOverwrite(written: readonly (string | undefined)[], read: readonly (string | undefined)[]): void {
  const targets = written.filter((file) => file !== undefined);
  targets.forEach((target, at) => {
    const source = read.find((file) => file !== undefined && isSameFile(file, target));
    if (source !== undefined)
      throw new Error(`${target} is what is read here, and would be lost. Name another file. Nothing was written`);
    if (targets.slice(at + 1).some((other) => isSameFile(other, target)))
      throw new Error(`${target} would be written twice. Name two files. Nothing was written`);
  });
}

/** What stands in the file and is not written here stays: facts of the owner, and changes that "forthright diff" wrote. */
function addTo(there: Config['notice'] & object, part: ReturnType<typeof partOf>, file: string): object {
  if ('categories' in there || 'notice' in there)
    throw new Error(`${file} is a whole configuration. Name the file of its "notice.from". Nothing was written`);
  const written = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
  const {changes = []} = part;
  const earlier = Array.isArray(there.changes) ? there.changes : [];
  const all = [...earlier.filter(({version}) => !changes.some((change) => change.version === version)), ...changes];
  all.sort((one, other) => String(other.date).localeCompare(String(one.date)));
  return {...there, ...written, ...(all.length && {changes: all})};
}

const attribute = /\s+([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

function originOf(url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : new URL(url).origin;
  } catch {
    return undefined;
  }
}

/** The ids of a notice in a page, or of the whole page if it has none; not those of footnotes and of our own elements. */
function idsOf(page: string): string[] {
  const [, notice = page] = /<forthright-notice\b[^>]*>([^]*?)<\/forthright-notice>/i.exec(page) ?? [];
  return [
    ...notice
      .replace(/<!--[^]*?-->|<(forthright-[\w-]+)\b[^]*?<\/\1>/g, '')
      .matchAll(/<[a-z][\w-]*\b[^>]*?\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi),
  ]
    .map(([, double, single, bare]) => double ?? single ?? bare!)
    .filter((id) => !/^note-\d+(-from(-\d+)?)?$/.test(id));
}

/** A page with the notice in it, complete without script. */
function wholePage({front, reading}: Notice, html: string, language = 'en-GB'): string {
  const first = headingIn(reading.tree);
  const title = toHtml([front.title ?? (first && textOf(first.children)) ?? 'Privacy notice']);
  return `<!doctype html>
<html lang="${toHtml([language])}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
  </head>
  <body>
    <main>
${first ? '' : `      <h1>${title}</h1>\n`}      <forthright-notice>
${html}
      </forthright-notice>
    </main>
  </body>
</html>
`;
}

function headingIn(nodes: readonly TreeNode[]): TreeElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = node.name === 'h1' ? node : headingIn(node.children);
    if (found) return found;
  }
  return undefined;
}

const textOf = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
