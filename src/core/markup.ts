import {complain} from './complain.js';
import type {Consent} from './consent.js';

/** Our own attribute first; then those of vanilla-cookieconsent, Cookiebot and the NHS, Orejime, and Klaro. */
const markers = 'consent category cookieconsent purpose name'.split(' ').map((name) => 'data-' + name);

export const gatedSelector = `[${markers.join('],[')}]`;
export const isScript = (el: Element): el is HTMLScriptElement => el.localName === 'script';
export const isTemplate = (el: Element): el is HTMLTemplateElement => el.localName === 'template';

/** The addresses that wait on an element: where each goes, and what it is. */
export const waitingAddresses = (el: HTMLElement): [attribute: string, address: string][] =>
  'src srcset href poster'
    .split(' ')
    .filter((name) => el.hasAttribute('data-' + name))
    .map((name) => [el.localName === 'object' && name === 'src' ? 'data' : name, el.getAttribute('data-' + name)!]);

/** The categories and services this element waits for; undefined if it is not one of ours. */
export function needsOf(el: HTMLElement, consent: Consent): string[] | undefined {
  if (isScript(el) ? el.type !== 'text/plain' : !isTemplate(el) && !waitingAddresses(el)[0]) return undefined;

  const marker = markers.find((name) => el.hasAttribute(name))!;
  const ids = `${el.getAttribute(marker)} ${el.getAttribute('data-service') ?? ''}`.trim().split(/[\s,]+/);
  // Galleries and shops use data-category for their own ends: speak up only where a script or our own name is meant.
  if (marker === markers[0] || isScript(el))
    for (const id of ids) if (!consent.knows(id)) complain('F016', id, consent);
  return ids;
}
