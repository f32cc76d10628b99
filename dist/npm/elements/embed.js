import { nothing, html } from 'lit/html.js';
import { complain } from '../core/complain.js';
import { emit } from '../core/events.js';
import { page } from '../core/page.js';
import { isSafeUrl } from '../core/safe-url.js';
import english from '../locales/en-GB.embed.js';
import { wordsOf, fill } from '../locales/words.js';
import controls from '../styles/controls.styles.js';
import styles from './embed.styles.js';
import { ForthrightElement } from './forthright-element.js';
import { frameAddress } from './frame-address.js';

/**
 * Stands in for a film, poll or map of another organisation until it is allowed, and says who would receive what. A link
 * between its tags is there without JavaScript, and stays.
 *
 * @tag forthright-embed
 *
 * @slot - The link for those without JavaScript. Without one, a plain link is drawn.
 *
 * @event {CustomEvent<RunDetail>} forthright-run - The frame has loaded.
 *
 * @attr {string} service - The service or category that it waits for.
 * @attr {string} src - The page to show: http, https or relative.
 * @attr {string} title - What it is, in a few words.
 * @attr {string} poster - A picture to show before, from your own site.
 * @attr {string} ratio - Width to height, such as `4/3`. Standard: `16/9`.
 *
 * @csspart box - The place of the frame and of what stands in for it.
 * @csspart poster - The picture.
 * @csspart placeholder - All that is said.
 * @csspart title - What it is.
 * @csspart note - Who would receive what.
 * @csspart actions - Holds the buttons.
 * @csspart once-button - Loads the frame now, in this page alone.
 * @csspart always-button - Allows the service, or the category.
 * @csspart link - Leads to the page itself.
 * @csspart frame - The frame.
 */
class ForthrightEmbedElement extends ForthrightElement {
    static { this.styles = [controls, styles]; }
    static { this.observedAttributes = ['service', 'src']; }
    /** Shown once: what was decided by then. */
    #once;
    /** The visitor's own press opened the frame, so it may play at once. */
    #plays = false;
    static define(tag = 'forthright-embed', registry) {
        super.define(tag, registry);
    }
    attributeChangedCallback() {
        // A yes to one page is none to the next.
        this.#once = undefined;
        this.requestUpdate();
    }
    /** What it waits for: a category, or a service and its category. */
    get #named() {
        const { categories, services } = this.consent.config;
        const id = this.getAttribute('service');
        const service = services.find((service) => service.id === id);
        return { category: categories.find((category) => category.id === id || category.id === service?.category), service };
    }
    /**
     * Shown once, it stays until the visitor refuses. Answers are kept to the minute: within it, the same may have been
     * given again. Where others of its category were answered one by one, nothing was said about it.
     */
    #isOpen({ id }) {
        const once = this.#once;
        const { decision } = this.consent;
        const now = { decision, ...decision?.categories[id] };
        const { at, services } = now;
        const isRefused = decision !== once?.decision &&
            (at !== once?.at || at > Date.now() - 60_000) &&
            (services === once?.services || !/1/.test(services));
        const isAllowed = this.consent.allows(this.getAttribute('service'));
        this.#once = isAllowed || isRefused ? undefined : once && now;
        const isOpen = isAllowed || !!this.#once;
        this.#plays &&= isOpen;
        return isOpen;
    }
    #showOnce = () => {
        this.#once = { decision: this.consent.decision };
        void this.#open();
    };
    #showAlways = () => {
        this.consent.set({ [this.getAttribute('service')]: true }, { method: 'chosen' });
        void this.#open();
    };
    async #open() {
        this.#plays = true;
        this.requestUpdate();
        await this.updateComplete;
        this.shadowRoot.querySelector('iframe')?.focus({ preventScroll: true });
    }
    /** A frame tells of every page that it loads; the first one counts. */
    #loaded = {
        once: true,
        handleEvent: () => {
            const { category, service } = this.#named;
            emit('run', { element: this, category: category.id, service: service?.id, ok: true });
        },
    };
    #renderPoster() {
        const address = this.getAttribute('poster');
        if (!address || !isSafeUrl(address))
            return nothing;
        // A picture from elsewhere would tell them of the visit before anybody said yes.
        if (new URL(address, page.baseURI).origin === location.origin)
            return html `<img part="poster" src=${address} alt="" />`;
        complain('F024', address);
        return nothing;
    }
    #renderOffer(host, words) {
        const { category, service } = this.#named;
        const named = { title: service?.provider, ...(service ?? category) };
        const { title } = wordsOf(named, words, this.consent.config.texts);
        const { embedNote, showOnce, alwaysShow, alwaysNote } = words;
        const renderButton = (name, label, act) => html `<button part="${name}-button" class="forthright-action" aria-describedby="title ${name}" @click=${act}>
        ${label}
      </button>`;
        return html `<p part="note" id="once">${fill(embedNote, { name: service?.provider ?? service?.title ?? host })}</p>
      <div part="actions">
        ${renderButton('once', showOnce, this.#showOnce)} ${renderButton('always', alwaysShow, this.#showAlways)}
      </div>
      <p part="note" id="always">${fill(alwaysNote, { button: alwaysShow, title })}</p>`;
    }
    #renderFrame(url, title) {
        return html `<iframe
      part="frame"
      title=${title}
      loading="lazy"
      referrerpolicy="strict-origin-when-cross-origin"
      allow="${this.#plays ? 'autoplay; ' : ''}fullscreen; encrypted-media; picture-in-picture"
      src=${frameAddress(url, this.#plays)}
      @load=${this.#loaded}
    ></iframe>`;
    }
    render() {
        const { category } = this.#named;
        const words = { ...english, ...this.words };
        this.style.setProperty('--_ratio', this.getAttribute('ratio'));
        if (!category)
            complain('F016', this.getAttribute('service') ?? '', this.consent);
        const src = this.getAttribute('src') || 'about:blank';
        const url = isSafeUrl(src) && new URL(src, page.baseURI);
        const host = url ? url.host : '';
        const title = this.title || host;
        const isOpen = category && url && this.#isOpen(category);
        // The placeholder keeps its place behind the frame, so that nothing moves.
        return html `<div part="box">
      ${isOpen ? this.#renderFrame(url, title) : nothing} ${this.#renderPoster()}
      <div part="placeholder" role="group" aria-labelledby="title">
        <strong part="title" id="title">${title}</strong>
        ${category && url ? this.#renderOffer(host, words) : nothing}
        <slot></slot>
        ${url && !this.querySelector('a')
            ? html `<a part="link" class="forthright-focusable" href=${url.href}>${fill(words.openAt, { host })}</a>`
            : nothing}
      </div>
    </div>`;
    }
}

export { ForthrightEmbedElement };
