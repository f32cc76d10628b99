import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ResolvedConfig} from '../../core/config.js';
import type {Consent} from '../../core/consent.js';
import type {NoticeConfig} from '../../core/notice-config.js';
import type {RightsConfig} from '../../core/rights-config.js';
import type {AsksMessages} from '../../locales/en-GB.asks.js';
import english, {type FactsMessages} from '../../locales/en-GB.facts.js';
import {fill, lay, type Words} from '../../locales/words.js';
import {waysFor, type Way} from '../parts/ways.js';
import {renderCards} from './cards.js';
import {countryIn, dateIn, durationIn, listIn, unitsIn, type Tongue} from './in-words.js';

export type Part = TemplateResult | typeof nothing;

/** Draws one kind of fact; nothing where the configuration says nothing of it. */
export type Draw = (view: FactsView) => Part;

/** What the facts are drawn from. */
export interface FactsSource {
  readonly config: ResolvedConfig;
  readonly notice: Readonly<NoticeConfig>;
  readonly rights: Readonly<RightsConfig>;
  readonly words: Words;
  /** What is not said in the language of the page is said in English. */
  readonly said: Partial<FactsMessages>;
  readonly asks: AsksMessages;
  /** Of the headings, 1 to 6. */
  readonly level: number;
  /** The ids of what is shown; all of it if empty. */
  readonly only: readonly string[];
  /** Whether an address may become a link. */
  isSafe(url: string): boolean;
  /** What there is in a page alone: without it nothing is drawn that a script would have to answer. */
  readonly live?: {
    readonly consent: Consent;
    /** Whether the page has what a selector names. */
    has(selector: string): boolean;
    /** Not there where the page may not: on plain http. */
    readonly copy?: (text: string) => void;
    /** What was copied last. */
    readonly copied: string;
  };
}

type Row = readonly [label: string, content: unknown];

/** Everything that draws facts speaks through this, whichever file it is in. */
export interface FactsView extends FactsSource {
  readonly said: FactsMessages;
  /** Those that `only` names. */
  chosen<T>(items: readonly T[] | undefined, idOf?: (item: T) => unknown): readonly T[];
  heading(title: unknown, isDeeper?: boolean): TemplateResult;
  /** Labels and what belongs to them, where there is something. */
  pairs(rows: readonly Row[]): Part;
  /** A list; a single thing stands by itself. */
  list(items: readonly unknown[] | undefined): Part;
  table(columns: readonly string[], rows: readonly (readonly unknown[])[], ids?: readonly unknown[]): Part;
  paragraph(text: unknown): Part;
  /** A link, or its text alone where the address is none we open. */
  link(url: string | undefined, text: unknown): unknown;
  /** What people can press, in a page. */
  button(label: string, act: () => void, status?: string): Part;
  cards(ways: readonly Way[]): Part;
  waysFor: typeof waysFor;
  idOf(kind: string, id: unknown): string | typeof nothing;
  fill: typeof fill;
  /** Where a request begins. */
  startOf(right: string): string | undefined;
  date(iso: string): string;
  period(iso: string): string;
  together(items: readonly string[]): string;
  country(letters: string): string;
  units(count: number, unit: string): string;
}

const isEmpty = (content: unknown): boolean =>
  content === nothing || (Array.isArray(content) ? content.every(isEmpty) : !content && content !== 0);

/** What an owner wrote, with nothing in it that is neither text nor a list of such: a mistake breaks no sentence. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean).filter((item) => item !== undefined);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || !value) return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => typeof part !== 'object' || Array.isArray(part))
      .map(([key, part]) => [key, clean(part)]),
  );
}

/** The strings of a heading's template; the same ones each time, for Lit knows a template by them. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="forthright-facts-heading">`, `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

export function viewOf(source: FactsSource): FactsView {
  const {words, level, only, live, isSafe} = source;
  const said: FactsMessages = lay(source.said, english);
  const tongue: Tongue = [words.language, said.inWords];
  const rights = clean(source.rights) as RightsConfig;
  const view: FactsView = {
    ...source,
    said,
    rights,
    notice: clean(source.notice) as NoticeConfig,
    fill,
    waysFor,
    chosen<T>(items: readonly T[] | undefined, idOf = (item: T) => (item as {id?: unknown}).id) {
      const isChosen = (item: T) => !only[0] || [idOf(item)].flat().some((id) => only.includes(String(id)));
      return items?.filter?.((item) => Object(item) === item && isChosen(item)) ?? [];
    },
    heading: (title, isDeeper) => html(headings[Math.min(6, level + +!!isDeeper) - 1]!, title),
    pairs(rows) {
      const full = rows.filter(([, content]) => !isEmpty(content));
      return full[0]
        ? html`<dl class="forthright-facts-pairs">
            ${full.map(
              ([label, content]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${content}</dd>
                </div>`,
            )}
          </dl>`
        : nothing;
    },
    list(items) {
      const full = (Array.isArray(items) ? items : []).filter((item) => !isEmpty(item)) as unknown[];
      if (!full[1]) return full[0] ? html`<div class="forthright-facts-list">${full[0]}</div>` : nothing;
      return html`<ul class="forthright-facts-list">
        ${full.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    },
    // Explicit roles: as blocks, the parts of a table would lose theirs.
    table(columns, rows, ids = []) {
      const isUsed = columns.map((_, at) => rows.some((row) => !isEmpty(row[at])));
      const used = <T>(cells: readonly T[]) => cells.filter((_, at) => isUsed[at]);
      const labels = used(columns);
      return rows[0]
        ? html`<table role="table" class="forthright-facts-table">
            <thead>
              <tr role="row">
                ${labels.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (row, line) =>
                  html`<tr role="row" id=${ids[line] ?? nothing}>
                    ${used(row).map((cell, at) =>
                      at
                        ? html`<td role="cell" data-label=${isEmpty(cell) ? '' : labels[at]}>${cell}</td>`
                        : html`<th role="rowheader" scope="row">${cell}</th>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing;
    },
    paragraph: (text) => (isEmpty(text) ? nothing : html`<p>${text}</p>`),
    link: (url, text) =>
      typeof url === 'string' && url && isSafe(url)
        ? html`<a href=${url} dir=${url.startsWith('tel:') ? 'ltr' : nothing}>${text}</a>`
        : text,
    button: (label, act, status = '') =>
      live
        ? html`<div class="forthright-facts-live">
            <button type="button" class="forthright-facts-button" @click=${act}>${label}</button>
            <span role="status">${status}</span>
          </div>`
        : nothing,
    cards: (ways) => renderCards(ways, view),
    idOf: (kind, id) => (/^[\w-]+$/.test(String(id)) ? `forthright-${kind}-${String(id)}` : nothing),
    startOf(right) {
      const {url} = rights;
      if (url) return isSafe(url) ? `${url.split('#')[0]!}#ask-${right}` : undefined;
      return live?.has('forthright-rights') ? `#ask-${right}` : undefined;
    },
    date: (iso) => dateIn(tongue, iso),
    period: (iso) => durationIn(tongue, iso),
    together: (items) => listIn(tongue, items),
    country: (letters) => countryIn(tongue, letters),
    units: (count, unit) => unitsIn(tongue, count, unit),
  };
  return view;
}
