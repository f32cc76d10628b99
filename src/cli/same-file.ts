import {realpathSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** Whether two paths are one file, whatever leads to it: a link, `./`, or another case where the disk has none. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, {bigint: true, throwIfNoEntry: false}));
  if (first && second) return first.dev === second.dev && first.ino === second.ino;
  return !first && !second && placeOf(one) === placeOf(other);
}

/** Where a file will stand that is not there yet. */
function placeOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
