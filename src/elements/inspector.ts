import {html, nothing, type TemplateResult} from 'lit/html.js';
import {page} from '../core/page.js';
import type {ForthrightEvents} from '../core/events.js';
import {look} from '../guard/look.js';
import {countOf, report, severityName} from '../guard/report.js';
import type {Finding} from '../guard/rules.js';
import type {Gated, View} from '../guard/view.js';
import {watchPage, type Watch} from '../guard/watch.js';
import type {Words} from '../locales/words.js';
import controls from '../styles/controls.styles.js';
import {ForthrightElement} from './forthright-element.js';
import styles from './inspector.styles.js';

const happenings = ['ready', 'show', 'hide', 'change', 'grant', 'withdraw', 'run', 'error'].map(
  (name) => `forthright-${name}`,
) as (keyof ForthrightEvents)[];

/** New things come in groups: one look at all of them, once the page stands still. */
const pause = 300;

/**
 * Shows an owner what the page does: what the rules speak against, what waits and why, what is stored, and what
 * Forthright said. In English alone, since no visitor ever sees it: it is there with `data-debug` on the script tag, or
 * with `?forthright=debug` on a machine of one's own. It stores nothing and sends nothing.
 *
 * @tag forthright-inspector
 *
 * @csspart panel - The box, which folds to one line.
 * @csspart summary - That line, with how much was found.
 * @csspart problem - One finding.
 * @csspart accept-button - Answers yes to everything, as a visitor could.
 * @csspart reject-button - Answers no to everything.
 * @csspart forget-button - Forgets the answer.
 * @csspart copy-button - Copies the findings as JSON.
 *
 * @cssproperty [--forthright-layer=2147483000] - The z-index.
 */
export class ForthrightInspectorElement extends ForthrightElement {
  static override styles = [controls, styles];

  #checks?: typeof import('../guard/checks.js');
  #view?: View;
  #findings: readonly Finding[] = [];
  #events: readonly string[] = [];
  #note = '';
  #looking?: ReturnType<typeof setTimeout>;
  #watch?: Watch;
  #stopper?: AbortController;

  static override define(tag = 'forthright-inspector', registry?: CustomElementRegistry): void {
    super.define(tag, registry);
  }

  /** What was found at the last look, the worst first. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.consent) return;
    this.#watch = watchPage(this.consent);
    this.#stopper = new AbortController();
    const {signal} = this.#stopper;
    signal.addEventListener('abort', this.#watch.onNews(this.#lookSoon));
    for (const name of happenings) page.addEventListener(name, (event) => this.#listen(event), {signal});
    for (const name of ['load', 'resize']) addEventListener(name, this.#lookSoon, {signal});
    this.#lookSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopper?.abort();
    clearTimeout(this.#looking);
  }

  #listen({type, detail}: ForthrightEvents[keyof ForthrightEvents]): void {
    const {what, id, method, category, message} = detail as unknown as Record<string, string | undefined>;
    this.#events = [...this.#events, [type, what ?? id ?? method ?? category ?? message].join(' ').trim()].slice(-50);
    this.#lookSoon();
    // What was withdrawn is swept up a little later.
    setTimeout(this.#lookSoon, 2000);
  }

  #lookSoon = (): void => {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => void this.#look().catch(() => undefined), pause);
  };

  async #look(): Promise<void> {
    if (!this.consent?.config || !this.#watch || !this.isConnected) return;
    const {checkView, globalsOfTrackers} = (this.#checks ??= await import('../guard/checks.js'));
    this.#view = await look(this.consent, this.#watch, globalsOfTrackers);
    this.#findings = checkView(this.#view);
    report(this.#findings);
    this.requestUpdate();
  }

  #copy = async (): Promise<void> => {
    const {origin, pathname} = location;
    const text = JSON.stringify({page: origin + pathname, findings: this.#findings}, undefined, 2);
    try {
      await navigator.clipboard.writeText(text);
      this.#note = 'Copied.';
    } catch {
      console.log(text);
      this.#note = 'The browser does not let us copy. The report is on the console.';
    }
    this.requestUpdate();
  };

  /** The panel's words are English whatever the page speaks; its corner is where lines of the page begin. */
  protected override draw(words: Words): void {
    super.draw(words);
    this.lang = 'en-GB';
    this.dir = getComputedStyle(page.documentElement).direction;
    const banner = page.querySelector('forthright-banner')?.getBoundingClientRect();
    const isBelow = banner && banner.height && banner.bottom > innerHeight - 32 && banner.top > 0;
    this.style.setProperty('--_rise', `${isBelow ? innerHeight - banner.top : 0}px`);
  }

