/** Lazy entry: the notice viewer. Needs parts.js, which is fetched first and so checked. */
import {ForthrightNoticeElement} from './elements/notice/notice.js';

ForthrightNoticeElement.define();
