/** Lazy entry: what changed in the notice. Needs parts.js, which is fetched first and so checked. */
import {ForthrightChangesElement} from './elements/notice/changes.js';

ForthrightChangesElement.define();

export {renderChanges} from './elements/notice/changes-slot.js';
