import { complain } from '../../core/complain.js';
import words from '../../locales/en-GB.asks.js';
import { lay } from '../../locales/words.js';
import { ForthrightElement } from '../forthright-element.js';

/** Parts that stand in a file of their own, by its address: several elements of a page share them. */
const fetched = new Map();
/** A part of the configuration, with what its file says. What stands in the configuration itself counts. */
async function whole(part) {
    const own = Object(part);
    if (typeof own.from !== 'string')
        return own;
    const get = async (url) => {
        const answer = await fetch(url);
        if (!answer.ok)
            throw new Error(String(answer.status));
        return Object(await answer.json());
    };
    try {
        if (!fetched.has(own.from))
            fetched.set(own.from, get(own.from));
        return { ...(await fetched.get(own.from)), ...own };
    }
    catch (error) {
        fetched.delete(own.from);
        complain('F031', own.from, error);
        return own;
    }
}
/** Packs in other languages, for all of these elements together. */
const packs = {
    cy: () => import('../../locales/cy.parts.js'),
};
/**
 * An element that shows more than the decision: words that come with it, in the page's language, and the facts of notice
 * and rights. It draws once both are there.
 */
class LaterElement extends ForthrightElement {
    constructor() {
        super(...arguments);
        /** What people can ask for, in everyday words. */
        this.asks = words;
        this.facts = { notice: {}, rights: {} };
    }
    /** Its words in British English. */
    static { this.english = {}; }
    #ready;
    #loading;
    draw(words) {
        if (this.#ready === words)
            try {
                return super.draw(words);
            }
            catch (error) {
                // Something in the configuration is not what it should be.
                return complain('F037', error);
            }
        if (this.#loading === words)
            return;
        this.#loading = words;
        void this.#load(words).then(() => {
            // Another language may have been asked for in the meantime.
            if (this.#loading !== words)
                return;
            this.#ready = words;
            this.requestUpdate();
        });
    }
    async #load(words$1) {
        const { english, own } = this.constructor;
        const { notice, rights } = this.consent.config;
        const base = words$1.language.split('-')[0];
        const pack = Object.hasOwn(packs, base) ? packs[base]().catch(() => undefined) : undefined;
        const [found, ...facts] = await Promise.all([pack, whole(notice), whole(rights)]);
        this.facts = { notice: facts[0], rights: facts[1] };
        // An owner may have replaced single phrases.
        const texts = words$1;
        this.said = lay(texts[own] ?? {}, { ...english, ...found?.default[own] });
        this.asks = lay(texts.asks ?? {}, found?.default.asks ?? words);
    }
}

export { LaterElement };
