import {readText} from './read-file.js';

/** What a file of JSON says: an object. What is wrong with it is said with its name. */
export function readJson(path: string): object {
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Error(`${path} is not JSON: ${cause.message}`, {cause});
  }
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw new Error(`${path} is no configuration.`);
  return value;
}