  #renderProblem({rule, severity, where, message, mend, source}: Finding): TemplateResult {
    return html`<li part="problem" data-severity=${severity}>
      <p><b class="severity">${severityName(severity)}</b> <b>${rule}</b> <code>${where}</code></p>
      <p>${message}</p>
      <p><b>Mend:</b> ${mend}</p>
      <p class="quiet">${source}</p>
    </li>`;
  }

  #reason({needs, state}: Gated): string {
    const {consent} = this;
    if (state === 'opened') return 'opened';
    if (state !== 'waits') return 'does not wait';
    const waits = needs.filter((id) => !consent!.allows(id));
    const [first] = waits;
    if (!first) return 'opens as soon as its turn comes';
    const unknown = waits.find((id) => !consent!.knows(id));
    if (unknown !== undefined) return `waits for ever: there is no “${unknown}”`;
    return `${this.#view!.answered.includes(first) ? 'closed by a no to' : 'waits for a yes to'} ${waits.join(' and ')}`;
  }

  #renderList(title: string, none: string, lines: readonly (readonly [name: string, note: string])[]): TemplateResult {
    return html`<h2>${title}</h2>
      ${lines[0] ? nothing : html`<p class="quiet">${none}</p>`}
      <ul>
        ${lines.map(([name, note]) => html`<li><code>${name}</code> <span class="quiet">${note}</span></li>`)}
      </ul>`;
  }

  #renderButton(part: string, label: string, act: () => void): TemplateResult {
    return html`<button type="button" part="${part}-button" class="forthright-action" @click=${act}>${label}</button>`;
  }

  protected override render(): TemplateResult {
    const {consent} = this;
    const {gated = [], stored = []} = this.#view ?? {};
    const problems = this.#findings;
    return html`<section aria-label="Forthright inspector" dir="ltr">
      <details part="panel" @toggle=${this.#lookSoon}>
        <summary part="summary" class="forthright-focusable">
          <b>Forthright</b> ${this.#view ? countOf(problems) : 'looking…'}
        </summary>
        <div class="body" tabindex="0" role="group" aria-label="What was found">
          <h2>Problems</h2>
          ${problems[0] ? nothing : html`<p class="quiet">None that can be seen from here.</p>`}
          <ul>
            ${problems.map((finding) => this.#renderProblem(finding))}
          </ul>
          ${this.#renderList(
            'What waits',
            'Nothing on this page is gated.',
            gated.map((item) => [item.where, this.#reason(item)]),
          )}
          ${this.#renderList(
            'Cookies and storage',
            'Nothing that a script can see.',
            stored.map((item) => [item.name, `${item.kind}, ${this.#checks!.whoseIs(this.#view!, item)}`]),
          )}
          ${this.#renderList(
            'Events',
            'None since this panel is here.',
            this.#events.map((event) => [event, '']),
          )}
        </div>
        <footer>
          ${this.#renderButton('accept', 'Accept all', () => consent!.acceptAll())}
          ${this.#renderButton('reject', 'Reject all', () => consent!.rejectAll())}
          ${this.#renderButton('forget', 'Forget my answer', () => consent!.reset())}
          ${this.#renderButton('copy', 'Copy report', () => void this.#copy())}
          <p role="status" class="quiet">${this.#note}</p>
        </footer>
      </details>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forthright-inspector': ForthrightInspectorElement;
  }
}
