import { existsSync } from 'node:fs';
import { resolve, dirname, join } from 'node:path';
import { r as readText } from './read-file.js';

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

export { completeConfig as c };
