import { ForthrightNoticeElement } from './elements/notice/notice.js';

/** Lazy entry: the notice viewer. Needs parts.js, which is fetched first and so checked. */
ForthrightNoticeElement.define();
