import type {NoticeConfig} from '../../core/notice-config.js';
import type {RightsConfig} from '../../core/rights-config.js';
import {complain} from '../../core/complain.js';
import englishAsks, {type AsksMessages} from '../../locales/en-GB.asks.js';
import {lay, type Words} from '../../locales/words.js';
import {ForthrightElement} from '../forthright-element.js';

/** The notice and the rights of the configuration, whole. */
export interface Facts {
  readonly notice: Readonly<NoticeConfig>;
  readonly rights: Readonly<RightsConfig>;
}

/** Parts that stand in a file of their own, by its address: several elements of a page share them. */
const fetched = new Map<string, Promise<object>>();

/** A part of the configuration, with what its file says. What stands in the configuration itself counts. */
async function whole<Part extends {from?: string}>(part: Part | undefined): Promise<Part> {
  const own = Object(part) as Part;
  if (typeof own.from !== 'string') return own;
  const get = async (url: string): Promise<object> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(String(answer.status));
    return Object(await answer.json()) as object;
  };
  try {
    if (!fetched.has(own.from)) fetched.set(own.from, get(own.from));
    return {...((await fetched.get(own.from)) as Part), ...own};
  } catch (error) {
    fetched.delete(own.from);
    complain('F031', own.from, error);
    return own;
  }
}

type Pack = (typeof import('../../locales/cy.parts.js'))['default'];

/** Packs in other languages, for all of these elements together. */
const packs: Readonly<Record<string, () => Promise<{default: Pack}>>> = {
  cy: () => import('../../locales/cy.parts.js'),
};

/**
 * An element that shows more than the decision: words that come with it, in the page's language, and the facts of notice
 * and rights. It draws once both are there.
 */
export abstract class LaterElement<Said extends object> extends ForthrightElement {
  /** Its words in British English. */
  static english: object = {};
  /** Under which name its words stand in a pack, and an owner's own in `texts`. */
  static own: 'changes' | 'facts' | 'notice' | 'rights';

  /** The words it speaks beside those of the banner. */
  protected said!: Said;
  /** What people can ask for, in everyday words. */
  protected asks: AsksMessages = englishAsks;
  protected facts: Facts = {notice: {}, rights: {}};

  #ready?: Words;
  #loading?: Words;

  protected override draw(words: Words): void {
    if (this.#ready === words)
      try {
        return super.draw(words);
      } catch (error) {
        // Something in the configuration is not what it should be.
        return complain('F037', error);
      }
    if (this.#loading === words) return;
    this.#loading = words;
    void this.#load(words).then(() => {
      // Another language may have been asked for in the meantime.
      if (this.#loading !== words) return;
      this.#ready = words;
      this.requestUpdate();
    });
  }

  async #load(words: Words): Promise<void> {
    const {english, own} = this.constructor as typeof LaterElement;
    const {notice, rights} = this.consent!.config!;
    const base = words.language.split('-')[0]!;
    const pack = Object.hasOwn(packs, base) ? packs[base]!().catch(() => undefined) : undefined;
    const [found, ...facts] = await Promise.all([pack, whole(notice), whole(rights)]);
    this.facts = {notice: facts[0], rights: facts[1]};
    // An owner may have replaced single phrases.
    const texts = words as unknown as Record<string, object | undefined>;
    this.said = lay(texts[own] ?? {}, {...english, ...found?.default[own]}) as Said;
    this.asks = lay(texts.asks ?? {}, found?.default.asks ?? englishAsks);
  }
}
