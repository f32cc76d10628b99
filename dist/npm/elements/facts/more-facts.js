import { nothing, html } from 'lit/html.js';
import words from '../../locales/en-GB.more-facts.js';
import { lay, wordsOf } from '../../locales/words.js';

/** Facts that fewer pages show, with their words: fetched where `of` names one of them. */
/** Letters of UK GDPR article 6(1). */
const bases = {
    consent: 'a',
    contract: 'b',
    'legal-obligation': 'c',
    'vital-interests': 'd',
    'public-task': 'e',
    'recognised-legitimate-interest': 'ea',
    'legitimate-interests': 'f',
};
/** Conditions of UK GDPR article 9(2), by their letters. */
const conditions = 'explicit-consent employment vital-interests not-for-profit made-public legal-claims substantial-public-interest health-or-social-care public-health research'.split(' ');
/** The words that came with the element, and those of this file in the same language. */
const speak = ({ said }) => lay(said, words);
/** What a word of the configuration means. */
const say = (words, word) => Object.hasOwn(words, String(word)) ? words[String(word)] : '';
const listed = (value) => Array.isArray(value) ? value : [];
/** The titles of what ids stand for; an id that stands for nothing says nothing. */
const titlesOf = (ids, items) => listed(ids).flatMap((id) => listed(items).find((item) => item.id === id)?.title ?? []);
/** The legal basis in plain words, with the article. */
const basisOf = (basis, words, { fill }) => {
    const meaning = say(words.bases, basis);
    return meaning && `${meaning} ${fill(words.article, { article: `6(1)(${bases[basis]})` })}`;
};
const conditionOf = (condition, words, { fill }) => {
    const meaning = say(words.special, condition);
    const letter = 'abcdefghij'[conditions.indexOf(condition)];
    return meaning && `${meaning} ${fill(words.article, { article: `9(2)(${letter})` })}`;
};
const purposes = (view) => {
    const { notice, said, chosen, table, list, paragraph, fill, link, idOf, period, together } = view;
    const words = speak(view);
    const items = chosen(notice.purposes);
    const renderWhy = (purpose) => {
        const numbers = listed(purpose.schedule1).map(String);
        return [
            list([
                ...listed(purpose.basis).map((basis) => basisOf(basis, words, view)),
                ...listed(purpose.special).map((condition) => conditionOf(condition, words, view)),
            ]),
            paragraph(purpose.interests && fill(words.interests, { interests: together(listed(purpose.interests)) })),
            paragraph(purpose.annex1 && fill(words.interests, { interests: purpose.annex1 })),
            paragraph(numbers[0] && fill(words.schedule, { list: together(numbers) })),
            paragraph(purpose.policyDocument && link(purpose.policyDocument, words.policyDocument)),
        ];
    };
    return table([words.whatFor, words.data, words.allowedBecause, said.howLong], items.map((purpose) => [
        [purpose.title, paragraph(purpose.ifNotProvided && fill(words.ifNotProvided, { effect: purpose.ifNotProvided }))],
        together(titlesOf(purpose.data, notice.data)),
        renderWhy(purpose),
        list(listed(purpose.retention).flatMap((id) => {
            const kept = listed(notice.retention).find((item) => item.id === id);
            return kept ? `${kept.title}: ${period(kept.period ?? '')}` : [];
        })),
    ]), items.map(({ id }) => idOf('purpose', id)));
};
const data = (view) => {
    const { notice, chosen, table, paragraph, together, idOf } = view;
    const words = speak(view);
    const items = chosen(notice.data);
    return table([words.data, words.from, words.about], items.map(({ title, examples, kind, state, collected, source }) => [
        [title, paragraph(together(listed(examples)))],
        collected === false ? '' : (source ?? words.fromYou),
        [collected === false ? words.notCollected : '', say(words.kinds, kind), say(words.states, state)].map(paragraph),
    ]), items.map(({ id }) => idOf('data', id)));
};
const recipients = (view) => {
    const { notice, config, chosen, table, list, paragraph, together, fill, link, country, idOf } = view;
    const words = speak(view);
    const services = config.services.filter((service) => service.providerRole !== 'own');
    const own = listed(notice.recipients);
    // Who is reached by this site is a recipient, whether the notice lists them or not.
    const unlisted = services.filter(({ id }) => !own.some(({ service }) => service === id));
    const all = [
        ...own,
        ...unlisted.map((service) => ({
            id: service.id,
            title: service.title ?? service.provider ?? service.id,
            purpose: service.purpose,
            country: service.country,
            service: service.id,
        })),
    ];
    const renderService = (service) => {
        if (!service)
            return nothing;
        const { provider, policyUrl, category } = service;
        const isLocked = config.categories.some(({ id, control }) => id === category && control === 'always');
        const who = provider ?? service.title ?? service.id;
        return [
            paragraph(isLocked ? words.always : words.onThisSite),
            paragraph(policyUrl && link(policyUrl, fill(words.theirPolicy, { who }))),
        ];
    };
    const items = chosen(all);
    return table([words.who, words.whatFor, words.data, words.when, words.where], items.map((recipient) => {
        const { title, purpose, when, told, anonymous, safeguard } = recipient;
        const isAbroad = recipient.country && recipient.country !== 'GB';
        return [
            [title, renderService(config.services.find(({ id }) => id === recipient.service))],
            [purpose, list(listed(recipient.basis).map((basis) => basisOf(basis, words, view)))],
            [together(titlesOf(recipient.data, notice.data)), paragraph(anonymous === true && words.noNames)],
            [when, paragraph(say(words.told, told))],
            isAbroad || safeguard ? [recipient.country && country(recipient.country), paragraph(safeguard)] : '',
        ];
    }), items.map(({ id }) => idOf('recipient', id)));
};
/** A category or one of its services: whether it is on, and the one press that changes that. */
function renderSwitch(id, title, about, view) {
    const { live, words, fill, button } = view;
    if (!live)
        return [title, about];
    const { on, off } = speak(view);
    const isOn = live.consent.allows(id);
    // What is always on has no button, and never comes here.
    return html `<strong>${title}</strong> ${isOn ? on : off} ${about}
    ${button(fill(isOn ? words.turnOff : words.turnOn, { title }), () => live.consent.set({ [id]: !isOn }, { method: 'chosen' }))}`;
}
const consents = (view) => {
    const { config, rights, words: said, live, chosen, heading, paragraph, list, pairs, cards, waysFor, link, fill, startOf, } = view;
    const words = speak(view);
    const servicesOf = ({ id }) => config.services.filter(({ category }) => category === id);
    const renderCategory = (category) => {
        const { title, description } = wordsOf(category, said, config.texts);
        const services = servicesOf(category);
        return [
            renderSwitch(category.id, title, paragraph(description), view),
            // One service is its category.
            services[1]
                ? list(services.map((service) => renderSwitch(service.id, service.title ?? service.provider ?? service.id, nothing, view)))
                : nothing,
        ];
    };
    const renderItem = (item) => {
        const ways = item.url && !item.routes ? [] : waysFor({ rights: ['withdraw-consent'], routes: item.routes }, rights);
        const start = !item.url && startOf('withdraw-consent');
        return html `<div class="forthright-facts-item">
      ${heading(item.title, true)} ${paragraph(item.description)}
      ${paragraph(item.model === 'opt-out' && words.unlessObjected)}
      ${pairs([
            [words.includes, list(listed(item.parts).map(({ title, note }) => [title, paragraph(note)]))],
            [words.effect, item.effect],
            [words.toEnd, item.url && link(item.url, fill(words.endThere, { who: item.decidedBy ?? words.anotherSite }))],
        ])}
      ${cards(ways)}
      ${start ? paragraph(link(start, fill(view.said.start, { title: view.asks['withdraw-consent'].title }))) : nothing}
    </div>`;
    };
    const onScreen = chosen(config.categories.filter(({ control }) => control !== 'always'), (category) => [category.id, ...servicesOf(category).map(({ id }) => id)]);
    const elsewhere = chosen(rights.consents);
    return (onScreen[0] ?? elsewhere[0])
        ? html `${onScreen[0]
            ? html `<div class="forthright-facts-item">
              ${heading(words.onScreen)} ${live ? nothing : paragraph(said.changeLater)}
              ${list(onScreen.map(renderCategory))}
            </div>`
            : nothing}
      ${elsewhere[0] ? html `${heading(words.offScreen)} ${elsewhere.map(renderItem)}` : nothing}`
        : nothing;
};
const changes = (view) => {
    const { notice, chosen, list, date, fill } = view;
    const words = speak(view);
    return list(chosen(notice.changes, ({ version }) => version).map((change) => [
        html `<strong
          >${change.version && fill(view.said.version, { version: change.version })} ${date(change.date ?? '')}</strong
        >
        <p>${change.summary}</p>
        <p>${say(words.grades, change.grade)}</p>`,
        list(listed(change.items).map(({ what, was, now }) => `${what} – ${[was && fill(words.was, { was }), now && fill(words.now, { now })].filter(Boolean).join('; ')}`)),
    ]));
};
const measurements = (view) => {
    const { notice, chosen, list, paragraph } = view;
    const items = chosen(notice.measurements, ({ title }) => title);
    return items[0]
        ? html `${paragraph(speak(view).counts)} ${list(items.map(({ title, purpose }) => [title, paragraph(purpose)]))}`
        : nothing;
};
const related = ({ notice, chosen, list, link }) => list(chosen(notice.related, ({ url }) => url).map(({ title, url }) => link(url, title ?? url)));
const sentence = (of) => ({ notice, paragraph }) => paragraph(notice[of]);
/** By the word in `of`. */
const moreFacts = {
    purposes,
    data,
    recipients,
    consents,
    changes,
    transfers: sentence('transfers'),
    security: ({ notice, list }) => list(notice.security),
    decisions: sentence('decisions'),
    children: sentence('children'),
    breach: sentence('breach'),
    measurements,
    related,
};

export { moreFacts };
