import { html } from 'lit/html.js';
import words from '../../locales/en-GB.follow-up.js';
import { lay, fill } from '../../locales/words.js';

const kinds = ['late', 'refused', 'identity'];
/** What one writes after asking: it is late, they refused, they want to know who one is. */
function draw(flow) {
    const words$1 = lay(flow.said.followUp ?? {}, words);
    const { typed } = flow;
    // On the page where it was asked, both are known.
    typed.reference ||= flow.request.reference;
    const write = (kind) => () => {
        const values = { date: typed.asked?.trim() || words$1.today, reference: typed.reference?.trim() || words$1.noReference };
        // The first two are a complaint too, and so have a date by which they are seen to.
        const right = kind === 'identity' ? flow.request.entry.rights[0] : 'complain-controller';
        const followUp = { text: fill(words$1[`${kind}Text`], values), hasDate: kind !== 'identity' };
        flow.go('say', { entry: flow.entryFor(right), followUp });
    };
    return html `${flow.renderHeading(words$1.heading)}
    <p>${words$1.intro}</p>
    ${flow.renderField('reference', words$1.reference)} ${flow.renderField('asked', words$1.asked)}
    <ul class="asks">
      ${kinds.map((kind) => html `<li>
            <button
              type="button"
              part="ask"
              class="ask forthright-focusable"
              aria-describedby="about-${kind}"
              @click=${write(kind)}
            >
              ${words$1[kind]}
            </button>
            <p id="about-${kind}">${words$1[`${kind}About`]}</p>
          </li>`)}
    </ul>`;
}

export { draw };
