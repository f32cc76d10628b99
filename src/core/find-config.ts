import {complain} from './complain.js';
import type {Config} from './config.js';
import type {Consent} from './consent.js';
import {page} from './page.js';

/**
 * Finds what the owner wrote: the attributes of the tag itself, the address in `data-config`, or the JSON in the page,
 * which may stand after the loader. Says so if there is nothing.
 */
export function findConfig(tag: HTMLElement | null, consent: Consent): void {
  const categories = tag?.getAttribute('data-categories');
  const url = tag?.getAttribute('data-config');
  if (categories) {
    return consent.start({
      categories: categories
        .trim()
        .split(/[\s,]+/)
        .map((id) => ({id})),
      notice: {url: tag!.getAttribute('data-notice-url') ?? undefined},
    });
  }
  if (url) {
    fetch(url)
      .then((answer) => answer.json())
      .then(consent.start, (error) => complain('F003', url, error));
    return;
  }

  const look = (): void => {
    if (consent.config) return;
    const text = page.querySelector('script[data-forthright-config]')?.textContent;
    try {
      if (text) return consent.start(JSON.parse(text) as Config);
    } catch (error) {
      // Half an object is never valid JSON: while the page is being parsed, a failure means "not all here yet".
      if (page.readyState !== 'loading') return complain('F002', error);
    }
    if (page.readyState === 'complete') setTimeout(() => consent.config ?? complain('F001'));
    else requestAnimationFrame(look);
  };
  page.addEventListener('readystatechange', look);
  look();
}
