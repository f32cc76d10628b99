import { nothing, html } from 'lit/html.js';
import { isSafeUrl } from '../../core/safe-url.js';
import words from '../../locales/en-GB.desk.js';
import { lay, fill, wordsOf } from '../../locales/words.js';
import { adoptStyles } from '../../styles/css.js';
import styles from './desk.styles.js';

/** The parts of consents that are ticked, by id. */
const ticked = new WeakMap();
const isDone = new WeakSet();
/** Every yes in one place: on the device, where a switch ends it, and elsewhere, where a message does. */
function draw(flow) {
    adoptStyles(flow.root, [styles]);
    const words$1 = lay(flow.said.desk ?? {}, words);
    const { consent, facts } = flow;
    const { categories, services, texts } = consent.config;
    const ends = ticked.get(flow) ?? new Set();
    ticked.set(flow, ends);
    const renderSwitch = (id, title) => html `<label>
      <input
        type="checkbox"
        role="switch"
        class="forthright-focusable"
        .checked=${consent.allows(id)}
        @change=${({ target }) => {
        isDone.delete(flow);
        consent.set({ [id]: target.checked }, { method: 'chosen' });
        void flow.redraw();
    }}
      />
      ${title}
    </label>`;
    const renderCategory = (category) => {
        const { id, control } = category;
        const title = wordsOf(category, flow.words, texts).title;
        const own = services.filter((service) => service.category === id);
        if (control === 'always')
            return html `<li><strong>${title}</strong> ${words$1.alwaysOn}</li>`;
        return html `<li>
      ${renderSwitch(id, title)}
      ${own[1]
            ? html `<ul class="desk">
              ${own.map((service) => html `<li>${renderSwitch(service.id, service.title || service.id)}</li>`)}
            </ul>`
            : nothing}
    </li>`;
    };
    const end = (item) => () => {
        const parts = (item.parts ?? []).filter(({ id }) => ends.has(`${item.id} ${id}`));
        const isOptOut = item.model === 'opt-out';
        // An objection, where nobody was asked for a yes. What the owner joined with taking a yes back, such as deletion, stays with it.
        const right = isOptOut ? 'object' : 'withdraw-consent';
        const entry = {
            ...flow.entryFor(right),
            ...(item.routes && { routes: item.routes }),
            ...(isOptOut && { rights: [right] }),
        };
        flow.go('say', {
            entry,
            ends: parts[0]
                ? parts.map(({ id, title }) => ({ id, title: `${item.title}: ${title}` }))
                : [{ id: item.id, title: item.title }],
        });
    };
    const renderItem = (item) => html `<li>
      <h4>${item.title}</h4>
      ${item.description ? html `<p>${item.description}</p>` : nothing}
      ${item.model === 'opt-out' ? html `<p class="note">${words$1.optOut}</p>` : nothing}
      ${item.effect ? html `<p>${fill(words$1.effect, { text: item.effect })}</p>` : nothing}
      ${item.parts?.[0]
        ? html `<fieldset>
              <legend>${words$1.some}</legend>
              ${item.parts.map(({ id, title, note }) => {
            const key = `${item.id} ${id}`;
            return html `<label>
                  <input
                    type="checkbox"
                    class="forthright-focusable"
                    .checked=${ends.has(key)}
                    @change=${({ target }) => (target.checked ? ends.add(key) : ends.delete(key))}
                  />
                  <span>${title} ${note ? html `<small class="note">${note}</small>` : nothing}</span>
                </label>`;
        })}
            </fieldset>`
        : nothing}
      ${item.decidedBy ? html `<p>${fill(words$1.decidedBy, { name: item.decidedBy })}</p>` : nothing}
      ${item.url && isSafeUrl(item.url)
        ? html `<p><a href=${item.url} target="_blank" rel="noopener noreferrer">${words$1.outside}: ${item.url}</a></p>`
        : nothing}
      ${item.url && !item.routes ? nothing : flow.renderButton(fill(words$1.end, { title: item.title }), end(item), 'small')}
    </li>`;
    const endAll = () => {
        consent.rejectAll({ method: 'reject' });
        isDone.add(flow);
        void flow.redraw();
    };
    const { consents } = facts.rights;
    const { entry } = flow.request;
    return html `${flow.renderHeading(flow.titleOf(entry))}
    <p>${words$1.intro}</p>
    ${entry.consequence ? html `<p>${fill(flow.said.cost, { text: entry.consequence })}</p>` : nothing}
    ${categories[1]
        ? html `<h3>${words$1.here}</h3>
            <p>${words$1.hereIntro}</p>
            <ul class="desk">
              ${categories.map(renderCategory)}
            </ul>
            <div class="row">${flow.renderButton(words$1.everything, endAll)}</div>
            <p role="status">
              ${isDone.has(flow) ? words$1.everythingDone : ''}
              ${isDone.has(flow) && consents?.[0] ? words$1.restBelow : ''}
            </p>`
        : nothing}
    ${consents?.[0] ? html `<h3>${words$1.elsewhere}</h3>` : nothing}
    <ul class="desk">
      ${consents?.map(renderItem)}
    </ul>
    <div class="row">${flow.renderButton(words$1.something, () => flow.go('say'), 'small')}</div>`;
}

export { draw };
