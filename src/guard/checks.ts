/** Lazy entry: every check there is. None of them needs a DOM. */
import {checkDeclaration} from './declaration.js';
import {checkMarkup} from './markup.js';
import {checkRequests} from './requests.js';
import type {Finding} from './rules.js';
import {checkSignals} from './signals.js';
import {checkStored} from './stored.js';
import {checkSurfaces} from './surfaces.js';
import type {View} from './view.js';
import {checkWords} from './words.js';

export {whoseIs} from './stored.js';
export {globalsOfTrackers} from './trackers.js';

const order = {error: 0, warning: 1000, info: 2000};
const weigh = ({severity, rule}: Finding) => order[severity] + Number(rule.slice(1));

/** What the rules speak against, the worst first. */
export const checkView = (view: View): Finding[] =>
  [checkMarkup, checkRequests, checkStored, checkDeclaration, checkWords, checkSurfaces, checkSignals]
    .flatMap((check) => check(view))
    .sort((a, b) => weigh(a) - weigh(b));
