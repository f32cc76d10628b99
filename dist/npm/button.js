import { ForthrightButtonElement } from './elements/button.js';

/** Lazy entry: the way back to the choices, for pages that have one of ours. Needs choices.js, which is fetched first. */
ForthrightButtonElement.define();
