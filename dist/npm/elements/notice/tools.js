import { html, nothing } from 'lit/html.js';
import { complain } from '../../core/complain.js';
import { page } from '../../core/page.js';
import { isSafeUrl } from '../../core/safe-url.js';
import words from '../../locales/en-GB.tools.js';
import { lay, fill } from '../../locales/words.js';
import { adoptStyles } from '../../styles/css.js';
import { renderKeyFacts } from './key-facts.js';
import { removeLinks, addLinks } from './links.js';
import { preparePrint, printFoot } from './print.js';
import { watchSource } from './source.js';
import { readingOf } from './reading.js';
import textStyles from './text-tools.styles.js';
import styles from './tools.styles.js';

/** Lazy: what makes a notice easier to read, once it can be read. */
const sizes = [0.875, 1, 1.25, 1.5, 2];
/** Reading time and level, text size, other languages, links to copy, the short version, finding, glossary, quick exit. */
class Tools {
    #view;
    /** What a notice in Markdown says above its text. */
    #front = {};
    #reading;
    #size = 1;
    #finder;
    #status = '';
    #explained;
    #renderNews;
    #renderLanguages;
    constructor(view) {
        this.view = view;
        const { host, signal } = view;
        adoptStyles(host.shadowRoot, [styles]);
        adoptStyles(host.getRootNode(), [textStyles]);
        preparePrint(host, signal);
        signal.addEventListener('abort', () => {
            this.#explained?.abort();
            this.#finder?.clear();
            removeLinks(host);
        });
        this.#offerExit();
    }
    /** As it was when the viewer was last drawn. */
    get view() {
        return this.#view;
    }
    set view(view) {
        // The configuration counts, where both say something.
        const { notice, rights } = view.facts;
        this.#view = { ...view, facts: { notice: { ...this.#front, ...notice }, rights } };
    }
    get #said() {
        return lay(this.view.said.tools ?? {}, words);
    }
    /** The text is there, or is another. */
    read(view) {
        this.view = view;
        const { host, entries, section, words, quietly } = this.#view;
        void watchSource(host, (front) => {
            this.#front = front;
            view.redraw();
        });
        quietly(() => {
            if (section)
                removeLinks(host);
            else
                addLinks(entries, this.#said, (what) => this.#say(what));
        });
        const id = CSS.escape(section);
        if (section &&
            entries[0] &&
            !host.hasAttribute('src') &&
            !host.querySelector(`[id="${id}"],[data-aliases~="${id}"]`))
            complain('F038', section);
        this.#finder?.forget();
        this.#reading = readingOf(host, host.closest('[lang]')?.getAttribute('lang') || words.language);
        if (!section && host.getRootNode() === document)
            printFoot(this.#foot());
        this.#explain();
        this.#tellNews();
        if (!this.#renderLanguages && !host.dataset.address && page.querySelector('link[rel~=alternate][hreflang]'))
            this.#later(async () => (this.#renderLanguages = (await import('./languages.js')).renderLanguages));
    }
    #say(what) {
        this.#status = what;
        this.view.redraw();
    }
    /** What is fetched for it may not come: the text, the browser's own search and its ways out are there all the same. */
    #later(act) {
        act().then(() => this.view.redraw(), () => undefined);
    }
    #explain() {
        const { host, facts, quietly, signal: end } = this.view;
        const { glossary } = facts.notice;
        this.#explained?.abort();
        if (!glossary?.length && !host.querySelector('dl[data-glossary],dfn,abbr[title]'))
            return;
        const { signal } = (this.#explained = new AbortController());
        this.#later(async () => {
            const { explain, termsOf } = await import('./glossary.js');
            if (!end.aborted && !signal.aborted)
                await explain(host, termsOf(host, glossary), quietly, signal);
        });
    }
    /** What changed is news for those who decided something. */
    #tellNews() {
        const { consent, facts } = this.view;
        if (!this.#renderNews && consent.decision && facts.notice.changes?.length)
            this.#later(async () => (this.#renderNews = (await import('../../changes.js')).renderChanges));
    }
    #offerExit() {
        const { host, facts, words, signal } = this.view;
        const url = facts.notice.exitUrl ?? facts.rights.exitUrl;
        if (typeof url !== 'string')
            return;
        this.#later(async () => {
            const { offerExit } = await import('../../exit.js');
            const end = await offerExit(host.shadowRoot, url, words);
            if (signal.aborted)
                end();
            else
                signal.addEventListener('abort', end);
        });
    }
    #resize(by) {
        const { host, redraw } = this.view;
        this.#size = by ? Math.min(sizes.length - 1, Math.max(0, this.#size + by)) : 1;
        // Older browsers measure what is zoomed in another way: there, letters alone grow.
        const property = 'currentCSSZoom' in HTMLElement.prototype ? '--_zoom' : '--_size';
        host.style.setProperty(property, String(sizes[this.#size]));
        redraw();
    }
    #date(day) {
        const date = new Date(String(day));
        return isNaN(+date)
            ? String(day)
            : new Intl.DateTimeFormat([this.view.words.language, 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
    }
    /** Version and dates, as far as they are known. */
    #edition() {
        const said = this.#said;
        const { host, facts } = this.view;
        const { version = host.getAttribute('version'), effective = host.getAttribute('effective'), changes } = facts.notice;
        const last = changes?.[0]?.date;
        return [
            version ? fill(said.version, { version }) : '',
            effective ? fill(said.effective, { date: this.#date(effective) }) : '',
            last ? fill(said.changed, { date: this.#date(last) }) : '',
        ].filter(Boolean);
    }
    /** How long it takes, and for whom it is. */
    #effort() {
        const { minutes, age } = this.#reading ?? {};
        if (!minutes)
            return [];
        const said = this.#said;
        const time = minutes > 1 ? fill(said.minutes, { count: minutes }) : said.minute;
        return age ? [time, age > 18 ? said.adult : fill(said.level, { from: age - 1, to: age })] : [time];
    }
    /** Version, dates, reading time, text size, and the notice in other languages. */
    renderHeader() {
        const said = this.#said;
        const lines = [...this.#edition(), ...this.#effort()];
        const size = (by, sign, name) => html `<button type="button" aria-label="${sign} ${name}" title=${name} @click=${() => this.#resize(by)}>
        ${sign}
      </button>`;
        return html `<ul>
        ${lines.map((line) => html `<li>${line}</li>`)}
      </ul>
      ${this.#renderNews?.({ consent: this.view.consent, facts: this.view.facts, said: said.news })}
      <div class="row" role="group" aria-label=${said.size}>
        ${size(-1, 'A−', said.smaller)} ${size(0, 'A', said.normal)} ${size(1, 'A+', said.larger)}
      </div>
      ${this.#renderLanguages?.(said.languages)}
      <span class="said" role="status">${this.#status}</span>`;
    }
    /** The six facts; and where the text has a short version of its own, a switch to it. */
    renderShort() {
        const { host, asks, facts, words, site, entries, isShort, turnShort } = this.view;
        const said = this.#said;
        const idOf = (marked) => entries.find(({ heading }) => heading === marked || marked.contains(heading))?.id ?? marked.id;
        // One short version is enough: the text's own, if it has one.
        return host.querySelector('[data-layer=summary]')
            ? html `<p class="only">
          <button type="button" part="short-button" aria-pressed=${isShort} @click=${turnShort}>
            ${said.onlyShort}
          </button>
        </p>`
            : renderKeyFacts(host, { said, asks, facts, language: words.language, site }, idOf);
    }
    /** The way back up. */
    renderEnd() {
        return html `<button type="button" part="back-button" @click=${this.view.toContents}>${this.#said.back}</button>
      <p class="paper">${this.#foot()}</p>`;
    }
    /** What a printed page ends with. */
    #foot() {
        return [...this.#edition(), (this.view.host.dataset.address ?? page.URL).split('#')[0]].join(' · ');
    }
    /** From a section by itself to all of them. */
    renderPart() {
        const { host, facts, words } = this.view;
        const { url } = facts.notice;
        const href = url && isSafeUrl(url) ? url : '#';
        const show = (event) => {
            if (href !== '#')
                return;
            event.preventDefault();
            host.removeAttribute('section');
        };
        return html `<p class="end" lang=${words.language} dir=${words.direction}>
      <a part="whole-link" href=${href} @click=${show}>${this.#said.whole}</a>
    </p>`;
    }
    #finding(act) {
        this.#later(async () => act((this.#finder ??= new (await import('./find.js')).Finder(this.view.host))));
    }
    #search = ({ target }) => {
        const { value } = target;
        this.#finding((finder) => finder.search(value, this.view));
    };
    #step = (by) => this.#finding((finder) => finder.step(by, this.view));
    #stepByKey = (event) => {
        if (event.key !== 'Enter')
            return;
        event.preventDefault();
        this.#step(event.shiftKey ? -1 : 1);
    };
    /** The find box. */
    renderFind() {
        const said = this.#said;
        const at = this.#finder?.at;
        const step = (by, name) => html `<button type="button" @click=${() => this.#step(by)}>${name}</button>`;
        return html `<form part="find" role="search" @submit=${(event) => event.preventDefault()}>
      <label for="find">${said.find}</label>
      <input type="search" id="find" autocomplete="off" @input=${this.#search} @keydown=${this.#stepByKey} />
      <div class="row">
        <output>${at ? (at.count ? fill(said.at, at) : said.none) : ''}</output>
        ${at?.count ? [step(-1, said.previous), step(1, said.next)] : nothing}
      </div>
    </form>`;
    }
}

export { Tools };
