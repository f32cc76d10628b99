import {html, nothing} from 'lit/html.js';
import type {ResolvedConfig} from '../../core/config.js';
import type {AsksMessages} from '../../locales/en-GB.asks.js';
import type {FactsMessages} from '../../locales/en-GB.facts.js';
import type {Messages} from '../../locales/messages.js';
import {mainFacts, viewOf} from './main-facts.js';
import {moreFacts} from './more-facts.js';

export interface FactsInWords {
  readonly words: Messages;
  readonly said: Partial<FactsMessages>;
  readonly asks: AsksMessages;
}

/** What `<forthright-facts>` draws, as templates, without what only works in a page. */
export function drawFacts(
  of: string,
  config: ResolvedConfig,
  spoken: FactsInWords,
  {only = '', level = 3}: {only?: string; level?: number},
  isSafe: (url: string) => boolean,
): unknown {
  const ids = only.match(/\S+/g) ?? [];
  const rank = level >= 1 && level <= 6 ? Math.floor(level) : 3;
  const all = {...mainFacts, ...moreFacts};
  const {notice, rights} = config;
  const view = viewOf({
    config,
    notice: Object(notice) as object,
    rights: Object(rights) as object,
    ...spoken,
    level: rank,
    only: ids,
    isSafe,
  });
  return (of.match(/\S+/g) ?? []).map((kind) => {
    const drawn = Object.hasOwn(all, kind) ? all[kind]!(view) : nothing;
    return drawn === nothing
      ? nothing
      : html`<div class="forthright-facts" id=${ids[0] ? nothing : `forthright-facts-${kind}`}>${drawn}</div>`;
  });
}
