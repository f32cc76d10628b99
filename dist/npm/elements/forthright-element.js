import { render } from 'lit/html.js';
import { page } from '../core/page.js';
import { adoptStyles } from '../styles/css.js';
import { flatten } from './flatten.js';

/** Importing works where there is no DOM. */
const Base = globalThis.HTMLElement ?? class {
};
/**
 * What all elements share: the decision they show, the page's language, and drawing anew when either changes. Lit's
 * templates without its reactive class: our elements have one source of change, and the banner is 2.5 kB sooner on screen.
 */
class ForthrightElement extends Base {
    constructor() {
        super(...arguments);
        /** The decision this element shows and changes. */
        this.consent = undefined;
        /** The words it speaks. */
        this.words = undefined;
    }
    /** Sheets for the tree the element draws in. */
    static { this.styles = []; }
    /** Given to every element that was not given its own: set once, by `mount`. */
    static { this.shared = {}; }
    #stop;
    #drawing;
    /** Makes the element known to the browser; quiet if the tag is taken. */
    static define(tag, registry = customElements) {
        if (!registry.get(tag))
            registry.define(tag, this);
    }
    /** Resolves when what is on screen is up to date. */
    get updateComplete() {
        return this.#drawing ?? Promise.resolve();
    }
    connectedCallback() {
        const { shared, styles } = this.constructor;
        this.consent ??= shared.consent;
        this.words ??= shared.words;
        const root = this.makeRoot();
        adoptStyles((root === this ? this.getRootNode() : root), styles);
        this.#stop = this.consent?.subscribe(() => this.requestUpdate());
        this.requestUpdate();
    }
    disconnectedCallback() {
        this.#stop?.();
    }
    /** Draws anew, once, before the next frame. */
    requestUpdate() {
        this.#drawing ??= Promise.resolve().then(() => {
            this.#drawing = undefined;
            const config = this.consent?.config;
            if (!this.words || !config || !this.isConnected)
                return;
            flatten(config);
            this.draw(this.words);
        });
    }
    /** Where the element draws: its shadow root, unless it says otherwise. */
    makeRoot() {
        return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    }
    draw({ language, direction }) {
        this.lang = language;
        this.dir = direction;
        // We stand outside the body, where the site's own typeface does not reach.
        this.style.setProperty('--forthright-page-font', getComputedStyle(page.body ?? page.documentElement).fontFamily);
        render(this.render(), this.makeRoot());
    }
}

export { ForthrightElement };
