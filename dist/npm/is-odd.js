import { profiles } from './core/config.js';

/** Every option, and every word with a meaning of its own; a test holds them against the JSON Schema. */
const vocabulary = `$schema profile site name url language revision cookie domain path days categories id title description basis facts
  change services category provider providerRole purpose policyUrl country stores pattern kind host lasts texts layout
  notice reload strictly-necessary communication emergency statistics appearance consent own processor controller
  localStorage sessionStorage indexedDB cacheStorage bar card top offer always`
    .split(/\s+/)
    .concat(profiles);
/**
 * Whether a configuration has a word or a type that we do not know: cheap enough to look every time. What exactly is
 * wrong, and where, is for check-config.ts to say. `messages` has every phrase that can be replaced.
 */
function isOdd(written, messages) {
    const { texts, ...others } = Object(written);
    let isOdd = false;
    JSON.stringify(others, (key, value) => {
        if (!key || Number(key) >= 0 || value === undefined)
            return value;
        const isList = /^(site|cookie|categories|facts|services|stores|notice)$/.test(key);
        const kind = key === 'days' ? 'number' : isList ? 'object' : 'string';
        const isWord = /^(profile|basis|layout|reload|providerRole|kind)$/.test(key);
        if (!vocabulary.includes(key) || typeof value !== kind || (isWord && !vocabulary.includes(value)))
            isOdd = true;
        return value;
    });
    for (const own of Object.values(Object(texts)))
        for (const key in own)
            if (!(key in messages))
                isOdd = true;
    return isOdd;
}

export { isOdd, vocabulary };
