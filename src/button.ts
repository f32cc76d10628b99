/** Lazy entry: the way back to the choices, for pages that have one of ours. Needs choices.js, which is fetched first. */
import {ForthrightButtonElement} from './elements/button.js';

ForthrightButtonElement.define();
