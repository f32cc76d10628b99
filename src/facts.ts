/** Lazy entry: the facts of the configuration as tables and cards. Needs parts.js, which is fetched first and so checked. */
import {ForthrightFactsElement} from './elements/facts/facts.js';

ForthrightFactsElement.define();
