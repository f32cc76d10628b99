import { nothing, html } from 'lit/html.js';
import { page } from '../../core/page.js';
import words from '../../locales/en-GB.changed.js';
import { fill } from '../../locales/words.js';
import { changesSince } from './since.js';

/**
 * At the head of a notice, for those who decided something: how much changed since. It leads to the list of changes on
 * the page, or holds a short one where there is none.
 */
function renderChanges(notice) {
    const { changes = [] } = notice.facts.notice;
    const changed = { ...words, ...notice.said };
    const since = changesSince(notice.consent, changes);
    const news = changes.filter((_, at) => since[at].isNew);
    if (!news[0])
        return nothing;
    const text = news[1] ? fill(changed.more, { count: news.length }) : changed.one;
    const there = page.querySelector('#changes,forthright-changes');
    if (there)
        return html `<a class="changed" part="changed" href=${`#${there.id || 'changes'}`}>${text}</a>`;
    return html `<details class="changed" part="changed">
    <summary class="forthright-focusable">${text}</summary>
    <ul>
      ${news.map(({ summary, grade }) => html `<li>${summary} ${grade === 'clarification' ? changed.clarification : nothing}</li>`)}
    </ul>
  </details>`;
}

export { renderChanges };
