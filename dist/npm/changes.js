import { ForthrightChangesElement } from './elements/notice/changes.js';
import { renderChanges } from './elements/notice/changes-slot.js';

/** Lazy entry: what changed in the notice. Needs parts.js, which is fetched first and so checked. */
ForthrightChangesElement.define();

export { renderChanges };
