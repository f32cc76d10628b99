import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isSafeUrl} from '../../core/safe-url.js';
import type {Right} from '../../core/rights-config.js';
import type {HandOverMessages} from '../../locales/en-GB.hand-over.js';
import {fill} from '../../locales/words.js';
import {regulatorOf} from '../parts/ways.js';
import {calendarFile} from './calendar.js';
import {dayInWords} from './day-in-words.js';
import type {Flow} from './flow.js';
import type {Handing} from './hand-over.js';
import {messageOf} from './message.js';
import {printLetter} from './print-letter.js';
import {spell} from './reference.js';
import {saveFile} from './save-file.js';

const neutral = new WeakMap<Flow, boolean>();

/** Every date in words, the earlier first; each day by its strongest reason alone where two say the same of it. */
function datesOf(flow: Flow, {due, soonest, answer}: Handing, words: HandOverMessages): [string, string][] {
  const isComplaint = flow.request.entry.rights[0] === 'complain-controller';
  type Said = [string | null | undefined, string];
  const arrives: Said[] = [[due?.promised?.acknowledge, words.byPromiseArrived]];
  const answers: Said[] = [[due?.promised?.answer, words.byPromise]];
  // Where the holidays of another nation make it earlier.
  if (isComplaint) arrives.unshift([due?.legal, words.acknowledge], [soonest, words.byPromiseArrived]);
  else answers.unshift([due?.legal, words.byLaw], [soonest, words.bySent]);
  answers.push([answer?.expectedBy, words.bySent]);
  return [arrives, answers]
    .flatMap((dates) =>
      dates.flatMap(([day, text], at) =>
        day && dates.findIndex(([same]) => same === day) === at ? [[day, text] as const] : [],
      ),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, text]) => [day, fill(text, {date: dayInWords(flow, words, day, true)})]);
}

/** What one leaves with: the reference, the dates, and what to do if nothing comes. */
export function renderReceipt(flow: Flow, handing: Handing, words: HandOverMessages): TemplateResult {
  const {facts, request} = flow;
  const {entry, handed, followUp} = request;
  const {language} = flow.words;
  const {rights} = facts;
  const {reference, due, answer} = handing;
  const right: Right = entry.rights[0]!;
  const isComplaint = /^complain/.test(right);
  const isOutside = right === 'complain-regulator';
  const dates = datesOf(flow, handing, words);
  const title = flow.titleOf(entry);
  const regulator = regulatorOf(rights);
  const toRegulator = isOutside ? regulator.title : fill(words.nothingRegulator, {name: regulator.title});
  const all = () =>
    [
      `${words.yourReference}: ${reference}`,
      handing.today && fill(words.madeOn, {date: dayInWords(flow, words, handing.today)}),
      ...dates.map(([, said]) => said),
      ...(isOutside ? [] : [`${words.nothing}: ${toRegulator}`, regulator.web, regulator.phone]),
      '',
      handing.sent ?? messageOf(flow, reference, words),
    ]
      .filter((line) => line !== undefined)
      .join('\n');
  const isNeutral = () => neutral.get(flow) ?? !!rights.traceless;
  const remind = () =>
    saveFile(
      isNeutral() ? 'reminder.ics' : `${reference}.ics`,
      'text/calendar',
      calendarFile({
        date: dates[0]![0],
        title: isNeutral() ? words.neutralTitle : fill(words.calendarTitle, {title}),
        description: isNeutral()
          ? ''
          : [...dates.map(([, said]) => said), `${words.yourReference}: ${reference}`].join('\n'),
        reference,
        language,
      }),
    );
  const copyAll = async () => {
    try {
      await navigator.clipboard.writeText(all());
      handing.note = words.copied;
    } catch {
      handing.note = words.unable;
    }
    void flow.redraw();
  };
  const saveAll = () => saveFile(`${rights.traceless ? 'text' : reference}.txt`, 'text/plain', all());
  const heading = answer ? words.arrived : handed === 'email' ? words.handed : words.keep;
  return html`${flow.renderHeading(heading)}
    ${!answer && /email|web/.test(handed ?? '') ? html`<p>${words.pressSend}</p>` : nothing}
    <h3>${words.yourReference}</h3>
    <p class="reference" part="reference">
      <span aria-hidden="true">${reference}</span><span class="spoken">${spell(reference)}</span>
    </p>
    ${dates.map(([, said]) => html`<p class="date" part="date">${said}</p>`)}
    ${handing.hasNoDates && !isOutside ? html`<p>${isComplaint ? words.inThirtyDays : words.inOneMonth}</p>` : nothing}
    ${right === 'complain-controller' ? html`<p>${words.noDate}</p>` : nothing}
    ${
      due
        ? html`<p class="note">
            ${answer ? nothing : fill(words.counted, {nation: words.nation[rights.nation ?? 'england-and-wales']})}
            ${due.provisional ? words.provisional : nothing}
          </p>`
        : nothing
    }
    <p role="status">${handing.note === heading ? '' : handing.note}</p>
    <div class="row">
      ${flow.renderButton(words.copy, () => void copyAll(), 'small')} ${flow.renderButton(words.save, saveAll, 'small')}
      ${flow.renderButton(words.print, () => printLetter(all(), language), 'small')}
      ${dates[0] ? flow.renderButton(words.calendar, remind, 'small') : nothing}
    </div>
    ${
      dates[0]
        ? html`<label>
            <input
              type="checkbox"
              class="forthright-focusable"
              .checked=${isNeutral()}
              @change=${({target}: Event) => neutral.set(flow, (target as HTMLInputElement).checked)}
            />
            ${words.neutral}
          </label>`
        : nothing
    }
    ${
      isComplaint
        ? nothing
        : html`<h3>${words.clock}</h3>
            <ul>
              <li>${words.clockIdentity}</li>
              ${right === 'access' ? html`<li>${words.clockQuestion}</li>` : nothing}
              <li>${words.clockMore}</li>
            </ul>`
    }
    <h3>${words.happens}</h3>
    <ol>
      <li>${words.readIt}</li>
      ${dates[0] && !isComplaint && !followUp ? html`<li>${words.answerIt}</li>` : nothing}
      <li>
        ${
          isOutside
            ? nothing
            : html`${words.nothing}:
                <div class="row">
                  ${flow.renderButton(words.writeAgain, () => flow.go('later'), 'small')}
                  ${
                    right === 'complain-controller'
                      ? nothing
                      : flow.renderButton(
                          flow.asks['complain-controller'].title,
                          () => flow.pick(flow.entryFor('complain-controller')),
                          'small',
                        )
                  }
                </div>`
        }
        <p>
          ${toRegulator}
          ${
            regulator.web && isSafeUrl(regulator.web)
              ? html`<a href=${regulator.web} target="_blank" rel="noopener noreferrer">${regulator.web}</a>`
              : nothing
          }
          ${regulator.phone ?? regulator.email}
        </p>
      </li>
    </ol>`;
}
