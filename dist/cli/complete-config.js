import { readFileSync, existsSync } from 'node:fs';
import { resolve, dirname, join } from 'node:path';

/** The text of a file, without the mark that may stand at its start. Signs that were guessed would stand in a notice unseen: anything but UTF-8 is refused. */
function readText(path) {
    let bytes;
    try {
        bytes = readFileSync(path);
    }
    catch (cause) {
        throw new Error(`${path} could not be read.`, { cause });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        // UTF-16 has its own mark at the start, or every other byte is 0.
        const isWide = /^(\xff\xfe|\xfe\xff)|\0/.test(bytes.toString('latin1'));
        throw new Error(`${path} is not text in UTF-8; it seems to be ${isWide ? 'UTF-16' : 'Windows-1252 or the like'}. Save it as UTF-8.`, { cause });
    }
}

/** Puts in what `notice.from` and `rights.from` name, from files beside the configuration; `miss` hears of one that is not there. */
function completeConfig(config, file, miss) {
    const full = { ...config };
    for (const part of ['notice', 'rights']) {
        const from = config[part]?.from;
        if (typeof from !== 'string')
            continue;
        // An address from the root of the site is taken from the folder of the configuration.
        const path = [resolve(dirname(file), from), join(dirname(file), from)].find((candidate) => existsSync(candidate));
        if (!path)
            miss(part, from);
        else
            Object.assign(full, { [part]: { ...readPart(path), ...config[part] } });
    }
    return full;
}
function readPart(path) {
    try {
        return JSON.parse(readText(path));
    }
    catch (cause) {
        throw new Error(`${path} could not be read as JSON: ${String(cause)}`, { cause });
    }
}

export { completeConfig as c, readText as r };
