import { html } from 'lit/html.js';
import words from '../../locales/en-GB.not-sure.js';
import { lay } from '../../locales/words.js';

/** Plain answers, each of which leads to a right or a complaint. */
function draw(flow) {
    const words$1 = lay(flow.said.unsure ?? {}, words);
    return html `${flow.renderHeading(words$1.heading)}
    <ul class="asks">
      ${Object.entries(words$1.answers).map(([right, text]) => html `<li>
            <button
              type="button"
              part="ask"
              class="ask forthright-focusable"
              @click=${() => flow.pick(flow.entryFor(right))}
            >
              ${text}
            </button>
          </li>`)}
    </ul>`;
}

export { draw };
