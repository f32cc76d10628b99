import type {Consent} from '../consent.js';

declare const window: Window & {dataLayer?: unknown};

/**
 * Tells a tag manager what is allowed, for triggers of its own: `forthright-ready` once, at the start of the page and
 * whether or not somebody decided; then `forthright-change` after each change. Makes no `dataLayer` where there is none.
 */
export function feedDataLayer(consent: Consent): void {
  let event = 'forthright-ready';
  consent.subscribe(() => {
    const {categories, services} = consent.config!;
    const forthright = Object.fromEntries([...categories, ...services].map(({id}) => [id, consent.allows(id)]));
    if (Array.isArray(window.dataLayer)) window.dataLayer.push({event, forthright});
    event = 'forthright-change';
  });
}
