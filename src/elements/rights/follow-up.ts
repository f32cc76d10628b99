import {html, type TemplateResult} from 'lit/html.js';
import english from '../../locales/en-GB.follow-up.js';
import {fill, lay} from '../../locales/words.js';
import type {Flow} from './flow.js';

const kinds = ['late', 'refused', 'identity'] as const;

/** What one writes after asking: it is late, they refused, they want to know who one is. */
export function draw(flow: Flow): TemplateResult {
  const words = lay(flow.said.followUp ?? {}, english);
  const {typed} = flow;
  // On the page where it was asked, both are known.
  typed.reference ||= flow.request.reference;
  const write = (kind: (typeof kinds)[number]) => () => {
    const values = {date: typed.asked?.trim() || words.today, reference: typed.reference?.trim() || words.noReference};
    // The first two are a complaint too, and so have a date by which they are seen to.
    const right = kind === 'identity' ? flow.request.entry.rights[0]! : 'complain-controller';
    const followUp = {text: fill(words[`${kind}Text`], values), hasDate: kind !== 'identity'};
    flow.go('say', {entry: flow.entryFor(right), followUp});
  };
  return html`${flow.renderHeading(words.heading)}
    <p>${words.intro}</p>
    ${flow.renderField('reference', words.reference)} ${flow.renderField('asked', words.asked)}
    <ul class="asks">
      ${kinds.map(
        (kind) =>
          html`<li>
            <button
              type="button"
              part="ask"
              class="ask forthright-focusable"
              aria-describedby="about-${kind}"
              @click=${write(kind)}
            >
              ${words[kind]}
            </button>
            <p id="about-${kind}">${words[`${kind}About`]}</p>
          </li>`,
      )}
    </ul>`;
}
