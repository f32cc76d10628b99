import { nothing, html } from 'lit/html.js';
import { fill } from '../../locales/words.js';
import { waysFor, offered } from '../parts/ways.js';

/** The lawful bases that a right goes with, where it does not go with all (UK GDPR arts. 7(3), 17, 20 and 21). */
const goesWith = {
    erasure: /cons|contr|vital|legit/,
    portability: /cons|contr/,
    object: /public|legit/,
    'withdraw-consent': /cons/,
};
/** The purposes of the notice that a right applies to, and those that it may not. */
function basesOf({ facts }, entry) {
    const [yes, no] = [[], []];
    for (const { title, basis } of facts.notice.purposes ?? []) {
        if (!basis?.length)
            continue;
        const applies = (basis) => entry.rights.some((right) => goesWith[right]?.test(basis) ?? true);
        (basis.some(applies) ? yes : no).push(title);
    }
    // Where it applies to all there is nothing to explain.
    return no[0] ? { yes: yes.join('; '), no: no.join('; ') } : { yes: '', no: '' };
}
/** Whether there is something to know before asking. */
function hasLimits(flow, entry) {
    const { conditions, exceptions, consequence, none } = entry;
    return !!(conditions?.[0] ?? exceptions?.[0] ?? consequence ?? none ?? basesOf(flow, entry).no);
}
const list = (heading, lines = []) => lines[0]
    ? html `<h3>${heading}</h3>
        <ul>
          ${lines.map((line) => html `<li>${line}</li>`)}
        </ul>`
    : nothing;
const paragraph = (text) => (text ? html `<p>${text}</p>` : nothing);
const aboutOf = ({ asks }, { rights, description }) => description ?? rights.map((right) => asks[right].about).join(' ');
/** `easy` is the way to easier words, where there are any. */
function renderChoose(flow, easy) {
    const { said } = flow;
    return html `${flow.renderHeading(said.heading)}
    <p>${said.intro}</p>
    <div class="row">
      ${flow.renderButton(said.notSure, () => flow.go('unsure'), 'small')}
      ${flow.renderButton(said.asked, () => flow.go('later'), 'small')} ${easy || nothing}
    </div>
    <ul class="asks">
      ${offered(flow.facts.rights).map((entry) => {
        const id = 'about-' + entry.rights[0];
        return html `<li>
          <button
            type="button"
            part="ask"
            class="ask forthright-focusable"
            aria-describedby=${id}
            @click=${() => flow.pick(entry)}
          >
            ${flow.titleOf(entry)}
          </button>
          <div id=${id}>
            <p>${aboutOf(flow, entry)}</p>
            ${paragraph(entry.consequence && fill(said.cost, { text: entry.consequence }))} ${paragraph(entry.none)}
          </div>
        </li>`;
    })}
    </ul>`;
}
function renderLimits(flow) {
    const { said, request } = flow;
    const { entry } = request;
    const { yes, no } = basesOf(flow, entry);
    return html `${flow.renderHeading(flow.titleOf(entry))}
    <p>${aboutOf(flow, entry)}</p>
    ${paragraph(entry.consequence && fill(said.cost, { text: entry.consequence }))}
    ${list(said.none, entry.none ? [entry.none] : [])} ${list(said.when, entry.conditions)}
    ${list(said.leftOut, entry.exceptions)} ${paragraph(yes && fill(said.applies, { names: yes }))}
    ${paragraph(no && fill(said.appliesNot, { names: no }))}
    <p>${said.anyway}</p>
    <div class="row">${flow.renderButton(said.next, () => flow.go('say'))}</div>`;
}
function renderSay(flow) {
    const { said, request, renderField } = flow;
    const { entry, followUp } = request;
    const routes = waysFor(entry, flow.facts.rights).map(({ route }) => route);
    const include = [...new Set(routes.flatMap(({ include }) => include ?? []))].join(', ');
    const proof = routes.find(({ proof }) => proof)?.proof;
    const isComplaint = /^complain/.test(entry.rights[0]);
    const submit = (event) => {
        event.preventDefault();
        flow.go('check');
    };
    const answer = (label, isForOther) => html `<label>
      <input
        type="radio"
        class="forthright-focusable"
        name="for"
        .checked=${flow.isForOther === isForOther}
        @change=${() => {
        flow.isForOther = isForOther;
        void flow.redraw();
    }}
      />
      ${label}
    </label>`;
    return html `${flow.renderHeading(said.sayHeading)}
    <p>${followUp?.text ?? `${flow.titleOf(entry)}.`} ${said.sayIntro}</p>
    <form novalidate @submit=${submit}>
      ${entry.rights.includes('rectification')
        ? [renderField('wrong', said.wrong, undefined, 2), renderField('correct', said.correct, undefined, 2)]
        : nothing}
      ${renderField('topic', said.topic, include ? fill(said.include, { names: include }) : said.topicHint, isComplaint ? 6 : 3)}
      ${renderField('period', said.period)}
      <fieldset>
        <legend>${said.forWhom}</legend>
        ${answer(said.self, false)} ${answer(said.other, true)}
      </fieldset>
      ${flow.isForOther ? renderField('otherName', said.otherName, said.otherHint) : nothing}
      ${renderField('name', said.name, undefined, 0, 'name')}
      ${renderField('contact', said.contact, said.contactHint, 0, 'email')}
      <p class="note">${said.proof} ${proof}</p>
      <div class="row"><button class="forthright-action">${said.next}</button></div>
    </form>`;
}

export { hasLimits, renderChoose, renderLimits, renderSay };
