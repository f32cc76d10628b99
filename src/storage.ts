/** Lazy entry: the declaration, for pages that have one. Needs choices.js, which is fetched first and so checked. */
import {ForthrightStorageElement} from './elements/storage.js';

ForthrightStorageElement.define();
