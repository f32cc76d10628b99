import { isAllowedAt, isRefusedAt } from './permission.js';
import { find } from './rules.js';
import { siteOf, hostOf, serviceAt } from './service-at.js';
import { trackerAt } from './trackers.js';

/** What was fetched from other sites, held against what was allowed at that moment. */
function checkOne(view, request) {
    const { config } = view;
    const { address } = request;
    const host = hostOf(address);
    // A gated element is meant by its very address, a service by its host.
    const gated = view.gated.find(({ addresses }) => addresses.includes(address));
    const service = serviceAt(view, address);
    const ids = gated?.needs ?? (service ? [service.id] : []);
    const isForeign = siteOf(address) !== siteOf(view.host);
    const tracker = isForeign ? trackerAt(address) : undefined;
    if (isForeign && host === hostOf(view.loader))
        return [];
    if (tracker?.kind === 'fonts' && !ids[0])
        return [
            find('fonts-from-elsewhere', host, 'Fonts are fetched from another organisation, which learns of the visit.'),
        ];
    if (!ids[0] && !tracker) {
        if (!isForeign)
            return [];
        return isAllowedAt(config, request, [])
            ? [find('unnamed-host', host, 'Another site is contacted that no service names.')]
            : [find('stranger-before-answer', host, 'Another site was contacted before anybody said yes.')];
    }
    if (isAllowedAt(config, request, ids))
        return [];
    const where = gated ? address : host;
    const whose = ids.join(' ') || tracker.id;
    return isRefusedAt(config, request, ids)
        ? [find('request-after-refusal', where, `A request of “${whose}” was made, though the visitor said no.`)]
        : [find('request-before-answer', where, `A request of “${whose}” was made before anybody said yes.`)];
}
/** Once a host and rule. */
function checkRequests(view) {
    const findings = view.requests.flatMap((request) => checkOne(view, request));
    if (view.loader && siteOf(view.loader) !== siteOf(view.host))
        findings.push(find('library-from-elsewhere', hostOf(view.loader), 'Forthright itself comes from another site, which learns of the visit.'));
    const seen = new Set();
    return findings.filter(({ rule, where, message }) => {
        const key = [rule, where, message].join();
        return !seen.has(key) && seen.add(key);
    });
}

export { checkRequests };
