import { html, nothing } from 'lit/html.js';
import { complain } from '../../core/complain.js';
import { page } from '../../core/page.js';
import words from '../../locales/en-GB.rights.js';
import controls from '../../styles/controls.styles.js';
import { LaterElement } from '../parts/later-element.js';
import { offered, waysFor } from '../parts/ways.js';
import { hasLimits, renderSay, renderLimits, renderChoose } from './steps.js';
import styles from './rights.styles.js';

/** The steps that are fetched when somebody gets there. */
const later = {
    unsure: () => import('./not-sure.js'),
    desk: () => import('./withdraw-desk.js'),
    later: () => import('./follow-up.js'),
    check: () => import('./hand-over.js'),
    receipt: () => import('./hand-over.js'),
};
/**
 * The rights-request launcher: a person picks a right, says what it is about, hands the message over by a way that the
 * organisation offers, and leaves with a reference and the dates. What stands between its tags, such as an address, is
 * shown until the element can draw. `#ask-access` in the page's address opens that right.
 *
 * @tag forthright-rights
 *
 * @slot - What is shown until then, and without JavaScript.
 *
 * @attr {string} right - Opens this one, such as `access`.
 * @attr {boolean} easy - Speaks in easy-read words.
 *
 * @event {CustomEvent<RequestDetail>} forthright-request - Something was handed over, on `document`. Never what was typed.
 *
 * @csspart heading - The title of a step.
 * @csspart ask - One thing that people can ask for.
 * @csspart field - One question with its answer.
 * @csspart letter - The message.
 * @csspart way - One way to hand it over.
 * @csspart reference - The reference.
 * @csspart date - A date that an answer is due by.
 */
