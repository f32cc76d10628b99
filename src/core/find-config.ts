import {complain} from './complain.js';
import type {Config} from './config.js';
import type {Consent} from './consent.js';
import {page} from './page.js';

/**
 * Finds what the owner wrote: the attributes of the tag itself, the address in `data-config`, or the JSON in the page,
 * which may stand after the loader. Says so if there is nothing.
 */
export function findConfig(tag: HTMLElement | null, consent: Consent): void {
  const [categories, url] = [tag?.getAttribute('data-categories'), tag?.getAttribute('data-config')];
  if (categories) {
    const ids = categories.trim().split(/[\s,]+/);
    return consent.start({
      categories: ids.map((id) => ({id})),
      notice: {url: tag!.getAttribute('data-notice-url') ?? undefined},
    });
  }
  if (url) {
    fetch(url)
      .then((answer) => answer.json())
      .then(consent.start, (error) => complain('F003', url, error));
    return;
  }

  /** Half an object is never valid JSON: while the page is being parsed, a failure means "not all here yet". */
  const look = (): void => {
    const text = page.querySelector('script[type="application/json"][data-forthright-config]')?.textContent;
    if (consent.config) observer.disconnect();
    else if (text) {
      try {
        consent.start(JSON.parse(text) as Config);
      } catch (error) {
        if (page.readyState !== 'loading') complain('F002', error);
      }
    } else if (page.readyState === 'complete') setTimeout(() => consent.config ?? complain('F001'));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  page.addEventListener('readystatechange', look);
  look();
}
