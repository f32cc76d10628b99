import { ForthrightRightsElement } from './elements/rights/rights.js';

/** Lazy entry: the rights-request launcher. Needs parts.js, which is fetched first and so checked. */
ForthrightRightsElement.define();
