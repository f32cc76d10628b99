import { nothing, html } from 'lit/html.js';
import { linkTo } from '../parts/ways.js';

/** What somebody is called; the one address of the configuration is the site's own. */
const nameOf = ({ title }, { config, said }) => title || config.site?.name || said.us;
/** What a way says: an address as lines, a link, or words. */
function renderChannel(channel, contact, { link }) {
    if (channel === 'post')
        return [contact.post].flat().map((line, at) => html `${at ? html `<br />` : nothing}${line}`);
    const text = channel === 'in-person' ? contact.inPerson : contact[channel];
    return link(linkTo(channel, contact), text);
}
/** What the owner says about handing something over that way. */
function renderRoute(route, { said, fill, list, pairs, units }) {
    const promises = (Array.isArray(route.promises) ? route.promises : []).map(({ event, count, unit }) => {
        const days = Number(count) === 1 ? said.workingDay : said.workingDays;
        const time = unit === 'working-day' ? fill(days, { count }) : units(Number(count), unit);
        return fill(event === 'answer' ? said.weAnswer : said.weSayItArrived, { time });
    });
    return html `${pairs([
        [said.subject, route.subject && fill(said.subjectNote, { subject: route.subject })],
        [said.include, list(route.include)],
        [said.proof, route.proof],
    ])}
  ${[...promises, route.note].map((text) => (text ? html `<p>${text}</p>` : nothing))}`;
}
/** Somebody who can be reached, as a card. */
function renderCard(contact, channels, view, { id, route } = {}) {
    const { said, heading, pairs, paragraph, fill, button, live } = view;
    const { role, partOf, note, email, phone, post = [] } = contact;
    const roles = said.contactRoles;
    const text = [nameOf(contact, view), email, phone, ...post].filter(Boolean).join('\n');
    return html `<div class="forthright-facts-card" id=${id ?? nothing}>
    ${route ? html `<p class="forthright-facts-name">${nameOf(contact, view)}</p>` : heading(nameOf(contact, view))}
    ${paragraph(!route && role && Object.hasOwn(roles, role) && roles[role])}
    ${paragraph(!route && partOf && fill(said.partOf, { name: partOf }))} ${paragraph(note)}
    ${channels[0]
        ? html `<address>
            ${pairs(channels.map((channel) => [said[channel], renderChannel(channel, contact, view)]))}
          </address>`
        : nothing}
    ${route
        ? renderRoute(route, view)
        : live?.copy
            ? button(said.copy, () => live.copy(text), live.copied === text ? said.copied : '')
            : nothing}
  </div>`;
}
/** The ways in which something can be handed over: one card for each route, side by side. */
function renderCards(ways, view) {
    const cards = new Map();
    for (const way of ways) {
        // What goes through this page begins at its link.
        if (way.channel === 'endpoint')
            continue;
        const key = `${way.route.id} ${way.contact.id}`;
        cards.set(key, [...(cards.get(key) ?? []), way]);
    }
    return cards.size
        ? html `<div class="forthright-facts-cards">
        ${[...cards.values()].map((those) => renderCard(those[0].contact, those.map(({ channel }) => channel), view, { route: those[0].route }))}
      </div>`
        : nothing;
}

export { renderCard, renderCards };
