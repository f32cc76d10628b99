import { isId, factsFor, profiles } from './core/config.js';

/** Every option, and every word with a meaning of its own; a test holds them against the JSON Schema. */
const vocabulary = `$schema profile site name url language revision cookie domain path days categories id title description basis facts
  change services category provider providerRole purpose policyUrl country stores pattern kind host lasts texts layout
  notice rights reload strictly-necessary communication emergency statistics appearance consent own processor controller
  localStorage sessionStorage indexedDB cacheStorage bar card top offer always signals googleConsentMode dataLayer
  wpConsentApi globalPrivacyControl migrate from map record endpoint identifier httpOnly source checked note signal`
    .split(/\s+/)
    .concat(profiles);
/**
 * Whether a configuration has a word or a type that we do not know: cheap enough to look every time. What exactly is
 * wrong, and where, is for check-config.ts to say. `messages` are the English ones of banner and choices.
 */
function isOdd(written, messages) {
    const { texts, ...others } = Object(written);
    let isOdd = false;
    JSON.stringify(others, (key, value) => {
        if (!key ||
            Number(key) >= 0 ||
            value === undefined ||
            typeof value === 'function' ||
            (key === 'migrate' && value === true))
            return value;
        // The names in a map are those of another tool; notice and rights are looked through by what shows them.
        if (key === 'map' || key === 'rights')
            return undefined;
        if (key === 'notice' && typeof value === 'object')
            return { url: value?.url };
        const isList = /^(site|cookie|categories|facts|services|stores|notice|signals|migrate|from|record|source)$/.test(key);
        const isSwitch = /^(googleConsentMode|dataLayer|wpConsentApi|globalPrivacyControl|identifier|httpOnly)$/.test(key);
        // A function is for configurations that are written as code.
        const kind = key === 'days' ? 'number' : key === 'signal' ? 'function' : isList ? 'object' : isSwitch ? 'boolean' : 'string';
        const isWord = /^(profile|basis|layout|reload|providerRole|kind)$/.test(key);
        if (!vocabulary.includes(key) || typeof value !== kind || (isWord && !vocabulary.includes(value)))
            isOdd = true;
        if (key === 'days' && !isDays(value))
            isOdd = true;
        return value;
    });
    const known = { ...Object.fromEntries(later.split(/\s+/).map((name) => [name, undefined])), ...messages };
    return (isOdd ||
        (texts !== undefined &&
            (typeOf(texts) !== 'object' || Object.values(texts).some((own) => hasOddPhrase(own, known)))));
}
/** How long browsers keep a cookie at all. */
const isDays = (days) => Number(days) > 0 && Number(days) <= 400;
/** Phrases, and groups of them, that come with what most pages never load. A test holds them against the English ones. */
const later = `asks facts rights notice changes exit dialog embedNote showOnce alwaysShow alwaysNote openAt question yes no
  saveSettings saved goBack receipt`;
const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
const pair = { title: '', description: '' };
/** Whether there is a phrase that nobody would ever read. */
function hasOddPhrase(own, known) {
    if (typeOf(own) !== 'object')
        return true;
    return Object.entries(own).some(([key, value]) => {
        const ours = known[key];
        // An owner names categories; each has the same two phrases.
        if (key === 'categories')
            return typeOf(value) !== 'object' || Object.values(value).some((words) => hasOddPhrase(words, pair));
        if (typeof ours === 'object')
            return hasOddPhrase(value, ours);
        return !Object.hasOwn(known, key) || (ours !== undefined && typeof value !== typeof ours);
    });
}
/** Whether something of a configuration was left out, or is asked about although it was meant to start without. */
function isLacking({ written, categories, services, profile = 'uk' }) {
    const list = (value) => (Array.isArray(value) ? value : []);
    const own = Object(written);
    const ids = list(own.categories).map((category) => category?.id);
    return (!ids.every(isId) ||
        new Set(ids).size < ids.length ||
        list(own.services).length > services.length ||
        (/^(uk|us-optout)$/.test(profile) && categories.some(({ basis, control }) => control === 'ask' && factsFor(basis))));
}

export { isDays, isLacking, isOdd, typeOf, vocabulary };
