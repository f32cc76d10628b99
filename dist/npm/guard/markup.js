import { find } from './rules.js';
import { serviceAt } from './service-at.js';
import { trackerAt, trackers } from './trackers.js';

/** What stands in the page: what waits, what only seems to, and what people need to find. */
function checkGated({ where, needs, state }) {
    if (state === 'bare')
        return [find('not-inert', where, `It names “${needs.join(' ')}”, but the browser runs or loads it at once.`)];
    if (state === 'unfit')
        return [find('cannot-wait', where, `It names “${needs.join(' ')}”, but nothing about it can wait.`)];
    return [];
}
function checkOutsider(view, { where, address }) {
    const tracker = trackerAt(address);
    const service = serviceAt(view, address);
    // Once something was allowed, an allowed script may have put it there.
    if (!tracker || tracker.kind === 'fonts' || isUnderWay(view, service?.id))
        return [];
    return tracker.kind === 'media'
        ? [find('embed-on-load', where, `Content of ${tracker.id} loads with the page, before anybody asked for it.`)]
        : [find('tracker-in-page', where, `${tracker.id} stands in the page and does not wait.`)];
}
const isUnderWay = ({ config, everAllowed }, id) => id
    ? everAllowed.includes(id)
    : config.categories.some(({ id, control }) => control === 'ask' && everAllowed.includes(id));
/** Trackers that come from the site's own host show by their global alone. */
function checkGlobals(view) {
    return trackers
        .filter(({ global }) => global && view.globals.includes(global))
        .filter(({ id }) => !isUnderWay(view, view.config.services.find((service) => service.id === id)?.id))
        .map(({ id, global }) => find('tracker-running', `window.${global}`, `Code of ${id} has run, and nobody has said yes.`));
}
/** A switch that moves nothing tells people something untrue. */
function checkToggles({ config, gated }) {
    return config.categories
        .filter(({ id, control }) => control !== 'always' &&
        !config.services.some(({ category }) => category === id) &&
        !gated.some(({ needs }) => needs.includes(id)))
        .map(({ id }) => find('toggle-without-effect', `categories.${id}`, 'No service belongs to it, and nothing on this page waits for it.'));
}
function checkWays({ config, hasWayBack, hasNoticeLink, isCookiesPage, isAsking }) {
    const isOptional = config.categories.some(({ control }) => control !== 'always');
    if (isOptional && !hasWayBack)
        return [find('no-way-back', 'page', 'Nothing on this page leads back to the choices.')];
    if (!isOptional && !hasWayBack && !isCookiesPage && !hasNoticeLink)
        return [find('no-information', 'page', 'Nothing on this page leads to what is stored.')];
    return isAsking && isCookiesPage
        ? [find('asked-on-cookies-page', 'banner', 'The question stands on the page where it is answered anyway.')]
        : [];
}
const checkMarkup = (view) => [
    ...view.gated.flatMap(checkGated),
    ...view.outsiders.flatMap((outsider) => checkOutsider(view, outsider)),
    ...checkGlobals(view),
    ...checkToggles(view),
    ...checkWays(view),
];

export { checkMarkup };
