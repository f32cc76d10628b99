/** Every event on `document` has a typed detail. */
import type {Consent} from '../../src/index.js';

document.addEventListener('forthright-ready', ({detail}) => detail.consent satisfies Consent);
document.addEventListener(
  'forthright-change',
  ({detail}) => detail.changed.includes('media') && detail.method === 'reject',
);
document.addEventListener('forthright-show', (event) => event.detail.what === 'banner' && event.preventDefault());
document.addEventListener('forthright-grant', ({detail}) => detail.services.length);
document.addEventListener('forthright-run', ({detail: {element, ok}}) => ok || element.remove());
document.addEventListener('forthright-error', ({detail}) => detail.message.startsWith('F'));

// @ts-expect-error A method that does not exist.
document.addEventListener('forthright-change', ({detail}) => detail.method === 'scroll');

// @ts-expect-error Listeners cannot change what was decided.
document.addEventListener('forthright-change', ({detail}) => detail.changed.push('media'));

// @ts-expect-error A detail that the event does not have.
document.addEventListener('forthright-grant', ({detail}) => detail.decision);

// @ts-expect-error Events that are misspelt have no detail.
document.addEventListener('forthright-changed', ({detail}) => detail);
