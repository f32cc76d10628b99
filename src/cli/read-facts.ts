import type {Config} from '../core/config.js';
import {completeConfig, findPart} from './complete-config.js';
import {readJson} from './read-json.js';

/** A file of JSON: a whole configuration, or the part of it that `notice.from` or `rights.from` names. */
export interface Facts {
  readonly kind: 'config' | 'notice' | 'rights';
  /** As it stands in the file. */
  readonly raw: Config;
  /** With what stands in files beside it. */
  readonly config: Config;
  /** These files. */
  readonly files: readonly string[];
}

/** What tells each kind; a test holds them against the schema. */
export const knownKeys = {
  config:
    'profile site language cookie categories services texts layout notice signals migrate record reload rights revision',
  rights: 'email contacts routes rights consents complaints regulator nation endpoint webmail traceless',
  notice:
    'title version effective reviewBy audience covers excludes changes related purposes data recipients retention transfers ' +
    'security decisions children breach measurements glossary dialog',
};

function kindOf(value: object, file: string): Facts['kind'] {
  // In a configuration "rights" is a part, and in that part a list.
  const isPart = 'rights' in value && Array.isArray(value.rights);
  for (const kind of ['config', 'rights', 'notice'] as const) {
    const keys = knownKeys[kind].split(' ').filter((key) => !(isPart && kind === 'config' && key === 'rights'));
    if (keys.some((key) => key in value)) return kind;
  }
  throw new Error(`${file} has nothing that a configuration, its notice or its rights would have.`);
}

export function readFacts(file: string): Facts {
  const value = readJson(file);
  const kind = kindOf(value, file);
  const whole: unknown = kind === 'config' ? value : {[kind]: value};
  const raw = whole as Config;
  const config = completeConfig(raw, file, (part, from) => {
    throw new Error(`"${from}", which ${part}.from names, was not found beside ${file}.`);
  });
  const named = [raw.notice?.from, raw.rights?.from].filter((from) => typeof from === 'string');
  return {kind, raw, config, files: named.flatMap((from) => findPart(from, file) ?? [])};
}
