/** Lazy: reads the front matter of a notice. Only here is YAML read. */
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import type {NoticeChangeConfig, NoticeConfig} from '../core/notice-config.js';
import type {MarkdownProblem} from './problem.js';

/** What stands above a notice: that part of the configuration which belongs to its text. */
export interface FrontMatter extends Pick<
  NoticeConfig,
  'title' | 'version' | 'effective' | 'reviewBy' | 'audience' | 'changes' | 'glossary'
> {
  language?: string;
  /** By id of a heading: ids that it had before, so that old links still arrive. */
  aliases?: Readonly<Record<string, readonly string[]>>;
}

type Fields = Record<string, unknown>;

/** Reads it. What is not as it should be is left out, and told. */
export function readFront(yaml: string): {front: FrontMatter; problems: MarkdownProblem[]} {
  const problems: MarkdownProblem[] = [];
  const complainOf = (what: string, line = 1, kind: MarkdownProblem['kind'] = 'front') =>
    void problems.push({line, kind, what});
  const lineOf = (key: string) => yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2 || 1;

  let fields: Fields = {};
  try {
    // Everything is text: a version of 1.10 is not 1.1, and a date is no moment.
    const read: unknown = yaml.trim() ? load(yaml, {schema: FAILSAFE_SCHEMA}) : {};
    if (isObject(read)) fields = read;
    else complainOf('it should be lines such as "title: Privacy notice"');
  } catch (error) {
    const {reason, mark} = error as {reason?: string; mark?: {line?: number}};
    complainOf(`it is not valid YAML: ${reason ?? String(error)}`, (mark?.line ?? -1) + 2);
  }

  const front: FrontMatter = {};
  for (const [key, value] of Object.entries(fields)) {
    const reader = Object.hasOwn(readers, key) ? readers[key as keyof FrontMatter] : undefined;
    if (!reader) complainOf(key, lineOf(key), 'field');
    else if (value !== '' && value !== null) {
      const read = reader(value, (what) => complainOf(`${key} ${what}`, lineOf(key)));
      if (read !== undefined) Object.assign(front, {[key]: read});
    }
  }
  return {front, problems};
}

/** Reads one value, or says what it should be. */
type Reader = (value: unknown, expected: (what: string) => void) => unknown;

const text: Reader = (value, expected) =>
  typeof value === 'string' ? value.trim() : (expected('should be text'), undefined);

const date: Reader = (value, expected) =>
  typeof value === 'string' && isDate(value) ? value : (expected('should be a date such as 2026-11-25'), undefined);

const isDate = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value + 'T00:00Z').toJSON()?.slice(0, 10) === value;

const language: Reader = (value, expected) =>
  typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value)
    ? value
    : (expected('should be the tag of a language, such as cy or en-GB'), undefined);

/** `DPO: the person who …`, or a list of `term` and `meaning`. */
const glossary: Reader = (value, expected) => {
  const entries = Array.isArray(value)
    ? value.map((entry: unknown) => (isObject(entry) ? [entry.term, entry.meaning] : []))
    : isObject(value)
      ? Object.entries(value)
      : [[]];
  if (!entries.every(([term, meaning]) => typeof term === 'string' && typeof meaning === 'string'))
    return expected('should be lines such as "DPO: our data protection officer"');
  return entries.map(([term, meaning]) => ({term: term as string, meaning: meaning as string}));
};

const aliases: Reader = (value, expected) => {
  if (!isObject(value)) return expected('should be lines such as "retention: [keeping]"');
  return Object.fromEntries(
    Object.entries(value).map(([id, old]) => [
      id,
      (Array.isArray(old) ? (old as unknown[]) : [old]).filter((one): one is string => typeof one === 'string'),
    ]),
  );
};

const changes: Reader = (value, expected) => {
  if (!Array.isArray(value)) return expected('should be a list');
  return value.flatMap((entry: unknown): NoticeChangeConfig[] => {
    const {version, date, grade, summary, items, asks} = (isObject(entry) ? entry : {}) as Record<string, unknown>;
    const isWhole =
      typeof version === 'string' && typeof date === 'string' && isDate(date) && typeof summary === 'string';
    if (!isWhole || !isGrade(grade)) {
      expected('should give each its version, date, grade (editorial, clarification or material) and summary');
      return [];
    }
    const change: NoticeChangeConfig = {version, date, grade, summary};
    if (Array.isArray(items))
      change.items = items
        .filter(isObject)
        .flatMap(({what, was, now}) =>
          typeof what === 'string'
            ? [{what, ...(typeof was === 'string' && {was}), ...(typeof now === 'string' && {now})}]
            : [],
        );
    if (Array.isArray(asks)) change.asks = asks.filter((one): one is string => typeof one === 'string');
    return [change];
  });
};

const isGrade = (grade: unknown): grade is NoticeChangeConfig['grade'] =>
  grade === 'editorial' || grade === 'clarification' || grade === 'material';

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may stand there, for whoever says that something else does. */
export const knownFields = (): string[] => Object.keys(readers);

const readers: Readonly<Record<keyof FrontMatter, Reader>> = {
  title: text,
  version: text,
  effective: date,
  reviewBy: date,
  audience: text,
  language,
  changes,
  glossary,
  aliases,
};
