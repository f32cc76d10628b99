import { nothing, html } from 'lit/html.js';
import words from '../../locales/en-GB.facts.js';
import { lay, fill } from '../../locales/words.js';
import { waysFor } from '../parts/ways.js';
import { renderCards } from './cards.js';
import { unitsIn, countryIn, listIn, durationIn, dateIn } from './in-words.js';

const isEmpty = (content) => content === nothing || (Array.isArray(content) ? content.every(isEmpty) : !content && content !== 0);
/** What an owner wrote, with nothing in it that is neither text nor a list of such: a mistake breaks no sentence. */
function clean(value) {
    if (Array.isArray(value))
        return value.map(clean).filter((item) => item !== undefined);
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'object' || !value)
        return value ?? undefined;
    return Object.fromEntries(Object.entries(value)
        .filter(([, part]) => typeof part !== 'object' || Array.isArray(part))
        .map(([key, part]) => [key, clean(part)]));
}
/** The strings of a heading's template; the same ones each time, for Lit knows a template by them. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = [`<h${level} class="forthright-facts-heading">`, `</h${level}>`];
    return Object.assign(strings, { raw: strings });
});
function viewOf(source) {
    const { words: words$1, level, only, live, isSafe } = source;
    const said = lay(source.said, words);
    const tongue = [words$1.language, said.inWords];
    const rights = clean(source.rights);
    const view = {
        ...source,
        said,
        rights,
        notice: clean(source.notice),
        fill,
        waysFor,
        chosen(items, idOf = (item) => item.id) {
            const isChosen = (item) => !only[0] || [idOf(item)].flat().some((id) => only.includes(String(id)));
            return items?.filter?.((item) => Object(item) === item && isChosen(item)) ?? [];
        },
        heading: (title, isDeeper) => html(headings[Math.min(6, level + +!!isDeeper) - 1], title),
        pairs(rows) {
            const full = rows.filter(([, content]) => !isEmpty(content));
            return full[0]
                ? html `<dl class="forthright-facts-pairs">
            ${full.map(([label, content]) => html `<div>
                  <dt>${label}</dt>
                  <dd>${content}</dd>
                </div>`)}
          </dl>`
                : nothing;
        },
        list(items) {
            const full = (Array.isArray(items) ? items : []).filter((item) => !isEmpty(item));
            if (!full[1])
                return full[0] ? html `<div class="forthright-facts-list">${full[0]}</div>` : nothing;
            return html `<ul class="forthright-facts-list">
        ${full.map((item) => html `<li>${item}</li>`)}
      </ul>`;
        },
        // Explicit roles: as blocks, the parts of a table would lose theirs.
        table(columns, rows, ids = []) {
            const isUsed = columns.map((_, at) => rows.some((row) => !isEmpty(row[at])));
            const used = (cells) => cells.filter((_, at) => isUsed[at]);
            const labels = used(columns);
            return rows[0]
                ? html `<table role="table" class="forthright-facts-table">
            <thead>
              <tr role="row">
                ${labels.map((label) => html `<th role="columnheader" scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map((row, line) => html `<tr role="row" id=${ids[line] ?? nothing}>
                    ${used(row).map((cell, at) => at
                    ? html `<td role="cell" data-label=${isEmpty(cell) ? '' : labels[at]}>${cell}</td>`
                    : html `<th role="rowheader" scope="row">${cell}</th>`)}
                  </tr>`)}
            </tbody>
          </table>`
                : nothing;
        },
        paragraph: (text) => (isEmpty(text) ? nothing : html `<p>${text}</p>`),
        link: (url, text) => typeof url === 'string' && url && isSafe(url)
            ? html `<a href=${url} dir=${url.startsWith('tel:') ? 'ltr' : nothing}>${text}</a>`
            : text,
        button: (label, act, status = '') => live
            ? html `<div class="forthright-facts-live">
            <button type="button" class="forthright-facts-button" @click=${act}>${label}</button>
            <span role="status">${status}</span>
          </div>`
            : nothing,
        cards: (ways) => renderCards(ways, view),
        idOf: (kind, id) => (/^[\w-]+$/.test(String(id)) ? `forthright-${kind}-${String(id)}` : nothing),
        startOf(right) {
            const { url } = rights;
            if (url)
                return isSafe(url) ? `${url.split('#')[0]}#ask-${right}` : undefined;
            return live?.has('forthright-rights') ? `#ask-${right}` : undefined;
        },
        date: (iso) => dateIn(tongue, iso),
        period: (iso) => durationIn(tongue, iso),
        together: (items) => listIn(tongue, items),
        country: (letters) => countryIn(tongue, letters),
        units: (count, unit) => unitsIn(tongue, count, unit),
    };
    return view;
}

export { viewOf };
