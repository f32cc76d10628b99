import { checkDeclaration } from './declaration.js';
import { checkMarkup } from './markup.js';
import { checkRequests } from './requests.js';
import { checkSignals } from './signals.js';
import { checkStored } from './stored.js';
export { whoseIs } from './stored.js';
import { checkSurfaces } from './surfaces.js';
import { checkWords } from './words.js';
export { globalsOfTrackers } from './trackers.js';

/** Lazy entry: every check there is. None of them needs a DOM. */
const order = { error: 0, warning: 1000, info: 2000 };
const weigh = ({ severity, rule }) => order[severity] + Number(rule.slice(1));
/** What the rules speak against, the worst first. */
const checkView = (view) => [checkMarkup, checkRequests, checkStored, checkDeclaration, checkWords, checkSurfaces, checkSignals]
    .flatMap((check) => check(view))
    .sort((a, b) => weigh(a) - weigh(b));

export { checkView };
