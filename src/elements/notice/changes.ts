import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {NoticeChangeConfig} from '../../core/notice-config.js';
import {complain} from '../../core/complain.js';
import {page} from '../../core/page.js';
import {isSafeUrl} from '../../core/safe-url.js';
import english, {type ChangesMessages} from '../../locales/en-GB.changes.js';
import {fill, wordsOf} from '../../locales/words.js';
import controls from '../../styles/controls.styles.js';
import {LaterElement} from '../parts/later-element.js';
import styles from './changes.styles.js';
import {changesSince} from './since.js';

interface Found {
  readonly state: string;
  readonly list?: TemplateResult;
  readonly failed?: boolean;
}

/**
 * What changed in the notice: the versions first, in words, then on request every change of the text, word by word.
 *
 * @tag forthright-changes
 *
 * @attr {string} before - The address of the earlier text, on this site. Without it nothing is compared.
 * @attr {string} after - The address of the later one; the notice on this page if not given.
 * @attr {number} level - The level of its headings, 1 to 6; 3 if not given.
 *
 * @csspart version - One version.
 * @csspart heading - Its number and date.
 * @csspart new - Says that it came since the visitor last decided.
 * @csspart answer-button - Opens the choices, where something is asked again.
 * @csspart compare-button - Compares the two texts.
 * @csspart comparison - The list of what changed in the text.
 */
export class ForthrightChangesElement extends LaterElement<ChangesMessages> {
  static override styles = [controls, styles];
  static override english = english;
  static override own = 'changes' as const;
  static observedAttributes = ['before', 'after', 'level'];

  static override define(tag = 'forthright-changes', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** What stands below the versions: nothing yet, a word on how it goes, or what was found. */
  #found?: Found;
  #turn = 0;

  override connectedCallback(): void {
    // The head of the notice leads here, or to the heading above that has this id already.
    if (!page.getElementById('changes')) this.id ||= 'changes';
    super.connectedCallback();
  }

  attributeChangedCallback(): void {
    // What was compared stood at another address.
    this.#turn++;
    this.#found = undefined;
    this.requestUpdate();
  }

  #compare = async (): Promise<void> => {
    const turn = ++this.#turn;
    const say = (found: Found) => {
      if (turn !== this.#turn) return;
      this.#found = found;
      this.requestUpdate();
    };
    say({state: this.said.loading});
    try {
      const {compareTexts, renderComparison} = await import('../../compare.js');
      const entries = await compareTexts(this.getAttribute('before')!, this.getAttribute('after'));
      const {count, list} = renderComparison(entries, this.said, this.words!.language);
      say({state: count, list});
    } catch {
      say({state: this.said.failed, failed: true});
    }
  };

  protected override render(): TemplateResult {
    const {said} = this;
    const {changes = []} = this.facts.notice;
    const since = changesSince(this.consent!, changes);
    const before = this.getAttribute('before');
    const isShown = before !== null && isSafeUrl(before);
    return html`${
      changes[0]
        ? html`<ul class="versions">
            ${changes.map((change, at) => this.#version(change, since[at]!.isNew))}
          </ul>`
        : isShown
          ? nothing
          : html`<p>${said.none}</p>`
    }
    ${isShown ? this.#comparison(before) : nothing}`;
  }

  #comparison(before: string): TemplateResult {
    const {said} = this;
    const {state, list, failed} = this.#found ?? {};
    return html`<button
        type="button"
        part="compare-button"
        class="forthright-action forthright-focusable"
        @click=${() => void this.#compare()}
      >
        ${said.compare}
      </button>
      <p role="status">${state ?? nothing}</p>
      ${failed ? html`<p><a class="forthright-focusable" href=${before}>${said.earlier}</a></p>` : nothing}
      ${list ?? nothing}`;
  }

  #version({version, date, grade, summary, items = [], asks = []}: NoticeChangeConfig, isNew: boolean): TemplateResult {
    const {said} = this;
    const level = Math.floor(Number(this.getAttribute('level')));
    const title = fill(said.version, {version, date: this.#date(date)});
    const facts = items.map(({what, was = '', now = ''}) =>
      fill(was && now ? said.both : now ? said.came : was ? said.went : what, {what, was, now}),
    );
    return html`<li part="version">
      <div role="heading" aria-level=${level >= 1 && level <= 6 ? level : 3} part="heading">${title}</div>
      ${isNew ? html`<p><span class="new" part="new">${said.isNew}</span></p>` : nothing}
      <p>${summary}</p>
      ${
        facts[0]
          ? html`<ul>
              ${facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
      <p class="grade">${said[grade] ?? nothing}</p>
      ${grade === 'material' ? this.#asks(version, asks) : nothing}
    </li>`;
  }

  /** Who is asked again: of a category the question is ours, of any other consent the owner's. */
  #asks(version: string, ids: readonly string[]): TemplateResult {
    const {said, words, facts} = this;
    const {config, asks} = this.consent!;
    const latest = (id: string) =>
      facts.notice.changes!.find(({grade, asks}) => grade === 'material' && asks?.includes(id))?.version;
    const open: string[] = [];
    const answered: string[] = [];
    const other: string[] = [];
    for (const id of ids) {
      const category = config!.categories.find((category) => category.id === id);
      const consent = facts.rights.consents?.find((consent) => consent.id === id);
      const {revision = ''} = category ?? {};
      // Nobody was asked. A revision that is a date may well have been raised.
      if (
        category &&
        !asks.includes(id) &&
        latest(id) === version &&
        revision !== version &&
        !/^\d{4}-\d\d/.test(revision)
      )
        complain('F035', id, version, revision);
      else if (category) (asks.includes(id) ? open : answered).push(wordsOf(category, words!, config!.texts).title);
      else if (consent) other.push(consent.title);
    }
    const line = (text: string, names: string[]) =>
      names[0] ? html`<p>${fill(text, {names: names.join(', ')})}</p>` : nothing;
    return html`${line(said.asked, answered)}${line(said.willAsk, other)}${line(said.asks, open)}${
      open[0]
        ? html`<button
            type="button"
            part="answer-button"
            class="forthright-action forthright-focusable"
            @click=${() => void this.consent!.show('choices')}
          >
            ${said.answer}
          </button>`
        : nothing
    }`;
  }

  #date(date: string): string {
    const day = new Date(date);
    if (isNaN(+day)) return date;
    // Chromium knows no Welsh, and would say it in American English.
    const month = this.said.months.split(' ')[day.getUTCMonth()];
    if (month) return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
    return new Intl.DateTimeFormat(this.words!.language, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-changes': ForthrightChangesElement;
  }
}
