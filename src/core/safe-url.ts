import {complain} from './complain.js';
import {page} from './page.js';

/** Whether an address opens a page, and with `also` a mail or a call; `javascript:` and the like are refused and told. */
export function isSafeUrl(url: string, also = false): boolean {
  try {
    if ((also ? /^(https?|mailto|tel):/ : /^https?:/).test(new URL(url, page.baseURI).href)) return true;
  } catch {
    // Not an address at all.
  }
  complain('F011', String(url).slice(0, 60));
  return false;
}
