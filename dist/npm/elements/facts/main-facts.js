import { nothing, html } from 'lit/html.js';
import { contactsOf, offered, channelsOf } from '../parts/ways.js';
import { renderCard } from './cards.js';
export { viewOf } from './view.js';

/** The facts that most notices have, with their words and with what all facts are drawn by: fetched by the element. */
const isComplaint = ({ rights: [right] }) => /^complain/.test(right);
const contacts = (view) => {
    const { rights, chosen, idOf } = view;
    const cards = chosen(contactsOf(rights)).map((contact) => renderCard(contact, channelsOf(contact), view, { id: idOf('contact', contact.id) }));
    return cards[0] ? html `<div class="forthright-facts-cards">${cards}</div>` : nothing;
};
/** What is asked for, in everyday words, and where asking begins. */
function renderRight(entry, view) {
    const { asks, said, fill, heading, paragraph, pairs, list, link, startOf, idOf, cards, waysFor, rights } = view;
    const known = entry.rights.filter((right) => Object.hasOwn(asks, right)).map((right) => asks[right]);
    const title = entry.title ?? known.map((words) => words.title).join(', ');
    if (!title)
        return nothing;
    const start = !entry.none && startOf(entry.rights[0]);
    const ways = isComplaint(entry) || entry.routes ? waysFor(entry, rights) : [];
    return html `<div class="forthright-facts-item" id=${idOf('right', entry.rights[0])}>
    ${heading(title)} ${entry.description ? paragraph(entry.description) : known.map(({ about }) => paragraph(about))}
    ${paragraph(entry.none)}
    ${pairs([
        [said.conditions, list(entry.conditions)],
        [said.exceptions, list(entry.exceptions)],
        [said.consequence, entry.consequence],
    ])}
    ${entry.none ? nothing : cards(ways)} ${start ? paragraph(link(start, fill(said.start, { title }))) : nothing}
  </div>`;
}
const rights = (view) => {
    const { said, heading, paragraph, cards, waysFor, chosen } = view;
    const entries = chosen(offered(view.rights), (entry) => entry.rights);
    // How to ask for whatever has no ways of its own, said once.
    const common = entries.some((entry) => !entry.routes && !entry.none && !isComplaint(entry));
    return entries[0]
        ? html `${entries.map((entry) => renderRight(entry, view))}
      ${common
            ? html `<div class="forthright-facts-item">
              ${heading(said.how)} ${paragraph(said.anyWay)} ${cards(waysFor({ rights: ['access'] }, view.rights))}
            </div>`
            : nothing}`
        : nothing;
};
const complaints = (view) => {
    const { said, asks, fill, heading, paragraph, cards, waysFor, startOf, link } = view;
    const step = (right, title, ...about) => {
        const entry = offered(view.rights).find((entry) => entry.rights[0] === right) ?? { rights: [right] };
        const start = startOf(right);
        return html `<div class="forthright-facts-item">
      ${heading(title)} ${[...about, entry.description].map(paragraph)} ${cards(waysFor(entry, view.rights))}
      ${start ? paragraph(link(start, fill(said.start, { title: asks[right].title }))) : nothing}
    </div>`;
    };
    return html `${step('complain-controller', said.complainToUs, said.weLookIntoIt)}
  ${step('complain-regulator', said.complainAbove, asks['complain-regulator'].about, said.anyTime)}`;
};
const retention = ({ notice, said, chosen, table, period, fill, idOf }) => {
    const items = chosen(notice.retention);
    return table([said.kept, said.howLong, said.andThen], items.map(({ title, period: time = '', from, disposal }) => [
        title,
        from ? fill(said.countedFrom, { period: period(time), from }) : period(time),
        disposal,
    ]), items.map(({ id }) => idOf('retention', id)));
};
const version = ({ notice, said, fill, date }) => {
    const { version, effective, reviewBy, changes } = notice;
    const changed = Array.isArray(changes) ? changes[0]?.date : undefined;
    const sentences = [
        version && fill(said.version, { version }),
        effective && fill(said.inForce, { date: date(effective) }),
        changed && changed !== effective && fill(said.changedOn, { date: date(changed) }),
        reviewBy && fill(said.reviewBy, { date: date(reviewBy) }),
    ].filter(Boolean);
    return sentences[0] ? html `<p>${sentences.join(' ')}</p>` : nothing;
};
const glossary = ({ notice, chosen }) => {
    const terms = chosen(notice.glossary, ({ term }) => term);
    return terms[0]
        ? html `<dl class="forthright-facts-glossary">
        ${terms.map(({ term, meaning }) => html `<div>
              <dt><dfn>${term}</dfn></dt>
              <dd>${meaning}</dd>
            </div>`)}
      </dl>`
        : nothing;
};
/** So many are named; the others are counted. */
const named = 4;
/** The six things to know first, a line each. */
const key = (view) => {
    const { notice, rights, config, said, chosen, pairs, fill, together, period, link, live } = view;
    const short = (items, join = together) => join(items.length > named + 1 ? [...items.slice(0, named), fill(said.more, { count: items.length - named })] : items);
    const to = (kind, text) => text && live?.has(`forthright-facts[of~="${kind}"]`) ? link(`#forthright-facts-${kind}`, text) : text;
    const titles = (items) => items.map(({ title }) => title);
    const who = contactsOf(rights).find(({ role }) => role === 'controller')?.title ?? config.site?.name;
    return pairs([
        [said.whoWeAre, to('contacts', who)],
        [said.why, to('purposes', short(titles(chosen(notice.purposes))))],
        [
            said.howLong,
            to('retention', short(chosen(notice.retention).map((item) => `${item.title}: ${period(item.period ?? '')}`), (items) => items.join('; '))),
        ],
        [said.whoSeesIt, to('recipients', short(titles(chosen(notice.recipients))))],
        [said.yourRights, to('rights', said.someRights)],
        [said.howToComplain, to('complaints', said.toBoth)],
    ]);
};
/** The kinds of facts that most notices have, by the word in `of`. */
const mainFacts = {
    contacts,
    rights,
    complaints,
    retention,
    version,
    glossary,
    key,
};

export { mainFacts };
