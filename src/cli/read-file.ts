import {readFileSync} from 'node:fs';

/** The text of a file, without the mark that may stand at its start. Signs that were guessed would stand in a notice unseen: anything but UTF-8 is refused. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new Error(`${path} could not be read.`, {cause});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    // UTF-16 has its own mark at the start, or every other byte is 0.
    const isWide = /^(\xff\xfe|\xfe\xff)|\0/.test(bytes.toString('latin1'));
    throw new Error(
      `${path} is not text in UTF-8; it seems to be ${isWide ? 'UTF-16' : 'Windows-1252 or the like'}. Save it as UTF-8.`,
      {cause},
    );
  }
}

/** The mark at the start of a file, if it has one: whoever writes the file again puts it back. */
export const markOf = (path: string): string =>
  readFileSync(path).subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? '\ufeff' : '';
