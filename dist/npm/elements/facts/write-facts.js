import { nothing, html } from 'lit/html.js';
import { mainFacts } from './main-facts.js';
import { moreFacts } from './more-facts.js';
import { viewOf } from './view.js';

/** What `<forthright-facts>` draws, as templates, without what only works in a page. */
function drawFacts(of, config, spoken, { only = '', level = 3 }, isSafe) {
    const ids = only.match(/\S+/g) ?? [];
    const rank = level >= 1 && level <= 6 ? Math.floor(level) : 3;
    const all = { ...mainFacts, ...moreFacts };
    const { notice, rights } = config;
    const view = viewOf({
        config,
        notice: Object(notice),
        rights: Object(rights),
        ...spoken,
        level: rank,
        only: ids,
        isSafe,
    });
    return (of.match(/\S+/g) ?? []).map((kind) => {
        const drawn = Object.hasOwn(all, kind) ? all[kind](view) : nothing;
        return drawn === nothing
            ? nothing
            : html `<div class="forthright-facts" id=${ids[0] ? nothing : `forthright-facts-${kind}`}>${drawn}</div>`;
    });
}

export { drawFacts };
