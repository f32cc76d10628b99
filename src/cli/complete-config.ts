import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import type {Config} from '../core/config.js';
import {readText} from './read-file.js';

/** The file that `from` names; an address from the root of the site is taken from the folder of the configuration. */
export const findPart = (from: string, file: string): string | undefined =>
  [resolve(dirname(file), from), join(dirname(file), from)].find((candidate) => existsSync(candidate));

/** Puts in what `notice.from` and `rights.from` name, from files beside the configuration; `miss` hears of one that is not there. */
export function completeConfig(config: Config, file: string, miss: (part: string, from: string) => void): Config {
  const full: Config = {...config};
  for (const part of ['notice', 'rights'] as const) {
    const from = config[part]?.from;
    if (typeof from !== 'string') continue;
    const path = findPart(from, file);
    if (!path) miss(part, from);
    else Object.assign(full, {[part]: {...readPart(path), ...config[part]}});
  }
  return full;
}

function readPart(path: string): object {
  let part: unknown;
  try {
    part = JSON.parse(readText(path));
  } catch (cause) {
    throw new Error(`${path} could not be read as JSON: ${String(cause)}`, {cause});
  }
  if (typeof part !== 'object' || !part || Array.isArray(part))
    throw new Error(`${path} is no part of a configuration.`);
  return part;
}
