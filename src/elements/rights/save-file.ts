import {page} from '../../core/page.js';

/** Hands something over as a download: it leaves the browser on no other way. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(page.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
