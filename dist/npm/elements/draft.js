/** What is answered for a category: each of its services where it has several, otherwise the category alone. */
function idsOf({ id }, { consent }) {
    const ids = consent.config.services.filter(({ category }) => category === id).map(({ id }) => id);
    return ids[1] ? ids : [id];
}
/** Which of these are on. */
const onOf = (ids, { consent, flipped }) => ids.filter((id) => flipped.get(id) ?? consent.allows(id));
function flip(ids, on, { flipped, redraw }) {
    for (const id of ids)
        flipped.set(id, on);
    redraw();
}
/** Saves each answer in full: nothing is left to follow from something else. */
function save(draft) {
    const answers = {};
    for (const category of draft.consent.config.categories) {
        if (category.control === 'always')
            continue;
        const ids = idsOf(category, draft);
        const on = onOf(ids, draft);
        for (const id of ids)
            answers[id] = on.includes(id);
        answers[category.id] = on.length === ids.length;
    }
    draft.consent.set(answers, { method: 'chosen' });
    draft.flipped.clear();
}

export { flip, idsOf, onOf, save };
