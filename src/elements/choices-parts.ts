import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Category, ServiceConfig} from '../core/config.js';
import type {Messages} from '../locales/messages.js';
import {fill, wordsOf} from '../locales/words.js';
import {flip, idsOf, onOf, type Draft} from './draft.js';
import {ForthrightElement} from './forthright-element.js';
import {hasSignal, isHonoured} from './signal.js';
import {nameOf, renderStores, servicesOf} from './stores.js';

/** What the choices are drawn from, in a dialog and in a page. */
export interface View extends Draft {
  readonly words: Messages;
}

type Part = TemplateResult | typeof nothing;

export const renderNote = (text: string | false | undefined): Part =>
  text ? html`<p class="note">${text}</p>` : nothing;

export const renderButton = (part: string, label: string, act: () => void, quiet = false): TemplateResult =>
  html`<button
    type="button"
    part="${part}-button"
    class="forthright-action ${quiet ? 'forthright-quiet' : ''}"
    @click=${act}
  >
    ${label}
  </button>`;

/** The title of a category, as text. */
export const titleOf = (category: Category, {consent, words}: View): string =>
  wordsOf(category, words, consent.config!.texts).title;

/** What a category is for, who uses it, and why it is on without a yes. */
export function renderAbout(category: Category, {consent, words}: View): TemplateResult {
  const {id, control, basis} = category;
  const {services, texts} = consent.config!;
  const names = services.filter((service) => service.category === id).map(nameOf);
  // More of them are behind their number.
  const isShort = names[0] && !names[5];
  return html`<p>${wordsOf(category, words, texts).description}</p>
    ${renderNote(isShort && fill(words.usedBy, {names: names.join(', ')}))}
    ${renderNote(control === 'always' && words.why[basis as keyof Messages['why']])}
    ${renderNote(control === 'object' && !hasSignal(consent) && words.onUnlessOff)}`;
}

/** Says that some of several services are on, otherwise nothing; the switch alone would show it, but not tell it. */
export function partlyOf(ids: readonly string[], view: View): string {
  const {length: all} = ids;
  const {length: count} = onOf(ids, view);
  return count && count < all ? fill(view.words.partlyOn, {count, all}) : '';
}

/* `aria-description` is known to every role since ARIA 1.3. */
/* eslint-disable lit-a11y/role-supports-aria-attr */
/** One switch, for one id or for several at once. */
export function renderSwitch(id: string, ids: readonly string[], view: View): TemplateResult {
  const partly = partlyOf(ids, view);
  return html`<label>
    <input
      type="checkbox"
      role="switch"
      part="switch"
      class="forthright-focusable"
      aria-labelledby="title-${id}"
      aria-description=${partly}
      .checked=${!partly && !!onOf(ids, view)[0]}
      .indeterminate=${!!partly}
      @change=${(event: Event) => flip(ids, (event.target as HTMLInputElement).checked, view)}
    />
  </label>`;
}

/* eslint-enable lit-a11y/role-supports-aria-attr */

/** A line of the list: what is said at the left, the switch or its stand-in at the right, the rest below. */
export const renderLine = (part: string, about: unknown, control: unknown, fold: unknown): TemplateResult =>
  html`<li part=${part}>
    <div>${about}</div>
    ${control} ${fold}
  </li>`;

const renderFold = (part: string, label: string, id: string, content: unknown): TemplateResult =>
  html`<details part=${part}>
    <summary class="forthright-focusable" aria-describedby="title-${id}">${label}</summary>
    ${content}
  </details>`;

/** What a category stores; where it has several services, service by service, each with a switch if it may have one. */
export function renderServices(category: Category, view: View): Part {
  const {consent, words} = view;
  const services = servicesOf(category, consent.config!, words);
  const stores = (services: readonly Readonly<ServiceConfig>[], id: string) =>
    renderFold('stores', words.stores.summary, id, renderStores(services, words, 'title-' + id));
  if (!services[0]) return nothing;
  if (!services[1]) return stores(services, category.id);
  const switched = category.control === 'always' ? [] : idsOf(category, view);
  return renderFold(
    'services',
    fill(words.services, {count: services.length}),
    category.id,
    html`<ul>
      ${services.map((service) => {
        const {id, purpose} = service;
        return renderLine(
          'service',
          html`<strong id="title-${id}">${nameOf(service)}</strong> ${renderNote(purpose)}`,
          switched.includes(id) ? renderSwitch(id, [id], view) : nothing,
          stores([service], id),
        );
      })}
    </ul>`,
  );
}

/** What the browser asks for by itself, and that we keep to it. */
export const renderSignal = ({consent, words}: View): Part =>
  html`${renderNote(hasSignal(consent) && words.signal)} ${renderNote(isHonoured(consent) && words.honoured)}`;

/** When the visitor decided, and the way to take all of it back. */
export function renderDecided({consent, words}: View, withdraw: () => void): TemplateResult {
  const dates = Object.values(consent.decision?.categories ?? {}).map(({at}) => at);
  const names = consent.remains?.join(', ');
  const remains = renderNote(names && fill(words.remains, {names}));
  if (!dates.length) return html`${renderNote(words.undecided)} ${remains}`;
  const date = new Intl.DateTimeFormat(words.language, {dateStyle: 'long', timeStyle: 'short'}).format(
    Math.max(...dates),
  );
  const {saveCopy} = ForthrightElement.shared;
  return html`${renderNote(fill(words.decidedOn, {date}))}
  ${saveCopy ? renderButton('receipt', words.saveCopy, saveCopy, true) : nothing}
  ${renderButton('withdraw', words.withdrawAll, withdraw, true)} ${remains}`;
}
