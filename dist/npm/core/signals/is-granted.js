const listed = (words, word) => [words].flat().includes(word);
/**
 * Who decides about an outside name: the services that carry it in their `signals`; if none does, the categories that do;
 * if none does, the well-known categories that bring it. A category with `signals` of its own brings nothing by itself.
 */
function whoDecides({ config }, name, wellKnown = '') {
    const { categories, services } = config;
    const carries = ({ signals }) => listed(signals, name);
    const brings = ({ id, signals }) => !signals && listed(wellKnown.split(' '), id);
    const ranks = [services.filter(carries), categories.filter(carries), categories.filter(brings)];
    return ranks.find(([first]) => first)?.map(({ id }) => id) ?? [];
}
/** Whether all who decide are allowed. If nobody decides: no, but for what the page cannot do without. */
function isGranted(consent, name, wellKnown = '') {
    const ids = whoDecides(consent, name, wellKnown);
    return ids.every((id) => consent.allows(id)) && (!!ids[0] || wellKnown === 'essential');
}

export { isGranted, whoDecides };
