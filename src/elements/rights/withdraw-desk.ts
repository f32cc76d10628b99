import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {ConsentItemConfig, Right} from '../../core/rights-config.js';
import {isSafeUrl} from '../../core/safe-url.js';
import english from '../../locales/en-GB.desk.js';
import {fill, lay, wordsOf} from '../../locales/words.js';
import {adoptStyles} from '../../styles/css.js';
import styles from './desk.styles.js';
import type {Flow} from './flow.js';

/** The parts of consents that are ticked, by id. */
const ticked = new WeakMap<Flow, Set<string>>();
const isDone = new WeakSet<Flow>();

/** Every yes in one place: on the device, where a switch ends it, and elsewhere, where a message does. */
export function draw(flow: Flow): TemplateResult {
  adoptStyles(flow.root, [styles]);
  const words = lay(flow.said.desk ?? {}, english);
  const {consent, facts} = flow;
  const {categories, services, texts} = consent.config!;
  const ends = ticked.get(flow) ?? new Set();
  ticked.set(flow, ends);

  const renderSwitch = (id: string, title: string) =>
    html`<label>
      <input
        type="checkbox"
        role="switch"
        class="forthright-focusable"
        .checked=${consent.allows(id)}
        @change=${({target}: Event) => {
          isDone.delete(flow);
          consent.set({[id]: (target as HTMLInputElement).checked}, {method: 'chosen'});
          void flow.redraw();
        }}
      />
      ${title}
    </label>`;

  const renderCategory = (category: (typeof categories)[number]) => {
    const {id, control} = category;
    const title = wordsOf(category, flow.words, texts).title;
    const own = services.filter((service) => service.category === id);
    if (control === 'always') return html`<li><strong>${title}</strong> ${words.alwaysOn}</li>`;
    return html`<li>
      ${renderSwitch(id, title)}
      ${
        own[1]
          ? html`<ul class="desk">
              ${own.map((service) => html`<li>${renderSwitch(service.id, service.title || service.id)}</li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  };

  const end = (item: ConsentItemConfig) => () => {
    const parts = (item.parts ?? []).filter(({id}) => ends.has(`${item.id} ${id}`));
    const isOptOut = item.model === 'opt-out';
    // An objection, where nobody was asked for a yes. What the owner joined with taking a yes back, such as deletion, stays with it.
    const right = isOptOut ? 'object' : 'withdraw-consent';
    const entry = {
      ...flow.entryFor(right),
      ...(item.routes && {routes: item.routes}),
      ...(isOptOut && {rights: [right] satisfies Right[]}),
    };
    flow.go('say', {
      entry,
      ends: parts[0]
        ? parts.map(({id, title}) => ({id, title: `${item.title}: ${title}`}))
        : [{id: item.id, title: item.title}],
    });
  };

  const renderItem = (item: ConsentItemConfig) =>
    html`<li>
      <h4>${item.title}</h4>
      ${item.description ? html`<p>${item.description}</p>` : nothing}
      ${item.model === 'opt-out' ? html`<p class="note">${words.optOut}</p>` : nothing}
      ${item.effect ? html`<p>${fill(words.effect, {text: item.effect})}</p>` : nothing}
      ${
        item.parts?.[0]
          ? html`<fieldset>
              <legend>${words.some}</legend>
              ${item.parts.map(({id, title, note}) => {
                const key = `${item.id} ${id}`;
                return html`<label>
                  <input
                    type="checkbox"
                    class="forthright-focusable"
                    .checked=${ends.has(key)}
                    @change=${({target}: Event) => ((target as HTMLInputElement).checked ? ends.add(key) : ends.delete(key))}
                  />
                  <span>${title} ${note ? html`<small class="note">${note}</small>` : nothing}</span>
                </label>`;
              })}
            </fieldset>`
          : nothing
      }
      ${item.decidedBy ? html`<p>${fill(words.decidedBy, {name: item.decidedBy})}</p>` : nothing}
      ${
        item.url && isSafeUrl(item.url)
          ? html`<p><a href=${item.url} target="_blank" rel="noopener noreferrer">${words.outside}: ${item.url}</a></p>`
          : nothing
      }
      ${
        item.url && !item.routes ? nothing : flow.renderButton(fill(words.end, {title: item.title}), end(item), 'small')
      }
    </li>`;

  const endAll = () => {
    consent.rejectAll({method: 'reject'});
    isDone.add(flow);
    void flow.redraw();
  };
  const {consents} = facts.rights;
  const {entry} = flow.request;
  return html`${flow.renderHeading(flow.titleOf(entry))}
    <p>${words.intro}</p>
    ${entry.consequence ? html`<p>${fill(flow.said.cost, {text: entry.consequence})}</p>` : nothing}
    ${
      categories[1]
        ? html`<h3>${words.here}</h3>
            <p>${words.hereIntro}</p>
            <ul class="desk">
              ${categories.map(renderCategory)}
            </ul>
            <div class="row">${flow.renderButton(words.everything, endAll)}</div>
            <p role="status">
              ${isDone.has(flow) ? words.everythingDone : ''}
              ${isDone.has(flow) && consents?.[0] ? words.restBelow : ''}
            </p>`
        : nothing
    }
    ${consents?.[0] ? html`<h3>${words.elsewhere}</h3>` : nothing}
    <ul class="desk">
      ${consents?.map(renderItem)}
    </ul>
    <div class="row">${flow.renderButton(words.something, () => flow.go('say'), 'small')}</div>`;
}