class ForthrightRightsElement extends LaterElement {
    static { this.styles = [controls, styles]; }
    static { this.english = words; }
    static { this.own = 'rights'; }
    static { this.observedAttributes = ['right', 'easy']; }
    #easy;
    #trail = [];
    /** By what is asked for, so that another look at the rights loses nothing. */
    #begun = new Map();
    #keepsFocus = false;
    #late;
    #hasFailed = false;
    #isOpen = false;
    #endExit;
    #flow = {
        typed: {},
        isForOther: false,
        step: 'choose',
        request: { entry: { rights: ['access'] } },
        since: performance.now(),
        go: (step, request = this.#flow.request) => {
            this.#trail.push({ step: this.#flow.step, request: this.#flow.request });
            void this.#show(step, this.#resume(request));
        },
        pick: (entry) => this.#pick(entry),
        redraw: () => {
            this.requestUpdate();
            return this.updateComplete;
        },
        titleOf: ({ rights, title }) => title ?? rights.map((right) => this.#flow.asks[right].title).join(' · '),
        entryFor: (right) => offered(this.facts.rights).find(({ rights }) => rights.includes(right)) ?? { rights: [right] },
        renderHeading: (text) => html `<h2 part="heading" tabindex="-1">${text}</h2>`,
        renderButton: (label, act, kind) => html `<button type="button" class="forthright-action ${kind ? 'forthright-' + kind : ''}" @click=${act}>
        ${label}
      </button>`,
        renderField: (...args) => this.#renderField(...args),
    };
    static define(tag = 'forthright-rights', registry) {
        super.define(tag, registry);
    }
    connectedCallback() {
        super.connectedCallback();
        addEventListener('hashchange', this.#follow);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('hashchange', this.#follow);
        this.#endExit?.();
        this.#endExit = undefined;
    }
    attributeChangedCallback(name) {
        if (name === 'right')
            this.#isOpen = false;
        this.requestUpdate();
    }
    #follow = () => {
        if (!location.hash.startsWith('#ask-'))
            return;
        this.#isOpen = false;
        this.requestUpdate();
    };
    /** Opens what the address or the attribute names. Nothing else is taken from either. */
    #open() {
        this.#isOpen = true;
        this.#offerExitOnce();
        if (!waysFor({ rights: ['access'] }, this.facts.rights)[0])
            complain('F036');
        const [, inAddress] = /^#ask-([\w-]+)$/.exec(location.hash) ?? [];
        const right = (inAddress ?? this.getAttribute('right'));
        if (!right || !Object.hasOwn(this.asks, right))
            return;
        this.#trail = [];
        this.#flow.step = 'choose';
        // A page that opens with it is read from its beginning; who followed a link wants to be there.
        this.#keepsFocus = !inAddress;
        this.#pick(this.#flow.entryFor(right));
    }
    /** The quick exit of `rights.exitUrl`. */
    #offerExitOnce() {
        const { exitUrl } = { ...this.facts.notice, ...this.facts.rights };
        if (typeof exitUrl !== 'string' || this.#endExit)
            return;
        this.#endExit = () => undefined;
        import('../../exit.js')
            .then(({ offerExit }) => offerExit(this.shadowRoot, exitUrl, this.words))
            .then((end) => (this.isConnected ? (this.#endExit = end) : end()), 
        // The browser has ways out of its own.
        () => undefined);
    }
    #pick(entry) {
        // On its way before anybody has typed anything.
        later.check().catch(() => undefined);
        const hasDesk = !!(this.consent.config.categories[1] ?? this.facts.rights.consents?.[0]);
        const isOfDesk = hasDesk && /withdraw-consent|object-storage/.test(String(entry.rights));
        this.#flow.go(isOfDesk ? 'desk' : hasLimits(this.#flow, entry) ? 'limits' : 'say', { entry });
    }
    /** The same request as before, if it was begun and not handed over. */
    #resume(request) {
        const key = JSON.stringify([request.entry.rights, request.ends, request.followUp]);
        const begun = this.#begun.get(key);
        if (begun && !begun.handed)
            return begun;
        this.#begun.set(key, request);
        return request;
    }
    async #show(step, request) {
        this.#late = undefined;
        this.#hasFailed = false;
        Object.assign(this.#flow, { step, request });
        try {
            this.#late = (await later[step]?.())?.draw;
        }
        catch (error) {
            complain('F020', error);
            this.#hasFailed = true;
        }
        if (this.#flow.step !== step)
            return;
        await this.#flow.redraw();
        if (!this.#keepsFocus)
            this.shadowRoot.querySelector('h2')?.focus();
        this.#keepsFocus = false;
    }
    #back = () => {
        const { step = 'choose', request = this.#flow.request } = this.#trail.pop() ?? {};
        void this.#show(step, request);
    };
    /** As if nothing had been typed. */
    #restart = () => {
        Object.assign(this.#flow, { typed: {}, isForOther: false });
        this.#trail = [];
        this.#begun.clear();
        void this.#show('choose', { entry: this.#flow.request.entry });
    };
    #turnEasy = () => {
        this.toggleAttribute('easy');
    };
    async #loadEasy() {
        try {
            this.#easy = (await import('../../locales/easy.js')).default;
            this.requestUpdate();
        }
        catch (error) {
            complain('F020', error);
        }
    }
    makeRoot() {
        if (!this.shadowRoot)
            this.attachShadow({ mode: 'open' }).append(page.createElement('slot'));
        return this.shadowRoot;
    }
    draw(words) {
        super.draw(words);
        const { firstElementChild: slot, lastElementChild: drawn } = this.shadowRoot;
        if (slot?.localName === 'slot' && slot !== drawn)
            slot.remove();
    }
    #renderField(name, label, hint, rows, auto = 'off', mistake) {
        const { typed } = this.#flow;
        const value = typed[name] ?? '';
        const isTraceless = this.facts.rights.traceless;
        // Some browsers have their makers check the spelling.
        const spelling = isTraceless ? 'false' : nothing;
        const keep = ({ target }) => (typed[name] = target.value);
        const described = hint || mistake ? name + '-hint' : nothing;
        return html `<div class="field" part="field">
      <label for=${name}>${label}</label>
      ${described === nothing
            ? nothing
            : html `<p class="note" id=${described}>
              ${mistake ? html `<strong class="mistake">${mistake}</strong>` : nothing} ${hint}
            </p>`}
      ${rows
            ? html `<textarea
              class="text forthright-focusable"
              id=${name}
              rows=${rows}
              aria-describedby=${described}
              autocomplete="off"
              .value=${value}
              @input=${keep}
            ></textarea>`
            : html `<input
              class="text forthright-focusable"
              id=${name}
              aria-describedby=${described}
              aria-invalid=${mistake ? 'true' : nothing}
              spellcheck=${spelling}
              autocomplete=${isTraceless ? 'off' : auto}
              .value=${value}
              @input=${keep}
            />`}
    </div>`;
    }
    /** What can still be done where a file did not come. */
    #renderFailure() {
        const { said, request, renderHeading, titleOf } = this.#flow;
        const { entry } = request;
        const contacts = new Set(waysFor(entry, this.facts.rights).map(({ contact }) => contact));
        return html `${renderHeading(titleOf(entry))}
      <p>${said.unable}</p>
      <ul>
        ${[...contacts].map((contact) => [contact.email, contact.phone, contact.post?.join(', '), contact.web, contact.inPerson].map((way) => way ? html `<li>${way}</li>` : nothing))}
      </ul>`;
    }
    render() {
        const isEasy = this.hasAttribute('easy') && /^en/.test(this.words.language);
        if (isEasy && !this.#easy)
            void this.#loadEasy();
        const easy = isEasy ? this.#easy : undefined;
        Object.assign(this.#flow, {
            consent: this.consent,
            facts: this.facts,
            said: { ...this.said, ...easy?.rights },
            asks: easy?.asks ?? this.asks,
            words: this.words,
            root: this.shadowRoot,
        });
        if (!this.#isOpen)
            this.#open();
        const flow = this.#flow;
        const { said, step } = flow;
        const draw = this.#late ?? (step === 'say' ? renderSay : step === 'limits' && renderLimits);
        if (step === 'choose')
            return renderChoose(flow, /^en/.test(flow.words.language) &&
                flow.renderButton(isEasy ? said.easyOff : said.easyOn, this.#turnEasy, 'quiet'));
        return html `${this.#hasFailed ? this.#renderFailure() : draw ? draw(flow) : nothing}
      <div class="row">
        ${flow.renderButton(said.back, this.#back, 'quiet')} ${flow.renderButton(said.again, this.#restart, 'quiet')}
      </div>`;
    }
}

export { ForthrightRightsElement };
