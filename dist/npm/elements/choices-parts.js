import { html, nothing } from 'lit/html.js';
import { fill, wordsOf } from '../locales/words.js';
import { idsOf, onOf, flip } from './draft.js';
import { ForthrightElement } from './forthright-element.js';
import { hasSignal, isHonoured } from './signal.js';
import { servicesOf, nameOf, renderStores } from './stores.js';

const renderNote = (text) => text ? html `<p class="note">${text}</p>` : nothing;
const renderButton = (part, label, act, quiet = false) => html `<button
    type="button"
    part="${part}-button"
    class="forthright-action ${quiet ? 'forthright-quiet' : ''}"
    @click=${act}
  >
    ${label}
  </button>`;
/** The title of a category, as text. */
const titleOf = (category, { consent, words }) => wordsOf(category, words, consent.config.texts).title;
/** What a category is for, who uses it, and why it is on without a yes. */
function renderAbout(category, { consent, words }) {
    const { id, control, basis } = category;
    const { services, texts } = consent.config;
    const names = services.filter((service) => service.category === id).map(nameOf);
    // More of them are behind their number.
    const isShort = names[0] && !names[5];
    return html `<p>${wordsOf(category, words, texts).description}</p>
    ${renderNote(isShort && fill(words.usedBy, { names: names.join(', ') }))}
    ${renderNote(control === 'always' && words.why[basis])}
    ${renderNote(control === 'object' && !hasSignal(consent) && words.onUnlessOff)}`;
}
/** Says that some of several services are on, otherwise nothing; the switch alone would show it, but not tell it. */
function partlyOf(ids, view) {
    const { length: all } = ids;
    const { length: count } = onOf(ids, view);
    return count && count < all ? fill(view.words.partlyOn, { count, all }) : '';
}
/* `aria-description` is known to every role since ARIA 1.3. */
/* eslint-disable lit-a11y/role-supports-aria-attr */
/** One switch, for one id or for several at once. */
function renderSwitch(id, ids, view) {
    const partly = partlyOf(ids, view);
    return html `<label>
    <input
      type="checkbox"
      role="switch"
      part="switch"
      class="forthright-focusable"
      aria-labelledby="title-${id}"
      aria-description=${partly}
      .checked=${!partly && !!onOf(ids, view)[0]}
      .indeterminate=${!!partly}
      @change=${(event) => flip(ids, event.target.checked, view)}
    />
  </label>`;
}
/* eslint-enable lit-a11y/role-supports-aria-attr */
/** A line of the list: what is said at the left, the switch or its stand-in at the right, the rest below. */
const renderLine = (part, about, control, fold) => html `<li part=${part}>
    <div>${about}</div>
    ${control} ${fold}
  </li>`;
const renderFold = (part, label, id, content) => html `<details part=${part}>
    <summary class="forthright-focusable" aria-describedby="title-${id}">${label}</summary>
    ${content}
  </details>`;
/** What a category stores; where it has several services, service by service, each with a switch if it may have one. */
function renderServices(category, view) {
    const { consent, words } = view;
    const services = servicesOf(category, consent.config, words);
    const stores = (services, id) => renderFold('stores', words.stores.summary, id, renderStores(services, words, 'title-' + id));
    if (!services[0])
        return nothing;
    if (!services[1])
        return stores(services, category.id);
    const switched = category.control === 'always' ? [] : idsOf(category, view);
    return renderFold('services', fill(words.services, { count: services.length }), category.id, html `<ul>
      ${services.map((service) => {
        const { id, purpose } = service;
        return renderLine('service', html `<strong id="title-${id}">${nameOf(service)}</strong> ${renderNote(purpose)}`, switched.includes(id) ? renderSwitch(id, [id], view) : nothing, stores([service], id));
    })}
    </ul>`);
}
/** What the browser asks for by itself, and that we keep to it. */
const renderSignal = ({ consent, words }) => html `${renderNote(hasSignal(consent) && words.signal)} ${renderNote(isHonoured(consent) && words.honoured)}`;
/** When the visitor decided, and the way to take all of it back. */
function renderDecided({ consent, words }, withdraw) {
    const dates = Object.values(consent.decision?.categories ?? {}).map(({ at }) => at);
    const names = consent.remains?.join(', ');
    const remains = renderNote(names && fill(words.remains, { names }));
    if (!dates.length)
        return html `${renderNote(words.undecided)} ${remains}`;
    const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short' }).format(Math.max(...dates));
    const { saveCopy } = ForthrightElement.shared;
    return html `${renderNote(fill(words.decidedOn, { date }))}
  ${saveCopy ? renderButton('receipt', words.saveCopy, saveCopy, true) : nothing}
  ${renderButton('withdraw', words.withdrawAll, withdraw, true)} ${remains}`;
}

export { partlyOf, renderAbout, renderButton, renderDecided, renderLine, renderNote, renderServices, renderSignal, renderSwitch, titleOf };
