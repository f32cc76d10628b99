import type { NoticeConfig } from '../../core/notice-config.js';
import type { RightsConfig } from '../../core/rights-config.js';
import { type AsksMessages } from '../../locales/en-GB.asks.js';
import { type Words } from '../../locales/words.js';
import { ForthrightElement } from '../forthright-element.js';
/** The notice and the rights of the configuration, whole. */
export interface Facts {
    readonly notice: Readonly<NoticeConfig>;
    readonly rights: Readonly<RightsConfig>;
}
/**
 * An element that shows more than the decision: words that come with it, in the page's language, and the facts of notice
 * and rights. It draws once both are there.
 */
export declare abstract class LaterElement<Said extends object> extends ForthrightElement {
    #private;
    /** Its words in British English. */
    static english: object;
    /** Under which name its words stand in a pack, and an owner's own in `texts`. */
    static own: 'changes' | 'facts' | 'notice' | 'rights';
    /** The words it speaks beside those of the banner. */
    protected said: Said;
    /** What people can ask for, in everyday words. */
    protected asks: AsksMessages;
    protected facts: Facts;
    protected draw(words: Words): void;
}
