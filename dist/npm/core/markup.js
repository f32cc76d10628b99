import { complain } from './complain.js';

/** Our own attribute first; then those of vanilla-cookieconsent, Cookiebot and the NHS, Orejime, and Klaro. */
const markers = 'consent category cookieconsent purpose name'.split(' ').map((name) => 'data-' + name);
const gatedSelector = `[${markers.join('],[')}]`;
const isScript = (el) => el.localName === 'script';
const isTemplate = (el) => el.localName === 'template';
/** The addresses that wait on an element: where each goes, and what it is. */
const waitingAddresses = (el) => 'src srcset href poster'
    .split(' ')
    .filter((name) => el.hasAttribute('data-' + name))
    .map((name) => [el.localName === 'object' && name === 'src' ? 'data' : name, el.getAttribute('data-' + name)]);
/** The categories and services this element waits for; undefined if it is not one of ours. */
function needsOf(el, consent) {
    if (isScript(el) ? el.type !== 'text/plain' : !isTemplate(el) && !waitingAddresses(el)[0])
        return undefined;
    const marker = markers.find((name) => el.hasAttribute(name));
    const ids = `${el.getAttribute(marker)} ${el.getAttribute('data-service') ?? ''}`.trim().split(/[\s,]+/);
    // Galleries and shops use data-category for their own ends: speak up only where a script or our own name is meant.
    if (marker === markers[0] || isScript(el))
        for (const id of ids)
            if (!consent.knows(id))
                complain('F016', id, consent);
    return ids;
}

export { gatedSelector, isScript, isTemplate, needsOf, waitingAddresses };
