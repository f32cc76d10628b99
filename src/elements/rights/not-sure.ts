import {html, type TemplateResult} from 'lit/html.js';
import type {Right} from '../../core/rights-config.js';
import english from '../../locales/en-GB.not-sure.js';
import {lay} from '../../locales/words.js';
import type {Flow} from './flow.js';

/** Plain answers, each of which leads to a right or a complaint. */
export function draw(flow: Flow): TemplateResult {
  const words = lay(flow.said.unsure ?? {}, english);
  return html`${flow.renderHeading(words.heading)}
    <ul class="asks">
      ${(Object.entries(words.answers) as [Right, string][]).map(
        ([right, text]) =>
          html`<li>
            <button
              type="button"
              part="ask"
              class="ask forthright-focusable"
              @click=${() => flow.pick(flow.entryFor(right))}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ul>`;
}
