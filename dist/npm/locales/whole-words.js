import choices from './en-GB.choices.js';

/**
 * The words in force, none missing: English comes in two parts, and an owner may have replaced one phrase of several.
 * What is not of the type it should be is left out.
 */
const wholeWords = (words) => ({ ...words, ...lay(words, choices) });
function lay(own, base) {
    if (typeof own !== typeof base)
        return base;
    if (typeof base !== 'object')
        return own;
    return Object.fromEntries(Object.entries(base).map(([key, part]) => [key, lay(own[key], part)]));
}

export { wholeWords };
