import type { ResolvedConfig } from '../../core/config.js';
import type { AsksMessages } from '../../locales/en-GB.asks.js';
import type { FactsMessages } from '../../locales/en-GB.facts.js';
import type { Messages } from '../../locales/messages.js';
export interface FactsInWords {
    readonly words: Messages;
    readonly said: Partial<FactsMessages>;
    readonly asks: AsksMessages;
}
/** What `<forthright-facts>` draws, as templates, without what only works in a page. */
export declare function drawFacts(of: string, config: ResolvedConfig, spoken: FactsInWords, { only, level }: {
    only?: string;
    level?: number;
}, isSafe: (url: string) => boolean): unknown;
